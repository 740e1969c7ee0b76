from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from swarm_engine_parts import HERE, Child, Seeder

from backstock.settings import SwarmSettings
from backstock.swarm.engine import Engine


@pytest.fixture
def engines(tmp_path: Path) -> Iterator[Callable[..., Engine]]:
    """Makes started engines with a state folder each, and closes them."""
    made: list[Engine] = []

    def make(name: str = "leech", listen: str = f"{HERE}:0", **settings: object) -> Engine:
        engine = Engine(SwarmSettings(listen=listen, **settings), tmp_path / f"{name}-state")
        engine.start()
        made.append(engine)
        return engine

    yield make
    for engine in made:
        engine.close()


@pytest.fixture
def seeders(tmp_path: Path) -> Iterator[Callable[..., Seeder]]:
    made: list[Seeder] = []

    def make(data: bytes, **kinds: object) -> Seeder:
        seeder = Seeder(tmp_path / f"seeder{len(made)}", data, **kinds)
        made.append(seeder)
        return seeder

    yield make
    for seeder in made:
        seeder.engine.close()


@pytest.fixture
def children(tmp_path: Path) -> Iterator[Callable[..., Child]]:
    """Engines in processes of their own; same name, same state folder."""
    made: list[Child] = []

    def make(role: str, name: str, torrent: bytes, folder: Path, **more: object) -> Child:
        child = Child(role, tmp_path / f"{name}-child", torrent, folder, **more)
        made.append(child)
        child.wait_started()
        return child

    yield make
    for child in made:
        child.close()
