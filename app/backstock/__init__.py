"""Backstock: what you own, verified, on a shelf you own.

Rooms, top to bottom; nothing imports upwards or sideways (checked by import-linter):

    desktop | cli | server | demo        faces: translate, never decide
    core                                 wires the parts together, and runs the deeds that need several of them
    launch | recipes | catalog | hub     what is done with packages
    shelf                                where packages live
    swarm | stores | sources             how bytes come, are identified, and travel
    jobs                                 long work, kept in the database
    db | vault | settings                foundations
    domain                               words
"""

__version__ = "0.1.0"
