"""Our own clients over a made-up library and over the samples: they get everything, and do nothing nobody may do."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from backstock.domain.ids import TitleId
from backstock.domain.titles import Edition, Title
from backstock.standin.faults import parse_fault
from backstock.standin.library_maker import Shape, make_library
from backstock.standin.stand_in import StandIn
from backstock.stores.http import Http
from backstock.stores.humble import HumbleStore
from backstock.stores.itch import ItchStore
from backstock.vault import Secret
from standin.standin_kit import samples_library
from stores.memory_kit import Kept
from stores.stores_kit import StillClock


@pytest.fixture
def http() -> Iterator[Http]:
    client = Http(clock=StillClock(), timeout_s=5)
    yield client
    client.close()


def itch_store(stores: StandIn, http: Http, key: str = "") -> ItchStore:
    return ItchStore(http, stores.itch_url, Secret((key or stores.itch_key()).encode()))


def humble_store(stores: StandIn, http: Http) -> HumbleStore:
    return HumbleStore(http, stores.humble_url, Secret(stores.humble_cookie().encode()))


def everything(store: ItchStore | HumbleStore) -> tuple[dict[TitleId, Title], list[Edition], list[str]]:
    kept = Kept().sync(store)
    return kept.titles, list(kept.editions.values()), kept.problems


def fetched(store: ItchStore | HumbleStore, edition: Edition) -> bytes:
    with store.open(edition)(offset=0, validator="") as download:
        return b"".join(download.blocks())


def test_a_made_up_library_is_read_whole(http: Http, tmp_path: Path) -> None:
    shape = Shape(keys=120, bundles=2, pile=20, orders=60, shared=3)
    with StandIn(make_library(tmp_path / "library", 5, shape)) as stores:
        for store in (itch_store(stores, http), humble_store(stores, http)):
            titles, editions, problems = everything(store)
            assert problems == []
            assert len(titles) > 100
            for edition in editions[:12]:
                if edition.storage.obtainable:
                    content = fetched(store, edition)
                    assert len(content) == edition.size
                    assert edition.md5 in (None, hashlib.md5(content).hexdigest())
        assert len(stores.log.asked("/games/", role="itch")) >= 108
        assert (stores.log.claims(), stores.log.violations()) == ([], [])


def test_the_samples_are_read_too(http: Http, tmp_path: Path) -> None:
    with StandIn(samples_library(tmp_path)) as stores:
        for store in (itch_store(stores, http), humble_store(stores, http)):
            titles, editions, _ = everything(store)
            assert len(titles) >= 5
            assert len(editions) > 20
        assert (stores.log.claims(), stores.log.violations()) == ([], [])


def test_a_store_that_is_in_a_bad_way_is_read_all_the_same(http: Http, tmp_path: Path) -> None:
    troubles = ("broken:times=1", "hang-up:times=1", "busy-mute:times=1,path=/games/", "busy:times=1,path=/games/")
    with StandIn(make_library(tmp_path / "library", 5, Shape(keys=60, bundles=0, orders=0))) as stores:
        stores.faults.put([parse_fault(trouble) for trouble in troubles])
        titles, _, problems = everything(itch_store(stores, http))
        refused = [asked.status for asked in stores.log.asked() if asked.status != 200]
    assert (len(titles), problems) == (54, [])
    assert sorted(refused) == [0, 429, 429, 500]
