from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest

from backstock.domain.errors import BackstockError, NotFoundError, StoreUnreachableError
from backstock.domain.events import JobForgotten
from backstock.domain.ids import JobId, TitleId
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.jobs import Job, WorkKind
from backstock.jobs.work import Lane
from error_log import ErrorLog
from job_bench import MakeBench, Steps, soon

T = TitleId("t")


def test_a_job_runs_and_tells_how_it_stands(make_bench: MakeBench) -> None:
    steps = Steps()
    steps.go.set()
    bench = make_bench({JobKind.GET: WorkKind(steps.run)})
    job_id = bench.queue.add(JobKind.GET, "Lantern", T, {"edition": "e"})
    done = bench.ended(job_id)
    assert (done.state, done.done, done.total, done.note) == (JobState.DONE, 4, 4, "step 4")
    assert (done.title, done.title_id, done.args, done.error, done.rate) == ("Lantern", T, {"edition": "e"}, None, None)
    assert done.ended_at is not None
    assert done.created_at is not None
    assert done.created_at <= done.ended_at
    assert soon(lambda: bench.states(job_id)[-1] is JobState.DONE)
    assert bench.states(job_id) == [JobState.QUEUED, JobState.RUNNING, JobState.DONE]
    assert [view.note for view in bench.heard if view.note][:4] == ["step 1", "step 2", "step 3", "step 4"]
    assert bench.book.get(job_id) == done


def test_progress_is_thinned_but_its_end_is_kept(make_bench: MakeBench) -> None:
    def run(job: Job) -> None:
        for n in range(20_000):
            job.progress(n, 20_000)

    bench = make_bench({JobKind.GET: WorkKind(run)})
    job_id = bench.queue.add(JobKind.GET, "")
    assert bench.ended(job_id).done == 19_999
    assert 3 <= len(bench.heard) < 100


def test_a_failure_is_told_in_its_own_words(make_bench: MakeBench) -> None:
    def run(job: Job) -> None:
        job.progress(3, 9)
        raise StoreUnreachableError("The store does not answer.", data="Nothing was lost.", do="Try later.")

    bench = make_bench({JobKind.SYNC: WorkKind(run)})
    failed = bench.ended(bench.queue.add(JobKind.SYNC, ""))
    assert (failed.state, failed.error_code) == (JobState.FAILED, "store-unreachable")
    assert failed.error == "The store does not answer. Nothing was lost. Try later."
    assert failed.done == 3
    assert failed.ended_at is not None


def test_a_fault_of_ours_is_told_plainly_and_logged(make_bench: MakeBench, error_log: ErrorLog) -> None:
    error_log.expect("get of Lantern failed by a fault of ours")
    threads: list[str] = []

    def run(job: Job) -> None:
        threads.append(threading.current_thread().name)
        if "fail" in job.args:
            raise KeyError("internal detail")

    bench = make_bench({JobKind.GET: WorkKind(run)})
    failed = bench.ended(bench.queue.add(JobKind.GET, "Lantern", args={"fail": "1"}))
    assert (failed.state, failed.error_code) == (JobState.FAILED, "bug")
    assert failed.error is not None
    assert "KeyError" in failed.error
    assert "internal detail" not in failed.error
    assert "internal detail" in error_log.messages[0]
    assert bench.ended(bench.queue.add(JobKind.GET, "Next")).state is JobState.DONE
    assert all(name.startswith("jobs-network-") for name in threads)


def test_pause_and_resume_go_on_from_where_it_was(make_bench: MakeBench) -> None:
    steps = Steps()
    bench = make_bench({JobKind.GET: WorkKind(steps.run)})
    job_id = bench.queue.add(JobKind.GET, "", T)
    steps.done[job_id] = 2
    assert steps.begun.wait(5)
    bench.queue.pause(job_id)
    assert bench.ended(job_id).state is JobState.PAUSED
    assert steps.at_once == 0
    bench.queue.pause(job_id)
    steps.go.set()
    assert bench.queue.job(job_id).state is JobState.PAUSED
    bench.queue.resume(job_id)
    assert bench.ended(job_id).state is JobState.DONE
    assert steps.runs == [job_id] * 2
    assert steps.done[job_id] == 4


def test_a_resume_right_after_a_pause_is_not_lost(make_bench: MakeBench) -> None:
    begun, go_on, runs = threading.Event(), threading.Event(), []

    def run(job: Job) -> None:
        runs.append(job.job_id)
        begun.set()
        assert go_on.wait(5)
        job.checkpoint()

    bench = make_bench({JobKind.GET: WorkKind(run)})
    job_id = bench.queue.add(JobKind.GET, "")
    assert begun.wait(5)
    bench.queue.pause(job_id)
    bench.queue.resume(job_id)
    go_on.set()
    assert bench.until(job_id, JobState.DONE, JobState.PAUSED).state is JobState.DONE
    assert len(runs) == 2


