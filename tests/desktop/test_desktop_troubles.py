"""What cannot be shown says why and what to do, and can be copied; a first run that fails or was cut off goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desktop_shown import Make, Shown
from fake_core import FakeCore
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstock.desktop.app import Window
from backstock.domain.errors import BackstockError, NodeUnreachableError
from backstock.domain.ids import JobId
from backstock.domain.jobs import JobKind, JobState

SILENT = NodeUnreachableError("Attic does not answer.", data="Nothing was changed.", do="Wake it, then try again.")


@pytest.fixture
def open_over(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[FakeCore], Shown]]:
    made: list[Shown] = []

    def make(core: FakeCore) -> Shown:
        core.data.mkdir(exist_ok=True)
        made.append(Shown(core, Window(core, qapp, tmp_path / "cache", tray=False), qtbot))
        return made[-1]

    yield make
    for shown in made:
        shown.host.close()


def test_the_details_of_a_trouble_can_be_copied(make_window: Make) -> None:
    shown = make_window(20)
    shown.host.notices.tell(SILENT)
    QGuiApplication.clipboard().clear()
    shown.click("LinkButton", text="Copy details")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("node-unreachable: Attic does not answer.\nNothing was changed.")
    assert "Backstock 0" in copied
    shown.host.notices.dismiss(shown.host.notices._model.rows[0].notice_id)
    shown.host.notices.tell(RuntimeError("a key: sk-1234"))
    shown.click("LinkButton", text="Copy details")
    assert "RuntimeError inside Backstock" in QGuiApplication.clipboard().text()
    assert "sk-1234" not in QGuiApplication.clipboard().text()
    shown.host.notices.dismiss(shown.host.notices._model.rows[0].notice_id)
    shown.host.notices.say("All is well.")
    shown.until(lambda: not any(one.property("text") == "Copy details" for one in shown.items("LinkButton")))


@pytest.mark.parametrize("page", ["home", "library"])
def test_a_library_that_cannot_be_read_says_so_and_is_tried_again(
    open_over: Callable[[FakeCore], Shown], tmp_path: Path, page: str
) -> None:
    from desktop_titles import invented_titles

    core = FakeCore(tmp_path / "data", invented_titles(20))
    core.faults["titles"] = BackstockError(
        "The library's file cannot be read.", data="Nothing was changed.", do="Look at the disk."
    )
    shown = open_over(core)
    shown.until(lambda: bool(shown.shell._first_run.property("asked")))
    shown.window.setProperty("page", page)
    shown.until(lambda: any(one.property("tone") == "failed" for one in shown.items("EmptyShelf")))
    assert "Look at the disk." in shown.item("EmptyShelf", tone="failed").property("detail")
    QGuiApplication.clipboard().clear()
    shown.click("QuietButton", text="Copy details")
    shown.until(lambda: "cannot be read" in QGuiApplication.clipboard().text())
    core.faults.clear()
    shown.click("QuietButton", text="Try again")
    shown.until(lambda: not any(one.property("tone") == "failed" for one in shown.items("EmptyShelf")))
    shown.until(lambda: bool(shown.items("TitleGrid") if page == "library" else shown.items("HomeHero")))


def test_a_first_run_that_fails_can_be_tried_again_or_left(
    open_over: Callable[[FakeCore], Shown], tmp_path: Path
) -> None:
    core = FakeCore(tmp_path / "data", [], signed_in=False, with_nodes=False)
    shown = open_over(core)
    shown.click("PrimaryButton", text="Try the demo store")
    shown.until(lambda: bool(core.known_jobs))
    (job,) = core.known_jobs
    core.change_job(job, state=JobState.FAILED, error="The demo store did not start. Nothing was changed. Try again.")
    shown.until(lambda: any(one.property("text") == "Try again" for one in shown.items("PrimaryButton")))
    QGuiApplication.clipboard().clear()
    shown.click("QuietButton", text="Copy details")
    shown.until(lambda: "did not start" in QGuiApplication.clipboard().text())
    shown.click("QuietButton", text="Choose another way")
    shown.until(lambda: len(shown.items("ChoiceRow")) == 4)
    shown.until(lambda: shown.item("PrimaryButton").hasActiveFocus())
    assert not core.asked("cancel_job")
    shown.click("PrimaryButton", text="Try the demo store")
    shown.until(lambda: len(core.known_jobs) == 2)
    shown.click("QuietButton", text="Choose another way")
    shown.until(lambda: len(core.asked("cancel_job")) == 1)
    shown.until(lambda: len(shown.items("ChoiceRow")) == 4)


def test_a_first_run_that_failed_before_its_job_was_known_is_told(
    open_over: Callable[[FakeCore], Shown], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the job says overtakes the answer which job it is."""
    core = FakeCore(tmp_path / "data", [], signed_in=False, with_nodes=False)
    start = core.start_demo

    def start_and_fail() -> JobId:
        job_id = start()
        core.change_job(job_id, state=JobState.FAILED, error="The demo store did not start.")
        threading.Event().wait(0.1)
        return job_id

    monkeypatch.setattr(core, "start_demo", start_and_fail)
    shown = open_over(core)
    shown.click("PrimaryButton", text="Try the demo store")
    shown.until(lambda: any(one.property("text") == "Try again" for one in shown.items("PrimaryButton")))
    assert shown.shell._first_run.property("trouble") == "The demo store did not start."


