"""Pictures of stores, fetched while somebody flies through the library, from stores that mean no good, onto disks that
are emptied meanwhile."""

from __future__ import annotations

import gc
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_desktop_art import picture_bytes, titled

from backstock.desktop.art.picture import store_picture
from backstock.desktop.covers import Covers

FLOWN_BY = 240


class Gallery(ThreadingHTTPServer):
    """Gives the same picture for any address, counts, and drips where the address says so."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.asked: Counter[str] = Counter()
        self.at_once = self.most_at_once = 0
        self.lock = threading.Lock()
        self.ended = threading.Event()
        self.picture = picture_bytes(60, 90)
        threading.Thread(target=self.serve_forever, name="gallery").start()

    def address(self, name: str) -> str:
        return f"http://127.0.0.1:{self.server_port}/{name}"


class _Answer(BaseHTTPRequestHandler):
    server: Gallery
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        gallery = self.server
        with gallery.lock:
            gallery.asked[self.path] += 1
            gallery.at_once += 1
            gallery.most_at_once = max(gallery.most_at_once, gallery.at_once)
        self.send_response(200)
        self.send_header("Content-Length", str(len(gallery.picture) + (1 << 20) * ("drip" in self.path)))
        self.end_headers()
        try:
            while "drip" in self.path and not gallery.ended.wait(0.05):
                self.wfile.write(b"\0")
            self.wfile.write(gallery.picture)
        except OSError:
            pass  # hung up on, as it should be
        with gallery.lock:
            gallery.at_once -= 1

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def gallery() -> Iterator[Gallery]:
    made = Gallery()
    yield made
    made.ended.set()
    made.shutdown()
    made.server_close()


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Covers]]:
    made: list[Covers] = []

    def make() -> Covers:
        made.append(Covers(tmp_path / "cache"))
        return made[-1]

    yield make
    for covers in made:
        covers.close()
    gc.collect()  # here, not on the next test's threads


def test_who_flies_by_asks_for_little_and_nothing_is_fetched_twice(
    opened: Callable[[], Covers], gallery: Gallery, qtbot: QtBot
) -> None:
    rows = [titled(gallery.address(f"{at}.png"), at) for at in range(FLOWN_BY)]
    covers = opened()
    for row in rows:
        covers.cover_of(row)
    qtbot.waitUntil(lambda: "store-" in covers.cover_of(rows[-1]), timeout=20_000)
    assert len(gallery.asked) < FLOWN_BY, "what is long out of sight was fetched all the same"
    for at in range(0, FLOWN_BY, 40):  # and back, slowly: what was put off comes after all
        page = rows[at : at + 40]
        qtbot.waitUntil(lambda page=page: all("store-" in covers.cover_of(row) for row in page), timeout=30_000)
    assert set(gallery.asked.values()) == {1}
    assert len(gallery.asked) == FLOWN_BY
    assert gallery.most_at_once <= 4
    covers.close()
    again = opened()
    assert all("store-" in again.cover_of(row) for row in rows)
    qtbot.wait(300)
    assert gallery.asked.total() == FLOWN_BY, "pictures that are here were asked for"


def test_pictures_that_drip_hold_no_place_for_ever(
    opened: Callable[[], Covers], gallery: Gallery, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backstock.desktop.store_art._LONGEST_MS", 400)
    covers = opened()
    dripping = [titled(gallery.address(f"drip-{at}.png"), at) for at in range(4)]
    for row in dripping:
        covers.cover_of(row)
    qtbot.waitUntil(lambda: len(gallery.asked) == 4, timeout=8000)
    good = titled(gallery.address("good.png"), 5)
    covers.cover_of(good)
    qtbot.waitUntil(lambda: "store-" in covers.cover_of(good), timeout=8000)
    for row in dripping:
        assert "store-" not in covers.cover_of(row)
    qtbot.wait(200)
    assert gallery.asked.total() == 5, "what dripped was asked for again at once"


def test_a_giant_in_few_bytes_is_not_unfolded(qapp: QApplication) -> None:
    image = QImage(9000, 9000, QImage.Format.Format_Mono)
    image.fill(0)
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]
    data = bytes(held.data().data())
    assert len(data) < 200_000
    began = time.thread_time()
    assert store_picture(data, 400, 10).isNull()
    assert time.thread_time() - began < 0.05


def test_a_cache_that_is_emptied_meanwhile_fills_again(
    opened: Callable[[], Covers], gallery: Gallery, tmp_path: Path, qtbot: QtBot
) -> None:
    covers, row = opened(), titled("")
    qtbot.waitUntil(lambda: covers.cover_of(row).startswith("file:"), timeout=8000)
    qtbot.wait(200)
    for folder in (tmp_path / "cache").iterdir():
        shutil.rmtree(folder)
    with qtbot.waitSignal(covers.cleared, timeout=8000):
        for _ in range(64):
            covers.cover_of(row)

    def there() -> bool:
        return covers.cover_of(row).startswith("file:") and Path(covers.cover_of(row).removeprefix("file://")).exists()

    qtbot.waitUntil(there, timeout=8000)
