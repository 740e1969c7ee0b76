"""A film that a store's server sends at 5 Mbit/s is watched in the window over a real core meanwhile."""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import player_kit as kit
from desktop_shown import shown_items
from player_stage import Stage, until, wait
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from backstock.core.core import Core
from backstock.core.wiring import open_core
from backstock.domain.ids import TitleId
from backstock.domain.titles import StoreName
from demo.demo_store_kit import game, upload, write_titles
from helpers_journey import API_KEY, library_settings

LINE = 5_000_000 // 8
SECONDS, BITS = 16, 3_600_000


class Store:
    """In a process of its own, which can be made to stand still."""

    def __init__(self, titles: Path) -> None:
        command = [
            sys.executable,
            "-m",
            "backstock.demo.store",
            "--titles",
            str(titles),
            "--api-key",
            API_KEY,
            "--tied",
        ]
        command += ["--fault", f"slow:rate={LINE}"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.url = str(json.loads(self._process.stdout.readline())["url"])

    def stand_still(self) -> None:
        os.kill(self._process.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        os.kill(self._process.pid, signal.SIGCONT)

    def end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self.go_on()
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


def main(place: Path) -> None:
    film = kit.film(place / "film.mkv", codec="mpeg4", seconds=SECONDS, size=(320, 180), bits=BITS)
    titles = [game(1, [upload(501, "film.mkv")], title="Lighthouse", classification="other")]
    store = Store(write_titles(place / "shop", titles, {"film.mkv": film.read_bytes()}))
    core = open_core(library_settings(place / "data"))
    try:
        account = core.sign_in(StoreName.ITCH, API_KEY, store.url)
        for job_id in core.sync(account.account_id):
            core.wait_job(job_id, 30.0)
        (row,) = core.titles()
        stage = Stage(place, core)
        watch(stage, store, core, row.title_id, film)
        stage.close()
    finally:
        core.close()
        store.end()


def watch(stage: Stage, store: Store, core: Core, title_id: TitleId, film: Path) -> None:
    stage.shell.titleWanted.emit(title_id)
    press(stage, "Get")
    press(stage, "Watch now")
    until("the player opens", lambda: stage.film is not None)
    stage.guard()
    stage.runs(0.5)
    until("it says that it arrives", lambda: stage.player.property("arriving"))
    assert stage.player.property("arrivedShare") < 0.9, "it plays before the last byte is here"
    stage.says("ARRIVING")
    assert stage.player.property("parts")
    # Back is at once; ahead of what has come it waits, says why, and goes on by itself.
    stage.film.seek(0.1)
    until("back at once", lambda: stage.film.property("elapsed") < 1.0, 4000)
    stage.page.wake()
    wait(300)
    bar = stage.item("seekBar")
    there = bar.mapToScene(QPointF(bar.width() * 0.6, bar.height() / 2)).toPoint()
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
    if stage.player.property("arrivedShare") < 0.45:
        stage.says("Buffering")
        stage.says("the rest comes at")
    until("it plays at 60 %", lambda: SECONDS * 0.56 < stage.film.property("elapsed") < SECONDS * 0.8)
    # The store stands still: the window does not.
    assert stage.player.property("arriving"), "still arriving"
    store.stand_still()
    stage.film.seek(SECONDS * 0.95)
    until("it waits", lambda: stage.film.property("waiting"))
    stage.says("does not answer")
    for _ in range(20):
        QTest.mouseMove(stage.window, there)
        wait(25)
    stage.key(Qt.Key.Key_I)
    stage.says("About this file")
    stage.key(Qt.Key.Key_Escape)
    store.go_on()
    until("it goes on", lambda: not stage.film.property("waiting"))
    until("it ends", lambda: not stage.player.property("open"))
    until("it is whole", lambda: core.playable(title_id).files[0].path != "")  # type: ignore[union-attr]
    assert Path(core.playable(title_id).files[0].path).read_bytes() == film.read_bytes()  # type: ignore[union-attr]
    stage.left()
    until("its page says so", lambda: stage.shell._title.property("deedText") == "Watch")


def press(stage: Stage, text: str) -> None:
    def offered() -> list:
        return [one for one in shown_items(stage.window.contentItem(), "PrimaryButton") if one.property("text") == text]

    until(f"it offers: {text}", lambda: offered() and offered()[0].isEnabled())
    wait(300)
    stage.click(offered()[0])


if __name__ == "__main__":
    faulthandler.dump_traceback_later(140, exit=True)
    main(Path(sys.argv[-1]))
    print("played")
