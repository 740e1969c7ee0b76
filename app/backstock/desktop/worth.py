"""What a person could do for their shelf: last copies first, then silent and full nodes, then room here. Pure."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from ..core.views import NodeView
from ..domain.ids import THIS_COMPUTER, TitleId
from ..domain.titles import TitleRow, Where
from . import words
from .roll import only_on, places

_MOST = 4
_NAMED = 2
_SILENT_FOR = timedelta(days=2)
_UNOPENED_FOR = timedelta(days=180)
_NEARLY_FULL = 20
"""One part in so many is free, or less."""
_CROWDED = 3
"""Less than one part in so many is free on this computer."""
_WORTH_FREEING = 5 * 10**9
_LEFT_FREE = 5 * 10**9


class WorthDeed(enum.StrEnum):
    COPY = "copy"
    """To a node; it stays here as well."""
    BRING = "bring"
    """Here; it stays on the node as well."""
    ASK = "ask"
    """Whether the nodes answer now."""
    JOIN = "join"
    """One more node."""
    LOOK = "look"
    """At what is here, the longest unopened first."""
    NOTHING = ""


@dataclass(frozen=True, slots=True)
class WorthRow:
    """`cost` stands below the deed. `danger`: it is about last copies."""

    key: str
    text: str
    detail: str
    deed: str = WorthDeed.NOTHING
    action: str = ""
    cost: str = ""
    danger: bool = False
    node_id: str = ""
    title_ids: tuple[TitleId, ...] = ()


@dataclass(frozen=True, slots=True)
class ShelfFacts:
    """`last`: what lies in one place and no store lists. `free` and `room`: bytes of this computer's disk. `moving`:
    titles that jobs are about."""

    rows: Sequence[TitleRow]
    last: Sequence[TitleRow]
    nodes: Sequence[NodeView]
    free: int
    room: int
    moving: frozenset[TitleId] = frozenset()
    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def others(self) -> list[NodeView]:
        return [node for node in self.nodes if node.node_id != THIS_COMPUTER]

    def resting(self, rows: Sequence[TitleRow]) -> list[TitleRow]:
        return [row for row in rows if row.title_id not in self.moving]


def worth_doing(facts: ShelfFacts) -> list[WorthRow]:
    """The weightiest first, and few enough to be read; nothing while there is no shelf."""
    if not facts.others:
        return []
    found = [
        *_last_here(facts),
        *_last_there(facts),
        *_silent(facts),
        *_full(facts),
        *_unopened(facts),
        *_only_here(facts),
    ]
    return found[:_MOST]


def named(rows: Sequence[TitleRow]) -> str:
    return words.named([row.name for row in rows], _NAMED)


def _last_here(facts: ShelfFacts) -> Iterator[WorthRow]:
    rows = facts.resting([row for row in facts.last if row.where is Where.HERE])
    if rows:
        text = words.tr("%n title(s) lie on this computer only", n=len(rows))
        detail = words.tr("No longer in any store: %1. There is no second copy.", named(rows))
        yield _copied("here-last", text, detail, rows, facts, danger=True)


def _last_there(facts: ShelfFacts) -> Iterator[WorthRow]:
    for node in facts.others:
        rows = facts.resting(only_on(node.name, facts.last))
        if not rows:
            continue
        key, text = f"last:{node.node_id}", words.tr("%1 holds the last copy of %n title(s)", node.name, n=len(rows))
        if not node.online:
            silent = words.tr("No longer in any store: %1. %2 does not answer just now.", named(rows), node.name)
            yield WorthRow(key, text, silent, WorthDeed.ASK, words.tr("Ask again"), danger=True)
            continue
        fitting = _fitting(rows, facts.free - _LEFT_FREE)
        detail = words.tr("No longer in any store: %1. With a copy here there are two.", named(rows))
        if fitting:
            cost = words.tr("%1 from %2", _size(fitting), node.name)
            bring = words.tr("Page in")
            yield WorthRow(key, text, detail, WorthDeed.BRING, bring, cost, True, node.node_id, _ids(fitting))
        else:
            yield WorthRow(key, text, detail, danger=True)


def _silent(facts: ShelfFacts) -> Iterator[WorthRow]:
    """Where nothing is in danger an evening without an answer is nothing to speak of."""
    told = {node.node_id for node in facts.others if only_on(node.name, facts.last)}
    for node in facts.others:
        if node.online or node.node_id in told or (node.seen_at and facts.now - node.seen_at < _SILENT_FOR):
            continue
        if node.seen_at:
            text = words.tr("%1 last answered: %2", node.name, words.day(node.seen_at, facts.now))
        else:
            text = words.tr("%1 has never answered", node.name)
        detail = words.tr("What lies only there can be paged in when it is back.")
        yield WorthRow(f"silent:{node.node_id}", text, detail, WorthDeed.ASK, words.tr("Ask again"))


def _full(facts: ShelfFacts) -> Iterator[WorthRow]:
    for node in facts.others:
        free = _free(node)
        if node.capacity and free * _NEARLY_FULL <= node.capacity:
            text = words.tr("%1 is nearly full", node.name)
            detail = words.tr("%1 are free. What is paged out goes to the node with the most room.", words.size(free))
            yield WorthRow(f"full:{node.node_id}", text, detail, WorthDeed.JOIN, words.tr("Add a node"))


def _unopened(facts: ShelfFacts) -> Iterator[WorthRow]:
    if facts.free * _CROWDED > facts.room or _roomiest(facts) is None:
        return
    since = facts.now - _UNOPENED_FOR
    rows = facts.resting([row for row in facts.rows if row.where is Where.HERE and _opened(row) < since])
    if sum(row.size for row in rows) >= _WORTH_FREEING:
        text = words.tr("%1 could be free on this computer", _size(rows))
        detail = words.tr(
            "%n title(s) here were not opened for half a year. Paged out they come back when you play them.",
            n=len(rows),
        )
        yield WorthRow("unopened", text, detail, WorthDeed.LOOK, words.tr("Look at them"))


def _only_here(facts: ShelfFacts) -> Iterator[WorthRow]:
    """What a store still lists can be got again: worth a copy, but no danger."""
    rows = [row for row in facts.rows if row.where is Where.HERE and places(row) == 1 and row.listed]
    if rows := facts.resting(rows):
        text = words.tr("%n title(s) have no copy on the shelf", n=len(rows))
        detail = words.tr("Their stores still list them. A copy on the shelf is there when a store is not.")
        yield _copied("here", text, detail, rows, facts, danger=False)


def _copied(key: str, text: str, detail: str, rows: list[TitleRow], facts: ShelfFacts, danger: bool) -> WorthRow:
    node = _roomiest(facts)
    fitting = _fitting(rows, _free(node)) if node else []
    if node is None or not fitting:
        nowhere = words.tr("No node in reach has room for a copy just now.")
        return WorthRow(key, text, f"{detail} {nowhere}", danger=danger)
    action = words.tr("Copy to %1", node.name)
    cost = _size(fitting) if len(fitting) == len(rows) else words.beside(words.titles(len(fitting)), _size(fitting))
    return WorthRow(key, text, detail, WorthDeed.COPY, action, cost, danger, node.node_id, _ids(fitting))


def _roomiest(facts: ShelfFacts) -> NodeView | None:
    reached = [node for node in facts.others if node.online and _free(node) > 0]
    return max(reached, key=_free, default=None)


def _free(node: NodeView) -> int:
    return max(0, node.capacity - node.used)


def _fitting(rows: Sequence[TitleRow], room: int) -> list[TitleRow]:
    """As many as there is room for, the smallest first."""
    chosen: list[TitleRow] = []
    for row in sorted(rows, key=lambda row: row.size):
        room -= row.size
        if room < 0:
            break
        chosen.append(row)
    return chosen


def _size(rows: Sequence[TitleRow]) -> str:
    return words.size(sum(row.size for row in rows))


def _ids(rows: Sequence[TitleRow]) -> tuple[TitleId, ...]:
    return tuple(row.title_id for row in rows)


def _opened(row: TitleRow) -> datetime:
    """Or when it came, while it was never opened."""
    moment = row.last_played or row.added_at or datetime.min.replace(tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
