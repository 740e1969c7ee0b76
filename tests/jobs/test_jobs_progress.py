from __future__ import annotations

import threading
import time

import pytest

from backstock.domain.ids import JobId
from backstock.domain.jobs import JobKind, JobRequest, JobState, JobView
from backstock.jobs import JobStopped
from backstock.jobs.work import RunningJob


class Clock:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr(time, "monotonic", lambda: self.now)


def running(told: list[tuple[JobView, bool]] | None = None) -> RunningJob:
    view = JobView(JobId("j"), JobKind.GET, None, "", JobState.RUNNING)
    return RunningJob(view, lambda changed, at_once: (told if told is not None else []).append((changed, at_once)))


def test_rate_and_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, job = Clock(monkeypatch), running()
    job.progress(5_000, 10_000)
    assert (job.view.rate, job.view.eta) == (None, None)
    for step in range(1, 11):
        clock.now += 0.5
        job.progress(5_000 + step * 100, 10_000)
    assert job.view.rate == pytest.approx(200)
    assert job.view.eta == pytest.approx(20)


def test_the_rate_is_that_of_the_last_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, job = Clock(monkeypatch), running()
    done = 0
    for speed in [10_000] * 20 + [100] * 20:
        clock.now += 0.5
        done += speed
        job.progress(done, 10**9)
    assert job.view.rate == pytest.approx(200)


def test_going_back_begins_the_measuring_again(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, job = Clock(monkeypatch), running()
    for done in (0, 1000, 0):
        clock.now += 1
        job.progress(done, 5000)
    assert job.view.rate is None
    clock.now += 1
    job.progress(10, 5000)
    assert job.view.rate == pytest.approx(10)


def test_an_unknown_total_has_no_end_in_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, job = Clock(monkeypatch), running()
    for done in (0, 100):
        clock.now += 1
        job.progress(done, 0)
    assert (job.view.rate, job.view.eta) == (100, None)


def test_a_new_note_is_told_at_once_the_rest_ten_times_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, told = Clock(monkeypatch), list[tuple[JobView, bool]]()
    job = running(told)
    for n in range(100):
        clock.now += 0.01
        job.progress(n, 100)
    assert 9 <= len(told) <= 11
    told.clear()
    job.progress(100, 100, "unpacking")
    job.progress(100, 100, "unpacking")
    job.progress(100, 100)
    assert [(view.note, at_once) for view, at_once in told] == [("unpacking", True)]


def test_waiting_ends_with_the_event_the_time_or_a_stop() -> None:
    job, event = running(), threading.Event()
    assert job.wait(event, 0.05) is False
    threading.Timer(0.05, event.set).start()
    assert job.wait(event, 5) is True
    event.clear()
    threading.Timer(0.05, job.ask, [JobRequest.PAUSE]).start()
    began = time.monotonic()
    with pytest.raises(JobStopped):
        job.wait(event, 5)
    assert time.monotonic() - began < 2
    with pytest.raises(JobStopped):
        job.checkpoint()
