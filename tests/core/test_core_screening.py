"""What the player is given: files in order, where each stopped, and what was seen."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

from backstock.core.core import Core
from backstock.domain.ids import TitleId
from backstock.domain.jobs import JobKind
from backstock.domain.titles import Kind
from demo.demo_store_kit import content
from helpers_journey import done


def add(core: Core, folder: Path) -> TitleId:
    for job_id in core.add_path(folder):
        done(core, job_id)
    (row,) = core.titles()
    return row.title_id


def as_music(core: Core, title_id: TitleId) -> None:
    """As a store would have told; a folder takes every archive for a game."""
    library = core._parts.library
    title = library.title(title_id)
    assert title is not None
    editions = [replace(one, kind=Kind.MUSIC) for one in library.editions(title_id)]
    library.put([replace(title, kind=Kind.MUSIC)], editions)


def test_a_season_is_in_order_and_goes_on_where_it_was_left(core: Core, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    with zipfile.ZipFile(folder / "Night Walk OST.zip", "w") as archive:
        for number in (10, 2, 1):
            archive.writestr(f"disc/{number} Song.flac", content(3000, number))
        archive.writestr("disc/cover.jpg", b"no track")
    title_id = add(core, folder)
    as_music(core, title_id)
    assert core.playable(title_id) is None, "an archive is not open yet"
    done(core, core.prepare_watch(title_id))
    album = core.playable(title_id)
    assert album is not None
    assert [one.file for one in album.files] == ["disc/1 Song.flac", "disc/2 Song.flac", "disc/10 Song.flac"]
    assert [one.name for one in album.files] == ["1 Song", "2 Song", "10 Song"]
    assert album.begin == 0
    first, second, third = (one.file for one in album.files)
    core.watched(title_id, 40.0, 100.0, 0.0, second)
    again = core.playable(title_id)
    assert again is not None
    assert again.begin == 1
    assert (again.files[1].resume_s, again.files[1].duration_s, again.files[1].watched) == (40.0, 100.0, False)
    core.watched(title_id, 99.0, 100.0, 0.0, second)
    seen = core.playable(title_id)
    assert seen is not None
    assert seen.begin == 2, "seen to its end: the next one"
    assert (seen.files[1].resume_s, seen.files[1].watched) == (0.0, True)
    core.mark_watched(title_id, second, False)
    core.mark_watched(title_id, third, True)
    over = core.playable(title_id)
    assert over is not None
    assert [one.watched for one in over.files] == [False, False, True]
    assert over.begin == 0, "after the last it begins anew"
    assert first == over.files[0].file


def test_episodes_that_are_files_of_their_own_are_one_season(core: Core, tmp_path: Path) -> None:
    season = tmp_path / "mine" / "The Lamp"
    season.mkdir(parents=True)
    for number in (10, 2, 1):
        (season / f"Episode {number}.mkv").write_bytes(content(3000, number))
    (season / "poster.jpg").write_bytes(b"no film")
    title_id = add(core, season.parent)
    library = core._parts.library
    shown = core.playable(title_id)
    assert shown is not None
    assert shown.kind is Kind.FILM
    assert [one.name for one in shown.files] == ["Episode 1", "Episode 2", "Episode 10"]
    assert all(Path(one.path).is_file() for one in shown.files)
    core.watched(title_id, 40.0, 100.0, 5.0, "Episode 2.mkv")
    again = core.playable(title_id)
    assert again is not None
    assert (again.begin, again.files[1].resume_s, again.files[0].resume_s) == (1, 40.0, 0.0)
    core.mark_watched(title_id, "Episode 2.mkv", True)
    after = core.playable(title_id)
    assert after is not None
    assert after.begin == 2
    second = next(one for one in library.editions(title_id) if one.filename == "Episode 2.mkv")
    asked = core.playable(title_id, second.edition_id)
    assert asked is not None
    assert asked.begin == 1, "asked for by hand it is seen once more"
    reading = core.open_arriving(title_id, "Episode 10.mkv")
    assert reading is not None
    assert reading.read(0, 3000, 0.0) == content(3000, 10)
    reading.close()


def test_episodes_that_are_titles_of_their_own_follow_each_other(core: Core, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    names = ("The Lamp 10.mkv", "The Lamp 9.mkv", "The Lamp 1.mkv", "Another 2.mkv", "b song.flac", "a song.flac")
    for number, name in enumerate(names):
        (folder / name).write_bytes(content(3000, number))
    for job_id in core.add_path(folder):
        done(core, job_id)
    ids = {row.name: row.title_id for row in core.titles()}
    named = {title_id: name for name, title_id in ids.items()}
    assert [named[one] for one in core.series(ids["The Lamp 9"])] == ["The Lamp 1", "The Lamp 9", "The Lamp 10"]
    assert core.series(ids["Another 2"]) == [ids["Another 2"]]
    assert [named[one] for one in core.series(ids["b song"])] == ["a song", "b song"], "a folder of pieces is a record"
    core.lists.hide([ids["The Lamp 10"]])
    assert core.series(ids["The Lamp 1"]) == [ids["The Lamp 1"], ids["The Lamp 9"]]


def test_two_seasons_in_archives_keep_their_episodes_apart(core: Core, tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "The Lamp"
    folder.mkdir(parents=True)
    for season in (2, 1):
        with zipfile.ZipFile(folder / f"Season {season}.zip", "w") as archive:
            archive.writestr("1.mkv", content(3000, season))
    title_id = add(core, folder.parent)
    as_music(core, title_id)
    for edition in core._parts.library.editions(title_id):
        job = core._parts.jobs.add(
            JobKind.PREPARE, "a season", title_id, {"title": title_id, "edition": edition.edition_id}
        )
        done(core, job)
    both = core.playable(title_id)
    assert both is not None
    assert [Path(one.path).read_bytes() for one in both.files] == [content(3000, 1), content(3000, 2)]
    core.watched(title_id, 40.0, 100.0, 0.0, both.files[1].file)
    again = core.playable(title_id)
    assert again is not None
    assert [one.resume_s for one in again.files] == [0.0, 40.0]


def test_a_film_that_is_here_can_be_read_like_one_that_arrives(core: Core, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "home movie.mkv").write_bytes(data := content(200_000, 5))
    title_id = add(core, folder)
    film = core.playable(title_id)
    assert film is not None
    reading = core.open_arriving(title_id, film.files[0].file)
    assert reading is not None
    assert reading.read(1000, 50, 0.0) == data[1000:1050]
    assert reading.arrival().whole
    reading.close()
    assert core.open_arriving(title_id, "other.mkv") is None
