"""Page out, page in, evict: between a real desk and real nodes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from backstock.domain.errors import (
    DataProtectedError,
    DigestMismatchError,
    LastCopyError,
    NodeError,
    NodeRefusedError,
    NodeUnreachableError,
    NotFoundError,
)
from backstock.domain.packages import Layout, NodeMode, PlacementState
from backstock.domain.sources import Verdict
from backstock.server.run import NodeServer, serve_node
from helpers_shelf import MIB, Background, Desk, Quiet, StopAfter, Stopped, StopWhen, contents, node_settings, noise

Desks = Callable[..., Desk]
Nodes = Callable[..., NodeServer]
CONTENT = noise(3 * MIB + 123)


def test_out_to_a_shared_node_and_back(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    source = desk.own("game.zip", CONTENT)
    node = desk.join(node_settings(tmp_path / "node"))
    work = Quiet()
    assert desk.shelf.page_out(source, work) == node.node_id
    assert desk.now(source).path is None
    assert desk.states(source) == {node.node_id: PlacementState.PRESENT}
    assert not list((desk.root / "library").rglob("*.zip"))
    assert desk.leftovers() == []
    kept = contents(tmp_path / "node" / "node" / "packages")
    assert len(kept) == 1
    assert CONTENT[1000:1064] not in kept[0]
    assert "sealing game.zip" in work.notes
    assert "sending game.zip to test node" in work.notes
    assert work.seen[-1][0] == work.seen[-1][1] > 0

    path = desk.shelf.page_in(source, Quiet())
    assert path.read_bytes() == CONTENT
    assert desk.now(source).path == str(path)
    assert desk.leftovers() == []
    assert desk.states(source) == {node.node_id: PlacementState.PRESENT}


def test_out_to_ones_own_machine_stays_plain(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes(mode=NodeMode.LOCAL)
    source = desk.own("album.flac", CONTENT)
    desk.join(node_settings(tmp_path / "node"))
    desk.shelf.page_out(source, Quiet())
    assert contents(tmp_path / "node" / "node" / "packages") == [CONTENT]
    assert [one.layout for one in desk.book.packages_of_source(source.source_id)] == [Layout.PLAIN]
    assert desk.now(source).path is None
    assert desk.shelf.page_in(source, Quiet()).read_bytes() == CONTENT
    assert desk.leftovers() == []


@pytest.mark.parametrize("content", [b"", b"x", noise(16368), noise(300_000)], ids=len)
@pytest.mark.parametrize("mode", list(NodeMode))
def test_sizes_at_the_edges(desk: Desk, nodes: Nodes, tmp_path: Path, content: bytes, mode: NodeMode) -> None:
    nodes(mode=mode)
    source = desk.own("thing", content)
    desk.join(node_settings(tmp_path / "node"))
    desk.shelf.page_out(source, Quiet())
    assert desk.now(source).path is None
    assert desk.shelf.page_in(source, Quiet()).read_bytes() == content


def test_the_local_copy_may_stay(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    source = desk.own("game.zip", CONTENT)
    desk.join(node_settings(tmp_path / "node"))
    desk.shelf.page_out(source, Quiet(), keep_local=True)
    assert desk.now(source).path == source.path
    assert Path(source.path or "").read_bytes() == CONTENT
    assert desk.leftovers() == []
    desk.shelf.evict(source)
    assert desk.now(source).path is None
    assert desk.shelf.page_in(source, Quiet()).read_bytes() == CONTENT


def test_a_second_page_out_sends_nothing(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    server = nodes()
    source = desk.own("game.zip", CONTENT)
    desk.join(node_settings(tmp_path / "node"))
    desk.shelf.page_out(source, Quiet(), keep_local=True)
    before = server.node._engine.totals().downloaded
    desk.shelf.page_out(source, Quiet())
    assert server.node._engine.totals().downloaded == before
    assert desk.now(source).path is None


def test_what_differs_from_its_store_stays_off_the_shelf(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    source = desk.own("odd.zip", CONTENT, Verdict.MISMATCH)
    desk.join(node_settings(tmp_path / "node"))
    with pytest.raises(DataProtectedError):
        desk.shelf.page_out(source, Quiet())
    with pytest.raises(LastCopyError):
        desk.shelf.evict(source)
    assert Path(source.path or "").read_bytes() == CONTENT


def test_a_file_that_changed_is_neither_sent_nor_dropped(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    source = desk.own("game.zip", CONTENT)
    desk.join(node_settings(tmp_path / "node"))
    Path(source.path or "").write_bytes(b"!" + CONTENT[1:])
    with pytest.raises(DigestMismatchError):
        desk.shelf.page_out(source, Quiet())
    assert Path(source.path or "").exists()
    assert contents(tmp_path / "node" / "node" / "packages") == []
    assert desk.leftovers() == []


def test_a_changed_plain_file_is_neither_kept_there_nor_dropped(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes(mode=NodeMode.LOCAL)
    source = desk.own("album.flac", CONTENT)
    desk.join(node_settings(tmp_path / "node"))
    Path(source.path or "").write_bytes(b"!" + CONTENT[1:])
    with pytest.raises((DataProtectedError, NodeError)):
        desk.shelf.page_out(source, Quiet())
    assert Path(source.path or "").exists()
    assert PlacementState.PRESENT not in desk.states(source).values()


def test_the_last_copy_is_not_evicted(desk: Desk) -> None:
    source = desk.own("game.zip", CONTENT)
    with pytest.raises(LastCopyError):
        desk.shelf.evict(source)
    assert Path(source.path or "").read_bytes() == CONTENT


def test_a_copy_on_a_silent_node_does_not_count(desk: Desk, tmp_path: Path) -> None:
    source = desk.own("game.zip", CONTENT)
    with serve_node(node_settings(tmp_path / "node")):
        desk.join(node_settings(tmp_path / "node"))
        desk.shelf.page_out(source, Quiet(), keep_local=True)
    with pytest.raises(LastCopyError):
        desk.shelf.evict(source)
    assert Path(source.path or "").exists()


def test_a_copy_that_vanished_from_its_node_does_not_count(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    server = nodes()
    source = desk.own("game.zip", CONTENT)
    node = desk.join(node_settings(tmp_path / "node"))
    desk.shelf.page_out(source, Quiet(), keep_local=True)
    for path in (tmp_path / "node" / "node" / "packages").rglob("*"):
        if path.is_file():
            path.unlink()
    with pytest.raises(LastCopyError):
        desk.shelf.evict(source)
    server.node.local.drop(desk.book.packages_of_source(source.source_id)[0].package_id)
    with pytest.raises(LastCopyError):
        desk.shelf.evict(source)
    assert desk.states(source) == {node.node_id: PlacementState.FAILED}
    desk.shelf.page_out(source, Quiet())
    assert desk.states(source) == {node.node_id: PlacementState.PRESENT}


def test_a_node_without_room_changes_nothing(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes(capacity=MIB)
    source = desk.own("game.zip", CONTENT)
    node = desk.join(node_settings(tmp_path / "node"))
    with pytest.raises(NodeRefusedError):
        desk.shelf.page_out(source, Quiet())
    with pytest.raises(NodeRefusedError):
        desk.shelf.page_out(source, Quiet(), node_id=node.node_id)
    assert desk.states(source) == {}
    assert Path(source.path or "").exists()


def test_without_a_node_it_is_said(desk: Desk) -> None:
    source = desk.own("game.zip", CONTENT)
    with pytest.raises(NodeUnreachableError, match="no node yet"):
        desk.shelf.page_out(source, Quiet())


def test_the_node_with_most_room_is_chosen_and_silent_ones_passed_over(
    desk: Desk, nodes: Nodes, tmp_path: Path
) -> None:
    nodes("small", capacity=100 * MIB, name="small")
    nodes("large", capacity=200 * MIB, name="large")
    with serve_node(node_settings(tmp_path / "gone", capacity=10**12, name="gone")):
        desk.join(node_settings(tmp_path / "gone"))
    desk.join(node_settings(tmp_path / "small"))
    large = desk.join(node_settings(tmp_path / "large"))
    source = desk.own("game.zip", CONTENT)
    assert desk.shelf.page_out(source, Quiet()) == large.node_id


def test_a_second_node_gets_it_from_the_first(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes("a", name="a")
    nodes("b", name="b")
    first, second = desk.join(node_settings(tmp_path / "a")), desk.join(node_settings(tmp_path / "b"))
    source = desk.own("game.zip", CONTENT)
    desk.shelf.page_out(source, Quiet(), node_id=first.node_id)
    assert desk.now(source).path is None
    desk.shelf.page_out(source, Quiet(), node_id=second.node_id)
    assert set(desk.states(source).values()) == {PlacementState.PRESENT}
    assert len(desk.states(source)) == 2
    package = desk.book.packages_of_source(source.source_id)[0]
    desk.shelf.release(package, first.node_id)
    assert desk.states(source) == {second.node_id: PlacementState.PRESENT}
    with pytest.raises(LastCopyError):
        desk.shelf.release(package, second.node_id)
    assert desk.shelf.page_in(source, Quiet()).read_bytes() == CONTENT


def test_a_node_with_only_copies_is_not_forgotten(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    node = desk.join(node_settings(tmp_path / "node"))
    source = desk.own("game.zip", CONTENT)
    desk.shelf.page_out(source, Quiet())
    with pytest.raises(LastCopyError):
        desk.shelf.forget(node.node_id)
    desk.shelf.page_in(source, Quiet())
    desk.shelf.forget(node.node_id)
    assert desk.book.nodes() == []
    with pytest.raises(NotFoundError):
        desk.shelf.page_out(source, Quiet(), node_id=node.node_id)


def test_what_was_never_shelved_cannot_come_back(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    desk.join(node_settings(tmp_path / "node"))
    source = desk.own("game.zip", CONTENT)
    Path(source.path or "").unlink()
    with pytest.raises(NotFoundError):
        desk.shelf.page_in(source, Quiet())
    with pytest.raises(DataProtectedError):
        desk.shelf.page_out(source, Quiet())


def test_what_is_here_is_not_fetched(desk: Desk) -> None:
    source = desk.own("game.zip", CONTENT)
    assert desk.shelf.page_in(source, Quiet()) == Path(source.path or "")


def test_the_same_bytes_as_two_editions_share_a_package(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    desk.join(node_settings(tmp_path / "node"))
    one, two = desk.own("one.zip", CONTENT), desk.own("two.zip", CONTENT)
    desk.shelf.page_out(one, Quiet())
    desk.shelf.page_out(two, Quiet())
    assert len(contents(tmp_path / "node" / "node" / "packages")) == 1
    assert desk.shelf.page_in(two, Quiet()).read_bytes() == CONTENT
    assert desk.shelf.page_in(one, Quiet()).read_bytes() == CONTENT


def test_spoilt_bytes_on_the_node_never_reach_the_library(desks: Desks, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    desk = desks(stall_after_s=2)
    desk.join(node_settings(tmp_path / "node"))
    source = desk.own("game.zip", CONTENT)
    desk.shelf.page_out(source, Quiet())
    for path in (tmp_path / "node" / "node" / "packages").rglob("*"):
        if path.is_file():
            spoilt = bytearray(path.read_bytes())
            spoilt[MIB] ^= 1
            with path.open("r+b") as file:
                file.write(spoilt)
    with pytest.raises(NodeError):
        desk.shelf.page_in(source, Quiet())
    assert not desk.place_of(source).exists()
    assert desk.now(source).path is None


def test_a_wrong_key_opens_nothing(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    desk.join(node_settings(tmp_path / "node"))
    source = desk.own("game.zip", CONTENT)
    desk.shelf.page_out(source, Quiet())
    other = desk.own("other.zip", b"something else")
    wrong = desk.keys.source_secret(other.source_id)
    assert wrong is not None
    desk.keys.keep_source_secret(source.source_id, wrong)
    with pytest.raises(DigestMismatchError):
        desk.shelf.page_in(source, Quiet())
    assert not desk.place_of(source).exists()
    assert desk.leftovers() == []


@pytest.mark.parametrize("mode", list(NodeMode))
def test_interrupted_anywhere_it_goes_on(desks: Desks, nodes: Nodes, tmp_path: Path, mode: NodeMode) -> None:
    """Stopped at the first checkpoint, the second, and so on, by a new process each time, until it gets through."""
    nodes(mode=mode)
    desk = desks()
    desk.join(node_settings(tmp_path / "node"))
    source = desk.own("game.zip", CONTENT)
    desk.close()
    for deed in ("page_out", "page_in"):
        for stop_at in range(200):
            desk = Desk(tmp_path / "desk")
            try:
                getattr(desk.shelf, deed)(desk.now(source), StopAfter(stop_at))
                break
            except Stopped:
                here = desk.place_of(source).exists()
                there = PlacementState.PRESENT in desk.states(source).values()
                assert here or there
            finally:
                desk.close()
        else:
            pytest.fail("it never got through")
    assert desk.place_of(source).read_bytes() == CONTENT
    assert desk.leftovers() == []


def test_killed_between_dropping_and_writing_it_down(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    desk.join(node_settings(tmp_path / "node"))
    source = desk.own("game.zip", CONTENT)
    desk.shelf.page_out(source, Quiet(), keep_local=True)
    Path(source.path or "").unlink()
    desk.shelf.page_out(source, Quiet())
    assert desk.now(source).path is None
    assert desk.shelf.page_in(source, Quiet()).read_bytes() == CONTENT


def test_killed_between_placing_and_writing_it_down(desk: Desk, nodes: Nodes, tmp_path: Path) -> None:
    server = nodes()
    desk.join(node_settings(tmp_path / "node"))
    source = desk.own("game.zip", CONTENT)
    desk.shelf.page_out(source, Quiet())
    desk.shelf.page_in(source, Quiet())
    desk.sources.set_path(source.source_id, None)
    before = server.node._engine.totals().uploaded
    desk.shelf.page_in(source, Quiet())
    assert desk.now(source).path is not None
    assert server.node._engine.totals().uploaded == before


def test_a_cancelled_page_out_leaves_nothing(desks: Desks, nodes: Nodes, tmp_path: Path) -> None:
    server = nodes()
    desk = desks(upload_limit=MIB)
    desk.join(node_settings(tmp_path / "node"))
    source = desk.own("game.zip", noise(8 * MIB))
    with pytest.raises(Stopped):
        desk.shelf.page_out(source, StopWhen(lambda work: any(note.startswith("sending") for note in work.notes)))
    assert desk.leftovers() != []
    desk.shelf.abandon_page_out(source)
    assert desk.leftovers() == []
    assert desk.states(source) == {}
    assert server.node.local.packages() == []
    assert contents(tmp_path / "node" / "node" / "packages") == []
    assert Path(source.path or "").exists()


def test_a_cancelled_page_in_leaves_nothing(desks: Desks, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    desk = desks(download_limit=MIB)
    desk.join(node_settings(tmp_path / "node"))
    source = desk.own("game.zip", noise(8 * MIB))
    desk.shelf.page_out(source, Quiet())
    with pytest.raises(Stopped):
        desk.shelf.page_in(source, StopWhen(lambda work: bool(work.seen)))
    desk.shelf.abandon_page_in(source)
    assert desk.leftovers() == []
    assert desk.states(source) != {}


def test_moves_of_one_source_wait_in_turn(desks: Desks, nodes: Nodes, tmp_path: Path) -> None:
    nodes()
    desk = desks(upload_limit=4 * MIB)
    desk.join(node_settings(tmp_path / "node"))
    source = desk.own("game.zip", noise(6 * MIB))
    begun = threading.Event()

    class Told(Quiet):
        def progress(self, done: int, total: int, note: str = "") -> None:
            begun.set()

    out = Background(lambda _: desk.shelf.page_out(source, Told()))
    assert begun.wait(10)
    with pytest.raises(DataProtectedError, match="being moved"):
        desk.shelf.evict(source)
    back = Background(lambda work: desk.shelf.page_in(source, work))
    out.finish()
    path = back.finish()
    assert isinstance(path, Path)
    assert path.read_bytes() == noise(6 * MIB)


def test_refresh_writes_down_what_a_node_says(desk: Desk, tmp_path: Path) -> None:
    settings = node_settings(tmp_path / "node", capacity=10 * MIB)
    source = desk.own("game.zip", CONTENT)
    with serve_node(settings) as server:
        node = desk.join(settings)
        desk.shelf.page_out(source, Quiet(), keep_local=True)
        assert desk.shelf.refresh(node.node_id)
        known = desk.book.node(node.node_id)
        assert known is not None
        assert known.capacity == 10 * MIB
        assert known.used is not None
        assert known.used > len(CONTENT)
        server.node.local.drop(desk.book.packages_of_source(source.source_id)[0].package_id)
        assert desk.shelf.refresh(node.node_id)
        assert desk.states(source) == {node.node_id: PlacementState.FAILED}
    assert not desk.shelf.refresh(node.node_id)
