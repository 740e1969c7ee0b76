"""What follows what: episodes, tracks, series and lists."""

from __future__ import annotations

from pathlib import Path

import player_kit as kit
from player_stage import Stage, until, wait
from PySide6.QtCore import Qt

from backstock.core.views import PlayFile
from backstock.desktop.mpv_item import MpvItem
from backstock.domain.titles import Kind


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
