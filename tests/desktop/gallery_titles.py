"""The page of a title in its states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import failures
from fake_core import FakeCore
from gallery_stage import GalleryState, Stage, endless, lengthened
from PySide6.QtCore import Qt

from backstock.core.views import Deed, MainDeed
from backstock.domain.ids import HoldingId
from backstock.domain.jobs import JobKind, JobState
from backstock.domain.sources import Verdict
from backstock.domain.titles import Kind, TitleRow, Where


def first(core: FakeCore, where: Where, kind: Kind = Kind.GAME, played: bool = False) -> TitleRow:
    return next(row for row in core.rows if row.where is where and row.kind is kind and (not played or row.last_played))


def title(where: Where, kind: Kind = Kind.GAME, played: bool = False) -> Callable[[Stage], None]:
    return lambda stage: stage.open_title(first(stage.core, where, kind, played))


def busy(stage: Stage) -> None:
    row = first(stage.core, Where.SHELF)
    done = int(row.size * 0.43)
    stage.core.add_job(
        JobKind.PAGE_IN, row.title_id, JobState.RUNNING, done=done, total=row.size, rate=3e7, eta=24.0
    )  # fmt: skip
    stage.open_title(row)


def out_of_reach(stage: Stage) -> None:
    row = first(stage.core, Where.STORE)
    stage.core.deeds[row.title_id] = MainDeed(Deed.NOTHING, why_not=failures.NO_LONGER_LISTED)
    stage.open_title(row)


def told_otherwise(stage: Stage, **more: Any) -> None:
    """The core's answer, changed in places."""
    keep = stage.core.details
    stage.core.details = lambda title_id: replace(keep(title_id), **more)  # type: ignore[method-assign]


def differs(stage: Stage) -> None:
    row = first(stage.core, Where.SHELF, played=True)
    receipt = replace(
        stage.core.details(row.title_id).receipts[0],
        verdict=Verdict.MISMATCH,
        differs=failures.differs(),
    )
    told_otherwise(stage, receipts=(receipt,))
    stage.open_title(row)


def bare(stage: Stage) -> None:
    """A file somebody added: no maker, no words, no store."""
    row = first(stage.core, Where.HERE)
    stage.core.change_rows([row.title_id], lambda one: replace(one, maker="", played_s=0.0, last_played=None))
    told_otherwise(stage, summary="", url="", receipts=(), snapshots=())
    stage.open_title(row)


def wordy(stage: Stage) -> None:
    keep = stage.core.details(stage.core.rows[0].title_id).summary
    told_otherwise(stage, summary=" ".join([keep] * 12))
    stage.open_title(next(row for row in stage.core.rows if row.where is Where.SHELF and row.last_played))


def bundled(stage: Stage) -> None:
    row = next(row for row in stage.core.rows if row.unclaimed and row.kind is Kind.GAME)
    stage.core.lists.tag([row.title_id], "cosy")
    stage.open_title(row)


def merged(stage: Stage) -> None:
    games = [row for row in stage.core.rows if row.kind is Kind.GAME and row.where is Where.HERE]
    row = games[3]
    stage.core.lists.merge(row.title_id, [games[5].title_id])
    made = stage.core.lists.make_collection("With Jo, on Sundays")
    stage.core.lists.collect(made.collection_id, [row.title_id])
    for tag in ("short", "2-player"):
        stage.core.lists.tag([row.title_id], tag)
    stage.core.change_rows([row.title_id], lambda one: replace(one, update=True, holdings=(HoldingId("h-1"),)))
    stage.open_title(row)


def unread(stage: Stage) -> None:
    row = first(stage.core, Where.STORE)
    stage.core.offers.unread.add(row.title_id)
    stage.open_title(row)


def key_only(stage: Stage) -> None:
    stage.open_title(next(row for row in stage.core.rows if row.key_only and row.kind is Kind.GAME))


def unlisted(stage: Stage) -> None:
    row = next(row for row in stage.core.rows if not row.listed and row.where is Where.SHELF)
    stage.core.lists.hide([row.title_id])
    stage.open_title(row)


def playing(stage: Stage) -> None:
    row = first(stage.core, Where.HERE, played=True)
    stage.core._playing.add(row.title_id)
    told_otherwise(stage, can_page_out=False, can_evict=False)
    stage.open_title(row)


def never_answered(stage: Stage) -> None:
    stage.shell.titleWanted.emit(stage.core.rows[0].title_id)


def menu(stage: Stage) -> None:
    title(Where.HERE, played=True)(stage)
    button = next(item for item in stage.items("MenuButton") if stage.in_sight(item))
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Space)


def asked(panel: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        title(Where.HERE, played=True)(stage)
        stage.panel(panel, *(("s-1", "The breakwater") if panel == "restore" else ()))

    return act


def record(stage: Stage) -> None:
    row = first(stage.core, Where.HERE)
    stage.open_title(row)
    stage.panel("record", stage.core.details(row.title_id).receipts[0].envelope * 20)


STATES = {
    "title-shelf": GalleryState(title(Where.SHELF, played=True)),
    "title-here": GalleryState(title(Where.HERE, played=True)),
    "title-store": GalleryState(title(Where.STORE)),
    "title-film": GalleryState(title(Where.SHELF, Kind.FILM)),
    "title-music": GalleryState(title(Where.HERE, Kind.MUSIC)),
    "title-busy": GalleryState(busy),
    "title-playing": GalleryState(playing),
    "title-none": GalleryState(out_of_reach),
    "title-differs": GalleryState(differs),
    "title-bare": GalleryState(bare),
    "title-wordy": GalleryState(wordy),
    "title-long": GalleryState(title(Where.SHELF, played=True), rows=lengthened),
    "title-bundled": GalleryState(bundled),
    "title-merged": GalleryState(merged),
    "title-unread": GalleryState(unread),
    "title-key": GalleryState(key_only),
    "title-unlisted": GalleryState(unlisted),
    "title-loading": GalleryState(never_answered, prepare=endless("details")),
    "title-menu": GalleryState(menu),
    "title-remove": GalleryState(asked("remove"), afresh=True),
    "title-restore": GalleryState(asked("restore"), afresh=True),
    "title-record": GalleryState(record),
}
