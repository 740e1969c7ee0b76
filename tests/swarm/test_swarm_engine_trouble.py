"""Full disks, bad sources, damaged copies, vanished files."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from swarm_engine_parts import (
    HERE,
    KIB,
    MIB,
    Child,
    CountingJob,
    Seeder,
    lying_peer,
    make_torrent,
    noise,
    package_of,
    until,
)

from backstock.domain.errors import DiskFullError, NodeError, NodeUnreachableError
from backstock.swarm.engine import Engine
from backstock.swarm.values import Phase

Engines = Callable[..., Engine]
Seeders = Callable[..., Seeder]
Children = Callable[..., Child]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Eight MiB; needs the right to mount."""
    folder = tmp_path / "small"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", folder], capture_output=True).returncode:
        pytest.skip("mounting is not allowed here; the limit on file sizes is tested instead")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_full_disk_is_told_and_it_goes_on_when_there_is_room(
    small_disk: Path, engines: Engines, seeders: Seeders
) -> None:
    data = noise(6 * MIB)
    seeder, leech = seeders(data), engines()
    (small_disk / "other").write_bytes(bytes(5 * MIB))
    leech.fetch(seeder.torrent, small_disk, [seeder.address])
    with pytest.raises(DiskFullError, match="no room") as full:
        leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    assert "goes on" in full.value.do
    status = leech.transfer(seeder.package_id)
    assert status.error_code == "disk-full"
    assert not status.finished
    (small_disk / "other").unlink()
    path = leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    assert path.read_bytes() == data
    assert leech.transfer(seeder.package_id).error == ""


def test_full_disk_mends_itself_while_nobody_waits(small_disk: Path, engines: Engines, seeders: Seeders) -> None:
    data = noise(6 * MIB)
    seeder, leech = seeders(data), engines()
    (small_disk / "other").write_bytes(bytes(5 * MIB))
    leech.fetch(seeder.torrent, small_disk, [seeder.address])
    until(lambda: leech.transfer(seeder.package_id).error_code == "disk-full")
    (small_disk / "other").unlink()
    until(lambda: leech.transfer(seeder.package_id).finished)
    assert (small_disk / "game.bin").read_bytes() == data


def test_a_limit_on_file_sizes_counts_as_full(tmp_path: Path, seeders: Seeders, children: Children) -> None:
    data = noise(4 * MIB)
    seeder = seeders(data)
    child = children(
        "fetch", "limited", seeder.torrent, tmp_path / "got", peer=seeder.engine.port, largest_file=2 * MIB
    )
    until(lambda: child.heard("code") is not None)
    assert child.heard("code") == "disk-full"
    child.say("make room")
    until(lambda: child.heard("finished"))
    assert (tmp_path / "got" / "game.bin").read_bytes() == data


def test_a_damaged_seed_notices_and_serves_nothing_wrong(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    data = noise(4 * MIB)
    seeder, leech = seeders(data), engines()
    _damage(seeder.file, 2 * MIB)
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    with pytest.raises((NodeUnreachableError, NodeError)):
        leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=1.5)
    until(lambda: seeder.engine.transfer(seeder.package_id).error != "")
    status = seeder.engine.transfer(seeder.package_id)
    assert "damaged" in status.error
    assert not status.finished
    assert not leech.transfer(seeder.package_id).finished


def test_a_source_that_lies_is_no_good_source(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    """It believes what it has, because its own hashes are never looked at."""
    data = noise(4 * MIB)
    seeder, leech = seeders(data), engines()
    with lying_peer(seeder.torrent, tmp_path / "liar", noise(len(data), 2)) as liar:
        leech.fetch(seeder.torrent, tmp_path / "got", [liar])
        with pytest.raises(NodeError, match="No good source") as told:
            leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=20)
        assert not isinstance(told.value, NodeUnreachableError)
        assert leech.transfer(seeder.package_id).done <= 256 * KIB
    leech.add_peers(seeder.package_id, [seeder.address])
    path = leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    assert path.read_bytes() == data


