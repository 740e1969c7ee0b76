"""Get, verify, page out, page in, play: one library, a real store, a real node."""

from __future__ import annotations

import json
from base64 import b64decode
from pathlib import Path

import pytest

from backstock.core.core import Core
from backstock.core.views import Deed, LibraryQuery
from backstock.demo.store import DemoStore
from backstock.domain.errors import LastCopyError
from backstock.domain.ids import THIS_COMPUTER
from backstock.domain.packages import PlacementState
from backstock.domain.play import RunnerName
from backstock.domain.sources import Verdict
from backstock.domain.titles import Where
from backstock.server.run import NodeServer
from backstock.sources.records import read_record
from helpers_journey import COUNTER, counted, done, failed, played


def test_out_and_back(paired: Core, shop: DemoStore, node: NodeServer, tmp_path: Path) -> None:
    core, title = paired, paired.find_title("counter")
    offered = (tmp_path / "shop" / "counter.zip").read_bytes()
    assert core.details(title).main.deed is Deed.GET

    done(core, core.get(title))
    (source,) = core.records(title)
    assert source.path is not None
    here = Path(source.path)
    assert here.read_bytes() == offered
    assert source.verdict is Verdict.MATCH
    (receipt,) = core.details(title).receipts
    statement = read_record(source.record, [core._parts.details._keys.device_public])
    assert statement.signed_by == receipt.signed_by != ""
    told = json.loads(b64decode(json.loads(source.record)["payload"]))
    assert told["subject"][0]["digest"]["sha256"] == source.digests.sha256
    assert (core.details(title).main.deed, core.details(title).main.runner) == (Deed.PLAY, RunnerName.NATIVE)
    assert core.details(title).can_page_out
    assert not core.details(title).can_evict

    done(core, core.page_out(title))
    assert not here.exists()
    assert core.records(title)[0].path is None
    (held,) = [one for one in core.details(title).copies if one.node_id != THIS_COMPUTER]
    assert (held.name, held.state) == ("test node", PlacementState.PRESENT)
    assert [one.state for one in node.node.local.packages()] == [PlacementState.PRESENT]
    details = core.details(title)
    assert (details.main.deed, details.main.node_name) == (Deed.PAGE_IN_AND_PLAY, "test node")
    assert details.row.where is Where.SHELF
    assert [row.name for row in core.titles(LibraryQuery(where=frozenset({Where.SHELF})))] == ["Counter"]
    noted = read_record(core.records(title)[0].record, [core._parts.details._keys.device_public])
    assert noted.facts == statement.facts, "what was signed before is signed still"
    assert [entry.info_hash for entry in noted.shelf] == [one.package_id for one in node.node.local.packages()]
    for stored in (tmp_path / "node").rglob("*"):
        assert not stored.is_file() or offered[:4096] not in stored.read_bytes(), "a shared node sees noise only"

    done(core, core.page_in(title))
    assert here.read_bytes() == offered
    assert shop.log.bytes_of(COUNTER) == len(offered), "the store was asked once"
    assert core.details(title).can_evict


def test_a_game_counts_on_and_can_go_back(paired: Core) -> None:
    core, title = paired, paired.find_title("counter")
    first = played(core, title)
    assert (first.exit_code, first.runner) == (0, RunnerName.NATIVE)
    assert first.played_s >= 0.3
    after_one = core.snapshots(title)[-1]
    assert counted(after_one) == 1
    second = played(core, title)
    assert counted(core.snapshots(title)[-1]) == 2
    row = core.title_rows([title])[0]
    assert row.played_s == pytest.approx(first.played_s + second.played_s, abs=0.05)
    assert row.last_played is not None

    before = core.restore_snapshot(after_one.snapshot_id)
    assert counted(before) == 2, "what was there became a snapshot"
    played(core, title)
    assert counted(core.snapshots(title)[-1]) == 2, "it counted on from one"

    done(core, core.page_out(title))
    assert not core._parts.playing._images.all(), "what was unpacked goes with it"
    played(core, title)
    assert counted(core.snapshots(title)[-1]) == 3, "the save outlives a page-out"


def test_the_last_copy_stays(signed_in: Core) -> None:
    core, title = signed_in, signed_in.find_title("long road")
    done(core, core.get(title))
    with pytest.raises(LastCopyError) as kept:
        core.evict(title)
    assert kept.value.exit_code == 5
    assert Path(str(core.records(title)[0].path)).exists()
    told = failed(core, core.page_out(title))
    assert "no node yet" in str(told.error)
    assert Path(str(core.records(title)[0].path)).exists()


def test_evict_asks_the_node_in_that_moment(paired: Core, node: NodeServer) -> None:
    core, title = paired, paired.find_title("long road")
    done(core, core.get(title))
    done(core, core.page_out(title, keep_local=True))
    here = Path(str(core.records(title)[0].path))
    assert here.exists()
    for package in node.node.local.packages():
        node.node.local.drop(package.package_id)
    with pytest.raises(LastCopyError):
        core.evict(title)
    assert here.exists()
    done(core, core.page_out(title, keep_local=True))
    core.evict(title)
    assert not here.exists()
    with pytest.raises(LastCopyError, match="only copy"):
        core.remove_node(core.nodes()[0].node_id)
    done(core, core.page_in(title))
    core.remove_node(core.nodes()[0].node_id)
    assert core.nodes() == []
    assert here.exists()


def test_the_main_deed_of_a_title_follows_it(paired: Core) -> None:
    core, title = paired, paired.find_title("long way")
    deed = lambda: core.details(title).main.deed  # noqa: E731 - read again each time
    assert deed() is Deed.GET
    done(core, core.get(title))
    assert deed() is Deed.OPEN_FOLDER
    assert core.show_files(title) == Path(str(core.records(title)[0].path)).parent
    done(core, core.page_out(title))
    assert deed() is Deed.PAGE_IN
    done(core, core.page_in(title))
    core.sign_out(core.accounts()[0].account_id)
    assert deed() is Deed.OPEN_FOLDER
    other = core.find_title("long road")
    assert core.details(other).main.deed is Deed.SIGN_IN
    assert len(core.titles()) == 4, "what was owned stays listed"
