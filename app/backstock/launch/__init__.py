"""Launching: from a read-only image to a game that runs, is watched to its real end, and keeps what it saved.

`host` looks at the computer, `choose` and `candidates` say what to start, `runners` how. `saves` lays a writable layer
over the image, `sandbox` closes the walls, `reaper` (a child that outlives the launcher) watches, `play` ties them
together.
"""
