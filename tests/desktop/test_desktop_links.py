"""What may be asked from outside, and that it only leads somewhere; a second start beside a window that is open."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desktop_shown import Make, Shown
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstock.desktop.links import Way, read, settled
from backstock.desktop.single import FirstInstance, first_instance
from backstock.domain.jobs import JobState
from backstock.domain.titles import Kind, Where

APP = str(Path(__file__).parents[2] / "app")
HARMLESS = ("titles", "counts", "title_rows", "details", "accounts", "jobs", "nodes", "playable", "refresh_nodes")


@pytest.mark.parametrize(
    ("link", "way", "what"),
    [
        ("backstock://title/t-abc", Way.TITLE, "t-abc"),
        ("BACKSTOCK://Title/t-abc/", Way.TITLE, "t-abc"),
        ("backstock://play/t-abc?now=1", Way.PLAY, "t-abc"),
        ("backstock://search?q=lantern%20tide", Way.SEARCH, "lantern tide"),
        ("backstock://search?q=a%00b%0Ac", Way.SEARCH, "abc"),
        ("backstock://page/downloads", Way.PAGE, "downloads"),
        ("magnet:?xt=urn:btih:00", Way.MAGNET, "magnet:?xt=urn:btih:00"),
        ("file:///home/jo/a%20film.mkv", Way.PATH, "/home/jo/a film.mkv"),
        ("/tmp/one.TORRENT", Way.TORRENT, "/tmp/one.TORRENT"),
        ("watch:Nine Winters", Way.WATCH, "Nine Winters"),
    ],
)
def test_what_is_meant(link: str, way: Way, what: str) -> None:
    wish = read(link)
    assert (wish.way, wish.what) == (way, what)


@pytest.mark.parametrize(
    "link",
    [
        "backstock://",
        "backstock://get/t-abc",
        "backstock://play/",
        "backstock://play/../../etc",
        "backstock://title/t abc",
        "backstock://page/unlock",
        "backstock://remove/t-abc",
        "backstock://[/",
        "backstock:play",
        "backstock://search/" + "x" * 3000,
        "backstock://title/" + "x" * 200,
        "javascript:alert(1)",
        "https://example.org/",
        "demo:now",
    ],
)
def test_everything_else_is_unknown(link: str) -> None:
    assert read(link).way is Way.UNKNOWN


def test_a_path_means_the_same_from_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert settled("film.mkv") == str(tmp_path / "film.mkv")
    assert settled("file:///film.mkv") == "/film.mkv"
    assert settled("backstock://page/home") == "backstock://page/home"


def deeds(shown: Shown) -> list[object]:
    """What was asked of the core but to be looked at."""
    return [call for call in shown.core.calls if call[0] not in HARMLESS]


def test_a_link_to_play_starts_nothing_until_a_person_says_so(make_window: Make) -> None:
    shown = make_window()
    row = next(row for row in shown.core.rows if row.where is Where.HERE and row.kind is Kind.GAME)
    shown.shell.open_thing(f"backstock://play/{row.title_id}")
    shown.until(lambda: bool(shown.items("TitleView")) and shown.item("QuietButton", text="Play").isVisible())
    assert deeds(shown) == []
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: not any(item.property("text") == "Play" for item in shown.items("QuietButton")))
    assert deeds(shown) == []
    shown.shell.open_thing(f"backstock://play/{row.title_id}")
    shown.click("QuietButton", text="Play")
    shown.until(lambda: bool(shown.core.asked("play")))


def test_links_lead_to_a_title_a_search_and_a_page(make_window: Make) -> None:
    shown = make_window()
    row = shown.core.rows[7]
    shown.shell.open_thing(f"backstock://title/{row.title_id}")
    shown.until(lambda: bool(shown.items("TitleView")))
    shown.shell.open_thing("backstock://page/shelf")
    shown.until(lambda: bool(shown.items("ShelfPage")))
    shown.shell.open_thing(f"backstock://search?q={row.name}")
    shown.until(lambda: shown.shell._library.property("search") == row.name and bool(shown.items("TitleGrid")))
    shown.shell.open_thing("backstock://title/t-unheard")
    shown.until(lambda: "not in your library" in shown.notice())
    shown.shell.open_thing("backstock://sell/everything")
    shown.until(lambda: "none that Backstock knows" in shown.notice())
    assert deeds(shown) == []


def test_a_torrent_file_is_shown_before_it_is_taken(make_window: Make, tmp_path: Path) -> None:
    shown = make_window()
    (tmp_path / "film.torrent").write_bytes(b"d4:infode")
    shown.shell.open_thing(str(tmp_path / "film.torrent"))
    shown.until(lambda: bool(shown.core.asked("inspect_magnet")))
    assert shown.core.asked("inspect_magnet") == [(str(tmp_path / "film.torrent"),)]
    assert not shown.core.asked("add_magnet")
    assert not shown.core.asked("add_path")


FRONT = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def first(make_window: Make) -> Iterator[tuple[Shown, FirstInstance]]:
    shown = make_window()
    listening = first_instance(shown.core.data, [])
    assert listening is not None
    listening.attend(shown.host.asked)
    yield shown, listening
    listening.close()


def second(qtbot: QtBot, shown: Shown, folder: Path, *things: str, **more: str) -> None:
    """A start of the whole program beside the window, waited for while the window goes on."""
    command = [sys.executable, "-m", "backstock", "--data", str(shown.core.data), "desktop", "--", *things]
    environment = {**os.environ, "PYTHONPATH": APP, **more}
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None
    try:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
        assert process.returncode == 0, process.stdout.read()
    finally:
        process.kill()
        process.wait(10)
        process.stdout.close()


@FRONT
def test_a_second_start_hands_over_everything(
    first: tuple[Shown, FirstInstance], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, _ = first
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    (tmp_path / "elsewhere").mkdir()
    film = tmp_path / "elsewhere" / "film.mkv"
    film.write_bytes(b"film")
    shown.window.hide()
    second(qtbot, shown, film.parent, "film.mkv", "magnet:?xt=urn:btih:00", XDG_ACTIVATION_TOKEN="from-the-panel")
    shown.until(lambda: shown.core.asked("add_path") == [(film,)])
    shown.until(lambda: shown.core.asked("inspect_magnet") == [("magnet:?xt=urn:btih:00",)])
    assert shown.window.isVisible()
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "from-the-panel"
    shown.press(Qt.Key.Key_Escape)
    second(qtbot, shown, tmp_path, f"backstock://title/{shown.core.rows[3].title_id}")
    shown.until(lambda: bool(shown.items("TitleView")))
    assert not [job for job in shown.core.jobs() if job.state is JobState.RUNNING and job.title_id]
    assert not (shown.core.data / "library.db").exists(), "the second start opened a library of its own"


@FRONT
def test_what_is_asked_before_the_window_is_there_waits_for_it(make_window: Make, qtbot: QtBot, tmp_path: Path) -> None:
    shown = make_window()
    early = first_instance(shown.core.data, [])
    assert early is not None
    second(qtbot, shown, tmp_path, "magnet:?xt=urn:btih:11")
    assert not shown.core.asked("inspect_magnet")
    early.attend(shown.host.asked)
    shown.until(lambda: shown.core.asked("inspect_magnet") == [("magnet:?xt=urn:btih:11",)])
    early.close()


def test_the_program_starts_itself_again_when_a_person_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    from backstock import desktop, program

    begun: list[list[str]] = []
    closed: list[str] = []

    class Closing:
        def close(self) -> None:
            closed.append("core")

    monkeypatch.setattr(os, "execv", lambda program, words: begun.append(list(words)))
    monkeypatch.setattr(program, "open_core", lambda settings: Closing())
    monkeypatch.setattr(desktop, "main", lambda core, wishes, first: desktop.AGAIN)
    program.main(["--data", str(tmp_path), "desktop", "magnet:?xt=urn:btih:00"])
    assert closed == ["core"], "the library has to be free for the next one"
    assert begun == [[sys.executable, "-m", "backstock", "--data", str(tmp_path), "desktop"]]
