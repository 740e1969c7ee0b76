"""The parts of a running core, as the composition root hands them to `Core`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..catalog.accounts import Accounts
from ..catalog.editing import Editing
from ..catalog.index import LibraryIndex
from ..catalog.lists import Lists
from ..db.library import Library
from ..db.play import PlayBook
from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.events import EventBus
from ..jobs import JobQueue
from ..shelf.shelf import Shelf
from ..vault import SecretStore
from .adding import Adding
from .details import Details
from .exporting import Exporting
from .instance import Ownership
from .offers import Offers
from .playing import Playing
from .program import Program
from .queueing import Queue
from .reach import Reach
from .saving import Saving
from .screening import Screening
from .shelving import Shelving
from .signing import Signing
from .views import Probe, Traffic


@dataclass(frozen=True, slots=True)
class Parts:
    events: EventBus
    ownership: Ownership
    secrets: SecretStore
    library: Library
    index: LibraryIndex
    lists: Lists
    editing: Editing
    sources: Sources
    play: PlayBook
    shelf_book: ShelfBook
    accounts: Accounts
    signing: Signing
    jobs: JobQueue
    queue: Queue
    offers: Offers
    program: Program
    shelf: Shelf
    reach: Reach
    shelving: Shelving
    playing: Playing
    saving: Saving
    screening: Screening
    adding: Adding
    details: Details
    exporting: Exporting
    traffic: Callable[[], Traffic]
    probe: Callable[[], list[Probe]]
