"""Writing down what a store told: each page, or several at once, in one transaction with the marks they came with.

Nothing is removed here. What a complete reading did not show is marked as no longer listed.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from ..domain.ids import AccountId, TitleId
from ..domain.titles import Edition, HeldTitle, Holding, Kind, Title
from .database import Database
from .library import edition_line, title_line, title_of_row
from .merged import batches
from .offers import settle
from .page_shapes import Outcome, Page
from .rows import put_rows, read_rows
from .schema_library import (
    AccountRow,
    EditionTable,
    HeldTitleTable,
    HoldingTable,
    OfferTable,
    PayloadTable,
    SyncMarkTable,
    SyncProblemTable,
    TitleReadTable,
    TitleTable,
)
from .vanishing import vanish

_LISTING_SINCE = "backstock.since"
"""A mark of ours: when the listing that is under way was begun, however often it was cut short since."""
_MOST_PROBLEMS = 500


class Pages:
    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, account_id: AccountId) -> datetime:
        """Begins a listing, or goes on with one that was cut short. Answers since when a thing must have been seen to
        count as seen in it."""
        with self._database.write() as session:
            known = session.get(SyncMarkTable, (account_id, _LISTING_SINCE))
            if known is not None:
                return datetime.fromisoformat(known.value)
            now = datetime.now(UTC)
            session.add(SyncMarkTable(account_id=account_id, name=_LISTING_SINCE, value=now.isoformat()))
            session.execute(delete(SyncProblemTable).where(SyncProblemTable.account_id == account_id))
            return now

    def end(self, account_id: AccountId) -> None:
        with self._database.write() as session:
            _forget_marks(session, account_id, [_LISTING_SINCE])

    def put(self, account_id: AccountId, pages: Iterable[Page], since: datetime) -> Outcome:
        """All of it or nothing. `since` is when the reading began that these pages belong to."""
        with self._database.write() as session:
            return _Writing(session, account_id, list(pages), since).write()


class _Writing:
    """Pages on their way into the database. Seen as one: of what they say twice, the later counts."""

    def __init__(self, session: Session, account_id: AccountId, pages: Sequence[Page], since: datetime) -> None:
        self._session = session
        self._account_id = account_id
        self._pages = pages
        self._since = since
        self._now = max(datetime.now(UTC), since)  # a clock that was put back must not make things look unseen
        self._outcome = Outcome()

    def write(self) -> Outcome:
        self._put_titles()
        known = self._known_titles()
        self._put_holdings(known)
        self._put_editions([one for page in self._pages for one in page.editions if one.title_id in known])
        self._put_reads(known)
        self._vanish(known)
        self._put_marks()
        self._put_payloads()
        self._put_problems()
        self._outcome.changed -= self._outcome.new
        return self._outcome

    def _put_titles(self) -> None:
        told = [title for page in self._pages for title in page.titles]
        before = read_rows(self._session, TitleTable, [(title.title_id,) for title in told])
        best = {TitleId(key[0]): title_of_row(row) for key, row in before.items()}
        for title in told:
            known = best.get(title.title_id)
            best[title.title_id] = _truer(known, title) if known else title
        written = put_rows(
            self._session,
            TitleTable,
            [title_line(title) for title in best.values()],
            before=before,
            only_new=lambda line: {
                "added_at": best[line["title_id"]].added_at or self._now,
                "merged_into": None,
                "hidden": False,
            },
        )
        self._outcome.new |= {TitleId(key[0]) for key in written.new}
        self._changed(TitleId(key[0]) for key in written.new | written.changed)

    def _known_titles(self) -> set[str]:
        """Every title these pages speak of that there is: what refers to no title is left out."""
        spoken = {
            title_id
            for page in self._pages
            for title_id in (
                *(one.title_id for one in page.titles),
                *(one.title_id for one in page.editions),
                *(one.title_id for one in page.held),
                *page.read,
            )
        }
        known: set[str] = set()
        for some in batches(sorted(spoken)):
            known.update(self._session.scalars(select(TitleTable.title_id).where(TitleTable.title_id.in_(some))))
        return known

    def _put_holdings(self, known: set[str]) -> None:
        told = [one for page in self._pages for one in page.holdings]
        spoken = {one.holding_id for one in told} | {one.holding_id for page in self._pages for one in page.held}
        before = read_rows(self._session, HoldingTable, [(one,) for one in spoken])
        lines = [self._holding_line(one, before.get((one.holding_id,))) for one in told]
        written = put_rows(self._session, HoldingTable, lines, before=before, only_new=lambda _: {"read_at": None})
        there = before.keys() | written.new
        held = put_rows(
            self._session,
            HeldTitleTable,
            [
                {**_held_line(one), "listed": True, "seen_at": self._now}
                for page in self._pages
                for one in page.held
                if one.title_id in known and (one.holding_id,) in there
            ],
            uncounted=frozenset({"seen_at"}),
        )
        self._outcome.touched |= {TitleId(title_id) for _, title_id in held.new | held.changed}
        for some in batches(sorted({one for page in self._pages for one in page.read_holdings})):
            self._session.execute(
                update(HoldingTable)
                .where(HoldingTable.account_id == self._account_id, HoldingTable.holding_id.in_(some))
                .values(read_at=self._now)
            )

    def _holding_line(self, one: Holding, before: Mapping[str, Any] | None) -> dict[str, Any]:
        return {
            "holding_id": one.holding_id,
            "account_id": self._account_id,
            "kind": one.kind.value,
            "ref": one.ref,
            "name": one.name or (before["name"] if before else ""),
            "acquired_at": one.acquired_at or (before["acquired_at"] if before else None),
            "listed": one.listed,
            "seen_at": self._now,
        }

    def _put_editions(self, editions: Sequence[Edition]) -> None:
        offered = {edition.edition_id: edition for edition in editions}
        signed_in = self._session.get(AccountRow, self._account_id) is not None
        account_id = self._account_id if signed_in else None
        written = put_rows(
            self._session,
            EditionTable,
            [edition_line(edition) for edition in offered.values()],
            only_new=lambda line: {
                "account_id": account_id,
                "item": dict(offered[line["edition_id"]].item),
                "listed": offered[line["edition_id"]].listed,
            },
        )
        offers = put_rows(
            self._session,
            OfferTable,
            [
                {
                    "edition_id": edition.edition_id,
                    "account_id": self._account_id,
                    "item": dict(edition.item),
                    "listed": edition.listed,
                    "seen_at": self._now,
                }
                for edition in offered.values()
            ],
            uncounted=frozenset({"seen_at"}),
        )
        known_before = [edition_id for edition_id in offered if (edition_id,) not in written.new]
        settled = settle(self._session, known_before)
        news = {key[0] for key in written.new | written.changed | offers.changed} | settled
        self._changed(edition.title_id for edition in offered.values() if edition.edition_id in news)

    def _put_reads(self, known: set[str]) -> None:
        read = sorted({one for page in self._pages for one in page.read if one in known})
        put_rows(
            self._session,
            TitleReadTable,
            [{"account_id": self._account_id, "title_id": one, "read_at": self._now} for one in read],
        )

    def _vanish(self, known: set[str]) -> None:
        gone = vanish(
            self._session,
            self._account_id,
            {one for page in self._pages for one in page.read if one in known},
            [(one.scope, one.since) for page in self._pages for one in page.complete],
            self._since,
        )
        self._outcome.gone |= gone.unlisted
        self._changed(gone.changed)
        self._outcome.touched |= gone.unlisted

    def _put_marks(self) -> None:
        marks = {name: value for page in self._pages for name, value in page.marks.items()}
        _forget_marks(self._session, self._account_id, [name for name, value in marks.items() if not value])
        put_rows(
            self._session,
            SyncMarkTable,
            [{"account_id": self._account_id, "name": name, "value": value} for name, value in marks.items() if value],
        )

    def _put_payloads(self) -> None:
        said = {name: body for page in self._pages for name, body in page.payloads.items()}
        put_rows(
            self._session,
            PayloadTable,
            [
                {
                    "account_id": self._account_id,
                    "name": name,
                    "body": zlib.compress(json.dumps(body, ensure_ascii=True, separators=(",", ":")).encode()),
                    "read_at": self._now,
                }
                for name, body in said.items()
            ],
        )

    def _put_problems(self) -> None:
        told = dict.fromkeys(problem for page in self._pages for problem in page.problems)
        if not told:
            return
        query = select(SyncProblemTable.what).where(SyncProblemTable.account_id == self._account_id)
        known = set(self._session.scalars(query))
        fresh = [one for one in told if one not in known][: max(0, _MOST_PROBLEMS - len(known))]
        if fresh:
            lines = [{"account_id": self._account_id, "what": one, "said_at": self._now} for one in fresh]
            self._session.execute(insert(SyncProblemTable), lines)

    def _changed(self, title_ids: Iterable[TitleId]) -> None:
        ids = set(title_ids)
        self._outcome.changed |= ids
        self._outcome.touched |= ids


def _truer(known: Title, told: Title) -> Title:
    """The later word counts, but what it leaves open stays as it was known."""
    return replace(
        told,
        name=told.name or known.name,
        kind=told.kind if told.kind is not Kind.OTHER else known.kind,
        maker=told.maker or known.maker,
        summary=told.summary or known.summary,
        url=told.url or known.url,
        cover_url=told.cover_url or known.cover_url,
    )


def _held_line(one: HeldTitle) -> dict[str, Any]:
    return {"holding_id": one.holding_id, "title_id": one.title_id, "item": dict(one.item)}


def _forget_marks(session: Session, account_id: AccountId, names: Sequence[str]) -> None:
    for some in batches(names):
        session.execute(
            delete(SyncMarkTable).where(SyncMarkTable.account_id == account_id, SyncMarkTable.name.in_(some))
        )
