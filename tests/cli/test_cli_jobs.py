"""The order of jobs, their pause, and the limits, by one process after another."""

from __future__ import annotations

from pathlib import Path

from backstock.demo.store import DemoStore
from helpers_journey import LONG_BYTES, LONG_ROAD, Computer


def test_jobs_wait_are_moved_and_go_on_in_their_order(desk: Computer, shop: DemoStore) -> None:
    desk.run("jobs", "pause", "--all")
    asked = desk.ask("get", "long road", "long way", "counter", "--no-wait")
    assert asked["paused"]
    assert [job["state"] for job in asked["jobs"]] == ["queued"] * 3
    assert "everything is paused" in desk.refused("get", "long road", code=130)
    before = shop.log.bytes_of(LONG_ROAD)
    road, way, counter = (job["id"] for job in asked["jobs"])

    def order() -> list[str]:
        return [job["id"] for job in desk.ask("jobs", "list")["jobs"] if job["state"] == "queued"]

    desk.run("jobs", "first", counter)
    assert order() == [counter, road, way]
    desk.run("jobs", "move", way, "--before", road)
    assert order() == [counter, way, road]
    desk.run("jobs", "move", counter)
    assert order() == [way, road, counter]
    desk.run("jobs", "cancel", counter, way)
    assert order() == [road]
    assert shop.log.bytes_of(LONG_ROAD) == before
    desk.run("jobs", "resume", "--all")
    desk.run("jobs", "resume", road)
    assert shop.log.bytes_of(LONG_ROAD) - before == LONG_BYTES
    desk.run("jobs", "move", "j-none", code=3)
    desk.run("jobs", "pause", code=2)


def test_limits_are_shown_set_and_kept(desk: Computer) -> None:
    usual = {"download_limit": 0, "upload_limit": 0, "at_once": 3, "hours": []}
    assert desk.ask("limits") == {"limits": usual, "now": {"download_limit": 0, "upload_limit": 0}}
    wanted = {**usual, "download_limit": 400_000, "upload_limit": 2_500_000, "at_once": 5}
    assert desk.ask("limits", "--down", "400k", "--up", "2.5M", "--at-once", "5")["limits"] == wanted
    assert desk.ask("limits")["limits"] == wanted
    assert desk.ask("limits", "--down", "none")["limits"] == {**wanted, "download_limit": 0}
    assert "at once" in desk.refused("limits", "--at-once", "0", code=2)
    desk.run("limits", "--down", "quickly", code=2)
    desk.env["BACKSTOCK_NETWORK__AT_ONCE"] = "2"
    assert "environment" in desk.refused("limits", "--at-once", "4", code=1)


def test_a_folder_is_adopted(desk: Computer, shop: DemoStore, tmp_path: Path) -> None:
    desk.run("get", "long way")
    (record,) = desk.ask("records", "long way")["records"]
    (tmp_path / "before").mkdir()
    (tmp_path / "before" / "x").write_bytes(Path(record["path"]).read_bytes())
    assert (
        desk.ask("adopt", str(tmp_path / "before"))["adopted"]["result"] == "nothing new to take over; 1 here already"
    )
    desk.run("adopt", str(tmp_path / "nowhere"), code=3)
    assert desk.ask("updates") == {"updates": []}
