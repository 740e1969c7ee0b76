"""Starts the program as `python -m backstock --data DIR` does, says when its window was first seen, and ends it.

One line: the system's monotonic clock at the first frame, and at the first frame once all titles are in the list. With
`--empty` an empty window of Qt Quick's instead. The clock is the same in every process; whoever started this compares.
"""

from __future__ import annotations

import sys
import time


def empty() -> None:
    import os

    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.OpenGL)
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(b'import QtQuick\nWindow { width: 1280; height: 800; visible: true; color: "#204060" }')
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    seen: list[float] = []

    def swapped() -> None:
        if not seen:
            seen.append(time.monotonic())
            QTimer.singleShot(0, app.quit)

    window.frameSwapped.connect(swapped)
    app.exec()
    print(seen[0], seen[0], flush=True)
    del window, engine


def ours(data: str) -> int:
    from PySide6.QtCore import QTimer

    from backstock.__main__ import main
    from backstock.desktop import app as desktop

    class SeenWindow(desktop.Window):
        def __init__(self, core: desktop.CorePort, app: desktop.QApplication) -> None:
            super().__init__(core, app)
            self._seen: list[float] = []
            self.window.frameSwapped.connect(self._swapped)

        def _swapped(self) -> None:
            now = time.monotonic()
            if not self._seen:
                self._seen.append(now)
            if len(self._seen) == 1 and self.shell._library.property("loaded"):
                self._seen.append(now)
                print(*self._seen, flush=True)
                QTimer.singleShot(0, self._app.quit)
            elif len(self._seen) == 1:
                self.window.update()

    desktop.Window = SeenWindow  # type: ignore[misc]
    return main(["--data", data])


if __name__ == "__main__":
    if sys.argv[1] == "--empty":
        empty()
    else:
        sys.exit(ours(sys.argv[1]))
