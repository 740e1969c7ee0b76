"""The tree that assistive technology meets, read over the real AT-SPI bus with nothing of Qt in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
STATES = {1: "active", 4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused", 24: "sensitive"}
STATES |= {23: "selected", 22: "selectable", 25: "showing", 30: "visible", 41: "checkable"}


@dataclass(frozen=True, slots=True)
class Node:
    role: str
    name: str
    states: frozenset[str]
    depth: int
    path: str


class Bus:
    """The accessibility bus that belongs to a session bus."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(bus=session) as line:
            place = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            (address,) = line.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=20).body
        self._line: DBusConnection = open_dbus_connection(bus=address)

    def close(self) -> None:
        self._line.close()

    def applications(self) -> list[tuple[str, str]]:
        return list(self._ask(("org.a11y.atspi.Registry", _ROOT), "GetChildren"))

    def tree(self, place: tuple[str, str], depth: int = 0) -> Iterator[Node]:
        """Only what is on the screen now, as a screen reader would."""
        states = self._states(place)
        node = Node(self._ask(place, "GetRoleName"), self._name(place), states, depth, place[1])
        yield node
        for child in self._ask(place, "GetChildren"):
            if {"showing", "visible"} <= self._states(child) or depth == 0:
                yield from self.tree(child, depth + 1)

    def _states(self, place: tuple[str, str]) -> frozenset[str]:
        low, high = self._ask(place, "GetState")
        bits = low | high << 32
        return frozenset(name for bit, name in STATES.items() if bits >> bit & 1)

    def _name(self, place: tuple[str, str]) -> str:
        asked = Properties(DBusAddress(place[1], bus_name=place[0], interface=_ACCESSIBLE)).get("Name")
        answer = self._line.send_and_get_reply(asked, timeout=20)
        return str(answer.body[0][1]) if answer.header.message_type is MessageType.method_return else ""

    def _ask(self, place: tuple[str, str], method: str) -> Any:
        address = DBusAddress(place[1], bus_name=place[0], interface=_ACCESSIBLE)
        answer = self._line.send_and_get_reply(new_method_call(address, method), timeout=20)
        if answer.header.message_type is MessageType.error:
            return {"GetChildren": [], "GetState": (0, 0)}.get(method, "gone")
        return answer.body[0]
