"""What every controller of the window is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import words
from .bridge import Bridge, Tasks
from .covers import Covers
from .faces import Faces
from .notices import Notices
from .ports import CorePort


@dataclass(frozen=True, slots=True)
class Desk:
    core: CorePort
    bridge: Bridge
    tasks: Tasks
    notices: Notices
    covers: Covers
    faces: Faces

    def change(self, deed: Callable[[], None], told: str, undo: Callable[[], None]) -> None:
        """Does it beside the window, tells of it, and offers the way back instead of asking first."""

        def done(_: None) -> None:
            self.notices.offer(told, words.tr("Undo"), lambda: self.tasks.run(undo, lambda _: None))

        self.tasks.run(deed, done)
