"""The parts of a desktop that a window looks for on the session bus: a tray and its host, and what shows messages."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NOTES, _NOTES_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_WATCHER, _WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
_ITEM, _MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"


def until(what: str, happened: Callable[[], object], patience_s: float = 15) -> None:
    end = time.monotonic() + patience_s
    while not happened():
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {patience_s} s")
        time.sleep(0.05)


class _Served:
    """Answers calls for one name on a thread of its own."""

    def __init__(self, name: str, address: str) -> None:
        self._line: DBusConnection = open_dbus_connection(bus=address)
        self._line.send_and_get_reply(message_bus.RequestName(name))
        threading.Thread(target=self._serve, name=name, daemon=True).start()

    def answer(self, call: Message, member: str) -> Message:
        """What each stand-in says for itself."""
        raise NotImplementedError

    def _serve(self) -> None:
        while True:
            try:
                call = self._line.receive()
            except (OSError, ValueError):
                return
            if call.header.message_type is MessageType.method_call:
                self._line.send(self.answer(call, call.header.fields[HeaderFields.member]))


class Messages(_Served):
    """Shows messages, and lets somebody press their buttons."""

    def __init__(self, address: str = "SESSION", abilities: tuple[str, ...] = ("actions", "body-markup")) -> None:
        self.shown: dict[int, dict[str, Any]] = {}
        self.calls = 0
        self._abilities = list(abilities)
        self._numbers = itertools.count(1)
        super().__init__(_NOTES, address)

    def answer(self, call: Message, member: str) -> Message:
        if member == "GetCapabilities":
            return new_method_return(call, "as", (self._abilities,))
        if member == "Notify":
            _, last, icon, text, detail, deeds, hints, _ = call.body
            number = last if last in self.shown else next(self._numbers)
            self.calls += 1
            keys = dict(zip(deeds[::2], deeds[1::2], strict=True))
            self.shown[number] = {"text": text, "detail": detail, "deeds": keys, "hints": hints, "icon": icon}
            return new_method_return(call, "u", (number,))
        if member == "CloseNotification":
            self.shown.pop(call.body[0], None)
            return new_method_return(call)
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")

    def texts(self) -> list[str]:
        return [one["text"] for one in list(self.shown.values())]

    def one(self) -> dict[str, Any]:
        """The newest: what was told before may still stand there."""
        return list(self.shown.values())[-1]

    def press(self, deed: str) -> None:
        number = list(self.shown)[-1]
        self._tell("ActivationToken", "us", (number, "token-of-the-desktop"))
        self._tell("ActionInvoked", "us", (number, deed))
        self.dismiss()

    def dismiss(self) -> None:
        for number in list(self.shown):
            del self.shown[number]
            self._tell("NotificationClosed", "uu", (number, 2))

    def _tell(self, member: str, kinds: str, body: tuple[object, ...]) -> None:
        self._line.send(new_signal(DBusAddress(_NOTES_PATH, interface=_NOTES), member, kinds, body))


class TrayHost(_Served):
    """A place beside the clock: takes items in, and presses what is in their menus."""

    def __init__(self, address: str = "SESSION") -> None:
        self.items: list[str] = []
        self._asking = open_dbus_connection(bus=address)
        super().__init__(_WATCHER, address)

    def answer(self, call: Message, member: str) -> Message:
        if member == "RegisterStatusNotifierItem":
            self.items.append(call.header.fields[HeaderFields.sender])
            return new_method_return(call)
        if member == "RegisterStatusNotifierHost":
            return new_method_return(call)
        known = {
            "IsStatusNotifierHostRegistered": ("b", True),
            "ProtocolVersion": ("i", 0),
            "RegisteredStatusNotifierItems": ("as", list(self.items)),
        }
        if member == "Get":
            return new_method_return(call, "v", (known[call.body[1]],))
        if member == "GetAll":
            return new_method_return(call, "a{sv}", (known,))
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")

    def facts(self) -> dict[str, Any]:
        place = DBusAddress(_WATCHER_PATH.replace("Watcher", "Item"), self.items[-1], _ITEM)
        (answer,) = self._ask(Properties(place).get_all())
        return {name: value[1] for name, value in answer.items()}

    def activate(self) -> None:
        place = DBusAddress("/StatusNotifierItem", self.items[-1], _ITEM)
        self._ask(new_method_call(place, "Activate", "ii", (0, 0)))

    def menu(self) -> dict[str, int]:
        """What can be pressed, by its words; what is in a menu below too."""
        _, (_, _, lines) = self._ask(new_method_call(self._menu(), "GetLayout", "iias", (0, -1, [])))
        return dict(self._lines(lines))

    def press(self, words: str) -> None:
        body = (self.menu()[words], "clicked", ("s", ""), 0)
        self._ask(new_method_call(self._menu(), "Event", "isvu", body))

    def _lines(self, lines: list[Any]) -> list[tuple[str, int]]:
        found = []
        for _, (number, facts, below) in lines:
            if facts.get("visible", ("b", True))[1] and "label" in facts:
                found.append((facts["label"][1], number))
            found.extend(self._lines(below))
        return found

    def _menu(self) -> DBusAddress:
        return DBusAddress(self.facts()["Menu"], self.items[-1], _MENU)

    def _ask(self, message: Message) -> Any:
        answer = self._asking.send_and_get_reply(message, timeout=5)
        assert answer.header.message_type is MessageType.method_return, answer.body
        return answer.body
