"""Reading a download while it is being written."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from backstock.domain.arrivals import Holdup
from backstock.sources.growing import GrowingFile


def test_it_is_read_as_far_as_it_came_and_on_as_it_grows(tmp_path: Path) -> None:
    target, part = tmp_path / "film.mkv", tmp_path / "film.mkv.part"
    part.write_bytes(b"a" * 1000)
    growing = GrowingFile(target, 3000)
    assert growing.read(0, 5000, 0.0) == b"a" * 1000
    assert growing.read(1000, 10, 0.1) is None
    assert growing.has(0, 1000)
    assert not growing.has(0, 1001)
    assert growing.arrived(3) == (True, False, False)
    assert growing.arrival().done == 1000

    def more() -> None:
        with part.open("ab") as file:
            file.write(b"b" * 2000)
        part.rename(target)

    threading.Timer(0.2, more).start()
    assert growing.read(1000, 10, 5.0) == b"b" * 10
    assert growing.read(2990, 50, 5.0) == b"b" * 10
    assert growing.read(3000, 10, 0.0) == b""
    assert growing.arrival().whole
    growing.close()
    again = GrowingFile(target, 3000)
    assert again.read(0, 4, 0.0) == b"aaaa"
    again.close()


def test_a_silent_store_is_the_reason_and_closing_ends_a_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backstock.sources.growing._SILENT_S", 0.2)
    (tmp_path / "film.mkv.part").write_bytes(b"a" * 10)
    growing = GrowingFile(tmp_path / "film.mkv", 100)
    assert growing.arrival().holdup is Holdup.NONE
    time.sleep(0.3)
    assert growing.arrival().holdup is Holdup.NO_ANSWER
    threading.Timer(0.2, growing.close).start()
    begun = time.monotonic()
    assert growing.read(50, 10, 30.0) is None
    assert time.monotonic() - begun < 5


def test_one_that_was_stopped_says_so_and_one_begun_anew_is_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backstock.sources.growing._SILENT_S", 0.1)
    part = tmp_path / "film.mkv.part"
    part.write_bytes(b"a" * 10)
    growing = GrowingFile(tmp_path / "film.mkv", 100, lambda: False)
    time.sleep(0.2)
    assert growing.arrival().holdup is Holdup.STOPPED
    part.unlink()
    assert growing.read(0, 10, 0.0) == b"a" * 10, "what was here is still to be read"
    part.write_bytes(b"b" * 50)
    assert growing.read(40, 10, 1.0) == b"b" * 10
    assert growing.arrival().holdup is Holdup.NONE
    growing.close()
