"""What the person arranges: tags, collections, hidden titles."""

from __future__ import annotations

from collections.abc import Collection as Ids
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from ..domain.errors import NotFoundError
from ..domain.ids import CollectionId, TitleId
from ..domain.titles import Collection
from ..domain.wording import say
from .database import Database
from .merged import batches, known_families
from .schema_library import CollectedTable, CollectionTable, TagTable, TitleTable


class TitleLists:
    """Each call is one transaction. What is put on a merged title is put on its head, and taken from all its listings.

    Calls that change titles answer the ids of the titles they were meant for; they raise NotFoundError for unknown ids.
    A tag is the same whatever its case, and keeps the spelling it was first given.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- tags --------------------------------------------------------------------------------------------------------

    def tags(self) -> dict[str, int]:
        """Tag -> how many titles carry it, in the order of the alphabet."""
        head = func.coalesce(TitleTable.merged_into, TitleTable.title_id)
        query = (
            select(TagTable.tag, func.count(head.distinct()))
            .join(TitleTable, TitleTable.title_id == TagTable.title_id)
            .group_by(TagTable.tag)
        )
        with self._database.read() as session:
            counted: list[tuple[str, int]] = [(tag, number) for tag, number in session.execute(query)]
        return dict(sorted(counted, key=lambda entry: entry[0].casefold()))

    def all_tags(self) -> dict[TitleId, tuple[str, ...]]:
        """By listing, as they are kept."""
        found: dict[TitleId, list[str]] = {}
        with self._database.read() as session:
            for title_id, tag in session.execute(select(TagTable.title_id, TagTable.tag).order_by(TagTable.tag)):
                found.setdefault(TitleId(title_id), []).append(tag)
        return {title_id: tuple(tags) for title_id, tags in found.items()}

    def tag(self, title_ids: Iterable[TitleId], tag: str) -> list[TitleId]:
        with self._database.write() as session:
            families = known_families(session, title_ids)
            tag = _spelling(session, tag)
            carrying = _ids(session, families, TagTable, TagTable.tag == tag)
            heads = {families[own] for own in families} - {families[own] for own in carrying}
            _insert_all(session, TagTable, [{"title_id": head, "tag": tag} for head in sorted(heads)])
            return _heads(families)

    def untag(self, title_ids: Iterable[TitleId], tag: str) -> list[TitleId]:
        with self._database.write() as session:
            families = known_families(session, title_ids)
            tag = _spelling(session, tag)
            for some in batches(families):
                session.execute(delete(TagTable).where(TagTable.title_id.in_(some), TagTable.tag == tag))
            return _heads(families)

    # -- collections -------------------------------------------------------------------------------------------------

    def collections(self) -> list[Collection]:
        """In the order they were made."""
        head = func.coalesce(TitleTable.merged_into, TitleTable.title_id)
        query = (
            select(CollectionTable.collection_id, CollectionTable.name, func.count(head.distinct()))
            .outerjoin(CollectedTable, CollectedTable.collection_id == CollectionTable.collection_id)
            .outerjoin(TitleTable, TitleTable.title_id == CollectedTable.title_id)
            .group_by(CollectionTable.collection_id, CollectionTable.name)
            .order_by(CollectionTable.position, CollectionTable.made_at, CollectionTable.collection_id)
        )
        with self._database.read() as session:
            return [Collection(CollectionId(one), name, titles) for one, name, titles in session.execute(query)]

    def rename_collection(self, collection_id: CollectionId, name: str) -> None:
        with self._database.write() as session:
            _known_collection(session, collection_id).name = name

    def make_collection(self, collection_id: CollectionId, name: str) -> None:
        """Nothing happens where that id is known already."""
        with self._database.write() as session:
            if session.get(CollectionTable, collection_id) is not None:
                return
            last = session.scalar(select(func.max(CollectionTable.position))) or 0
            session.add(
                CollectionTable(collection_id=collection_id, name=name, position=last + 1, made_at=datetime.now(UTC))
            )

    def delete_collection(self, collection_id: CollectionId) -> list[TitleId]:
        """The titles stay; answers which were in it."""
        with self._database.write() as session:
            _known_collection(session, collection_id)
            query = select(CollectedTable.title_id).where(CollectedTable.collection_id == collection_id)
            held = [TitleId(one) for one in session.scalars(query)]
            session.execute(delete(CollectionTable).where(CollectionTable.collection_id == collection_id))
            return held

    def collect(self, collection_id: CollectionId, title_ids: Iterable[TitleId]) -> list[TitleId]:
        with self._database.write() as session:
            _known_collection(session, collection_id)
            families = known_families(session, title_ids)
            inside = _ids(session, families, CollectedTable, CollectedTable.collection_id == collection_id)
            heads = set(families.values()) - {families[own] for own in inside}
            now = datetime.now(UTC)
            lines = [{"collection_id": collection_id, "title_id": head, "added_at": now} for head in sorted(heads)]
            _insert_all(session, CollectedTable, lines)
            return _heads(families)

    def uncollect(self, collection_id: CollectionId, title_ids: Iterable[TitleId]) -> list[TitleId]:
        with self._database.write() as session:
            _known_collection(session, collection_id)
            families = known_families(session, title_ids)
            for some in batches(families):
                session.execute(
                    delete(CollectedTable).where(
                        CollectedTable.collection_id == collection_id, CollectedTable.title_id.in_(some)
                    )
                )
            return _heads(families)

    def collected(self) -> dict[CollectionId, tuple[TitleId, ...]]:
        """By listing, as they are kept."""
        found: dict[CollectionId, list[TitleId]] = {}
        query = select(CollectedTable.collection_id, CollectedTable.title_id).order_by(CollectedTable.title_id)
        with self._database.read() as session:
            for collection_id, title_id in session.execute(query):
                found.setdefault(CollectionId(collection_id), []).append(TitleId(title_id))
        return {collection_id: tuple(titles) for collection_id, titles in found.items()}

    # -- hidden ------------------------------------------------------------------------------------------------------

    def set_hidden(self, title_ids: Iterable[TitleId], hidden: bool) -> list[TitleId]:
        with self._database.write() as session:
            families = known_families(session, title_ids)
            for some in batches(sorted(set(families.values()))):
                session.execute(update(TitleTable).where(TitleTable.title_id.in_(some)).values(hidden=hidden))
            return _heads(families)

    def hidden(self) -> list[TitleId]:
        """By listing, as they are kept."""
        query = select(TitleTable.title_id).where(TitleTable.hidden).order_by(TitleTable.title_id)
        with self._database.read() as session:
            return [TitleId(one) for one in session.scalars(query)]


def _spelling(session: Session, tag: str) -> str:
    folded = tag.casefold()
    known = session.scalars(select(TagTable.tag).distinct().order_by(TagTable.tag))
    return next((one for one in known if one.casefold() == folded), tag)


def _known_collection(session: Session, collection_id: CollectionId) -> CollectionTable:
    row = session.get(CollectionTable, collection_id)
    if row is None:
        raise NotFoundError(
            say("There is no such collection."),
            data=say("Nothing was changed."),
            do=say("Choose one of those there are."),
        )
    return row


def _heads(families: dict[str, str]) -> list[TitleId]:
    return [TitleId(head) for head in sorted(set(families.values()))]


def _ids(session: Session, among: Ids[str], table: type[Any], condition: Any) -> set[str]:
    found: set[str] = set()
    for some in batches(among):
        found.update(session.scalars(select(table.title_id).where(table.title_id.in_(some), condition)))
    return found


def _insert_all(session: Session, table: type[Any], lines: list[dict[str, Any]]) -> None:
    if lines:
        session.execute(insert(table), lines)
