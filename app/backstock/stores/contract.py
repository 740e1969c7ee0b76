"""What every store offers, and the values that cross the border.

`Download`, `OpenDownload` and `Progress` say what `sources` and `jobs` say; rooms beside each other do not import each
other, so they agree by structure.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, runtime_checkable

from ..domain.ids import HoldingId, TitleId
from ..domain.titles import Edition, HeldTitle, Holding, HoldingKind, StoreName, Title


class Secret(Protocol):
    """`vault.Secret` fits: it shows its bytes only when asked to."""

    def reveal(self) -> bytes: ...


class Progress(Protocol):
    """What work in a store may ask of the job it runs in."""

    def checkpoint(self) -> None: ...

    def wait(self, event: threading.Event, timeout: float) -> bool: ...

    def progress(self, done: int, total: int, note: str = "") -> None: ...


class Download(Protocol):
    """An open stream of bytes.

    `resumed` is False when the store began again from the first byte although an offset was asked for. `total` counts
    the whole file, not the rest. `validator` is handed back on the next opening to be sure it is the same file.
    """

    @property
    def resumed(self) -> bool: ...
    @property
    def total(self) -> int | None: ...
    @property
    def validator(self) -> str: ...
    @property
    def host(self) -> str: ...

    def blocks(self) -> Iterator[bytes]: ...


class OpenDownload(Protocol):
    """May be called again and again for one Get; each call opens anew."""

    def __call__(self, *, offset: int, validator: str) -> AbstractContextManager[Download]: ...


@dataclass(frozen=True, slots=True)
class AccountIdentity:
    user_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Complete:
    """Whatever belongs to `scope` and was not seen at or after `since` is no longer listed.

    A scope is a HoldingKind (all holdings of that kind) or a holding (all titles in it).
    """

    scope: HoldingKind | HoldingId
    since: datetime


@dataclass(frozen=True, slots=True)
class StorePage:
    """Some of what is owned, written down in one transaction with its marks: a sync goes on from its last page.

    Later pages may repeat a title with more known about it; the later one is truer.
    """

    titles: tuple[Title, ...] = ()
    """An empty text, `None` or `Kind.OTHER` says that this page does not know, not that it is so."""
    editions: tuple[Edition, ...] = ()
    holdings: tuple[Holding, ...] = ()
    held: tuple[HeldTitle, ...] = ()
    read: frozenset[TitleId] = frozenset()
    """Titles of which all editions have been yielded in this listing: one known from before and not seen by then is no
    longer listed."""
    read_holdings: frozenset[HoldingId] = frozenset()
    """Holdings of which all titles and, where they come along, editions have been yielded."""
    complete: tuple[Complete, ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)
    """How far the reading has come, to be handed back by `Memory.mark`; an empty value forgets a mark."""
    payloads: Mapping[str, object] = field(default_factory=dict)
    """The store's own JSON under names of ours, without permissions, so that a better reader can look at it later."""
    problems: tuple[str, ...] = ()
    """Sentences about things that were left out because they could not be read."""


@dataclass(frozen=True, slots=True)
class DueTitle:
    """A title whose editions should be read, and the ways it is held in, best first (key, bundle, address, …)."""

    title: Title
    held: tuple[tuple[Holding, HeldTitle], ...]


class Memory(Protocol):
    """What earlier runs of a listing left, for one account. May be asked at any time during a listing."""

    def mark(self, name: str) -> str:
        """The last value given under that name, or an empty text."""
        ...

    def known(self, holding_ids: Iterable[HoldingId]) -> frozenset[HoldingId]:
        """Those of them that were seen before and are still listed."""
        ...

    def due_holdings(self, kind: HoldingKind) -> frozenset[HoldingId]:
        """Known holdings whose contents were never read, or not for too long."""
        ...

    def due_titles(self) -> Sequence[DueTitle]:
        """Titles whose editions were never read, or may have news; what is here or on the shelf comes first."""
        ...


class Store(Protocol):
    @property
    def name(self) -> StoreName: ...

    def who(self) -> AccountIdentity:
        """Ask the store whose permission this is. Raises SignInNeededError when it is nobody's."""
        ...

    def listing(self, progress: Progress, memory: Memory) -> Iterator[StorePage]:
        """What has changed since `memory`. A StoreError on a later page does not unmake the earlier ones."""
        ...

    def read(self, due: DueTitle, progress: Progress) -> StorePage:
        """The editions of one title now, whenever they were read last."""
        ...

    def open(self, edition: Edition, progress: Progress | None = None) -> OpenDownload:
        """Nothing is asked of the store before the opening is called. With `progress` its waits can be stopped."""
        ...


@runtime_checkable
class ClaimingStore(Protocol):
    """A store where titles of a bundle are turned into owned ones one by one."""

    def claim(self, due: DueTitle, progress: Progress) -> StorePage:
        """WRITES to the account, so only on a person's wish. The key it gave, and the editions that opens."""
        ...


@runtime_checkable
class AddressedStore(Protocol):
    """A store whose free titles can be named by the address of their page."""

    def at_address(self, address: str, progress: Progress) -> StorePage:
        """Raises StoreError when there is no such title or it is not free."""
        ...
