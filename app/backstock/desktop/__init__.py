"""The window: a face of the core in Qt Quick. Translates and shows; it never decides. The only room that knows Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from ..vault import Secret
    from .ports import CorePort

Opened = TypeVar("Opened", bound="CorePort")


def main(core: CorePort, argv: Sequence[str] = ()) -> int:
    """Shows the window until it is closed. `argv`: magnets, files or folders to open. The caller closes the core."""
    from .app import run

    return run(core, argv)


def unlock(data: Path, argv: Sequence[str], open_with: Callable[[Secret], Opened]) -> Opened | None:
    """Asks for the passphrase of the secrets. None: the person gave up, or a window that is open took `argv` over."""
    from .app import run_unlocking

    return run_unlocking(data, argv, open_with)
