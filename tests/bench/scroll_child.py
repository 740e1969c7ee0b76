"""A library on the screen, scrolled through in every way there is, and what each frame cost.

`scroll_child.py DATA` starts the program as `python -m backstock --data DATA` does; `scroll_child.py --plain CACHE N`
shows N still pictures of one size in Qt Quick's own grid instead, without anything of ours. One line of JSON: for each
way of scrolling the milliseconds from frame to frame, those in which the window's thread was not waiting for events,
and those in which it reckoned; and the memory of the process.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

SIZE = (1366, 768)
_TICK_MS = 16
_REST_S = 0.0005
_LASTS_S = 4.0
_SETTLE_S = 1.5
_KEYS_APART_S = 0.033
"""Between the repeats of a held key."""
_NOTCHES_APART_S = 0.05
"""Between the notches of a wheel that is spun."""

PLAIN = b"""
import QtQuick
import QtQuick.Controls.Basic
Window {
    width: 1366; height: 768; visible: true; color: "#171a20"
    GridView {
        objectName: "grid"
        anchors.fill: parent; anchors.leftMargin: 104; anchors.rightMargin: 16; anchors.topMargin: 160
        clip: true; focus: true; reuseItems: true; cacheBuffer: 0
        cellWidth: 178; cellHeight: 335
        acceptedButtons: Qt.NoButton
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: pictures
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_PageDown
            if (event.accepted) currentIndex = Math.min(count - 1, currentIndex + 7)
        }
        ScrollBar.vertical: ScrollBar { policy: ScrollBar.AlwaysOn; minimumSize: 0.06 }
        delegate: Item {
            required property url modelData
            width: 178; height: 335
            Image { width: 162; height: 243; source: parent.modelData; asynchronous: true; sourceSize.width: 162 }
        }
    }
}
"""


class Meter:
    """Runs the event loop turn by turn, and knows what each frame cost the thread that draws the window."""

    def __init__(self) -> None:
        self.frames: list[tuple[float, float, float]] | None = None
        self._left = False
        self._drawn = False
        self._since = (time.perf_counter(), 0.0, 0.0)

    def exec(self) -> int:
        """Instead of Qt's own loop, which does not tell when it waits: one turn, then half a millisecond's rest."""
        busy = 0.0
        while not self._left:
            began = time.perf_counter()
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            now = time.perf_counter()
            busy += now - began
            if self._drawn:
                self._note(now, busy)
            time.sleep(_REST_S)
        return 0

    def leave(self) -> None:
        self._left = True

    def drawn(self) -> None:
        self._drawn = True

    def _note(self, now: float, busy: float) -> None:
        work = time.thread_time()
        if self.frames is not None:
            self.frames.append((now - self._since[0], busy - self._since[1], work - self._since[2]))
        self._since, self._drawn = (now, busy, work), False


class Hand(QObject):
    """Scrolls, one way after the other, by the events that a wheel, a mouse and a keyboard make."""

    def __init__(self, window: QQuickWindow, meter: Meter) -> None:
        super().__init__()
        self._window, self._meter = window, meter
        window.frameSwapped.connect(meter.drawn)
        self._grid = _grid(window.contentItem())
        self._told: dict[str, object] = {"api": window.rendererInterface().graphicsApi().name}
        self._script = self._all()
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if time.perf_counter() < self._until:
            return
        try:
            self._until = time.perf_counter() + next(self._script)
        except StopIteration:
            self._timer.stop()
            _tell(self._told, self._meter)

    def _all(self) -> Iterator[float]:
        yield 1.5
        self._told["memory_begun"] = _memory()
        for name, way in (("wheel", self._wheel), ("handle", self._handle), ("held PageDown", self._held_key)):
            yield from self._top()
            self._meter.frames = []
            yield from way()
            self._told[name] = [[round(part * 1000, 3) for part in frame] for frame in self._meter.frames]
            self._meter.frames = None
            self._told[f"{name}, went"] = self._grid.property("contentY")
        yield from self._through()
        yield from self._top()
        yield 2.0
        self._told["memory"] = _memory()

    def _top(self) -> Iterator[float]:
        self._grid.setProperty("currentIndex", 0)
        self._grid.setProperty("contentY", self._grid.property("originY"))
        yield _SETTLE_S

    def _wheel(self) -> Iterator[float]:
        at = self._grid.mapToScene(QPointF(self._grid.width() / 2, self._grid.height() / 2))
        end = time.perf_counter() + _LASTS_S
        while time.perf_counter() < end:
            self._spin(at)
            yield _NOTCHES_APART_S
        yield 0.5

    def _spin(self, at: QPointF) -> None:
        event = QWheelEvent(
            at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        self._send(event)

    def _handle(self) -> Iterator[float]:
        """From the top to the bottom."""
        top = self._grid.mapToScene(QPointF(self._grid.width() - 6, 20))
        self._mouse(QEvent.Type.MouseButtonPress, top)
        began, way = time.perf_counter(), self._grid.height() - 40
        while (gone := (time.perf_counter() - began) / _LASTS_S) < 1:
            self._mouse(QEvent.Type.MouseMove, top + QPointF(0, gone * way))
            yield 0.0
        self._mouse(QEvent.Type.MouseButtonRelease, top + QPointF(0, way))

    def _mouse(self, kind: QEvent.Type, at: QPointF) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        self._send(QMouseEvent(kind, at, at, button, held, Qt.KeyboardModifier.NoModifier))

    def _held_key(self) -> Iterator[float]:
        self._grid.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        end, repeats = time.perf_counter() + _LASTS_S, False
        while time.perf_counter() < end:
            self._send(
                QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "", repeats)
            )
            repeats = True
            yield _KEYS_APART_S
        self._send(QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier))

    def _send(self, event: QInputEvent) -> None:
        event.setTimestamp(int(time.monotonic() * 1000))  # by which a view knows how fast it is pushed
        QGuiApplication.sendEvent(self._window, event)

    def _through(self) -> Iterator[float]:
        """Past every title, to the end and back, as fast as frames come."""
        height, whole = self._grid.height(), self._grid.property("contentHeight")
        places = [at * height for at in range(int(whole / height))]
        for place in [*places, *reversed(places)]:
            self._grid.setProperty("contentY", place)
            yield 0.0


def _grid(item: QQuickItem) -> QQuickItem:
    for child in item.childItems():
        if child.isVisible():
            name = child.metaObject().className()
            if name.startswith("TitleGrid_QML") or child.objectName() == "grid":
                return child
            try:
                return _grid(child)
            except LookupError:
                continue
    raise LookupError("no grid is shown")


def _memory() -> int:
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) * 1024


def _tell(told: dict[str, object], meter: Meter) -> None:
    print(json.dumps(told), flush=True)
    meter.leave()


def plain(cache: Path, number: int) -> None:
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    from PySide6.QtCore import QUrl
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QSGRendererInterface

    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.OpenGL)
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    files = sorted(cache.glob("backstock/art-*/[0-9a-f]*.png"))[:number]
    engine.rootContext().setContextProperty("pictures", [QUrl.fromLocalFile(str(file)) for file in files])
    engine.loadData(PLAIN)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    meter = Meter()
    hand = Hand(window, meter)
    meter.exec()
    del hand, window, engine, app


def ours(data: str) -> int:
    from backstock.__main__ import main
    from backstock.desktop import app as desktop

    meter = Meter()

    class ScrolledWindow(desktop.Window):
        def __init__(self, core: desktop.CorePort, app: desktop.QApplication) -> None:
            super().__init__(core, app)
            self.window.setGeometry(0, 0, *SIZE)
            self.window.setProperty("page", "library")
            self._wait = QTimer(self)
            self._wait.setInterval(50)
            self._wait.timeout.connect(self._begin)
            self._wait.start()

        def _begin(self) -> None:
            if self.shell._library.property("loaded") and self.shell._first_run.property("asked"):
                self._wait.stop()
                if self.shell._library.property("total") == 0:  # only for its memory
                    QTimer.singleShot(3000, lambda: _tell({"memory": _memory()}, meter))
                else:
                    self._hand = Hand(self.window, meter)

    desktop.Window = ScrolledWindow  # type: ignore[misc]
    desktop.QApplication.exec = meter.exec  # type: ignore[method-assign]
    return main(["--data", data])


if __name__ == "__main__":
    if sys.argv[1] == "--plain":
        plain(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        sys.exit(ours(sys.argv[1]))
