"""Artwork: neighbours differ, and stores' pictures are fetched once and bounded."""

from __future__ import annotations

import gc
import os
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from desktop_titles import invented_titles
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstock.desktop.art.families import draw_for, wide_family
from backstock.desktop.art.palette import PALETTES
from backstock.desktop.art.picture import store_picture, wide
from backstock.desktop.art_cache import ArtCache
from backstock.desktop.covers import Covers
from backstock.desktop.variants import LOOK_AROUND, Variants
from backstock.domain.titles import Kind, TitleRow

by_name: Callable[[TitleRow], tuple[str, str]] = lambda row: (row.name.casefold(), row.title_id)  # noqa: E731


def clashes(rows: list[TitleRow], variants: Variants) -> int:
    looks = [draw_for(row.name, row.kind.value, variants.of(row.title_id)) for row in rows]
    return sum(
        look.family == other.family or look.palette_number == other.palette_number
        for at, look in enumerate(looks)
        for other in looks[max(0, at - LOOK_AROUND) : at]
    )


@pytest.mark.parametrize("order", ["by name", "as they come", "backwards"])
def test_no_two_of_three_neighbours_share_family_or_palette(tmp_path: Path, order: str) -> None:
    rows = invented_titles(3000)
    variants = Variants(tmp_path)
    given = {"by name": sorted(rows, key=by_name), "as they come": rows, "backwards": sorted(rows, key=by_name)[::-1]}
    for start in range(0, len(rows), 700):
        variants.settle(given[order][start : start + 700])
    assert clashes(sorted(rows, key=by_name), variants) == 0


@pytest.mark.parametrize("order", ["added_at", "size"])
def test_in_other_orders_few_neighbours_are_alike(tmp_path: Path, order: str) -> None:
    rows = invented_titles(600)
    variants = Variants(tmp_path)
    variants.settle(rows)
    ordered = sorted(rows, key=lambda row: (getattr(row, order), row.name), reverse=True)
    assert clashes(ordered, variants) < 600 * LOOK_AROUND * 0.04  # by chance alone it would be every tenth
    again = Variants(tmp_path)
    again.settle(invented_titles(700))
    grown = sorted(invented_titles(700), key=lambda row: (getattr(row, order), row.name), reverse=True)
    assert clashes(grown, again) < 700 * LOOK_AROUND * 0.04


@pytest.mark.parametrize("kind", list(Kind))
def test_a_shelf_of_one_kind_has_no_clash_either(tmp_path: Path, kind: Kind) -> None:
    rows = [replace(row, kind=kind) for row in invented_titles(400)]
    variants = Variants(tmp_path)
    variants.settle(rows)
    assert clashes(sorted(rows, key=by_name), variants) == 0


def test_a_picture_once_given_stays_over_starts(tmp_path: Path) -> None:
    rows = invented_titles(300)
    first = Variants(tmp_path)
    first.settle(rows[:200])
    kept = {row.title_id: first.of(row.title_id) for row in rows[:200]}
    with (tmp_path / "variants.tsv").open("a") as file:
        file.write("broken line\nx\t-3\tgame\tname\n")
    again = Variants(tmp_path)
    again.settle(rows[::-1])
    assert {row.title_id: again.of(row.title_id) for row in rows[:200]} == kept
    assert clashes(sorted(rows, key=by_name), again) == 0


def test_every_palette_and_every_family_is_met() -> None:
    rows = invented_titles(800)
    draws = [draw_for(row.name, row.kind.value) for row in rows]
    assert {draw.palette_number for draw in draws} == set(range(len(PALETTES)))
    assert len({draw.family for draw in draws}) >= 18
    assert len({wide_family(row.name, row.kind.value) for row in rows}) >= 13


def test_fifty_thousand_titles_are_settled_in_little_time(tmp_path: Path) -> None:
    rows = invented_titles(50_000)
    begun = time.thread_time()
    Variants(tmp_path).settle(rows)
    assert time.thread_time() - begun < 12
    begun = time.thread_time()
    Variants(tmp_path)
    assert time.thread_time() - begun < 5


