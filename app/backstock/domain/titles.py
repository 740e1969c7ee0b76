"""Titles, editions and the accounts they come from."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .ids import AccountId, EditionId, TitleId


class Kind(enum.StrEnum):
    GAME = "game"
    FILM = "film"
    MUSIC = "music"
    BOOK = "book"
    TOOL = "tool"
    OTHER = "other"


class Platform(enum.StrEnum):
    LINUX = "linux"
    WINDOWS = "windows"
    MACOS = "macos"
    ANDROID = "android"
    WEB = "web"


class StoreName(enum.StrEnum):
    ITCH = "itch.io"
    HUMBLE = "humble"
    FOLDER = "folder"
    MAGNET = "magnet"


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
    LOCAL = "local"


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


@dataclass(frozen=True, slots=True)
class Edition:
    """One obtainable variant of a title. `item` holds the store's own identifiers, as strings."""

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
    demo: bool = False
    listed: bool = True
    """False once the store no longer lists it; the shelf may still hold it."""
    item: Mapping[str, str] = field(default_factory=dict)


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
