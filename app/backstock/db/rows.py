"""Writing many rows at once: what is known is compared first, and only what differs is written.

A page that a store tells again changes nothing then, and the answer tells new from changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import TableClause, bindparam, insert, select, tuple_, update
from sqlalchemy.orm import Session

from .columns import Table
from .merged import batches

Key = tuple[str, ...]
Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Written:
    new: set[Key] = field(default_factory=set)
    changed: set[Key] = field(default_factory=set)
    """Known before, and different now in something that counts."""


def read_rows(session: Session, table: type[Table], keys: Iterable[Key]) -> dict[Key, dict[str, Any]]:
    names = _key_names(table)
    columns = [table.__table__.c[name] for name in names]
    found: dict[Key, dict[str, Any]] = {}
    for some in batches(list(dict.fromkeys(keys))):
        keyed = columns[0].in_([key[0] for key in some]) if len(columns) == 1 else tuple_(*columns).in_(some)
        for row in session.execute(select(table.__table__).where(keyed)).mappings():
            found[tuple(row[name] for name in names)] = dict(row)
    return found


def put_rows(
    session: Session,
    table: type[Table],
    lines: Sequence[Line],
    *,
    before: dict[Key, dict[str, Any]] | None = None,
    only_new: Callable[[Line], Line] = lambda _: {},
    uncounted: frozenset[str] = frozenset(),
) -> Written:
    """Inserts what is new, with what `only_new` adds, and updates what differs; of several lines for one row the last
    counts. `before` saves reading the rows when the caller has. Columns in `uncounted` are written and make no row
    count as changed. All lines have the same columns."""
    names = _key_names(table)
    wanted = {tuple(line[name] for name in names): line for line in lines}
    before = read_rows(session, table, wanted) if before is None else before
    fresh = {key: {**only_new(line), **line} for key, line in wanted.items() if key not in before}
    if fresh:
        session.execute(insert(table), list(fresh.values()))
    different = {
        key: {name for name, value in line.items() if before[key][name] != value}
        for key, line in wanted.items()
        if key in before
    }
    changed = [key for key, columns in different.items() if columns]
    if changed:
        _update_all(session, table, names, [wanted[key] for key in changed])
    return Written(set(fresh), {key for key in changed if different[key] - uncounted})


def _update_all(session: Session, table: type[Table], names: Sequence[str], lines: Sequence[Line]) -> None:
    columns = table.__table__.c
    statement = update(cast(TableClause, table.__table__)).values(
        {name: bindparam(f"to_{name}") for name in lines[0] if name not in names}
    )
    for name in names:
        statement = statement.where(columns[name] == bindparam(f"is_{name}"))
    session.connection().execute(
        statement,
        [{(f"is_{name}" if name in names else f"to_{name}"): value for name, value in line.items()} for line in lines],
    )


def _key_names(table: type[Table]) -> list[str]:
    return [column.name for column in table.__table__.primary_key]
