"""How a job's state changes, as plain functions: what a request does to it, and how a run of it ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from ..domain.errors import BackstockError
from ..domain.jobs import JobRequest, JobState, JobView
from ..domain.wording import say
from .work import JobStopped

_RESUMABLE = (JobState.PAUSED, JobState.FAILED, JobState.CANCELLED)
_CANCELLABLE = (JobState.QUEUED, JobState.RUNNING, JobState.PAUSED, JobState.FAILED)
"""A failed job keeps what it has for another try; somebody who wants none must be able to say so."""


def after_request(job: JobView, request: JobRequest) -> JobView | None:
    """A job that does not run now; None when the request changes nothing."""
    if request is JobRequest.PAUSE and job.state is JobState.QUEUED:
        return replace(job, state=JobState.PAUSED)
    if request is JobRequest.CANCEL and job.state in _CANCELLABLE:
        return replace(job, state=JobState.CANCELLED, error=None, error_code=None, ended_at=datetime.now(UTC))
    if request is JobRequest.RESUME and job.state in _RESUMABLE:
        return replace(job, state=JobState.QUEUED, error=None, error_code=None, ended_at=None)
    return None


def after_run(job: JobView, asked: JobRequest | None, trouble: Exception | None) -> JobView:
    """`asked` is what made the run stop. A failure of work that was to be cancelled is of no interest any more."""
    job = replace(job, rate=None, eta=None)
    if trouble is None:
        return replace(job, state=JobState.DONE, ended_at=datetime.now(UTC))
    if asked is JobRequest.CANCEL:
        return replace(job, state=JobState.CANCELLED, ended_at=datetime.now(UTC))
    if isinstance(trouble, JobStopped):
        return replace(job, state=JobState.PAUSED if asked is JobRequest.PAUSE else JobState.QUEUED)
    if isinstance(trouble, BackstockError):
        return _failed(job, trouble.said, trouble.code)
    return _failed(
        job,
        say(
            "Something went wrong inside Backstock ({name}). What was there before is untouched. "
            "Try again; the log has the details.",
            name=type(trouble).__name__,
        ),
        "bug",
    )


def _failed(job: JobView, error: str, code: str) -> JobView:
    return replace(job, state=JobState.FAILED, error=error, error_code=code, ended_at=datetime.now(UTC))
