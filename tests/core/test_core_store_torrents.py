"""A store's own torrents: a real tracker, a real seed, and the store itself whenever something is amiss."""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import cast

import libtorrent as lt
import pytest

from backstock.catalog.accounts import Accounts
from backstock.core.store_torrents import StoreTorrents
from backstock.domain.errors import StoreUnreachableError
from backstock.domain.ids import EditionId, TitleId
from backstock.domain.titles import Edition, Kind, StoreName
from backstock.jobs import JobStopped
from backstock.settings import SwarmSettings
from backstock.sources.hashing import DigestPlan
from backstock.sources.room import Room
from backstock.swarm.engine import Engine
from helpers_shelf import Quiet
from tracker import Tracker

CONTENT = random.Random(3).randbytes(3_000_001)
NAME = "game.zip"


class Job(Quiet):
    """As the shelf's, with what a job besides has."""

    job_id = "j"
    args = MappingProxyType[str, str]({})


class HumbleLike:
    """What a store does that gives torrents, as far as this is concerned."""

    def __init__(self, torrent: bytes | Exception | None) -> None:
        self.asked = 0
        self._torrent = torrent

    def torrent(self, edition: Edition, progress: object) -> bytes | None:
        self.asked += 1
        if isinstance(self._torrent, Exception):
            raise self._torrent
        return self._torrent

    def store_for(self, edition: Edition) -> HumbleLike:
        return self


@pytest.fixture
def tracker() -> Iterator[Tracker]:
    with Tracker() as running:
        yield running


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    running = Engine(SwarmSettings(listen="127.0.0.1:0"), tmp_path / "leech", on_demand=True)
    yield running
    running.close()


def torrent_of(path: Path, announce: str) -> bytes:
    """As Humble makes them: version 1, private, one file, one tracker."""
    made = lt.create_torrent(lt.list_files(str(path)), 256 * 1024, int(lt.create_torrent.v1_only))
    made.set_priv(True)
    made.add_tracker(announce)
    lt.set_piece_hashes(made, str(path.parent))
    return bytes(lt.bencode(made.generate()))


@pytest.fixture
def seeded(tmp_path: Path, tracker: Tracker) -> Iterator[bytes]:
    path = tmp_path / "seed" / NAME
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    torrent = torrent_of(path, tracker.url)
    seed = Engine(SwarmSettings(listen="127.0.0.1:0"), tmp_path / "seed-state")
    seed.start()
    seed.seed(torrent, path.parent)
    yield torrent
    seed.close()


def edition(**more: object) -> Edition:
    said: dict[str, object] = {"size": len(CONTENT), "md5": hashlib.md5(CONTENT).hexdigest(), "filename": NAME}
    return Edition(
        EditionId("e-1"),
        TitleId("t-1"),
        None,
        StoreName.HUMBLE,
        name="Game",
        kind=Kind.GAME,
        item={"torrent": "yes"},
        **{**said, **more},  # type: ignore[arg-type]
    )


def way(engine: Engine, store: HumbleLike, folder: Path, *, wanted: bool = True, stall_s: float = 3.0) -> StoreTorrents:
    return StoreTorrents(engine, cast(Accounts, store), Room(0), folder / "incoming", wanted=wanted, stall_s=stall_s)


def test_it_comes_by_the_torrent_and_is_not_seeded_on(
    engine: Engine, seeded: bytes, tracker: Tracker, tmp_path: Path
) -> None:
    target = tmp_path / "library" / NAME
    fetched = way(engine, HumbleLike(seeded), tmp_path, stall_s=30.0).fetch(
        edition(), target, DigestPlan(md5=True), Job()
    )
    assert fetched is not None
    assert fetched.digests.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert fetched.digests.md5 == hashlib.md5(CONTENT).hexdigest()
    assert target.read_bytes() == CONTENT
    assert engine.transfers() == [], "it is not given on"
    assert list((tmp_path / "incoming").iterdir()) == []
    assert {port for _, port, _ in tracker.announced} >= {engine.port}, "they met at the tracker"


@pytest.mark.parametrize(
    "differs", [{"size": len(CONTENT) + 1}, {"filename": "other.zip"}], ids=["another size", "another name"]
)
def test_a_torrent_of_something_else_is_not_begun(
    differs: dict[str, object], engine: Engine, seeded: bytes, tmp_path: Path
) -> None:
    fetched = way(engine, HumbleLike(seeded), tmp_path).fetch(
        edition(**differs), tmp_path / "x", DigestPlan(md5=True), Job()
    )
    assert fetched is None
    assert not engine.started


def test_the_md5_judges(engine: Engine, seeded: bytes, tmp_path: Path) -> None:
    fetched = way(engine, HumbleLike(seeded), tmp_path, stall_s=30.0).fetch(
        edition(md5="0" * 32), tmp_path / "x", DigestPlan(md5=True), Job()
    )
    assert fetched is None
    assert not (tmp_path / "x").exists()
    assert list((tmp_path / "incoming").iterdir()) == []


def test_a_torrent_nobody_gives_is_given_up(engine: Engine, tracker: Tracker, tmp_path: Path) -> None:
    path = tmp_path / "made" / NAME
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    began = time.monotonic()
    fetched = way(engine, HumbleLike(torrent_of(path, tracker.url)), tmp_path, stall_s=2.0).fetch(
        edition(), tmp_path / "x", DigestPlan(md5=True), Job()
    )
    assert fetched is None
    assert 2.0 <= time.monotonic() - began < 10.0
    assert engine.transfers() == []


@pytest.mark.parametrize("given", [None, b"no torrent at all", StoreUnreachableError("It does not answer.")])
def test_a_store_that_gives_none_is_asked_for_the_file(
    given: bytes | Exception | None, engine: Engine, tmp_path: Path
) -> None:
    fetched = way(engine, HumbleLike(given), tmp_path).fetch(edition(), tmp_path / "x", DigestPlan(md5=True), Job())
    assert fetched is None
    assert not engine.started


def test_it_is_the_persons_choice(engine: Engine, seeded: bytes, tmp_path: Path) -> None:
    store = HumbleLike(seeded)
    assert way(engine, store, tmp_path, wanted=False).fetch(edition(), tmp_path / "x", DigestPlan(), Job()) is None
    assert store.asked == 0


def test_stopped_it_is_no_failure(engine: Engine, seeded: bytes, tmp_path: Path) -> None:
    class Stopping(Job):
        def wait(self, event: object, timeout: float) -> bool:
            raise JobStopped

    target = tmp_path / "library" / NAME
    with pytest.raises(JobStopped):
        way(engine, HumbleLike(seeded), tmp_path).fetch(edition(), target, DigestPlan(md5=True), Stopping())
    again = way(engine, HumbleLike(seeded), tmp_path, stall_s=30.0)
    assert again.fetch(edition(), target, DigestPlan(md5=True), Job()) is not None
    assert target.read_bytes() == CONTENT
