"""Titles, editions and the accounts they come from."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from .ids import AccountId, CollectionId, EditionId, HoldingId, TitleId


class Kind(enum.StrEnum):
    GAME = "game"
    FILM = "film"
    MUSIC = "music"
    BOOK = "book"
    TOOL = "tool"
    OTHER = "other"


class Purpose(enum.StrEnum):
    """What an edition is for, whatever kind of title it belongs to."""

    GAME = "game"
    DEMO = "demo"
    SOUNDTRACK = "soundtrack"
    BOOK = "book"
    VIDEO = "video"
    SOURCE = "source"
    TOOL = "tool"
    MOD = "mod"
    ASSETS = "assets"
    PATCH = "patch"
    OTHER = "other"


class Platform(enum.StrEnum):
    LINUX = "linux"
    WINDOWS = "windows"
    MACOS = "macos"
    ANDROID = "android"
    WEB = "web"


class Arch(enum.StrEnum):
    X86 = "x86"
    X86_64 = "x86_64"
    ARM64 = "arm64"
    UNIVERSAL = "universal"


class StoreName(enum.StrEnum):
    ITCH = "itch.io"
    HUMBLE = "humble"
    FOLDER = "folder"
    MAGNET = "magnet"

    @property
    def spoken(self) -> str:
        """As it is written in a sentence."""
        return "Humble" if self is StoreName.HUMBLE else self.value


class Where(enum.StrEnum):
    """Where a title's bytes are, nearest first."""

    HERE = "here"
    ARRIVING = "arriving"
    SHELF = "shelf"
    STORE = "store"


class Storage(enum.StrEnum):
    """How a store keeps an edition, which decides what can be asked of it."""

    HOSTED = "hosted"
    BUILD = "build"
    EXTERNAL = "external"
    """On somebody else's server; the store only has the address."""
    LOCAL = "local"
    KEY = "key"
    """No bytes: a code that is redeemed somewhere else."""
    STREAM = "stream"
    """Only on the store's own page, in a browser."""

    @property
    def obtainable(self) -> bool:
        """Whether asking the store brings bytes."""
        return self in (Storage.HOSTED, Storage.BUILD, Storage.LOCAL)


@dataclass(frozen=True, slots=True)
class Account:
    account_id: AccountId
    store: StoreName
    name: str
    base_url: str
    demo: bool = False
    stale: bool = False
    """The sign-in has lapsed; what it owns is still listed."""
    synced_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Title:
    title_id: TitleId
    name: str
    kind: Kind
    maker: str = ""
    summary: str = ""
    url: str = ""
    cover_url: str = ""
    added_at: datetime | None = None


def told_as_one(listings: Sequence[Title]) -> Title:
    """The first one, with what the others know beside it; stores that say nothing of a thing have no say in it."""
    return replace(
        listings[0],
        kind=next((one.kind for one in listings if one.kind is not Kind.OTHER), Kind.OTHER),
        maker=next((one.maker for one in listings if one.maker), ""),
        summary=next((one.summary for one in listings if one.summary), ""),
        url=next((one.url for one in listings if one.url), ""),
        cover_url=next((one.cover_url for one in listings if one.cover_url), ""),
    )


@dataclass(frozen=True, slots=True)
class Edition:
    """One obtainable variant of a title. `item` holds the store's own identifiers, as strings.

    `account_id` and `item` are those of one account that lists it; `Offers` knows the others.
    """

    edition_id: EditionId
    title_id: TitleId
    account_id: AccountId | None
    store: StoreName
    name: str
    filename: str
    kind: Kind
    platforms: frozenset[Platform] = frozenset()
    size: int | None = None
    """Bytes as the store announced them; None where it did not."""
    md5: str | None = None
    sha1: str | None = None
    version: str = ""
    storage: Storage = Storage.HOSTED
    purpose: Purpose = Purpose.OTHER
    arch: Arch | None = None
    """None where nothing tells."""
    channel: str = ""
    published_at: datetime | None = None
    lineage: str = ""
    """The same for an edition and what replaces it: of several listed ones of a title the latest is the update of the
    others. Empty: nothing ever replaces it."""
    note: str = ""
    """What the store says about it, as plain text."""
    listed: bool = True
    """False once the store no longer lists it; the shelf may still hold it."""
    item: Mapping[str, str] = field(default_factory=dict)

    @property
    def demo(self) -> bool:
        """A demo never counts as owning the title."""
        return self.purpose is Purpose.DEMO


class HoldingKind(enum.StrEnum):
    KEY = "key"
    """The permission for one title, from a purchase or a claim."""
    BUNDLE = "bundle"
    """Many titles bought together; where they still have to be claimed one by one, a title has no key yet."""
    ORDER = "order"
    COLLECTION = "collection"
    """A list the person keeps at the store. Owning nothing, it still says where free titles are."""
    ADDRESS = "address"
    """A free title the person added by its page's address."""

    @property
    def opens(self) -> bool:
        """Whether what the title offers is to be had by it, with nothing to be claimed first."""
        return self in (HoldingKind.KEY, HoldingKind.ORDER, HoldingKind.ADDRESS)


@dataclass(frozen=True, slots=True)
class Holding:
    """One way in which an account has titles."""

    holding_id: HoldingId
    account_id: AccountId
    kind: HoldingKind
    ref: str
    """The store's own id; a digest where that id is a permission."""
    name: str = ""
    acquired_at: datetime | None = None
    listed: bool = True
    """False once a complete reading of the store did not show it any more."""


@dataclass(frozen=True, slots=True)
class HeldTitle:
    """A title that comes with a holding. `item` is what the store needs to find the title there."""

    holding_id: HoldingId
    title_id: TitleId
    item: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Collection:
    """A list the person keeps here."""

    collection_id: CollectionId
    name: str
    titles: int = 0


@dataclass(frozen=True, slots=True)
class TitleRow:
    """A title as a list shows it."""

    title_id: TitleId
    name: str
    kind: Kind
    maker: str
    stores: tuple[str, ...]
    platforms: tuple[str, ...]
    where: Where
    size: int
    """Bytes of the edition that would be used; 0 where unknown."""
    verified: bool
    copies: int
    """Copies present on the shelf, this computer not counted."""
    node_name: str = ""
    """The node that holds it, when it lies on the shelf."""
    cover_url: str = ""
    last_played: datetime | None = None
    played_s: float = 0.0
    added_at: datetime | None = None
    listed: bool = True
    """False when no account lists it any more."""
    unclaimed: bool = False
    """Came with a bundle and has no key of its own yet: getting it claims it."""
    key_only: bool = False
    """Nothing to download: only a key for another shop, or a page."""
    update: bool = False
    """Something newer than what is here or on the shelf is offered."""
    hidden: bool = False
    tags: tuple[str, ...] = ()
    holdings: tuple[HoldingId, ...] = ()
    """The bundles, orders and store collections it came with."""
    collections: tuple[CollectionId, ...] = ()
    members: tuple[TitleId, ...] = ()
    """The other listings that were merged into this one."""
    told_name: str = ""
    """What its store calls it, where the person has renamed it."""
    sort_name: str = ""
    """Where the person wants it sorted by something else than its name."""
    cover: str = ""
    """The picture the person chose, or that they want the drawn one: see `TitleEdit.cover`."""
    wide: str = ""
    variant: int | None = None
    """Which of the drawn pictures, where the person had it drawn again."""

    @property
    def sorted_as(self) -> str:
        return self.sort_name or self.name
