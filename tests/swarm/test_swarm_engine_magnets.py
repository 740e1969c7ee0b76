"""Magnet links: read with suspicion, looked into without downloading, then fetched."""

from __future__ import annotations

import base64
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import libtorrent as lt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from swarm_engine_parts import HERE, KIB, MIB, CountingJob, make_torrent, noise, package_of, until

from backstock.domain.errors import BackstockError, NodeUnreachableError
from backstock.swarm.engine import Engine
from backstock.swarm.magnets import Magnet, parse_magnet
from backstock.swarm.torrents import TorrentError

Engines = Callable[..., Engine]
V1, V2 = "0123456789abcdef0123456789abcdef01234567", "fe" * 32


def test_both_hashes_name_trackers_and_peers() -> None:
    magnet = parse_magnet(
        f"magnet:?xt=urn:btih:{V1.upper()}&xt=urn:btmh:1220{V2}&dn=A%20fine%0Afilm"
        "&tr=https%3A%2F%2Ftracker.example%2Fkey%2Fannounce&tr=udp://tracker.example:6969&tr=file:///etc/passwd&tr=http://"
        "&x.pe=192.0.2.7:6881&x.pe=[2001:db8::1]:51413&x.pe=nas.example:1&x.pe=nonsense&x.pe=a:0&x.pe=b:99999&x.pe=u@c:1"
    )
    assert magnet == Magnet(
        V1,
        V2,
        "A fine film",
        ("https://tracker.example/key/announce", "udp://tracker.example:6969"),
        (("192.0.2.7", 6881), ("2001:db8::1", 51413), ("nas.example", 1)),
    )
    assert magnet.hashes == (V2, V1)


def test_base32_hash() -> None:
    written = base64.b32encode(bytes.fromhex(V1)).decode().lower()
    assert parse_magnet(f"MAGNET:?xt=urn:BTIH:{written}").v1 == V1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "magnet:",
        "magnet:?",
        "magnet:?xt=urn:sha1:ABC",
        "magnet:?xt=urn:btih:",
        "magnet:?xt=urn:btih:" + "g" * 40,
        "magnet:?xt=urn:btih:" + "1" * 32,
        "magnet:?xt=urn:btmh:1220" + "0" * 63,
        "magnet:?xt=urn:btmh:1114" + "0" * 64,
        f"magnet:?xt=urn:btih:{V1}&xt=urn:btih:{V1[::-1]}",
        f"http://example.org/?xt=urn:btih:{V1}",
        "magnet:?" + "&".join(f"xt=urn:btih:{V1}" for _ in range(1000)),
        f"magnet:?xt=urn:btih:{V1}&dn=" + "a" * 70000,
    ],
)
def test_what_cannot_be_understood_is_refused(text: str) -> None:
    with pytest.raises(BackstockError, match="magnet link cannot be used"):
        parse_magnet(text)


@given(st.text(max_size=300))
def test_other_parts_never_spoil_the_hash(rest: str) -> None:
    part = quote(rest)
    magnet = parse_magnet(f"magnet:?xt=urn:btih:{V1}&dn={part}&tr={part}&x.pe={part}")
    assert magnet.v1 == V1
    assert len(magnet.name) <= 240


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    for whole in (text, f"magnet:?{text}"):
        try:
            parse_magnet(whole)
        except BackstockError:
            continue


def test_a_magnet_does_not_show_what_it_leads_to() -> None:
    magnet = parse_magnet(
        f"magnet:?xt=urn:btih:{V1}&dn=secret&tr=https://tracker.example/key/announce&x.pe=192.0.2.7:1"
    )
    assert repr(magnet) == str(magnet) == "Magnet()"
    with pytest.raises(BackstockError) as told:
        parse_magnet(f"magnet:?xt=urn:btih:{V1}&xt=urn:btih:{V1[::-1]}")
    assert V1 not in str(told.value)


def _album(tmp_path: Path, version: str) -> tuple[Path, bytes]:
    tree = tmp_path / "seed" / "album"
    (tree / "cd1").mkdir(parents=True)
    for name, size in {"cd1/a.flac": 3 * MIB, "cd1/b.flac": 500 * KIB, "cover.png": 40 * KIB}.items():
        (tree / name).write_bytes(noise(size, size))
    return tree, make_torrent(tree, 64 * KIB, version)


def _magnet_of(torrent: bytes) -> str:
    return lt.make_magnet_uri(lt.load_torrent_buffer(torrent))


