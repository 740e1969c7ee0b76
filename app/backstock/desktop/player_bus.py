"""The session bus beside the player: media keys and other remotes (MPRIS), and no sleep while something plays.

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
from dataclasses import dataclass, replace
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, ReceiveStopped, open_dbus_connection

log = logging.getLogger(__name__)

NAME = "org.mpris.MediaPlayer2.backstock"
PATH = "/org/mpris/MediaPlayer2"
ROOT, PLAYER, PROPERTIES = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player", "org.freedesktop.DBus.Properties"
_TRACK = "/org/backstock/track/"
_NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
_SAVER = DBusAddress("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "org.freedesktop.ScreenSaver")
_INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
_CALLS = ("Next", "Previous", "Pause", "PlayPause", "Stop", "Play")
_LOOPS = {"no": "None", "one": "Track", "all": "Playlist"}
_US = 1_000_000

Variant = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Playing:
    """What the bus is told. `number` tells files apart."""

    status: str = "Stopped"
    number: int = 0
    title: str = ""
    album: str = ""
    art: str = ""
    length_s: float = 0.0
    position_s: float = 0.0
    speed: float = 1.0
    volume: float = 1.0
    shuffled: bool = False
    repeat: str = "no"
    has_next: bool = False
    has_previous: bool = False


class MediaBus:
    """`asked(deed, value)` is called on the bus's thread: Next, Pause, Seek, SetPosition, Volume, Raise …"""

    def __init__(self, asked: Callable[[str, object], None]) -> None:
        self._asked = asked
        self._lock = threading.Lock()
        self._now = Playing()
        self._connection: DBusConnection | None = None
        self._cookie: int | None = None
        self._inhibit_serial: int | None = None
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
        self._send(new_signal(DBusAddress(PATH, interface=PLAYER), "Seeked", "x", (int(position_s * _US),)))

    def close(self) -> None:
        self._ended = True
        connection = self._connection
        if connection is not None:
            self._rest(connection)
            connection.interrupt()
        self._thread.join(1.0)

    # -- the thread ------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            connection = open_dbus_connection("SESSION", auth_timeout=2.0)
        except (OSError, KeyError, ValueError, RuntimeError) as missing:
            log.info("no session bus: media keys and sleep are left to the desktop (%s)", missing)
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
        header = message.header
        if header.message_type is MessageType.method_return:
            self._heard(connection, message)
        elif header.message_type is MessageType.error:
            if header.fields.get(HeaderFields.reply_serial) == self._inhibit_serial:
                self._inhibit_serial = None
                log.info("the desktop does not let us keep it awake")
        elif header.message_type is MessageType.method_call:
            connection.send(self._reply(message))

    def _heard(self, connection: DBusConnection, message: Message) -> None:
        serial = message.header.fields.get(HeaderFields.reply_serial)
        if serial == self._inhibit_serial and message.body:
            self._inhibit_serial = None
            self._cookie = int(message.body[0])
            with self._lock:
                plays = self._now.status == "Playing"
            if not plays or self._ended:
                self._rest(connection)
        elif serial == self._name_serial and message.body and message.body[0] == 3:  # the name is another Backstock's
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
                return new_method_return(call, "s", (_INTERFACES,))
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
            if track == f"{_TRACK}{now.number}" and 0 <= position <= now.length_s * _US:
                self._asked("SetPosition", position / _US)
        elif member == "Seek":
            self._asked("Seek", call.body[0] / _US)
        elif member in (*_CALLS, "Raise"):
            self._asked(member, None)
        elif member not in ("Quit", "OpenUri"):
            return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
        return new_method_return(call)

    # -- what is told ----------------------------------------------------------------------------------------------

    def _tell(self, before: Playing, now: Playing) -> None:
        known = _player_properties(before)
        changed = {
            name: value
            for name, value in _player_properties(now).items()
            if known[name] != value and name != "Position"
        }
        if changed:
            body: tuple[str, dict[str, Variant], list[str]] = (PLAYER, changed, [])
            self._send(new_signal(DBusAddress(PATH, interface=PROPERTIES), "PropertiesChanged", "sa{sv}as", body))
        connection = self._connection
        if connection is None:
            return
        if now.status == "Playing" and self._cookie is None and self._inhibit_serial is None:
            serial = next(connection.outgoing_serial)
            self._inhibit_serial = serial
            call = new_method_call(_SAVER, "Inhibit", "ss", ("Backstock", "playing a film or music"))
            self._send(call, serial)
        elif now.status != "Playing":
            self._rest(connection)

    def _rest(self, connection: DBusConnection) -> None:
        """The computer may sleep again."""
        cookie, self._cookie = self._cookie, None
        if cookie is not None:
            self._send(new_method_call(_SAVER, "UnInhibit", "u", (cookie,)))

    def _send(self, message: Message, serial: int | None = None) -> None:
        connection = self._connection
        if connection is None:
            return
        try:
            connection.send(message, serial)
        except OSError as lost:
            log.info("the session bus is gone: %s", lost)

    def _properties(self, interface: str) -> dict[str, Variant]:
        if interface == ROOT:
            return _ROOT_PROPERTIES
        with self._lock:
            return _player_properties(self._now) if interface == PLAYER else {}


