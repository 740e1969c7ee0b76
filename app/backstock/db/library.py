"""Titles and editions: writing what stores list, reading them one by one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from sqlalchemy import func, or_, select, update

from ..domain.ids import AccountId, EditionId, TitleId
from ..domain.titles import Arch, Edition, Kind, Platform, Purpose, Storage, StoreName, Title
from .database import Database
from .matching import match_key
from .schema import EditionTable, TitleTable, printable


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
                row.match_key = match_key(printable(title.name))
                row.summary, row.url, row.cover_url = title.summary, title.url, title.cover_url
                if known is None:
                    session.add(row)
            session.flush()
            for edition in editions:
                session.merge(_edition_row(edition))

    def mark_unlisted(self, account_id: AccountId, title_id: TitleId, still_listed: Collection[EditionId]) -> None:
        """Only for a title whose editions were all read: what the store no longer shows is marked, never dropped."""
        with self._database.write() as session:
            session.execute(
                update(EditionTable)
                .where(
                    EditionTable.account_id == account_id,
                    EditionTable.title_id == title_id,
                    EditionTable.edition_id.not_in(list(still_listed)),
                )
                .values(listed=False)
            )

    def everything(self) -> tuple[list[Title], list[Edition]]:
        with self._database.read() as session:
            titles = session.scalars(select(TitleTable).order_by(TitleTable.folded))
            editions = session.scalars(select(EditionTable).order_by(EditionTable.edition_id))
            return [_title(row) for row in titles], [_edition(row) for row in editions]

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
                .order_by(EditionTable.purpose == Purpose.DEMO, EditionTable.listed.desc(), EditionTable.name)
            )
            return [_edition(row) for row in rows]

    def named(self, text: str) -> list[Title]:
        """Titles whose id or whole name is `text`; failing that, those whose name and maker hold it (20 at most)."""
        folded = fold(text)
        if not folded:
            return []
        with self._database.read() as session:
            begins = session.scalars(
                select(TitleTable)
                .where(or_(TitleTable.title_id == folded, TitleTable.folded.startswith(folded, autoescape=True)))
                .order_by(TitleTable.folded)
            ).all()
            rows = [row for row in begins if folded in (row.title_id, fold(row.name))] or session.scalars(
                select(TitleTable)
                .where(TitleTable.folded.contains(folded, autoescape=True))
                .order_by(TitleTable.folded)
                .limit(20)
            ).all()
            return [_title(row) for row in rows]

    def count(self) -> int:
        with self._database.read() as session:
            return session.scalar(select(func.count()).select_from(TitleTable)) or 0


def fold(text: str) -> str:
    """As search sees it: neither case nor the number of blanks tells two texts apart."""
    return " ".join(printable(text).casefold().split())


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
        purpose=edition.purpose,
        arch=edition.arch,
        channel=edition.channel,
        published_at=edition.published_at,
        lineage=edition.lineage,
        note=edition.note,
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
        purpose=Purpose(row.purpose),
        arch=Arch(row.arch) if row.arch else None,
        channel=row.channel,
        published_at=row.published_at,
        lineage=row.lineage,
        note=row.note,
        listed=row.listed,
        item=dict(row.item),
    )