@pytest.mark.parametrize("version", ["v1", "v2", "hybrid"])
def test_inspecting_downloads_nothing_then_chosen_files_come(
    tmp_path: Path, engines: Engines, caplog: pytest.LogCaptureFixture, version: str
) -> None:
    caplog.set_level(logging.DEBUG)
    tree, torrent = _album(tmp_path, version)
    seed, leech = engines("seed"), engines("leech")
    seed.seed(torrent, tree.parent)
    magnet = parse_magnet(f"{_magnet_of(torrent)}&x.pe={HERE}:{seed.port}")
    found = leech.inspect(magnet, timeout_s=10)
    assert (found.facts.name, found.facts.length) == ("album", 3 * MIB + 540 * KIB)
    assert found.facts.info_hash == package_of(torrent)
    assert {(file.path, file.length) for file in found.facts.files} == {
        ("album/cd1/a.flac", 3 * MIB),
        ("album/cd1/b.flac", 500 * KIB),
        ("album/cover.png", 40 * KIB),
    }
    assert seed.totals().uploaded == 0
    assert not list((tmp_path / "leech-state").rglob("*album*"))
    assert leech.transfer(found.facts.info_hash) is None
    got = tmp_path / "got"
    transfer = leech.fetch(found.torrent, got, found.peers, only=["*.png"])
    path = leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=10)
    assert (path / "cover.png").read_bytes() == (tree / "cover.png").read_bytes()
    assert not (path / "cd1").exists()
    leech.fetch(found.torrent, got, found.peers)
    leech.wait_finished(transfer.package_id, CountingJob(), stall_after_s=10)
    for file in tree.rglob("*.*"):
        assert (path / file.relative_to(tree)).read_bytes() == file.read_bytes()
    assert not [record for record in caplog.records if str(found.facts.info_hash) in record.getMessage()]


@pytest.mark.parametrize("version", ["v1", "v2", "hybrid"])
def test_from_a_magnet_what_lies_on_disk_is_kept(tmp_path: Path, engines: Engines, version: str) -> None:
    """Also for v2, whose piece layers a magnet does not bring."""
    tree, torrent = _album(tmp_path, version)
    seed, leech = engines("seed"), engines("leech")
    seed.seed(torrent, tree.parent)
    found = leech.inspect(parse_magnet(_magnet_of(torrent)), [(HERE, seed.port)], timeout_s=10)
    got = tmp_path / "got"
    leech.fetch(found.torrent, got, found.peers)
    leech.wait_finished(found.facts.info_hash, CountingJob(), stall_after_s=10)
    leech.remove(found.facts.info_hash, delete_files=False)
    before = seed.totals().uploaded
    leech.fetch(found.torrent, got, found.peers)
    leech.wait_finished(found.facts.info_hash, CountingJob(), stall_after_s=10)
    assert seed.totals().uploaded == before


def test_trackers_of_the_magnet_stay_with_the_torrent(tmp_path: Path, engines: Engines) -> None:
    tree, torrent = _album(tmp_path, "v2")
    seed, leech = engines("seed"), engines("leech")
    seed.seed(torrent, tree.parent)
    magnet = parse_magnet(f"{_magnet_of(torrent)}&tr=http%3A%2F%2Ftracker.invalid%2Fannounce")
    found = leech.inspect(magnet, [(HERE, seed.port)], timeout_s=10)
    assert lt.load_torrent_buffer(found.torrent).trackers == ["http://tracker.invalid/announce"]


def test_nobody_who_knows_is_told_in_time(tmp_path: Path, engines: Engines) -> None:
    leech = engines("leech")
    magnet = parse_magnet(f"magnet:?xt=urn:btmh:1220{V2}&x.pe={HERE}:9")
    with pytest.raises(NodeUnreachableError) as told:
        leech.inspect(magnet, timeout_s=0.3)
    assert V2 not in str(told.value)
    with pytest.raises(NodeUnreachableError):
        leech.inspect(magnet, timeout_s=0.1)


def test_somebody_who_comes_later_is_asked(tmp_path: Path, engines: Engines) -> None:
    tree, torrent = _album(tmp_path, "v2")
    seed, leech = engines("seed"), engines("leech")
    threading.Timer(0.5, seed.seed, (torrent, tree.parent)).start()
    found = leech.inspect(parse_magnet(_magnet_of(torrent)), [(HERE, seed.port)], timeout_s=10)
    assert found.facts.name == "album"


def test_a_hostile_description_is_refused(tmp_path: Path, engines: Engines) -> None:
    """A name that would leave the folder; libtorrent mends it, we refuse it."""
    tree, torrent = _album(tmp_path, "v1")
    hostile = torrent.replace(b"9:cover.png", b"9:../er.png")
    seed, leech = engines("seed"), engines("leech")
    source = tmp_path / "seed"
    seed.fetch(hostile, source)
    until(lambda: seed.transfer(package_of(hostile)).phase != "checking")
    with pytest.raises(TorrentError):
        leech.inspect(parse_magnet(_magnet_of(hostile)), [(HERE, seed.port)], timeout_s=10)
    assert tree.exists()
