"""Notices stand above panels: seen, pressed, reached by keys and undone from there, and in nobody's way."""

from __future__ import annotations

import pytest
from desktop_shown import Make, Shown
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from backstock.domain.jobs import JobKind, JobState

CONTROL = Qt.KeyboardModifier.ControlModifier


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def card(shown: Shown) -> QQuickItem:
    """The notice itself."""
    shown.until(lambda: any(item.property("noticeId") for item in all_in(shown)))
    return next(item for item in all_in(shown) if item.property("noticeId"))


def all_in(shown: Shown) -> list[QQuickItem]:
    def below(item: QQuickItem) -> list[QQuickItem]:
        return [one for child in item.childItems() if child.isVisible() for one in (child, *below(child))]

    return below(shown.window.contentItem())


def over_a_panel(shown: Shown) -> list[str]:
    """An offer to undo, and a panel open above the page. What was undone is written down."""
    undone: list[str] = []
    shown.host.notices.offer("Hidden.", "Undo", lambda: undone.append("undone"))
    shown.shell.magnetWanted.emit("magnet:?xt=urn:btih:00")
    shown.until(lambda: bool(shown.items("PrimaryButton")))
    QTest.qWait(200)
    return undone


@pytest.mark.parametrize("way", ["mouse", "keys", "walked"])
def test_what_was_done_is_undone_over_a_panel_which_stays_open(make_window: Make, way: str) -> None:
    shown = make_window(60)
    undone = over_a_panel(shown)
    before = shown.window.activeFocusItem()
    if way == "mouse":
        shown.click("LinkButton", text="Undo")
    elif way == "keys":
        shown.item("PrimaryButton").forceActiveFocus()
        before = shown.window.activeFocusItem()
        shown.press(Qt.Key.Key_Z, modifiers=CONTROL)
    else:
        shown.press(Qt.Key.Key_F6)
        assert shown.window.activeFocusItem() is not before
        shown.press(Qt.Key.Key_Return)
    shown.until(lambda: undone == ["undone"])
    shown.until(lambda: not shown.host.notices._model.rows)
    assert shown.items("PrimaryButton")
    shown.until(lambda: shown.window.activeFocusItem() is before)


def test_f6_goes_there_and_back_and_escape_leaves_the_panel_alone(make_window: Make) -> None:
    shown = make_window(60)
    over_a_panel(shown)
    before = shown.window.activeFocusItem()
    shown.press(Qt.Key.Key_F6)
    assert card(shown).property("activeFocus")
    shown.press(Qt.Key.Key_F6)
    assert shown.window.activeFocusItem() is before
    shown.press(Qt.Key.Key_F6, Qt.Key.Key_Escape)
    assert shown.window.activeFocusItem() is before
    assert shown.items("PrimaryButton")


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1920, 1080)])
def test_notices_cover_neither_the_panel_nor_the_strip(make_window: Make, size: tuple[int, int]) -> None:
    shown = make_window(60)
    shown.window.resize(*size)
    for number in range(3):
        shown.host.notices.offer(f"Number {number} was hidden.", "Undo", lambda: None)
    shown.core.add_job(JobKind.GET, shown.core.rows[0].title_id, JobState.RUNNING, done=1, total=2)
    shown.until(lambda: bool(shown.items("TransferStrip")))
    QTest.qWait(300)
    strip = place(shown.item("TransferStrip"))
    assert not place(card(shown)).intersects(strip)
    shown.shell.magnetWanted.emit("magnet:?xt=urn:btih:00")
    shown.until(lambda: bool(shown.items("PrimaryButton")))
    QTest.qWait(300)
    notices = [place(item) for item in all_in(shown) if item.property("noticeId")]
    assert len(notices) == 3
    panel = place(panel_of(shown.item("PrimaryButton")))
    assert not any(one.intersects(panel) for one in notices)


def panel_of(item: QQuickItem) -> QQuickItem:
    while not item.inherits("QQuickPopupItem"):
        item = item.parentItem()
    return item


def test_undo_still_works_on_a_page_and_a_field_keeps_its_own(make_window: Make) -> None:
    shown = make_window(60)
    undone: list[str] = []
    shown.host.notices.offer("Hidden.", "Undo", lambda: undone.append("undone"))
    QTest.keyClick(shown.window, Qt.Key.Key_F, CONTROL)
    for letter in "ti":
        QTest.keyClick(shown.window, letter)
    shown.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert shown.item("TopBar").property("search") == ""
    assert undone == []
    shown.item("TitleGrid").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    shown.press(Qt.Key.Key_Z, modifiers=CONTROL)
    shown.until(lambda: undone == ["undone"])


def test_what_ends_after_the_window_is_told_to_nobody(make_window: Make) -> None:
    shown = make_window(5)
    herald = shown.host._place._herald
    shown.window.hide()
    herald._keep("done", "job", "Lantern Tide", None, "")
    assert herald._gather.isActive()
    shown.host.close()
    herald._keep("done", "other", "Salt & Static", None, "")
    assert not herald._gather.isActive()
