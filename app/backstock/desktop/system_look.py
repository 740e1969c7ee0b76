"""What the desktop around us asks of every program: less motion, more contrast, larger letters.

Asked over the desktop portal, which sandboxes and all desktops share. Qt itself tells of dark and light. A system
without a session bus or a portal asks for nothing.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_APPEARANCE, _GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
_ASKED = (
    (_APPEARANCE, "reduced-motion"),
    (_APPEARANCE, "contrast"),
    (_GNOME, "enable-animations"),
    (_GNOME, "text-scaling-factor"),
)
_PATIENCE_MS = 3000
SMALLEST_TEXT, LARGEST_TEXT = 100, 200


class SystemLook(QObject):
    """Never waits: answers come when they come, and `changed` tells of them."""

    changed = Signal()

    def __init__(self, bus: QDBusConnection | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus or QDBusConnection.sessionBus()
        self._told: dict[tuple[str, str], Any] = {}
        if self._bus.isConnected():
            slot = SLOT("_setting_changed(QDBusMessage)")
            self._bus.connect(*_PORTAL, "SettingChanged", self, slot)  # type: ignore[call-overload] # wants bytes
            for namespace, key in _ASKED:
                self._ask(namespace, key)

    @property
    def less_motion(self) -> bool:
        return self._told.get(_ASKED[0]) == 1 or self._told.get(_ASKED[2]) is False

    @property
    def contrast(self) -> bool:
        return self._told.get(_ASKED[1]) == 1

    @property
    def text_scale(self) -> int:
        """In per cent, within what the window can do."""
        factor = self._told.get(_ASKED[3])
        if not isinstance(factor, float):
            return SMALLEST_TEXT
        return min(max(round(factor * 100), SMALLEST_TEXT), LARGEST_TEXT)

    def _ask(self, namespace: str, key: str) -> None:
        question = QDBusMessage.createMethodCall(*_PORTAL, "ReadOne")
        question.setArguments([namespace, key])
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question, _PATIENCE_MS), self)
        watcher.finished.connect(lambda: self._answered(watcher, (namespace, key)))

    def _answered(self, watcher: QDBusPendingCallWatcher, asked: tuple[str, str]) -> None:
        if not watcher.isError():
            answer: QDBusMessage = watcher.reply()
            self._learn(asked, answer.arguments()[:1])
        watcher.deleteLater()

    @Slot(QDBusMessage)
    def _setting_changed(self, message: QDBusMessage) -> None:
        namespace, key, *value = message.arguments()
        if (namespace, key) in _ASKED:
            self._learn((namespace, key), value)

    def _learn(self, asked: tuple[str, str], value: list[Any]) -> None:
        bare = value[0].variant() if value and isinstance(value[0], QDBusVariant) else None
        if self._told.get(asked) != bare:
            self._told[asked] = bare
            self.changed.emit()
