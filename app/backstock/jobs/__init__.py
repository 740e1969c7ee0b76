"""The queue of long work: progress, pause, cancel, and going on after a crash."""

from .queue import JobQueue
from .work import Job, JobStopped, WorkKind

__all__ = ["Job", "JobQueue", "JobStopped", "WorkKind"]
