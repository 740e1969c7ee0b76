"""Everything that can be done in the library, by mouse, by keys, by finger and by pad: one walk for each of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import ClassVar

import pytest
from desktop_shown import Make, Shown
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from virtual_pad import VirtualPad

from backstock.domain.titles import Where

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
FINGER = QTest.createTouchDevice()


class Hand(ABC):
    """One way of using the window."""

    def __init__(self, shown: Shown) -> None:
        self.shown = shown

    @abstractmethod
    def press(self, item: QQuickItem) -> None:
        """A control of the page, or a line of a menu."""

    @abstractmethod
    def open(self, at: int) -> None: ...
    @abstractmethod
    def back(self) -> None: ...
    @abstractmethod
    def menu(self, at: int) -> None: ...
    @abstractmethod
    def select(self, at: int) -> None: ...
    @abstractmethod
    def range(self, first: int, last: int) -> None: ...
    @abstractmethod
    def search(self, text: str) -> None: ...
    @abstractmethod
    def enlarge(self) -> None: ...

    def cell(self, at: int) -> QPoint:
        self.shown.until(lambda: any(item.property("at") == at for item in self.shown.items("StandingCell")))
        return self.shown.resting_place(self.shown.item("StandingCell", at=at))

    def clear(self) -> None:
        self.shown.shell._library._selection.clear()


class Mouse(Hand):
    def press(self, item: QQuickItem) -> None:
        self.click(self.shown.resting_place(item))

    def click(self, place: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.shown.window, LEFT, keys, place)

    def open(self, at: int) -> None:
        self.click(self.cell(at))

    def back(self) -> None:
        QTest.mouseClick(self.shown.window, Qt.MouseButton.BackButton, pos=QPoint(700, 400))

    def menu(self, at: int) -> None:
        QTest.mouseClick(self.shown.window, Qt.MouseButton.RightButton, pos=self.cell(at))

    def select(self, at: int) -> None:
        self.click(self.cell(at), CONTROL)

    def range(self, first: int, last: int) -> None:
        self.click(self.cell(first), CONTROL)
        self.click(self.cell(last), SHIFT)

    def search(self, text: str) -> None:
        self.press(self.shown.item("TextEntry"))
        for letter in text:
            QTest.keyClick(self.shown.window, letter)

    def enlarge(self) -> None:
        place, none = QPointF(self.cell(1)), QPoint()
        turn = QWheelEvent(
            place, self.shown.window.mapToGlobal(place), none, QPoint(0, 120), Qt.MouseButton.NoButton, CONTROL,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.shown.window, turn)


class Finger(Mouse):
    """No button and no key in hand."""

    def click(self, place: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        window = self.shown.window
        QTest.touchEvent(window, FINGER).press(0, place, window).commit()
        QTest.touchEvent(window, FINGER).release(0, place, window).commit()
        QTest.qWait(30)

    def hold(self, place: QPoint) -> None:
        window, selection = self.shown.window, self.shown.shell._library._selection
        number = selection.property("count")
        QTest.touchEvent(window, FINGER).press(0, place, window).commit()
        self.shown.until(lambda: selection.property("count") > number)
        QTest.touchEvent(window, FINGER).release(0, place, window).commit()

    def back(self) -> None:
        self.press(self.shown.item("NavItem", text="Library"))

    def menu(self, at: int) -> None:
        self.hold(self.cell(at))
        self.press(self.shown.item("MenuButton", hint="More"))

    def select(self, at: int) -> None:
        if self.shown.shell._library._selection.property("count"):
            self.click(self.cell(at))
        else:
            self.hold(self.cell(at))

    def range(self, first: int, last: int) -> None:
        for at in range(first, last + 1):
            self.select(at)

    def enlarge(self) -> None:
        window, middle = self.shown.window, self.cell(1)
        near, far = QPoint(40, 0), QPoint(120, 0)
        QTest.touchEvent(window, FINGER).press(0, middle - near, window).press(1, middle + near, window).commit()
        for step in range(1, 9):
            by = near + (far - near) * (step / 8)
            QTest.touchEvent(window, FINGER).move(0, middle - by, window).move(1, middle + by, window).commit()
            QTest.qWait(15)
        QTest.touchEvent(window, FINGER).release(0, middle - far, window).release(1, middle + far, window).commit()


class Keys(Hand):
    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.shown.window, key, keys)

    def press(self, item: QQuickItem) -> None:
        self.walk_to(item)
        self.key(Qt.Key.Key_Return)

    def walk_to(self, item: QQuickItem) -> None:
        if item.metaObject().className().startswith("MenuLine"):
            for _ in range(20):
                if item.property("highlighted"):
                    return
                self.key(Qt.Key.Key_Down)
        for _ in range(60):
            here = self.shown.window.activeFocusItem()
            if here is item or item.isAncestorOf(here):
                return
            self.key(self._towards(here, item))
        raise AssertionError(f"no way to {item}")

    def _towards(self, here: QQuickItem, there: QQuickItem) -> Qt.Key:
        mine, other = (one.mapRectToScene(one.boundingRect()) for one in (here, there))
        if here.metaObject().className().startswith("TitleGrid") or other.bottom() <= mine.top():
            return Qt.Key.Key_Up
        if other.top() >= mine.bottom():
            return Qt.Key.Key_Down
        return Qt.Key.Key_Right if other.center().x() > mine.center().x() else Qt.Key.Key_Left

    def stand_on(self, at: int) -> None:
        """From the beginning, step by step."""
        grid = self.shown.item("TitleGrid")
        for _ in range(30):
            here = self.shown.window.activeFocusItem()
            if here is grid:
                break
            choosing = here.metaObject().className().startswith("Choices")  # Down would open what it has to choose from
            self.key(Qt.Key.Key_Left if choosing else Qt.Key.Key_Down)
        for _ in range(30):
            if grid.property("currentIndex") == at:
                return
            self.key(Qt.Key.Key_Right if grid.property("currentIndex") < at else Qt.Key.Key_Left)
        raise AssertionError(f"no way to {at}")

    def open(self, at: int) -> None:
        self.stand_on(at)
        self.key(Qt.Key.Key_Return)

    def back(self) -> None:
        self.key(Qt.Key.Key_Escape)

    def menu(self, at: int) -> None:
        self.stand_on(at)
        self.key(Qt.Key.Key_Menu)

    def select(self, at: int) -> None:
        self.stand_on(at)
        self.key(Qt.Key.Key_Space)

    def range(self, first: int, last: int) -> None:
        self.select(first)
        for _ in range(last - first):
            self.key(Qt.Key.Key_Right, SHIFT)

    def search(self, text: str) -> None:
        self.key(Qt.Key.Key_F, CONTROL)
        for letter in text:
            QTest.keyClick(self.shown.window, letter)

    def enlarge(self) -> None:
        self.stand_on(0)
        self.key(Qt.Key.Key_Plus, CONTROL)


class Pad(Keys):
    """Only what a pad has: the keys that its buttons stand for."""

    BUTTONS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right",
        Qt.Key.Key_Return: "a", Qt.Key.Key_Escape: "b", Qt.Key.Key_Space: "x", Qt.Key.Key_Menu: "y",
    }  # fmt: skip

    def __init__(self, shown: Shown, device: VirtualPad) -> None:
        super().__init__(shown)
        self.device, self.pads = device, shown.shell._pads
        shown.window.requestActivate()
        shown.until(lambda: bool(self.pads.property("there")))
        self.pads._shown = True

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        assert keys == Qt.KeyboardModifier.NoModifier
        for act in (self.device.press, self.device.release):
            act(self.BUTTONS[key])
            self.pads.look()
        QTest.qWait(15)

    def range(self, first: int, last: int) -> None:
        for at in range(first, last + 1):
            self.select(at)

    def search(self, text: str) -> None:
        """To the field; letters come from the keyboard on the screen, which types as keys do."""
        self.stand_on(0)
        self.walk_to(self.shown.item("TextEntry"))
        for letter in text:
            QTest.keyClick(self.shown.window, letter)

    def enlarge(self) -> None:
        self.walk_to(self.shown.item("SlideBar"))
        self.key(Qt.Key.Key_Right)


@pytest.fixture
def device() -> Iterator[VirtualPad]:
    made = VirtualPad()
    yield made
    made.close()


@pytest.fixture(params=["mouse", "finger", "keys", "pad"])
def hand(request: pytest.FixtureRequest, make_window: Make, device: VirtualPad) -> Hand:
    shown = make_window(60)
    shown.until(shown.item("TitleGrid").hasActiveFocus)
    made: dict[str, Callable[[], Hand]] = {
        "mouse": lambda: Mouse(shown), "finger": lambda: Finger(shown), "keys": lambda: Keys(shown),
        "pad": lambda: Pad(shown, device),
    }  # fmt: skip
    return made[request.param]()


def line(shown: Shown, text: str) -> QQuickItem:
    shown.until(lambda: any(str(one.property("text")).startswith(text) for one in shown.items("MenuLine")))
    return next(one for one in shown.items("MenuLine") if str(one.property("text")).startswith(text))


def first_at(shown: Shown, where: Where) -> int:
    rows = shown.shell._library._titles.rows
    return next(at for at, row in enumerate(rows) if row.where is where and row.listed and not row.key_only)


def test_titles_are_opened_selected_and_acted_on(hand: Hand) -> None:
    shown, library = hand.shown, hand.shown.shell._library
    rows, selection = library._titles.rows, library._selection
    hand.open(2)
    shown.until(lambda: bool(shown.items("TitleView")))
    assert shown.shell._title.property("titleId") == rows[2].title_id
    hand.back()
    shown.until(lambda: not shown.items("TitleView"))
    shown.until(lambda: bool(shown.items("TitleGrid")))
    hand.select(1)
    assert [row.title_id for row in selection.rows()] == [rows[1].title_id]
    hand.clear()
    hand.range(0, 2)
    assert [row.title_id for row in selection.rows()] == [row.title_id for row in rows[:3]]
    hand.clear()

    store = first_at(shown, Where.STORE)
    hand.menu(store)
    if isinstance(hand, Finger):  # the bar at the foot has what matters most as its button
        shown.press(Qt.Key.Key_Escape)
        hand.press(shown.item("PrimaryButton"))
    else:
        hand.press(line(shown, "Get"))
    shown.until(lambda: [call[0] for call in shown.core.asked("get")] == [rows[store].title_id])


def test_many_are_paged_out_tagged_collected_and_hidden(hand: Hand) -> None:
    shown, library = hand.shown, hand.shown.shell._library
    shown.core.lists.make_collection("Jo")
    shown.until(lambda: bool(library._lists.known_collections))
    rows = list(library._titles.rows)
    here = first_at(shown, Where.HERE)

    def bulk(at: int, text: str) -> None:
        """By menu, or on the bar that comes up while titles are selected."""
        if isinstance(hand, Mouse):
            hand.select(at)
            QTest.qWait(250)
            bar = {"Put into": "Put into a collection", "Tag": "Tag", "Hide": "Hide", "Page out": "Page out"}[text]
            fitting = [
                one for one in shown.items("QuietButton")
                if bar in str(one.property("hint")) or str(one.property("text")).startswith(bar)
            ]  # fmt: skip
            hand.press(fitting[0])
        else:
            hand.menu(at)
            hand.press(line(shown, text))

    bulk(here, "Page out")
    shown.until(lambda: [call[0] for call in shown.core.asked("page_out")] == [rows[here].title_id])
    hand.clear()
    bulk(0, "Put into")
    hand.press(line(shown, "Jo"))
    shown.until(lambda: [one.titles for one in shown.core.lists.collections()] == [1])
    hand.clear()
    bulk(1, "Tag")
    shown.until(lambda: any(one.property("placeholderText") == "Add a tag" for one in shown.items("TextEntry")))
    for letter in "new":
        QTest.keyClick(shown.window, letter)
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: "new" in shown.core.title_rows([rows[1].title_id])[0].tags)
    shown.press(Qt.Key.Key_Escape)
    QTest.qWait(250)
    hand.clear()
    bulk(2, "Hide")
    shown.until(lambda: shown.core.title_rows([rows[2].title_id])[0].hidden)


def test_the_library_is_filtered_sorted_grouped_searched_and_enlarged(hand: Hand) -> None:
    shown, library = hand.shown, hand.shown.shell._library
    games = sum(row.kind.value == "game" for row in library._titles.rows)
    shown.until(lambda: bool(shown.items("FilterChip")))
    hand.press(shown.item("FilterChip", text="Games"))
    shown.until(lambda: len(library._titles.rows) == games)
    hand.press(shown.item("FilterChip", text="Games"))
    shown.until(lambda: len(library._titles.rows) == 60)
    hand.press(shown.item("Choices", current="name"))
    hand.press(line(shown, "Size"))
    shown.until(lambda: library.property("sort") == "size")
    QTest.qWait(250)
    hand.press(shown.item("Choices", iconName="layers"))
    hand.press(line(shown, "Kind"))
    shown.until(lambda: library.property("group") == "kind" and bool(library._arrangement.heads))
    library.setProperty("group", "none")
    shown.until(lambda: not library._arrangement.heads and not library._asking)
    width = shown.host._preferences.property("coverWidth")
    hand.enlarge()
    shown.until(lambda: shown.host._preferences.property("coverWidth") > width)
    hand.search("tide")
    shown.until(lambda: 0 < len(library._titles.rows) < 60)


def test_a_finger_flicks_and_pulls_and_does_not_open_by_that(make_window: Make) -> None:
    shown = make_window(400)
    grid, window = shown.item("TitleGrid"), shown.window
    at = grid.mapToScene(grid.boundingRect().center()).toPoint()

    def drag(by: int) -> None:
        QTest.touchEvent(window, FINGER).press(0, at, window).commit()
        for step in range(1, 13):
            QTest.touchEvent(window, FINGER).move(0, at + QPoint(0, by * step // 12), window).commit()
            QTest.qWait(12)
        QTest.touchEvent(window, FINGER).release(0, at + QPoint(0, by), window).commit()

    drag(-250)
    shown.until(lambda: grid.property("contentY") > 200)
    shown.until(lambda: not grid.property("moving"))
    grid.setProperty("contentY", 0.0)
    assert shown.core.asked("sync") == []
    drag(280)
    shown.until(lambda: len(shown.core.asked("sync")) == 1)
    shown.until(lambda: grid.property("contentY") == 0)
    assert not shown.items("TitleView")
    assert not shown.shell._library._selection.rows()


def test_the_pads_triggers_go_from_group_to_group(make_window: Make, device: VirtualPad) -> None:
    shown = make_window(200)
    library, grid = shown.shell._library, shown.item("TitleGrid")
    library.setProperty("group", "kind")
    shown.until(lambda: bool(library._arrangement.heads) and grid.hasActiveFocus())
    hand = Pad(shown, device)

    def pull(trigger: str) -> None:
        for far in (32_000, 0):
            device.push(trigger, far)
            hand.pads.look()

    pull("rt")
    shown.until(lambda: grid.property("currentIndex") == library._arrangement.heads[1].first)
    pull("lt")
    shown.until(lambda: grid.property("currentIndex") == 0)
