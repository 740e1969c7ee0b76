"""Threads that work for pictures let the window's own go first."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from backstock.desktop.threads import give_way


@pytest.fixture
def run_aside() -> Callable[[Callable[[], int]], int]:
    def run(what: Callable[[], int]) -> int:
        found: list[int] = []
        thread = threading.Thread(target=lambda: found.append(what()))
        thread.start()
        thread.join()
        return found[0]

    return run


def test_a_thread_steps_back_alone(run_aside: Callable[[Callable[[], int]], int]) -> None:
    def nice_after() -> int:
        give_way()
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    assert run_aside(nice_after) == max(before, 5)
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_another_thread_is_found_by_its_name() -> None:
    ended, named = threading.Event(), threading.Event()
    found: list[int] = []

    def work() -> None:
        Path("/proc/thread-self/comm").write_text("pictures-of-a-lo")
        found.append(threading.get_native_id())
        named.set()
        ended.wait()

    thread = threading.Thread(target=work)
    thread.start()
    named.wait()
    try:
        give_way("pictures-of-a-long-name")
        assert os.getpriority(os.PRIO_PROCESS, found[0]) >= 5
    finally:
        ended.set()
        thread.join()


def test_a_name_nobody_has_changes_nothing() -> None:
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    give_way("nobody")
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
