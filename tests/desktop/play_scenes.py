"""The player's scenes, each in a process: `python play_scenes.py SCENE FOLDER`, as test_desktop_player runs them."""

from __future__ import annotations

import faulthandler
import sys
from pathlib import Path

import player_kit as kit
from player_stage import Stage, until, wait
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from backstock.core.views import PlayFile
from backstock.desktop.mpv_item import MpvItem
from backstock.domain.titles import Kind


def film(place: Path) -> None:
    """It runs, pauses, is sought, is told to the core, ends, and opens a second time."""
    stage = Stage(place)
    title_id = stage.open(kit.film(place / "film.mkv", seconds=6))
    stage.runs(0.4)
    seen = stage.picture()
    until("the picture moves", lambda: stage.picture() != seen)
    stage.key(Qt.Key.Key_Space)
    until("space pauses", lambda: stage.film.property("paused"))
    stage.stops_at(4.0)
    stage.player.report(stage.film.property("elapsed"), stage.film.property("duration"), False)
    until("the core hears of it", lambda: stage.core.asked("watched"))
    who, at_s, length_s, _, file = stage.core.asked("watched")[-1]
    assert (who, file) == (title_id, "film.mkv")
    assert abs(at_s - 4.0) < 0.1
    assert abs(length_s - 6.0) < 0.1
    stage.key(Qt.Key.Key_Space)
    until("it goes on", lambda: not stage.film.property("paused"))
    stage.film.seek(5.6)
    until("the end leaves the player", lambda: not stage.player.property("open"))
    stage.open(place / "film.mkv")
    stage.runs()
    stage.key(Qt.Key.Key_Escape)
    until("escape leaves", lambda: not stage.player.property("open"))
    stage.close()


def codecs(place: Path) -> None:
    """Every kind plays, and its pictures are those that ffmpeg decodes."""
    stage = Stage(place)
    for name, codec, sound in (
        ("a.mp4", "h264", "aac"), ("b.mkv", "hevc", "aac"), ("c.webm", "vp9", "opus"), ("d.mkv", "av1", "opus"),
    ):  # fmt: skip
        file = kit.film(place / name, codec=codec, sound=sound, seconds=4)
        stage.open(file)
        stage.runs()
        assert len(stage.film.property("sounds")) == 1
        for second in (2.5, 1.5):
            stage.stops_at(second)
            stage.page.setProperty("awake", False)
            wanted = kit.frame(file, second)
            # Above the controls, which stay while it is paused: the two upper fields.
            found = [stage.colour(across, 0.3).red() for across in (0.25, 0.75)]
            near = [abs(one - other) <= 10 for one, other in zip(found, wanted[:2], strict=True)]
            assert all(near), f"{name} at {second}: {found} instead of {wanted[:2]}"
        stage.leave()
    stage.close()


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
    before = film.property("elapsed")
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


def episodes(place: Path) -> None:
    """One after another with a countdown; each remembers itself."""
    files = [kit.film(place / f"Episode {number}.mkv", seconds=3) for number in (1, 2, 3)]
    stage = Stage(place)
    shown = [PlayFile(file.name, file.stem, str(file)) for file in files]
    shown[1] = PlayFile(files[1].name, files[1].stem, str(files[1]), 1.5, 3.0)
    title_id = stage.open(*shown)
    stage.runs()
    stage.film.seek(2.8)
    stage.says("Episode 2")
    stage.says("Next in")
    until("it counts", lambda: any("Next in 9" in one for one in stage.texts()), 4000)
    until("its end is told", lambda: stage.core.asked("watched"))
    assert stage.core.asked("watched")[-1][4] == "Episode 1.mkv"
    assert stage.core.asked("watched")[-1][1] > 2.5
    stage.key(Qt.Key.Key_Return)
    until("the second plays where it stopped", lambda: 1.4 < stage.film.property("elapsed") < 2.9)
    assert stage.player.property("index") == 1
    stage.type(">")
    until(
        "the third from its beginning",
        lambda: stage.player.property("index") == 2 and stage.film.property("elapsed") < 1.4,
    )
    stage.type("<")
    until("the second again", lambda: stage.player.property("index") == 1)
    stage.type("t")
    stage.says("Episodes")
    stage.player.toggleWatched(0)
    until("it is marked", lambda: stage.player.property("files")[0]["watched"])
    assert stage.core.asked("mark_watched") == [(title_id, "Episode 1.mkv", True)]
    stage.key(Qt.Key.Key_Escape)
    stage.film.seek(2.8)
    stage.says("Next in")
    stage.key(Qt.Key.Key_Escape)
    until("said no", lambda: not stage.page.property("nextOffered"))
    assert stage.player.property("open")
    stage.type(">")
    until("the last", lambda: stage.player.property("index") == 2)
    stage.runs()
    stage.film.seek(2.8)
    until("after the last it leaves", lambda: not stage.player.property("open"))
    stage.close()


