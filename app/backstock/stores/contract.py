"""What every store offers, and the values that cross the border.

`Download`, `OpenDownload` and `Progress` say what `sources` and `jobs` say; rooms beside each other do not import each
other, so they agree by structure.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from ..domain.ids import TitleId
from ..domain.titles import Edition, StoreName, Title


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
class StorePage:
    """Some of what is owned. Later pages may repeat a title with more known about it; the later one is truer.

    A title in `read` has had all its editions yielded, on this page or before it: an edition known from an earlier sync
    and not seen by then is no longer listed. About other titles nothing of the kind can be said.
    """

    titles: tuple[Title, ...] = ()
    editions: tuple[Edition, ...] = ()
    read: frozenset[TitleId] = frozenset()
    problems: tuple[str, ...] = ()
    """Sentences about things that were left out because they could not be read."""


class Store(Protocol):
    @property
    def name(self) -> StoreName: ...

    def who(self) -> AccountIdentity:
        """Ask the store whose permission this is. Raises SignInNeededError when it is nobody's."""
        ...

    def listing(self, progress: Progress) -> Iterator[StorePage]:
        """A StoreError on a later page does not unmake the earlier ones."""
        ...

    def open(self, edition: Edition, progress: Progress | None = None) -> OpenDownload:
        """Nothing is asked of the store before the opening is called. With `progress` its waits can be stopped."""
        ...
