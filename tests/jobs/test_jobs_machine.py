"""Whatever is asked in whatever order: the queue's book and a model of it agree, and in the end all work is at rest."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from backstock.db import Database
from backstock.domain.ids import JobId, TitleId
from backstock.domain.jobs import JobKind, JobState
from backstock.jobs import WorkKind
from job_bench import Bench, Steps, soon

numbers = st.integers(0, 4)


class QueueMachine(RuleBasedStateMachine):
    """Work holds at its first step, so that only requests change anything until the end."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.steps = Steps(total=1)
        self.cleaned: list[JobId] = []
        self.begin()
        self.known: dict[int, JobId] = {}
        self.wanted: dict[JobId, JobState] = {}

    def begin(self) -> None:
        self.database = Database(f"sqlite:///{Path(self.folder.name)}/library.db")
        self.database.migrate()
        kind = WorkKind(self.steps.run, cancelled=lambda view: self.cleaned.append(view.job_id))
        self.bench = Bench(self.database, {JobKind.GET: kind}, owner=True)
        self.bench.queue.start()

    @rule(number=numbers)
    def add(self, number: int) -> None:
        job_id = self.bench.queue.add(JobKind.GET, "", TitleId(f"t{number}"))
        before = self.known.get(number)
        state = self.wanted[before] if before is not None else None
        if state is not None and not state.ended:
            assert job_id == before
        elif state is None:
            assert job_id not in self.wanted
        else:  # a cancel that is still on its way is taken back, one that is done with is not
            assert job_id == before or job_id not in self.wanted
        self.known[number] = job_id
        self.wanted[job_id] = JobState.QUEUED

    @precondition(lambda self: self.known)
    @rule(number=numbers)
    def pause(self, number: int) -> None:
        if job_id := self.known.get(number):
            self.bench.queue.pause(job_id)
            if self.wanted[job_id] is JobState.QUEUED:
                self.wanted[job_id] = JobState.PAUSED

    @precondition(lambda self: self.known)
    @rule(number=numbers)
    def resume(self, number: int) -> None:
        if job_id := self.known.get(number):
            self.bench.queue.resume(job_id)
            self.wanted[job_id] = JobState.QUEUED

    @precondition(lambda self: self.known)
    @rule(number=numbers)
    def cancel(self, number: int) -> None:
        if job_id := self.known.get(number):
            self.bench.queue.cancel(job_id)
            self.wanted[job_id] = JobState.CANCELLED

    @precondition(lambda self: self.known)
    @rule()
    def start_again(self) -> None:
        self.bench.queue.close()
        self.database.close()
        self.begin()

    @invariant()
    def never_more_at_once_than_workers(self) -> None:
        assert self.steps.most_at_once <= 3

    def teardown(self) -> None:
        self.steps.go.set()
        final = {job_id: JobState.DONE if state is JobState.QUEUED else state for job_id, state in self.wanted.items()}
        try:
            agreed = soon(lambda: {job.job_id: job.state for job in self.bench.book.all()} == final, limit_s=4)
            assert agreed, ({job.job_id: job.state for job in self.bench.book.all()}, final)
        finally:
            self.bench.queue.close()
            self.database.close()
            self.folder.cleanup()
        assert {job_id for job_id, state in final.items() if state is JobState.CANCELLED} <= set(self.cleaned)


TestQueueMachine = QueueMachine.TestCase
TestQueueMachine.settings = settings(
    max_examples=8, stateful_step_count=12, deadline=None, phases=[Phase.explicit, Phase.generate]
)
