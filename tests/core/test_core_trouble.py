"""What goes wrong with bytes, keys and games, and how the library takes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from backstock.core.core import Core
from backstock.core.views import Deed
from backstock.demo.store import DemoStore
from backstock.domain.errors import CannotRunError, DataProtectedError, SignInNeededError
from backstock.domain.sources import Verdict
from backstock.domain.titles import StoreName
from backstock.standin.faults import Fault, FaultKind
from helpers_journey import API_KEY, COUNTER, LONG_BYTES, LONG_ROAD, counted, done, ended, failed, misbehave, played
from helpers_shelf import until


def _flip(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))


def test_verify_notices_one_flipped_bit_and_makes_way_for_a_good_copy(signed_in: Core, shop: DemoStore) -> None:
    core, title = signed_in, signed_in.find_title("long road")
    done(core, core.get(title))
    here = Path(str(core.records(title)[0].path))
    good = here.read_bytes()
    assert "1 of 1 file is exactly what was recorded" in done(core, core.verify(title)).note
    _flip(here, 1_234_567)
    job = failed(core, core.verify(title))
    assert job.error_code == "digest-mismatch"
    (aside,) = (here.parents[2] / "set-aside").rglob("long-road.bin")
    assert str(aside) in str(job.error)
    assert len(aside.read_bytes()) == LONG_BYTES, "the damaged bytes are kept"
    assert core.details(title).main.deed is Deed.GET
    done(core, core.get(title))
    assert here.read_bytes() == good
    done(core, core.verify(title))


def test_a_damaged_copy_is_brought_again_from_the_shelf(paired: Core, shop: DemoStore) -> None:
    core, title = paired, paired.find_title("long road")
    done(core, core.get(title))
    here = Path(str(core.records(title)[0].path))
    good = here.read_bytes()
    done(core, core.page_out(title, keep_local=True))
    _flip(here, 77)
    failed(core, core.verify(title))
    done(core, core.page_in(title))
    assert here.read_bytes() == good
    assert shop.log.bytes_of(LONG_ROAD) == LONG_BYTES, "the store was not asked again"


def test_a_damaged_copy_never_reaches_the_shelf(paired: Core) -> None:
    core, title = paired, paired.find_title("long road")
    done(core, core.get(title))
    here = Path(str(core.records(title)[0].path))
    _flip(here, 2_000_000)
    job = failed(core, core.page_out(title))
    assert job.error_code == "digest-mismatch"
    assert here.exists()
    assert core.details(title).row.copies == 0


def test_wrong_announced_digests_set_the_file_aside(paired: Core, shop: DemoStore) -> None:
    misbehave(shop, Fault(FaultKind.WRONG_MD5, upload=COUNTER))
    for job_id in paired.sync(full=True):
        done(paired, job_id)
    core, title = paired, paired.find_title("counter")
    job = failed(core, core.get(title))
    assert job.error_code == "digest-mismatch"
    (source,) = core.records(title)
    assert source.verdict is Verdict.MISMATCH
    assert "md5" in source.differs.lower()
    assert source.path is not None
    assert "set-aside" in source.path
    assert Path(source.path).stat().st_size == source.digests.size
    assert failed(core, core.page_out(title)).error_code == "data-protected"
    assert Path(source.path).exists()
    assert core.details(title).main.deed is Deed.GET
    assert not core.details(title).can_page_out
    misbehave(shop)
    for job_id in core.sync(full=True):
        done(core, job_id)
    done(core, core.get(title))
    assert core.records(title)[0].verdict is Verdict.MATCH
    done(core, core.page_out(title))


def test_a_revoked_key_asks_for_a_sign_in_and_forgets_nothing(signed_in: Core, shop: DemoStore) -> None:
    core = signed_in
    misbehave(shop, Fault(FaultKind.REFUSE_KEY))
    (job_id,) = core.sync()
    assert failed(core, job_id).error_code == "sign-in-needed"
    (account,) = core.accounts()
    assert account.stale
    assert len(core.titles()) == 4
    assert core.details(core.find_title("counter")).main.deed is Deed.SIGN_IN
    misbehave(shop)
    again = core.sign_in(StoreName.ITCH, API_KEY, shop.url)
    assert again.account_id == account.account_id
    assert not core.accounts()[0].stale
    assert core.details(core.find_title("counter")).main.deed is Deed.GET
    misbehave(shop, Fault(FaultKind.REFUSE_KEY))
    assert failed(core, core.get(core.find_title("counter"))).error_code == "sign-in-needed"
    assert core.accounts()[0].stale, "a refused download tells it, too"


def test_a_wrong_key_makes_no_account(core: Core, shop: DemoStore) -> None:
    with pytest.raises(SignInNeededError) as told:
        core.sign_in(StoreName.ITCH, "not-the-key", shop.url)
    assert "not-the-key" not in str(told.value)
    assert core.accounts() == []


def test_signed_out_titles_stay_and_what_is_on_the_shelf_plays(paired: Core) -> None:
    core, title = paired, paired.find_title("counter")
    done(core, core.get(title))
    done(core, core.page_out(title))
    core.sign_out(core.accounts()[0].account_id)
    assert len(core.titles()) == 4
    assert core.details(title).main.deed is Deed.PAGE_IN_AND_PLAY
    played(core, title)
    assert counted(core.snapshots(title)[-1]) == 1
    other = core.find_title("long way")
    assert failed(core, core.get(other)).error_code == "sign-in-needed"


def test_an_archive_that_would_write_outside_is_not_unpacked(signed_in: Core, tmp_path: Path) -> None:
    core, title = signed_in, signed_in.find_title("trap")
    job = failed(core, core.play(title))
    assert job.error_code == "unsafe-archive"
    assert not list(tmp_path.rglob("escaped"))
    assert not Path("/escaped").exists()
    assert core.sessions(title) == []
    assert Path(str(core.records(title)[0].path)).exists(), "the download is kept"


def test_a_store_that_dies_for_a_moment_is_gone_on_with(signed_in: Core, shop: DemoStore) -> None:
    core, title = signed_in, signed_in.find_title("long road")
    misbehave(shop, Fault(FaultKind.CUT, upload=LONG_ROAD, after=1_000_000, times=2))
    done(core, core.get(title))
    assert core.records(title)[0].verdict is Verdict.MATCH
    assert shop.log.bytes_of(LONG_ROAD) == LONG_BYTES, "no byte came twice"


def test_a_cancelled_get_leaves_no_part(signed_in: Core, shop: DemoStore, tmp_path: Path) -> None:
    core, title = signed_in, signed_in.find_title("long road")
    misbehave(shop, Fault(FaultKind.SLOW, upload=LONG_ROAD, rate=300_000))
    job_id = core.get(title)
    until(lambda: core.job(job_id).done > 0)
    assert core.details(title).main.deed is Deed.BUSY
    core.pause_job(job_id)
    until(lambda: core.job(job_id).state == "paused")
    assert list((tmp_path / "data" / "library").rglob("*.part"))
    core.cancel_job(job_id)
    assert ended(core, job_id).state == "cancelled"
    until(lambda: not list((tmp_path / "data" / "library").rglob("*.part*")))
    assert core.details(title).main.deed is Deed.GET


def test_what_runs_is_neither_moved_nor_started_twice(paired: Core, shop: DemoStore) -> None:
    core, title = paired, paired.find_title("counter")
    done(core, core.get(title))
    done(core, core.page_out(title, keep_local=True))
    layers = core._parts.playing._playground.ground().layers
    played(core, title)
    with layers.claimed(title):  # as the reaper of a running game does
        assert "running" in str(failed(core, core.play(title)).error)
        with pytest.raises(DataProtectedError, match="running"):
            core.evict(title)
        assert failed(core, core.page_out(title)).error_code == "data-protected"
        with pytest.raises(CannotRunError, match="running"):
            core.take_snapshot(title, "now")
    core.evict(title)
    assert core.records(title)[0].path is None
