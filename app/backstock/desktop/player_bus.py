"""Media keys and other remotes over the session bus (MPRIS).

One thread owns the connection and answers from the last picture of the player it was given, so that a slow bus never
holds the window and the window never holds the bus. Without a bus nothing of this happens, and nobody is told.

Not by QtDBus, which serves elsewhere for asking: from Python it sends a small whole number as 32 bits (“i”), and the
lengths and positions of this interface have to be “x”; its answers would also need the window's own thread.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from dataclasses import replace

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, ReceiveStopped, open_dbus_connection

from .player_mpris import (
    CALLS,
    INTERFACES,
    NAME,
    PATH,
    PLAYER,
    PROPERTIES,
    ROOT,
    ROOT_PROPERTIES,
    TRACK,
    US,
    Playing,
    Variant,
    player_properties,
)

log = logging.getLogger(__name__)

_INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
_TAKEN = 3
"""The answer when a name is another Backstock's."""


class MediaBus:
    """`asked(deed, value)` is called on the bus's thread: Next, Pause, Seek, SetPosition, Volume, Raise …"""

    def __init__(self, asked: Callable[[str, object], None]) -> None:
        self._asked = asked
        self._lock = threading.Lock()
        self._now = Playing()
        self._connection: DBusConnection | None = None
        self._name_serial = 0
        self._ended = False
        self._thread = threading.Thread(target=self._run, name="player-bus", daemon=True)
        self._thread.start()

    def show(self, now: Playing) -> None:
        """Any thread; returns at once."""
        with self._lock:
            before, self._now = self._now, now
        if self._connection is not None and replace(now, position_s=0.0) != replace(before, position_s=0.0):
            self._tell(before, now)

    def moved(self, position_s: float) -> None:
        """After a jump, which others cannot reckon."""
        with self._lock:
            self._now = replace(self._now, position_s=position_s)
        self._send(new_signal(DBusAddress(PATH, interface=PLAYER), "Seeked", "x", (int(position_s * US),)))

    def close(self) -> None:
        self._ended = True
        connection = self._connection
        if connection is not None:
            connection.interrupt()
        self._thread.join(1.0)

    # -- the thread ------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            connection = open_dbus_connection("SESSION", auth_timeout=2.0)
        except (OSError, KeyError, ValueError, RuntimeError) as missing:
            log.info("no session bus: media keys are left to the desktop (%s)", missing)
            return
        try:
            self._name_serial = next(connection.outgoing_serial)
            connection.send(message_bus.RequestName(NAME, 4), self._name_serial)  # 4: do not wait for it
            self._connection = connection
            with self._lock:
                now = self._now
            self._tell(Playing(), now)
            while not self._ended:
                self._answer(connection, connection.receive())
        except (ReceiveStopped, OSError) as over:
            log.debug("the session bus is left: %s", over)
        finally:
            self._connection = None
            connection.close()

    def _answer(self, connection: DBusConnection, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind is MessageType.method_call:
            connection.send(self._reply(message))
        elif fields.get(HeaderFields.reply_serial) == self._name_serial and message.body == (_TAKEN,):
            connection.send(message_bus.RequestName(f"{NAME}.instance{os.getpid()}", 4))

    def _reply(self, call: Message) -> Message:
        fields = call.header.fields
        interface, member = fields.get(HeaderFields.interface), fields.get(HeaderFields.member)
        if fields.get(HeaderFields.path) != PATH:
            return new_error(call, "org.freedesktop.DBus.Error.UnknownObject")
        match interface, member:
            case ("org.freedesktop.DBus.Peer", "Ping"):
                return new_method_return(call)
            case (str(), "Introspect") if interface == _INTROSPECTABLE:
                return new_method_return(call, "s", (INTERFACES,))
            case (str(), "Get") if interface == PROPERTIES:
                value = self._properties(call.body[0]).get(call.body[1])
                if value is None:
                    return new_error(call, "org.freedesktop.DBus.Error.UnknownProperty")
                return new_method_return(call, "v", (value,))
            case (str(), "GetAll") if interface == PROPERTIES:
                return new_method_return(call, "a{sv}", (self._properties(call.body[0]),))
            case (str(), "Set") if interface == PROPERTIES:
                self._asked(str(call.body[1]), call.body[2][1])
                return new_method_return(call)
            case (str(), str()) if interface in (ROOT, PLAYER):
                return self._deed(call, str(member))
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")

    def _deed(self, call: Message, member: str) -> Message:
        with self._lock:
            now = self._now
        if member == "SetPosition":
            track, position = call.body
            if track == f"{TRACK}{now.number}" and 0 <= position <= now.length_s * US:
                self._asked("SetPosition", position / US)
        elif member == "Seek":
            self._asked("Seek", call.body[0] / US)
        elif member in (*CALLS, "Raise"):
            self._asked(member, None)
        elif member not in ("Quit", "OpenUri"):
            return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
        return new_method_return(call)

    # -- what is told ----------------------------------------------------------------------------------------------

    def _tell(self, before: Playing, now: Playing) -> None:
        known = player_properties(before)
        changed = {
            name: value for name, value in player_properties(now).items() if known[name] != value and name != "Position"
        }
        if changed:
            body: tuple[str, dict[str, Variant], list[str]] = (PLAYER, changed, [])
            self._send(new_signal(DBusAddress(PATH, interface=PROPERTIES), "PropertiesChanged", "sa{sv}as", body))

    def _send(self, message: Message) -> None:
        connection = self._connection
        if connection is None:
            return
        try:
            connection.send(message)
        except OSError as lost:
            log.info("the session bus is gone: %s", lost)

    def _properties(self, interface: str) -> dict[str, Variant]:
        if interface == ROOT:
            return ROOT_PROPERTIES
        with self._lock:
            return player_properties(self._now) if interface == PLAYER else {}
