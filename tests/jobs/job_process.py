"""A process of its own with a queue: `python job_process.py FILE owner|asker`. Orders come line by line, answers too.

An owner's work says where it begins, saves what it did in `FILE.done` and holds at step 3 while `FILE.hold` exists.
"""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

from backstock.db import Database
from backstock.db.jobs import JobBook
from backstock.domain.events import EventBus
from backstock.domain.ids import JobId, TitleId
from backstock.domain.jobs import JobKind
from backstock.jobs import Job, JobQueue, WorkKind


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(file: Path, owner: bool) -> None:
    def run(job: Job) -> None:
        kept = Path(f"{file}.done")
        begin = int(kept.read_text()) if kept.exists() else 0
        say(begins=begin, args=dict(job.args))
        for step in range(begin, 6):
            while step == 3 and Path(f"{file}.hold").exists():
                job.wait(threading.Event(), 0.05)
            job.checkpoint()
            kept.write_text(str(step + 1))
            job.progress(step + 1, 6, f"step {step + 1}")
            if step == 2:
                say(reached=3)

    database = Database(f"sqlite:///{file}")
    database.migrate()
    queue = JobQueue(JobBook(database), EventBus(), {JobKind.GET: WorkKind(run)}, owner=owner)
    say(ready=True)
    queue.start()
    for line in sys.stdin:
        order, _, job_id = line.strip().partition(" ")
        if order == "add":
            say(job=queue.add(JobKind.GET, "Lantern", TitleId("t"), {"edition": "e-1"}))
        elif order == "wait":
            job = queue.wait(JobId(job_id), 10)
            say(state=job.state, done=job.done, note=job.note)
        else:
            getattr(queue, order)(JobId(job_id))
            say(asked=order)
    queue.close()
    database.close()


main(Path(sys.argv[1]), sys.argv[2] == "owner")
