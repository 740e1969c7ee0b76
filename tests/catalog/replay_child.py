"""A process that lists everything its accounts own, and goes on with what an earlier one left.

Prints one line of JSON at the end. Made to be killed in between.
"""

from __future__ import annotations

import json
import logging
import resource
import sys
import time
from pathlib import Path

from backstock.core.wiring import open_core
from backstock.domain.jobs import JobState
from backstock.stores.pace import Pace
from helpers_journey import library_settings


def unpaced(_pace: Pace, _host: str) -> float:
    """The stand-ins are this computer's own: nobody has to be spared."""
    return 0.0


def main(data: Path) -> None:
    logging.disable(logging.WARNING)
    Pace.take_turn = unpaced  # type: ignore[method-assign]
    begun, worked = time.perf_counter(), time.process_time()
    core = open_core(library_settings(data))
    jobs = [core.wait_job(job_id, 3600.0) for job_id in core.sync()]
    told = {
        "ended": all(job.state is JobState.DONE for job in jobs),
        "errors": [job.error for job in jobs if job.error],
        "notes": {job.title: job.note for job in jobs},
        "titles": core.counts().total,
        "seconds": time.perf_counter() - begun,
        "cpu_seconds": time.process_time() - worked,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    core.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
