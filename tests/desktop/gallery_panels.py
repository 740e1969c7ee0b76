"""Everything else: the shelf, the first run, panels and dialogs, the television, Settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import failures
from desktop_titles import node
from fake_core import FakeCore
from gallery_library import lapsed
from gallery_stage import FULL, GalleryState, Stage, endless, lengthened
from gallery_work import busy_jobs, failed_jobs
from PySide6.QtCore import Qt, QUrl

from backstock.domain.ids import AccountId, NodeId
from backstock.domain.jobs import JobState
from backstock.domain.packages import NodeClass, NodeMode
from backstock.domain.titles import Where
from backstock.domain.wording import joined, say, say_count
from backstock.swarm.problems import no_answer
from backstock.vault import Place


def page(name: str) -> Callable[[Stage], None]:
    return lambda stage: stage.page(name)


def panel(call: str, *args: str) -> Callable[[Stage], None]:
    return lambda stage: stage.panel(call, *args)


def removed(stage: Stage) -> None:
    stage.page("shelf")
    stage.settle()
    stage.panel("removeNode", "c", "Cupboard")


def many_nodes(core: FakeCore) -> None:
    shared, bulk = NodeMode.SHARED, NodeClass.BULK
    told = (
        ("Cellar", 500, 488),
        ("A long name that somebody gave to a small computer", 4000, 100),
        ("خزانة", 8, 8),
    )
    for at, (name, capacity, used) in enumerate(told):
        made = node(NodeId(f"{at}" * 64), name, bulk, shared, capacity, used, used * 3)
        core._nodes.append(replace(made, online=at != 1))


def demo_busy(stage: Stage) -> None:
    stage.shell._first_run.startDemo()
    stage.until(lambda: bool(stage.core.known_jobs))
    (job_id,) = stage.core.known_jobs
    for note in failures.STEPS:
        stage.core.change_job(job_id, note=note)
        stage.settle()


def demo_failed(stage: Stage) -> None:
    demo_busy(stage)
    (job_id,) = stage.core.known_jobs
    stage.core.change_job(
        job_id,
        state=JobState.FAILED,
        error=failures.STORE_DID_NOT_START.said,
    )


def browser(stage: Stage) -> None:
    stage.panel("enter", "itch.io")
    stage.shell._sign_in._say("browser", "")


def profiles(stage: Stage) -> None:
    stage.panel("enter", "humble")
    stage.shell._sign_in.lookForProfiles()
    stage.settle()
    stage.shell._sign_in.readProfile("p-2")


def undecided(stage: Stage) -> None:
    stage.core.signing.place = Place.UNDECIDED
    stage.panel("enter", "humble")


def adopted(stage: Stage) -> None:
    stage.shell._adding.adopt(QUrl.fromLocalFile("/home/mara/Downloads/games"))
    stage.until(lambda: bool(stage.core.known_jobs))
    (job_id,) = stage.core.known_jobs
    stage.core.change_job(
        job_id,
        state=JobState.DONE,
        note=joined(
            (say_count("{n} taken over", "{n} taken over", 4), say_count("{n} unknown", "{n} unknown", 2)), "; "
        ),
    )


def silent_magnet(core: FakeCore) -> None:
    core.faults["inspect_magnet"] = no_answer(say("this magnet link"), 60.0)


def selected(call: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        kept = [
            at for at, row in enumerate(stage.shell._library._titles.rows) if row.where is Where.HERE and row.copies
        ]
        for at in (*range(6), *kept[:3]):
            stage.shell._library._selection.toggle(at)
        stage.panel(call)

    return act


def quitting(stage: Stage) -> None:
    busy_jobs(stage.core)
    stage.settle()
    stage.window.close()


def accounts(stage: Stage) -> None:
    stage.core.signing.troubles = [
        "The order “Humble Indie 7” could not be read: a field had another shape.",
        "The bundle “Queer Games Bundle” answered with an error.",
    ]
    lapsed(stage)
    stage.core.sync(AccountId("a-1"))
    stage.page("settings")
    stage.settle()
    stage.items("AccountLine")[0].setProperty("unfolded", True)


def television(stage: Stage) -> None:
    size = stage.window.size()
    stage.page("home")
    stage.look.setProperty("television", True)
    stage.settle()
    stage.window.showNormal()  # the whole screen is small where there is none
    stage.window.resize(size)


def on_television(act: Callable[[Stage], None]) -> Callable[[Stage], None]:
    def both(stage: Stage) -> None:
        television(stage)
        stage.settle()
        act(stage)

    return both


def under_way(stage: Stage) -> None:
    busy_jobs(stage.core)
    failed_jobs(stage.core)
    stage.page("downloads")
    stage.until(lambda: stage.shell.job_list._lists["next"].rowCount() > 0)


def ask_by_keys(stage: Stage) -> None:
    stage.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


MAGNET = "magnet:?xt=urn:btih:0000"

STATES = {
    "shelf-full": GalleryState(page("shelf")),
    "shelf-many": GalleryState(page("shelf"), prepare=many_nodes),
    "shelf-empty": GalleryState(page("shelf"), number=40, nodes=False),
    "shelf-remove": GalleryState(removed, afresh=True),
    "first-run": GalleryState(number=0, signed_in=False, nodes=False),
    "first-run-busy": GalleryState(demo_busy, number=0, signed_in=False, nodes=False, afresh=True),
    "first-run-failed": GalleryState(demo_failed, number=0, signed_in=False, nodes=False, afresh=True),
    "panel-add": GalleryState(panel("add"), afresh=True),
    "panel-sign-in": GalleryState(panel("enter", "itch.io")),
    "panel-browser": GalleryState(browser),
    "panel-humble": GalleryState(panel("enter", "humble")),
    "panel-profiles": GalleryState(profiles, afresh=True),
    "panel-unknown": GalleryState(undecided),
    "panel-passphrase": GalleryState(panel("passphrase")),
    "panel-magnet": GalleryState(panel("magnet", MAGNET), afresh=True),
    "panel-magnet-reading": GalleryState(panel("magnet", MAGNET), prepare=endless("inspect_magnet")),
    "panel-magnet-failed": GalleryState(panel("magnet", MAGNET), prepare=silent_magnet, afresh=True),
    "panel-address": GalleryState(panel("enter", "address")),
    "panel-adopt": GalleryState(adopted, afresh=True),
    "panel-join": GalleryState(panel("join")),
    "panel-name": GalleryState(panel("name", "make", "", ""), afresh=True),
    "panel-tag": GalleryState(selected("tag")),
    "panel-remove": GalleryState(selected("removeSelected"), afresh=True),
    "panel-sign-out": GalleryState(panel("signOut", "a-1", "Mara Kell"), afresh=True),
    "panel-quit": GalleryState(quitting, afresh=True),
    "television-home": GalleryState(television, number=FULL),
    "television-long": GalleryState(television, rows=lengthened),
    "television-empty": GalleryState(television, number=0),
    "television-keys": GalleryState(on_television(ask_by_keys), afresh=True),
    "television-library": GalleryState(on_television(page("library"))),
    "television-title": GalleryState(on_television(lambda stage: stage.open_title(stage.core.rows[0]))),
    "television-downloads": GalleryState(on_television(under_way)),
    "television-idle": GalleryState(on_television(page("downloads"))),
    "television-shelf": GalleryState(on_television(page("shelf"))),
    "television-settings": GalleryState(on_television(page("settings"))),
    "settings-full": GalleryState(page("settings")),
    "settings-accounts": GalleryState(accounts),
}
