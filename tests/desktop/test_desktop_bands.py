"""Where lines and headings lie, and where a step leads: against a plain list of everything, top to bottom."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from desktop_titles import invented_titles
from PySide6.QtWidgets import QApplication

from backstock.desktop.arrangement import Arrangement
from backstock.desktop.bands import Bands, Frame, Stop
from backstock.desktop.covers import Covers
from backstock.desktop.sight import Sight
from backstock.desktop.titles import TitleModel

LINE, HEAD, BEGIN = 100.0, 40.0, 8.0


def made(sizes: list[int], columns: int) -> Bands:
    """One group for each size; 0 stands for a folded one."""
    runs, first = [], 0
    for size in sizes:
        runs.append((first, size))
        first += size
    return Bands(runs, first, Frame(columns, LINE, HEAD, BEGIN))


def laid(sizes: list[int], columns: int) -> list[tuple[Stop, float]]:
    """Every heading and every first cell of a line with its height, counted out."""
    found, y, at = [], BEGIN, 0
    for head, size in enumerate(sizes):
        found.append((Stop(at, head), y))
        y += HEAD
        for begin in range(0, size, columns):
            found.append((Stop(at + begin), y))
            y += LINE
        at += size
    return found


@pytest.mark.parametrize("seed", range(40))
def test_heights_and_what_is_in_sight_are_as_counted_out(seed: int) -> None:
    rng = random.Random(seed)
    sizes, columns = [rng.choice((0, 1, 2, 5, 7, 30)) for _ in range(rng.randrange(1, 12))], rng.randrange(1, 8)
    bands, expected = made(sizes, columns), laid(sizes, columns)
    for stop, y in expected:
        if stop.head < 0:
            assert bands.top_of(stop) == y
        else:
            assert bands.top_of(Stop(0, stop.head)) == y
    top = rng.uniform(0, bands.height)
    bottom = top + rng.uniform(1, 500)
    lines = [(stop.at, y) for stop, y in expected if stop.head < 0 and y < bottom and y + LINE > top]
    assert [(line.first, line.y) for line in bands.lines_between(top, bottom)] == lines
    heads = {stop.head for stop, y in expected if stop.head >= 0 and y < bottom and y + HEAD > top}
    assert heads <= set(bands.heads_between(top, bottom))


@pytest.mark.parametrize("seed", range(40))
def test_the_heading_above_is_the_last_one_that_has_scrolled_away(seed: int) -> None:
    rng = random.Random(seed)
    sizes = [rng.choice((0, 1, 2, 5, 30)) for _ in range(rng.randrange(1, 12))]
    bands, expected = made(sizes, 4), laid(sizes, 4)
    for top in (0.0, BEGIN, rng.uniform(0, bands.height), *(y for _, y in expected)):
        begun = [(y, stop.head) for stop, y in expected if stop.head >= 0 and y <= top]
        y, head = begun[-1] if begun else (top, -1)
        assert bands.head_above(top) == (head if y < top else -1)
    assert Bands([], 7, Frame(4, LINE, HEAD, BEGIN)).head_above(90.0) == -1


@pytest.mark.parametrize("seed", range(40))
def test_walking_down_and_up_meets_everything_once(seed: int) -> None:
    rng = random.Random(seed)
    sizes, columns = [rng.choice((0, 1, 4, 9)) for _ in range(rng.randrange(1, 9))], rng.randrange(1, 6)
    bands = made(sizes, columns)
    expected = [stop.head if stop.head >= 0 else ("line", stop.at) for stop, _ in laid(sizes, columns)]
    down: list[object] = [0]
    stop: Stop | None = Stop(0, 0)
    while (stop := bands.below(stop, 0)) is not None:
        down.append(stop.head if stop.head >= 0 else ("line", stop.at))
        last = stop
    assert down == expected
    up = [down[-1]]
    stop = last if len(down) > 1 else Stop(0, 0)
    while (stop := bands.above(stop, 0)) is not None:
        up.append(stop.head if stop.head >= 0 else ("line", stop.at))
    assert up == expected[::-1]


def test_a_column_is_kept_past_a_heading_and_a_short_line() -> None:
    bands = made([5, 2, 4], 4)
    assert bands.below(Stop(3), 3) == Stop(4)
    assert bands.below(Stop(4), 3) == Stop(5, 1)
    assert bands.below(Stop(5, 1), 3) == Stop(6)
    assert bands.below(Stop(7, 2), 3) == Stop(10)
    assert bands.above(Stop(7, 2), 3) == Stop(6)


def test_from_group_to_group_and_back_to_its_beginning_first() -> None:
    bands = made([5, 0, 4], 4)
    assert bands.group_after(Stop(3)) == Stop(5, 1)
    assert bands.group_after(Stop(5, 1)) == Stop(5)
    assert bands.group_after(Stop(8)) is None
    assert bands.group_before(Stop(7)) == Stop(5)
    assert bands.group_before(Stop(5)) == Stop(5, 1)
    assert bands.group_before(Stop(5, 1)) == Stop(0)
    assert bands.group_before(Stop(0)) is None


def test_without_headings_it_is_one_run() -> None:
    bands = Bands([], 10, Frame(4, LINE, HEAD, BEGIN))
    assert bands.height == BEGIN + 3 * LINE
    assert bands.below(Stop(9), 1) is None
    assert bands.above(Stop(2), 2) is None
    assert bands.group_after(Stop(0)) is None
    assert list(bands.heads_between(0, 1000)) == []


def test_nothing_at_all_is_no_trouble() -> None:
    bands = Bands([], 0, Frame(4, LINE, HEAD, BEGIN))
    assert list(bands.lines_between(0, 500)) == []
    assert bands.below(Stop(0), 0) is None
    assert bands.above(Stop(0), 0) is None


@pytest.mark.parametrize("seed", range(20))
def test_a_line_is_as_high_as_the_tallest_thing_on_it(seed: int) -> None:
    rng = random.Random(seed)
    count, columns = rng.randrange(1, 60), rng.randrange(1, 7)
    shapes = [rng.choice((0.56, 0.79, 1.0, 1.5, 2.0)) for _ in range(count)]
    frame = Frame(columns, LINE, HEAD, BEGIN, cover=40.0)
    bands = Bands([(0, count // 2), (count // 2, count - count // 2)], count, frame, shapes)
    y, lines = BEGIN, []
    for first, end in ((0, count // 2), (count // 2, count)):
        y += HEAD
        for at in range(first, end, columns):
            tallest = min(1.5, max(shapes[at : min(at + columns, end)]))
            lines.append((at, y, LINE - round(40 * (1.5 - tallest))))
            y += lines[-1][2]
    assert bands.height == y
    assert [(line.first, line.y, line.height) for line in bands.lines_between(0, y)] == lines
    top, bottom = sorted((rng.uniform(0, y), rng.uniform(0, y)))
    seen = [at for at, begin, height in lines if begin < bottom and begin + height > top]
    assert [line.first for line in bands.lines_between(top, bottom)] == seen


def test_a_view_that_is_not_measured_yet_shows_nothing(qapp: QApplication, tmp_path: Path) -> None:
    """Lines of no height would all be in sight."""
    covers = Covers(tmp_path)
    titles = TitleModel(covers)
    arrangement = Arrangement(titles)
    sight = Sight(arrangement)
    titles.set_rows(invented_titles(3000))
    arrangement.arrange("none", (), (), afresh=True)
    sight.wake(True)
    sight.look(0.0, 900.0)
    assert not sight.cells.cells
    sight.measure(4, 200.0, 48.0, 8.0, 0.0)
    assert 20 <= len(sight.cells.cells) <= 28
    covers.close()