def test_a_first_run_that_was_cut_off_is_shown_going_on(open_over: Callable[[FakeCore], Shown], tmp_path: Path) -> None:
    core = FakeCore(tmp_path / "data", [], signed_in=False, with_nodes=False)
    job = core.add_job(JobKind.DEMO, None, JobState.RUNNING, title="Demo store", note="starting the demo store")
    shown = open_over(core)
    shown.until(lambda: bool(shown.items("DemoSteps")))
    assert [row.text for row in shown.shell._first_run._steps.rows] == ["starting the demo store"]
    core.change_job(job, note="pairing with the node")
    shown.until(lambda: len(shown.shell._first_run._steps.rows) == 2)
    assert not core.asked("start_demo")


def test_without_a_network_every_page_says_what_that_means(make_window: Make) -> None:
    shown = make_window(20)
    reach = shown.shell.reach
    stage = shown.item("LibraryPage")
    top = stage.mapToScene(stage.position()).y()
    reach.take(QNetworkInformation.Reachability.Disconnected)
    shown.until(lambda: bool(shown.items("OfflineLine")))
    for page in ("home", "library", "downloads", "shelf", "settings"):
        shown.window.setProperty("page", page)
        shown.until(lambda: bool(shown.items("OfflineLine")))
    shown.window.setProperty("page", "library")
    shown.until(lambda: stage.mapToScene(stage.position()).y() > top)
    reach.take(QNetworkInformation.Reachability.Unknown)
    shown.until(lambda: not shown.items("OfflineLine") and stage.mapToScene(stage.position()).y() == top)


@pytest.mark.parametrize("typed", ["", "s"])
@pytest.mark.parametrize("page", ["home", "library"])
def test_a_page_that_was_read_slowly_gets_the_keyboard_in_the_end(
    open_over: Callable[[FakeCore], Shown], tmp_path: Path, page: str, typed: str
) -> None:
    from desktop_titles import invented_titles

    core = FakeCore(tmp_path / "data", invented_titles(20))
    core.held.add("titles")
    shown = open_over(core)
    shown.until(lambda: bool(shown.shell._first_run.property("asked")))
    shown.window.setProperty("page", page)
    shown.until(lambda: shown.window.activeFocusItem().inherits("QQuickTextInput"))
    if typed:
        shown.window.activeFocusItem().setProperty("text", typed)
    core.held.clear()
    shown.until(lambda: bool(shown.items("TitleGrid") if page == "library" else shown.items("HomeHero")))
    if typed:
        QTest.qWait(200)
    shown.until(lambda: shown.window.activeFocusItem().inherits("QQuickTextInput") is bool(typed))