def test_what_waits_can_be_paused_and_cancelled_without_ever_running(make_bench: MakeBench) -> None:
    steps, cleaned = Steps(), list[JobView]()
    bench = make_bench({JobKind.GET: WorkKind(steps.run, cancelled=cleaned.append)})
    busy = [bench.queue.add(JobKind.GET, "", TitleId(f"t{n}")) for n in range(3)]
    assert soon(lambda: steps.at_once == 3)
    paused, cancelled = bench.queue.add(JobKind.GET, "", T), bench.queue.add(JobKind.GET, "", TitleId("u"))
    bench.queue.pause(paused)
    bench.queue.cancel(cancelled)
    steps.go.set()
    assert [bench.ended(job_id).state for job_id in busy] == [JobState.DONE] * 3
    assert bench.queue.job(paused).state is JobState.PAUSED
    assert [view.job_id for view in cleaned] == [cancelled]
    assert set(steps.runs) == set(busy)


def test_cancel_ends_running_work_and_cleans_up_once(make_bench: MakeBench) -> None:
    steps, cleaned = Steps(), list[tuple[JobView, int]]()
    kind = WorkKind(steps.run, cancelled=lambda view: cleaned.append((view, steps.at_once)))
    bench = make_bench({JobKind.GET: kind})
    job_id = bench.queue.add(JobKind.GET, "", T, {"edition": "e"})
    assert steps.begun.wait(5)
    bench.queue.cancel(job_id)
    bench.queue.pause(job_id)
    assert bench.ended(job_id).state is JobState.CANCELLED
    assert soon(lambda: cleaned)
    bench.queue.cancel(job_id)
    bench.queue.pause(job_id)
    ((view, still_running),) = cleaned
    assert (view.job_id, view.args, still_running) == (job_id, {"edition": "e"}, 0)
    assert bench.queue.job(job_id).ended_at is not None


def test_work_that_fails_while_being_cancelled_is_cancelled(make_bench: MakeBench) -> None:
    begun, cleaned = threading.Event(), list[JobView]()

    def run(job: Job) -> None:
        begun.set()
        try:
            job.wait(threading.Event(), 5)
        finally:
            raise BackstockError("the connection broke")

    bench = make_bench({JobKind.GET: WorkKind(run, cancelled=cleaned.append)})
    job_id = bench.queue.add(JobKind.GET, "")
    assert begun.wait(5)
    bench.queue.cancel(job_id)
    assert bench.ended(job_id).state is JobState.CANCELLED
    assert soon(lambda: len(cleaned) == 1)


def test_a_clean_up_that_fails_is_logged_and_hurts_nothing(make_bench: MakeBench, error_log: ErrorLog) -> None:
    error_log.expect("could not clean up after")
    steps = Steps()

    def bad(view: JobView) -> None:
        raise RuntimeError

    bench = make_bench({JobKind.GET: WorkKind(steps.run, cancelled=bad)})
    job_id = bench.queue.add(JobKind.GET, "")
    assert steps.begun.wait(5)
    bench.queue.cancel(job_id)
    assert bench.ended(job_id).state is JobState.CANCELLED
    assert soon(lambda: error_log.messages)
    steps.go.set()
    assert bench.ended(bench.queue.add(JobKind.GET, "")).state is JobState.DONE


def test_a_failed_job_can_be_tried_again(make_bench: MakeBench) -> None:
    tries: list[int] = []

    def run(job: Job) -> None:
        tries.append(1)
        if len(tries) == 1:
            raise BackstockError("not yet")

    bench = make_bench({JobKind.GET: WorkKind(run)})
    job_id = bench.queue.add(JobKind.GET, "")
    assert bench.ended(job_id).error == "not yet"
    bench.queue.resume(job_id)
    done = bench.ended(job_id)
    assert (done.state, done.error, done.error_code) == (JobState.DONE, None, None)


def test_the_same_work_asked_twice_is_one_job(make_bench: MakeBench) -> None:
    steps = Steps()
    work = WorkKind(steps.run)
    bench = make_bench({JobKind.GET: work, JobKind.VERIFY: work})
    first = bench.queue.add(JobKind.GET, "Lantern", T, {"a": "1", "b": "2"})
    assert bench.queue.add(JobKind.GET, "Lantern, again", T, {"b": "2", "a": "1"}) == first
    others = [
        bench.queue.add(JobKind.GET, "", T, {"a": "1"}),
        bench.queue.add(JobKind.GET, "", None, {"a": "1", "b": "2"}),
        bench.queue.add(JobKind.VERIFY, "", T, {"a": "1", "b": "2"}),
    ]
    assert len({first, *others}) == 4
    bench.queue.pause(first)
    assert bench.until(first, JobState.PAUSED)
    assert bench.queue.add(JobKind.GET, "", T, {"a": "1", "b": "2"}) == first
    steps.go.set()
    assert bench.until(first, JobState.DONE, JobState.PAUSED).state is JobState.DONE
    assert bench.queue.add(JobKind.GET, "", T, {"a": "1", "b": "2"}) != first


