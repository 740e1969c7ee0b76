"""The player's scenes, each in a process: `python play_scenes.py SCENE FOLDER`, as test_desktop_player runs them."""

from __future__ import annotations

import faulthandler
import gc
import os
import sys
from collections import Counter
from pathlib import Path

import player_kit as kit
from player_stage import Stage, until, wait
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from scenes_hands import keys, mouse
from scenes_lists import album, episodes, following
from scenes_words import subtitles

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
        if codec == "h264":  # what is asked of a graphics card that cannot do it the processor does
            stage.film._set("hwdec", "vaapi")
            stage.film.pause(False)
            at = stage.film.property("elapsed")
            until("it goes on", lambda at=at: stage.film.property("elapsed") > at + 0.3)
            assert not stage.film.property("facts")[1]["value"].startswith("the graphics"), stage.film.property("facts")
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


def again(place: Path) -> None:
    """Opened and left many times it gives back what it took: memory, threads, files, and all that mpv was."""
    stage = Stage(place)
    file = kit.film(place / "film.mkv", seconds=10)
    before: tuple[float, int, int] | None = None
    for round_ in range(25):
        stage.open(file)
        stage.runs(0.05)
        stage.leave()
        if round_ == 9:  # by then shaders, fonts and pools are there
            before = _taken()
    assert before is not None
    memory, threads, files = _taken()
    held = Counter(type(one).__name__ for one in gc.get_objects())
    assert held["Drawing"] <= 2, held["Drawing"]
    assert held["MPV"] <= 2, held["MPV"]
    assert threads <= before[1] + 2, (before, threads)
    assert files <= before[2] + 4, (before, files)
    assert memory - before[0] < 25, f"{memory - before[0]:.1f} MB more after 15 times"
    stage.close()


def _taken() -> tuple[float, int, int]:
    """MB of memory, threads, open files."""
    wait(300)
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    tasks, files = Path("/proc/self/task"), Path("/proc/self/fd")
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6, len(list(tasks.iterdir())), len(list(files.iterdir()))


def undrawn(place: Path) -> None:
    """Where OpenGL fails a film says so, and music is heard: run with Qt's software scene graph."""
    assert os.environ["QT_QUICK_BACKEND"] == "software"
    stage = Stage(place)
    stage.open(kit.film(place / "film.mkv", seconds=5))
    stage.says("OpenGL does not work")
    stage.key(Qt.Key.Key_Return)
    until("the one button leaves", lambda: not stage.player.property("open"))
    stage.left()
    stage.open(kit.track(place / "1 Song.flac", 1.5), kit.track(place / "2 Song.flac", 20), kind=Kind.MUSIC)
    until("the second track", lambda: stage.player.property("index") == 1 and stage.film.property("elapsed") > 0.2)
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


SCENES = {
    scene.__name__: scene
    for scene in (
        *(film, codecs, keys, mouse, subtitles, episodes, album, following),
        *(bright, again, undrawn, small, trouble),
    )
}

if __name__ == "__main__":
    faulthandler.dump_traceback_later(100, exit=True)
    SCENES[sys.argv[1]](Path(sys.argv[2]))
    print("played")
