"""Every state of the gallery at the smallest size: nothing cut, nothing off the window, nothing on top of another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gallery import Stage, states, wait
from gallery_looks import usual_look
from layout_faults import layout_faults
from PySide6.QtWidgets import QApplication

STATES = states()


@pytest.fixture
def staged(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str, str], Stage]]:
    made: list[Stage] = []

    def stage(name: str, size: str) -> Stage:
        setup, act = STATES[name]
        few = {**setup, "number": min(400, int(str(setup["number"])))}
        made.append(Stage(**few, folder=tmp_path, theme="dark", size=size, look=usual_look()))  # type: ignore[arg-type]
        wait(400)
        act(made[0])
        wait(600)
        return made[0]

    yield stage
    for one in made:
        one.host.close()


@pytest.mark.parametrize("name", STATES)
def test_nothing_is_cut_or_covered(staged: Callable[[str, str], Stage], name: str) -> None:
    stage = staged(name, "1024x600")
    assert layout_faults(stage.window) == []


def test_the_look_finds_what_is_wrong(staged: Callable[[str, str], Stage]) -> None:
    stage = staged("library-full", "1024x600")
    button = next(iter(stage.items("QuietButton")))
    button.setX(button.x() + 5000)
    assert any("off the window" in fault for fault in layout_faults(stage.window))
