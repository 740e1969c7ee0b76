"""A job in words: which list it belongs to, its label, its figures, and what it is doing. Pure."""

from __future__ import annotations

from ..domain.jobs import JobKind, JobState, JobView
from . import words

ALARMING = frozenset({"data-protected", "last-copy", "digest-mismatch"})
_IN_STEPS = (JobKind.SYNC, JobKind.DEMO, JobKind.READ)


def section(job: JobView) -> str:
    """now, next, needs or done; empty for jobs a person called off, and for the quiet look a title's page takes."""
    if job.kind is JobKind.READ and job.title_id:
        return ""
    return {
        JobState.RUNNING: "now",
        JobState.PAUSED: "now",
        JobState.QUEUED: "next",
        JobState.FAILED: "needs",
        JobState.DONE: "done",
        JobState.CANCELLED: "",
    }[job.state]


def phase(job: JobView) -> str:
    return "waiting" if job.state is JobState.QUEUED else job.state.value


def deed(job: JobView) -> str:
    return {
        JobKind.SYNC: words.tr("Reading what you own"),
        JobKind.GET: words.tr("Getting"),
        JobKind.PAGE_OUT: words.tr("Paging out"),
        JobKind.PAGE_IN: words.tr("Paging in"),
        JobKind.VERIFY: words.tr("Checking every byte"),
        JobKind.PREPARE: words.tr("Unpacking"),
        JobKind.ADD: words.tr("Bringing in"),
        JobKind.DEMO: words.tr("Starting the demo store"),
        JobKind.UPDATE: words.tr("Updating"),
        JobKind.ADOPT: words.tr("Looking through a folder"),
        JobKind.READ: words.tr("Asking the store"),
    }[job.kind]


def label(job: JobView) -> str:
    """The tag beside the name, only while it moves or rests."""
    if job.state is JobState.PAUSED:
        return words.tr("PAUSED")
    if job.state is not JobState.RUNNING:
        return ""
    tag = {
        JobKind.SYNC: words.tr("READING"),
        JobKind.GET: words.tr("ARRIVING"),
        JobKind.PAGE_OUT: words.tr("TO THE SHELF"),
        JobKind.PAGE_IN: words.tr("ARRIVING"),
        JobKind.VERIFY: words.tr("CHECKING"),
        JobKind.PREPARE: words.tr("UNPACKING"),
        JobKind.ADD: words.tr("ARRIVING"),
        JobKind.DEMO: words.tr("STARTING"),
        JobKind.UPDATE: words.tr("ARRIVING"),
        JobKind.ADOPT: words.tr("CHECKING"),
        JobKind.READ: words.tr("READING"),
    }[job.kind]
    return f"{tag} {percent(job)}" if job.total else tag


def percent(job: JobView) -> str:
    return words.tr("%1 %", int(100 * job.done / job.total)) if job.total else ""


def figures(job: JobView) -> str:
    if job.kind in _IN_STEPS:
        return ""  # their progress is steps, not bytes
    if job.state is JobState.RUNNING and job.total:
        parts = [words.size_of(job.done, job.total)]
        if job.rate:
            parts.append(words.speed(job.rate))
        if job.eta is not None:
            parts.append(words.clock(job.eta))
        return words.beside(parts)
    if job.state is JobState.PAUSED and job.total:
        return words.size_of(job.done, job.total)
    return words.size(job.total) if job.total else ""


def brief(job: JobView) -> str:
    """How far and how long yet, where there is room for no more."""
    if job.state is JobState.PAUSED:
        return words.tr("paused")
    if job.state is not JobState.RUNNING or not job.total or job.kind in _IN_STEPS:
        return ""
    return words.beside((percent(job), words.clock(job.eta) if job.eta is not None else ""))


def what(job: JobView) -> str:
    if job.state is JobState.FAILED:
        return job.error or job.note
    if job.state is JobState.QUEUED:
        return job.note or words.tr("%1, when its turn comes", deed(job))
    return job.note or deed(job)


def details(job: JobView) -> str:
    """What a person copies when they ask somebody for help: no names of accounts, nothing secret. What the core said
    stands there in the person's language and in English, which is what others search for."""
    lines = [
        (words.tr("Job"), f"{job.kind} {job.job_id}"),
        (words.tr("Title"), words.said(job.title)),
        (words.tr("State"), job.state.value),
        (words.tr("Progress"), f"{job.done} / {job.total}" if job.total else ""),
        (words.tr("Note"), _twice(job.note)),
        (words.tr("Error"), f"{job.error_code or ''} {_twice(job.error or '')}".strip()),
        (words.tr("Began"), job.created_at.isoformat(timespec="seconds") if job.created_at else ""),
        (words.tr("Ended"), job.ended_at.isoformat(timespec="seconds") if job.ended_at else ""),
    ]
    return "\n".join(f"{name}: {value}" for name, value in lines if value)


def _twice(text: str) -> str:
    told = words.said(text)
    return text if told == text else f"{told} | {text}"
