"""A large account, listed by real processes over real HTTP, killed three times on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from replay_kit import Replay

from backstock.standin.changes import new_keys, new_orders
from backstock.standin.library_maker import Shape, make_library
from backstock.standin.stand_in import StandIn

SHAPE = Shape(keys=360, bundles=3, pile=90, collections=2, orders=20, shared=10)
HANDFUL = 12


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_library(tmp_path_factory.mktemp("replay") / "library", shape=SHAPE)


@pytest.fixture
def stores(folder: Path) -> Iterator[StandIn]:
    with StandIn(folder) as running:
        yield running


@pytest.mark.timeout(600)
def test_killed_three_times_it_ends_complete_and_then_asks_next_to_nothing(
    stores: StandIn, folder: Path, tmp_path: Path
) -> None:
    straight = Replay(stores, tmp_path / "straight")
    once = straight.sync()
    assert (once["ended"], once["errors"]) == (True, [])

    killed = Replay(stores, tmp_path / "killed")
    before = killed.requests()
    known = [killed.killed_after(requests) for requests in (8, once["requests"] // 3, once["requests"] // 3)]
    last = killed.sync()
    assert (last["ended"], last["errors"]) == (True, [])
    assert known == sorted(known)
    assert known[1] > known[0]
    assert killed.known() == straight.known()
    assert len(killed.rows("SELECT title_id FROM titles")) > SHAPE.keys * 9 // 10
    # Each kill loses what was under way and not yet written, and nothing else.
    assert killed.requests() - before < once["requests"] + 3 * 60

    again = killed.sync()
    assert again["requests"] <= HANDFUL
    assert set(again["notes"].values()) == {"nothing new"}
    assert killed.known() == straight.known()

    new_keys(folder, 3)
    new_orders(folder, 1)
    news = killed.sync()
    assert news["requests"] <= HANDFUL + 20
    assert len(killed.rows("SELECT title_id FROM titles")) > len(straight.rows("SELECT title_id FROM titles"))
    assert not killed.rows("SELECT 1 FROM titles WHERE title_id NOT IN (SELECT title_id FROM held_titles)")
