"""The player by keys and by mouse."""

from __future__ import annotations

from pathlib import Path

import player_kit as kit
from player_stage import Stage, until, wait
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

_STILL = 15
"""A place that is the same in so many looks, 20 ms apart, stays."""


def keys(place: Path) -> None:
    """The keys that mpv's users know, and what the window says to them."""
    words = kit.srt(place / "words.srt")
    stage = Stage(place)
    file = kit.film(
        place / "film.mkv", seconds=8, sounds=2, chapters=(0, 3, 6), subtitles=(words, kit.ass(place / "w.ass"))
    )
    stage.open(file)
    stage.runs()
    stage.key(Qt.Key.Key_Space)
    film = stage.film
    until("it is paused", lambda: film.property("paused"))

    def tuned(name: str) -> float:
        return film.property("tuned")[name]

    stage.type("]")
    until("faster", lambda: abs(tuned("speed") - 1.1) < 0.01)
    stage.says("Speed 1.10")
    stage.type("{")
    until("half", lambda: abs(tuned("speed") - 0.55) < 0.01)
    for _ in range(9):
        stage.type("}")
        wait(30)
    until("at most 4", lambda: tuned("speed") == 4)
    stage.key(Qt.Key.Key_Backspace)
    until("usual", lambda: tuned("speed") == 1)
    assert [one["text"] for one in film.property("chapters")] == ["Part 1", "Part 2", "Part 3"]
    stage.key(Qt.Key.Key_PageUp)
    until("the second chapter", lambda: abs(film.property("elapsed") - 3) < 0.1)
    stage.says("Part 2")
    stage.key(Qt.Key.Key_PageDown)
    until("the first again", lambda: film.property("elapsed") < 0.2)
    stage.key(Qt.Key.Key_Right)
    until("five seconds on", lambda: abs(film.property("elapsed") - 5) < 0.3)
    stage.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    until("one back", lambda: abs(film.property("elapsed") - 4) < 0.3)
    seen: list[float] = []

    def rests() -> bool:
        """What was asked for is shown first, and then the place of the picture that was found."""
        seen.append(film.property("elapsed"))
        return len(seen) > _STILL and len(set(seen[-_STILL:])) == 1

    until("the picture is found", rests)
    before = seen[-1]
    stage.type(".")
    until("one picture on", lambda: 0.02 < film.property("elapsed") - before < 0.1)
    stage.type("#")
    until("the other sound", lambda: film.property("sounds")[1]["on"])
    stage.says("Japanese")
    until("subtitles are on", lambda: film.property("subtitles")[0]["on"])
    stage.type("j")
    until("the other subtitles", lambda: film.property("subtitles")[1]["on"])
    stage.says("German (ASS)")
    stage.type("j")
    until("no subtitles", lambda: not any(one["on"] for one in film.property("subtitles")))
    QTest.keyClick(stage.window, "J", Qt.KeyboardModifier.ShiftModifier)
    until("the last one", lambda: film.property("subtitles")[1]["on"])
    stage.type("z")
    until("earlier", lambda: abs(tuned("sub-delay") + 0.1) < 0.01)
    QTest.keyClick(stage.window, "Z", Qt.KeyboardModifier.ShiftModifier)
    until("as it was", lambda: tuned("sub-delay") == 0)
    stage.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    until("sound later", lambda: abs(tuned("audio-delay") - 0.1) < 0.01)
    QTest.keyClick(stage.window, "G", Qt.KeyboardModifier.ShiftModifier)
    until("larger words", lambda: abs(tuned("sub-scale") - 1.1) < 0.01)
    for _ in range(12):
        stage.type("0")
    until("150 at most", lambda: film.property("volume") == 150)
    stage.type("9")
    until("quieter", lambda: film.property("volume") == 145)
    stage.type("m")
    until("silent", lambda: film.property("muted"))
    for aspect in ("4:3", "16:9", "2.35:1", "fill", "auto"):
        stage.type("a")
        until(aspect, lambda aspect=aspect: film.property("aspect") == aspect)
    stage.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.AltModifier)
    until("larger picture", lambda: abs(tuned("video-zoom") - 0.1) < 0.01)
    stage.type("h")
    until("the processor decodes", lambda: not film.property("hardware"))
    stage.type("i")
    stage.says("About this file")
    stage.says("MPEG4, 160 × 90, 25 fps")
    stage.says("the processor")
    stage.key(Qt.Key.Key_Escape)
    until("the sheet goes first", lambda: stage.page.property("sheet") == "")
    stage.key(Qt.Key.Key_Question)
    stage.says("Chapter back, forward")
    stage.key(Qt.Key.Key_Escape)
    stage.type("f")
    until("full screen", lambda: stage.window.visibility() is QQuickWindow.Visibility.FullScreen)
    stage.key(Qt.Key.Key_Escape)
    until("a window again", lambda: stage.window.visibility() is not QQuickWindow.Visibility.FullScreen)
    assert stage.player.property("open"), "Escape takes one layer"
    stage.type("s")
    stage.says("Kept as")
    until("a picture is kept", lambda: any((place / "Pictures").rglob("*.png")))
    stage.type("l")
    until("again and again", lambda: stage.player.property("repeat") == "one")
    stage.type("[")
    until("slower", lambda: tuned("speed") < 0.95)
    wanted = {name: tuned(name) for name in ("speed", "sub-scale", "audio-delay", "sub-delay")}
    stage.leave()
    stage.open(file)
    until("as it was left", lambda: {name: stage.film.property("tuned")[name] for name in wanted} == wanted)
    stage.leave()
    stage.open(kit.film(place / "other.mkv", seconds=3))
    until("another has no delay", lambda: stage.film.property("tuned")["speed"] == wanted["speed"])
    assert stage.film.property("tuned")["audio-delay"] == 0
    stage.leave()
    stage.close()


