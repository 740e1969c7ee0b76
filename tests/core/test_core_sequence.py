"""What follows what in a season or an album, and what is the same once more."""

from __future__ import annotations

import pytest

from backstock.core.sequence import file_names, series_of, slots
from backstock.domain.ids import EditionId, TitleId
from backstock.domain.titles import Edition, Kind, StoreName


def edition(name: str, kind: Kind = Kind.FILM, store: StoreName = StoreName.ITCH, size: int = 100) -> Edition:
    return Edition(
        edition_id=EditionId(name),
        title_id=TitleId("t"),
        account_id=None,
        store=store,
        name=name,
        filename=name.rpartition("/")[2],
        kind=kind,
        size=size,
        item={"path": name},
    )


def in_order(names: list[str], kind: Kind, store: StoreName, sizes: dict[str, int] | None = None) -> list[list[str]]:
    editions = [edition(name, kind, store, (sizes or {}).get(name, 100)) for name in names]
    return [[one.edition_id for one in part] for part in slots(editions)]


@pytest.mark.parametrize(
    ("names", "parts"),
    [
        (["Part 10.mkv", "Part 2.mkv", "Part 1.mkv"], [["Part 1.mkv"], ["Part 2.mkv"], ["Part 10.mkv"]]),
        (["show.s01e02.1080p.x265.mkv", "show.s01e01.720p.mkv", "show.s01e02.720p.mkv"],
         [["show.s01e01.720p.mkv"], ["show.s01e02.1080p.x265.mkv", "show.s01e02.720p.mkv"]]),
        (["film-1080p.mp4", "film_720p.mkv", "film.webm"], [["film-1080p.mp4", "film_720p.mkv", "film.webm"]]),
        (["1 - Light.mkv", "2 - Dark.mkv", "trailer.mp4"], [["1 - Light.mkv"], ["2 - Dark.mkv"]]),
        ([], []),
    ],
)  # fmt: skip
def test_films_of_a_store(names: list[str], parts: list[list[str]]) -> None:
    assert in_order(names, Kind.FILM, StoreName.ITCH) == parts


def test_of_two_cuts_without_a_number_the_heavier_is_the_film() -> None:
    assert in_order(["extended.mkv", "trailer.mkv"], Kind.FILM, StoreName.HUMBLE, {"extended.mkv": 900}) == [
        ["extended.mkv"]
    ]


def test_in_a_folder_of_ones_own_everything_follows_the_film() -> None:
    names = ["The Film (2019)/Extras/Making of.mkv", "The Film (2019)/The Film.mkv"]
    sizes = {names[1]: 5000}
    assert in_order(names, Kind.FILM, StoreName.FOLDER, sizes) == [[names[1]], [names[0]]]


def test_an_album_is_every_track_in_any_one_coding() -> None:
    names = ["02 Low Tide.flac", "01 High Tide.flac", "01 High Tide.mp3", "Tide (lossless).flac"]
    assert in_order(names, Kind.MUSIC, StoreName.ITCH) == [
        ["01 High Tide.flac", "01 High Tide.mp3"], ["02 Low Tide.flac"], ["Tide (lossless).flac"],
    ]  # fmt: skip
    discs = ["Album/Disc 2/01.flac", "Album/Disc 1/02.flac", "Album/Disc 1/01.flac"]
    assert in_order(discs, Kind.MUSIC, StoreName.MAGNET) == [[discs[2]], [discs[1]], [discs[0]]]


def test_what_was_remembered_under_a_plain_name_stays_there() -> None:
    first, second, other = edition("a/01.flac"), edition("b/01.flac"), edition("b/02.flac")
    names = file_names([first, second, other])
    assert names[other.edition_id] == "02.flac"
    assert len(set(names.values())) == 3


@pytest.mark.parametrize(
    ("name", "series"),
    [
        ("The Lamp S01E02 Dark 1080p", "the lamp s#"),
        ("Dune 2021", ""),
        ("Alien 3", "alien #"),
        ("Metropolis", ""),
        ("01 Intro", "#"),
    ],
)
def test_the_name_of_a_series(name: str, series: str) -> None:
    assert series_of(name) == series
