from __future__ import annotations

from collections.abc import Iterator

import pytest

from backstock.stores.http import Http
from stores.stores_kit import Replay, StillClock, served


@pytest.fixture
def replay() -> Iterator[Replay]:
    with served(Replay()) as serving:
        yield serving


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def http(clock: StillClock) -> Iterator[Http]:
    client = Http(clock=clock, timeout_s=5)
    yield client
    client.close()
