"""Titles and editions: writing what stores list, reading them one by one.

What a person set is said where a title is shown; what stores say of each listing is kept as they say it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from ..domain.edits import AS_TOLD, edited
from ..domain.ids import AccountId, EditionId, TitleId
from ..domain.titles import Arch, Edition, Kind, Platform, Purpose, Storage, StoreName, Title
from .columns import printable
from .database import Database
from .edits import edits_in, edits_of_heads, family_edit
from .matching import match_key
from .merged import batches, families_of, family_of, head_of, members
from .rows import put_rows
from .schema_library import EditionTable, TitleTable
from .updates import UpdateFound, find_updates


class Library:
    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, titles: Sequence[Title], editions: Sequence[Edition]) -> None:
        """Adds or refreshes what comes from no account. Nothing is ever removed here, and the day a title was first
        seen stays. What stores list goes through `Pages`."""
        first_seen = {title.title_id: title.added_at or datetime.now(UTC) for title in titles}
        with self._database.write() as session:
            put_rows(
                session,
                TitleTable,
                [title_line(title) for title in titles],
                only_new=lambda line: {
                    "added_at": first_seen[line["title_id"]],
                    "merged_into": None,
                    "hidden": False,
                },
            )
            put_rows(
                session,
                EditionTable,
                [
                    {**edition_line(one), "account_id": one.account_id, "item": dict(one.item), "listed": one.listed}
                    for one in editions
                ],
            )

    def everything(self) -> tuple[list[Title], list[Edition]]:
        """As the stores say."""
        with self._database.read() as session:
            titles = session.scalars(select(TitleTable).order_by(TitleTable.folded))
            editions = session.scalars(select(EditionTable).order_by(EditionTable.edition_id))
            return [title_of(row) for row in titles], [_edition(row) for row in editions]

    def title(self, title_id: TitleId) -> Title | None:
        """As it is shown, by the name the person gave it."""
        with self._database.read() as session:
            row = session.get(TitleTable, title_id)
            if row is None:
                return None
            merged = session.scalars(members(title_id)).all()
            return edited(title_of(row), family_edit(edits_in(session, [title_id, *merged]), title_id, merged))

    def edition(self, edition_id: EditionId) -> Edition | None:
        with self._database.read() as session:
            row = session.get(EditionTable, edition_id)
            return _edition(row) if row else None

    def editions(self, title_id: TitleId) -> list[Edition]:
        """Of the title and of everything shown as the same one: first the whole ones that are listed, newest first."""
        with self._database.read() as session:
            rows = session.scalars(
                select(EditionTable)
                .where(EditionTable.title_id.in_(family_of(session, title_id)))
                .order_by(
                    EditionTable.purpose == Purpose.DEMO,
                    EditionTable.listed.desc(),
                    EditionTable.published_at.desc().nulls_last(),
                    EditionTable.name,
                    EditionTable.edition_id,
                )
            )
            return [_edition(row) for row in rows]

    def head_of(self, title_id: TitleId) -> TitleId:
        """The title this listing is shown as: itself, unless it was merged."""
        with self._database.read() as session:
            return TitleId(head_of(session, title_id))

    def listings(self, title_id: TitleId) -> list[Title]:
        """Everything shown as the same title, the head first, each as its store says."""
        with self._database.read() as session:
            family = family_of(session, title_id)
            rows = {
                row.title_id: row for row in session.scalars(select(TitleTable).where(TitleTable.title_id.in_(family)))
            }
            return [title_of(rows[one]) for one in family if one in rows]

    def editions_by_id(self, edition_ids: Collection[EditionId]) -> dict[EditionId, Edition]:
        found: dict[EditionId, Edition] = {}
        with self._database.read() as session:
            for some in batches(edition_ids):
                rows = session.scalars(select(EditionTable).where(EditionTable.edition_id.in_(some)))
                found.update((EditionId(row.edition_id), _edition(row)) for row in rows)
        return found

    def shown_as(self, title_ids: Collection[TitleId]) -> dict[TitleId, Title]:
        """Listing -> the title it is shown as."""
        with self._database.read() as session:
            heads = families_of(session, title_ids)
            edits = edits_of_heads(session, heads)
            titles: dict[str, Title] = {}
            for some in batches(sorted(set(heads.values()))):
                rows = session.scalars(select(TitleTable).where(TitleTable.title_id.in_(some)))
                titles.update((row.title_id, edited(title_of(row), edits.get(row.title_id, AS_TOLD))) for row in rows)
            return {one: titles[heads[one]] for one in title_ids if one in heads}

    def updates(self, only: Collection[TitleId] | None = None) -> list[UpdateFound]:
        """Of these listings, or of all."""
        with self._database.read() as session:
            return find_updates(session, only)

    def named(self, text: str) -> list[Title]:
        """Titles whose id or whole name is `text`; failing that, those whose name and maker hold it (20 at most). The
        name that a person gave counts as well as the store's."""
        folded = fold(text)
        if not folded:
            return []
        with self._database.read() as session:
            renamed = _renamed(session)
            begins = session.scalars(
                select(TitleTable)
                .where(or_(TitleTable.title_id == folded, TitleTable.folded.startswith(folded, autoescape=True)))
                .order_by(TitleTable.folded)
            ).all()
            whole = [title_of(row) for row in begins if folded in (row.title_id, fold(row.name))]
            whole += [title for title in renamed if fold(title.name) == folded]
            if whole:
                return whole
            rows = session.scalars(
                select(TitleTable)
                .where(TitleTable.folded.contains(folded, autoescape=True))
                .order_by(TitleTable.folded)
                .limit(20)
            )
            part = [title for title in renamed if folded in fold(f"{title.name} {title.maker}")]
            return [*(title_of(row) for row in rows), *part[:20]]

    def beginning(self, name: str, kind: Kind, most: int) -> list[Title]:
        """Titles of a kind whose names begin so; none that is hidden or shown as another."""
        return self._neighbours(TitleTable.folded.startswith(fold(name), autoescape=True), kind, most)

    def in_folder(self, folder: str, kind: Kind, most: int) -> list[Title]:
        """Titles of a kind that are files of a person's own folder."""
        inside = select(EditionTable.title_id).where(EditionTable.item["folder"].as_string() == folder)
        return self._neighbours(TitleTable.title_id.in_(inside), kind, most)

    def _neighbours(self, which: ColumnElement[bool], kind: Kind, most: int) -> list[Title]:
        shown = (TitleTable.merged_into.is_(None), TitleTable.hidden.is_(False), TitleTable.kind == kind.value)
        with self._database.read() as session:
            rows = session.scalars(select(TitleTable).where(which, *shown).order_by(TitleTable.folded).limit(most))
            return [title_of(row) for row in rows]

    def count(self) -> int:
        with self._database.read() as session:
            return session.scalar(select(func.count()).select_from(TitleTable)) or 0


