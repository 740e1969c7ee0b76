"""Paging in beside a plain socket copy of as many bytes, both over loopback and both brought to the disk.

`python tests/bench/bench_page_in.py [--size MIB] [--rounds N]`. Ours is the whole job: the node is asked, a sealed blob
comes by BitTorrent, lies on the disk, is opened and compared with its record. The engine's fetch alone stands beside
it. At the end: how long the smallest package takes there and back.
"""

from __future__ import annotations

import itertools
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from bench_kit import MIB, Wanted, bench_folder, clear, in_turns, noise, seconds, tell, wanted

from backstock.db import Database
from backstock.db.shelf import ShelfBook
from backstock.domain.packages import Package
from backstock.settings import SwarmSettings
from backstock.swarm.engine import Engine
from helpers_shelf import Quiet
from real.real_loop import Loop, NodeProcess, main_loop, offer

SMALL = 7_000

SENDER = """
import socket, sys
with socket.create_server(("127.0.0.1", 0)) as listener:
    print(listener.getsockname()[1], flush=True)
    there, _ = listener.accept()
    with there, open(sys.argv[1], "rb") as file:
        there.sendfile(file)
"""


def main() -> None:
    asked = wanted(__doc__)
    with bench_folder() as place:
        large(place / "large", asked)
        small(place / "small", asked)


def large(place: Path, asked: Wanted) -> None:
    upload = offered(place, asked.size)
    with main_loop(place, upload.parent) as loop:
        loop.get_and_shelve()
        package = packages(loop)[0]
        ways = {
            "backstock page-in": lambda: paged_in(loop),
            "engine fetch alone": fetched(place, package, loop.node),
            "socket copy": copied(place, upload),
        }
        tell("page_in", asked, in_turns(asked.rounds, ways), "socket copy", asked.size)


def small(place: Path, asked: Wanted) -> None:
    """Out counts the first time only: afterwards the node has it."""
    taken: dict[str, list[float]] = {"small page-out": [], "small page-in": []}
    for number in range(asked.rounds):
        upload = offered(place / str(number), SMALL)
        with main_loop(upload.parent.parent, upload.parent) as loop:
            loop.done(loop.core.get(loop.title_id))
            taken["small page-out"].append(seconds(lambda: loop.done(loop.core.page_out(loop.title_id))))
            taken["small page-in"].append(seconds(lambda: loop.done(loop.core.page_in(loop.title_id))))
    tell("small_packages", asked, taken)


def offered(place: Path, size: int) -> Path:
    folder = place / "offered"
    folder.mkdir(parents=True)
    upload = noise(folder / "game.zip", size)
    offer(folder, "Game", upload, "p_linux")
    return upload


def paged_in(loop: Loop) -> float:
    taken = seconds(lambda: loop.done(loop.core.page_in(loop.title_id), 600))
    assert loop.source.path is not None
    loop.core.evict(loop.title_id)
    return taken


def packages(loop: Loop) -> list[Package]:
    database = Database(loop.core.settings.db_url)
    try:
        return ShelfBook(database).packages_of_source(loop.source.source_id)
    finally:
        database.close()


def fetched(place: Path, package: Package, node: NodeProcess) -> Callable[[], float]:
    numbers = itertools.count()

    def run() -> float:
        folder = place / f"engine-{next(numbers)}"
        engine = Engine(SwarmSettings(listen="127.0.0.1:0"), folder / "state")
        engine.start()
        try:

            def fetch() -> None:
                engine.fetch(package.torrent, folder, [("127.0.0.1", node.swarm_port)])
                engine.wait_finished(package.package_id, Quiet(), stall_after_s=30)

            return seconds(fetch)
        finally:
            engine.close()
            clear(folder)

    return run


def copied(place: Path, source: Path) -> Callable[[], float]:
    target = place / "copied.zip"

    def run() -> float:
        sender = subprocess.Popen([sys.executable, "-c", SENDER, str(source)], stdout=subprocess.PIPE, text=True)
        assert sender.stdout is not None
        port = int(sender.stdout.readline())
        taken = seconds(lambda: _receive(port, target))
        assert target.stat().st_size == source.stat().st_size
        target.unlink()
        sender.wait(10)
        sender.stdout.close()
        return taken

    return run


def _receive(port: int, target: Path) -> None:
    block = memoryview(bytearray(MIB))
    with socket.create_connection(("127.0.0.1", port)) as there, target.open("wb", buffering=0) as out:
        while came := there.recv_into(block):
            out.write(block[:came])
        os.fsync(out.fileno())


if __name__ == "__main__":
    main()
