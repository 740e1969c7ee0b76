"""Seeding and fetching between two real engines on this machine."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from swarm_engine_parts import HERE, KIB, MIB, CountingJob, Seeder, StoppedError, make_torrent, noise, until

from backstock.domain.errors import BackstockError, DataProtectedError, NodeUnreachableError, NotFoundError
from backstock.domain.ids import PackageId
from backstock.settings import SwarmSettings
from backstock.swarm.engine import Engine
from backstock.swarm.values import Phase, SwarmEvent, TransferFinished, TransferProgressed
from error_log import ErrorLog

Engines = Callable[..., Engine]
Seeders = Callable[..., Seeder]


def test_fetched_file_is_whole_and_the_same(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    data = noise(9 * MIB + 77)
    seeder, leech = seeders(data), engines()
    job = CountingJob()
    transfer = leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    assert transfer.length == len(data)
    path = leech.wait_finished(transfer.package_id, job, stall_after_s=10)
    assert path == transfer.path == tmp_path / "got" / "game.bin"
    assert path.read_bytes() == data
    status = leech.transfer(transfer.package_id)
    assert status is not None
    assert (status.finished, status.phase, status.done, status.total) == (True, Phase.WHOLE, len(data), len(data))
    assert job.told[-1][:2] == (len(data), len(data))


@pytest.mark.parametrize("length", [1, 16 * KIB, 256 * KIB, 256 * KIB + 1])
def test_small_files_arrive(tmp_path: Path, engines: Engines, seeders: Seeders, length: int) -> None:
    data = noise(length)
    seeder, leech = seeders(data), engines()
    transfer = leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    assert leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=10).read_bytes() == data


def test_fetching_a_whole_file_verifies_it_and_downloads_nothing(
    tmp_path: Path, engines: Engines, seeders: Seeders
) -> None:
    data = noise(3 * MIB)
    seeder, leech = seeders(data), engines()
    (tmp_path / "got").mkdir()
    (tmp_path / "got" / "game.bin").write_bytes(data)
    transfer = leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=5)
    status = leech.transfer(transfer.package_id)
    assert status is not None
    assert status.downloaded == 0
    assert seeder.engine.totals().uploaded == 0


def test_what_left_stays_counted(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    """To the byte, at once, and each life of a torrent once."""
    data = noise(3 * MIB)
    seeder, leech = seeders(data), engines()
    for life in (1, 2):
        leech.fetch(seeder.torrent, tmp_path / f"got {life}", [seeder.address])
        leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
        leech.remove(seeder.package_id, delete_files=False)
        totals = leech.totals()
        assert (totals.torrents, totals.downloaded) == (0, life * len(data))


def test_two_engines_fetch_from_each_other(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    """The second knows only the first, which is given the seed later."""
    data = noise(4 * MIB)
    seeder, first, second = seeders(data), engines("first"), engines("second")
    second_transfer = second.fetch(seeder.torrent, tmp_path / "second", [(HERE, first.port)])
    first.fetch(seeder.torrent, tmp_path / "first")
    first.add_peers(seeder.package_id, [seeder.address])
    path = second.wait_finished(second_transfer.package_id, CountingJob(), stall_after_s=10)
    assert path.read_bytes() == data
    assert first.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10).read_bytes() == data


def test_a_peer_may_be_named_by_host(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    seeder, leech = seeders(noise(KIB)), engines()
    peers = [("no-such-host.invalid", 7), ("localhost", seeder.engine.port)]
    transfer = leech.fetch(seeder.torrent, tmp_path / "got", peers)
    leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=10)


def test_events_tell_progress_and_end_once(tmp_path: Path, seeders: Seeders) -> None:
    seeder = seeders(noise(10 * MIB), upload_limit=4 * MIB)
    told: list[SwarmEvent] = []
    leech = Engine(SwarmSettings(listen=f"{HERE}:0"), tmp_path / "state", told.append)
    leech.start()
    try:
        leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
        until(lambda: any(isinstance(event, TransferFinished) for event in told))
    finally:
        leech.close()
    assert [event for event in told if isinstance(event, TransferFinished)] == [
        TransferFinished(seeder.package_id, tmp_path / "got" / "game.bin")
    ]
    progressed = [event.status for event in told if isinstance(event, TransferProgressed)]
    assert any(status.rate > 0 and 0 < status.done < status.total for status in progressed)


def test_a_listener_that_fails_hurts_nothing(tmp_path: Path, seeders: Seeders, error_log: ErrorLog) -> None:
    error_log.expect("a listener failed on TransferFinished|a listener failed on TransferProgressed")

    def fails(_event: SwarmEvent) -> None:
        raise ValueError("a bad listener")

    seeder = seeders(noise(MIB))
    leech = Engine(SwarmSettings(listen=f"{HERE}:0"), tmp_path / "state", fails)
    leech.start()
    try:
        transfer = leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
        leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=10)
    finally:
        leech.close()


def test_nobody_there_is_a_stall_and_waiting_again_goes_on(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    data = noise(MIB)
    seeder, leech = seeders(data), engines()
    transfer = leech.fetch(seeder.torrent, tmp_path / "got")
    with pytest.raises(NodeUnreachableError, match=r"game\.bin"):
        leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=0.3)
    status = leech.transfer(transfer.package_id)
    assert status is not None
    assert status.paused
    leech.add_peers(transfer.package_id, [seeder.address])
    path = leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=10)
    assert path.read_bytes() == data


def test_a_stopped_job_rests_the_transfer(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    data = noise(4 * MIB)
    seeder, leech, job = seeders(data, upload_limit=3 * MIB), engines(), CountingJob()
    transfer = leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    threading.Timer(0.3, job.stopping.set).start()
    with pytest.raises(StoppedError):
        leech.wait_finished(transfer.package_id, job, stall_after_s=10)
    rested = leech.transfer(transfer.package_id)
    assert rested is not None
    assert rested.paused
    assert not rested.finished
    path = leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=10)
    assert path.read_bytes() == data


def test_removing_keeps_or_deletes_the_file(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    seeder, leech = seeders(noise(MIB)), engines()
    path = leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address]).path
    leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    leech.remove(seeder.package_id, delete_files=False)
    assert path.exists()
    assert leech.transfer(seeder.package_id) is None
    leech.seed(seeder.torrent, tmp_path / "got")
    leech.remove(seeder.package_id, delete_files=True)
    assert not path.exists()
    leech.remove(seeder.package_id, delete_files=True)


def test_an_unfinished_part_is_deleted_too(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    seeder, leech = seeders(noise(4 * MIB), upload_limit=MIB), engines()
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    until(lambda: (tmp_path / "got" / "game.bin").exists())
    leech.remove(seeder.package_id, delete_files=True)
    assert list((tmp_path / "got").iterdir()) == []


def test_removing_ends_the_waiting(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    seeder, leech = seeders(noise(4 * MIB), upload_limit=MIB), engines()
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    threading.Timer(0.2, leech.remove, (seeder.package_id,), {"delete_files": True}).start()
    with pytest.raises(BackstockError, match="not being transferred"):
        leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)


def test_limits_hold(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    seeder, leech = seeders(noise(4 * MIB)), engines(download_limit=512 * KIB)
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    threading.Event().wait(0.9)
    status = leech.transfer(seeder.package_id)
    assert status is not None
    assert 0 < status.downloaded < 2 * MIB


def test_seeding_what_is_not_there_is_refused(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    seeder, other = seeders(noise(MIB)), engines()
    with pytest.raises(NotFoundError, match=r"game\.bin"):
        other.seed(seeder.torrent, tmp_path)
    (tmp_path / "game.bin").write_bytes(b"short")
    with pytest.raises(NotFoundError):
        other.seed(seeder.torrent, tmp_path)


def test_one_package_lies_in_one_place(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    seeder = seeders(noise(KIB))
    with pytest.raises(DataProtectedError):
        seeder.engine.fetch(seeder.torrent, tmp_path / "elsewhere")
    engines()


def test_what_is_no_torrent_is_refused(tmp_path: Path, engines: Engines) -> None:
    leech = engines()
    for wrong in (b"", b"not a torrent", b"d4:infode", b"d4:infod4:name1:aee", b"i" * 5000):
        with pytest.raises(BackstockError):
            leech.fetch(wrong, tmp_path / "got")
    assert not (tmp_path / "got").exists()


def test_unknown_packages(engines: Engines) -> None:
    leech, nothing = engines(), PackageId("0" * 64)
    assert leech.transfer(nothing) is None
    with pytest.raises(BackstockError):
        leech.wait_finished(nothing, CountingJob(), stall_after_s=1)
    with pytest.raises(BackstockError):
        leech.add_peers(nothing, [(HERE, 1)])


@pytest.mark.parametrize("version", ["v1", "v2", "hybrid"])
def test_chosen_files_of_a_folder(tmp_path: Path, engines: Engines, version: str) -> None:
    tree = tmp_path / "seed" / "album"
    (tree / "cd1").mkdir(parents=True)
    for name, size in {"cd1/a.flac": 700 * KIB, "cd1/b.flac": 500 * KIB, "cover.png": 40 * KIB, "notes.txt": 9}.items():
        (tree / name).write_bytes(noise(size, size))
    torrent = make_torrent(tree, 64 * KIB, version)
    seed, leech = engines("seed"), engines("leech")
    seed.seed(torrent, tree.parent)
    got = tmp_path / "got"
    peers = [(HERE, seed.port)]
    with pytest.raises(NotFoundError) as refused:
        leech.fetch(torrent, got, peers, only=["*.mp3"])
    assert "album/cover.png" in refused.value.candidates
    transfer = leech.fetch(torrent, got, peers, only=["cover.png", "cd1/b*"])
    assert transfer.length == 540 * KIB
    path = leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=10)
    assert (path / "cover.png").read_bytes() == (tree / "cover.png").read_bytes()
    assert (path / "cd1/b.flac").read_bytes() == (tree / "cd1/b.flac").read_bytes()
    assert not (path / "cd1/a.flac").exists()
    leech.fetch(torrent, got, peers)
    path = leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=10)
    for file in tree.rglob("*.*"):
        assert (path / file.relative_to(tree)).read_bytes() == file.read_bytes()
