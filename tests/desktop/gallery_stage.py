"""One window over an invented library, put into a state, waited for, and dressed in one look after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_shown import shown_items
from desktop_titles import invented_titles
from fake_core import FakeCore
from gallery_looks import GalleryLook
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from qml_class import class_of

from backstock.desktop.app import Window, make_application
from backstock.desktop.preferences import Preferences
from backstock.domain.errors import DiskFullError
from backstock.domain.titles import TitleRow

FULL = 5000
_POLL_MS = 15
_QUIET, _LAID_OUT = 7, 2
"""So many looks without anything under way: drawn and settled; or, without pictures, laid out."""


def wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _nothing(_: object) -> None:
    return


@dataclass(frozen=True, slots=True)
class GalleryState:
    act: Callable[[Stage], None] = _nothing
    number: int = 600
    """Of titles."""
    signed_in: bool = True
    nodes: bool = True
    prepare: Callable[[FakeCore], None] = _nothing
    """Before there is a window."""
    rows: Callable[[list[TitleRow]], list[TitleRow]] | None = None
    """Other titles than those invented."""
    afresh: bool = False
    """Words that were said once stay in their language, so each language begins anew."""
    held: Callable[[Stage], None] = _nothing
    """Done anew in each look: what is scrolled to stands elsewhere in other measures."""
    window: str = ""
    """Another one than the main window is looked at, whose size is its own."""


def with_few(state: GalleryState, most: int) -> GalleryState:
    """The same with fewer titles: for what looks at each of them."""
    return replace(state, number=min(most, state.number))


class Stage:
    def __init__(
        self,
        state: GalleryState,
        folder: Path,
        translations: Path | None = None,
        language: str = "",
        size: str = "1366x768",
        pictures: bool = True,
    ) -> None:
        """`language`: from the beginning on. `pictures`: draws covers. The state is reached when this returns."""
        self._pictures = pictures
        self._state = state
        rows = invented_titles(state.number)
        rows = state.rows(rows) if state.rows else rows
        (folder / "data").mkdir(parents=True, exist_ok=True)
        if language:
            (folder / "data" / "window.ini").write_text(f"[General]\nlanguage={language}\n")
        self.core = FakeCore(folder / "data", rows, signed_in=state.signed_in, with_nodes=state.nodes)
        state.prepare(self.core)
        self.host = Window(self.core, make_application(), folder / "cache", False, translations)
        if not pictures:
            self.host._covers.close()
        self.shell = self.host.shell
        self.window: QQuickWindow = self.host.window
        self.preferences: Preferences = self.host._preferences
        self.look = self.preferences.appearance
        self.look.setProperty("motion", "less")
        self.page("library")
        self._resize(GalleryLook(size))
        self.until(lambda: bool(self.shell._first_run.property("asked")))
        self.settle()
        state.act(self)
        self._hold()

    def put_on(self, look: GalleryLook) -> None:
        """Live, as a person may switch it; and waits until all is drawn anew."""
        if look.size != self._size():
            self._resize(look)
        self.preferences.setProperty("theme", look.theme)
        for name, value in (("contrast", look.contrast), ("density", look.density), ("language", look.language)):
            self.look.setProperty(name, value)
        self.look.setProperty("textScale", look.text)
        self._hold()

    def page(self, name: str) -> None:
        self.window.setProperty("titleOpen", False)
        self.window.setProperty("page", name)

    def open_title(self, row: TitleRow) -> None:
        self.shell.titleWanted.emit(row.title_id)
        self.until(lambda: bool(self.shell._title.property("loaded")))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)

    def items(self, kind: str) -> list[QQuickItem]:
        return shown_items(self.window.contentItem(), kind)

    def in_sight(self, item: QQuickItem) -> bool:
        """A pooled delegate stays visible to Qt, outside of its view."""
        at = item.mapToScene(item.boundingRect().center())
        return 0 <= at.x() < self.window.width() and 0 <= at.y() < self.window.height()

    def thing(self, kind: str) -> QObject:
        """The window's one object of this QML type, seen or not."""
        return next(thing for thing in self.window.findChildren(QObject) if class_of(thing).startswith(kind))

    def panel(self, call: str, *args: object) -> None:
        getattr(self.thing("PanelSet"), call)(*args)
        self.settle()

    def until(self, happened: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(8000)
        while not happened():
            if deadline.hasExpired():
                raise TimeoutError("the stage did not get there")
            wait(_POLL_MS)

    def settle(self, most_ms: int = 4000) -> None:
        """Until nothing is read, drawn or laid out any more. Pictures may take long on a busy machine."""
        deadline = QDeadlineTimer(most_ms * (4 if self._pictures else 1))
        quiet, enough = 0, _QUIET if self._pictures else _LAID_OUT
        while quiet < enough and not deadline.hasExpired():
            wait(_POLL_MS)
            quiet = 0 if self._busy(look_at_pictures=self._pictures and quiet == enough - 1) else quiet + 1

    def close(self) -> None:
        self.core.held.clear()
        self.look.setProperty("television", False)
        self.host.close()

    def _busy(self, *, look_at_pictures: bool) -> bool:
        if (self._pictures and self.host._covers._wishes) or not self.host._tasks._waiting.empty():
            return True
        if self.host._tasks.under_way and not self.core.held:  # what is held never ends
            return True
        jobs = self.host.shell.job_list  # its rows come a few at a time, and after them what is known of their titles
        if jobs._paint.isActive() or jobs._desk.faces._gather.isActive():
            return True
        return look_at_pictures and any(_loads(item) for item in _all_items(self.window.contentItem()))

    def _size(self) -> str:
        return f"{self.window.width()}x{self.window.height()}"

    def _hold(self) -> None:
        self.settle()
        if self._state.held is not _nothing:
            self._state.held(self)
            self.settle()

    def _resize(self, look: GalleryLook) -> None:
        width, height = look.pixels
        self.window.showNormal()  # the whole screen is small where there is none
        self.window.resize(width, height)
        self.until(lambda: self._size() == look.size)


def _all_items(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _all_items(child)


def _loads(item: QQuickItem) -> bool:
    return item.inherits("QQuickImage") and item.property("progress") < 1 and not item.property("source").isEmpty()


_GROWTH = (
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz – Die vollständige Fassung",
    "رحلة طويلة جدًا عبر الصحراء الكبرى إلى المدينة القديمة",
    "The Extraordinarily Long and Winding Chronicle of the Lighthouse Keeper’s Seven Sisters: Definitive Edition",
)


def lengthened(rows: list[TitleRow]) -> list[TitleRow]:
    """Names and makers nobody designed for."""
    return [
        replace(row, name=f"{_GROWTH[at % len(_GROWTH)]} {at + 1}", maker=f"{row.maker} & {_GROWTH[(at + 1) % 3]}")
        if at % 4 != 3
        else row
        for at, row in enumerate(rows)
    ]


def endless(call: str) -> Callable[[FakeCore], None]:
    """The core does not answer this call while the window is looked at."""

    def prepare(core: FakeCore) -> None:
        core.held.add(call)

    return prepare


def failing(call: str) -> Callable[[FakeCore], None]:
    def prepare(core: FakeCore) -> None:
        core.faults[call] = DiskFullError(
            "The disk is full.",
            data="Nothing was changed, and what lies on the shelf is safe.",
            do="Make room, then try again.",
        )

    return prepare
