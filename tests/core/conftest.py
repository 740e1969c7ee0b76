from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backstock.core.core import Core
from backstock.core.node import create_invite
from backstock.core.wiring import open_core
from backstock.demo.store import DemoStore
from backstock.domain.titles import StoreName
from backstock.server.run import NodeServer, serve_node
from helpers_journey import API_KEY, library_settings, open_shop
from helpers_shelf import node_settings

OpenCore = Callable[..., Core]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[DemoStore]:
    store = open_shop(tmp_path / "shop")
    yield store
    store.stop()


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenCore]:
    """Opens cores and closes them again, last first."""
    cores: list[Core] = []

    def opening(name: str = "data", **settings: object) -> Core:
        core = open_core(library_settings(tmp_path / name, **settings))
        cores.append(core)
        return core

    yield opening
    for core in reversed(cores):
        core.close()


@pytest.fixture
def core(opened: OpenCore) -> Core:
    return opened()


@pytest.fixture
def signed_in_at(shop: DemoStore) -> Callable[[Core], None]:
    """Makes a library that of somebody who owns everything in the shop."""

    def sign_in(core: Core) -> None:
        account = core.sign_in(StoreName.ITCH, API_KEY, shop.url)
        for job_id in core.sync(account.account_id):
            core.wait_job(job_id, 30.0)
        assert len(core.titles()) == 4

    return sign_in


@pytest.fixture
def signed_in(core: Core, signed_in_at: Callable[[Core], None]) -> Core:
    """The library of somebody who owns everything in the shop."""
    signed_in_at(core)
    return core


@pytest.fixture
def node(tmp_path: Path) -> Iterator[NodeServer]:
    with serve_node(node_settings(tmp_path / "node")) as running:
        yield running


@pytest.fixture
def paired(node: NodeServer, signed_in: Core, tmp_path: Path) -> Core:
    signed_in.join(create_invite(node_settings(tmp_path / "node")))
    return signed_in
