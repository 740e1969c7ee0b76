"""All digests in one pass: the right ones, whatever the block sizes; and a digest that dies is heard."""

from __future__ import annotations

import copy
import dataclasses
import hashlib
import json
import pickle
import random
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.domain.errors import BackstockError
from backstock.domain.merkle import TreeHasher
from backstock.domain.sources import Digests, Verdict
from backstock.sources import hashing as hashing_module
from backstock.sources.derive import source_secret
from backstock.sources.hashing import DigestPlan, Hashed, Hashing, hash_file
from backstock.sources.judge import Announced, judge

VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "vectors.json").read_text())
MIB = 1024 * 1024
EVERYTHING = DigestPlan(md5=True, sha1=True, pieces=True)


class StoppedError(Exception):
    """What a caller raises to end work."""


class Work:
    def __init__(self, stop_after: int | None = None) -> None:
        self.told: list[tuple[int, int]] = []
        self._left = stop_after

    def checkpoint(self) -> None:
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                raise StoppedError

    def progress(self, done: int, total: int, note: str = "") -> None:
        self.told.append((done, total))


def hashed(content: bytes, plan: DigestPlan, sizes: list[int]) -> Hashed:
    with Hashing(plan) as hashing:
        start = 0
        for size in sizes:
            hashing.update(content[start : start + size])
            start += size
        hashing.update(content[start:])
        return hashing.finish()


def digest_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("hash-")]


def test_the_vector() -> None:
    content = bytes(range(256)) * 400 + b"backstock test vector source\n"
    wanted = VECTORS["plaintext"]
    found = hashed(content, EVERYTHING, [])
    assert found.digests == Digests(wanted["length"], wanted["sha256"], wanted["md5"], wanted["sha1"])
    assert found.secret.reveal().hex() == wanted["S"]


def test_nothing_is_computed_that_was_not_planned() -> None:
    found = hashed(b"x", DigestPlan(), [])
    assert (found.digests.md5, found.digests.sha1, found.pieces) == (None, None, None)


def test_an_empty_source() -> None:
    found = hashed(b"", EVERYTHING, [])
    assert found.digests.sha256 == hashlib.sha256().hexdigest()
    assert found.secret.reveal().hex() == VECTORS["empty_S"]


@settings(deadline=None, max_examples=25)
@given(
    length=st.integers(0, 9 * MIB),
    sizes=st.lists(st.integers(0, 5 * MIB) | st.integers(0, 2000), max_size=12),
    plan=st.builds(DigestPlan, st.booleans(), st.booleans(), st.booleans()),
)
def test_block_sizes_do_not_matter(length: int, sizes: list[int], plan: DigestPlan) -> None:
    content = random.Random(length).randbytes(length)
    found = hashed(content, plan, sizes)
    assert found.digests.size == length
    assert found.digests.sha256 == hashlib.sha256(content).hexdigest()
    assert found.digests.md5 == (hashlib.md5(content).hexdigest() if plan.md5 else None)
    assert found.digests.sha1 == (hashlib.sha1(content).hexdigest() if plan.sha1 else None)
    assert found.secret == source_secret(content)
    if plan.pieces:
        tree = TreeHasher()
        tree.update(content)
        assert found.pieces is not None
        assert (found.pieces.root, found.pieces.layer) == tree.finish()
        assert found.pieces.piece_length == tree.piece_length
    assert not digest_threads()


class Dying:
    def update(self, block: bytes) -> None:
        raise MemoryError


@pytest.mark.parametrize("blocks", [1, 100])
def test_a_digest_that_dies_is_heard_and_blocks_nobody(monkeypatch: pytest.MonkeyPatch, blocks: int) -> None:
    monkeypatch.setattr(hashing_module, "TreeHasher", Dying)

    with pytest.raises(BackstockError, match="pieces") as refused:
        hashed(bytes(blocks * MIB), EVERYTHING, [MIB] * (blocks - 1))
    assert isinstance(refused.value.__cause__, MemoryError)
    assert not digest_threads()


def test_leaving_early_ends_the_threads() -> None:
    def leave() -> None:
        with Hashing(EVERYTHING) as hashing:
            for _ in range(20):
                hashing.update(bytes(MIB))
            assert len(digest_threads()) == 5
            raise StoppedError

    with pytest.raises(StoppedError):
        leave()
    assert not digest_threads()


