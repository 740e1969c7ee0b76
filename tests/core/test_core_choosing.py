"""Which edition a wish comes to: the newest of what is near, what a bundle still holds, and what cannot be got at all.
Also what was merged, and what is listed by its address."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from test_core_getting import fill, owning, write

from backstock.core.core import Core
from backstock.core.views import Can
from backstock.domain.errors import BackstockError
from backstock.domain.ids import TitleId
from backstock.settings import ItchSettings, StoresSettings
from backstock.standin.stand_in import StandIn
from helpers_journey import COUNTING, archive, counted, done, ended, failed, played
from standin.standin_kit import game, upload

OpenCore = Callable[..., Core]
Json = dict[str, Any]
TWO, THREE, FREE = 102, 103, 105


def counter(number: int, version: str = "", **more: Any) -> Json:
    made = {"file": f"counter{version}.zip"}
    return game(number, [upload(number + 400, made, game_id=number, filename=f"counter-{number}.zip", **more)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two games that are owned, one that came in a bundle only, and one that is free."""
    free = game(FREE, [upload(505, {"seed": "free", "size": 900}, game_id=FREE)], min_price=0)
    free["data_json"] = {"id": FREE, "title": "Title 105", "authors": [{"name": "maker"}], "links": {}}
    bundled = counter(THREE)
    bundled["game"]["min_price"] = 0
    games = {101: counter(101), TWO: counter(TWO), THREE: bundled, FREE: free}
    made = fill(tmp_path / "store", games, [101, TWO], [THREE])
    (made / "files").mkdir()
    for version in ("", "-2"):
        files = {"counter.sh": COUNTING, "version.txt": version}
        (made / "files" / f"counter{version}.zip").write_bytes(archive(files))
    return made


@pytest.fixture
def stores(folder: Path) -> Iterator[StandIn]:
    with StandIn(folder) as running:
        yield running


@pytest.fixture
def mine(opened: OpenCore, stores: StandIn) -> Core:
    itch = ItchSettings(api_url=stores.itch_url, web_url=stores.itch_web_url)
    return owning(opened(stores=StoresSettings(itch=itch)), stores)


def title(core: Core, number: int) -> TitleId:
    return core.find_title(f"Title {number}")


def updated(core: Core, folder: Path, number: int) -> None:
    newer = counter(number, "-2", updated_at="2031-01-01T00:00:00Z")
    write(folder / "itch" / "games" / f"{number}.json", newer)
    for job_id in core.sync(full=True):
        done(core, job_id)


def test_what_is_played_is_the_newest_that_is_here(mine: Core, folder: Path) -> None:
    wanted = title(mine, 101)
    done(mine, mine.get(wanted))
    played(mine, wanted)
    (first,) = {one.edition_id for one in mine.details(wanted).editions}
    updated(mine, folder, 101)
    (update,) = mine.offers.updates()
    assert next(one.edition_id for one in mine.details(wanted).editions if one.chosen) == first, "it is what is here"
    session = played(mine, wanted)
    assert session.edition_id == first, "nothing is fetched because somebody plays"
    done(mine, mine.offers.update(wanted))
    assert [one.chosen for one in mine.details(wanted).editions if one.edition_id == update.newer.edition_id] == [True]
    session = played(mine, wanted)
    assert session.edition_id == update.newer.edition_id
    assert counted(mine.snapshots(wanted)[-1]) == 3, "and the save goes on with it"
    assert "already here" in done(mine, mine.get(wanted)).note


def test_an_edition_that_only_a_bundle_brings_is_claimed_though_its_title_is_owned(mine: Core, stores: StandIn) -> None:
    bundled = title(mine, THREE)
    done(mine, mine.offers.freshen(bundled) or pytest.fail("it was never read"))
    mine.lists.merge(title(mine, TWO), [bundled])
    views = {one.filename: one for one in mine.details(title(mine, TWO)).editions}
    if "counter-103.zip" not in views:
        pytest.fail(f"the bundle's listing has no edition: {sorted(views)}")
    assert {name: one.can for name, one in views.items()} == {
        "counter-102.zip": Can.GET,
        "counter-103.zip": Can.CLAIM,
    }
    done(mine, mine.get(title(mine, TWO), views["counter-102.zip"].edition_id))
    assert stores.log.claims() == []
    done(mine, mine.get(title(mine, TWO), views["counter-103.zip"].edition_id))
    assert len(stores.log.claims()) == 1
    assert {one.can for one in mine.details(title(mine, TWO)).editions} == {Can.GET}


def test_saves_stay_with_the_listing_they_were_made_in(mine: Core) -> None:
    one, two = title(mine, 101), title(mine, TWO)
    for wanted in (one, two):
        done(mine, mine.get(wanted))
    played(mine, one)
    for _ in range(2):
        played(mine, two)
    mine.lists.merge(one, [two])
    editions = {view.filename: view.edition_id for view in mine.details(one).editions}
    for name, before in (("counter-102.zip", 2), ("counter-101.zip", 1)):
        known = {shot.snapshot_id for shot in mine.snapshots(one)}
        session = played(mine, one, editions[name])
        assert session.edition_id == editions[name]
        (fresh,) = [shot for shot in mine.snapshots(one) if shot.snapshot_id not in known]
        assert counted(fresh) == before + 1
    mine.lists.split(two)
    assert {counted(shot) for shot in mine.snapshots(two)} == {1, 2, 3}
    assert {counted(shot) for shot in mine.snapshots(one)} == {1, 2}


def test_a_free_title_is_listed_by_its_address_and_got(mine: Core, stores: StandIn, folder: Path) -> None:
    address = f"{stores.itch_web_url}/maker/t-105?secret=1#x"
    job = done(mine, mine.offers.add_address(address))
    assert "secret" not in job.title
    free = title(mine, FREE)
    assert mine.title_rows([free])[0].listed
    done(mine, mine.get(free))
    assert stores.log.violations() == []
    for job_id in mine.sync(full=True):
        done(mine, job_id)
    assert mine.title_rows([free])[0].listed, "a sync does not see it, and does not lose it"
    told = failed(mine, mine.offers.add_address(f"{stores.itch_web_url}/maker/t-101"))
    assert "is not free" in str(told.error)
    told = failed(mine, mine.offers.add_address(stores.itch_web_url))
    assert "not the address of a title's page" in str(told.error)
    with pytest.raises(BackstockError, match="not the address"):
        mine.offers.add_address("ftp://maker.itch.io/x")


def test_without_an_account_an_address_asks_for_one(core: Core) -> None:
    told = ended(core, core.offers.add_address("https://maker.itch.io/x"))
    assert (told.error_code, "none is signed in" in str(told.error)) == ("sign-in-needed", True)