def album(place: Path) -> None:
    """Track after track without a gap; sleeve and list; in any order, again and again."""
    files = [kit.track(place / f"{number} Song.flac", 1.5, 300 + 100 * number) for number in range(1, 5)]
    stage = Stage(place)
    stage.open(*files, kind=Kind.MUSIC, begin=1)
    film, player = stage.film, stage.player
    until("it begins with the second", lambda: player.property("index") == 1 and film.property("elapsed") > 0.2)
    stage.says("4 tracks")
    until("the third follows by itself", lambda: player.property("index") == 2)
    assert not film.property("hasVideo")
    stage.type(">")
    until("the fourth", lambda: player.property("index") == 3)
    stage.type("<")
    until("the third again", lambda: player.property("index") == 2)
    stage.page.playFile(0)
    until("the first by choice", lambda: player.property("index") == 0)
    player.setProperty("repeat", "one")
    until("it comes round", lambda: film.property("elapsed") > 0.8)
    until("and begins again", lambda: film.property("elapsed") < 0.5)
    assert player.property("index") == 0
    player.setProperty("repeat", "all")
    player.setProperty("shuffled", True)
    seen = {player.property("index")}

    def all_heard() -> bool:
        seen.add(player.property("index"))
        return len(seen) == 4

    until("all are heard in some order", all_heard)
    stage.page.playFile(2)
    until("a choice is found in any order", lambda: player.property("index") == 2)
    player.setProperty("shuffled", False)
    player.setProperty("repeat", "no")
    wait(200)
    stage.page.playFile(3)
    until("after the last it leaves", lambda: not player.property("open"))
    stage.close()


def following(place: Path) -> None:
    """A series whose episodes are titles, and a list a person puts together."""
    stage = Stage(place)
    first, second, third = stage.titles(Kind.FILM, 3)
    for number, title_id in enumerate((first, second, third), start=1):
        stage.put(title_id, kit.film(place / f"Film {number}.mkv", seconds=5))
    stage.core.in_series = {first: [first, second], second: [first, second]}
    stage.watch(first)
    stage.runs()
    assert len(stage.player.property("files")) == 2
    stage.film.seek(4.8)
    stage.says("Next in")
    stage.key(Qt.Key.Key_Return)
    until("the next title", lambda: stage.player.property("titleId") == second)
    until("its film", lambda: stage.film.property("path").endswith("Film 2.mkv"))
    assert stage.core.asked("watched")[-1][0] == first
    stage.player.put("next", [third, first])
    until("it follows", lambda: stage.names()[1:] == ["Film 2", "Film 3"])
    stage.player.put("last", [third])
    until("not twice", lambda: "It is in the list already." in stage.notices())
    stage.player.drop(0)
    until("the first is off", lambda: stage.player.property("index") == 0)
    stage.film.seek(1.0)
    stage.player.watch(third)
    until("what is asked for plays at once", lambda: stage.film.property("path").endswith("Film 3.mkv"))
    until("what played was told before", lambda: any(told[0] == second for told in stage.core.asked("watched")))
    stage.leave()
    albums = stage.titles(Kind.MUSIC, 2)
    for number, title_id in enumerate(albums, start=1):
        stage.put(title_id, *(kit.track(place / f"{number}{track} Song.flac", 20) for track in (1, 2)))
    stage.player.put("last", [albums[0]])  # with nothing before it
    until("it plays", lambda: stage.window.findChild(MpvItem, "film") is not None)
    stage.runs()
    stage.player.put("next", [albums[1], third])
    until("a record between", lambda: stage.names() == ["11 Song", "21 Song", "22 Song", "12 Song"])
    until("mpv has them", lambda: len(stage.film._playlist) == 4)
    stage.type(">")
    until("the one put there", lambda: stage.player.property("index") == 1)
    assert stage.player.property("titleId") == albums[1]
    stage.says(stage.player.property("name"))
    stage.player.drop(2)
    stage.type(">")
    until("one was taken off", lambda: stage.film.property("path").endswith("12 Song.flac"))
    until("here as well", lambda: stage.player.property("index") == 2)
    stage.leave()
    stage.close()


