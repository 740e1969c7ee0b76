"""Real processes on one library: kills in the middle of work, and askers beside the owner."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from backstock.db import Database
from backstock.db.jobs import JobBook
from backstock.domain.errors import BackstockError
from backstock.domain.ids import JobId, TitleId
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.jobs import Job, WorkKind
from job_bench import MakeBench, Steps, soon


class Child:
    def __init__(self, file: Path, role: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("job_process.py")), str(file), role],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.hear() == {"ready": True}

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        return dict(json.loads(self.process.stdout.readline()))

    def ask(self, order: str) -> dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()
        return self.hear()

    def kill(self) -> None:
        os.kill(self.process.pid, signal.SIGKILL)
        assert self.process.wait(5) == -signal.SIGKILL

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.communicate(timeout=10)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


StartChild = Callable[[str], Child]


@pytest.fixture
def start(file: Path) -> Iterator[StartChild]:
    children: list[Child] = []

    def begin(role: str) -> Child:
        children.append(Child(file, role))
        return children[-1]

    yield begin
    for child in children:
        child.end()


def hold(file: Path) -> Path:
    held = Path(f"{file}.hold")
    held.touch()
    return held


def test_work_killed_in_the_middle_goes_on_at_the_next_start(file: Path, start: StartChild) -> None:
    held, asker = hold(file), start("asker")
    job_id = asker.ask("add")["job"]
    first = start("owner")
    assert first.hear() == {"begins": 0, "args": {"edition": "e-1"}}
    assert first.hear() == {"reached": 3}
    first.kill()
    database = Database(f"sqlite:///{file}")
    left = JobBook(database).get(JobId(job_id))
    database.close()
    assert left is not None
    assert (left.state, left.done, left.total, left.note) == (JobState.RUNNING, 3, 6, "step 3")
    held.unlink()
    assert start("owner").hear() == {"begins": 3, "args": {"edition": "e-1"}}
    assert asker.ask(f"wait {job_id}") == {"state": "done", "done": 6, "note": "step 6"}


def test_an_askers_work_is_done_by_the_owner(file: Path, start: StartChild, make_bench: MakeBench) -> None:
    steps = Steps()
    bench = make_bench({JobKind.GET: WorkKind(steps.run)})
    asker = start("asker")
    job_id = JobId(asker.ask("add")["job"])
    assert asker.ask("add")["job"] == job_id
    assert bench.queue.add(JobKind.GET, "", TitleId("t"), {"edition": "e-1"}) == job_id
    bench.until(job_id, JobState.RUNNING)
    asker.ask(f"pause {job_id}")
    assert asker.ask(f"wait {job_id}")["state"] == "paused"
    assert bench.queue.job(job_id).state is JobState.PAUSED
    steps.go.set()
    asker.ask(f"resume {job_id}")
    assert asker.ask(f"wait {job_id}")["state"] == "done"
    assert steps.runs == [job_id] * 2


def test_an_askers_cancel_is_obeyed_and_cleaned_up_by_the_owner(
    file: Path, start: StartChild, make_bench: MakeBench
) -> None:
    steps, cleaned = Steps(), list[JobView]()
    bench = make_bench({JobKind.GET: WorkKind(steps.run, cancelled=cleaned.append)})
    asker = start("asker")
    job_id = JobId(asker.ask("add")["job"])
    bench.until(job_id, JobState.RUNNING)
    asker.ask(f"cancel {job_id}")
    assert asker.ask(f"wait {job_id}")["state"] == "cancelled"
    assert soon(lambda: [view.job_id for view in cleaned] == [job_id])


def test_what_was_asked_while_nobody_ran_the_queue_is_heard_later(file: Path, start: StartChild) -> None:
    asker = start("asker")
    job_id = asker.ask("add")["job"]
    asker.ask(f"cancel {job_id}")
    start("owner")
    assert asker.ask(f"wait {job_id}")["state"] == "cancelled"
    assert not Path(f"{file}.done").exists()


def test_asking_again_for_paused_work_waits_for_its_end(file: Path, start: StartChild, make_bench: MakeBench) -> None:
    """The asker must not take the pause from before for the answer."""
    steps = Steps()
    bench = make_bench({JobKind.GET: WorkKind(steps.run)})
    asker = start("asker")
    job_id = JobId(asker.ask("add")["job"])
    bench.until(job_id, JobState.RUNNING)
    bench.queue.pause(job_id)
    bench.until(job_id, JobState.PAUSED)
    steps.go.set()
    assert asker.ask("add")["job"] == job_id
    assert asker.ask(f"wait {job_id}")["state"] == "done"


def test_trying_a_failed_job_again_waits_for_the_new_end(file: Path, start: StartChild, make_bench: MakeBench) -> None:
    tries: list[int] = []

    def run(job: Job) -> None:
        tries.append(1)
        if len(tries) == 1:
            raise BackstockError("not yet")

    make_bench({JobKind.GET: WorkKind(run)})
    asker = start("asker")
    job_id = asker.ask("add")["job"]
    assert asker.ask(f"wait {job_id}")["state"] == "failed"
    asker.ask(f"resume {job_id}")
    assert asker.ask(f"wait {job_id}")["state"] == "done"
