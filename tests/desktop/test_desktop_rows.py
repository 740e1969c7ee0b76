"""Rows that change in place."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from pytestqt.qtbot import QtBot

from backstock.desktop.changes import MOST_STEPS, steps_between
from backstock.desktop.rows import RowModel

KEYS = st.lists(st.text("abcdefgh", min_size=1, max_size=2), unique=True, max_size=24)


@dataclass(frozen=True, slots=True)
class Row:
    row_id: str
    text_shown: str = ""


def taken(old: list[str], new: list[str]) -> list[str]:
    rows = list(old)
    for step in steps_between(old, new) or []:
        if step.insert:
            rows[step.first : step.first] = new[step.first : step.last + 1]
        else:
            del rows[step.first : step.last + 1]
    return rows


@given(KEYS, KEYS)
def test_steps_lead_from_one_list_to_any_other(old: list[str], new: list[str]) -> None:
    assert taken(old, new) == new


@given(KEYS)
def test_nothing_to_do_takes_no_step(keys: list[str]) -> None:
    assert steps_between(keys, keys) == []


def test_one_move_is_two_steps() -> None:
    old = [f"{number:05}" for number in range(20_000)]
    steps = steps_between(old, [*old[1:], old[0]])
    assert steps is not None
    assert [(step.insert, step.first, step.last) for step in steps] == [(False, 0, 0), (True, 19_999, 19_999)]


def test_a_shuffled_list_is_taken_afresh() -> None:
    old = [str(number) for number in range(MOST_STEPS * 20)]
    new = list(old)
    random.Random(1).shuffle(new)
    assert steps_between(old, new) is None


def test_a_view_keeps_its_place_and_only_changed_roles_are_told(qtbot: QtBot) -> None:
    model = RowModel(Row, "row_id")
    model.set_rows(Row(key) for key in "abcde")
    kept = QPersistentModelIndex(model.index(3))
    told: list[tuple[int, list[int]]] = []
    model.dataChanged.connect(lambda first, last, roles: told.append((first.row(), roles)))
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_rows([Row("x"), Row("a"), Row("c"), Row("d", "new"), Row("e")])
    assert kept.row() == 3
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    assert [(row, [names[role] for role in roles]) for row, roles in told] == [(3, ["textShown"])]


def test_replacing_an_equal_row_tells_nothing(qtbot: QtBot) -> None:
    model = RowModel(Row, "row_id")
    model.set_rows([Row("a", "text")])
    with qtbot.assertNotEmitted(model.dataChanged):
        assert model.replace_row(replace(Row("a"), text_shown="text"))
    assert not model.replace_row(Row("missing"))
