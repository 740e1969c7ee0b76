"""Listings that are shown as one title: the head and the members merged into it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from ..domain.errors import NotFoundError
from ..domain.wording import say
from .schema_library import TitleTable

_BATCH = 500

_T = TypeVar("_T")


def head_of(session: Session, title_id: str) -> str:
    """The title this listing is shown as; itself where it is not merged, or unknown."""
    return session.scalar(select(TitleTable.merged_into).where(TitleTable.title_id == title_id)) or title_id


def family_of(session: Session, title_id: str) -> list[str]:
    """Every listing shown as the same title as this one, the head first."""
    head = head_of(session, title_id)
    return [head, *session.scalars(members(head).order_by(TitleTable.added_at, TitleTable.title_id))]


def members(head: str) -> Select[str]:
    return select(TitleTable.title_id).where(TitleTable.merged_into == head)


def families_of(session: Session, title_ids: Collection[str]) -> dict[str, str]:
    """Every listing of the titles that these ids are shown as -> its head. Unknown ids are left out."""
    heads: set[str] = set()
    for some in batches(title_ids):
        heads.update(
            merged or own
            for own, merged in session.execute(
                select(TitleTable.title_id, TitleTable.merged_into).where(TitleTable.title_id.in_(some))
            )
        )
    found: dict[str, str] = {}
    for some in batches(sorted(heads)):
        query = select(TitleTable.title_id, TitleTable.merged_into).where(
            or_(TitleTable.title_id.in_(some), TitleTable.merged_into.in_(some))
        )
        found.update((own, merged or own) for own, merged in session.execute(query))
    return found


def known_families(session: Session, title_ids: Iterable[str]) -> dict[str, str]:
    """As `families_of`. Raises NotFoundError for unknown ids."""
    wanted = set(title_ids)
    families = families_of(session, wanted)
    missing = sorted(wanted - families.keys())
    if missing:
        raise NotFoundError(
            say("There is no title {missing}.", missing=missing[0]),
            data=say("Nothing was changed."),
            do=say("Refresh the list and choose again."),
        )
    return families


def batches(ids: Collection[_T]) -> Iterator[Sequence[_T]]:
    """Few enough at a time for one statement, whatever the database allows."""
    whole = list(ids)
    for start in range(0, len(whole), _BATCH):
        yield whole[start : start + _BATCH]
