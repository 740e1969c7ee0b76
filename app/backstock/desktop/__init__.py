"""The window: a face of the core in Qt Quick. Translates and shows; it never decides. The only room that knows Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ports import CorePort


def main(core: CorePort, argv: Sequence[str] = ()) -> int:
    """Shows the window until it is closed. `argv`: magnets, files or folders to open. The caller closes the core."""
    from .app import run

    return run(core, argv)