def _renamed(session: Session) -> list[Title]:
    """Of which a person has set the name or the maker, as they did; few of all."""
    edits = {one: edit for one, edit in edits_in(session).items() if (edit.name, edit.maker) != (None, None)}
    return [
        edited(title_of(row), edits[row.title_id])
        for some in batches(list(edits))
        for row in session.scalars(select(TitleTable).where(TitleTable.title_id.in_(some)).order_by(TitleTable.folded))
    ]


def fold(text: str) -> str:
    """As search sees it: neither case nor the number of blanks tells two texts apart."""
    return " ".join(printable(text).casefold().split())


def title_line(title: Title) -> dict[str, Any]:
    """Its row, but for what is not the store's to say."""
    return {
        "title_id": title.title_id,
        "name": title.name,
        "folded": fold(f"{title.name} {title.maker}"),
        "kind": title.kind.value,
        "maker": title.maker,
        "summary": title.summary,
        "url": title.url,
        "cover_url": title.cover_url,
        "match_key": match_key(printable(title.name)),
    }


def edition_line(edition: Edition) -> dict[str, Any]:
    """Its row, but for what depends on who lists it."""
    return {
        "edition_id": edition.edition_id,
        "title_id": edition.title_id,
        "store": edition.store.value,
        "name": edition.name,
        "filename": edition.filename,
        "kind": edition.kind.value,
        "platforms": sorted(platform.value for platform in edition.platforms),
        "size": edition.size,
        "md5": edition.md5,
        "sha1": edition.sha1,
        "version": edition.version,
        "storage": edition.storage.value,
        "purpose": edition.purpose.value,
        "arch": edition.arch.value if edition.arch else None,
        "channel": edition.channel,
        "published_at": edition.published_at.astimezone(UTC) if edition.published_at else None,
        "lineage": edition.lineage,
        "note": edition.note,
    }


def title_of_row(row: Mapping[str, Any]) -> Title:
    return Title(
        title_id=TitleId(row["title_id"]),
        name=row["name"],
        kind=Kind(row["kind"]),
        maker=row["maker"],
        summary=row["summary"],
        url=row["url"],
        cover_url=row["cover_url"],
        added_at=row["added_at"],
    )


def title_of(row: TitleTable) -> Title:
    return title_of_row({column.name: getattr(row, column.name) for column in TitleTable.__table__.columns})


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