def test_a_mended_source_is_asked_again(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    """libtorrent bans it for the life of a torrent; the same address may be good later."""
    data = noise(2 * MIB)
    seeder, leech = seeders(data), engines()
    with lying_peer(seeder.torrent, tmp_path / "liar", noise(len(data), 2)) as liar:
        leech.fetch(seeder.torrent, tmp_path / "got", [liar])
        with pytest.raises(NodeError, match="No good source"):
            leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=20)
    honest = engines("honest", listen=f"{HERE}:{liar[1]}")
    honest.seed(seeder.torrent, seeder.folder)
    leech.fetch(seeder.torrent, tmp_path / "got")
    path = leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    assert path.read_bytes() == data


def test_a_good_source_beside_a_lying_one_is_enough(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    data = noise(8 * MIB)
    seeder, leech = seeders(data), engines()
    with lying_peer(seeder.torrent, tmp_path / "liar", noise(len(data), 2)) as liar:
        leech.fetch(seeder.torrent, tmp_path / "got", [liar, seeder.address])
        path = leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    assert path.read_bytes() == data


def test_a_finished_file_that_was_damaged_is_healed(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    data = noise(8 * MIB)
    seeder, leech = seeders(data), engines()
    path = leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address]).path
    leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    stat = path.stat()
    _damage(path, 3 * MIB)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    before = leech.transfer(seeder.package_id).downloaded
    leech.verify(seeder.package_id)
    assert not leech.transfer(seeder.package_id).finished
    leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    assert path.read_bytes() == data
    assert leech.transfer(seeder.package_id).downloaded - before <= 256 * KIB


def test_fetching_again_notices_that_a_file_was_written_to(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    data = noise(2 * MIB)
    seeder, leech = seeders(data), engines()
    path = leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address]).path
    leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    for spoil in (lambda: _damage(path, MIB), path.unlink, lambda: os.truncate(path, 5)):
        spoil()
        leech.fetch(seeder.torrent, tmp_path / "got")
        leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
        assert path.read_bytes() == data


def test_fetching_again_what_is_whole_reads_nothing_anew(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    seeder, leech = seeders(noise(2 * MIB)), engines()
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    leech.fetch(seeder.torrent, tmp_path / "got")
    assert leech.transfer(seeder.package_id).phase is Phase.WHOLE


def test_a_seed_whose_file_went_away_says_so(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    seeder, leech = seeders(noise(2 * MIB)), engines()
    seeder.file.unlink()
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    until(lambda: seeder.engine.transfer(seeder.package_id).error != "")
    assert not seeder.engine.transfer(seeder.package_id).finished
    with pytest.raises((NodeUnreachableError, NodeError)):
        leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=1)


def test_a_file_that_cannot_be_made(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    """A folder stands where the file should be."""
    seeder, leech = seeders(noise(MIB)), engines()
    (tmp_path / "got" / "game.bin" / "in the way").mkdir(parents=True)
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    with pytest.raises(Exception, match=r"cannot be read or written") as told:
        leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    assert told.type.__name__ == "BackstockError"


def _damage(path: Path, offset: int) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        old = file.read(100)
        file.seek(offset)
        file.write(bytes(byte ^ 0xFF for byte in old))


def test_parts_of_a_torrent_survive_in_name_only(tmp_path: Path, engines: Engines) -> None:
    """Names that try to leave the folder stay in it."""
    source = tmp_path / "seed" / "tree"
    source.mkdir(parents=True)
    (source / "a.txt").write_bytes(b"inside")
    torrent = make_torrent(source, 16 * KIB, "v1")
    hostile = torrent.replace(b"5:a.txt", b"5:../xy").replace(b"4:tree", b"4:../t")
    leech = engines()
    transfer = leech.fetch(hostile, tmp_path / "got")
    assert transfer.path.is_relative_to(tmp_path / "got")
    assert ".." not in transfer.path.relative_to(tmp_path / "got").parts
    assert transfer.package_id == package_of(hostile)
