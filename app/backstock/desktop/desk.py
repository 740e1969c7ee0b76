"""What every controller of the window is given."""

from __future__ import annotations

from dataclasses import dataclass

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
