"""The window: a face of the core in Qt Quick. Translates and shows; it never decides. The only room that knows Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from ..vault import Secret
    from .ports import CorePort
    from .single import FirstInstance

AGAIN = 75
"""What `main` returns when the program is to be started once more."""

Opened = TypeVar("Opened", bound="CorePort")


def claim(data: Path, argv: Sequence[str]) -> FirstInstance | None:
    """The right to be the window of this library, to be had before the core is opened. None: another one has it, and
    took `argv` over."""
    from .app import be_first

    return be_first(data, argv)


def main(core: CorePort, argv: Sequence[str], first: FirstInstance) -> int:
    """Shows the window until it is closed. `argv`: magnets, files or folders to open. The caller closes the core."""
    from .app import run

    return run(core, argv, first)


def unlock(data: Path, open_with: Callable[[Secret], Opened]) -> Opened | None:
    """Asks for the passphrase of the secrets. None: the person gave up."""
    from .app import run_unlocking

    return run_unlocking(data, open_with)
