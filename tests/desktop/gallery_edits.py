"""The panel in which a title is edited, in its states."""

from __future__ import annotations

from collections.abc import Callable

from desktop_titles import SUMMARY
from gallery_library import selecting
from gallery_stage import GalleryState, Stage
from gallery_titles import first
from PySide6.QtCore import QUrl

from backstock.core.views import Shape, TitleEdit
from backstock.desktop.art.picture import wide as painted
from backstock.desktop.pictures import as_png
from backstock.domain.titles import Kind, Where


def edit(**said: object) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        row = first(stage.core, Where.HERE, played=True)
        if said:
            stage.core.editing.change([row.title_id], TitleEdit(**said))  # type: ignore[arg-type]
        stage.open_title(row)
        stage.settle()
        stage.panel("edit", row.title_id)

    return act


def own_pictures(stage: Stage) -> None:
    take = stage.core.editing.take_picture
    cover = take(as_png(painted("A long way", "film", 3, 900, 900)), Shape.COVER)
    wide = take(as_png(painted("Another way", "film", 5, 1600, 700)), Shape.WIDE)
    edit(cover=cover, wide=wide, notes="From Jo, for the long evenings.")(stage)


def trouble(stage: Stage) -> None:
    edit()(stage)
    stage.shell._editor.choose(QUrl.fromLocalFile(__file__), "cover")


def many(stage: Stage) -> None:
    selecting(stage)
    stage.panel("editSelected")


_LONG = "The Extraordinarily Long and Winding Chronicle of the Lighthouse Keepers’ Forgotten Daughters, Part II"

STATES = {
    "panel-edit": GalleryState(edit()),
    "panel-edit-long": GalleryState(
        edit(name=_LONG, maker=_LONG, kind=Kind.FILM, sort_name=_LONG, summary=SUMMARY * 6, notes=SUMMARY * 3),
        afresh=True,
    ),
    "panel-edit-own": GalleryState(own_pictures),
    "panel-edit-trouble": GalleryState(trouble, afresh=True),
    "panel-edit-many": GalleryState(many, afresh=True),
}
