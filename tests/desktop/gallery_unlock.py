"""The window before the window, in its states."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import failures
from gallery_looks import GalleryLook
from gallery_stage import wait
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from backstock.desktop.app import make_application
from backstock.desktop.unlocking import UnlockWindow
from backstock.vault import Secret


class UnlockStage:
    """Asks a library that opens never, or not with this passphrase."""

    def __init__(self, act: Callable[[UnlockStage], None], folder: Path, translations: Path, look: GalleryLook) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "window.ini").write_text(f"[General]\nlanguage={look.language}\n")
        self.let_go = threading.Event()
        self.answer: Callable[[], object] = self._refuse
        self._host = UnlockWindow(folder, self._open, make_application(), translations)
        self.window: QQuickWindow = self._host.window
        self.unlocking = self._host.unlocking
        self._preferences = self._host._preferences
        self._preferences.appearance.setProperty("motion", "less")
        self._preferences.setProperty("theme", look.theme)
        for name, value in (("contrast", look.contrast), ("density", look.density)):
            self._preferences.appearance.setProperty(name, value)
        self._preferences.appearance.setProperty("textScale", look.text)
        act(self)
        wait(250)

    def type(self, passphrase: str) -> None:
        for letter in passphrase:
            QTest.keyClick(self.window, letter)
        QTest.keyClick(self.window, Qt.Key.Key_Return)

    def wait_long(self) -> None:
        self.answer = self.let_go.wait

    def close(self) -> None:
        self.let_go.set()
        self._host.close()

    def _open(self, _: Secret) -> object:
        return self.answer()

    def _refuse(self) -> object:
        raise failures.wrong_passphrase()


def asked(_: UnlockStage) -> None:
    return


def refused(stage: UnlockStage) -> None:
    stage.type("the wrong words")


def busy(stage: UnlockStage) -> None:
    stage.wait_long()
    stage.type("the right words")


STATES: dict[str, Callable[[UnlockStage], None]] = {
    "unlock-asked": asked,
    "unlock-refused": refused,
    "unlock-busy": busy,
}
