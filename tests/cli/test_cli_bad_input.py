"""What a person may do or meet that goes wrong: one line, the right exit code, nothing lost."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backstock.demo.store import DemoStore
from backstock.standin.faults import Fault, FaultKind
from helpers_journey import (
    COUNTER,
    LONG_BYTES,
    LONG_ROAD,
    MIB,
    ON_THE_WIRE,
    Computer,
    RunningNode,
    interrupt_when,
    misbehave,
    one_complaint,
    parts_of,
)
from helpers_shelf import until

_IMPATIENT = {"BACKSTOCK_STORES__TRIES": "0"}


def test_bytes_that_are_not_the_announced_ones(desk: Computer, shop: DemoStore) -> None:
    misbehave(shop, Fault(FaultKind.WRONG_MD5, upload=COUNTER))
    desk.run("sync", "--full")
    said = desk.refused("get", "counter", code=5)
    (aside,) = (desk.data / "library" / "set-aside").rglob("counter.zip")
    assert str(aside) in said
    (record,) = desk.ask("records", "counter")["records"]
    assert (record["verdict"], record["path"]) == ("mismatch", str(aside))
    assert "md5" in record["differs"].lower()
    assert "does not go on the shelf" in desk.refused("page-out", "counter", code=5)
    assert aside.stat().st_size == record["size"]


def test_a_store_that_dies_for_good_in_the_middle(copies: Callable[..., Computer], shop: DemoStore) -> None:
    desk = copies("impatient", **_IMPATIENT)
    before = shop.log.bytes_of(LONG_ROAD)
    misbehave(shop, Fault(FaultKind.CUT, upload=LONG_ROAD, after=2 * MIB, times=1))
    with desk.start("get", "long road") as getting:
        until(lambda: shop.log.bytes_of(LONG_ROAD) - before >= 2 * MIB, 30)
        misbehave(shop, Fault(FaultKind.BROKEN))
        _, err = getting.communicate(timeout=60)
    assert getting.returncode == 1
    assert "Traceback" not in err
    assert "itch.io" in one_complaint(err)
    (part,) = parts_of(desk.data)
    kept = part.stat().st_size
    assert kept > MIB
    misbehave(shop)
    at = shop.log.bytes_of(LONG_ROAD)
    assert desk.ask("get", "long road")["where"] == "here"
    assert shop.log.bytes_of(LONG_ROAD) - at == LONG_BYTES - kept, "what was here was not sent again"


def test_a_store_that_dies_for_a_moment(desk: Computer, shop: DemoStore) -> None:
    misbehave(
        shop,
        Fault(FaultKind.CUT, upload=LONG_ROAD, after=MIB, times=2),
        Fault(FaultKind.BROKEN, path="/cdn", times=1),
    )
    before = shop.log.bytes_of(LONG_ROAD)
    assert desk.ask("get", "long road")["verified"] is True
    assert shop.log.bytes_of(LONG_ROAD) - before == LONG_BYTES


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Two mebibytes of their own."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    place = tmp_path / "small"
    place.mkdir()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"tmpfs", os.fsencode(place), b"tmpfs", 0, b"size=2m") != 0:
        pytest.skip(f"no disk can be mounted here: {os.strerror(ctypes.get_errno())}")
    yield place
    libc.umount2(os.fsencode(place), 2)


def test_a_full_disk_then_room(copies: Callable[..., Computer], shop: DemoStore, small_disk: Path) -> None:
    desk = copies("full", BACKSTOCK_STORAGE__LIBRARY_DIR=str(small_disk))
    said = desk.refused("get", "long road", code=1)
    assert "room" in said
    assert "Traceback" not in (desk.data / "log" / "backstock.log").read_text()
    job = next(one for one in desk.ask("jobs", "list")["jobs"] if one["title"] == "Long Road")
    assert (job["state"], job["error_code"]) == ("failed", "disk-full")
    subprocess.run(["mount", "-o", "remount,size=16m", str(small_disk)], check=True)
    desk.run("jobs", "resume", job["id"])
    (record,) = desk.ask("records", "long road")["records"]
    assert (record["verdict"], record["size"]) == ("match", LONG_BYTES)


def test_a_disk_that_fills_while_bytes_come(copies: Callable[..., Computer], shop: DemoStore, small_disk: Path) -> None:
    """Somebody else takes the room after it was seen to be there."""
    subprocess.run(["mount", "-o", "remount,size=5m", str(small_disk)], check=True)
    desk = copies("filling", BACKSTOCK_STORAGE__LIBRARY_DIR=str(small_disk))
    misbehave(shop, Fault(FaultKind.SLOW, upload=LONG_ROAD, rate=1_500_000))
    before = shop.log.bytes_of(LONG_ROAD)
    with desk.start("get", "long road") as getting:
        until(lambda: any(part.stat().st_size > MIB // 2 for part in small_disk.rglob("*.part")), 30)
        (small_disk / "taken").write_bytes(bytes(3 * MIB))
        _, err = getting.communicate(timeout=60)
    assert getting.returncode == 1
    assert "room" in one_complaint(err)
    (part,) = small_disk.rglob("*.part")
    assert part.stat().st_size > MIB // 2, "what came is kept"
    (small_disk / "taken").unlink()
    misbehave(shop)
    assert desk.ask("get", "long road")["verified"] is True
    assert shop.log.bytes_of(LONG_ROAD) - before <= LONG_BYTES + ON_THE_WIRE


def test_a_node_without_room(copies: Callable[..., Computer], tmp_path: Path, shop: DemoStore) -> None:
    desk = copies("desk")
    small = Computer(tmp_path / "small-node", BACKSTOCK_NODE__CAPACITY="100000")
    node = RunningNode(small, "--name", "Thimble", "--listen", "127.0.0.1:0")
    try:
        desk.run("nodes", "join", node.invite())
        desk.run("get", "counter")
        said = desk.refused("page-out", "counter", "--node", "Thimble", code=1)
        assert "Thimble" in said or "room" in said
        shown = desk.ask("show", "counter")
        assert shown["where"] == "here"
        assert all(copy["name"] != "Thimble" for copy in shown["copies"])
        assert desk.ask("page-out", "counter")["copies"][1]["name"] == "Cupboard", "the roomy one takes it"
    finally:
        node.end()


def test_pairing_codes_that_do_not_pair(desk: Computer, cupboard: RunningNode, bare: Computer) -> None:
    code = cupboard.invite()
    prefix, where, secret, certificate = code.split(".")
    assert "not an invite code" in desk.refused("nodes", "join", "bsn1.nonsense", code=1)
    assert "wrong" in desk.refused("nodes", "join", f"{prefix}.{where}.{secret[::-1]}.{certificate}", code=1)
    mistyped = f"{prefix}.{where}.{secret}.{certificate[::-1]}"
    assert "not the node" in desk.refused("nodes", "join", mistyped, code=1)
    bare.run("nodes", "join", code)
    assert "was used" in desk.refused("nodes", "join", code, code=1)
    assert len(desk.ask("nodes", "list")["nodes"]) == 1


def test_a_node_that_is_gone(copies: Callable[..., Computer], tmp_path: Path, shop: DemoStore) -> None:
    desk = copies("desk")
    other = Computer(tmp_path / "other-node")
    node = RunningNode(other, "--name", "Attic", "--listen", "127.0.0.1:0")
    desk.run("nodes", "join", node.invite())
    desk.run("get", "long way")
    desk.run("page-out", "long way", "--node", "Attic", "--keep-local")
    stale = node.invite()
    node.kill()
    assert "No node answers" in desk.refused("nodes", "join", stale, code=1)
    assert "last one known" in desk.refused("evict", "long way", code=5)
    assert desk.ask("show", "long way")["where"] == "here"
    assert {one["name"]: one["online"] for one in desk.ask("nodes", "status")["nodes"]}["Cupboard"] is True
    again = RunningNode(other, "--name", "Attic", "--listen", node.facts["url"].removeprefix("https://"))
    try:
        assert desk.ask("evict", "long way")["where"] == "shelf"
        assert desk.ask("page-in", "long way")["where"] == "here"
    finally:
        again.end()


def test_an_archive_that_would_write_outside(desk: Computer) -> None:
    assert "leads out of the folder" in desk.refused("play", "trap", code=1)
    assert not list(desk.folder.rglob("escaped"))
    assert desk.ask("show", "trap")["where"] == "here"


def test_settings_that_cannot_be_read(bare: Computer) -> None:
    folder = bare.home / ".config" / "backstock"
    folder.mkdir(parents=True)
    for text in ("[storage\n", '[storage]\ncache_limit = "lots"\n', "\x00\xff"):
        (folder / "settings.toml").write_text(text, encoding="latin-1")
        said = bare.refused("library", code=1)
        assert "settings" in said
        assert str(folder / "settings.toml") in said
    assert not bare.data.exists(), "nothing was made"
    (folder / "settings.toml").unlink()
    bare.env["BACKSTOCK_SWARM__DOWNLOAD_LIMIT"] = "fast"
    assert "download_limit" in bare.refused("library", code=1)


def test_titles_that_are_not_there_or_too_many(desk: Computer) -> None:
    desk.refused("show", "zebra", code=3)
    said = desk.run("get", "long", code=3).err
    one_complaint(said)
    assert "Long Road" in said
    assert "Long Way" in said
    said = desk.run("get", "counter", "--edition", "amiga", code=3).err
    assert "counter.zip" in said
    desk.refused("page-out", "counter", "--node", "nowhere", code=3)
    desk.refused("add", str(desk.folder / "none"), code=3)
    assert "backstock get" not in desk.run("library").err


def test_words_that_are_no_command(bare: Computer) -> None:
    for words in (["frobnicate"], ["get"], ["library", "--where", "moon"], ["nodes"], ["login", "steam"]):
        assert "usage: backstock" in bare.run(*words, code=2).err
    assert not bare.data.exists()


def test_without_signing_in(bare: Computer, desk: Computer, shop: DemoStore) -> None:
    assert "login" in bare.refused("sync", code=4)
    bare.refused("login", "itch", code=4)
    wrong = bare.run("login", "itch", "--api-key-stdin", code=4, stdin="wrong-key-5551\n")
    assert "wrong-key-5551" not in wrong.err + wrong.out
    assert bare.ask("accounts")["accounts"] == []
    misbehave(shop, Fault(FaultKind.REFUSE_KEY))
    desk.refused("sync", code=4)
    desk.refused("get", "counter", code=4)
    assert len(desk.ask("library")["titles"]) == 4
    assert desk.ask("accounts")["accounts"][0]["stale"] is True


def test_ctrl_c_while_bytes_come(desk: Computer, shop: DemoStore) -> None:
    misbehave(shop, Fault(FaultKind.SLOW, upload=LONG_ROAD, rate=700_000))
    before = shop.log.bytes_of(LONG_ROAD)
    getting = desk.start("get", "long road")
    said = interrupt_when(getting, lambda: any(part.stat().st_size > MIB // 2 for part in parts_of(desk.data)))
    assert said.code == 130
    assert "Traceback" not in said.err
    assert "jobs resume" in one_complaint(said.err)
    assert said.out == ""
    (part,) = parts_of(desk.data)
    assert part.stat().st_size > MIB // 2
    misbehave(shop)
    assert desk.ask("get", "long road")["verified"] is True
    assert shop.log.bytes_of(LONG_ROAD) - before <= LONG_BYTES + ON_THE_WIRE


def test_a_node_that_cannot_listen(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        node = Computer(tmp_path / "node")
        assert "cannot listen" in node.refused("node", "run", "--listen", f"127.0.0.1:{port}", code=1)
        assert "cannot be read" in node.refused("node", "run", "--listen", "nonsense", code=1)


def test_a_data_folder_that_is_none(bare: Computer) -> None:
    (bare.folder / "file").write_text("mine")
    said = bare.refused("--data", str(bare.folder / "file"), "library", code=1)
    assert str(bare.folder / "file") in said
    assert (bare.folder / "file").read_text() == "mine"