@pytest.mark.parametrize(
    "show",
    [repr, str, lambda found: f"{found}", lambda found: f"{found.secret:>9}"],
    ids=["repr", "str", "format", "spec"],
)
def test_the_secret_is_not_shown(show: Callable[[Hashed], str]) -> None:
    found = hashed(b"content", DigestPlan(), [])
    shown = show(found)
    assert found.secret.reveal().hex() not in shown
    assert repr(found.secret.reveal())[2:-1] not in shown


@pytest.mark.parametrize(
    "write", [pickle.dumps, copy.deepcopy, dataclasses.asdict, lambda found: json.dumps(found.secret)]
)
def test_the_secret_is_not_written(write: Callable[[Hashed], object]) -> None:
    with pytest.raises(TypeError):
        write(hashed(b"content", DigestPlan(), []))


class TestFiles:
    def test_a_file(self, tmp_path: Path) -> None:
        content = random.Random(1).randbytes(9 * MIB + 17)
        (tmp_path / "a").write_bytes(content)
        work = Work()
        assert hash_file(tmp_path / "a", EVERYTHING, work).digests == hashed(content, EVERYTHING, []).digests
        assert work.told[-1] == (len(content), len(content))

    def test_stops_when_told(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(bytes(20 * MIB))
        with pytest.raises(StoppedError):
            hash_file(tmp_path / "a", EVERYTHING, Work(stop_after=2))
        assert not digest_threads()

    def test_a_missing_file_is_told_plainly(self, tmp_path: Path) -> None:
        with pytest.raises(BackstockError, match="cannot be read"):
            hash_file(tmp_path / "none", EVERYTHING, Work())


FOUND = Digests(size=100, sha256="c" * 64, md5="a" * 32, sha1="b" * 40)


class TestJudging:
    @pytest.mark.parametrize(
        ("announced", "verdict"),
        [
            (Announced(size=100, md5="a" * 32), Verdict.MATCH),
            (Announced(size=100, md5="A" * 32, sha1="B" * 40), Verdict.MATCH),
            (Announced(md5="a" * 32), Verdict.MATCH),
            (Announced(sha1="b" * 40), Verdict.MATCH),
            (Announced(size=100), Verdict.UNCHECKED),
            (Announced(), Verdict.UNCHECKED),
            (Announced(size=100, md5="", sha1=" "), Verdict.UNCHECKED),
            (Announced(size=100, md5="0" * 32), Verdict.MISMATCH),
            (Announced(size=100, md5="a" * 32, sha1="0" * 40), Verdict.MISMATCH),
            (Announced(size=101), Verdict.MISMATCH),
            (Announced(size=0), Verdict.MISMATCH),
            (Announced(size=101, md5="0" * 32), Verdict.MISMATCH),
            (Announced(from_store=False), Verdict.SELF),
            (Announced(size=100, from_store=False), Verdict.SELF),
            (Announced(size=99, from_store=False), Verdict.MISMATCH),
        ],
    )
    def test_verdicts(self, announced: Announced, verdict: Verdict) -> None:
        found = judge(FOUND, announced)
        assert found.verdict is verdict
        assert bool(found.differs) == (verdict is Verdict.MISMATCH)

    def test_a_size_that_differs_warns_where_the_digests_fit(self) -> None:
        found = judge(FOUND, Announced(size=250, md5="a" * 32))
        assert found.verdict is Verdict.MATCH
        assert found.warning == "100 bytes came where 250 were announced, but every published digest fits."
        assert [(one.what, one.matched) for one in found.comparisons] == [("md5", True), ("size", False)]

    def test_everything_that_differs_is_said(self) -> None:
        found = judge(FOUND, Announced(size=250, md5="0" * 32, sha1="1" * 40))
        for word in ("md5", "sha1", "250", "a" * 32, "0" * 32):
            assert word in found.differs

    def test_what_is_no_digest_is_not_compared_and_told(self) -> None:
        announced = Announced(size=100, md5="see page")
        assert announced.plan() == DigestPlan()
        found = judge(FOUND, announced)
        assert found.verdict is Verdict.UNCHECKED
        assert "md5" in found.warning

    def test_the_plan_is_what_was_announced(self) -> None:
        assert Announced(md5="a" * 32).plan(pieces=True) == DigestPlan(md5=True, pieces=True)
        assert Announced(sha1="B" * 40).plan() == DigestPlan(sha1=True)

    def test_a_plan_that_forgot_a_digest_is_a_mistake_of_ours(self) -> None:
        with pytest.raises(ValueError, match="not computed"):
            judge(Digests(size=1, sha256="c" * 64), Announced(md5="a" * 32))
