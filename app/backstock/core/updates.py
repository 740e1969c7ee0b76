"""What has become old: editions that are had, of which the store lists a later one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from ..db.library import Library
from ..db.sources import Sources
from ..domain.ids import EditionId, TitleId
from ..domain.sources import Verdict
from ..domain.titles import Edition
from .views import UpdateView

_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


class Updates:
    def __init__(self, library: Library, sources: Sources) -> None:
        self._library = library
        self._sources = sources

    def all(self) -> list[UpdateView]:
        had: dict[TitleId, set[EditionId]] = {}
        for source in self._sources.all():
            if source.verdict is not Verdict.MISMATCH:
                had.setdefault(source.title_id, set()).add(source.edition_id)
        found = [update for title_id, editions in had.items() for update in self._of(title_id, editions)]
        return sorted(found, key=lambda one: (one.title.casefold(), one.newer.name))

    def of_title(self, title_id: TitleId) -> list[UpdateView]:
        had = {one.edition_id for one in self._sources.of_title(title_id) if one.verdict is not Verdict.MISMATCH}
        return self._of(title_id, had)

    def _of(self, title_id: TitleId, had: set[EditionId]) -> list[UpdateView]:
        title = self._library.title(title_id)
        name = title.name if title else ""
        pairs = newer_ones(self._library.editions(title_id), had)
        return [UpdateView(title_id, name, here, newer) for here, newer in pairs]


def newer_ones(editions: Iterable[Edition], had: set[EditionId]) -> list[tuple[Edition, Edition]]:
    """For each lineage of which something is had: the latest of that, and what replaces it, where something does."""
    lineages: dict[tuple[TitleId, str], list[Edition]] = {}
    for edition in editions:
        if edition.lineage:
            lineages.setdefault((edition.title_id, edition.lineage), []).append(edition)
    pairs = []
    for members in lineages.values():
        ours = [one for one in members if one.edition_id in had]
        offered = [one for one in members if one.listed and one.storage.obtainable]
        if ours and offered:
            here, newer = max(ours, key=_age), max(offered, key=_age)
            if newer.edition_id not in had and _replaces(newer, here):
                pairs.append((here, newer))
    return pairs


def _replaces(newer: Edition, here: Edition) -> bool:
    """Where the store gives no dates, what it no longer lists has been replaced by what it does."""
    if newer.published_at is not None and here.published_at is not None:
        return newer.published_at > here.published_at
    return newer.listed and not here.listed


def _age(edition: Edition) -> tuple[datetime, bool]:
    return edition.published_at or _LONG_AGO, edition.listed
