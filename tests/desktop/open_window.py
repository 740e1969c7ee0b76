"""A real window over the fake core, led by lines on its standard input: `page NAME`, `title`, `palette`, `quit`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from desktop_titles import invented_titles
from fake_core import FakeCore
from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest

from backstock.desktop.app import Window, make_application


class Led(QObject):
    def __init__(self, host: Window, core: FakeCore) -> None:
        super().__init__()
        self._host, self._core = host, core
        self._line = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._line.activated.connect(self._read)

    def _read(self) -> None:
        word, _, what = os.read(sys.stdin.fileno(), 4096).decode().strip().partition(" ")
        window = self._host.window
        if word == "page":
            window.setProperty("page", what)
            window.setProperty("titleOpen", False)
        elif word == "title":
            self._host.shell.titleWanted.emit(self._core.rows[0].title_id)
        elif word == "palette":
            QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        else:
            make_application().quit()
            return
        QTimer.singleShot(900, lambda: print("ready", flush=True))


def main() -> int:
    app = make_application()
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "data").mkdir()
        core = FakeCore(Path(place) / "data", invented_titles(60))
        host = Window(core, app, Path(place) / "cache", tray=False)
        led = Led(host, core)
        QTimer.singleShot(1200, lambda: print("ready", flush=True))
        code = app.exec()
        host.close()
        del led
    return code


if __name__ == "__main__":
    sys.exit(main())
