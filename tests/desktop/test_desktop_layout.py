"""States of the gallery in the smallest window in a language half longer than English: nothing cut, covered or off the
window. The telling ones, which show every kind of control, in Arabic and with large German texts as well. Every sixth
of the others is looked at; all of them with BACKSTOCK_EVERY_STATE=1."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from gallery import STATES, TELLING
from gallery_looks import PSEUDO, GalleryLook, compiled_languages
from gallery_stage import Stage
from layout_faults import layout_faults
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

EVERYWHERE = [GalleryLook("1024x600", language=PSEUDO)]
WHERE_TELLING = [
    *EVERYWHERE,
    GalleryLook("1024x600", language="ar"),
    GalleryLook("1024x600", language="de", text=150),
    GalleryLook("1366x768", language="de", text=200),
]
_MOST_TITLES = 60
_EVERY = 1 if os.environ.get("BACKSTOCK_EVERY_STATE") == "1" else 6
SEEN = [name for at, name in enumerate(STATES) if at % _EVERY == 0 or name in TELLING]


@pytest.fixture(scope="session")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled_languages(tmp_path_factory.mktemp("texts"))


@pytest.fixture
def staged(qapp: QApplication, tmp_path: Path, texts: Path) -> Iterator[Callable[[str], Stage]]:
    made: list[Stage] = []

    def stage(name: str) -> Stage:
        state = STATES[name]
        few = replace(state, number=min(_MOST_TITLES, state.number))
        made.append(Stage(few, tmp_path, texts, size="1024x600", pictures=False))
        return made[0]

    yield stage
    for one in made:
        one.close()


@pytest.mark.parametrize("name", SEEN)
def test_nothing_is_cut_or_covered(staged: Callable[[str], Stage], name: str) -> None:
    stage = staged(name)
    found: dict[str, list[str]] = {}
    for look in WHERE_TELLING if name in TELLING else EVERYWHERE:
        stage.put_on(look)
        for fault in layout_faults(stage.window):
            found.setdefault(fault, []).append(look.name)
    assert found == {}


@pytest.mark.parametrize("name", ["television-home", "television-library"])
@pytest.mark.parametrize("size", ["1024x600", "1920x1080"])
def test_a_television_has_room_for_the_largest_letters(staged: Callable[[str], Stage], name: str, size: str) -> None:
    stage = staged(name)
    for language in ("en", "de"):
        stage.put_on(GalleryLook(size, language=language, text=200))
        assert layout_faults(stage.window) == []


def test_the_walk_finds_what_is_wrong(staged: Callable[[str], Stage]) -> None:
    stage = staged("library-full")
    assert layout_faults(stage.window) == []
    first, second = stage.items("QuietButton")[:2]
    first.setX(first.x() + 5000)
    assert any("off the window" in fault for fault in layout_faults(stage.window))
    first.setX(second.x())
    assert any("on top of one another" in fault for fault in layout_faults(stage.window))


def test_the_walk_finds_words_upon_words_and_cut_ones(staged: Callable[[str], Stage]) -> None:
    stage = staged("home-quiet")
    one, other = (header.childItems()[0] for header in stage.items("SectionHeader")[:2])
    place = one.mapToScene(QPointF(0, 0))
    other.setParentItem(stage.window.contentItem())
    other.setPosition(place)
    assert any("written over" in fault for fault in layout_faults(stage.window))
    other.setProperty("elide", 3)  # not at all
    other.setWidth(3)
    assert any("cut" in fault for fault in layout_faults(stage.window))
