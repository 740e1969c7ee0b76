"""From a wish to play to a running program, and from its end to recorded time and a kept save.

What is missing is brought first, from the shelf if it lies there, from the store if not. The image it is started from
is made once. A film or an album is brought the same way and then opened by whichever face has a screen.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from ..db.library import Library
from ..db.play import PlayBook
from ..db.sources import Sources
from ..domain.errors import BackstockError, CannotRunError, NotFoundError
from ..domain.events import EventBus, PlayEnded, PlayStarted, TitlesChanged
from ..domain.ids import EditionId, TitleId, new_id
from ..domain.play import PlaySession, RunnerName
from ..domain.sources import Source, Verdict
from ..domain.titles import Edition, Kind, Storage
from ..jobs import Job
from ..launch.choose import Choice, choose
from ..launch.host import HostFacts
from ..launch.play import Launcher, Session
from ..launch.plan import PlayReport
from ..recipes.images import Images
from .getting import Getting
from .saving import Saving
from .shelving import Shelving
from .views import Playable

log = logging.getLogger(__name__)

_TRACKS = {".ogg", ".oga", ".opus", ".flac", ".mp3", ".m4a", ".wav"}
_FILMS = {".mp4", ".mkv", ".webm", ".avi", ".mov", ".m4v", ".ogv"}
