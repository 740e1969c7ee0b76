"""Which editions are the update of one that was fetched."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from ..domain.ids import THIS_COMPUTER, EditionId, TitleId
from ..domain.packages import PlacementState
from ..domain.sources import Verdict
from .merged import batches
from .schema_library import EditionTable
from .schema_shelf import PackageTable, PlacementTable, SourceTable

_NEVER = datetime.min.replace(tzinfo=UTC)


class UpdateFound(NamedTuple):
    title_id: TitleId
    """The listing both belong to."""
    here: EditionId
    newer: EditionId


class _Line(NamedTuple):
    edition_id: str
    title_id: str
    lineage: str
    published_at: datetime | None
    listed: bool
    md5: str | None


def find_updates(session: Session, only: Collection[str] | None = None) -> list[UpdateFound]:
    """For each lineage the newest edition offered, where it is newer than the newest one that is here or on the shelf.
    `only` narrows to these listings. Nothing is an update by its name or version alone: what is published later is, and
    what took the place of something the store lists no longer."""
    fetched = _fetched(session, only)
    near = fetched & _near(session, fetched)
    lines: dict[tuple[str, str], list[_Line]] = defaultdict(list)
    for line in _lineages(session, {title_id for title_id, _ in near}):
        lines[line.title_id, line.lineage].append(line)
    kept = {edition_id for _, edition_id in fetched}
    here = {edition_id for _, edition_id in near}
    found = []
    for title_id, lineage in sorted(lines):
        pair = _update_in(lines[title_id, lineage], here, kept)
        if pair is not None:
            found.append(UpdateFound(TitleId(title_id), EditionId(pair[0]), EditionId(pair[1])))
    return found


def _update_in(lines: list[_Line], here: set[str], fetched: set[str]) -> tuple[str, str] | None:
    own = [line for line in lines if line.edition_id in here]
    if not own:
        return None
    newest_own = max(own, key=_age)
    offered = [line for line in lines if line.listed and line.edition_id not in fetched and _replaces(line, newest_own)]
    return (newest_own.edition_id, max(offered, key=_age).edition_id) if offered else None


def _replaces(new: _Line, old: _Line) -> bool:
    if new.md5 is not None and new.md5 == old.md5:
        return False
    if new.published_at is not None and old.published_at is not None:
        return new.published_at > old.published_at
    return not old.listed


def _age(line: _Line) -> tuple[bool, datetime, str]:
    return line.listed, line.published_at or _NEVER, line.edition_id


def _fetched(session: Session, only: Collection[str] | None) -> set[tuple[str, str]]:
    """(listing, edition) of every source that is what it should be."""
    query = select(EditionTable.title_id, EditionTable.edition_id).join(
        SourceTable, SourceTable.edition_id == EditionTable.edition_id
    )
    query = query.where(SourceTable.verdict != Verdict.MISMATCH, EditionTable.lineage != "")
    if only is None:
        return {(title_id, edition_id) for title_id, edition_id in session.execute(query)}
    return {
        (title_id, edition_id)
        for some in batches(only)
        for title_id, edition_id in session.execute(query.where(EditionTable.title_id.in_(some)))
    }


def _near(session: Session, fetched: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those of which the bytes are here or on the shelf."""
    editions: set[str] = set()
    for some in batches([edition_id for _, edition_id in fetched]):
        of_these = SourceTable.edition_id.in_(some) & (SourceTable.verdict != Verdict.MISMATCH)
        editions.update(session.scalars(select(SourceTable.edition_id).where(of_these, SourceTable.path.is_not(None))))
        shelved = (
            select(SourceTable.edition_id)
            .join(PackageTable, PackageTable.source_id == SourceTable.source_id)
            .join(PlacementTable, PlacementTable.package_id == PackageTable.package_id)
            .where(of_these, PlacementTable.state == PlacementState.PRESENT, PlacementTable.node_id != THIS_COMPUTER)
        )
        editions.update(session.scalars(shelved))
    return {(title_id, edition_id) for title_id, edition_id in fetched if edition_id in editions}


def _lineages(session: Session, title_ids: Collection[str]) -> Iterable[_Line]:
    for some in batches(sorted(title_ids)):
        query = select(
            EditionTable.edition_id,
            EditionTable.title_id,
            EditionTable.lineage,
            EditionTable.published_at,
            EditionTable.listed,
            EditionTable.md5,
        ).where(EditionTable.title_id.in_(some), EditionTable.lineage != "")
        for row in session.execute(query):
            yield _Line(*row)
