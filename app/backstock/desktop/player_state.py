"""What mpv says of itself, turned into what the page shows. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QLocale

from . import words

TUNABLE: dict[str, tuple[float, float]] = {
    "speed": (0.25, 4.0),
    "sub-delay": (-600.0, 600.0),
    "sub-scale": (0.3, 3.0),
    "audio-delay": (-600.0, 600.0),
    "video-zoom": (-1.0, 2.0),
    "panscan": (0.0, 1.0),
}
"""mpv's properties a person may turn, and how far."""

USUAL: dict[str, float] = {name: 1.0 if name in ("speed", "sub-scale") else 0.0 for name in TUNABLE}

ASPECTS = {"auto": "-1", "4:3": "4:3", "16:9": "16:9", "2.35:1": "2.35:1", "fill": "-1"}
_CODECS = {
    "subrip": "SRT",
    "ass": "ASS",
    "hdmv_pgs_subtitle": "PGS",
    "dvd_subtitle": "DVD",
    "webvtt": "WebVTT",
    "mov_text": "MP4",
    "h264": "H.264",
    "hevc": "HEVC",
    "vp9": "VP9",
    "av1": "AV1",
    "aac": "AAC",
    "opus": "Opus",
    "flac": "FLAC",
    "vorbis": "Vorbis",
    "mp3": "MP3",
    "ac3": "AC-3",
    "eac3": "E-AC-3",
    "dts": "DTS",
}


def tracks(every: Iterable[Mapping[str, Any]] | None, kind: str) -> list[dict[str, Any]]:
    """[{ number, text, on }] of one kind: sub or audio."""
    return [
        {"number": int(track["id"]), "text": _track(track), "on": bool(track.get("selected"))}
        for track in every or ()
        if track.get("type") == kind
    ]


def codec(name: str | None) -> str:
    return _CODECS.get(name or "", (name or "").replace("_", " ").upper())


def chapters(every: Iterable[Mapping[str, Any]] | None) -> list[dict[str, Any]]:
    """[{ at, text }]; a chapter without a name has its number."""
    return [
        {"at": float(one.get("time") or 0.0), "text": one.get("title") or words.tr("Chapter %1", number)}
        for number, one in enumerate(every or (), start=1)
    ]


def facts(state: Mapping[str, Any]) -> list[dict[str, str]]:
    """What `i` shows: [{ name, value }]."""
    every = state.get("track-list") or ()
    picture: Mapping[str, Any] = next((one for one in every if one.get("type") == "video" and one.get("selected")), {})
    sound: Mapping[str, Any] = next((one for one in every if one.get("type") == "audio" and one.get("selected")), {})
    found: list[tuple[str, str]] = []
    if picture:
        rate = picture.get("demux-fps")
        size = f"{picture.get('demux-w')} × {picture.get('demux-h')}"
        told = f"{codec(picture.get('codec'))}, {size}"
        found.append((words.tr("Picture"), f"{told}, {rate:.3g} fps" if rate else told))
        found.append((words.tr("Decoded by"), decoder(state.get("hwdec-current"))))
    if sound:
        channels = sound.get("demux-channel-count")
        told = codec(sound.get("codec"))
        found.append((words.tr("Sound"), words.tr("%1, %2 channels", told, channels) if channels else told))
        found.append((words.tr("Heard through"), _device(state.get("current-ao"))))
    if state.get("file-format"):
        found.append((words.tr("Container"), str(state["file-format"])))
    if state.get("file-size"):
        found.append((words.tr("Size"), words.size(float(state["file-size"]))))
    dropped = int(state.get("frame-drop-count") or 0)
    found.append((words.tr("Pictures left out"), words.count(dropped)))
    return [{"name": name, "value": value} for name, value in found]


def decoder(hardware: str | None) -> str:
    """Which part of the computer decodes."""
    if hardware in (None, "", "no"):
        return words.tr("the processor")
    return words.tr("the graphics card (%1)", hardware)


def _device(output: str | None) -> str:
    if not output:
        return words.tr("nothing yet")
    return words.tr("nothing: no sound device answers") if output == "null" else output


def _track(track: Mapping[str, Any]) -> str:
    """English · Commentary (ASS)"""
    language = _language(track.get("lang"))
    title = track.get("title") or ""
    name = words.beside(language, title) or words.tr("Track %1", track["id"])
    return f"{name} ({codec(track.get('codec'))})" if track.get("codec") else name


def _language(code: str | None) -> str:
    if not code or code == "und":
        return ""
    found = QLocale.codeToLanguage(code)
    if found is QLocale.Language.AnyLanguage:
        return code
    return QLocale.languageToString(found)
