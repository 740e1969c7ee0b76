"""Messages of the desktop around the window (org.freedesktop.Notifications), one of a kind at a time.

Not by Qt: its tray can show a message, but without deeds and without taking the last one's place. Where nobody shows
notifications, the tray's own message does.
"""

from __future__ import annotations

import html
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MatchRule, new_method_call
from PySide6.QtCore import QObject, Signal

from .session_bus import SessionBus
from .single import TOKEN

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_PLACE = DBusAddress(PATH, NAME, NAME)
OPEN = "default"
"""The deed of pressing the message itself."""
_AS_LONG_AS_USUAL = -1
_NORMAL, _CRITICAL = 1, 2


@dataclass(frozen=True, slots=True)
class Note:
    kind: str
    """A later note of the same kind takes its place."""
    text: str
    detail: str
    deeds: tuple[tuple[str, str], ...] = ()
    """Keys and what their buttons say. With `OPEN` among them the message itself can be pressed, too."""
    urgent: bool = False


class DesktopNotes(QObject):
    pressed = Signal(str, str)
    """The kind of the note, and the key of the deed."""
    gone = Signal(str)
    """A note of this kind is no longer to be seen."""

    def __init__(
        self, bus: SessionBus, otherwise: Callable[[Note], None] | None, icon: str, parent: QObject | None = None
    ) -> None:
        """`otherwise` shows a note where the desktop has no place for them."""
        super().__init__(parent)
        self._bus, self._otherwise, self._icon = bus, otherwise, icon
        self._numbers: dict[str, int] = {}
        self._asked: dict[str, Note] = {}
        self._under_way: set[str] = set()
        self._abilities: frozenset[str] = frozenset()
        for member, heard in (
            ("ActionInvoked", self._invoked),
            ("NotificationClosed", self._closed),
            ("ActivationToken", self._token),
        ):
            bus.listen(MatchRule(type="signal", interface=NAME, member=member, path=PATH), heard)
        bus.call(new_method_call(_PLACE, "GetCapabilities"), self._learn)

    def show(self, note: Note) -> None:
        """While one of its kind is on its way, only the newest waits: the server's number is needed to replace it."""
        if note.kind in self._under_way:
            self._asked[note.kind] = note
            return
        self._under_way.add(note.kind)
        self._bus.call(
            self._message(note),
            lambda body: self._shown(note.kind, int(body[0])),
            lambda: self._refused(note),
        )

    def withdraw(self, kind: str) -> None:
        self._asked.pop(kind, None)
        number = self._numbers.pop(kind, None)
        if number is not None:
            self._bus.call(new_method_call(_PLACE, "CloseNotification", "u", (number,)))

    def _message(self, note: Note) -> Any:
        detail = html.escape(note.detail, quote=False) if "body-markup" in self._abilities else note.detail
        deeds = [part for deed in note.deeds for part in deed] if "actions" in self._abilities else []
        hints = {
            "desktop-entry": ("s", "backstock"),
            "urgency": ("y", _CRITICAL if note.urgent else _NORMAL),
        }
        last = self._numbers.get(note.kind, 0)
        body = ("Backstock", last, self._icon, note.text, detail, deeds, hints, _AS_LONG_AS_USUAL)
        return new_method_call(_PLACE, "Notify", "susssasa{sv}i", body)

    def _shown(self, kind: str, number: int) -> None:
        self._under_way.discard(kind)
        self._numbers[kind] = number
        newer = self._asked.pop(kind, None)
        if newer is not None:
            self.show(newer)

    def _refused(self, note: Note) -> None:
        self._under_way.discard(note.kind)
        newest = self._asked.pop(note.kind, note)
        if self._otherwise is not None:
            self._otherwise(newest)

    def _learn(self, body: tuple[Any, ...]) -> None:
        self._abilities = frozenset(str(one) for one in body[0])

    def _invoked(self, body: tuple[Any, ...]) -> None:
        kind = self._kind(body[0])
        if kind:
            self.pressed.emit(kind, str(body[1]))

    def _closed(self, body: tuple[Any, ...]) -> None:
        kind = self._kind(body[0])
        if kind:
            del self._numbers[kind]
            self.gone.emit(kind)

    def _token(self, body: tuple[Any, ...]) -> None:
        """Wayland lets a window come to the front only with what the press was given for it."""
        if self._kind(body[0]):
            os.environ[TOKEN] = str(body[1])

    def _kind(self, number: int) -> str:
        return next((kind for kind, known in self._numbers.items() if known == number), "")
