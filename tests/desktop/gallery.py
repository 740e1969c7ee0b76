"""Photographs every page in its states, without a real core.

PYTHONPATH=app:tests/desktop python tests/desktop/gallery.py --out DIR [--size 1366x768] [--theme dark] [--only title]
The player's pages need OpenGL: QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -a -s "-screen 0 1920x1080x24" …
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import failures
import gallery_art
import gallery_looks
import gallery_player
from desktop_shown import shown_items
from desktop_titles import NOW, SUMMARY, invented_titles
from fake_core import FakeCore
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, QUrl
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from backstock.core.views import Deed, MainDeed, Shape, TitleEdit
from backstock.desktop import words
from backstock.desktop.app import Window, make_application
from backstock.desktop.art.picture import wide as painted
from backstock.desktop.pictures import as_png
from backstock.domain.ids import AccountId, HoldingId
from backstock.domain.jobs import JobKind, JobState
from backstock.domain.limits import Bandwidth, Hours, Limits
from backstock.domain.sources import Verdict
from backstock.domain.titles import Account, Kind, StoreName, TitleRow, Where
from backstock.domain.wording import joined, say, say_count
from backstock.vault import Place


def wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def busy_jobs(core: FakeCore) -> None:
    games = [row.title_id for row in core.rows if row.kind is Kind.GAME]
    film = next(row.title_id for row in core.rows if row.kind is Kind.FILM)
    running = {"state": JobState.RUNNING}
    core.add_job(
        JobKind.PAGE_IN, games[0], **running, done=1_200_000_000, total=2_700_000_000, rate=22.4e6, eta=72.0,
        note=say("fetching {file}", file="lantern-street-linux.zip"),
    )  # fmt: skip
    core.add_job(
        JobKind.GET, film, **running, done=3_400_000_000, total=4_800_000_000, rate=16.2e6, eta=86.0,
    )  # fmt: skip
    core.add_job(JobKind.PAGE_OUT, games[1], JobState.PAUSED, done=300_000_000, total=880_000_000)
    core.add_job(JobKind.GET, games[2], JobState.QUEUED, total=4_400_000_000)
    core.add_job(JobKind.SYNC, None, JobState.QUEUED, title="Humble")
    for at, (size, note) in enumerate(
        (("96", say("every digest the store published fits")), ("3300", say("already here")))
    ):
        length = int(size) * 1_000_000
        core.add_job(JobKind.GET, games[3 + at], JobState.DONE, done=length, total=length, note=note)


def failed_jobs(core: FakeCore) -> None:
    games = [row.title_id for row in core.rows if row.kind is Kind.GAME]
    for title_id, error in ((games[5], failures.mismatch()), (games[6], failures.silent_node())):
        core.add_job(JobKind.GET, title_id, JobState.FAILED, error=error.said, error_code=error.code)


def first(core: FakeCore, where: Where, kind: Kind = Kind.GAME, played: bool = False) -> TitleRow:
    return next(row for row in core.rows if row.where is where and row.kind is kind and (not played or row.last_played))


def open_title(stage: Stage, row: TitleRow) -> None:
    stage.shell.titleWanted.emit(row.title_id)


class Stage:
    def __init__(
        self,
        number: int,
        *,
        signed_in: bool = True,
        nodes: bool = True,
        folder: Path,
        theme: str,
        size: str,
        look: argparse.Namespace,
    ) -> None:
        self.core = FakeCore(folder / "data", invented_titles(number), signed_in=signed_in, with_nodes=nodes)
        self.core.data.mkdir(parents=True, exist_ok=True)
        self.host = Window(self.core, make_application(), folder / "cache", False, look.translations)
        self.shell = self.host.shell
        self.window = self.host.window
        self.host._preferences.setProperty("theme", theme)
        gallery_looks.dress(self.host, look)
        width, height = (int(part) for part in size.split("x"))
        self.window.setGeometry(0, 0, width, height)
        self.page("library")

    def page(self, name: str) -> None:
        self.window.setProperty("page", name)

    def items(self, kind: str) -> list[QQuickItem]:
        return shown_items(self.window.contentItem(), kind)

    def child(self, name: str) -> QObject:
        found = self.window.findChild(QObject, name)
        assert found is not None, name
        return found


def states() -> dict[str, tuple[dict[str, object], Callable[[Stage], None]]]:
    def title(where: Where, kind: Kind = Kind.GAME, played: bool = False) -> Callable[[Stage], None]:
        return lambda stage: open_title(stage, first(stage.core, where, kind, played))

    def title_busy(stage: Stage) -> None:
        row = first(stage.core, Where.SHELF)
        job = stage.core.add_job(
            JobKind.PAGE_IN,
            row.title_id,
            JobState.RUNNING,
            done=int(row.size * 0.43),
            total=row.size,
            rate=3e7,
            eta=24.0,
        )
        assert job
        open_title(stage, row)

    def title_failed(stage: Stage) -> None:
        row = first(stage.core, Where.STORE)
        stage.core.deeds[row.title_id] = MainDeed(Deed.NOTHING, why_not=failures.NO_LONGER_LISTED)
        open_title(stage, row)

    def title_differs(stage: Stage) -> None:
        row = first(stage.core, Where.SHELF, played=True)
        keep = stage.core.details

        def details(title_id: object) -> object:
            known = keep(title_id)  # type: ignore[arg-type]
            receipt = replace(
                known.receipts[0],
                verdict=Verdict.MISMATCH,
                differs=failures.differs(),
            )
            return replace(known, receipts=(receipt,))

        stage.core.details = details  # type: ignore[method-assign,assignment]
        open_title(stage, row)

    def library_busy(stage: Stage) -> None:
        busy_jobs(stage.core)
        QTest.keyClick(stage.window, Qt.Key.Key_Right)

    def downloads(stage: Stage) -> None:
        jobs = stage.shell.job_list
        busy_jobs(stage.core)
        for at in range(150):
            jobs._arriving.append(34 + 16 * __import__("math").sin(at / 9) + (at * 7 % 11))
            jobs._leaving.append(5 + 3 * __import__("math").sin(at / 13))
        stage.page("downloads")

    def downloads_failed(stage: Stage) -> None:
        failed_jobs(stage.core)
        stage.page("downloads")

    def demo_busy(stage: Stage) -> None:
        stage.shell._first_run.startDemo()
        wait(200)
        (job_id,) = stage.core.known_jobs
        for note in failures.STEPS:
            stage.core.change_job(job_id, note=note)
            wait(20)

    def demo_failed(stage: Stage) -> None:
        demo_busy(stage)
        (job_id,) = stage.core.known_jobs
        stage.core.change_job(
            job_id,
            state=JobState.FAILED,
            error=failures.STORE_DID_NOT_START.said,
        )

    def search(text: str) -> Callable[[Stage], None]:
        def do(stage: Stage) -> None:
            stage.shell._library.setProperty("search", text)

        return do

    def panel(call: str, *args: str) -> Callable[[Stage], None]:
        def do(stage: Stage) -> None:
            panels = next(
                item
                for item in stage.window.findChildren(QObject)
                if item.metaObject().className().startswith("PanelSet")
            )
            getattr(panels, call)(*args)

        return do

    def shown_as(**wanted: object) -> Callable[[Stage], None]:
        def do(stage: Stage) -> None:
            for name, value in wanted.items():
                stage.host._preferences.setProperty(name, value)
            wait(200)

        return do

    def grouped(by: str, as_list: bool = False, folded: tuple[str, ...] = ()) -> Callable[[Stage], None]:
        def do(stage: Stage) -> None:
            stage.host._preferences.setProperty("asList", as_list)
            library = stage.host.shell._library
            library.setProperty("group", by)
            wait(500)
            for key in folded:
                library.arrangement.fold(key)

        return do

    def store_art(only_landscape: bool, page: str = "library") -> Callable[[Stage], None]:
        def do(stage: Stage) -> None:
            gallery_art.hang(stage.host, stage.core, only_landscape)
            stage.page(page)
            wait(1200)

        return do

    def with_lists(stage: Stage) -> None:
        games = [row.title_id for row in stage.core.rows if row.kind is Kind.GAME]
        for at, name in enumerate(("With Jo, on Sundays", "Finish these", "Short evenings")):
            made = stage.core.lists.make_collection(name)
            stage.core.lists.collect(made.collection_id, games[at * 7 : at * 7 + 30])
        stage.host._preferences.setProperty("panelOpen", True)
        wait(500)

    def filtered(stage: Stage) -> None:
        with_lists(stage)
        for key in ("bundle:h-1", "flag:unclaimed", "tag:cosy"):
            stage.shell._library.toggle(key)
            wait(100)

    def selecting(stage: Stage) -> None:
        for at in (1, 3, 8, 9):
            stage.shell._library._selection.toggle(at)

    def selecting_as_list(stage: Stage) -> None:
        shown_as(asList=True, panelOpen=True)(stage)
        selecting(stage)

    def lapsed(stage: Stage) -> None:
        stage.core.add_account(
            Account(AccountId("a-9"), StoreName.HUMBLE, "mara@kell.example", "https://x", stale=True, synced_at=NOW)
        )
        wait(300)

    def accounts(stage: Stage) -> None:
        stage.core.signing.troubles = [
            "The order “Humble Indie 7” could not be read: a field had another shape.",
            "The bundle “Queer Games Bundle” answered with an error.",
        ]
        lapsed(stage)
        stage.core.sync(AccountId("a-1"))
        stage.page("settings")
        wait(300)
        line = next(item for item in stage.items("AccountLine"))
        line.setProperty("unfolded", True)

    def settings_at(kind: str) -> Callable[[Stage], None]:
        def do(stage: Stage) -> None:
            stage.page("settings")
            wait(600)
            wall, group = stage.items("SettingsWall")[0], stage.items(kind)[0]
            lowest = wall.property("contentHeight") - wall.height()
            wall.setProperty("contentY", max(0.0, min(group.y(), lowest)))

        return do

    def settings_changed(stage: Stage) -> None:
        program = stage.shell._program
        program.moveRunner("wine", -3)
        program.setFolder("launch.proton", QUrl.fromLocalFile("/home/mara/Games/GE-Proton10-25"))
        program.setFolder("storage.downloads_dir", QUrl.fromLocalFile("/media/mara/Large disk/Backstock"))
        program.setVariable("MANGOHUD", "1")
        bindings = stage.host._preferences.bindings
        bindings.ask("find")
        bindings.take(int(Qt.Key.Key_F), int(Qt.KeyboardModifier.ControlModifier.value))
        settings_at("RunningSettings")(stage)

    def settings_searched(stage: Stage) -> None:
        stage.page("settings")
        wait(400)
        for letter in "hovercraft":
            QTest.keyClick(stage.window, letter)

    def unread_library(stage: Stage) -> None:
        library = stage.shell._library
        stage.core.faults["titles"] = NodeUnreachableError(
            "The library’s file cannot be read.", data="Nothing was changed.", do="Look at the disk, then try again."
        )
        wait(300)
        library._loaded = False
        library._titles.set_rows(())
        library.load()
        stage.page("library")

    def offline(stage: Stage) -> None:
        stage.shell.reach.take(QNetworkInformation.Reachability.Disconnected)

    def troubled(stage: Stage) -> None:
        stage.host.notices.tell(
            NodeUnreachableError("Attic does not answer.", data="Nothing was changed.", do="Wake it.")
        )

    def browser(stage: Stage) -> None:
        panel("enter", "itch.io")(stage)
        wait(300)
        stage.shell._sign_in._say("browser", "")

    def profiles(stage: Stage) -> None:
        panel("enter", "humble")(stage)
        wait(300)
        stage.shell._sign_in.lookForProfiles()
        wait(300)
        stage.shell._sign_in.readProfile("p-2")

    def undecided(stage: Stage) -> None:
        stage.core.signing.place = Place.UNDECIDED
        panel("enter", "humble")(stage)

    def limits(stage: Stage) -> None:
        hours = (
            Hours(frozenset(range(5)), time(8), time(18), Bandwidth(2_000_000, 500_000)),
            Hours(frozenset({5, 6}), time(22), time(6), Bandwidth(0, 0)),
        )
        stage.core.queue.set_limits(Limits(Bandwidth(12_500_000, 0), hours, 3))
        stage.page("downloads")
        wait(300)
        panel("limits")(stage)

    def rested(stage: Stage) -> None:
        downloads(stage)
        stage.core.queue.pause_all()

    def adopted(stage: Stage) -> None:
        stage.shell._adding.adopt(QUrl.fromLocalFile("/home/mara/Downloads/games"))
        wait(300)
        (job_id,) = stage.core.known_jobs
        stage.core.change_job(
            job_id,
            state=JobState.DONE,
            note=joined(
                (say_count("{n} taken over", "{n} taken over", 4), say_count("{n} unknown", "{n} unknown", 2)), "; "
            ),
        )

    def bundled(stage: Stage) -> None:
        row = next(row for row in stage.core.rows if row.unclaimed and row.kind is Kind.GAME)
        stage.core.lists.tag([row.title_id], "cosy")
        open_title(stage, row)

    def merged(stage: Stage) -> None:
        games = [row for row in stage.core.rows if row.kind is Kind.GAME and row.where is Where.HERE]
        row = games[3]
        stage.core.lists.merge(row.title_id, [games[5].title_id])
        made = stage.core.lists.make_collection("With Jo, on Sundays")
        stage.core.lists.collect(made.collection_id, [row.title_id])
        for tag in ("short", "2-player"):
            stage.core.lists.tag([row.title_id], tag)
        stage.core.change_rows([row.title_id], lambda one: replace(one, update=True, holdings=(HoldingId("h-1"),)))
        open_title(stage, row)

    def unread(stage: Stage) -> None:
        row = first(stage.core, Where.STORE)
        stage.core.offers.unread.add(row.title_id)
        open_title(stage, row)

    def key_only(stage: Stage) -> None:
        open_title(stage, next(row for row in stage.core.rows if row.key_only and row.kind is Kind.GAME))

    def edit(stage: Stage, **said: object) -> None:
        row = first(stage.core, Where.HERE, played=True)
        if said:
            stage.core.editing.change([row.title_id], TitleEdit(**said))  # type: ignore[arg-type]
        open_title(stage, row)
        wait(400)
        panel("edit", row.title_id)(stage)

    def edit_long(stage: Stage) -> None:
        name = "The Extraordinarily Long and Winding Chronicle of the Lighthouse Keepers’ Forgotten Daughters, Part II"
        edit(stage, name=name, maker=name, kind=Kind.FILM, sort_name=name, summary=SUMMARY * 6, notes=SUMMARY * 3)

    def edit_own(stage: Stage) -> None:
        take = stage.core.editing.take_picture
        cover = take(as_png(painted("A long way", "film", 3, 900, 900)), Shape.COVER)
        wide = take(as_png(painted("Another way", "film", 5, 1600, 700)), Shape.WIDE)
        edit(stage, cover=cover, wide=wide, notes="From Jo, for the long evenings.")

    def edit_trouble(stage: Stage) -> None:
        edit(stage)
        wait(400)
        stage.shell._editor.choose(QUrl.fromLocalFile(__file__), "cover")

    def edit_many(stage: Stage) -> None:
        selecting(stage)
        panel("editSelected")(stage)

    def notices(stage: Stage) -> None:
        stage.host.notices.say(words.tr("%1 is part of your shelf now.", "Cupboard"))
        stage.host.notices.tell(failures.silent_node())
        stage.host.notices.tell(failures.mismatch())

    def home_busy(stage: Stage) -> None:
        busy_jobs(stage.core)
        failed_jobs(stage.core)
        stage.page("home")

    def palette(text: str) -> Callable[[Stage], None]:
        def do(stage: Stage) -> None:
            QTest.keyClick(stage.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
            wait(200)
            for letter in text:
                QTest.keyClick(stage.window, letter)

        return do

    def television(stage: Stage) -> None:
        stage.page("home")
        size = stage.window.size()
        stage.host._preferences.appearance.setProperty("television", True)
        wait(200)
        stage.window.showNormal()  # the whole screen is small where there is none
        stage.window.resize(size)
        wait(600)

    def television_keys(stage: Stage) -> None:
        television(stage)
        QTest.keyClick(stage.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    full: dict[str, object] = {"number": 5000}
    return {
        "home-quiet": (full, lambda stage: stage.page("home")),
        "home-busy": (full, home_busy),
        "home-empty": ({"number": 0}, lambda stage: stage.page("home")),
        "television": (full, television),
        "television-keys": (full, television_keys),
        "palette-empty": (full, palette("")),
        "palette-tide": (full, palette("tide")),
        "palette-theme": (full, palette("theme")),
        "palette-nothing": (full, palette("xqzzxq")),
        "library-full": (full, lambda stage: None),
        "library-busy": (full, library_busy),
        "library-empty": ({"number": 0}, lambda stage: None),
        "library-no-match": (full, search("zzz")),
        "library-few": ({"number": 7}, lambda stage: None),
        "title-shelf": (full, title(Where.SHELF, played=True)),
        "title-here": (full, title(Where.HERE, played=True)),
        "title-store": (full, title(Where.STORE)),
        "title-film": (full, title(Where.SHELF, Kind.FILM)),
        "title-music": (full, title(Where.HERE, Kind.MUSIC)),
        "title-busy": (full, title_busy),
        "title-failed": (full, title_failed),
        "title-differs": (full, title_differs),
        "downloads-busy": (full, downloads),
        "downloads-empty": ({"number": 40}, lambda stage: stage.page("downloads")),
        "downloads-failed": (full, downloads_failed),
        "shelf-full": (full, lambda stage: stage.page("shelf")),
        "shelf-empty": ({"number": 40, "nodes": False}, lambda stage: stage.page("shelf")),
        "settings-full": (full, lambda stage: stage.page("settings")),
        "first-run": ({"number": 0, "signed_in": False, "nodes": False}, lambda stage: None),
        "first-run-busy": ({"number": 0, "signed_in": False, "nodes": False}, demo_busy),
        "first-run-failed": ({"number": 0, "signed_in": False, "nodes": False}, demo_failed),
        "panel-sign-in": (full, panel("enter", "itch.io")),
        "panel-humble": (full, panel("enter", "humble")),
        "panel-magnet": (full, panel("magnet", "magnet:?xt=urn:btih:0000")),
        "panel-join": (full, panel("join")),
        "panel-add": (full, panel("add")),
        "panel-unknown": (full, undecided),
        "panel-browser": (full, browser),
        "panel-profiles": (full, profiles),
        "panel-passphrase": (full, panel("passphrase")),
        "panel-limits": (full, limits),
        "panel-adopt": (full, adopted),
        "panel-address": (full, panel("enter", "address")),
        "panel-edit": (full, edit),
        "panel-edit-long": (full, edit_long),
        "panel-edit-own": (full, edit_own),
        "panel-edit-trouble": (full, edit_trouble),
        "panel-edit-many": (full, edit_many),
        "panel-name": (full, panel("name", "make", "", "")),
        "library-list": (full, shown_as(asList=True)),
        "library-grouped": (full, grouped("where", folded=("here",))),
        "library-grouped-few": ({"number": 30}, grouped("kind")),
        "library-grouped-letter": (full, grouped("letter", folded=("B", "C"))),
        "library-grouped-list": (full, grouped("tag", as_list=True, folded=("cosy",))),
        "library-store-art": ({"number": 60}, store_art(only_landscape=False)),
        "library-landscape": ({"number": 60}, store_art(only_landscape=True)),
        "home-store-art": ({"number": 60}, store_art(only_landscape=False, page="home")),
        "library-panel": (full, with_lists),
        "library-filtered": (full, filtered),
        "library-selecting": (full, selecting),
        "library-list-selecting": (full, selecting_as_list),
        "library-lapsed": (full, lapsed),
        "downloads-rested": (full, rested),
        "settings-accounts": (full, accounts),
        "library-failed": (full, unread_library),
        "library-offline": (full, offline),
        "notices-trouble": (full, troubled),
        "settings-end": (full, settings_at("AboutSettings")),
        "settings-running": (full, settings_at("RunningSettings")),
        "settings-again": (full, settings_changed),
        "settings-nothing": (full, settings_searched),
        "panel-leave": (full, lambda stage: stage.shell.leave.asked.emit()),
        "panel-parts": (full, panel("parts")),
        "title-bundled": (full, bundled),
        "title-merged": (full, merged),
        "title-unread": (full, unread),
        "title-key": (full, key_only),
        "notices": (full, notices),
    }


def player_states() -> dict[str, tuple[dict[str, object], Callable[[Stage], None]]]:
    """Only where there is OpenGL to draw films with."""
    return {name: ({"number": 200}, act) for name, act in gallery_player.STATES.items()}


def main() -> int:
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--size", default="1366x768")
    args.add_argument("--theme", choices=("dark", "light"), default="dark")
    args.add_argument("--only", default="")
    args.add_argument("--cache", type=Path, help="a folder that keeps drawn covers between runs")
    gallery_looks.add_arguments(args)
    given = args.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    make_application()
    for name, (setup, act) in {**states(), **(player_states() if gallery_player.there() else {})}.items():
        if given.only and not name.startswith(given.only):
            continue
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            if given.cache:
                (folder / "cache").symlink_to(given.cache, target_is_directory=True)
                given.cache.mkdir(parents=True, exist_ok=True)
            stage = Stage(**setup, folder=folder, theme=given.theme, size=given.size, look=given)  # type: ignore[arg-type]
            wait(500)
            act(stage)
            wait(1400)
            file = given.out / f"{name}-{given.name or given.size.partition('x')[0] + '-' + given.theme}.png"
            stage.window.grabWindow().save(str(file))
            print(file, flush=True)
            stage.host.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
