"""Where the engine listens, what it costs when nothing happens, and who its threads are."""

from __future__ import annotations

import resource
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from swarm_engine_parts import HERE, MIB, Child, CountingJob, Seeder, noise

from backstock.domain.errors import BackstockError
from backstock.settings import SwarmSettings
from backstock.swarm.engine import Engine
from backstock.swarm.session import endpoints, listen_interfaces

Engines = Callable[..., Engine]
Seeders = Callable[..., Seeder]


def test_any_free_port_is_known_once_started(engines: Engines) -> None:
    port = engines().port
    assert 1024 < port < 65536
    with socket.create_connection((HERE, port), 5):
        pass


def test_a_taken_port_is_told_and_no_other_is_used(tmp_path: Path) -> None:
    with socket.create_server((HERE, 0)) as taken:
        port = taken.getsockname()[1]
        engine = Engine(SwarmSettings(listen=f"{HERE}:{port}"), tmp_path)
        with pytest.raises(BackstockError, match=rf"Cannot listen .*{port}"):
            engine.start()
        assert _swarm_threads() == []
    engine.start()
    try:
        assert engine.port == port
    finally:
        engine.close()


@pytest.mark.parametrize(
    ("listen", "interface", "wanted"),
    [
        ("0.0.0.0:0", "", "0.0.0.0:0"),
        (":6881", "", "0.0.0.0:6881"),
        ("127.0.0.1:5", "lo", "127.0.0.1:5"),
        ("0.0.0.0:6881", "lo", "lo:6881"),
        ("[::1]:7", "", "[::1]:7"),
        ("[::]:7", "", "[::]:7"),
    ],
)
def test_listen_settings(listen: str, interface: str, wanted: str) -> None:
    assert listen_interfaces(SwarmSettings(listen=listen, interface=interface)) == wanted


def test_listening_by_name() -> None:
    assert listen_interfaces(SwarmSettings(listen="localhost:7")) in ("127.0.0.1:7", "[::1]:7")


@pytest.mark.parametrize("listen", ["", "nonsense", "1.2.3.4", "1.2.3.4:", "1.2.3.4:99999", "no-such-host.invalid:1"])
def test_unusable_listen_settings_are_told(tmp_path: Path, listen: str) -> None:
    engine = Engine(SwarmSettings(listen=listen), tmp_path)
    with pytest.raises(BackstockError):
        engine.start()
    engine.close()


def test_an_interface_that_is_not_there_is_told(tmp_path: Path) -> None:
    engine = Engine(SwarmSettings(listen="0.0.0.0:0", interface="no-such-if0"), tmp_path)
    with pytest.raises(BackstockError, match="Cannot listen"):
        engine.start()


def test_transfers_through_a_named_interface(tmp_path: Path, engines: Engines, seeders: Seeders) -> None:
    seeder, leech = seeders(noise(MIB)), engines(listen="0.0.0.0:0", interface="lo")
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)


def test_peers_that_are_no_addresses_are_left_out() -> None:
    given = [("192.0.2.1", 5), ("2001:db8::1", 6), ("no-such-host.invalid", 7), ("192.0.2.1", 0), ("192.0.2.1", 5)]
    assert endpoints(given) == [("192.0.2.1", 5), ("2001:db8::1", 6)]


def test_idle_costs_next_to_nothing(tmp_path: Path, seeders: Seeders) -> None:
    seeder = seeders(noise(MIB))
    before = resource.getrusage(resource.RUSAGE_SELF)
    threading.Event().wait(0.9)
    after = resource.getrusage(resource.RUSAGE_SELF)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert spent < 0.05
    assert seeder.engine.transfer(seeder.package_id).finished


def test_threads_have_names_and_end(tmp_path: Path, seeders: Seeders, engines: Engines) -> None:
    seeder, leech = seeders(noise(MIB)), engines()
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    assert _swarm_threads().count("swarm-alerts") == 2
    leech.close()
    seeder.engine.close()
    assert _swarm_threads() == []


def test_many_threads_may_ask_at_once(tmp_path: Path, seeders: Seeders, engines: Engines) -> None:
    seeder, leech = seeders(noise(8 * MIB), upload_limit=16 * MIB), engines()
    leech.fetch(seeder.torrent, tmp_path / "got", [seeder.address])
    wrong: list[BaseException] = []

    def ask() -> None:
        try:
            while not leech.transfer(seeder.package_id).finished:
                leech.add_peers(seeder.package_id, [seeder.address])
                leech.totals()
                leech.fetch(seeder.torrent, tmp_path / "got")
        except BaseException as failed:
            wrong.append(failed)

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    leech.wait_finished(seeder.package_id, CountingJob(), stall_after_s=10)
    for thread in threads:
        thread.join(10)
    assert wrong == []


def test_the_program_may_end_without_closing(tmp_path: Path, seeders: Seeders, children: Callable[..., Child]) -> None:
    seeder = seeders(noise(MIB))
    child = children("fetch", "ends", seeder.torrent, tmp_path / "got", peer=seeder.engine.port)
    assert "swarm-alerts" in child.heard("threads")
    child.close()
    assert child.process.returncode == 0
    assert child.heard("closed")


def _swarm_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("swarm-")]
