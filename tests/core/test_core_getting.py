"""Getting what is owned, from stand-in stores: never the same bytes twice, claimed and read where that comes first,
updated, adopted from a folder, and never more than the disk takes."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from backstock.core import offers
from backstock.core.core import Core
from backstock.core.node import create_invite
from backstock.domain.errors import BackstockError, NotFoundError
from backstock.domain.ids import JobId, TitleId
from backstock.domain.jobs import JobState
from backstock.domain.sources import Verdict
from backstock.domain.titles import StoreName
from backstock.server.run import NodeServer
from backstock.settings import StorageSettings
from backstock.standin.faults import parse_fault
from backstock.standin.stand_in import StandIn
from helpers_journey import done, ended, failed
from helpers_shelf import node_settings, until
from standin.standin_kit import game, upload

MIB = 1024 * 1024
OpenCore = Callable[..., Core]
Json = dict[str, Any]
SAME = {"seed": "the same", "size": 2 * MIB}


def fill(folder: Path, games: dict[int, Json], keys: list[int], bundle: list[int] | None = None) -> Path:
    """Games as files, so that they can change while the store runs; keys for some, the rest in a bundle."""
    account = folder / "itch" / "accounts" / "me"
    write(account / "account.json", {"keys": [{"key": "k"}]})
    write(account / "profile.json", {"user": {"id": 1, "username": "me"}})
    rows = [{"id": 4000 + one, "game_id": one, "game": games[one]["game"]} for one in keys]
    write(account / "owned_keys.json", rows)
    if bundle:
        write(account / "owned_bundles.json", [{"id": 1, "bundle_id": 66, "purchase_id": 7}])
        write(folder / "itch" / "bundles" / "66.json", [{"game": games[one]["game"], "game_id": one} for one in bundle])
    for number, payload in games.items():
        write(folder / "itch" / "games" / f"{number}.json", payload)
    return folder


def write(path: Path, value: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")


def one(number: int, content: Json | None = None, **more: Any) -> Json:
    uploads = [upload(number + 400, content or {"seed": str(number), "size": MIB}, game_id=number, **more)]
    return game(number, uploads)


def two_alike() -> dict[int, Json]:
    return {101: one(101, SAME), 102: one(102, SAME, filename="other-name.zip"), 103: one(103)}


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[StandIn]:
    with StandIn(fill(tmp_path / "store", two_alike(), [101, 102, 103])) as running:
        yield running


def owning(core: Core, stores: StandIn) -> Core:
    account = core.sign_in(StoreName.ITCH, "k", stores.itch_url)
    for job_id in core.sync(account.account_id):
        done(core, job_id)
    return core


@pytest.fixture
def mine(core: Core, stores: StandIn) -> Core:
    return owning(core, stores)


def title(core: Core, number: int) -> TitleId:
    return core.find_title(f"Title {number}")


def sent(stores: StandIn, *uploads: int) -> int:
    return sum(stores.log.bytes_of(str(one)) for one in uploads)


# -- the same bytes ------------------------------------------------------------------------------------------------


def test_bytes_that_are_here_are_taken_over(mine: Core, stores: StandIn) -> None:
    done(mine, mine.get(title(mine, 101)))
    job = done(mine, mine.get(title(mine, 102)))
    assert sent(stores, 502) == 0
    (first,), (second,) = mine.records(title(mine, 101)), mine.records(title(mine, 102))
    assert second.verdict is Verdict.MATCH
    assert second.digests.md5 == first.digests.md5
    assert "every digest" in job.note
    assert second.path != first.path
    assert Path(str(second.path)).read_bytes() == Path(str(first.path)).read_bytes()
    assert Path(str(second.path)).name == "other-name.zip"


def test_two_at_once_fetch_them_once(mine: Core, stores: StandIn) -> None:
    stores.faults.put([parse_fault(f"slow:upload=501,rate={4 * MIB}"), parse_fault(f"slow:upload=502,rate={4 * MIB}")])
    waited: list[str] = []
    mine.events.listen(lambda event: waited.append(getattr(getattr(event, "job", None), "note", "")))
    for job_id in mine.offers.get_many([title(mine, 101), title(mine, 102)]):
        done(mine, job_id)
    assert sent(stores, 501, 502) == SAME["size"]
    assert any("waiting: another download" in note for note in waited)


def test_a_twin_that_rotted_is_not_believed(mine: Core, stores: StandIn) -> None:
    done(mine, mine.get(title(mine, 101)))
    here = Path(str(mine.records(title(mine, 101))[0].path))
    here.write_bytes(b"\0" * here.stat().st_size)
    done(mine, mine.get(title(mine, 102)))
    assert sent(stores, 502) == SAME["size"]
    assert mine.records(title(mine, 102))[0].verdict is Verdict.MATCH


def test_bytes_that_lie_on_the_shelf_come_from_there(
    mine: Core, stores: StandIn, node_for: Callable[[Core], None]
) -> None:
    node_for(mine)
    done(mine, mine.get(title(mine, 101)))
    done(mine, mine.page_out(title(mine, 101)))
    before = sent(stores, 501, 502)
    done(mine, mine.get(title(mine, 102)))
    assert sent(stores, 501, 502) == before
    assert Path(str(mine.records(title(mine, 102))[0].path)).exists()


def test_a_pause_and_a_new_start_fetch_nothing_twice(opened: OpenCore, stores: StandIn) -> None:
    core = owning(opened("one"), stores)
    stores.faults.put([parse_fault(f"slow:upload=501,rate={MIB}")])
    job_id = core.get(title(core, 101))
    until(lambda: core.job(job_id).done > MIB // 2, 20)
    core.close()
    stores.faults.put([])
    again = opened("one")
    done(again, job_id)
    assert sent(stores, 501) <= SAME["size"] + MIB  # what lay in the sockets of the line that was cut
    assert again.records(title(again, 101))[0].verdict is Verdict.MATCH


@pytest.mark.parametrize(
    "faults",
    [
        ("cut:upload=501,after=700000,times=2", "moved:times=9"),
        ("cut:upload=501,after=700000,times=1", "expired-links:times=2"),
        ("cut:upload=501,after=500000,times=2", "spent-links:after=1"),
    ],
)
def test_links_that_lapse_and_hosts_that_change(faults: tuple[str, ...], mine: Core, stores: StandIn) -> None:
    stores.faults.put([parse_fault(fault) for fault in faults])
    done(mine, mine.get(title(mine, 101)))
    assert sent(stores, 501) == SAME["size"], "each byte once"
    assert stores.log.violations() == [], "no permission reached another host"
    assert mine.records(title(mine, 101))[0].verdict is Verdict.MATCH


def test_another_version_half_way_is_not_mixed_in(mine: Core, stores: StandIn) -> None:
    stores.faults.put(
        [parse_fault("cut:upload=501,after=700000,times=1"), parse_fault("new-validators:upload=501,after=0")]
    )
    done(mine, mine.get(title(mine, 101)))
    assert mine.records(title(mine, 101))[0].verdict is Verdict.MATCH


# -- verdicts ------------------------------------------------------------------------------------------------------


def test_a_mismatch_is_kept_aside_and_trying_again_fetches_anew(core: Core, stores: StandIn) -> None:
    owning(core, stores)
    stores.faults.put([parse_fault("new-content:upload=503")])
    job = failed(core, core.get(title(core, 103)))
    assert job.error_code == "digest-mismatch"
    assert "the md5 is" in str(job.error)
    (source,) = core.records(title(core, 103))
    assert "set-aside" in str(source.path)
    stores.faults.put([])
    core.resume_job(job.job_id)
    done(core, job.job_id)
    assert {record.verdict for record in core.records(title(core, 103))} == {Verdict.MATCH, Verdict.MISMATCH}


# -- claiming, reading, updating -----------------------------------------------------------------------------------


def test_a_bundles_title_is_claimed_when_it_is_got_and_not_before(tmp_path: Path, core: Core) -> None:
    games = {101: one(101), 104: one(104)}
    with StandIn(fill(tmp_path / "bundled", games, [101], [101, 104])) as stores:
        owning(core, stores)
        (row,) = core.title_rows([title(core, 104)])
        assert row.unclaimed
        assert stores.log.claims() == []
        notes: list[str] = []
        core.events.listen(lambda event: notes.append(getattr(getattr(event, "job", None), "note", "")))
        done(core, core.get(title(core, 104)))
        assert len(stores.log.claims()) == 1
        assert any(note.startswith("claiming “Title 104” from") for note in notes)
        (row,) = core.title_rows([title(core, 104)])
        assert not row.unclaimed
        assert core.records(title(core, 104))[0].verdict is Verdict.MATCH


def test_an_update_is_got_and_the_older_one_goes_to_the_shelf(
    tmp_path: Path,
    mine: Core,
    stores: StandIn,
    node_for: Callable[[Core], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    node_for(mine)
    wanted = title(mine, 103)
    done(mine, mine.get(wanted))
    with pytest.raises(NotFoundError):
        mine.offers.update(wanted)
    newer = one(103, {"seed": "newer", "size": MIB + 5}, updated_at="2031-01-01T00:00:00Z")
    write(tmp_path / "store" / "itch" / "games" / "103.json", newer)
    assert mine.offers.freshen(wanted) is None, "it was read a moment ago"
    monkeypatch.setattr(offers, "_FRESH", timedelta())
    job_id = mine.offers.freshen(wanted)
    assert job_id is not None
    done(mine, job_id)
    (update,) = mine.offers.updates()
    assert (update.title_id, update.title) == (wanted, "Title 103")
    assert update.newer.edition_id != update.here.edition_id
    (job_id,) = mine.offers.update_all()
    done(mine, job_id)
    assert mine.offers.updates() == []
    until(lambda: all(job.state.ended for job in mine.jobs()), 60)
    by_edition = {record.edition_id: record for record in mine.records(wanted)}
    assert by_edition[update.newer.edition_id].path is not None
    assert by_edition[update.here.edition_id].path is None
    assert mine.details(wanted).row.copies == 1


# -- many at once --------------------------------------------------------------------------------------------------


def test_many_titles_at_once(mine: Core, stores: StandIn, node_for: Callable[[Core], None]) -> None:
    node_for(mine)
    all_three = [title(mine, number) for number in (101, 102, 103)]
    for deed in (mine.offers.get_many, mine.offers.page_out_many, mine.offers.page_in_many):
        jobs = deed([*all_three, all_three[0]])
        assert len(jobs) == 3
        for job_id in jobs:
            done(mine, job_id)
    assert mine.offers.evict_many(all_three) == {}
    refused = mine.offers.evict_many([TitleId("t-none")])
    assert refused == {} or isinstance(refused[TitleId("t-none")], BackstockError)
    with pytest.raises(NotFoundError):
        mine.offers.get_many([TitleId("t-none")])


# -- a folder of downloads -----------------------------------------------------------------------------------------


@pytest.fixture
def downloads(tmp_path: Path, mine: Core, stores: StandIn, opened: OpenCore) -> Path:
    """What somebody fetched with a browser before: two right files, one that differs, and other things."""
    other = owning(opened("other"), stores)
    folder = tmp_path / "Downloads"
    (folder / "deep" / "er").mkdir(parents=True)
    for number, name in ((101, "renamed.bin"), (103, "deep/er/103.zip")):
        done(other, other.get(title(other, number)))
        (folder / name).write_bytes(Path(str(other.records(title(other, number))[0].path)).read_bytes())
    (folder / "same-size.zip").write_bytes(b"x" * MIB)
    (folder / "notes.txt").write_text("mine")
    (folder / "link.zip").symlink_to(folder / "renamed.bin")
    (folder / "out").symlink_to("/etc")
    os.mkfifo(folder / "pipe")
    other.close()
    return folder


def test_a_folder_of_downloads_is_taken_over(mine: Core, stores: StandIn, downloads: Path) -> None:
    before = {path: path.read_bytes() for path in downloads.rglob("*") if path.is_file() and not path.is_symlink()}
    so_far = sent(stores, 501, 502, 503)
    job = done(mine, mine.offers.adopt_folder(downloads))
    assert job.note == "2 taken over; 1 as large as something owned, but different; 1 unknown"
    assert job.done == job.total == 4 * MIB
    records = mine.records()
    assert [record.verdict for record in records] == [Verdict.MATCH] * 2
    assert {Path(str(record.path)).read_bytes() for record in records} == {
        before[downloads / "renamed.bin"],
        before[downloads / "deep/er/103.zip"],
    }
    assert {path: path.read_bytes() for path in before} == before, "the person's own files are untouched"
    assert "here already" in done(mine, mine.offers.adopt_folder(downloads)).note
    assert sent(stores, 501, 502, 503) == so_far
    with pytest.raises(NotFoundError):
        mine.offers.adopt_folder(downloads / "nowhere")


def test_what_cannot_be_proved_is_not_taken_over(tmp_path: Path, core: Core) -> None:
    with StandIn(fill(tmp_path / "mute", {101: one(101, md5_hash=None)}, [101])) as stores:
        owning(core, stores)
        (tmp_path / "mine").mkdir()
        (tmp_path / "mine" / "game.zip").write_bytes(b"y" * MIB)
        job = done(core, core.offers.adopt_folder(tmp_path / "mine"))
        assert "published no digest" in job.note
        assert core.records() == []


# -- room ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Three mebibytes of their own."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    place = tmp_path / "small"
    place.mkdir()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"tmpfs", os.fsencode(place), b"tmpfs", 0, b"size=4m") != 0:
        pytest.skip(f"no disk can be mounted here: {os.strerror(ctypes.get_errno())}")
    yield place
    libc.umount2(os.fsencode(place), 2)


def test_two_that_do_not_fit_together_do_not_both_begin(opened: OpenCore, tmp_path: Path, small_disk: Path) -> None:
    games = {number: one(number, {"seed": str(number), "size": 5 * MIB // 2}) for number in (101, 102)}
    with StandIn(fill(tmp_path / "large", games, [101, 102])) as stores:
        core = owning(opened(storage=StorageSettings(library_dir=small_disk, reserve=0)), stores)
        stores.faults.put([parse_fault(f"slow:rate={MIB},role=files")])
        first, second = core.offers.get_many([title(core, 101), title(core, 102)])
        states = {job_id: ended(core, job_id) for job_id in (first, second)}
        won = [job for job in states.values() if job.state is JobState.DONE]
        (lost,) = [job for job in states.values() if job.state is JobState.FAILED]
        assert len(won) == 1
        assert lost.error_code == "disk-full"
        assert "bytes are missing besides the" in str(lost.error)
        number = 501 if lost.job_id == first else 502
        assert sent(stores, number) < 2 * MIB, "it did not run into the full disk"
        subprocess.run(["mount", "-o", "remount,size=16m", str(small_disk)], check=True)
        core.resume_job(lost.job_id)
        done(core, lost.job_id)


# -- jobs that are thrown away -------------------------------------------------------------------------------------


def test_a_failed_download_that_is_thrown_away_leaves_nothing(core: Core, stores: StandIn, tmp_path: Path) -> None:
    owning(core, stores)
    stores.faults.put([parse_fault("missing:role=files")])
    job_id: JobId = core.get(title(core, 101))
    failed(core, job_id)
    core.cancel_job(job_id)
    assert core.job(job_id).state is JobState.CANCELLED
    assert list((tmp_path / "data").rglob("*.part")) == []


@pytest.fixture
def node_for(node: NodeServer, tmp_path: Path) -> Callable[[Core], None]:
    def pair(core: Core) -> None:
        core.join(create_invite(node_settings(tmp_path / "node")))

    return pair
