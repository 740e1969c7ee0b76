"""What a download promises: goes on where it broke, never mixes two files, never half a file under the final name."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import backstock
from backstock.domain.errors import BackstockError, DiskFullError, StoreUnreachableError, UnreadableAnswerError
from backstock.sources import partfile, room
from backstock.sources.fetch import Download, Fetched, OpenDownload, fetch
from backstock.sources.hashing import DigestPlan
from backstock.sources.room import Room

GAME = random.Random(7).randbytes(1_000_003)
OTHER = random.Random(8).randbytes(1_000_003)
MD5 = DigestPlan(md5=True)


class StoppedError(Exception):
    """What a caller raises to end work."""


class Work:
    def __init__(self, stop_at: int | None = None) -> None:
        self.told: list[tuple[int, int, str]] = []
        self._stop_at = stop_at

    def checkpoint(self) -> None:
        if self._stop_at is not None and self.told and self.told[-1][0] >= self._stop_at:
            raise StoppedError

    def progress(self, done: int, total: int, note: str = "") -> None:
        self.told.append((done, total, note))


@dataclass
class Answer:
    resumed: bool
    total: int | None
    validator: str
    body: bytes
    host: str = "shop.example"
    block: int = 10_000

    def blocks(self) -> Iterator[bytes]:
        for start in range(0, len(self.body), self.block):
            yield self.body[start : start + self.block]


@dataclass
class Shop:
    """A store that behaves, or misbehaves in one way."""

    content: bytes = GAME
    validator: str = '"v1"'
    can_resume: bool = True
    checks_validator: bool = True
    tells_total: bool = True
    hang_up_after: int | None = None
    appends: bytes = b""
    asked: list[tuple[int, str]] = field(default_factory=list)

    @contextmanager
    def open(self, *, offset: int, validator: str) -> Iterator[Download]:
        self.asked.append((offset, validator))
        same = validator == self.validator or not self.checks_validator
        resumed = offset > 0 and self.can_resume and same
        body = self.content[offset if resumed else 0 :] + self.appends
        total = len(self.content) if self.tells_total else None
        yield Answer(resumed, total, self.validator, body[: self.hang_up_after])


def get(target: Path, shop: Shop, plan: DigestPlan = MD5, work: Work | None = None) -> Fetched:
    return fetch(target, shop.open, plan, work or Work(), room=Room(0))


def is_whole(target: Path, fetched: Fetched, content: bytes = GAME) -> bool:
    """The right bytes, rightly hashed, and nothing else left in the folder."""
    right = fetched.digests.sha256 == hashlib.sha256(content).hexdigest() and fetched.digests.size == len(content)
    return right and target.read_bytes() == content and [each.name for each in target.parent.iterdir()] == [target.name]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "shelf" / "game.zip"


def broken_off(target: Path, after: int = 300_000, shop: Shop | None = None) -> None:
    """Leaves `after` bytes of the game in the part file."""
    shop = shop or Shop()
    shop.hang_up_after = after
    with pytest.raises(StoreUnreachableError):
        get(target, shop)
    assert not target.exists()
    assert target.with_name("game.zip.part").stat().st_size == after


def test_a_download(target: Path) -> None:
    work = Work()
    shop = Shop()
    fetched = get(target, shop, work=work)
    assert is_whole(target, fetched)
    assert fetched.digests.md5 == hashlib.md5(GAME).hexdigest()
    assert fetched.host == "shop.example"
    assert fetched.started_at <= fetched.finished_at
    assert shop.asked == [(0, "")]
    assert work.told[-1][:2] == (len(GAME), len(GAME))


@pytest.mark.parametrize("size", [0, 1, 10_000])
def test_small_ones(target: Path, size: int) -> None:
    shop = Shop(content=GAME[:size])
    assert is_whole(target, get(target, shop), GAME[:size])


def test_goes_on_where_the_line_broke(target: Path) -> None:
    broken_off(target)
    shop = Shop()
    fetched = get(target, shop)
    assert is_whole(target, fetched)
    assert shop.asked == [(300_000, '"v1"')]


@settings(deadline=None, max_examples=20)
@given(breaks=st.lists(st.integers(0, 400_000), max_size=5))
def test_any_number_of_breaks_gives_the_same_digests(
    tmp_path_factory: pytest.TempPathFactory, breaks: list[int]
) -> None:
    target = tmp_path_factory.mktemp("breaks") / "game.zip"
    done = 0
    for after in breaks:
        if done + after < len(GAME):
            with pytest.raises(StoreUnreachableError):
                get(target, Shop(hang_up_after=after))
            done += after
    shop = Shop()
    assert is_whole(target, get(target, shop))
    assert shop.asked[0][0] == done


def test_a_pause_keeps_the_bytes_and_the_start(target: Path) -> None:
    with pytest.raises(StoppedError):
        get(target, Shop(), work=Work(stop_at=200_000))
    assert target.with_name("game.zip.part").stat().st_size == 200_000
    began = json.loads(target.with_name("game.zip.part.json").read_text())["started_at"]
    shop = Shop()
    fetched = get(target, shop)
    assert is_whole(target, fetched)
    assert shop.asked[0][0] == 200_000
    assert fetched.started_at.timestamp() == pytest.approx(began)


def test_a_pause_while_reading_what_is_here(target: Path) -> None:
    broken_off(target)
    shop = Shop()

    class Impatient(Work):
        def checkpoint(self) -> None:
            raise StoppedError

    with pytest.raises(StoppedError):
        get(target, shop, work=Impatient())
    assert shop.asked == []
    assert target.with_name("game.zip.part").stat().st_size == 300_000


def test_begins_again_where_the_store_cannot_resume(target: Path) -> None:
    broken_off(target)
    shop = Shop(can_resume=False)
    assert is_whole(target, get(target, shop))
    assert shop.asked == [(300_000, '"v1"')]


def test_begins_again_where_the_file_changed(target: Path) -> None:
    broken_off(target)
    shop = Shop(content=OTHER, validator='"v2"')
    assert is_whole(target, get(target, shop), OTHER)


def test_never_mixes_two_files_though_the_store_would(target: Path) -> None:
    broken_off(target)
    shop = Shop(content=OTHER, validator='"v2"', checks_validator=False)
    assert is_whole(target, get(target, shop), OTHER)
    assert shop.asked == [(300_000, '"v1"'), (0, "")]


def test_another_size_is_another_file(target: Path) -> None:
    broken_off(target)
    shop = Shop(content=OTHER[:900_000])
    assert is_whole(target, get(target, shop), OTHER[:900_000])
    assert [offset for offset, _ in shop.asked] == [300_000, 0]


@pytest.mark.parametrize(("plan", "goes_on"), [(MD5, True), (DigestPlan(sha1=True), True), (DigestPlan(), False)])
def test_without_a_validator_only_what_a_digest_will_check_goes_on(
    target: Path, plan: DigestPlan, goes_on: bool
) -> None:
    broken_off(target, shop=Shop(validator=""))
    shop = Shop(validator="")
    assert is_whole(target, get(target, shop, plan))
    assert shop.asked[0][0] == (300_000 if goes_on else 0)


def test_without_a_total_it_begins_again_and_takes_what_comes(target: Path) -> None:
    with pytest.raises(StoppedError):
        get(target, Shop(tells_total=False), work=Work(stop_at=100_000))
    shop = Shop(tells_total=False)
    assert is_whole(target, get(target, shop))
    assert shop.asked == [(0, "")]


def test_whole_part_needs_no_store(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(part: object) -> None:
        raise StoppedError

    with monkeypatch.context() as patched:
        patched.setattr(partfile.PartFile, "become_target", cut)
        with pytest.raises(StoppedError):
            get(target, Shop())
    shop = Shop()
    fetched = get(target, shop)
    assert shop.asked == []
    assert fetched.host == "shop.example"
    assert is_whole(target, fetched)


def test_more_than_announced_is_refused_and_dropped(target: Path) -> None:
    with pytest.raises(UnreadableAnswerError):
        get(target, Shop(appends=b"!"))
    assert list(target.parent.iterdir()) == []
    assert is_whole(target, get(target, Shop()))


@pytest.mark.parametrize("notes", [b"", b"{", b"[]", b'{"validator": 5}', b"\xff", None])
def test_damaged_notes_mean_beginning_again(target: Path, notes: bytes | None) -> None:
    broken_off(target)
    beside = target.with_name("game.zip.part.json")
    if notes is None:
        beside.unlink()
    else:
        beside.write_bytes(notes)
    shop = Shop()
    assert is_whole(target, get(target, shop))
    assert shop.asked == [(0, "")]


@pytest.mark.parametrize(("name", "value"), [("flushed", -1), ("total", -1), ("started_at", 1e300), ("host", 5)])
def test_impossible_notes_mean_beginning_again(target: Path, name: str, value: object) -> None:
    broken_off(target)
    beside = target.with_name("game.zip.part.json")
    beside.write_text(json.dumps({**json.loads(beside.read_text()), name: value}))
    shop = Shop()
    assert is_whole(target, get(target, shop))
    assert shop.asked == [(0, "")]


def test_after_a_crash_of_the_computer_only_flushed_bytes_count(target: Path) -> None:
    broken_off(target)
    with target.with_name("game.zip.part").open("ab") as part:
        part.write(bytes(50_000))
    beside = target.with_name("game.zip.part.json")
    beside.write_text(json.dumps({**json.loads(beside.read_text()), "boot": "the one before"}))
    shop = Shop()
    assert is_whole(target, get(target, shop))
    assert shop.asked == [(300_000, '"v1"')]


def test_a_part_longer_than_the_file_is_not_trusted(target: Path) -> None:
    broken_off(target)
    os.truncate(target.with_name("game.zip.part"), len(GAME) + 1)
    shop = Shop()
    assert is_whole(target, get(target, shop))
    assert shop.asked[0][0] == 0


def test_only_one_downloads_a_file(target: Path) -> None:
    running, enough = threading.Event(), threading.Event()

    class Slow(Work):
        def progress(self, done: int, total: int, note: str = "") -> None:
            running.set()
            enough.wait(10)

    first = threading.Thread(target=get, args=(target, Shop(), MD5, Slow()))
    first.start()
    try:
        assert running.wait(10)
        with pytest.raises(BackstockError, match="already"):
            get(target, Shop())
    finally:
        enough.set()
        first.join(10)
    assert target.read_bytes() == GAME


def test_what_lay_there_stays_until_all_is_here(target: Path) -> None:
    target.parent.mkdir()
    target.write_bytes(b"the version before")
    with pytest.raises(StoreUnreachableError):
        get(target, Shop(hang_up_after=10))
    assert target.read_bytes() == b"the version before"
    assert is_whole(target, get(target, Shop()))


class TestNoRoom:
    def test_is_seen_before_the_first_byte(self, target: Path) -> None:
        with pytest.raises(DiskFullError):
            fetch(target, Shop().open, MD5, Work(), room=Room(2**60))
        assert target.with_name("game.zip.part").stat().st_size == 0

    def test_on_a_really_full_disk_the_part_stays(self, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        real, left = os.write, 250_007

        def write(handle: int, data: memoryview) -> int:
            nonlocal left
            if not left:
                raise OSError(errno.ENOSPC, "No space left on device")
            written = real(handle, data[:left])
            left -= written
            return written

        with monkeypatch.context() as patched:
            patched.setattr(partfile.os, "write", write)
            with pytest.raises(DiskFullError) as refused:
                get(target, Shop())
        assert refused.value.data
        assert target.with_name("game.zip.part").stat().st_size == 250_007
        shop = Shop()
        assert is_whole(target, get(target, shop))
        assert shop.asked[0][0] == 250_007

    def test_is_noticed_while_others_fill_the_disk(self, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(partfile, "FLUSH_EVERY", 100_000)
        real = room.shutil.disk_usage
        asked = 0

        def usage(path: Path) -> object:
            nonlocal asked
            asked += 1
            return real(path) if asked < 4 else real(path)._replace(free=10)

        monkeypatch.setattr(room.shutil, "disk_usage", usage)
        with pytest.raises(DiskFullError):
            fetch(target, Shop().open, MD5, Work(), room=Room(1000))
        assert target.with_name("game.zip.part").stat().st_size == 300_000


def test_a_folder_that_cannot_be_written_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(BackstockError, match="cannot be written"):
        get(tmp_path / "file" / "game.zip", Shop())


KILLED = """
import sys, threading
from pathlib import Path
sys.path.insert(0, {tests!r})
from test_sources_fetch import Shop, MD5, Work
from backstock.sources.fetch import fetch
from backstock.sources.room import Room

