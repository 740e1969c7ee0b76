"""A node that dies as by a power cut in the middle of a move, and comes back at the same port. Real processes."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from backstock.domain.errors import NodeUnreachableError
from backstock.domain.packages import NodeMode, PlacementState
from helpers_shelf import MIB, Background, Desk, NodeProcess, Quiet, noise, until

Desks = Callable[..., Desk]
Processes = Callable[..., NodeProcess]
LENGTH = 20 * MIB
CONTENT = noise(LENGTH)
_LOST = 4 * MIB
"""What a killed engine loses: what lay in the buffers of the line, a mebibyte or so, and the pieces in flight."""


def test_killed_while_it_receives(desks: Desks, node_processes: Processes) -> None:
    node = node_processes(download_limit=8 * MIB)
    desk = desks()
    source = desk.own("game.zip", CONTENT)
    joined = desk.join(node.settings)
    moving = Background(lambda work: desk.shelf.page_out(source, work))
    package = _wait_for_package(desk, source.source_id)
    until(lambda: _reported(desk, package) > 12 * MIB)
    arrived = _reported(desk, package)
    node.kill()
    before = _uploaded(desk, package)
    until(lambda: any("does not answer" in note for note in moving.work.notes))
    assert moving.alive
    assert Path(source.path or "").exists()
    assert desk.now(source).path == source.path
    node.without_limits()
    node.start()
    sent = before
    while moving.alive:
        sent = max(sent, _uploaded(desk, package))
    moving.finish()
    assert desk.now(source).path is None
    assert desk.states(source) == {joined.node_id: PlacementState.PRESENT}
    assert sent - before <= LENGTH - arrived + _LOST
    assert desk.shelf.page_in(source, Quiet()).read_bytes() == CONTENT


def test_killed_while_it_sends(desks: Desks, node_processes: Processes) -> None:
    node = node_processes(upload_limit=8 * MIB)
    desk = desks()
    source = desk.own("game.zip", CONTENT)
    desk.join(node.settings)
    desk.shelf.page_out(source, Quiet())
    package = _wait_for_package(desk, source.source_id)
    moving = Background(lambda work: desk.shelf.page_in(source, work))
    until(lambda: _downloaded(desk, package) > 8 * MIB)
    node.kill()
    before = _downloaded(desk, package)
    assert before < LENGTH
    until(lambda: any("waiting for a node" in note for note in moving.work.notes))
    assert not desk.place_of(source).exists()
    node.without_limits()
    node.start()
    got = before
    while moving.alive:
        got = max(got, _downloaded(desk, package))
    path = moving.finish()
    assert isinstance(path, Path)
    assert path.read_bytes() == CONTENT
    assert got < LENGTH + 2 * MIB
    assert desk.leftovers() == []


@pytest.mark.parametrize("deed", ["page_out", "page_in"])
def test_a_node_that_stays_away_is_given_up_and_gone_on_with_later(
    deed: str, desks: Desks, node_processes: Processes
) -> None:
    node = node_processes()
    desk = desks(stall_after_s=1.0)
    source = desk.own("game.zip", noise(2 * MIB))
    desk.join(node.settings)
    if deed == "page_in":
        desk.shelf.page_out(source, Quiet())
    else:
        desk.shelf.page_out(source, Quiet(), keep_local=True)
        desk.shelf.release(desk.book.packages_of_source(source.source_id)[0], desk.book.nodes()[0].node_id)
    node_id = desk.book.nodes()[0].node_id
    node.kill()
    move = {
        "page_out": lambda: desk.shelf.page_out(desk.now(source), Quiet(), node_id=node_id),
        "page_in": lambda: desk.shelf.page_in(desk.now(source), Quiet()),
    }[deed]
    with pytest.raises(NodeUnreachableError):
        move()
    assert (desk.now(source).path is not None) == (deed == "page_out")
    node.start()
    move()
    assert (desk.now(source).path is None) == (deed == "page_out")


def test_killed_at_rest_it_still_has_everything(desks: Desks, node_processes: Processes) -> None:
    node = node_processes(mode=NodeMode.LOCAL)
    desk = desks()
    source = desk.own("album.flac", noise(3 * MIB))
    desk.join(node.settings)
    desk.shelf.page_out(source, Quiet())
    node.kill()
    node.start()
    assert desk.shelf.page_in(source, Quiet()).read_bytes() == noise(3 * MIB)


def test_asked_to_end_it_ends_in_order(desks: Desks, node_processes: Processes) -> None:
    node = node_processes()
    desk = desks()
    source = desk.own("game.zip", noise(MIB))
    desk.join(node.settings)
    desk.shelf.page_out(source, Quiet(), keep_local=True)
    waiting = Background(
        lambda _: desk.shelf._nodes.node(desk.book.nodes()[0].node_id).held(
            desk.book.packages_of_source(source.source_id)[0].package_id, wait_s=20
        )
    )
    until(lambda: waiting.inside("_receive_response_headers"))
    desk.shelf._nodes.node(
        desk.book.nodes()[0].node_id
    ).status()  # the node answers in order: it has taken the other question as well
    assert node.end() == 0
    waiting.finish(5)
    assert not (node.data / "node" / "listening.json").exists()
    node.start()
    assert {"url", "swarm_port", "node_id", "pid"} <= set(node.said)
    desk.shelf.evict(source)


_MOVE = """
import sys
sys.path.insert(0, sys.argv[3])
from pathlib import Path
from helpers_shelf import Desk, Quiet
desk = Desk(Path(sys.argv[1]), upload_limit=6 << 20, download_limit=6 << 20)
source = desk.sources.all()[0]

