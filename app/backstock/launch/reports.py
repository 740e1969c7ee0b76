"""Reads what the reaper left about a session."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from ..domain.ids import EditionId, TitleId
from ..domain.play import RunnerName
from ..domain.wording import say
from .plan import PlayReport

_OUTPUT_TAIL = 4000


def read_report(folder: Path) -> PlayReport | None:
    """The report, else what the last sign of life said; None when it never started."""
    for name, whole in (("report.json", True), ("state.json", False)):
        try:
            said = json.loads((folder / name).read_text())
        except (OSError, ValueError):
            continue
        return PlayReport(
            session_id=said["session_id"],
            title_id=TitleId(said["title_id"]),
            edition_id=EditionId(said["edition_id"]),
            runner=RunnerName(said["runner"]),
            started_at=datetime.fromisoformat(said["started_at"]),
            ended_at=datetime.fromisoformat(said["ended_at"]),
            played_s=said["played_s"],
            exit_code=said["exit_code"],
            stopped=said["stopped"],
            lost_mount=said["lost_mount"],
            error=said["error"] if whole else say("Nobody saw the end."),
            output=_tail(folder / "output.log"),
        )
    return None


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _OUTPUT_TAIL))
            return file.read().decode(errors="replace")
    except OSError:
        return ""
