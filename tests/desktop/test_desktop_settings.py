"""Settings: found by a word, written, and closed to a person where the environment rules."""

from __future__ import annotations

import pytest
from desktop_shown import Make, Shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from backstock.settings import load_settings


def lines(shown: Shown) -> list[str]:
    return [str(item.property("name")) for item in shown.items("SettingLine") + shown.items("SwitchLine")]


def test_a_word_leaves_what_speaks_of_it_and_escape_brings_all_back(make_window: Make) -> None:
    shown = make_window(20)
    shown.press(Qt.Key.Key_5, modifiers=Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: len(lines(shown)) > 20)
    every = lines(shown)
    for letter in "sandbox":
        QTest.keyClick(shown.window, letter)
    shown.until(lambda: lines(shown) == ["Sandbox", "Games may use the network"])
    assert not shown.items("AccountLine")
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: lines(shown) == every and bool(shown.items("AccountLine")))


def test_a_switch_is_written_for_the_next_start(make_window: Make) -> None:
    shown = make_window(20)
    shown.press(Qt.Key.Key_5, modifiers=Qt.KeyboardModifier.ControlModifier)
    for letter in "sandbox":
        QTest.keyClick(shown.window, letter)
    shown.click("OnOff", name="Sandbox")
    shown.until(lambda: not load_settings().launch.sandbox)
    shown.until(lambda: bool(shown.shell._program.property("restartNeeded")))


def test_what_the_environment_sets_is_said_and_cannot_be_turned(
    make_window: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BACKSTOCK_LAUNCH__NETWORK", "true")
    shown = make_window(20)
    shown.press(Qt.Key.Key_5, modifiers=Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: bool(shown.items("OnOff")))
    assert not shown.item("OnOff", name="Games may use the network").isEnabled()
    assert "BACKSTOCK_LAUNCH__NETWORK" in shown.item("SwitchLine", key="launch.network").property("detail")
