"""The whole main job by command line alone: a desk, a store, and a node with a data folder and address of its own."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Callable
from pathlib import Path

from backstock.demo.store import DemoStore
from backstock.standin.faults import Fault, FaultKind
from helpers_journey import API_KEY, COUNTER, LONG_ROAD, Computer, RunningNode, count_in, misbehave, parts_of
from helpers_shelf import until

TITLE_KEYS = {"id", "name", "kind", "stores", "platforms", "where", "size", "verified"}
RECORD_KEYS = {"title", "edition", "file", "size", "sha256", "md5", "verdict", "origin", "signed_by", "time"}
NODE_KEYS = {"id", "name", "class", "mode", "online", "capacity", "used", "packages"}
JOB_KEYS = {"id", "kind", "title", "state", "done", "total", "rate", "eta"}


def test_from_signing_in_to_playing_from_the_shelf(bare: Computer, shop: DemoStore, tmp_path: Path) -> None:
    desk, cupboard = bare, Computer(tmp_path / "cupboard", BACKSTOCK_SWARM__LISTEN="127.0.0.2:0")
    account = desk.ask("login", "itch", "--api-key-stdin", stdin=f"{API_KEY}\n")
    assert (account["account"]["name"], account["titles"]) == ("Quill Haven", 4)
    assert [one["stale"] for one in desk.ask("accounts")["accounts"]] == [False]
    assert desk.ask("sync")["titles"] == 4
    titles = desk.ask("library")["titles"]
    assert all(set(one) >= TITLE_KEYS for one in titles)
    assert {(one["name"], one["where"], one["verified"]) for one in titles} >= {("Counter", "store", False)}

    got = desk.ask("get", "counter")
    assert got["where"] == "here"
    (record,) = desk.ask("records", "counter")["records"]
    assert set(record) >= RECORD_KEYS
    assert (record["verdict"], record["title"], record["file"]) == ("match", "Counter", "counter.zip")
    assert record["origin"]["store"] == "itch.io"
    assert len(record["signed_by"]) == 64
    assert record["time"].endswith("Z")
    offered = (Path(record["path"])).read_bytes()
    assert len(offered) == record["size"]

    node = RunningNode(cupboard, "--name", "Cupboard", "--listen", "127.0.0.2:0")
    try:
        assert node.facts["url"].startswith("https://127.0.0.2:")
        joined = desk.ask("nodes", "join", node.invite())["node"]
        assert set(joined) >= NODE_KEYS
        assert (joined["name"], joined["online"], joined["mode"], joined["class"]) == (
            "Cupboard",
            True,
            "shared",
            "bulk",
        )

        assert "last one known" in desk.refused("evict", "counter", code=5)
        assert Path(record["path"]).exists()
        kept = desk.ask("page-out", "counter", "--keep-local")
        assert (kept["where"], kept["copies"][0]["state"]) == ("here", "present")
        evicted = desk.ask("evict", "counter")
        assert evicted["where"] == "shelf"
        assert not Path(record["path"]).exists()
        (listed,) = desk.ask("nodes", "list")["nodes"]
        assert (listed["packages"], listed["online"]) == (1, True)
        assert listed["used"] > 0
        assert "only copy" in desk.refused("nodes", "remove", "Cupboard", code=5)
        assert desk.ask("library", "--where", "shelf")["titles"][0]["name"] == "Counter"

        ended = desk.ask("play", "counter", "--wait")
        assert (ended["runner"], ended["exit_code"]) == ("native", 0)
        assert ended["played_seconds"] >= 0.3
        assert Path(record["path"]).read_bytes() == offered
        verified = desk.ask("verify")["verified"]
        assert [one["title"] for one in verified] == ["Counter"]
        assert len(shop.log.asked("/cdn/")) >= 1
        asked_before = shop.log.bytes_of(COUNTER)

        desk.ask("page-out", "counter")
        assert desk.ask("page-in", "counter")["where"] == "here"
        assert shop.log.bytes_of(COUNTER) == asked_before, "what is on the shelf is not got again"
        assert [one["name"] for one in desk.ask("nodes", "status")["nodes"]] == ["Cupboard"]
        assert desk.ask("nodes", "remove", "Cupboard")["nodes"] == []
    finally:
        assert node.end().code == 0


def test_saves_by_command_line(desk: Computer, tmp_path: Path) -> None:
    desk.ask("play", "counter", "--wait")
    (first,) = desk.ask("saves", "list", "counter")["snapshots"]
    assert set(first) == {"id", "name", "size", "time"}
    named = desk.ask("saves", "snapshot", "counter", "--name", "Before the bridge")["snapshots"]
    assert [one["name"] for one in named] == ["", "Before the bridge"]
    desk.ask("play", "counter", "--wait")
    desk.ask("saves", "restore", "counter", named[-1]["id"])
    out = tmp_path / "counter.saves"
    desk.ask("saves", "export", "counter", str(out))
    assert count_in(out) == 1
    assert str(out) not in desk.refused("saves", "restore", "counter", "no-such", code=3)

    changed = tmp_path / "changed.saves"
    _with_count(out, changed, b"41\n")
    desk.ask("saves", "import", "counter", str(changed))
    desk.ask("play", "counter", "--wait")
    desk.ask("saves", "export", "counter", str(out))
    assert count_in(out) == 42
    assert "no file" in desk.refused("saves", "import", "counter", str(tmp_path / "none"), code=3)
    (tmp_path / "junk").write_bytes(b"junk" * 1000)
    desk.refused("saves", "import", "counter", str(tmp_path / "junk"), code=5)
    desk.ask("saves", "export", "counter", str(out))
    assert count_in(out) == 42, "what cannot be imported changes nothing"


def test_jobs_by_command_line(copies: Callable[..., Computer], shop: DemoStore) -> None:
    desk = copies("impatient", BACKSTOCK_STORES__TRIES="0")
    misbehave(shop, Fault(FaultKind.SLOW, upload=LONG_ROAD, rate=600_000))
    with desk.start("get", "long road") as getting:
        until(lambda: any(part.stat().st_size > 100_000 for part in parts_of(desk.data)), 30)
        running = next(one for one in desk.ask("jobs", "list")["jobs"] if one["kind"] == "get")
        assert set(running) >= JOB_KEYS
        assert (running["title"], running["state"], running["total"]) == ("Long Road", "running", 3 * 1024 * 1024)
        desk.run("jobs", "pause", running["id"])
        out, err = getting.communicate(timeout=60)
    assert getting.returncode == 130
    assert "paused" in err
    assert out == ""
    assert "no job" in desk.refused("jobs", "pause", "j-none", code=3)
    misbehave(shop)
    resumed = desk.ask("jobs", "resume", running["id"])["jobs"]
    assert next(one for one in resumed if one["id"] == running["id"])["state"] == "done"
    assert desk.ask("show", "long road")["where"] == "here"

    misbehave(shop, Fault(FaultKind.BROKEN, path="/uploads"))
    desk.refused("get", "long way", code=1)
    failed = next(one for one in desk.ask("jobs", "list")["jobs"] if one["title"] == "Long Way")
    assert failed["state"] == "failed"
    assert failed["error"]
    desk.run("jobs", "cancel", failed["id"])


def test_what_else_there_is_to_ask(desk: Computer, tmp_path: Path) -> None:
    shown = desk.ask("show", "counter")
    (edition,) = shown["editions"]
    assert (edition["file"], edition["runner"], edition["chosen"]) == ("counter.zip", "native", True)
    assert desk.ask("library", "--search", "long")["titles"][0]["name"] == "Long Road"
    assert desk.ask("library", "--platform", "windows")["titles"] == []
    assert len(desk.ask("library", "--store", "itch", "--kind", "game")["titles"]) == 4
    (tmp_path / "Essay.pdf").write_bytes(b"words" * 100)
    assert desk.ask("add", str(tmp_path / "Essay.pdf"))["added"] == ["Essay"]
    assert desk.ask("records", "essay")["records"][0]["verdict"] == "self"
    assert desk.ask("library", "--store", "folder")["titles"][0]["where"] == "here"
    probes = desk.ask("doctor")["probes"]
    assert {"name", "works", "detail", "mend"} == set(probes[0])
    assert desk.ask("logout", "itch")["signed_out"]["store"] == "itch.io"
    assert desk.ask("accounts") == {"accounts": []}
    assert len(desk.ask("library")["titles"]) == 5, "what was owned stays listed"
    assert desk.ask("library", "export", str(tmp_path / "all"))["exported"]["titles"] == 5
    assert desk.ask("library", "import", str(tmp_path / "all"))["imported"]["titles"] == 0
    plain = desk.run("library", as_json=False)
    assert "Counter" in plain.out
    assert not plain.out.startswith("{")


def _with_count(saves: Path, target: Path, count: bytes) -> None:
    """The same saves as if the game had counted that far."""
    with tarfile.open(saves) as old, tarfile.open(target, "w") as new:
        for member in old:
            body = old.extractfile(member) if member.isfile() else None
            data = body.read() if body else b""
            if member.name.endswith("game/count"):
                data = count
            elif member.name.endswith(".json"):
                json.loads(data)
            member.size = len(data)
            new.addfile(member, io.BytesIO(data))
