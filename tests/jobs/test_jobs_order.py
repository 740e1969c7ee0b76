"""Which job is taken up next, the pause of all, and how many run at once."""

from __future__ import annotations

import threading

import pytest

from backstock.domain.errors import NotFoundError, StoreUnreachableError
from backstock.domain.events import QueueChanged
from backstock.domain.ids import JobId
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.jobs import Job, Wanted, WorkKind
from backstock.jobs.work import Lane
from job_bench import Bench, MakeBench, Steps, soon


def order(bench: Bench) -> list[str]:
    return [job.title for job in bench.queue.jobs() if not job.state.ended]


def add(bench: Bench, names: str) -> dict[str, JobId]:
    ids = bench.queue.add_many(Wanted(JobKind.GET, name, args={"n": name}) for name in names)
    return dict(zip(names, ids, strict=True))


def test_jobs_are_moved_and_the_order_outlives_the_program(make_bench: MakeBench) -> None:
    first = make_bench({JobKind.GET: WorkKind(Steps().run)}, start=False)
    ids = add(first, "abcde")
    assert order(first) == list("abcde")
    first.queue.move(ids["d"], ids["b"])
    assert order(first) == list("adbce")
    first.queue.move(ids["a"], None)
    assert order(first) == list("dbcea")
    first.queue.move_first(ids["e"])
    assert order(first) == list("edbca")
    first.queue.move(ids["e"], ids["e"])
    assert order(first) == list("edbca")
    positions = [job.position for job in first.queue.jobs()]
    assert positions == sorted(set(positions)), "positions tell the order"
    assert sum(isinstance(event, QueueChanged) for event in first.events) == 3

    ran: list[str] = []
    done = threading.Event()

    def run(job: Job) -> None:
        ran.append(job.args["n"])
        if len(ran) == 5:
            done.set()

    second = make_bench({JobKind.GET: WorkKind(run)}, start=False)
    second.queue.widen(Lane.NETWORK, 1)
    second.queue.start()
    assert done.wait(10)
    assert ran == list("edbca")


def test_moving_what_is_not_there_is_refused(make_bench: MakeBench) -> None:
    bench = make_bench({JobKind.GET: WorkKind(Steps().run)}, start=False)
    ids = add(bench, "ab")
    with pytest.raises(NotFoundError):
        bench.queue.move(ids["a"], JobId("j-none"))
    with pytest.raises(NotFoundError):
        bench.queue.move_first(JobId("j-none"))
    assert order(bench) == ["a", "b"]


def test_another_process_moves_pauses_and_the_owner_sees_it(make_bench: MakeBench) -> None:
    steps = Steps()
    owner = make_bench({JobKind.GET: WorkKind(steps.run)})
    other = make_bench({}, owner=False)
    owner.queue.widen(Lane.NETWORK, 1)
    ids = add(owner, "abc")
    owner.until(ids["a"], JobState.RUNNING)
    other.queue.move(ids["c"], ids["b"])
    assert soon(lambda: any(isinstance(event, QueueChanged) for event in owner.events))
    assert order(owner) == ["a", "c", "b"]
    other.queue.hold_all(True)
    assert soon(lambda: owner.queue.paused)
    owner.until(ids["a"], JobState.QUEUED)
    other.queue.hold_all(False)
    assert soon(lambda: not owner.queue.paused)
    steps.go.set()
    for job_id in ids.values():
        assert owner.ended(job_id).state is JobState.DONE
    assert steps.runs == [ids["a"], ids["a"], ids["c"], ids["b"]]


def test_the_pause_of_all_spares_what_was_paused_alone_and_outlives_the_program(make_bench: MakeBench) -> None:
    steps = Steps()
    first = make_bench({JobKind.GET: WorkKind(steps.run)})
    ids = add(first, "abcd")
    for name in "abc":
        first.until(ids[name], JobState.RUNNING)
    first.queue.pause(ids["b"])
    first.until(ids["b"], JobState.PAUSED)
    first.queue.hold_all(True)
    for name in "acd":
        first.until(ids[name], JobState.QUEUED)
    late = add(first, "e")["e"]
    assert first.ended(late).state is JobState.QUEUED, "waiting for it would be for ever"
    assert steps.at_once == 0
    first.queue.close()

    steps.begun.clear()
    second = make_bench({JobKind.GET: WorkKind(steps.run)})
    assert second.queue.paused
    assert not steps.begun.wait(1.2)
    steps.go.set()
    second.queue.hold_all(False)
    assert not second.queue.paused
    for job_id in (ids["a"], ids["c"], ids["d"], late):
        assert second.ended(job_id).state is JobState.DONE
    assert second.queue.job(ids["b"]).state is JobState.PAUSED


