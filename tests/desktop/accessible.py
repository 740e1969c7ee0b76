"""The tree that assistive technology meets, read over the real AT-SPI bus with nothing of Qt in between."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ATSPI = "org.a11y.atspi"
_ROOT = "/org/a11y/atspi/accessible/root"
_EVENTS = f"{_ATSPI}.Event.Object"
STATES = {1: "active", 3: "busy", 4: "checked", 5: "collapsed", 7: "editable", 8: "enabled", 9: "expandable"}
STATES |= {10: "expanded", 11: "focusable", 12: "focused", 16: "modal", 20: "pressed", 22: "selectable"}
STATES |= {23: "selected", 24: "sensitive", 25: "showing", 30: "visible", 32: "indeterminate", 39: "default"}
STATES |= {41: "checkable", 42: "has-popup", 43: "read-only"}

Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Node:
    role: str
    name: str
    description: str
    states: frozenset[str]
    depth: int
    place: Place
    above: tuple[str, ...]
    """The roles of what it stands in, from the root."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One event of the bus."""

    member: str
    detail: str
    number: int
    place: Place
    said: str


class Bus:
    """The accessibility bus that belongs to a session bus."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(bus=session) as line:
            place = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            (address,) = line.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=20).body
        self._line: DBusConnection = open_dbus_connection(bus=address)
        self._ear: DBusConnection = open_dbus_connection(bus=address)
        self._listen()

    def close(self) -> None:
        self._line.close()
        self._ear.close()

    def applications(self) -> list[Place]:
        return list(self._ask((f"{_ATSPI}.Registry", _ROOT), "GetChildren"))

    def tree(self, place: Place, above: tuple[str, ...] = ()) -> Iterator[Node]:
        """Only what is on the screen now, as a screen reader would."""
        node = self.node(place, above)
        yield node
        for child in self._ask(place, "GetChildren"):
            if {"showing", "visible"} <= self._states(child) or not above:
                yield from self.tree(child, (*above, node.role))

    def node(self, place: Place, above: tuple[str, ...] = ()) -> Node:
        role = self._ask(place, "GetRoleName")
        name, description = (
            self._property(place, "Accessible", "Name"),
            self._property(place, "Accessible", "Description"),
        )
        return Node(role, str(name or ""), str(description or ""), self._states(place), len(above), place, above)

    def actions(self, node: Node) -> list[str]:
        number = self._property(node.place, "Action", "NActions") or 0
        return [str(self._ask(node.place, "GetName", "Action", "i", (at,))) for at in range(number)]

    def act(self, node: Node, action: str) -> None:
        at = self.actions(node).index(action)
        assert self._ask(node.place, "DoAction", "Action", "i", (at,)) is True

    def value(self, node: Node) -> tuple[float, float, float] | None:
        """Now, least, most; None for what has no value."""
        found = [self._property(node.place, "Value", name) for name in ("CurrentValue", "MinimumValue", "MaximumValue")]
        return (float(found[0]), float(found[1]), float(found[2])) if None not in found else None

    def set_value(self, node: Node, value: float) -> None:
        address = DBusAddress(node.place[1], bus_name=node.place[0], interface=f"{_ATSPI}.Value")
        self._line.send_and_get_reply(Properties(address).set("CurrentValue", "d", value), timeout=20)

    def text(self, node: Node) -> str:
        return str(self._ask(node.place, "GetText", "Text", "ii", (0, -1)))

    def attributes(self, node: Node) -> dict[str, str]:
        answer = self._ask(node.place, "GetAttributes")
        return answer if isinstance(answer, dict) else {}

    def _listen(self) -> None:
        registry = DBusAddress("/org/a11y/atspi/registry", f"{_ATSPI}.Registry", f"{_ATSPI}.Registry")
        for wanted in ("object:state-changed:focused", "object:announcement", "object:property-change"):
            answer = self._ear.send_and_get_reply(
                new_method_call(registry, "RegisterEvent", "s", (wanted,)), timeout=20
            )
            assert answer.header.message_type is MessageType.method_return, answer.body
        rule = MatchRule(type="signal", interface=_EVENTS)
        self._ear.send_and_get_reply(message_bus.AddMatch(rule), timeout=20)

    def forget(self) -> None:
        """What was told before now."""
        while True:
            try:
                self._ear.receive(timeout=0.3)
            except TimeoutError:
                return

    def hear(self, wanted: Callable[[Heard], bool], within_s: float = 8) -> Heard | None:
        """The next event that is wanted, of those told since the last call; None when none came in time."""
        until = time.monotonic() + within_s
        while (rest := until - time.monotonic()) > 0:
            try:
                heard = _heard(self._ear.receive(timeout=rest))
            except TimeoutError:
                return None
            if heard is not None and wanted(heard):
                return heard
        return None

    def _states(self, place: Place) -> frozenset[str]:
        low, high = self._ask(place, "GetState")
        bits = low | high << 32
        return frozenset(name for bit, name in STATES.items() if bits >> bit & 1)

    def _property(self, place: Place, interface: str, name: str) -> Any:
        asked = Properties(DBusAddress(place[1], bus_name=place[0], interface=f"{_ATSPI}.{interface}")).get(name)
        answer = self._line.send_and_get_reply(asked, timeout=20)
        return answer.body[0][1] if answer.header.message_type is MessageType.method_return else None

    def _ask(
        self, place: Place, method: str, interface: str = "Accessible", signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        address = DBusAddress(place[1], bus_name=place[0], interface=f"{_ATSPI}.{interface}")
        answer = self._line.send_and_get_reply(new_method_call(address, method, signature or None, body), timeout=20)
        if answer.header.message_type is MessageType.error:
            return {"GetChildren": [], "GetState": (0, 0)}.get(method, "gone")
        return answer.body[0]


def _heard(message: Message) -> Heard | None:
    fields = message.header.fields
    if message.header.message_type is not MessageType.signal or fields.get(HeaderFields.interface) != _EVENTS:
        return None
    detail, one, _, said, *_ = message.body
    place = (str(fields.get(HeaderFields.sender)), str(fields.get(HeaderFields.path)))
    return Heard(str(fields.get(HeaderFields.member)), str(detail), int(one), place, str(said[1]))
