"""A film that arrives at 5 Mbit/s from a node in a process of its own is watched in the window meanwhile."""

from __future__ import annotations

import faulthandler
import sys
import threading
from pathlib import Path

import player_kit as kit
from player_stage import Stage, until, wait
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from backstock.core.views import PlayFile
from helpers_shelf import Background, Desk, NodeProcess, Quiet, node_settings

LINE = 5_000_000 // 8
SECONDS, BITS = 16, 3_600_000


def main(place: Path) -> None:
    film = kit.film(place / "film.mkv", codec="mpeg4", seconds=SECONDS, size=(320, 180), bits=BITS)
    (place / "desk").mkdir()
    desk = Desk(place / "desk")
    node = NodeProcess(node_settings(place / "node", upload_limit=LINE))
    node.start()
    stage = Stage(place)
    try:
        watch(stage, desk, node, film)
    finally:
        stage.close()
        node.close()
        desk.close()


def watch(stage: Stage, desk: Desk, node: NodeProcess, film: Path) -> None:
    source = desk.own("film.mkv", film.read_bytes())
    desk.join(node.settings)
    desk.shelf.page_out(source, Quiet())
    page_in = Background(lambda work: desk.shelf.page_in(source, work))
    until("it begins to arrive", lambda: desk.shelf.arriving(source) is not None)
    stage.core.arriving = lambda: desk.shelf.arriving(source)
    stage.open(PlayFile("film.mkv", "A film", ""))
    until("it says why it waits", lambda: stage.player.property("arriving"))
    stage.runs(0.5)
    whole = film.stat().st_size
    assert desk.engine.totals().downloaded < whole * 0.8, "it plays before the last byte is here"
    stage.says("ARRIVING")
    assert stage.player.property("parts")
    # Far ahead, by a press upon the bar: what is missing there comes first.
    stage.page.wake()
    wait(300)
    bar = stage.item("seekBar")
    there = bar.mapToScene(QPointF(bar.width() * 0.7, bar.height() / 2)).toPoint()
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
    until("it plays at 70 %", lambda: SECONDS * 0.66 < stage.film.property("elapsed") < SECONDS * 0.9)
    assert not page_in.work.seen or not page_in.alive or desk.engine.totals().downloaded < whole, "still arriving"
    # The node dies: the window lives on and says what is the matter.
    node.kill()
    stage.film.seek(SECONDS * 0.35)
    until("it waits", lambda: stage.film.property("waiting"))
    stage.says("Buffering")
    stage.says("does not answer")
    beats: list[float] = []
    for _ in range(20):
        QTest.mouseMove(stage.window, there)
        wait(25)
        beats.append(stage.film.property("elapsed"))
    stage.key(Qt.Key.Key_I)
    stage.says("About this file")
    stage.key(Qt.Key.Key_Escape)
    starting = threading.Thread(target=node.start)
    starting.start()
    until("it goes on", lambda: not stage.film.property("waiting"), 30_000)
    until("it arrives whole", lambda: not page_in.alive, 40_000)
    page_in.finish()
    starting.join()
    until("nothing arrives any more", lambda: not stage.player.property("arriving"))
    stage.film.pause(False)
    stage.film.seek(SECONDS - 0.6)
    until("it ends", lambda: not stage.player.property("open"))
    assert Path(str(desk.now(source).path)).read_bytes() == film.read_bytes()


if __name__ == "__main__":
    faulthandler.dump_traceback_later(120, exit=True)
    main(Path(sys.argv[-1]))
    print("played")
