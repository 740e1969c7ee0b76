"""Subtitles of three kinds, from within, from beside and dropped."""

from __future__ import annotations

from pathlib import Path

import player_kit as kit
from player_stage import Stage, until, wait
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent


def subtitles(place: Path) -> None:
    """Text, drawn and pictured subtitles; one found beside the film, one dropped upon it."""
    stage = Stage(place)
    inside = (kit.srt(place / "one.srt", begin=2.2), kit.ass(place / "two.ass"), kit.pgs(place / "three.sup"))
    stage.open(kit.film(place / "film.mkv", seconds=4, subtitles=inside))
    stage.runs()
    stage.stops_at(2.5)
    film = stage.film
    assert [one["text"] for one in film.property("subtitles")] == ["English (SRT)", "German (ASS)", "French (PGS)"]
    film.chooseTrack("sub", 0)
    wait(300)
    plain = _field(stage)
    film.liftSubtitles(0.45)
    for number, colour in ((1, None), (2, "red"), (3, "white")):
        film.chooseTrack("sub", number)
        until(f"subtitle {number} is drawn", lambda: _field(stage) != plain)
        if colour == "red":
            until("in its own colour", lambda: any(one.red() > 180 and one.green() < 90 for one in _pixels(stage)))
        if colour == "white":
            until("exactly as the bar it is", lambda: _bar_drawn(stage), 4000)
        film.chooseTrack("sub", 0)
        until("and gone", lambda: _field(stage) == plain)
    stage.leave()
    kit.srt(place / "beside.en.srt", "Found")
    stage.open(kit.film(place / "beside.mkv", seconds=4))
    until("it is found", lambda: len(stage.film.property("subtitles")) == 1)
    drop(stage, kit.srt(place / "dropped.srt", "Dropped"))
    until("it is taken", lambda: len(stage.film.property("subtitles")) == 2)
    until("and chosen", lambda: stage.film.property("subtitles")[1]["on"])
    stage.leave()
    stage.close()


def _bar_drawn(stage: Stage) -> bool:
    """White from a fifth to four fifths of the width, 16 of 90 lines high, where the lifted bar must be; no further."""
    top, foot = 60 / kit.HEIGHT - 0.45, 76 / kit.HEIGHT - 0.45
    inside = [(across, down) for across in (0.22, 0.5, 0.78) for down in (top + 0.02, foot - 0.02)]
    outside = [(0.17, 0.3), (0.83, 0.3), (0.5, top - 0.03), (0.5, foot + 0.03)]

    def white(across: float, down: float) -> bool:
        colour = stage.colour(across, down)
        return min(colour.red(), colour.green(), colour.blue()) > 235

    return all(white(*place) for place in inside) and not any(white(*place) for place in outside)


def drop(stage: Stage, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    at = QPoint(400, 200)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    stage.app.sendEvent(stage.window, QDragEnterEvent(at, *how))
    stage.app.sendEvent(stage.window, QDropEvent(QPointF(at), *how))


def _pixels(stage: Stage) -> list:
    image = stage.picture()
    width, height = image.width(), image.height()
    return [
        image.pixelColor(x, y)
        for x in range(width // 5, width * 4 // 5, 6)
        for y in range(height // 4, height * 3 // 4, 6)
    ]


def _field(stage: Stage) -> list[str]:
    return [colour.name() for colour in _pixels(stage)]
