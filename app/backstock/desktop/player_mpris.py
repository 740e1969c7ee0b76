"""What the player is called, shows and can do on the session bus (MPRIS 2). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

NAME = "org.mpris.MediaPlayer2.backstock"
PATH = "/org/mpris/MediaPlayer2"
ROOT, PLAYER, PROPERTIES = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player", "org.freedesktop.DBus.Properties"
TRACK = "/org/backstock/track/"
CALLS = ("Next", "Previous", "Pause", "PlayPause", "Stop", "Play")
US = 1_000_000
_NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
_LOOPS = {"no": "None", "one": "Track", "all": "Playlist"}

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


ROOT_PROPERTIES: dict[str, Variant] = {
    "CanQuit": ("b", False),
    "CanRaise": ("b", True),
    "HasTrackList": ("b", False),
    "Identity": ("s", "Backstock"),
    "DesktopEntry": ("s", "backstock"),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}


def player_properties(now: Playing) -> dict[str, Variant]:
    open_ = now.status != "Stopped"
    return {
        "PlaybackStatus": ("s", now.status),
        "LoopStatus": ("s", _LOOPS[now.repeat]),
        "Rate": ("d", now.speed),
        "Shuffle": ("b", now.shuffled),
        "Metadata": ("a{sv}", _metadata(now)),
        "Volume": ("d", now.volume),
        "Position": ("x", int(now.position_s * US)),
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
    told: dict[str, Variant] = {"mpris:trackid": ("o", f"{TRACK}{now.number}"), "xesam:title": ("s", now.title)}
    if now.length_s > 0:
        told["mpris:length"] = ("x", int(now.length_s * US))
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


INTERFACES = (
    "<node>"
    + _interface(ROOT, {"Raise": "", "Quit": ""}, ROOT_PROPERTIES)
    + _interface(
        PLAYER,
        {**dict.fromkeys(CALLS, ""), "Seek": "x", "SetPosition": "ox", "OpenUri": "s"},
        player_properties(Playing()),
        '<signal name="Seeked"><arg type="x"/></signal>',
    )
    + "</node>"
)
