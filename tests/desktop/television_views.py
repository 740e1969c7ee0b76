"""One window in television mode that is brought from view to view: every page, list, panel and layer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from focus_walk import keyboard_of_the_screen, press
from gallery_library import notices, selecting
from gallery_panels import television
from gallery_stage import GalleryState, Stage
from gallery_titles import first
from gallery_work import busy_jobs, failed_jobs
from PySide6.QtCore import Qt

from backstock.domain.titles import Where

WIDTH, HEIGHT = 1920, 1080
_FEW = 60


def television_stage(folder: Path, number: int = _FEW) -> Stage:
    """Without pictures: what is walked does not depend on them."""

    def act(stage: Stage) -> None:
        if number:
            busy_jobs(stage.core)
            failed_jobs(stage.core)
            stage.until(lambda: stage.shell.job_list._lists["next"].rowCount() > 0)
        television(stage)

    return Stage(GalleryState(act, number=number), folder, size=f"{WIDTH}x{HEIGHT}", pictures=False)


def page(name: str) -> Callable[[Stage], None]:
    return lambda stage: stage.page(name)


def as_list(stage: Stage) -> None:
    stage.preferences.setProperty("asList", True)
    stage.page("library")


def filters(stage: Stage) -> None:
    stage.preferences.setProperty("panelOpen", True)
    stage.page("library")


def selected(stage: Stage) -> None:
    stage.page("library")
    selecting(stage)


def title(stage: Stage) -> None:
    stage.open_title(first(stage.core, Where.SHELF))


def edit(stage: Stage) -> None:
    row = first(stage.core, Where.HERE, played=True)
    stage.open_title(row)
    stage.panel("edit", row.title_id)


def limits(stage: Stage) -> None:
    stage.page("downloads")
    stage.panel("limits")


def told(where: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.page(where)
        notices(stage)

    return act


VIEWS: dict[str, Callable[[Stage], None]] = {
    "home": page("home"),
    "library": page("library"),
    "list": as_list,
    "filters": filters,
    "selected": selected,
    "downloads": page("downloads"),
    "shelf": page("shelf"),
    "settings": page("settings"),
    "title": title,
    "edit": edit,
    "limits": limits,
    "notices": told("downloads"),
    "notices over the strip": told("shelf"),
}


def bring(stage: Stage, view: str) -> None:
    VIEWS[view](stage)
    stage.settle()
    stage.until(lambda: stage.window.activeFocusItem() is not None)
    leave_the_keyboard(stage)


def put_away(stage: Stage) -> None:
    """As it was before the view came."""
    for _ in range(3):
        press(stage.window, Qt.Key.Key_Escape)
        stage.settle()
    stage.shell._library._selection.clear()
    for notice in list(stage.host.notices._model.rows):
        stage.host.notices.dismiss(notice.notice_id)
    stage.preferences.setProperty("asList", False)
    stage.preferences.setProperty("panelOpen", False)
    stage.page("home")
    stage.settle()


def leave_the_keyboard(stage: Stage) -> None:
    if keyboard_of_the_screen(stage.window) is not None:
        press(stage.window, Qt.Key.Key_Escape)
        stage.until(lambda: keyboard_of_the_screen(stage.window) is None)