def mouse(place: Path) -> None:
    """Seek by press, by drag and by wheel; menus; controls that come and go."""
    stage = Stage(place)
    stage.open(kit.film(place / "film.mkv", seconds=8, sounds=2))
    stage.runs()
    film, bar = stage.film, stage.item("seekBar")
    half = bar.mapToScene(QPointF(bar.width() * 0.5, bar.height() / 2)).toPoint()
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, half)
    until("the middle", lambda: 3.5 < film.property("elapsed") < 5.5)
    QTest.mouseMove(stage.window, half + QPoint(8, 0))
    wait(50)
    QTest.mouseMove(stage.window, half)
    until("a small picture", lambda: stage.shown("preview"))
    seen = stage.item("preview")
    stage.key(Qt.Key.Key_Space)
    until("paused", lambda: film.property("paused"))
    tenth = bar.mapToScene(QPointF(bar.width() * 0.1, bar.height() / 2)).toPoint()
    QTest.mouseMove(stage.window, tenth)
    until("another small picture", lambda: seen.property("at") < 1.5 and seen.property("ready"))
    assert film.property("elapsed") > 3, "looking is not seeking"
    QTest.mousePress(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, half)
    QTest.mouseMove(stage.window, tenth)
    QTest.mouseRelease(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tenth)
    until("dragged to the beginning", lambda: film.property("elapsed") < 1.6)
    middle = QPoint(stage.window.width() // 2, stage.window.height() // 3)
    wheel(stage, middle, -120)
    until("to the beginning", lambda: film.property("elapsed") < 0.3)
    stage.film.seek(7.0)
    until("near the end", lambda: film.property("elapsed") > 6.5)
    wheel(stage, middle, -120)
    until("ten seconds back", lambda: film.property("elapsed") < 0.3)
    stage.press("open-sound")
    stage.says("Later by")
    other = next(
        item for item in _items(stage) if item.property("text") == "Japanese (FLAC)" and _is(item, "PlayerPick")
    )
    stage.click(other)
    until("the other sound", lambda: film.property("sounds")[1]["on"])
    stage.press("open-picture")
    stage.says("Processor only")
    stage.press("open-picture")
    until("pressed again it closes", lambda: stage.page.property("sheet") == "")
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    until("a press on the picture plays", lambda: not film.property("paused"))
    until("the controls go", lambda: not stage.page.property("controlled"), 4000)
    QTest.mouseMove(stage.window, middle + QPoint(30, 10))
    until("they come with the mouse", lambda: stage.page.property("controlled"), 1000)
    stage.leave()
    stage.close()


def wheel(stage: Stage, at: QPoint, turn: int) -> None:
    place = QPointF(at)
    event = QWheelEvent(
        place, QPointF(stage.window.mapToGlobal(at)), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    stage.app.sendEvent(stage.window, event)


def _items(stage: Stage) -> list:
    found: list = []

    def gather(item: object) -> None:
        for child in item.childItems():
            if child.isVisible():
                found.append(child)
                gather(child)

    gather(stage.window.contentItem())
    return found


def _is(item: object, kind: str) -> bool:
    return item.metaObject().className().startswith(kind)
