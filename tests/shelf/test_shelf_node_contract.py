"""What every node must do, in this process or behind HTTPS: the same tests over both."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from backstock.core.node import NodeCore, create_invite, open_node
from backstock.domain.errors import BackstockError, NodeRefusedError
from backstock.domain.ids import PackageId, TitleId
from backstock.domain.merkle import TreeHasher
from backstock.domain.packages import Layout, NodeMode, Package, PlacementState
from backstock.server.run import serve_node
from backstock.settings import Settings, SwarmSettings
from backstock.shelf.nodes import ShelfNode
from backstock.shelf.pairing import pair
from backstock.shelf.remote_node import RemoteNode
from backstock.swarm.engine import Engine
from backstock.swarm.torrents import blob_torrent, single_file_torrent
from helpers_shelf import HERE, MIB, contents, node_settings, noise, until

PRESENT, ARRIVING, FAILED = PlacementState.PRESENT, PlacementState.ARRIVING, PlacementState.FAILED


@dataclass
class Bench:
    """A node under test, and an engine beside it that has what the node is asked to hold."""

    kind: str
    root: Path
    stack: ExitStack
    seeder: Engine
    device: Ed25519PrivateKey
    core: NodeCore | None = None

    def node(self, **kinds: object) -> ShelfNode:
        """The same folder each time: a second call, after `end`, is the node started again."""
        settings = node_settings(self.root / "node", **kinds)  # type: ignore[arg-type]
        return self._local(settings) if self.kind == "local" else self._remote(settings)

    def end(self) -> None:
        self.stack.pop_all().close()

    def offered(self, content: bytes, *, layout: Layout = Layout.BLOB, private: bool = True) -> Package:
        package, name = self.made(content, layout=layout, private=private)
        folder = self.root / "offered"
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
        self.seeder.seed(package.torrent, folder)
        return package

    def made(self, content: bytes, *, layout: Layout = Layout.BLOB, private: bool = True) -> tuple[Package, str]:
        tree = TreeHasher()
        tree.update(content)
        root, layer = tree.finish()
        if layout is Layout.BLOB:
            torrent, name = blob_torrent(len(content), root, layer, private), root.hex()
        else:
            name = "plain.bin"
            torrent = single_file_torrent(name, len(content), tree.piece_length, root, layer, private=private)
        now = datetime.now(UTC)
        return Package(torrent.info_hash, TitleId(""), None, layout, len(content), torrent.torrent, now), name

    def downloaded(self, package: Package) -> int:
        """By the node, since it was last started."""
        assert self.core is not None
        status = self.core._engine.transfer(package.package_id)
        return status.downloaded if status is not None else 0

    @property
    def kept(self) -> list[bytes]:
        return contents(self.root / "node" / "node" / "packages")

    def _local(self, settings: Settings) -> ShelfNode:
        self.core = core = open_node(settings)
        self.stack.callback(core.close)
        core.start()
        return core.local

    def _remote(self, settings: Settings) -> ShelfNode:
        self.core = self.stack.enter_context(serve_node(settings)).node
        remote = RemoteNode(pair(create_invite(settings), self.device, "bench"), self.device)
        self.stack.callback(remote.close)
        return remote


@pytest.fixture(params=["local", "remote"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    seeder = Engine(SwarmSettings(listen=f"{HERE}:0"), tmp_path / "seeder")
    seeder.start()
    with ExitStack() as stack:
        made = Bench(request.param, tmp_path, stack, seeder, Ed25519PrivateKey.generate())
        yield made
        made.end()
    seeder.close()


def _hold(bench: Bench, node: ShelfNode, package: Package) -> None:
    node.hold(package, [(HERE, bench.seeder.port)])
    until(lambda: _state(node, package) is PRESENT)


def _state(node: ShelfNode, package: Package) -> PlacementState | None:
    held = node.held(package.package_id)
    return None if held is None else held.state


def test_an_empty_node(bench: Bench) -> None:
    node = bench.node(capacity=50 * MIB)
    status = node.status()
    assert (status.node_id, status.name, status.mode) == (node.node.node_id, "test node", NodeMode.SHARED)
    assert (status.capacity, status.used, status.packages) == (50 * MIB, 0, 0)
    assert status.swarm_port > 0
    assert node.packages() == []
    assert node.held(PackageId("0" * 64)) is None


def test_a_capacity_that_is_not_set_is_the_disk(bench: Bench) -> None:
    total = shutil.disk_usage(bench.root).total
    assert bench.node(reserve=1000).status().capacity == total - 1000


def test_what_it_holds_arrives_whole(bench: Bench) -> None:
    node = bench.node()
    content = noise(3 * MIB)
    package = bench.offered(content)
    begun = node.hold(package, [(HERE, bench.seeder.port)])
    assert begun.state in (PlacementState.WANTED, ARRIVING, PRESENT)
    assert begun.length == package.length
    until(lambda: _state(node, package) is PRESENT)
    assert bench.kept == [content]
    held = node.held(package.package_id)
    assert held is not None
    assert (held.done, held.length, held.error) == (package.length, package.length, "")
    assert node.packages() == [held]
    status = node.status()
    assert (status.used, status.packages) == (package.length, 1)
    assert held.peers == ((HERE, status.swarm_port),)


def test_the_askers_own_engine_is_a_source(bench: Bench) -> None:
    node = bench.node()
    package = bench.offered(noise(MIB))
    node.hold(package, [], peer_port=bench.seeder.port)
    until(lambda: _state(node, package) is PRESENT)


def test_present_is_never_said_too_early(bench: Bench) -> None:
    node = bench.node(download_limit=4 * MIB)
    content = noise(4 * MIB)
    package = bench.offered(content)
    node.hold(package, [(HERE, bench.seeder.port)])
    seen = set()
    while _state(node, package) is not PRESENT:
        held = node.held(package.package_id, wait_s=0.05)
        assert held is not None
        seen.add(held.state)
        if held.state is not PRESENT:
            assert held.done <= held.length
    assert ARRIVING in seen
    assert bench.kept == [content]


def test_asking_twice_changes_nothing(bench: Bench) -> None:
    node = bench.node()
    package = bench.offered(noise(MIB))
    _hold(bench, node, package)
    assert node.hold(package, []).state is PRESENT
    assert node.status().packages == 1


def test_it_gives_to_others(bench: Bench) -> None:
    node = bench.node()
    content = noise(MIB)
    package = bench.offered(content)
    _hold(bench, node, package)
    bench.seeder.remove(package.package_id, delete_files=True)
    held = node.held(package.package_id)
    assert held is not None
    bench.seeder.fetch(package.torrent, bench.root / "back", held.peers)
    until(lambda: (status := bench.seeder.transfer(package.package_id)) and status.finished)
    assert contents(bench.root / "back") == [content]


def test_waiting_ends_when_something_changes(bench: Bench) -> None:
    node = bench.node()
    package = bench.offered(noise(MIB))
    node.hold(package, [])
    answers: list[object] = []
    waiter = threading.Thread(target=lambda: answers.append(node.held(package.package_id, wait_s=20)))
    waiter.start()
    node.hold(package, [(HERE, bench.seeder.port)])
    waiter.join(15)
    assert not waiter.is_alive()
    assert answers == [node.held(package.package_id)]


def test_waiting_ends_when_the_time_is_over(bench: Bench) -> None:
    node = bench.node()
    package, _ = bench.made(noise(MIB))
    node.hold(package, [])
    held = node.held(package.package_id, wait_s=0.2)
    assert held is not None
    assert held.state is ARRIVING


def test_dropping_frees_the_room(bench: Bench) -> None:
    node = bench.node()
    package = bench.offered(noise(MIB))
    _hold(bench, node, package)
    node.drop(package.package_id)
    assert node.held(package.package_id) is None
    assert bench.kept == []
    assert node.status().used == 0
    node.drop(package.package_id)
    node.drop(PackageId("0" * 64))
    _hold(bench, node, package)
    assert len(bench.kept) == 1


def test_what_is_half_there_can_be_dropped(bench: Bench) -> None:
    node = bench.node(download_limit=MIB)
    package = bench.offered(noise(6 * MIB))
    node.hold(package, [(HERE, bench.seeder.port)])
    until(lambda: (held := node.held(package.package_id)) and held.done > 0)
    node.drop(package.package_id)
    assert bench.kept == []


def test_no_more_than_its_capacity(bench: Bench) -> None:
    node = bench.node(capacity=2 * MIB)
    first = bench.offered(noise(MIB, 1))
    _hold(bench, node, first)
    second = bench.offered(noise(MIB + 16384, 2))
    with pytest.raises(NodeRefusedError, match="room"):
        node.hold(second, [])
    assert node.held(second.package_id) is None
    node.drop(first.package_id)
    node.hold(second, [])


def test_what_is_arriving_counts(bench: Bench) -> None:
    node = bench.node(capacity=2 * MIB)
    node.hold(bench.made(noise(MIB + 16384, 1))[0], [])
    with pytest.raises(NodeRefusedError):
        node.hold(bench.made(noise(MIB, 2))[0], [])


def test_the_disks_reserve_is_left_alone(bench: Bench) -> None:
    node = bench.node(capacity=2**60, reserve=shutil.disk_usage(bench.root).total)
    with pytest.raises(NodeRefusedError, match="room"):
        node.hold(bench.made(noise(MIB))[0], [])
    assert node.packages() == []


def test_a_shared_node_keeps_no_plain_packages(bench: Bench) -> None:
    node = bench.node()
    with pytest.raises(NodeRefusedError, match="sealed"):
        node.hold(bench.offered(noise(MIB), layout=Layout.PLAIN), [])
    assert node.packages() == []


def test_a_local_node_keeps_plain_packages(bench: Bench) -> None:
    node = bench.node(mode=NodeMode.LOCAL)
    package = bench.offered(noise(MIB), layout=Layout.PLAIN)
    _hold(bench, node, package)
    assert [path.name for path in (bench.root / "node").rglob("plain.bin")] == ["plain.bin"]


def _other_name(package: Package) -> Package:
    return replace(package, package_id=PackageId("0" * 64))


def _cut(package: Package) -> Package:
    return replace(package, torrent=package.torrent[:-7])


def _nonsense(package: Package) -> Package:
    return replace(package, torrent=b"d4:infod4:name3:../ee")


@pytest.mark.parametrize("spoil", [_other_name, _cut, _nonsense])
def test_a_torrent_that_is_not_what_it_says_is_refused(bench: Bench, spoil: Callable[[Package], Package]) -> None:
    node = bench.node()
    package = spoil(bench.made(noise(MIB))[0])
    with pytest.raises(BackstockError):
        node.hold(package, [])
    assert node.packages() == []
    assert bench.kept == []


def test_a_sealed_package_must_be_private(bench: Bench) -> None:
    node = bench.node()
    with pytest.raises(NodeRefusedError, match="private"):
        node.hold(bench.made(noise(MIB), private=False)[0], [])


def test_a_sealed_package_bears_no_name(bench: Bench) -> None:
    node = bench.node(mode=NodeMode.LOCAL)
    named, _ = bench.made(noise(MIB), layout=Layout.PLAIN)
    with pytest.raises(NodeRefusedError, match="root"):
        node.hold(replace(named, layout=Layout.BLOB), [])


def test_after_a_restart_it_still_has_it(bench: Bench) -> None:
    package = bench.offered(noise(2 * MIB))
    _hold(bench, bench.node(), package)
    bench.end()
    bench.seeder.remove(package.package_id, delete_files=True)
    node = bench.node()
    until(lambda: _state(node, package) is PRESENT)
    assert node.status().used == package.length
    held = node.held(package.package_id)
    assert held is not None
    bench.seeder.fetch(package.torrent, bench.root / "back", held.peers)
    until(lambda: (status := bench.seeder.transfer(package.package_id)) and status.finished)


def test_after_a_restart_it_goes_on_with_what_was_arriving(bench: Bench) -> None:
    node = bench.node(download_limit=2 * MIB)
    content = noise(6 * MIB)
    package = bench.offered(content)
    node.hold(package, [(HERE, bench.seeder.port)])
    until(lambda: (held := node.held(package.package_id)) and held.done > MIB)
    bench.end()
    node = bench.node()
    assert _state(node, package) is not None
    node.hold(package, [(HERE, bench.seeder.port)])
    until(lambda: _state(node, package) is PRESENT)
    assert bench.kept == [content]
    assert bench.downloaded(package) < len(content)


def test_after_a_restart_a_lost_file_is_fetched_again(bench: Bench) -> None:
    content = noise(MIB)
    package = bench.offered(content)
    _hold(bench, bench.node(), package)
    bench.end()
    for path in (bench.root / "node" / "node" / "packages").rglob("*"):
        if path.is_file():
            path.write_bytes(content[:1000])
    node = bench.node()
    assert _state(node, package) is ARRIVING
    node.hold(package, [(HERE, bench.seeder.port)])
    until(lambda: _state(node, package) is PRESENT)
    assert bench.kept == [content]


def test_a_file_that_vanishes_is_not_called_present(bench: Bench) -> None:
    node = bench.node()
    content = noise(MIB)
    package = bench.offered(content)
    _hold(bench, node, package)
    for path in (bench.root / "node" / "node" / "packages").rglob("*"):
        if path.is_file():
            path.unlink()
    assert _state(node, package) is not PRESENT
    node.hold(package, [(HERE, bench.seeder.port)])
    until(lambda: _state(node, package) is PRESENT)
    assert bench.kept == [content]


def test_dropping_that_was_cut_short_is_finished_at_the_next_start(bench: Bench) -> None:
    package = bench.offered(noise(MIB))
    _hold(bench, bench.node(), package)
    bench.end()
    core: NodeCore = open_node(node_settings(bench.root / "node"))
    core.local._book.place(package.package_id, "here", PlacementState.LEAVING)  # type: ignore[arg-type]
    core.start()
    core.close()
    assert bench.kept == []
    assert bench.node().packages() == []
