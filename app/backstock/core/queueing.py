"""The jobs as a whole: their order, the pause of all of them, and how fast bytes may come."""

from __future__ import annotations

from ..domain.ids import JobId
from ..domain.limits import Bandwidth, Limits
from ..jobs import JobQueue
from .limiting import Limiting


class Queue:
    """Every call is quick; QueueChanged tells what changed, whoever changed it."""

    def __init__(self, jobs: JobQueue, limiting: Limiting) -> None:
        self._jobs = jobs
        self._limiting = limiting

    def move(self, job_id: JobId, before: JobId | None) -> None:
        """To right before another job, or to the end. A download that so comes before one that runs takes its place."""
        self._jobs.move(job_id, before)

    def first(self, job_id: JobId) -> None:
        self._jobs.move_first(job_id)

    def pause_all(self) -> None:
        """Nothing starts and what runs goes back to waiting, over restarts too, until `resume_all`."""
        self._jobs.hold_all(True)

    def resume_all(self) -> None:
        """Goes on with everything but the jobs that were paused one by one."""
        self._jobs.hold_all(False)

    @property
    def paused(self) -> bool:
        return self._jobs.paused

    def limits(self) -> Limits:
        return self._limiting.limits()

    def set_limits(self, limits: Limits) -> None:
        """Kept in the person's settings. Raises BackstockError where the environment has the last word."""
        self._limiting.set(limits)

    def now(self) -> Bandwidth:
        """The limits in force at this hour."""
        return self._limiting.now()