def test_a_slow_store_does_not_hold_up_the_disk(make_bench: MakeBench) -> None:
    slow, fast = Steps(), Steps()
    fast.go.set()
    bench = make_bench({JobKind.GET: WorkKind(slow.run), JobKind.PREPARE: WorkKind(fast.run, lane=Lane.DISK)})
    many = [bench.queue.add(JobKind.GET, "", TitleId(f"t{n}")) for n in range(6)]
    assert soon(lambda: slow.at_once == 3)
    assert bench.ended(bench.queue.add(JobKind.PREPARE, "")).state is JobState.DONE
    assert [bench.queue.job(job_id).state for job_id in many] == [JobState.RUNNING] * 3 + [JobState.QUEUED] * 3
    slow.go.set()
    assert all(bench.ended(job_id).state is JobState.DONE for job_id in many)
    assert slow.most_at_once == 3
    assert slow.runs[3:] == many[3:]


def test_work_of_a_kind_nobody_knows_waits_and_blocks_nothing(make_bench: MakeBench) -> None:
    steps = Steps()
    steps.go.set()
    bench = make_bench({JobKind.GET: WorkKind(steps.run)})
    unknown = bench.queue.add(JobKind.SYNC, "")
    assert bench.ended(bench.queue.add(JobKind.GET, "")).state is JobState.DONE
    assert bench.queue.job(unknown).state is JobState.QUEUED


def test_closing_puts_running_work_back_for_the_next_start(make_bench: MakeBench) -> None:
    steps = Steps()
    kinds = {JobKind.GET: WorkKind(steps.run)}
    bench = make_bench(kinds)
    job_id = bench.queue.add(JobKind.GET, "", T, {"edition": "e"})
    assert steps.begun.wait(5)
    bench.queue.close()
    assert bench.book.get(job_id).state is JobState.QUEUED  # type: ignore[union-attr]
    steps.go.set()
    assert make_bench(kinds).ended(job_id).state is JobState.DONE
    assert steps.runs == [job_id] * 2


@pytest.mark.parametrize(("ask", "wanted"), [("pause", JobState.PAUSED), ("cancel", JobState.CANCELLED)])
def test_what_was_asked_before_closing_still_holds(make_bench: MakeBench, ask: str, wanted: JobState) -> None:
    begun, closing = threading.Event(), threading.Event()

    def run(job: Job) -> None:
        begun.set()
        assert closing.wait(5)
        job.checkpoint()

    bench = make_bench({JobKind.GET: WorkKind(run)})
    job_id = bench.queue.add(JobKind.GET, "")
    assert begun.wait(5)
    getattr(bench.queue, ask)(job_id)
    threading.Timer(0.1, closing.set).start()
    bench.queue.close()
    assert bench.book.get(job_id).state is wanted  # type: ignore[union-attr]


def test_old_ended_jobs_are_forgotten_at_the_start(make_bench: MakeBench) -> None:
    bench = make_bench({}, start=False)
    for name, state, days in (("old", JobState.DONE, 8), ("new", JobState.FAILED, 6), ("held", JobState.PAUSED, 90)):
        view = JobView(JobId(name), JobKind.GET, TitleId(name), "", state)
        bench.book.add(view)
        ended = JobView(JobId(name), JobKind.GET, None, "", state, ended_at=datetime.now(UTC) - timedelta(days=days))
        bench.book.save(ended)
    bench.queue.start()
    assert [view.job_id for view in bench.queue.jobs()] == ["new", "held"]
    bench.queue.clear_ended()
    assert [view.job_id for view in bench.queue.jobs()] == ["held"]
    assert bench.events == [JobForgotten(JobId("new"))]


def test_an_unknown_job_is_not_found(make_bench: MakeBench) -> None:
    bench = make_bench({})
    for deed in (bench.queue.job, bench.queue.pause, bench.queue.resume, bench.queue.cancel):
        with pytest.raises(NotFoundError, match="no job j-none"):
            deed(JobId("j-none"))


def test_waiting_gives_up_in_time_and_tells_meanwhile(make_bench: MakeBench) -> None:
    steps, seen = Steps(), list[JobView]()
    bench = make_bench({JobKind.GET: WorkKind(steps.run)})
    job_id = bench.queue.add(JobKind.GET, "")
    assert bench.queue.wait(job_id, 0.3, seen.append).state in (JobState.QUEUED, JobState.RUNNING)
    assert len(seen) >= 2
