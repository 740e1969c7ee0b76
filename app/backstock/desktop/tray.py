"""The icon beside the clock, where the system has such a place: progress, pause all, show, quit."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from . import words
from .jobs import Jobs

_PX = 64
_ARC = QColor("#f0b04a")
_GROUND = QColor("#171a20")


class Tray(QObject):
    showWanted = Signal()
    quitWanted = Signal()

    def __init__(self, icon: QIcon, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain = icon
        self._jobs = jobs
        self._shown_step = -1
        self._menu = QMenu()
        self._menu.addAction(words.tr("Show Backstock"), self.showWanted.emit)
        self._pause = self._menu.addAction(words.tr("Pause all"), self._toggle)
        self._menu.addSeparator()
        self._menu.addAction(words.tr("Quit"), self.quitWanted.emit)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.setToolTip("Backstock")
        self._icon.activated.connect(self._activated)
        jobs.changed.connect(self._show)
        self._icon.show()

    def close(self) -> None:
        self._icon.hide()

    def tell(self, text: str) -> None:
        self._icon.showMessage("Backstock", text, self._plain)

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
        step = round(share * 20) if running else -1
        if step == self._shown_step:
            return
        self._shown_step = step
        told = words.tr("%n running, %1 %", int(share * 100), n=running) if running else ""
        self._icon.setToolTip(f"Backstock – {told}" if told else "Backstock")
        self._icon.setIcon(self._with_arc(share) if running else self._plain)

    def _with_arc(self, share: float) -> QIcon:
        picture = QPixmap(_PX, _PX)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._plain.paint(painter, 10, 10, _PX - 20, _PX - 20)
        ring = QRectF(4, 4, _PX - 8, _PX - 8)
        painter.setPen(QPen(_GROUND, 7))
        painter.drawEllipse(ring)
        painter.setPen(QPen(_ARC, 6))
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * share))
        painter.end()
        return QIcon(picture)


def tray_there() -> bool:
    return QSystemTrayIcon.isSystemTrayAvailable()
