"""What a command says: one JSON document, or lines for people; progress goes to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence

from ..core.core import Core
from ..domain.errors import BackstockError, InterruptedWorkError
from ..domain.ids import JobId
from ..domain.jobs import JobState, JobView
from . import words

_FOREVER_S = 10 * 365 * 86400.0
_BAR = 24


class Output:
    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._bar_shown = False
        self._last_note = ""

    def document(self, value: object) -> None:
        print(json.dumps(value, ensure_ascii=False, indent=2))

    def line(self, text: str) -> None:
        """For people only: with --json the document says it all."""
        if not self.as_json:
            print(text)

    def table(self, rows: Iterable[Sequence[str]]) -> None:
        kept = [[str(cell) for cell in row] for row in rows]
        if not kept:
            return
        widths = [max(len(row[column]) for row in kept) for column in range(len(kept[0]))]
        for row in kept:
            self.line("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

    def follow(self, core: Core, job_id: JobId) -> JobView:
        """Shows a job until it ends. Raises what it failed with; Ctrl+C pauses it."""
        try:
            job = core.wait_job(job_id, _FOREVER_S, self._show)
        except KeyboardInterrupt:
            self._end_bar()
            core.pause_job(job_id)
            core.wait_job(job_id, 15.0)
            raise InterruptedWorkError(
                "Stopped.", data="What came so far is kept.", do=f"`backstock jobs resume {job_id}` goes on."
            ) from None
        self._end_bar()
        return _ended_well(job)

    def _show(self, job: JobView) -> None:
        if sys.stderr.isatty() and job.total > 0:
            share = min(job.done / job.total, 1.0)
            full = round(share * _BAR)
            rate = f"  {words.size(round(job.rate))}/s" if job.rate else ""
            left = f"  {words.span(job.eta)} left" if job.eta else ""
            text = f"\r\033[K{job.title}  [{'=' * full}{' ' * (_BAR - full)}] {share:4.0%}{rate}{left}  {job.note}"
            print(text, end="", file=sys.stderr, flush=True)
            self._bar_shown = True
        elif job.note and job.note != self._last_note:
            self._last_note = job.note
            print(f"{job.title}: {job.note}", file=sys.stderr, flush=True)

    def _end_bar(self) -> None:
        if self._bar_shown:
            print(file=sys.stderr)
            self._bar_shown = False


class JobFailedError(BackstockError):
    """Carries the words and the exit code that the job's own error had."""

    def __init__(self, job: JobView) -> None:
        super().__init__(job.error or "It failed.")
        self.job_code = job.error_code or "failed"


def _ended_well(job: JobView) -> JobView:
    if job.state is JobState.FAILED:
        raise JobFailedError(job)
    if job.state is JobState.QUEUED:
        raise InterruptedWorkError(
            f"{job.title} waits: everything is paused.", do="`backstock jobs resume --all` goes on with it."
        )
    if job.state in (JobState.CANCELLED, JobState.PAUSED):
        raise InterruptedWorkError(f"{job.title}: {job.state}.", do=f"`backstock jobs resume {job.job_id}` goes on.")
    return job


def exit_code(error: BackstockError) -> int:
    if isinstance(error, JobFailedError):
        for kind in _all_kinds(BackstockError):
            if kind.code == error.job_code:
                return kind.exit_code
        return 1
    return error.exit_code


def _all_kinds(kind: type[BackstockError]) -> Iterable[type[BackstockError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _all_kinds(below)