def bright(place: Path) -> None:
    """Over a white picture everything that is written can still be read, in both contrasts."""
    white = place / "white.mkv"
    kit.ffmpeg("-f", "lavfi", "-i", "color=white:size=320x180:rate=25:duration=20", "-c:v", "mpeg4", "-q:v", "2", white)
    stage = Stage(place)
    stage.open(white, white)
    stage.runs()
    stage.film.pause(True)
    for contrast in ("normal", "high"):
        stage.host._preferences.appearance.setProperty("contrast", contrast)
        wait(400)
        picture = stage.picture()
        assert picture.pixelColor(480, 300).lightness() > 245
        poor = {text: round(ratio, 1) for text, ratio in stage.contrasts(picture) if ratio < 4.5}
        assert not poor, f"{contrast}: {poor}"
    stage.leave()
    stage.close()


def small(place: Path) -> None:
    """The same video in a small window and back, without losing its place."""
    stage = Stage(place)
    stage.open(kit.film(place / "film.mkv", seconds=30))
    stage.runs(0.5)
    stage.type("p")
    until("it is small", lambda: stage.player.property("small"))
    window = next(one for one in stage.app.allWindows() if one is not stage.window and one.isVisible())
    assert window.flags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.flags() & Qt.WindowType.FramelessWindowHint
    assert stage.window.property("framed"), "the library is there meanwhile"

    def shown(where: QQuickWindow) -> bool:
        image = where.grabWindow()
        found = {
            image.pixelColor(int(image.width() * x), int(image.height() * y)).name()
            for x in (0.3, 0.7)
            for y in (0.3, 0.7)
        }
        return len(found) == 4

    until("its picture is there", lambda: shown(window))
    at = stage.film.property("elapsed")
    until("it goes on", lambda: stage.film.property("elapsed") > at + 0.5)
    QTest.keyClick(window, Qt.Key.Key_Space)
    until("space pauses there too", lambda: stage.film.property("paused"))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    until("it returns", lambda: not stage.player.property("small"))
    until("the small window goes", lambda: not window.isVisible())
    until("with its picture", lambda: shown(stage.window))
    assert at + 0.4 < stage.film.property("elapsed") < at + 8
    stage.key(Qt.Key.Key_Space)
    stage.type("p")
    until("it is small again", lambda: shown(window))
    window.close()
    until("closing it ends the film", lambda: not stage.player.property("open"))
    stage.left()
    stage.open(place / "film.mkv")
    stage.runs()
    stage.type("p")
    stage.leave()
    stage.close()


def trouble(place: Path) -> None:
    """What does not play says so, and leaves a way out."""
    damaged = place / "damaged.mkv"
    damaged.write_bytes(b"no film at all " * 400)
    stage = Stage(place)
    stage.open(damaged, kit.film(place / "good.mkv", seconds=3))
    stage.says("“damaged” does not play")
    stage.says("format is not known")
    stage.says("Next episode")
    stage.page.playFile(1)
    stage.runs()
    until("no trouble is left", lambda: stage.page.property("trouble") == "")
    stage.leave()
    stage.open(place / "absent.mkv")
    stage.says("may have been moved or removed")
    stage.key(Qt.Key.Key_Return)
    until("the one button leaves", lambda: not stage.player.property("open"))
    stage.close()


def wheel(stage: Stage, at: QPoint, turn: int) -> None:
    place = QPointF(at)
    event = QWheelEvent(
        place, QPointF(stage.window.mapToGlobal(at)), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    stage.app.sendEvent(stage.window, event)


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


SCENES = {
    scene.__name__: scene
    for scene in (film, codecs, keys, mouse, subtitles, episodes, album, following, bright, small, trouble)
}

if __name__ == "__main__":
    faulthandler.dump_traceback_later(100, exit=True)
    SCENES[sys.argv[1]](Path(sys.argv[2]))
    print("played")
