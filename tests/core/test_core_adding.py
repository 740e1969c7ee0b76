"""Folders, torrents and magnets, from a real second engine."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest

from backstock.core.core import Core
from backstock.core.views import Deed
from backstock.domain.errors import BackstockError, NotFoundError
from backstock.domain.ids import TitleId
from backstock.domain.sources import Verdict
from backstock.domain.titles import Kind, StoreName
from backstock.settings import SwarmSettings
from backstock.sources.hashing import DigestPlan, hash_file
from backstock.swarm.engine import Engine
from backstock.swarm.torrents import single_file_torrent
from core.conftest import OpenCore
from demo.demo_store_kit import content
from helpers_journey import done, failed
from helpers_shelf import Quiet


@pytest.fixture
def seed(tmp_path: Path) -> Iterator[tuple[str, bytes, bytes]]:
    """A magnet, the torrent file it stands for, and the bytes behind both."""
    folder = tmp_path / "seed"
    folder.mkdir()
    data = content(700_000, 9)
    (folder / "home-video.mkv").write_bytes(data)
    pieces = hash_file(folder / "home-video.mkv", DigestPlan(pieces=True), Quiet()).pieces
    assert pieces is not None
    made = single_file_torrent(
        "home-video.mkv", len(data), pieces.piece_length, pieces.root, pieces.layer, private=False
    )
    engine = Engine(SwarmSettings(listen="127.0.0.1:0"), tmp_path / "seed-state")
    engine.start()
    engine.seed(made.torrent, folder)
    yield f"magnet:?xt=urn:btmh:1220{made.info_hash}&x.pe=127.0.0.1:{engine.port}", made.torrent, data
    engine.close()


def test_a_folder_is_copied_recorded_and_never_touched(core: Core, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    (folder / "An album").mkdir(parents=True)
    files = {"Home movie.mkv": b"film" * 9000, "An album/1.ogg": b"one" * 500, "An album/2.ogg": b"two" * 500}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    jobs = core.add_path(folder)
    assert len(jobs) == 3
    for job_id in jobs:
        done(core, job_id)
    assert {(row.name, row.kind, row.stores) for row in core.titles()} == {
        ("Home movie", Kind.FILM, ("folder",)),
        ("An album", Kind.MUSIC, ("folder",)),
    }
    records = core.records()
    assert {record.verdict for record in records} == {Verdict.SELF}
    for record in records:
        assert record.path is not None
        assert Path(record.path).is_relative_to(tmp_path / "data")
        assert json.loads(b64decode(json.loads(record.record)["payload"]))["predicate"]["verdict"] == "self"
    for name, data in files.items():
        assert (folder / name).read_bytes() == data
    film = core.find_title("home movie")
    assert core.details(film).main.deed is Deed.WATCH
    playable = core.playable(film)
    assert playable is not None
    core.watched(film, 30.0, 90.0, 30.0)
    resumed = core.playable(film)
    assert resumed is not None
    assert resumed.files[0].resume_s == 30.0
    assert core.title_rows([film])[0].played_s == 30.0
    for job_id in core.add_path(folder):
        assert "already here" in done(core, job_id).note


def test_a_single_file_and_none(core: Core, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    for name in ("one.pdf", "two.pdf"):
        (tmp_path / "mine" / name).write_bytes(name.encode() * 100)
    (job_id,) = core.add_path(tmp_path / "mine" / "one.pdf")
    done(core, job_id)
    assert [row.name for row in core.titles()] == ["one"]
    with pytest.raises(NotFoundError):
        core.add_path(tmp_path / "mine" / "three.pdf")


def test_a_failed_copy_offers_to_get_it_again(opened: OpenCore, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "book.pdf").write_bytes(b"x" * 1000)
    first, second = opened(), opened()
    assert (first.owns_library, second.owns_library) == (True, False)
    first.close()
    (job_id,) = second.add_path(mine)
    (mine / "book.pdf").rename(tmp_path / "book.pdf")
    third = opened()
    failed(third, job_id)
    title = third.find_title("book")
    assert third.details(title).main.deed is Deed.GET
    (tmp_path / "book.pdf").rename(mine / "book.pdf")
    done(third, third.get(title))
    assert third.details(title).main.deed is Deed.OPEN_FOLDER


def test_a_magnet_shows_itself_then_comes_and_stays_secret(
    core: Core, seed: tuple[str, bytes, bytes], tmp_path: Path
) -> None:
    magnet, _, data = seed
    facts = core.inspect_magnet(magnet)
    assert (facts.name, facts.size) == ("home-video.mkv", len(data))
    assert not list((tmp_path / "data").rglob("*home-video*")), "nothing was downloaded"
    done(core, core.add_magnet(magnet))
    title = core.find_title("home-video")
    (source,) = core.records(title)
    assert source.path is not None
    assert Path(source.path).read_bytes() == data
    assert source.verdict is Verdict.SELF
    assert core._parts.library.editions(title)[0].store is StoreName.MAGNET
    digits = magnet.partition("btmh:1220")[2].partition("&")[0]
    for left in (tmp_path / "data").rglob("*"):
        if left.is_file() and left != Path(source.path):
            kept = left.read_bytes()
            assert digits.encode() not in kept, left
            assert bytes.fromhex(digits) not in kept, left
            assert digits not in left.name
    assert not (tmp_path / "data" / "library" / "incoming").exists() or not list(
        (tmp_path / "data" / "library" / "incoming").iterdir()
    )


def test_a_torrent_file_does_as_well(core: Core, seed: tuple[str, bytes, bytes], tmp_path: Path) -> None:
    _, torrent, data = seed
    file = tmp_path / "video.torrent"
    file.write_bytes(torrent)
    assert core.inspect_magnet(str(file)).files == (("home-video.mkv", len(data)),)
    file.write_bytes(b"d4:spam4:eggse")
    with pytest.raises(BackstockError):
        core.inspect_magnet(str(file))
    with pytest.raises(BackstockError, match="cannot be read"):
        core.inspect_magnet(str(tmp_path / "none.torrent"))
    assert core.titles() == []


def test_a_second_process_says_who_can_look_into_a_magnet(opened: OpenCore, seed: tuple[str, bytes, bytes]) -> None:
    first, second = opened(), opened()
    job_id = second.add_magnet(seed[0])
    done(first, job_id)
    assert second.job(job_id).state == "done"
    assert [row.title_id for row in second.titles()] == [TitleId(second.find_title("home-video"))]
    with pytest.raises(BackstockError) as told:
        second.inspect_magnet(seed[0])
    assert told.value.do
