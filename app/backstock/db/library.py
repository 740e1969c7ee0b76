"""Titles and editions: writing what stores list, reading them one by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import func, or_, select, update

from ..domain.ids import AccountId, EditionId, TitleId
from ..domain.titles import Edition, Kind, Platform, Storage, StoreName, Title
from .database import Database
from .schema import EditionTable, TitleTable


class Library:
    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, titles: Sequence[Title], editions: Sequence[Edition]) -> None:
        """Adds or refreshes. Nothing is ever removed here, and the day a title was first seen stays."""
        with self._database.write() as session:
            for title in titles:
                known = session.get(TitleTable, title.title_id)
                row = known or TitleTable(title_id=title.title_id, added_at=title.added_at or datetime.now(UTC))
                row.name, row.kind, row.maker = title.name, title.kind, title.maker
                row.folded = fold(f"{title.name} {title.maker}")
                row.summary, row.url, row.cover_url = title.summary, title.url, title.cover_url
                if known is None:
                    session.add(row)
            session.flush()
            for edition in editions:
                session.merge(_edition_row(edition))

    def mark_unlisted(self, account_id: AccountId, still_listed: Iterable[EditionId]) -> None:
        """After a complete listing only: what the store no longer shows is marked, never dropped."""
        keep = set(still_listed)
        with self._database.write() as session:
            known = session.scalars(select(EditionTable.edition_id).where(EditionTable.account_id == account_id)).all()
            gone = [edition_id for edition_id in known if edition_id not in keep]
            for start in range(0, len(gone), 500):
                batch = gone[start : start + 500]
                session.execute(update(EditionTable).where(EditionTable.edition_id.in_(batch)).values(listed=False))

    def title(self, title_id: TitleId) -> Title | None:
        with self._database.read() as session:
            row = session.get(TitleTable, title_id)
            return _title(row) if row else None

    def edition(self, edition_id: EditionId) -> Edition | None:
        with self._database.read() as session:
            row = session.get(EditionTable, edition_id)
            return _edition(row) if row else None

    def editions(self, title_id: TitleId) -> list[Edition]:
        with self._database.read() as session:
            rows = session.scalars(
                select(EditionTable)
                .where(EditionTable.title_id == title_id)
                .order_by(EditionTable.demo, EditionTable.listed.desc(), EditionTable.name)
            )
            return [_edition(row) for row in rows]

    def named(self, text: str) -> list[Title]:
        """Titles whose id or whole name is `text`; failing that, those whose name holds it."""
        folded = fold(text)
        with self._database.read() as session:
            exact = session.scalars(
                select(TitleTable).where(or_(TitleTable.title_id == text, func.lower(TitleTable.name) == folded))
            ).all()
            rows = (
                exact
                or session.scalars(
                    select(TitleTable).where(TitleTable.folded.contains(folded, autoescape=True)).limit(20)
                ).all()
            )
            return [_title(row) for row in rows]

    def count(self) -> int:
        with self._database.read() as session:
            return session.scalar(select(func.count()).select_from(TitleTable)) or 0


def fold(text: str) -> str:
    return " ".join(text.casefold().split())


def _edition_row(edition: Edition) -> EditionTable:
    return EditionTable(
        edition_id=edition.edition_id,
        title_id=edition.title_id,
        account_id=edition.account_id,
        store=edition.store,
        name=edition.name,
        filename=edition.filename,
        kind=edition.kind,
        platforms=sorted(edition.platforms),
        size=edition.size,
        md5=edition.md5,
        sha1=edition.sha1,
        version=edition.version,
        storage=edition.storage,
        demo=edition.demo,
        listed=edition.listed,
        item=dict(edition.item),
    )


def _title(row: TitleTable) -> Title:
    return Title(
        title_id=TitleId(row.title_id),
        name=row.name,
        kind=Kind(row.kind),
        maker=row.maker,
        summary=row.summary,
        url=row.url,
        cover_url=row.cover_url,
        added_at=row.added_at,
    )


def _edition(row: EditionTable) -> Edition:
    return Edition(
        edition_id=EditionId(row.edition_id),
        title_id=TitleId(row.title_id),
        account_id=AccountId(row.account_id) if row.account_id else None,
        store=StoreName(row.store),
        name=row.name,
        filename=row.filename,
        kind=Kind(row.kind),
        platforms=frozenset(Platform(name) for name in row.platforms),
        size=row.size,
        md5=row.md5,
        sha1=row.sha1,
        version=row.version,
        storage=Storage(row.storage),
        demo=row.demo,
        listed=row.listed,
        item=dict(row.item),
    )
