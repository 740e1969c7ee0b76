"""Media keys and remotes over a session bus of its own: run below dbus-run-session."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import Any

import player_kit as kit
from bus_stand_ins import Login, Saver
from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection
from player_stage import Stage, until

from backstock.desktop.player_mpris import NAME, PATH, PLAYER, ROOT
from backstock.domain.titles import Kind

ROOM = DBusAddress(PATH, NAME, PLAYER)


class Remote:
    def __init__(self) -> None:
        self._bus = open_dbus_connection()
        self.signals: list[tuple[str, Any]] = []
        listening = open_dbus_connection()
        listening.send_and_get_reply(message_bus.AddMatch(MatchRule(type="signal", path=PATH)))
        threading.Thread(target=self._listen, args=(listening,), daemon=True).start()

    def _listen(self, bus: Any) -> None:
        while True:
            message = bus.receive()
            if message.header.message_type is MessageType.signal:
                self.signals.append((message.header.fields[HeaderFields.member], message.body))

    def call(self, member: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        return self._send(new_method_call(ROOM, member, signature, body))

    def get(self, name: str, interface: str = PLAYER) -> Any:
        return self._send(Properties(DBusAddress(PATH, NAME, interface)).get(name))[0][1]

    def put(self, name: str, signature: str, value: object) -> None:
        self._send(Properties(ROOM).set(name, signature, value))

    def owned(self) -> bool:
        return bool(self._bus.send_and_get_reply(message_bus.NameHasOwner(NAME)).body[0])

    def _send(self, message: Any) -> Any:
        answer = self._bus.send_and_get_reply(message, timeout=5)
        assert answer.header.message_type is MessageType.method_return, answer.body
        return answer.body


def main(place: Path) -> None:
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]  # one bus stands for both
    saver, login, remote = Saver(), Login(), Remote()
    stage = Stage(place)
    stage.open(*(kit.track(place / f"{number} Song.flac", 20) for number in (1, 2, 3)), kind=Kind.MUSIC)
    film = stage.film
    stage.runs()
    until("it is on the bus", remote.owned)
    until("it plays there too", lambda: remote.get("PlaybackStatus") == "Playing")
    assert remote.get("Identity", ROOT) == "Backstock"
    assert remote.get("Metadata")["xesam:title"] == ("s", "1 Song")
    assert abs(remote.get("Metadata")["mpris:length"][1] - 20_000_000) < 100_000
    assert remote.get("CanGoNext")
    assert not remote.get("CanGoPrevious")
    until("the computer stays awake", lambda: login.held == 1)
    assert login.calls[0][1] == ("sleep:idle", "Backstock", "playing a film or music", "block")
    assert saver.calls == [], "music goes on in the dark"
    remote.call("PlayPause")
    until("it pauses", lambda: film.property("paused"))
    until("it may sleep", lambda: login.held == 0)
    until(
        "others hear of it",
        lambda: any(
            body[1].get("PlaybackStatus") == ("s", "Paused")
            for name, body in remote.signals
            if name == "PropertiesChanged"
        ),
    )
    remote.call("Seek", "x", (5_000_000,))
    until("five seconds on", lambda: film.property("elapsed") > 4.5)
    until("they hear of that", lambda: any(name == "Seeked" for name, _ in remote.signals))
    track = remote.get("Metadata")["mpris:trackid"][1]
    remote.call("SetPosition", "ox", (track, 10_000_000))
    until("to the tenth", lambda: abs(film.property("elapsed") - 10) < 0.5)
    remote.call("SetPosition", "ox", ("/org/backstock/track/99", 1_000_000))
    remote.call("Next")
    until("the next", lambda: stage.player.property("index") == 1)
    until("it says so", lambda: remote.get("Metadata")["xesam:title"] == ("s", "2 Song"))
    remote.put("Volume", "d", 0.5)
    until("half as loud", lambda: film.property("volume") == 50)
    remote.put("Rate", "d", 2.0)
    until("twice as fast", lambda: film.property("tuned")["speed"] == 2)
    remote.put("LoopStatus", "s", "Playlist")
    until("again and again", lambda: stage.player.property("repeat") == "all")
    remote.put("Shuffle", "b", True)
    until("in any order", lambda: stage.player.property("shuffled"))
    remote.call("Play")
    until("it plays", lambda: not film.property("paused"))
    until("awake again", lambda: login.held == 1)
    remote.call("Stop")
    until("it leaves", lambda: not stage.player.property("open"))
    until("and its name goes", lambda: not remote.owned())
    until("it may sleep", lambda: login.held == 0)
    stage.left()
    stage.open(kit.film(place / "film.mkv", seconds=20))
    until("a film is looked at", lambda: [name for name, _ in saver.calls] == ["Inhibit"] and login.held == 1)
    stage.film.pause(True)
    until("a film that rests is not", lambda: saver.calls[-1] == ("UnInhibit", (7,)) and login.held == 0)
    stage.film.pause(False)
    until("it goes on", lambda: saver.calls[-1][0] == "Inhibit")
    stage.leave()
    until("it is over", lambda: saver.calls[-1][0] == "UnInhibit" and login.held == 0)
    stage.close()


if __name__ == "__main__":
    main(Path(sys.argv[-1]))
    print("played")
