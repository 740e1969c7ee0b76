"""Plain bytes of a source while it is being paged in from a real node, sealed or plain."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from backstock.domain.arrivals import Holdup
from backstock.domain.packages import NodeMode
from backstock.domain.sources import Source
from backstock.settings import Settings
from backstock.shelf.arriving import Arriving
from helpers_shelf import MIB, Background, Desk, NodeProcess, Quiet, Stopped, StopWhen, noise, until

CONTENT = noise(14 * MIB + 321)


def shelved(desk: Desk, settings: Settings) -> Source:
    source = desk.own("film.mkv", CONTENT)
    desk.join(settings)
    desk.shelf.page_out(source, Quiet())
    assert desk.shelf.arriving(source) is None, "nothing arrives yet"
    return desk.now(source)


def opened(desk: Desk, source: Source) -> Arriving:
    until(lambda: desk.shelf.arriving(source) is not None)
    arriving = desk.shelf.arriving(source)
    assert arriving is not None
    return arriving


def some(arriving: Arriving, offset: int, length: int) -> bytes:
    parts = b""
    while len(parts) < length:
        part = arriving.read(offset + len(parts), length - len(parts), 20.0)
        assert part, "nothing came in time"
        parts += part
    return parts


@pytest.mark.parametrize("mode", list(NodeMode))
def test_any_range_opens_while_the_rest_arrives(
    desk: Desk, node_processes: Callable[..., NodeProcess], mode: NodeMode
) -> None:
    source = shelved(desk, node_processes(mode=mode, upload_limit=3 * MIB).settings)
    page_in = Background(lambda work: desk.shelf.page_in(source, work))
    arriving = opened(desk, source)
    assert arriving.length == len(CONTENT)
    assert some(arriving, 0, 100) == CONTENT[:100]
    assert some(arriving, len(CONTENT) - 1003, 1003) == CONTENT[-1003:]
    assert not arriving.arrival().whole
    until(lambda: any(arriving.arrived(20)))
    assert not all(arriving.arrived(20))
    until(lambda: arriving.arrival().holdup is Holdup.NONE)
    places = random.Random(4)
    for _ in range(12):
        offset = places.randrange(len(CONTENT) - 50_000)
        assert some(arriving, offset, 33_333) == CONTENT[offset : offset + 33_333]
    path = page_in.finish()
    assert isinstance(path, Path)
    assert some(arriving, 5, len(CONTENT) - 5) == CONTENT[5:]
    assert arriving.read(len(CONTENT), 1, 0.0) == b""
    assert arriving.arrival().whole
    arriving.close()
    assert path.read_bytes() == CONTENT
    assert desk.shelf.arriving(source) is None


def test_every_byte_in_order_from_the_first_to_the_last(desk: Desk, node_processes: Callable[..., NodeProcess]) -> None:
    """Over the moments at which the source of the bytes changes: pieces, whole package, file in its place."""
    source = shelved(desk, node_processes(upload_limit=8 * MIB).settings)
    page_in = Background(lambda work: desk.shelf.page_in(source, work))
    arriving = opened(desk, source)
    parts: list[bytes] = []
    at = 0
    while at < arriving.length:
        part = arriving.read(at, 65536, 20.0)
        assert part
        parts.append(part)
        at += len(part)
    assert b"".join(parts) == CONTENT
    page_in.finish()
    arriving.close()


def test_a_node_that_goes_away_is_the_reason_and_nobody_waits_longer_than_asked(
    desks: Callable[..., Desk], node_processes: Callable[..., NodeProcess]
) -> None:
    node = node_processes(upload_limit=2 * MIB)
    desk = desks()
    source = desk.own("film.mkv", CONTENT)
    desk.join(node.settings)
    desk.shelf.page_out(source, Quiet())
    page_in = Background(lambda work: desk.shelf.page_in(source, work))
    arriving = opened(desk, source)
    assert some(arriving, 0, 1000) == CONTENT[:1000]
    node.kill()
    until(lambda: arriving.arrival().holdup is Holdup.NO_ANSWER)
    missing = next(at for at in range(0, len(CONTENT), MIB) if not arriving.has(at, 10))
    begun = time.monotonic()
    assert arriving.read(missing, 10, 0.5) is None
    assert time.monotonic() - begun < 1.5
    node.without_limits()
    node.start()
    assert some(arriving, missing, 10) == CONTENT[missing : missing + 10]
    page_in.finish()
    arriving.close()


def test_closing_ends_a_wait_and_what_brought_it_may_stop(
    desk: Desk, node_processes: Callable[..., NodeProcess]
) -> None:
    source = shelved(desk, node_processes(upload_limit=MIB).settings)
    asked = threading.Event()

    def until_asked(work: Quiet) -> Path:
        return desk.shelf.page_in(source, StopWhen(lambda _: asked.is_set()))

    page_in = Background(until_asked)
    arriving = opened(desk, source)
    some(arriving, 0, 10)
    threading.Timer(0.4, arriving.close).start()
    begun = time.monotonic()
    assert arriving.read(len(CONTENT) - 10, 10, 30.0) is None
    assert time.monotonic() - begun < 2.0
    again = opened(desk, source)
    asked.set()
    with pytest.raises(Stopped):
        page_in.finish()
    assert again.arrival().holdup is Holdup.STOPPED
    assert again.read(len(CONTENT) - 10, 10, 0.0) is None
    again.close()
