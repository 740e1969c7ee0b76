"""A memory for listings, kept as the contract says, and a sync over it that can be cut short."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from backstock.domain.ids import EditionId, HoldingId, TitleId
from backstock.domain.titles import Edition, HeldTitle, Holding, HoldingKind, Title
from backstock.stores.contract import DueTitle, Progress, Store, StorePage
from stores.stores_kit import Quiet

OLD = timedelta(days=30)


def today() -> datetime:
    return datetime.now(UTC)


class Calendar:
    """Dates pass only when a test says so; every look at it is a little later than the one before."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(milliseconds=1)
        return self.time

    def pass_days(self, days: float) -> None:
        self.time += timedelta(days=days)


@dataclass
class KeptHolding:
    holding: Holding
    seen_at: datetime
    read_at: datetime | None = None


@dataclass
class KeptHeld:
    held: HeldTitle
    seen_at: datetime
    listed: bool = True


@dataclass
class Kept:
    """Everything an account's listings have left."""

    now: Callable[[], datetime] = today
    """The same as the store's."""
    marks: dict[str, str] = field(default_factory=dict)
    holdings: dict[HoldingId, KeptHolding] = field(default_factory=dict)
    held: dict[tuple[HoldingId, TitleId], KeptHeld] = field(default_factory=dict)
    titles: dict[TitleId, Title] = field(default_factory=dict)
    editions: dict[EditionId, Edition] = field(default_factory=dict)
    read_at: dict[TitleId, datetime] = field(default_factory=dict)
    payloads: dict[str, object] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    pages: list[StorePage] = field(default_factory=list)
    """Of the last sync."""

    def mark(self, name: str) -> str:
        return self.marks.get(name, "")

    def known(self, holding_ids: Iterable[HoldingId]) -> frozenset[HoldingId]:
        return frozenset(one for one in holding_ids if one in self.holdings and self.holdings[one].holding.listed)

    def due_holdings(self, kind: HoldingKind) -> frozenset[HoldingId]:
        return frozenset(
            kept.holding.holding_id
            for kept in self.holdings.values()
            if kept.holding.kind is kind and (kept.read_at is None or self.now() - kept.read_at > OLD)
        )

    def due_titles(self) -> Sequence[DueTitle]:
        due = [one for one in self.titles if one not in self.read_at or self.now() - self.read_at[one] > OLD]
        return [self.due(title_id) for title_id in due]

    def due(self, title_id: TitleId) -> DueTitle:
        ways = [
            (self.holdings[kept.held.holding_id].holding, kept.held)
            for kept in self.held.values()
            if kept.held.title_id == title_id
        ]
        return DueTitle(
            self.titles[title_id], tuple(sorted(ways, key=lambda way: list(HoldingKind).index(way[0].kind)))
        )

    def sync(self, store: Store, progress: Progress | None = None, pages: int | None = None) -> Kept:
        """`pages`: killed after so many."""
        self.pages, self.problems = [], []
        with closing(store.listing(progress or Quiet(), self)) as listing:
            for page in listing:
                self.take(page)
                if pages is not None and len(self.pages) >= pages:
                    break
        return self

    def take(self, page: StorePage) -> None:
        now = self.now()
        self.pages.append(page)
        for title in page.titles:
            self.titles[title.title_id] = title
        for edition in page.editions:
            assert edition.title_id in self.titles
            self.editions[edition.edition_id] = replace(edition, listed=True)
        for holding in page.holdings:
            before = self.holdings.get(holding.holding_id)
            self.holdings[holding.holding_id] = KeptHolding(holding, now, before.read_at if before else None)
        for held in page.held:
            assert held.holding_id in self.holdings
            assert held.title_id in self.titles
            self.held[held.holding_id, held.title_id] = KeptHeld(held, now)
        for holding_id in page.read_holdings:
            self.holdings[holding_id].read_at = now
        for complete in page.complete:
            self._unlist(complete.scope, complete.since)
        self._read(page, now)
        for name, value in page.marks.items():
            self.marks[name] = value
            if not value:
                del self.marks[name]
        self.payloads |= page.payloads
        self.problems += page.problems

    def _unlist(self, scope: HoldingKind | HoldingId, since: datetime) -> None:
        if isinstance(scope, HoldingKind):
            for kept in self.holdings.values():
                if kept.holding.kind is scope and kept.seen_at < since:
                    kept.holding = replace(kept.holding, listed=False)
        else:
            for (holding_id, _), one in self.held.items():
                one.listed = one.listed and not (holding_id == scope and one.seen_at < since)

    def _read(self, page: StorePage, now: datetime) -> None:
        seen = {edition.edition_id for earlier in self.pages for edition in earlier.editions}
        for title_id in page.read:
            self.read_at[title_id] = now
            for edition in list(self.editions.values()):
                if edition.title_id == title_id and edition.edition_id not in seen:
                    self.editions[edition.edition_id] = replace(edition, listed=False)

    def copied(self) -> Kept:
        """As it is now; later syncs of one do not touch the other."""
        return replace(
            self,
            marks=dict(self.marks),
            holdings={one: replace(kept) for one, kept in self.holdings.items()},
            held={one: replace(kept) for one, kept in self.held.items()},
            titles=dict(self.titles),
            editions=dict(self.editions),
            read_at=dict(self.read_at),
            payloads=dict(self.payloads),
        )

    # What tests ask

    def of_kind(self, kind: HoldingKind, *, listed: bool = True) -> list[Holding]:
        return [
            kept.holding
            for kept in self.holdings.values()
            if kept.holding.kind is kind and kept.holding.listed is listed
        ]

    def named(self, name: str) -> Title:
        (title,) = [title for title in self.titles.values() if title.name == name]
        return title

    def editions_of(self, name: str) -> list[Edition]:
        title_id = self.named(name).title_id
        return [edition for edition in self.editions.values() if edition.title_id == title_id]

    def lost(self, before: Kept) -> set[str]:
        """What `before` had listed that is not there, or not listed, any more."""
        holdings = {one.holding.holding_id for one in before.holdings.values() if one.holding.listed}
        editions = {one.edition_id for one in before.editions.values() if one.listed}
        gone: set[str] = set(before.titles) - set(self.titles)
        gone |= {one for one in holdings if not self.holdings[one].holding.listed}
        gone |= {f"{key}" for key, one in before.held.items() if one.listed and not self.held[key].listed}
        return gone | {one for one in editions if not self.editions[one].listed}
