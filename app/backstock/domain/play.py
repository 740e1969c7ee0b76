"""Images, save layers and time spent."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from .ids import EditionId, ImageId, SourceId, TitleId


class RunnerName(enum.StrEnum):
    NATIVE = "native"
    WINE = "wine"
    PROTON = "proton"
    EMULATOR = "emulator"
    BROWSER = "browser"
    PLAYER = "player"


@dataclass(frozen=True, slots=True)
class Image:
    """A read-only tree unpacked from a source. Same source and recipe, same image; never made twice."""

    image_id: ImageId
    source_id: SourceId
    recipe: str
    path: str
    size: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class PlaySession:
    session_id: str
    title_id: TitleId
    edition_id: EditionId
    runner: RunnerName
    started_at: datetime
    ended_at: datetime | None
    played_s: float
    """Seconds really spent, suspend not counted."""
    exit_code: int | None


@dataclass(frozen=True, slots=True)
class SaveSnapshot:
    snapshot_id: str
    title_id: TitleId
    name: str
    path: str
    """A neutral archive: `layer.json` and plain files (facts/launch.md, 3.5)."""
    size: int
    taken_at: datetime
    session_id: str | None = None


@dataclass(frozen=True, slots=True)
class WatchPoint:
    """Where a film, an episode or a track stopped."""

    position_s: float
    duration_s: float
    watched: bool
    changed_at: datetime
