"""Titles that showed no files.

An empty answer is not believed: only when a title shows none again much later is it said to have been read, which makes
the files it had before no longer listed.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from .reading import as_date, map_or_empty

ASKED_AGAIN_AFTER = timedelta(days=7)


class Silent:
    """Which titles showed nothing, and since when."""

    def __init__(self, mark: str, now: datetime) -> None:
        self._now = now
        self._since = _dates(mark)

    @property
    def mark(self) -> str:
        return json.dumps(self._since, separators=(",", ":")) if self._since else ""

    def waits(self, name: str) -> bool:
        since = as_date(self._since.get(name))
        return since is not None and self._now - since < ASKED_AGAIN_AFTER

    def spoke(self, name: str) -> bool:
        """Whether it had been silent before."""
        return self._since.pop(name, None) is not None

    def believed(self, name: str) -> bool:
        """Says that it showed nothing just now."""
        if self.spoke(name):
            return True
        self._since[name] = self._now.isoformat()
        return False


def _dates(mark: str) -> dict[str, str]:
    try:
        known = map_or_empty(json.loads(mark or "{}"))
    except ValueError:
        return {}
    return {name: since for name, since in known.items() if isinstance(since, str)}
