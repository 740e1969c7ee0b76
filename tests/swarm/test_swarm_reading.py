"""Reading a package while it arrives, from a real engine over a slow line."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from swarm_engine_parts import KIB, MIB, CountingJob, Seeder, make_torrent, noise, package_of, until

from backstock.domain.errors import BackstockError, NotFoundError
from backstock.swarm.engine import Engine
from backstock.swarm.reading import PieceReader

Engines = Callable[..., Engine]
Seeders = Callable[..., Seeder]
SLOW = 2 * MIB


def read_all(reader: PieceReader, offset: int, length: int, wait_s: float = 20.0) -> bytes:
    parts = b""
    while len(parts) < length:
        part = reader.read(offset + len(parts), min(65536, length - len(parts)), wait_s)
        assert part, "nothing came in time"
        parts += part
    return parts


def test_the_end_is_read_before_the_middle_has_come(engines: Engines, seeders: Seeders, tmp_path: Path) -> None:
    content = noise(12 * MIB + 77)
    seeder = seeders(content, upload_limit=SLOW)
    engine = engines()
    engine.fetch(seeder.torrent, tmp_path / "in", [seeder.address])
    reader = engine.reader(seeder.package_id)
    assert reader.length == len(content)
    assert read_all(reader, 0, 100_000) == content[:100_000]
    asked = time.monotonic()
    assert read_all(reader, len(content) - 5000, 5000) == content[-5000:]
    assert time.monotonic() - asked < 3.0
    assert not reader.has(0, len(content)), "the end came only with everything"
    assert read_all(reader, 8 * MIB, MIB) == content[8 * MIB : 9 * MIB]
    assert reader.read(len(content), 10, 0.0) == b""
    reader.close()


def test_read_in_order_it_goes_on_at_the_speed_of_the_line(engines: Engines, seeders: Seeders, tmp_path: Path) -> None:
    content = noise(5 * MIB)
    seeder = seeders(content, upload_limit=SLOW)
    engine = engines()
    engine.fetch(seeder.torrent, tmp_path / "in", [seeder.address])
    reader = engine.reader(seeder.package_id)
    begun = time.monotonic()
    assert read_all(reader, 0, len(content)) == content
    assert time.monotonic() - begun < 2.5 * len(content) / SLOW + 2
    assert reader.arrived(10) == (True,) * 10
    path = engine.wait_finished(seeder.package_id, CountingJob(), stall_after_s=20)
    assert path.read_bytes() == content
    reader.close()


def test_what_is_missing_is_said_and_not_waited_for(engines: Engines, seeders: Seeders, tmp_path: Path) -> None:
    seeder = seeders(noise(2 * MIB))
    engine = engines()
    engine.fetch(seeder.torrent, tmp_path / "in")
    reader = engine.reader(seeder.package_id)
    begun = time.monotonic()
    assert reader.read(0, 10, 0.0) is None
    assert reader.read(MIB, 10, 0.3) is None
    assert time.monotonic() - begun < 1.5
    assert not any(reader.arrived(4))
    engine.add_peers(seeder.package_id, [seeder.address])
    assert read_all(reader, MIB, 10)
    reader.close()


def test_a_reader_ends_with_its_package(engines: Engines, seeders: Seeders, tmp_path: Path) -> None:
    seeder = seeders(noise(2 * MIB))
    engine = engines()
    engine.fetch(seeder.torrent, tmp_path / "in")
    reader = engine.reader(seeder.package_id)
    removing = threading.Timer(0.3, lambda: engine.remove(seeder.package_id, delete_files=False))
    removing.start()
    with pytest.raises(BackstockError, match="not being transferred"):
        reader.read(0, 10, 20.0)
    removing.join()
    with pytest.raises(BackstockError):
        engine.reader(seeder.package_id)
    reader.close()


def test_one_file_of_a_folder(engines: Engines, tmp_path: Path) -> None:
    folder = tmp_path / "seed" / "season"
    folder.mkdir(parents=True)
    contents = {f"e{number}.mkv": noise(300_000 + number, number) for number in range(3)}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    torrent = make_torrent(folder, 64 * KIB)
    giving, taking = engines("giving"), engines("taking")
    giving.seed(torrent, folder.parent)
    taking.fetch(torrent, tmp_path / "in", [("127.0.0.1", giving.port)])
    reader = taking.reader(package_of(torrent), "season/e1.mkv")
    assert read_all(reader, 0, reader.length) == contents["e1.mkv"]
    with pytest.raises(NotFoundError, match="e9"):
        taking.reader(package_of(torrent), "season/e9.mkv")
    reader.close()
    until(lambda: taking.transfers()[0].finished)
