"""States of the gallery for those who see little, and for those who have no mouse.

Looked at are a few states that between them show nearly every control; all of them with BACKSTOCK_EVERY_STATE=1.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from contrast_faults import contrast_faults
from focus_walk import press, ringless, round_by_tab, unreached
from gallery import STATES
from gallery_stage import Stage, wait, with_few
from layout_faults import layout_faults
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

LOOKS = [("dark", "normal", 4.5), ("light", "normal", 4.5), ("dark", "high", 7.0), ("light", "high", 7.0)]
FEW = (
    "downloads-busy", "library-list-selecting", "library-panel", "title-shelf", "settings-full", "panel-edit",
    "over-notices", "television-home", "television-keys",
)  # fmt: skip
SEEN = tuple(STATES) if os.environ.get("BACKSTOCK_EVERY_STATE") == "1" else FEW
SILENT = {"first-run-busy", "title-loading"}
"""Nothing, or one thing alone, can be pressed while something opens."""


@pytest.fixture(scope="module", params=SEEN)
def stage(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    """One for all tests of a state; each leaves it as it was."""
    made = Stage(with_few(STATES[request.param], 120), tmp_path_factory.mktemp("stage"))
    made.name = request.param  # type: ignore[attr-defined]
    yield made
    made.close()


@pytest.mark.parametrize(("theme", "contrast", "floor"), LOOKS)
def test_everything_stands_out_from_its_ground(stage: Stage, theme: str, contrast: str, floor: float) -> None:
    preferences = stage.preferences
    preferences.setProperty("theme", theme)
    preferences.appearance.setProperty("contrast", contrast)
    wait(300)  # colours come by a fade, of which nothing tells the end
    try:
        assert contrast_faults(stage.window, floor) == []
    finally:
        preferences.setProperty("theme", "dark")
        preferences.appearance.setProperty("contrast", "normal")


def test_the_keyboard_alone_reaches_everything_and_shows_where_it_is(stage: Stage) -> None:
    if stage.name in SILENT:  # type: ignore[attr-defined]
        return
    stops = round_by_tab(stage.window)
    if stage.host.notices.any_shown:
        press(stage.window, Qt.Key.Key_F6)
        stops += [stop for stop in round_by_tab(stage.window) if stop not in stops]
    if stage.items("PaletteLine"):
        stops = in_the_palette(stage, stops)
    else:
        assert len(stops) >= 2
    assert unreached(stage.window, stops) == []
    assert ringless(stage.window, stops) == []
    stops[0].forceActiveFocus()


def in_the_palette(stage: Stage, stops: list[QQuickItem]) -> list[QQuickItem]:
    """Its line to type into is the one stop beside the keyboard of the screen: arrows walk what was found, and the mark
    that walks with them shows where one is."""
    (field,) = [stop for stop in stops if stop.inherits("QQuickTextField")] or [None]
    if field is not None:
        before = [bool(line.property("current")) for line in stage.items("PaletteLine")]
        press(stage.window, Qt.Key.Key_Down)
        assert sum(before) == 1
        assert [bool(line.property("current")) for line in stage.items("PaletteLine")] != before
    return [stop for stop in stops if stop is not field]


@pytest.mark.parametrize("per_cent", [150, 200])
def test_larger_text_cuts_nothing(stage: Stage, per_cent: int) -> None:
    look = stage.preferences.appearance
    look.setProperty("textScale", per_cent)
    stage.settle()
    wait(150)  # layouts within layouts are polished one frame after another
    try:
        assert layout_faults(stage.window) == []
    finally:
        look.setProperty("textScale", 100)
