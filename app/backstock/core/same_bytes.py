"""The same bytes are never fetched twice: who fetches them waits for whoever does so already, and what is known of
them is found by its digest."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

from ..db.sources import Sources
from ..domain.sources import Source, Verdict
from ..domain.titles import Edition
from ..domain.wording import say
from ..shelf.work import Work
from ..sources.judge import usable_digest


class SameBytes:
    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._lock = threading.Condition()
        self._arriving: set[str] = set()

    @contextlib.contextmanager
    def turn(self, edition: Edition, work: Work) -> Iterator[None]:
        """Waits while another job brings the same bytes, as far as their digest tells."""
        mine = {_mark(edition), *(f"{name} {value}" for name, value in _published(edition))}
        self._take(mine, edition, work)
        try:
            yield
        finally:
            with self._lock:
                self._arriving -= mine
                self._lock.notify_all()

    def comes(self, edition: Edition) -> bool:
        """Whether somebody brings it, or waits for whoever brings the same, now."""
        with self._lock:
            return _mark(edition) in self._arriving

    def _take(self, mine: set[str], edition: Edition, work: Work) -> None:
        while True:
            with self._lock:
                if not mine & self._arriving:
                    self._arriving |= mine
                    return
                self._lock.wait(0.1)
            work.checkpoint()
            work.progress(0, edition.size or 0, say("waiting: another download brings the same bytes"))

    def known(self, edition: Edition) -> list[Source]:
        """Good sources of the bytes the store announces, those that lie here first."""
        published = _published(edition)
        if not published or edition.size is None:
            return []
        found = [
            one
            for one in self._sources.of_size(edition.size)
            if one.verdict is not Verdict.MISMATCH
            and one.edition_id != edition.edition_id
            and all(getattr(one.digests, name) == value for name, value in published)
        ]
        return sorted(found, key=lambda one: not lies_here(one))


def lies_here(source: Source) -> bool:
    return source.path is not None and Path(source.path).exists()


def _mark(edition: Edition) -> str:
    return f"edition {edition.edition_id}"


def _published(edition: Edition) -> list[tuple[str, str]]:
    digests = {name: usable_digest(name, value) for name, value in (("md5", edition.md5), ("sha1", edition.sha1))}
    return [(name, value) for name, value in digests.items() if value is not None]
