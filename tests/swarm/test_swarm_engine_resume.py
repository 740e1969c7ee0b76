"""What is on disk is not fetched twice: after a kill, after a clean end, after a peer died."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from swarm_engine_parts import HERE, KIB, MIB, Child, CountingJob, Seeder, make_torrent, noise, package_of, until

from backstock.domain.errors import BackstockError, NodeUnreachableError
from backstock.settings import SwarmSettings
from backstock.swarm.engine import Engine
from backstock.swarm.resume import ResumeFolder

Engines = Callable[..., Engine]
Seeders = Callable[..., Seeder]
Children = Callable[..., Child]


def test_killed_in_the_middle_it_goes_on_from_the_disk(
    tmp_path: Path, seeders: Seeders, engines: Engines, children: Children
) -> None:
    data, rate, piece = noise(16 * MIB), 4 * MIB, 256 * KIB
    seeder, got = seeders(data, upload_limit=rate, piece=piece), tmp_path / "got"
    child = children("fetch", "killed", seeder.torrent, got, peer=seeder.engine.port)
    until(lambda: (child.heard("done") or 0) >= 5 * MIB)
    child.kill()
    before = seeder.engine.totals().uploaded
    assert 5 * MIB <= before < len(data)
    again = Engine(SwarmSettings(listen=f"{HERE}:0"), tmp_path / "killed-child" / "state")
    again.start()
    try:
        again.fetch(seeder.torrent, got, [seeder.address])
        path = again.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    finally:
        again.close()
    assert path.read_bytes() == data
    # Half a second between two flushes, and what was under way: requested blocks of unfinished pieces.
    wasted = seeder.engine.totals().uploaded - len(data)
    assert 0 <= wasted <= rate * 0.5 + 4 * piece


def test_stale_resume_data_is_not_trusted_after_a_kill(
    tmp_path: Path, seeders: Seeders, engines: Engines, children: Children
) -> None:
    """A record that claims more than lies on disk; the file was emptied while nobody looked after it."""
    data = noise(6 * MIB)
    seeder, got = seeders(data, upload_limit=3 * MIB), tmp_path / "got"
    child = children("fetch", "first", seeder.torrent, got, peer=seeder.engine.port)
    until(lambda: (child.heard("done") or 0) >= MIB)
    child.close()
    state = tmp_path / "first-child" / "state"
    assert len(list(state.glob("*.resume"))) == 1
    (state / "closed-cleanly").unlink()
    (got / "game.bin").write_bytes(bytes(len(data)))
    again = Engine(SwarmSettings(listen=f"{HERE}:0"), state)
    again.start()
    try:
        again.fetch(seeder.torrent, got, [seeder.address])
        assert again.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10).read_bytes() == data
        assert list(state.glob("*.resume")) == []
    finally:
        again.close()


def test_closed_cleanly_it_goes_on_from_its_record(tmp_path: Path, seeders: Seeders) -> None:
    data = noise(8 * MIB)
    seeder, got, state = seeders(data, upload_limit=8 * MIB), tmp_path / "got", tmp_path / "state"
    first = Engine(SwarmSettings(listen=f"{HERE}:0"), state)
    first.start()
    first.fetch(seeder.torrent, got, [seeder.address])
    until(lambda: first.transfer(seeder.package_id).done >= 3 * MIB)
    first.close()
    assert seeder.engine.totals().uploaded < len(data)
    assert len(list(state.glob("*.resume"))) == 1
    second = Engine(SwarmSettings(listen=f"{HERE}:0"), state)
    second.start()
    try:
        second.fetch(seeder.torrent, got)
        until(lambda: second.transfer(seeder.package_id).done >= 3 * MIB - 256 * KIB)
        second.add_peers(seeder.package_id, [seeder.address])
        path = second.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    finally:
        second.close()
    assert path.read_bytes() == data
    assert seeder.engine.totals().uploaded - len(data) <= MIB


def test_the_other_side_dies_and_comes_back(tmp_path: Path, engines: Engines, children: Children) -> None:
    data = noise(8 * MIB)
    folder = tmp_path / "seed"
    folder.mkdir()
    (folder / "game.bin").write_bytes(data)
    torrent = make_torrent(folder / "game.bin")
    seed = children("seed", "seed", torrent, folder, upload_limit=4 * MIB)
    port = seed.heard("port")
    leech = engines()
    leech.fetch(torrent, tmp_path / "got", [(HERE, port)])
    until(lambda: leech.transfer(package_of(torrent)).done >= 2 * MIB)
    seed.kill()
    until(lambda: leech.transfer(package_of(torrent)).peers == 0)
    back = threading.Timer(0.8, lambda: children("seed", "seed", torrent, folder, port=port))
    back.start()
    path = leech.wait_finished(package_of(torrent), CountingJob(), stall_after_s=15)
    back.join()
    assert path.read_bytes() == data
    assert leech.transfer(package_of(torrent)).downloaded <= len(data) + 2 * MIB


def test_the_other_side_stays_away_until_later(tmp_path: Path, engines: Engines, children: Children) -> None:
    data = noise(8 * MIB)
    folder = tmp_path / "seed"
    folder.mkdir()
    (folder / "game.bin").write_bytes(data)
    torrent = make_torrent(folder / "game.bin")
    seed = children("seed", "seed", torrent, folder, upload_limit=3 * MIB)
    leech = engines()
    leech.fetch(torrent, tmp_path / "got", [(HERE, seed.heard("port"))])
    until(lambda: leech.transfer(package_of(torrent)).done >= 2 * MIB)
    seed.kill()
    with pytest.raises(NodeUnreachableError):
        leech.wait_finished(package_of(torrent), CountingJob(), stall_after_s=1)
    assert (tmp_path / "got" / "game.bin").exists()
    children("seed", "seed", torrent, folder, port=seed.heard("port"))
    transfer = leech.fetch(torrent, tmp_path / "got")
    assert leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=10).read_bytes() == data


def test_one_engine_a_state_folder(tmp_path: Path, engines: Engines) -> None:
    engines("same")
    with pytest.raises(BackstockError, match="Another Backstock"):
        engines("same")


def test_a_killed_engine_leaves_no_lock(tmp_path: Path, seeders: Seeders, children: Children, engines: Engines) -> None:
    seeder = seeders(noise(KIB))
    child = children("fetch", "dead", seeder.torrent, tmp_path / "got", peer=seeder.engine.port)
    child.kill()
    again = Engine(SwarmSettings(listen=f"{HERE}:0"), tmp_path / "dead-child" / "state")
    again.start()
    again.close()


def test_resume_records_are_used_once_and_only_after_a_clean_end(tmp_path: Path) -> None:
    folder = ResumeFolder(tmp_path)
    folder.open()
    folder.keep("aa", b"first")
    folder.close_cleanly()
    folder = ResumeFolder(tmp_path)
    folder.open()
    assert folder.take("aa") == b"first"
    assert folder.take("aa") is None
    folder.keep("bb", b"second")
    folder.release()
    folder = ResumeFolder(tmp_path)
    folder.open()
    assert folder.take("bb") is None
    folder.release()


def test_a_broken_resume_record_only_costs_a_check(tmp_path: Path, seeders: Seeders) -> None:
    data = noise(MIB)
    seeder, state = seeders(data), tmp_path / "state"
    folder = ResumeFolder(state)
    folder.open()
    folder.keep(seeder.package_id, b"d3:not5:rightoe")
    folder.close_cleanly()
    engine = Engine(SwarmSettings(listen=f"{HERE}:0"), state)
    engine.start()
    try:
        engine.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
        assert engine.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10).read_bytes() == data
    finally:
        engine.close()


def test_closing_is_quick_and_may_be_repeated(tmp_path: Path, seeders: Seeders, engines: Engines) -> None:
    seeder, leech = seeders(noise(8 * MIB), upload_limit=MIB), engines()
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    waiting = threading.Thread(target=_expect_closed, args=(leech, seeder), name="waiter")
    waiting.start()
    until(lambda: leech.transfer(seeder.package_id).done > 0)
    began = time.monotonic()
    leech.close()
    assert time.monotonic() - began < 5
    leech.close()
    waiting.join(5)
    assert not waiting.is_alive()
    assert not [thread.name for thread in threading.enumerate() if thread.name == "swarm-end"]
    with pytest.raises(BackstockError, match="shut down"):
        leech.transfer(seeder.package_id)
    assert (tmp_path / "leech-state" / "closed-cleanly").exists()
    assert [path.name for path in (tmp_path / "got").iterdir()] == ["game.bin"]


def _expect_closed(leech: Engine, seeder: Seeder) -> None:
    with pytest.raises(BackstockError, match="shut down"):
        leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=30)
