from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from backstock.server.run import NodeServer, serve_node
from helpers_shelf import Desk, NodeProcess, node_settings


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Opens desks, by default on one and the same folder; closes them all."""
    made: list[Desk] = []

    def make(name: str = "desk", **kinds: float) -> Desk:
        desk = Desk(tmp_path / name, **kinds)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def desk(desks: Callable[..., Desk]) -> Desk:
    return desks()


@pytest.fixture
def nodes(tmp_path: Path) -> Iterator[Callable[..., NodeServer]]:
    """Nodes in this process, each with its own folder, engine and HTTPS."""
    with ExitStack() as running:

        def make(folder: str = "node", **kinds: object) -> NodeServer:
            return running.enter_context(serve_node(node_settings(tmp_path / folder, **kinds)))

        yield make


@pytest.fixture
def node_processes(tmp_path: Path) -> Iterator[Callable[..., NodeProcess]]:
    made: list[NodeProcess] = []

    def make(folder: str = "node", **kinds: object) -> NodeProcess:
        node = NodeProcess(node_settings(tmp_path / folder, **kinds))
        made.append(node)
        node.start()
        return node

    yield make
    for node in made:
        node.close()
