"""What the faces are shown: plain values, already decided, not yet put into words."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from ..catalog.editing import EditView as EditView
from ..catalog.grouping import RowGroup as RowGroup
from ..catalog.grouping import grouped as grouped
from ..catalog.grouping import letter as letter
from ..catalog.pictures import Shape as Shape
from ..catalog.query import GroupBy as GroupBy
from ..catalog.query import LibraryCounts as LibraryCounts
from ..catalog.query import LibraryQuery as LibraryQuery
from ..catalog.query import SortBy as SortBy
from ..catalog.updates import Update as Update
from ..domain.edits import AS_TOLD
from ..domain.edits import DRAWN as DRAWN
from ..domain.edits import Part as Part
from ..domain.edits import TitleEdit as TitleEdit
from ..domain.ids import EditionId, NodeId, TitleId
from ..domain.jobs import JobView
from ..domain.packages import NodeClass, NodeMode, PlacementState
from ..domain.play import RunnerName, SaveSnapshot
from ..domain.sources import Verdict
from ..domain.titles import Arch, Collection, Kind, Platform, Purpose, Storage, StoreName, TitleRow, Where


class Deed(enum.StrEnum):
    """What the main button of a title will do."""

    GET = "get"
    PLAY = "play"
    WATCH = "watch"
    PAGE_IN_AND_PLAY = "page-in-and-play"
    PAGE_IN_AND_WATCH = "page-in-and-watch"
    STOP = "stop"
    SIGN_IN = "sign-in"
    BUSY = "busy"
    """A job for this title runs; the button shows its progress."""
    PAGE_IN = "page-in"
    """On the shelf, and nothing here can start it."""
    OPEN_FOLDER = "open-folder"
    """Here, and nothing on this computer can start it: show the files."""
    CLAIM_AND_GET = "claim-and-get"
    """Came with a bundle: getting it writes it into the person's library at the store first."""
    UPDATE = "update"
    """Something newer than what is here is offered."""
    OPEN_PAGE = "open-page"
    """Nothing to download, but the store's page helps on."""
    NOTHING = "nothing"
    """Nothing can be done; the view says why."""


class Can(enum.StrEnum):
    """What can be done with an edition."""

    GET = "get"
    """Downloaded, or used where it is here already."""
    CLAIM = "claim"
    """Downloaded once it was claimed from its bundle."""
    OPEN_PAGE = "open-page"
    """On somebody else's server: its page leads there."""
    REDEEM = "redeem"
    """A key for another shop; it is shown and redeemed on the store's own page, never by this program."""
    PLAY_ONLINE = "play-online"
    """Only on the store's own page, in a browser."""
    KEEP = "keep"
    """No longer listed: what is here or on the shelf can be used, nothing else."""
    NOTHING = "nothing"
    """No longer listed, and never fetched."""


@dataclass(frozen=True, slots=True)
class MainDeed:
    deed: Deed
    size: int = 0
    node_name: str = ""
    seconds: float | None = None
    """How long it will take, where past speed tells."""
    runner: RunnerName | None = None
    why_not: str = ""
    from_s: float = 0.0
    """Of a film: where it goes on."""
    part: str = ""
    """The episode or the track it begins with, where there are several."""


@dataclass(frozen=True, slots=True)
class EditionView:
    edition_id: EditionId
    name: str
    filename: str
    platforms: tuple[Platform, ...]
    version: str
    size: int
    where: Where
    chosen: bool
    runner: RunnerName | None
    why_not: str = ""
    """Why this computer cannot start it, in a sentence; empty when it can."""
    listed: bool = True
    store: StoreName | None = None
    purpose: Purpose = Purpose.OTHER
    arch: Arch | None = None
    channel: str = ""
    published_at: datetime | None = None
    note: str = ""
    storage: Storage = Storage.HOSTED
    can: Can = Can.GET
    page: str = ""
    """The address where `can` leads, for what is not downloaded."""
    update_of: EditionId | None = None
    """The edition, here or on the shelf, that this one is the update of."""
    accounts: tuple[str, ...] = ()
    """Names of the accounts that list it."""


@dataclass(frozen=True, slots=True)
class MemberView:
    """A listing that was merged into the title shown."""

    title_id: TitleId
    store: str
    name: str


@dataclass(frozen=True, slots=True)
class CopyView:
    """One place a title's bytes lie, or could lie."""

    node_id: NodeId
    name: str
    state: PlacementState | None
    online: bool
    size: int
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReceiptView:
    """The verified-source record in few words; `envelope` is the whole of it."""

    verdict: Verdict
    store: str
    account: str
    filename: str
    size: int
    sha256: str
    md5: str
    signed_by: str
    obtained_at: datetime
    differs: str
    envelope: str


@dataclass(frozen=True, slots=True)
class TitleDetails:
    row: TitleRow
    summary: str
    url: str
    main: MainDeed
    editions: tuple[EditionView, ...]
    copies: tuple[CopyView, ...]
    receipts: tuple[ReceiptView, ...]
    snapshots: tuple[SaveSnapshot, ...]
    playing: bool
    job: JobView | None
    can_page_out: bool
    can_evict: bool
    holdings: tuple[str, ...] = ()
    """The bundles, orders and store collections it came with, by name."""
    claim: str = ""
    """The bundle it would be claimed from; empty where nothing has to be claimed."""
    members: tuple[MemberView, ...] = ()
    """All listings shown as this title, its own among them; empty where nothing was merged."""
    tags: tuple[str, ...] = ()
    collections: tuple[Collection, ...] = ()
    editions_read: bool = True
    """False while the store was never asked which editions there are."""
    edit: TitleEdit = AS_TOLD
    """What the person has set of it."""


@dataclass(frozen=True, slots=True)
class NodeView:
    node_id: NodeId
    name: str
    node_class: NodeClass
    mode: NodeMode
    url: str
    online: bool
    capacity: int
    used: int
    packages: int
    seen_at: datetime | None = None
    """When it last answered."""


@dataclass(frozen=True, slots=True)
class PlayFile:
    """One film, episode or track. `file` names it among those of its title."""

    file: str
    name: str
    path: str
    """Empty while it arrives: then `Core.open_arriving` reads it."""
    resume_s: float = 0.0
    duration_s: float = 0.0
    watched: bool = False


@dataclass(frozen=True, slots=True)
class Playable:
    """A film, a season or an album whose bytes are here or arriving: what the embedded player opens, in order."""

    title_id: TitleId
    name: str
    kind: Kind
    files: tuple[PlayFile, ...]
    begin: int = 0
    """Where to go on: the file that was not seen to its end, or the one after it."""


@dataclass(frozen=True, slots=True)
class Probe:
    """One line of `doctor`: what was looked at, whether it works, and what mends it."""

    name: str
    works: bool
    detail: str
    mend: str = ""


@dataclass(frozen=True, slots=True)
class MagnetFacts:
    """What a magnet or a torrent file names, before anything is downloaded."""

    name: str
    size: int
    files: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Traffic:
    """Bytes a second now, and bytes since the start, to and from other nodes."""

    arriving: int = 0
    lending: int = 0
    downloaded: int = 0
    uploaded: int = 0
