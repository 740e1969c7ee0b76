from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from backstock.standin.stand_in import StandIn
from standin.standin_kit import WHOLE_KEY, asking, reading, samples_library, small


@pytest.fixture(scope="session")
def samples_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return samples_library(tmp_path_factory.mktemp("standin") / "samples")


@pytest.fixture
def stores(samples_folder: Path) -> Iterator[StandIn]:
    """Both stores over the samples."""
    with StandIn(samples_folder) as stand_in:
        yield stand_in


@pytest.fixture
def itch(stores: StandIn) -> Iterator[httpx.Client]:
    with asking(stores.itch_url, WHOLE_KEY) as client:
        yield client


@pytest.fixture
def humble(stores: StandIn) -> Iterator[httpx.Client]:
    with reading(stores) as client:
        yield client


@pytest.fixture
def shop() -> Iterator[StandIn]:
    """One game, one file of a million bytes."""
    with StandIn(small()) as stand_in:
        yield stand_in


@pytest.fixture
def buyer(shop: StandIn) -> Iterator[httpx.Client]:
    with asking(shop.itch_url, "k") as client:
        yield client
