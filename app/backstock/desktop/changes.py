"""From one list of ids to another in few steps, so that a view keeps its place. Pure; may run on any thread."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, count, groupby, pairwise
from operator import is_not
from typing import Any

MOST_STEPS = 200
"""Beyond this a fresh list is cheaper than so many steps."""

_CLOSE, _MOST_RUNS, _LONG = 4, 24, 200


@dataclass(frozen=True, slots=True)
class Step:
    """Rows `first` to `last` leave, or come in. Positions hold at the moment the step is taken."""

    insert: bool
    first: int
    last: int


def steps_between(old: Sequence[str], new: Sequence[str]) -> list[Step] | None:
    """Removals from the back, then insertions from the front; None when there are too many."""
    place = {key: at for at, key in enumerate(old)}
    kept = _longest_rising([place[key] for key in new if key in place])
    stays = {old[at] for at in kept}
    removals = _runs([at for at, key in enumerate(old) if key not in stays])
    inserts = _runs([at for at, key in enumerate(new) if key not in stays])
    if len(removals) + len(inserts) > MOST_STEPS:
        return None
    return [Step(False, first, last) for first, last in reversed(removals)] + [
        Step(True, first, last) for first, last in inserts
    ]


def changed_runs(old: Sequence[Any], new: Sequence[Any]) -> list[tuple[int, int]]:
    """Where two lists of one length hold different things, from place to place; what lies close is told as one.

    After a run longer than any view the rest is told as one with it: looking closer costs more than it saves.
    """
    runs: list[tuple[int, int]] = []
    for at in compress(count(), map(is_not, old, new)):
        if not runs or (at - runs[-1][1] > _CLOSE and len(runs) < _MOST_RUNS):
            runs.append((at, at))
            continue
        runs[-1] = (runs[-1][0], at)
        if len(runs) == _MOST_RUNS or at - runs[-1][0] > _LONG:
            return [*runs[:-1], (runs[-1][0], len(new) - 1)]
    return runs


def _runs(positions: list[int]) -> list[tuple[int, int]]:
    runs = []
    for _, group in groupby(enumerate(positions), key=lambda pair: pair[1] - pair[0]):
        run = [at for _, at in group]
        runs.append((run[0], run[-1]))
    return runs


def _longest_rising(values: list[int]) -> list[int]:
    """The longest rising subsequence: what can stay in place while the rest moves around it."""
    if all(a < b for a, b in pairwise(values)):
        return values
    tails: list[int] = []
    ends: list[int] = []
    before = [-1] * len(values)
    for at, value in enumerate(values):
        slot = bisect_left(tails, value)
        if slot == len(tails):
            tails.append(value)
            ends.append(at)
        else:
            tails[slot] = value
            ends[slot] = at
        before[at] = ends[slot - 1] if slot else -1
    rising = []
    at = ends[-1] if ends else -1
    while at >= 0:
        rising.append(values[at])
        at = before[at]
    return rising[::-1]
