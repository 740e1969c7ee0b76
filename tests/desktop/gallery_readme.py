"""The three pictures of the README: `gallery.py --only readme --sizes 1600x900 --themes dark --languages en`."""

from __future__ import annotations

from dataclasses import replace

from desktop_titles import NOW
from gallery_stage import GalleryState, Stage
from gallery_work import begun, busy_jobs

from backstock.domain.titles import Kind, TitleRow, Where

_AT_HAND, _SHOWN = "Starling Station", "Hollow Signal"


def lived_in(rows: list[TitleRow]) -> list[TitleRow]:
    """Somebody plays one title these days, and keeps another on the shelf."""
    changes = {
        _AT_HAND: {"last_played": NOW, "played_s": 22_300.0, "where": Where.HERE, "kind": Kind.GAME, "verified": True},
        _SHOWN: {"where": Where.SHELF, "copies": 2, "node_name": "Cupboard", "verified": True, "kind": Kind.GAME},
    }
    return [replace(row, **changes.get(row.name, {})) for row in rows]  # type: ignore[arg-type]


def with_lists(stage: Stage) -> None:
    games = [row.title_id for row in stage.core.rows if row.kind is Kind.GAME]
    for at, name in enumerate(("Couch evenings", "Finish these", "For the children", "With Jo, on Sundays")):
        made = stage.core.lists.make_collection(name)
        stage.core.lists.collect(made.collection_id, games[at * 7 : at * 11 + 9])


def home(stage: Stage) -> None:
    with_lists(stage)
    busy_jobs(stage.core)
    stage.page("home")


def library(stage: Stage) -> None:
    with_lists(stage)
    busy_jobs(stage.core)
    stage.shell._library.setProperty("sort", "added")


def title(stage: Stage) -> None:
    with_lists(stage)
    stage.open_title(next(row for row in stage.core.rows if row.name == _SHOWN))


STATES = {
    "readme-home": GalleryState(home, number=700, rows=lived_in, prepare=begun),
    "readme-library": GalleryState(library, number=700, rows=lived_in),
    "readme-title": GalleryState(title, number=700, rows=lived_in),
}