_ROOT_PROPERTIES: dict[str, Variant] = {
    "CanQuit": ("b", False),
    "CanRaise": ("b", True),
    "HasTrackList": ("b", False),
    "Identity": ("s", "Backstock"),
    "DesktopEntry": ("s", "backstock"),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}


def _player_properties(now: Playing) -> dict[str, Variant]:
    open_ = now.status != "Stopped"
    return {
        "PlaybackStatus": ("s", now.status),
        "LoopStatus": ("s", _LOOPS[now.repeat]),
        "Rate": ("d", now.speed),
        "Shuffle": ("b", now.shuffled),
        "Metadata": ("a{sv}", _metadata(now)),
        "Volume": ("d", now.volume),
        "Position": ("x", int(now.position_s * _US)),
        "MinimumRate": ("d", 0.25),
        "MaximumRate": ("d", 4.0),
        "CanGoNext": ("b", now.has_next),
        "CanGoPrevious": ("b", now.has_previous),
        "CanPlay": ("b", open_),
        "CanPause": ("b", open_),
        "CanSeek": ("b", now.length_s > 0),
        "CanControl": ("b", True),
    }


def _metadata(now: Playing) -> dict[str, Variant]:
    if now.status == "Stopped":
        return {"mpris:trackid": ("o", _NO_TRACK)}
    told: dict[str, Variant] = {"mpris:trackid": ("o", f"{_TRACK}{now.number}"), "xesam:title": ("s", now.title)}
    if now.length_s > 0:
        told["mpris:length"] = ("x", int(now.length_s * _US))
    if now.album:
        told["xesam:album"] = ("s", now.album)
    if now.art:
        told["mpris:artUrl"] = ("s", now.art)
    return told


def _interface(name: str, methods: dict[str, str], properties: dict[str, Variant], signals: str = "") -> str:
    arguments = {
        method: "".join(f'<arg direction="in" type="{kind}"/>' for kind in kinds) for method, kinds in methods.items()
    }
    told = "".join(f'<method name="{method}">{inside}</method>' for method, inside in arguments.items())
    writable = ("LoopStatus", "Rate", "Shuffle", "Volume")
    told += "".join(
        f'<property name="{name}" type="{value[0]}" access="{"readwrite" if name in writable else "read"}"/>'
        for name, value in properties.items()
    )
    return f'<interface name="{name}">{told}{signals}</interface>'


_INTERFACES = (
    "<node>"
    + _interface(ROOT, {"Raise": "", "Quit": ""}, _ROOT_PROPERTIES)
    + _interface(
        PLAYER,
        {**dict.fromkeys(_CALLS, ""), "Seek": "x", "SetPosition": "ox", "OpenUri": "s"},
        _player_properties(Playing()),
        '<signal name="Seeked"><arg type="x"/></signal>',
    )
    + "</node>"
)