class Told(Quiet):
    def progress(self, done, total, note=""):
        print(done, total, flush=True)

getattr(desk.shelf, sys.argv[2])(source, Told())
print("through", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("deed", ["page_out", "page_in"])
def test_this_computer_is_killed_in_the_middle(deed: str, desks: Desks, node_processes: Processes) -> None:
    """The other end of it: our own process dies by SIGKILL, again and again, further on each time."""
    node = node_processes()
    desk = desks()
    source = desk.own("game.zip", noise(6 * MIB))
    desk.join(node.settings)
    if deed == "page_in":
        desk.shelf.page_out(source, Quiet())
    desk.close()
    for part in (0.2, 0.6, 0.9):
        _run_until(desk.root, deed, part)
    desk = Desk(desk.root)
    try:
        getattr(desk.shelf, deed)(desk.now(source), Quiet())
        assert desk.leftovers() == []
        assert desk.place_of(source).exists() == (deed == "page_in")
        assert desk.shelf.page_in(desk.now(source), Quiet()).read_bytes() == noise(6 * MIB)
    finally:
        desk.close()


def _run_until(root: Path, deed: str, part: float) -> None:
    command = [sys.executable, "-c", _MOVE, str(root), deed, str(Path(__file__).parent.parent)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("through") or int(line.split()[0]) >= part * int(line.split()[1]):
                break
        process.send_signal(signal.SIGKILL)


def _wait_for_package(desk: Desk, source_id: str) -> str:
    until(lambda: desk.book.packages_of_source(source_id))  # type: ignore[arg-type]
    return desk.book.packages_of_source(source_id)[0].package_id  # type: ignore[arg-type]


def _reported(desk: Desk, package_id: str) -> int:
    """What the node says it has."""
    node = desk.shelf._nodes.node(desk.book.nodes()[0].node_id)
    held = node.held(package_id)  # type: ignore[arg-type]
    return held.done if held is not None else 0


def _uploaded(desk: Desk, package_id: str) -> int:
    status = desk.engine.transfer(package_id)  # type: ignore[arg-type]
    return status.uploaded if status is not None else 0


def _downloaded(desk: Desk, package_id: str) -> int:
    status = desk.engine.transfer(package_id)  # type: ignore[arg-type]
    return status.downloaded if status is not None else 0
