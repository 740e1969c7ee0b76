from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backstock.demo.store import DemoStore
from helpers_journey import Computer, RunningNode, misbehave, open_shop


@pytest.fixture(scope="session")
def open_all_day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoStore]:
    store = open_shop(tmp_path_factory.mktemp("shop"))
    yield store
    store.stop()


@pytest.fixture
def shop(open_all_day: DemoStore) -> Iterator[DemoStore]:
    """Well-behaved at the beginning of every test."""
    misbehave(open_all_day)
    yield open_all_day
    misbehave(open_all_day)


@pytest.fixture(scope="session")
def cupboard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningNode]:
    """A node on another address, in a process of its own, that every test may use."""
    computer = Computer(tmp_path_factory.mktemp("cupboard"), BACKSTOCK_SWARM__LISTEN="127.0.0.2:0")
    node = RunningNode(computer, "--name", "Cupboard", "--listen", "127.0.0.2:0")
    yield node
    node.end()


@pytest.fixture(scope="session")
def _desk(tmp_path_factory: pytest.TempPathFactory, open_all_day: DemoStore, cupboard: RunningNode) -> Computer:
    misbehave(open_all_day)
    desk = Computer(tmp_path_factory.mktemp("desk"), open_all_day.url)
    desk.sign_in()
    desk.run("nodes", "join", cupboard.invite())
    return desk


@pytest.fixture
def copies(_desk: Computer, tmp_path: Path) -> Callable[..., Computer]:
    return lambda name, **settings: _desk.copied_to(tmp_path / name, **settings)


@pytest.fixture
def desk(copies: Callable[..., Computer], shop: DemoStore) -> Computer:
    """Signed in at the shop and paired with the cupboard, its library its own."""
    return copies("desk")


@pytest.fixture
def bare(tmp_path: Path, shop: DemoStore) -> Computer:
    return Computer(tmp_path / "bare", shop.url)
