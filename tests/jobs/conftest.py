from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from backstock.db import Database
from backstock.domain.jobs import JobKind
from backstock.jobs import WorkKind
from job_bench import Bench, MakeBench


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def make_bench(file: Path) -> Iterator[MakeBench]:
    """Queues on one library, as several processes would have them; all are closed at the end and their threads gone."""
    benches: list[Bench] = []
    databases: list[Database] = []

    def make(kinds: Mapping[JobKind, WorkKind], *, owner: bool = True, start: bool = True) -> Bench:
        database = Database(f"sqlite:///{file}")
        database.migrate()
        databases.append(database)
        benches.append(Bench(database, kinds, owner=owner))
        if start:
            benches[-1].queue.start()
        return benches[-1]

    yield make
    for bench in benches:
        bench.queue.close(timeout_s=10)
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith("jobs-")]
    for database in databases:
        database.close()
    assert left == []
