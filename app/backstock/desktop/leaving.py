"""What closing the window does: end the program, or leave it at work out of sight.

Beside the clock it waits for whatever comes. Where the system has no such place, it goes on only until the work that
is under way is done: nobody should have to look for a program that cannot be seen.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtQml import QmlElement

from . import words
from .desktop_notes import OPEN, DesktopNotes, Note
from .habits import ASK, QUIT, STAY, Habits
from .jobs import Jobs

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_KIND = "leaving"
_END = "quit"
_LINGER_MS = 3000
"""A job that ends often brings the next one with it."""


@QmlElement
class Leaving(QObject):
    asked = Signal()
    """A person has to say what closing the window shall do."""
    quitWanted = Signal()
    againWanted = Signal()
    showWanted = Signal()

    def __init__(self, habits: Habits, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._habits, self._jobs = habits, jobs
        self._window: QWindow | None = None
        self._notes: DesktopNotes | None = None
        self._tray = False
        self._going = False
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(_LINGER_MS)
        self._linger.timeout.connect(self._end_when_done)
        jobs.changed.connect(self._watch)

    def attend(self, window: QWindow, notes: DesktopNotes, tray: bool) -> None:
        self._window, self._notes, self._tray = window, notes, tray
        notes.pressed.connect(self._pressed)

    def detach(self) -> None:
        """The window is about to go."""
        self._linger.stop()
        self._jobs.changed.disconnect(self._watch)

    def may_close(self) -> bool:
        """Asked when the window is about to close. False: it stays, is hidden, or a person is asked."""
        wish = self._habits.property("closing")
        if self._going or wish == QUIT or (not self._tray and not self._busy()):
            self._going = True
            return True
        if not self._tray and wish == ASK:
            self.asked.emit()
        else:
            self._hide()
        return False

    @Slot(bool)
    def workOn(self, always: bool) -> None:
        if always:
            self._habits.setProperty("closing", STAY)
        self._hide()

    @Slot(bool)
    def quit(self, always: bool) -> None:
        if always:
            self._habits.setProperty("closing", QUIT)
        self.end()

    def end(self) -> None:
        """The window lets itself be closed from now on."""
        self._going = True
        self.quitWanted.emit()

    @Slot()
    def startAgain(self) -> None:
        """What is under way goes on from where it is."""
        self._going = True
        self.againWanted.emit()

    def _busy(self) -> bool:
        jobs = self._jobs
        return bool(jobs.property("running") or (jobs.property("waiting") and not jobs.property("allPaused")))

    def _hide(self) -> None:
        if self._window is None or self._notes is None:
            return
        self._window.hide()
        if self._tray:
            if self._habits.first_time("tray"):
                told = words.tr("It waits beside the clock. Settings has what closing the window does.")
                self._tell(words.tr("Backstock is still there"), told)
        else:
            told = words.tr("It ends by itself when the work is done. Start it again to see the window before.")
            self._tell(words.tr("Backstock works on"), told)
            self._watch()

    def _tell(self, text: str, detail: str) -> None:
        assert self._notes is not None
        self._notes.show(Note(_KIND, text, detail, ((OPEN, words.tr("Show Backstock")), (_END, words.tr("Quit")))))

    def _pressed(self, kind: str, deed: str) -> None:
        if kind == _KIND:
            if deed == _END:
                self.end()
            else:
                self.showWanted.emit()

    def _out_of_sight(self) -> bool:
        return self._window is not None and not self._tray and not self._window.isVisible()

    def _watch(self) -> None:
        if not self._out_of_sight() or self._busy():
            self._linger.stop()
        elif not self._linger.isActive():
            self._linger.start()

    def _end_when_done(self) -> None:
        if not self._out_of_sight() or self._busy() or self._notes is None:
            return
        troubles = self._jobs.troubles
        if troubles:
            detail = words.tr("%n job(s) did not end well. Start Backstock again to see to it.", n=troubles)
        else:
            detail = words.tr("Everything that was under way is done.")
        self._notes.show(Note(_KIND, words.tr("Backstock has ended"), detail))
        self.end()