def test_wide_art_leaves_its_near_side_to_the_words(qapp: QApplication) -> None:
    """Over the near third lies text on a scrim: there is less that changes there than on the far side."""
    near, far = [], []
    for row in invented_titles(60):
        made = wide(row.name, "game", 0, 420, 105).convertToFormat(QImage.Format.Format_Grayscale8)
        steps = [
            [abs(made.pixelColor(x, y).value() - made.pixelColor(x + 1, y).value()) for x in range(419)]
            for y in range(0, 84, 4)
        ]
        near.append(sum(sum(line[:140]) for line in steps))
        far.append(sum(sum(line[230:400]) for line in steps))
    assert statistics.mean(near) < statistics.mean(far) * 0.7


class Store(ThreadingHTTPServer):
    """A store with pictures that counts what is asked of it."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.asked: list[tuple[str, str]] = []
        self.files: dict[str, bytes] = {}
        threading.Thread(target=self.serve_forever, name="store").start()

    def address(self, name: str) -> str:
        return f"http://127.0.0.1:{self.server_port}/{name}"

    def count(self, name: str) -> int:
        return sum(path == f"/{name}" for path, _ in self.asked)


class _Answer(BaseHTTPRequestHandler):
    server: Store

    def do_GET(self) -> None:
        condition = self.headers.get("If-None-Match", "")
        self.server.asked.append((self.path, condition))
        data = self.server.files.get(self.path.strip("/"))
        if data is not None and condition == '"v1"':
            self.send_response(304)
            self.end_headers()
            return
        self.send_response(404 if data is None else 200)
        self.send_header("ETag", '"v1"')
        self.send_header("Set-Cookie", "track=1")
        self.end_headers()
        self.wfile.write(data or b"")

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def store() -> Iterator[Store]:
    made = Store()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def open_covers(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Covers]]:
    made: list[Covers] = []

    def make(**more: int) -> Covers:
        made.append(Covers(tmp_path / "cache", **more))
        return made[-1]

    yield make
    for covers in made:
        covers.close()
    gc.collect()  # here, not on the next test's threads


def picture_bytes(width: int = 630, height: int = 500, shade: int = 0xFF336699) -> bytes:
    landscape = QImage(width, height, QImage.Format.Format_RGB32)
    landscape.fill(shade)
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    landscape.save(held, "PNG")
    return bytes(held.data().data())


def titled(address: str, at: int = 0) -> TitleRow:
    return replace(invented_titles(at + 1)[at], cover_url=address)


def test_the_stores_own_picture_replaces_the_drawn_one(
    open_covers: Callable[..., Covers], store: Store, qtbot: QtBot
) -> None:
    covers = open_covers()
    store.files["cover.png"] = picture_bytes()
    good = titled(store.address("cover.png"))
    qtbot.waitUntil(lambda: "store-" in covers.cover_of(good), timeout=8000)
    assert QImage(covers.cover_of(good).removeprefix("file://")).size().toTuple() == (400, 317)
    for at, address in enumerate((store.address("gone.png"), "http://example.com/x.png", "file:///etc/hostname"), 1):
        row = titled(address, at)
        qtbot.waitUntil(lambda known=row: covers.cover_of(known).startswith("file:"), timeout=8000)
        assert "store-" not in covers.cover_of(row)


@pytest.mark.parametrize(
    ("size", "drawn"),
    [
        ((630, 500), (400, 317)),
        ((1600, 900), (400, 225)),
        ((600, 900), (400, 600)),
        ((500, 500), (400, 400)),
        ((500, 1000), (300, 600)),
        ((40, 2), (400, 20)),
    ],
)
def test_the_stores_pictures_keep_their_proportions_and_stay_whole(
    size: tuple[int, int], drawn: tuple[int, int]
) -> None:
    picture = store_picture(picture_bytes(*size), 400, 10)
    assert picture.size().toTuple() == drawn
    across = range(12, drawn[0] - 12, 40)
    assert all(picture.pixelColor(x, drawn[1] // 2).name() == "#336699" for x in across)


def test_a_shape_is_known_once_the_picture_was_here_and_at_the_next_start(
    open_covers: Callable[..., Covers], store: Store, qtbot: QtBot
) -> None:
    store.files["cover.png"] = picture_bytes()
    row = titled(store.address("cover.png"))
    first = open_covers()
    assert first.shape_of(row) == 1.5
    qtbot.waitUntil(lambda: "store-" in first.cover_of(row), timeout=8000)
    assert first.shape_of(row) == pytest.approx(0.79, abs=0.01)
    second = open_covers()
    assert second.shape_of(row) == first.shape_of(row)
    assert store.address("cover.png") not in (second._cache.folder / "shapes.tsv").read_text()
    assert second.shape_of(replace(row, cover_url="", kind=Kind.MUSIC)) == 1.0


def test_a_picture_is_fetched_once_and_then_only_asked_after(
    open_covers: Callable[..., Covers], store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.files["cover.png"] = picture_bytes()
    row = titled(store.address("cover.png"))
    first = open_covers()
    qtbot.waitUntil(lambda: "store-" in first.cover_of(row), timeout=8000)
    second = open_covers()
    assert "store-" in second.cover_of(row)
    qtbot.wait(150)
    assert store.count("cover.png") == 1
    monkeypatch.setattr("backstock.desktop.art_cache._ASK_AGAIN_S", 0)
    third = open_covers()
    assert "store-" in third.cover_of(row)
    qtbot.waitUntil(lambda: store.count("cover.png") == 2, timeout=8000)
    assert store.asked[-1] == ("/cover.png", '"v1"')
    qtbot.wait(50)
    assert "store-" in third.cover_of(row)


def test_what_is_missing_or_broken_is_not_asked_for_again(
    open_covers: Callable[..., Covers], store: Store, qtbot: QtBot
) -> None:
    store.files["broken.png"] = b"\x89PNG\r\n\x1a\n this is no picture"
    store.files["empty.png"] = b""
    rows = [titled(store.address(name), at) for at, name in enumerate(("gone.png", "broken.png", "empty.png"))]
    for _ in range(2):
        covers = open_covers()
        for row in rows:
            qtbot.waitUntil(lambda known=row, of=covers: of.cover_of(known).startswith("file:"), timeout=8000)
            assert "store-" not in covers.cover_of(row)
        qtbot.waitUntil(lambda: len(store.asked) == 3, timeout=8000)
        qtbot.wait(200)
    assert len(store.asked) == 3


def test_a_giant_is_left_where_it_is(
    open_covers: Callable[..., Covers], store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backstock.desktop.store_art._LARGEST", 20_000)
    store.files["giant.png"] = picture_bytes() + bytes(400_000)
    covers, row = open_covers(), titled(store.address("giant.png"))
    qtbot.waitUntil(lambda: covers.cover_of(row).startswith("file:"), timeout=8000)
    qtbot.wait(300)
    assert "store-" not in covers.cover_of(row)


def test_the_cache_is_bounded_and_drops_what_was_not_seen_for_longest(tmp_path: Path) -> None:
    dropped: list[str] = []
    cache = ArtCache(tmp_path / "art", most_bytes=10_000, dropped=dropped.append)

    def write(aside: Path) -> bool:
        aside.write_bytes(bytes(1000))
        return True

    for number in range(14):
        cache.keep(f"{number:02}.png", write)
        stamp = 1_700_000_000 + number
        os.utime(cache.path(f"{number:02}.png"), (stamp, stamp))
    cache.make_room()
    left = sorted(file.name for file in cache.folder.glob("*.png"))
    assert sum(file.stat().st_size for file in cache.folder.glob("*.png")) <= 10_000
    assert left[-1] == "13.png"
    assert dropped[0] == "00.png"
    assert set(dropped).isdisjoint(left)


def test_a_full_disk_costs_a_picture_and_nothing_else(tmp_path: Path) -> None:
    cache = ArtCache(tmp_path / "art")
    with pytest.raises(OSError, match="was not written"):
        cache.keep("a.png", lambda aside: False)
    assert list(cache.folder.iterdir()) == []


def test_pictures_of_an_older_recipe_go(open_covers: Callable[..., Covers], tmp_path: Path, qtbot: QtBot) -> None:
    old = tmp_path / "cache" / "art-1"
    old.mkdir(parents=True)
    (old / "x.png").write_bytes(b"x")
    open_covers()
    qtbot.waitUntil(lambda: not old.exists(), timeout=5000)
