"""The shared pace of downloads: measured with real clocks and real streams."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from itertools import pairwise

import pytest

from backstock.stores.throttle import Throttle

BLOCK = bytes(range(256)) * 256
RATE = 400_000


def blocks(length: int) -> Iterator[bytes]:
    while length > 0:
        yield BLOCK[:length]
        length -= len(BLOCK)


def drain(throttle: Throttle, length: int, came: list[tuple[float, int]]) -> None:
    came.extend((time.monotonic(), len(block)) for block in throttle.stream(blocks(length), lambda: None))


def together(throttle: Throttle, *lengths: int) -> tuple[float, list[list[tuple[float, int]]]]:
    came: list[list[tuple[float, int]]] = [[] for _ in lengths]
    threads = [
        threading.Thread(target=drain, args=(throttle, length, one)) for length, one in zip(lengths, came, strict=True)
    ]
    begin = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.monotonic() - begin, came


def test_without_a_limit_blocks_pass_as_they_are() -> None:
    taken, (came,) = together(Throttle(), 64 * len(BLOCK))
    assert [size for _, size in came] == [len(BLOCK)] * 64
    assert taken < 1.0


def test_two_streams_share_one_limit_evenly() -> None:
    throttle = Throttle()
    throttle.limit(RATE)
    taken, (one, other) = together(throttle, RATE, RATE)
    assert taken == pytest.approx(2.0, rel=0.2)
    half = one[0][0] + taken / 2
    by_then = [sum(size for at, size in came if at <= half) for came in (one, other)]
    assert by_then[0] == pytest.approx(by_then[1], rel=0.2)
    assert throttle.streams == 0


def test_a_slow_line_flows() -> None:
    throttle = Throttle()
    throttle.limit(20_000)
    taken, (came,) = together(throttle, 30_000)
    assert taken == pytest.approx(1.5, rel=0.2)
    assert max(later - earlier for (earlier, _), (later, _) in pairwise(came)) < 0.3
    assert max(size for _, size in came) <= 1_000


def test_the_bytes_are_the_same_and_in_order() -> None:
    throttle = Throttle()
    throttle.limit(1_000_000)
    assert b"".join(throttle.stream(blocks(300_001), lambda: None)) == b"".join(blocks(300_001))


def test_a_change_holds_at_once_in_both_directions() -> None:
    throttle = Throttle()
    throttle.limit(1_000)
    came: list[tuple[float, int]] = []
    stream = threading.Thread(target=drain, args=(throttle, 500_000, came))
    stream.start()
    time.sleep(0.3)
    assert sum(size for _, size in came) < 2_000
    throttle.limit(500_000)
    time.sleep(0.5)
    assert 150_000 < sum(size for _, size in came) < 350_000
    throttle.limit(0)
    stream.join(1.0)
    assert not stream.is_alive()
    assert sum(size for _, size in came) == 500_000


def test_a_pause_is_heard_while_it_waits() -> None:
    class StoppedError(Exception):
        pass

    throttle = Throttle()
    throttle.limit(1)
    asked_at: list[float] = []
    stop = threading.Event()

    def checkpoint() -> None:
        asked_at.append(time.monotonic())
        if stop.is_set():
            raise StoppedError

    ended: list[float] = []

    def run() -> None:
        try:
            list(throttle.stream(blocks(100), checkpoint))
        except StoppedError:
            ended.append(time.monotonic())

    stream = threading.Thread(target=run)
    stream.start()
    time.sleep(0.6)
    stopped_at = time.monotonic()
    stop.set()
    stream.join(2.0)
    assert ended
    assert ended[0] - stopped_at < 0.1
    assert max(later - earlier for earlier, later in pairwise(asked_at)) < 0.1
    assert len(asked_at) < 40, "it sleeps between"
    assert throttle.streams == 0


def test_what_was_not_used_is_not_saved_up() -> None:
    throttle = Throttle()
    throttle.limit(RATE)
    together(throttle, 1_000)
    time.sleep(1.0)  # a second of nothing, by the clock the throttle goes by
    taken, _ = together(throttle, RATE // 2)
    assert taken > 0.35
