"""The library in groups, and shelves on which the stores' own pictures stand."""

from __future__ import annotations

from collections.abc import Callable

import gallery_art
from gallery_stage import FULL, GalleryState, Stage
from gallery_work import begun
from PySide6.QtCore import Qt


def grouped(by: str, as_list: bool = False, folded: tuple[str, ...] = ()) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.preferences.setProperty("asList", as_list)
        library = stage.shell._library
        library.setProperty("group", by)
        stage.settle()
        for key in folded:
            library.arrangement.fold(key)

    return act


def store_art(only_landscape: bool = False, page: str = "library") -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        gallery_art.hang(stage.host, stage.core, only_landscape)
        stage.page(page)

    return act


def grouped_scrolled(by: str, as_list: bool = False) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        grouped(by, as_list)(stage)
        stage.settle()
        for _ in range(5):
            stage.press(Qt.Key.Key_PageDown)

    return act


STATES = {
    "library-grouped-scrolled": GalleryState(grouped_scrolled("where"), number=FULL),
    "library-grouped-list-scrolled": GalleryState(grouped_scrolled("letter", as_list=True), afresh=True),
    "library-grouped": GalleryState(grouped("where", folded=("here",)), number=FULL),
    "library-grouped-few": GalleryState(grouped("kind"), number=30),
    "library-grouped-letter": GalleryState(grouped("letter", folded=("B", "C"))),
    "library-grouped-list": GalleryState(grouped("tag", as_list=True, folded=("cosy",))),
    "library-store-art": GalleryState(store_art(), number=60),
    "library-landscape": GalleryState(store_art(only_landscape=True), number=60),
    "home-store-art": GalleryState(store_art(page="home"), number=60, prepare=begun),
}
