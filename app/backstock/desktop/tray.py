"""The icon beside the clock, where the system has such a place: progress, titles played lately, pause all, quit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ..domain.titles import Kind, TitleRow, Where
from . import words
from .desktop_notes import Note
from .jobs import Jobs

_PX = 64
_ARC = QColor("#f0b04a")
_TRACKS = {False: QColor("#171a20"), True: QColor("#dbd6cb")}
"""By whether the system is light: what the arc runs on."""
_STEPS = 20
_LATELY = 5
_LINES = 3


class Tray(QObject):
    showWanted = Signal()
    quitWanted = Signal()
    titleWanted = Signal(str)
    pressed = Signal()
    """The message that was shown last."""

    def __init__(self, icon: QIcon, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain = icon
        self._jobs = jobs
        self._shown_step = -1
        self._told = ""
        self._recent: Sequence[TitleRow] = ()
        self._menu = QMenu()
        self._show_action = self._menu.addAction("", self.showWanted.emit)
        self._recent_menu = self._menu.addMenu("")
        self._menu.addSeparator()
        self._pause = self._menu.addAction("", self._toggle)
        self._menu.addSeparator()
        self._quit_action = self._menu.addAction("", self.quitWanted.emit)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.pressed)
        jobs.changed.connect(self._show)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._repaint)
        self.say_again()
        self._icon.show()

    def close(self) -> None:
        self._icon.hide()
        self._menu.deleteLater()

    def say_again(self) -> None:
        """In another language."""
        self._show_action.setText(words.tr("Show Backstock"))
        self._recent_menu.setTitle(words.tr("Played lately"))
        self._quit_action.setText(words.tr("Quit"))
        self.remember(self._recent)
        self._show()

    def remember(self, rows: Sequence[TitleRow]) -> None:
        """Titles played or watched lately, the last first."""
        self._recent = list(rows[:_LATELY])
        self._recent_menu.clear()
        for row in self._recent:
            self._recent_menu.addAction(_deed(row), partial(self.titleWanted.emit, str(row.title_id)))
        self._recent_menu.menuAction().setVisible(bool(self._recent))

    def tell(self, note: Note) -> None:
        self._icon.showMessage(note.text, note.detail, self._plain)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.showWanted.emit()

    def _toggle(self) -> None:
        if self._jobs.property("allPaused"):
            self._jobs.resumeAll()
        else:
            self._jobs.pauseAll()

    def _show(self) -> None:
        running, share = int(self._jobs.property("running")), float(self._jobs.property("overall"))
        paused = bool(self._jobs.property("allPaused"))
        self._pause.setText(words.tr("Go on with all") if paused else words.tr("Pause all"))
        self._pause.setEnabled(paused or running > 0)
        told = self._tooltip(paused)
        if told != self._told:
            self._told = told
            self._icon.setToolTip(told)
        step = round(share * _STEPS) if running else -1
        if step != self._shown_step or self._icon.icon().isNull():
            self._shown_step = step
            self._repaint()

    def _tooltip(self, paused: bool) -> str:
        now = self._jobs.moving
        lines = [words.tr("%1: %2", row.name, row.figures) if row.figures else row.name for row in now[:_LINES]]
        if self._jobs.under_way > _LINES:
            lines.append(words.tr("and %1 more", words.count(self._jobs.under_way - _LINES)))
        outlook = words.tr("everything is paused") if paused else str(self._jobs.property("outlook"))
        return "\n".join([f"Backstock – {outlook}" if outlook else "Backstock", *lines])

    def _repaint(self) -> None:
        running = self._shown_step >= 0
        self._icon.setIcon(self._with_arc(self._shown_step / _STEPS) if running else self._plain)

    def _with_arc(self, share: float) -> QIcon:
        light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
        picture = QPixmap(_PX, _PX)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._plain.paint(painter, 10, 10, _PX - 20, _PX - 20)
        ring = QRectF(4, 4, _PX - 8, _PX - 8)
        painter.setPen(QPen(_TRACKS[light], 7))
        painter.drawEllipse(ring)
        painter.setPen(QPen(_ARC, 6))
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * share))
        painter.end()
        return QIcon(picture)


def _deed(row: TitleRow) -> str:
    """What pressing it does. An ampersand would be taken for a shortcut's."""
    name = row.name.replace("&", "&&")
    if row.where is not Where.HERE:
        return words.tr("Open “%1”", name)
    if row.kind in (Kind.FILM, Kind.MUSIC):
        return words.tr("Watch “%1”", name) if row.kind is Kind.FILM else words.tr("Listen to “%1”", name)
    return words.tr("Play “%1”", name) if row.kind is Kind.GAME else words.tr("Open “%1”", name)


def tray_there() -> bool:
    return QSystemTrayIcon.isSystemTrayAvailable()