class Slow(Work):
    def progress(self, done, total, note=""):
        if done >= 400_000:
            print("here", flush=True)
            threading.Event().wait(60)

fetch(Path({target!r}), Shop().open, MD5, Slow(), room=Room(0))
"""


def test_killed_in_the_middle_nothing_is_fetched_twice(target: Path) -> None:
    script = KILLED.format(tests=str(Path(__file__).parent), target=str(target))
    environment = {**os.environ, "PYTHONPATH": str(Path(backstock.__file__).parent.parent)}
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"here\n"
        child.send_signal(signal.SIGKILL)
    assert not target.exists()
    shop = Shop()
    assert is_whole(target, get(target, shop))
    assert shop.asked == [(400_000, '"v1"')]


def test_threads_end_whatever_happens(target: Path) -> None:
    def refuse(*, offset: int, validator: str) -> object:
        raise StoreUnreachableError("No answer.")

    openers: list[Callable[..., object]] = [refuse, Shop(hang_up_after=5).open, Shop(can_resume=False).open]
    for opener in openers:
        with pytest.raises((StoreUnreachableError, StoppedError)):
            fetch(target, as_open(opener), MD5, Work(stop_at=500_000), room=Room(0))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("hash-")]


def as_open(opener: Callable[..., object]) -> OpenDownload:
    return opener  # type: ignore[return-value]
