"""A folder of their own for new downloads, on whatever disk: what is here already stays and goes on working."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backstock.core.core import Core
from backstock.core.getting import set_aside
from backstock.domain.ids import SourceId
from backstock.domain.jobs import JobState
from backstock.domain.titles import Where
from backstock.settings import StorageSettings

OpenCore = Callable[..., Core]
SHARED_MEMORY = Path("/dev/shm")


@pytest.fixture
def other_disk() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=SHARED_MEMORY) as folder:
        yield Path(folder)


def get(core: Core, name: str) -> Path:
    title_id = core.find_title(name)
    job = core.wait_job(core.get(title_id), 60.0)
    assert job.state is JobState.DONE, job.error
    (source,) = core.records(title_id)
    assert source.path is not None
    return Path(source.path)


def test_new_downloads_go_there_and_the_old_ones_stay(
    opened: OpenCore, signed_in_at: Callable[[Core], None], other_disk: Path
) -> None:
    before = opened()
    signed_in_at(before)
    first, second = (row.name for row in before.titles()[:2])
    old = get(before, first)
    before.close()
    after = opened(storage=StorageSettings(downloads_dir=other_disk, reserve=0))
    assert after.settings.library_dir == before.settings.library_dir
    new = get(after, second)
    assert new.is_relative_to(other_disk / "sources")
    assert old.is_file()
    assert not old.is_relative_to(other_disk)
    for name in (first, second):
        (row,) = after.title_rows([after.find_title(name)])
        assert row.where is Where.HERE
        assert after.wait_job(after.verify(row.title_id), 60.0).state is JobState.DONE
    sizes = dict(after.program.room().parts)
    assert sizes["sources"] >= old.stat().st_size + new.stat().st_size


def test_what_differs_is_set_aside_from_one_disk_to_the_other(other_disk: Path, tmp_path: Path) -> None:
    wrong = other_disk / "game.zip"
    wrong.write_bytes(b"other bytes")
    aside = set_aside(tmp_path, SourceId("s-1"), wrong)
    assert aside.is_relative_to(tmp_path)
    assert aside.read_bytes() == b"other bytes"
    assert not wrong.exists()