def test_the_number_at_once_follows_and_nothing_is_lost(make_bench: MakeBench) -> None:
    steps = Steps()
    bench = make_bench({JobKind.GET: WorkKind(steps.run)})
    ids = list(add(bench, "abcdefgh").values())
    assert soon(lambda: steps.at_once == 3)
    bench.queue.widen(Lane.NETWORK, 6)
    assert soon(lambda: steps.at_once == 6)
    bench.queue.widen(Lane.NETWORK, 2)
    assert soon(lambda: steps.at_once == 2)
    for job_id in ids[2:]:
        bench.until(job_id, JobState.QUEUED)
    assert {bench.queue.job(job_id).state for job_id in ids[:2]} == {JobState.RUNNING}, "those that come first go on"
    bench.queue.widen(Lane.NETWORK, 4)
    assert soon(lambda: steps.at_once == 4)
    steps.go.set()
    for job_id in ids:
        assert bench.ended(job_id).state is JobState.DONE
        assert steps.done[job_id] == 4
    assert steps.most_at_once == 6


def test_what_is_moved_before_a_running_download_takes_its_place(make_bench: MakeBench) -> None:
    steps = Steps()
    bench = make_bench({JobKind.GET: WorkKind(steps.run)})
    bench.queue.widen(Lane.NETWORK, 1)
    ids = add(bench, "abc")
    bench.until(ids["a"], JobState.RUNNING)
    bench.queue.move_first(ids["c"])
    bench.until(ids["c"], JobState.RUNNING)
    assert bench.queue.job(ids["a"]).state is JobState.QUEUED
    bench.queue.move(ids["b"], None)
    assert bench.queue.job(ids["c"]).state is JobState.RUNNING
    steps.go.set()
    for job_id in ids.values():
        assert bench.ended(job_id).state is JobState.DONE
    assert steps.runs == [ids["a"], ids["c"], ids["a"], ids["b"]]


def test_two_hundred_downloads_hold_up_nothing_else(make_bench: MakeBench) -> None:
    downloads, quick = Steps(), Steps()
    quick.go.set()
    lanes = {
        JobKind.SYNC: Lane.STORE,
        JobKind.PREPARE: Lane.PLAY,
        JobKind.PAGE_OUT: Lane.SHELF,
        JobKind.ADOPT: Lane.DISK,
    }
    others = {kind: WorkKind(quick.run, lane) for kind, lane in lanes.items()}
    bench = make_bench({JobKind.GET: WorkKind(downloads.run), **others})
    bench.queue.add_many(Wanted(JobKind.GET, str(n), args={"n": str(n)}) for n in range(200))
    assert soon(lambda: downloads.at_once == 3)
    for kind in others:
        assert bench.ended(bench.queue.add(kind, str(kind))).state is JobState.DONE
    assert downloads.at_once == 3


def test_a_failed_job_can_be_thrown_away(make_bench: MakeBench) -> None:
    cleaned: list[JobView] = []

    def run(job: Job) -> None:
        raise StoreUnreachableError("The store does not answer.")

    bench = make_bench({JobKind.GET: WorkKind(run, cancelled=cleaned.append)})
    job_id = bench.queue.add(JobKind.GET, "")
    assert bench.ended(job_id).state is JobState.FAILED
    bench.queue.cancel(job_id)
    gone = bench.until(job_id, JobState.CANCELLED)
    assert (gone.error, [job.job_id for job in cleaned]) == (None, [job_id])
    bench.queue.cancel(job_id)
    assert len(cleaned) == 1


def test_many_are_asked_for_at_once_and_none_twice(make_bench: MakeBench) -> None:
    bench = make_bench({JobKind.GET: WorkKind(Steps().run)}, start=False)
    ids = add(bench, "abc")
    again = bench.queue.add_many(Wanted(JobKind.GET, name, args={"n": name}) for name in "cadd")
    assert again[:2] == [ids["c"], ids["a"]]
    assert again[2] == again[3]
    assert order(bench) == list("abcd")
