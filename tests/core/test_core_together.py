"""Two cores on one library, and a core that is opened again."""

from __future__ import annotations

from pathlib import Path

import pytest

from backstock.core.core import Core
from backstock.core.views import Deed
from backstock.core.wiring import open_core
from backstock.demo.store import DemoStore
from backstock.domain.errors import BackstockError
from backstock.standin.faults import Fault, FaultKind
from core.conftest import OpenCore
from helpers_journey import LONG_BYTES, LONG_ROAD, ON_THE_WIRE, done, library_settings, misbehave, played
from helpers_shelf import until


def test_the_second_leaves_orders_and_the_first_runs_them(signed_in: Core, opened: OpenCore, shop: DemoStore) -> None:
    first, second = signed_in, opened()
    assert (first.owns_library, second.owns_library) == (True, False)
    title = second.find_title("long road")
    misbehave(shop, Fault(FaultKind.SLOW, upload=LONG_ROAD, rate=1_500_000))
    job_id = second.get(title)
    until(lambda: first.job(job_id).done > 0)
    assert first.get(title) == second.get(title) == job_id, "the same wish is one job"
    second.pause_job(job_id)
    until(lambda: second.job(job_id).state == "paused")
    misbehave(shop)
    second.resume_job(job_id)
    done(second, job_id)
    assert shop.log.bytes_of(LONG_ROAD) <= LONG_BYTES + ON_THE_WIRE
    assert second.details(title).main.deed is Deed.OPEN_FOLDER
    assert second.traffic().downloaded == 0


def test_a_game_started_by_order_is_watched_by_the_owner(signed_in: Core, opened: OpenCore) -> None:
    second = opened()
    title = second.find_title("counter")
    done(second, second.play(title))
    session = second.wait_session(second.sessions(title)[-1].session_id)
    assert session.exit_code == 0
    assert len(second.snapshots(title)) == 1


def test_an_interrupted_get_goes_on_at_the_next_start(opened: OpenCore, shop: DemoStore, signed_in: Core) -> None:
    title = signed_in.find_title("long road")
    misbehave(shop, Fault(FaultKind.SLOW, upload=LONG_ROAD, rate=1_000_000))
    job_id = signed_in.get(title)
    until(lambda: signed_in.job(job_id).done > 500_000)
    signed_in.close()
    misbehave(shop)
    again = opened()
    done(again, job_id)
    assert shop.log.bytes_of(LONG_ROAD) <= LONG_BYTES + ON_THE_WIRE


def test_a_game_that_outlives_its_core_is_written_down_by_the_next(signed_in: Core, opened: OpenCore) -> None:
    """The window closes while the game runs: the next start finds how it ended."""
    title = signed_in.find_title("counter")
    done(signed_in, signed_in.play(title))
    signed_in.close()
    again = opened()
    until(lambda: all(one.ended_at for one in again.sessions(title)), 20.0)
    (session,) = again.sessions(title)
    assert session.exit_code == 0
    until(lambda: len(again.snapshots(title)) >= 1)
    played(again, title)
    assert len(again.sessions(title)) == 2


@pytest.mark.parametrize("what", ["data", "library"])
def test_a_folder_that_cannot_be_used_is_told_in_words(tmp_path: Path, what: str) -> None:
    (tmp_path / "file").write_text("mine")
    settings = library_settings(tmp_path / "file" if what == "data" else tmp_path / "data")
    if what == "library":
        storage = settings.storage.model_copy(update={"library_dir": tmp_path / "file"})
        settings = settings.model_copy(update={"storage": storage})
    with pytest.raises(BackstockError) as told:
        open_core(settings)
    assert told.value.data
    assert told.value.do
    assert (tmp_path / "file").read_text() == "mine"


def test_a_database_that_is_none_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "library.db").write_bytes(b"not a database, but somebody's bytes" * 100)
    before = (tmp_path / "data" / "library.db").read_bytes()
    with pytest.raises(BackstockError, match="cannot be used"):
        open_core(library_settings(tmp_path / "data"))
    assert (tmp_path / "data" / "library.db").read_bytes() == before
