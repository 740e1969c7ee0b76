"""The queue of long work: progress, pause, cancel, and going on after a crash."""

from .queue import JobQueue, Wanted
from .work import Job, JobStopped, WorkKind

__all__ = ["Job", "JobQueue", "JobStopped", "Wanted", "WorkKind"]
