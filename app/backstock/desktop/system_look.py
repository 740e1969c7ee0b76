"""What the desktop around us asks of every program: less motion, more contrast, larger letters.

Asked over the desktop portal, which sandboxes and all desktops share. Qt itself tells of dark and light. A system
without a session bus or a portal asks for nothing.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from jeepney import DBusAddress, MatchRule, new_method_call
from PySide6.QtCore import QObject, Signal

from .session_bus import SessionBus

_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
)
_APPEARANCE, _GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
_ASKED = (
    (_APPEARANCE, "reduced-motion"),
    (_APPEARANCE, "contrast"),
    (_GNOME, "enable-animations"),
    (_GNOME, "text-scaling-factor"),
)
SMALLEST_TEXT, LARGEST_TEXT = 100, 200


class SystemLook(QObject):
    """Never waits: answers come when they come, and `changed` tells of them."""

    changed = Signal()

    def __init__(self, bus: SessionBus | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: dict[tuple[str, str], Any] = {}
        if bus is None:
            return
        changes = MatchRule(type="signal", interface=_PORTAL.interface, member="SettingChanged")
        bus.listen(changes, self._setting_changed)
        for asked in _ASKED:
            bus.call(new_method_call(_PORTAL, "ReadOne", "ss", asked), partial(self._answered, asked))

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

    def _answered(self, asked: tuple[str, str], body: tuple[Any, ...]) -> None:
        self._learn(asked, body[0])

    def _setting_changed(self, body: tuple[Any, ...]) -> None:
        if len(body) == 3 and (body[0], body[1]) in _ASKED:
            self._learn((body[0], body[1]), body[2])

    def _learn(self, asked: tuple[str, str], variant: object) -> None:
        bare = variant[1] if isinstance(variant, tuple) and len(variant) == 2 else None
        if self._told.get(asked) != bare:
            self._told[asked] = bare
            self.changed.emit()
