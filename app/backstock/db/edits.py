"""What persons set of titles, each listing for itself, and what that makes of a title and all that is shown as it.

Of listings shown as one, the head's edit counts, and for what it leaves open the others': a merge takes nothing back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from ..domain.edits import AS_TOLD, EditBefore, Part, TitleEdit
from ..domain.ids import TitleId
from ..domain.titles import Kind
from .columns import printable
from .database import Database
from .matching import match_key
from .merged import batches, families_of, family_of, known_families
from .rows import put_rows
from .schema_library import TitleEditTable


class Edits:
    """Each call is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[TitleId, TitleEdit]:
        """By listing, as they are kept."""
        with self._database.read() as session:
            return {TitleId(one): edit for one, edit in edits_in(session).items()}

    def of(self, title_id: TitleId) -> TitleEdit:
        """Of the title that this listing is shown as."""
        with self._database.read() as session:
            head, *members = family_of(session, title_id)
            return family_edit(edits_in(session, [head, *members]), head, members)

    def change(self, title_ids: Iterable[TitleId], said: TitleEdit, forget: Collection[Part] = ()) -> EditBefore:
        """Sets what is said, and makes what is to be forgotten as the stores say. Raises NotFoundError for unknown
        ids: nothing is changed then."""
        with self._database.write() as session:
            families = known_families(session, title_ids)
            before = edits_in(session, families)
            after: dict[str, TitleEdit] = {}
            for listing, head in families.items():
                kept = before.get(listing, AS_TOLD).without(forget)
                after[listing] = said.over(kept) if listing == head else kept
            _write(session, before, after)
            return EditBefore(
                said.parts | frozenset(forget),
                {TitleId(listing): before.get(listing, AS_TOLD) for listing in families},
            )

    def put_back(self, before: EditBefore) -> list[TitleId]:
        """Undoes a change, and nothing that was changed beside it. Answers the titles concerned."""
        with self._database.write() as session:
            there = families_of(session, before.edits.keys())
            now = edits_in(session, there)
            after: dict[str, TitleEdit] = {
                listing: edit.only(before.parts).over(now.get(listing, AS_TOLD).without(before.parts))
                for listing, edit in before.edits.items()
                if listing in there
            }
            _write(session, now, after)
            return [TitleId(one) for one in there]

    def add(self, edits: Mapping[TitleId, TitleEdit]) -> None:
        """What is set here already stays; unknown titles are left out."""
        with self._database.write() as session:
            there = families_of(session, edits.keys())
            now = edits_in(session, there)
            after: dict[str, TitleEdit] = {
                one: now.get(one, AS_TOLD).over(edit) for one, edit in edits.items() if one in there
            }
            _write(session, now, after)


def edits_in(session: Session, listings: Collection[str] | None = None) -> dict[str, TitleEdit]:
    """By listing; all there are where None is given."""
    query = select(TitleEditTable)
    if listings is None:
        return {row.title_id: _edit_of(row) for row in session.scalars(query)}
    return {
        row.title_id: _edit_of(row)
        for some in batches(list(listings))
        for row in session.scalars(query.where(TitleEditTable.title_id.in_(some)))
    }


def family_edit(edits: Mapping[str, TitleEdit], head: str, members: Iterable[str]) -> TitleEdit:
    """What the edits of its listings make of a title; the same whatever the order they are given in."""
    whole = edits.get(head, AS_TOLD)
    for listing in sorted(edits.keys() & set(members)):
        whole = whole.over(edits[listing])
    return whole


def edits_of_heads(session: Session, heads: Mapping[str, str]) -> dict[str, TitleEdit]:
    """`heads`: each listing of some titles -> its head. Titles nobody edited are left out."""
    edits = edits_in(session, heads)
    members: dict[str, list[str]] = defaultdict(list)
    for listing in edits:
        members[heads[listing]].append(listing)
    return {head: family_edit(edits, head, listings) for head, listings in members.items()}


def _write(session: Session, before: Mapping[str, TitleEdit], after: Mapping[str, TitleEdit]) -> None:
    changed = {one: edit for one, edit in after.items() if edit != before.get(one, AS_TOLD)}
    for some in batches([one for one, edit in changed.items() if not edit.parts]):
        session.execute(delete(TitleEditTable).where(TitleEditTable.title_id.in_(some)))
    put_rows(session, TitleEditTable, [_line(one, edit) for one, edit in changed.items() if edit.parts])


def _line(listing: str, edit: TitleEdit) -> dict[str, Any]:
    return {
        "title_id": listing,
        **{part.value: getattr(edit, part) for part in Part},
        "kind": edit.kind.value if edit.kind else None,
        "match_key": None if edit.name is None else match_key(printable(edit.name)),
    }


def _edit_of(row: TitleEditTable) -> TitleEdit:
    said = {part.value: getattr(row, part) for part in Part}
    return TitleEdit(**{**said, "kind": Kind(row.kind) if row.kind else None})
