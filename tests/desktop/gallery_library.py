"""The library, as a grid and as a list, in its states; and what lies over every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

import failures
from fake_core import FakeCore
from gallery_stage import FULL, GalleryState, Stage, endless, failing, lengthened
from gallery_work import busy_jobs
from PySide6.QtCore import Qt

from backstock.desktop import words
from backstock.domain.ids import AccountId
from backstock.domain.titles import Account, Kind, StoreName


def set_to(**wanted: object) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        for name, value in wanted.items():
            stage.preferences.setProperty(name, value)
        stage.settle()

    return act


def search(text: str) -> Callable[[Stage], None]:
    return lambda stage: stage.shell._library.setProperty("search", text)  # type: ignore[return-value]


def by_day(stage: Stage) -> None:
    """The long names stand among the others then, not at the end."""
    stage.shell._library.setProperty("sort", "added")


def busy(stage: Stage) -> None:
    busy_jobs(stage.core)
    stage.press(Qt.Key.Key_Right)


def with_lists(stage: Stage) -> None:
    games = [row.title_id for row in stage.core.rows if row.kind is Kind.GAME]
    for at, name in enumerate(("With Jo, on Sundays", "Finish these", "Short evenings")):
        made = stage.core.lists.make_collection(name)
        stage.core.lists.collect(made.collection_id, games[at * 7 : at * 7 + 30])
    stage.preferences.setProperty("panelOpen", True)
    stage.settle()


def filtered(stage: Stage) -> None:
    with_lists(stage)
    for key in ("bundle:h-1", "flag:unclaimed", "tag:cosy"):
        stage.shell._library.toggle(key)
        stage.settle()


def selecting(stage: Stage) -> None:
    for at in (1, 3, 8, 9):
        stage.shell._library._selection.toggle(at)


def in_list(act: Callable[[Stage], None]) -> Callable[[Stage], None]:
    def both(stage: Stage) -> None:
        set_to(asList=True)(stage)
        act(stage)

    return both


def menu(stage: Stage) -> None:
    """What the menu key opens."""
    stage.press(Qt.Key.Key_Right)
    stage.settle()
    stage.press(Qt.Key.Key_Menu)


def sortings(stage: Stage) -> None:
    choices = stage.items("Choices")[0]
    choices.forceActiveFocus()
    stage.press(Qt.Key.Key_Space)


def lapsed(stage: Stage) -> None:
    account = Account(AccountId("a-9"), StoreName.HUMBLE, "mara@kell.example", "https://x", stale=True)
    stage.core.add_account(account)
    stage.settle()


def all_out_of_reach(core: FakeCore) -> None:
    core._nodes = [replace(node, online=node.url == "") for node in core._nodes]


def scrolled(stage: Stage) -> None:
    for _ in range(12):
        stage.press(Qt.Key.Key_Down)


def notices(stage: Stage) -> None:
    told = stage.host.notices
    with _lasting():
        told.say(words.tr("%1 is part of your shelf now.", "Cupboard"))
    told.tell(failures.silent_node())
    told.tell(failures.mismatch())


def offered(stage: Stage) -> None:
    with _lasting():
        stage.host.notices.offer("4 titles are hidden now.", "Undo", lambda: None)


@contextmanager
def _lasting() -> Iterator[None]:
    """What is said goes by itself, long before every picture of it is taken."""
    with patch.multiple("backstock.desktop.notices", _SHOWN_MS=3_600_000, _OFFERED_MS=3_600_000):
        yield


def palette(text: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        stage.settle()
        for letter in text:
            stage.press(Qt.Key(ord(letter.upper())))
        stage.settle()

    return act


STATES = {
    "library-full": GalleryState(number=FULL),
    "library-scrolled": GalleryState(scrolled, number=FULL),
    "library-busy": GalleryState(busy, number=FULL),
    "library-empty": GalleryState(number=0),
    "library-few": GalleryState(number=7),
    "library-one": GalleryState(number=1),
    "library-long": GalleryState(by_day, rows=lengthened),
    "library-loading": GalleryState(prepare=endless("titles")),
    "library-failed": GalleryState(prepare=failing("titles"), afresh=True),
    "library-offline": GalleryState(prepare=all_out_of_reach),
    "library-no-match": GalleryState(search("zzz")),
    "library-list": GalleryState(set_to(asList=True), number=FULL),
    "library-list-long": GalleryState(in_list(by_day), rows=lengthened),
    "library-panel": GalleryState(with_lists),
    "library-filtered": GalleryState(filtered),
    "library-selecting": GalleryState(selecting),
    "library-list-selecting": GalleryState(in_list(selecting)),
    "library-list-panel": GalleryState(in_list(with_lists)),
    "library-menu": GalleryState(menu),
    "library-sortings": GalleryState(sortings),
    "library-lapsed": GalleryState(lapsed, afresh=True),
    "over-notices": GalleryState(notices, afresh=True),
    "over-undo": GalleryState(offered, afresh=True),
    "over-palette": GalleryState(palette("")),
    "over-palette-found": GalleryState(palette("tide")),
    "over-palette-commands": GalleryState(palette("theme")),
    "over-palette-nothing": GalleryState(palette("xqzzxq")),
}
