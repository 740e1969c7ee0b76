"""`backstock demo --headless`: the whole main job on the demo store, step by step, each step checked to be true.

A run that was cut short is gone on with, not begun anew; after a whole run the next one starts fresh. The built titles
are kept between runs.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from ..core.core import Core
from ..core.wiring import open_core
from ..domain.errors import BackstockError
from ..domain.jobs import JobState, JobView
from ..settings import Settings
from .kills import kill_on_the_way
from .steps import Steps
from .walk import offered, walk_through

_DEMO_SECONDS = "4"
_FINISHED = "finished"


def run_headless(settings: Settings, *, kill: bool) -> int:
    """0 only if every step was true. `kill` adds killing the node and the desktop on the way."""
    place = settings.data / "demo" / "headless"
    if (place / _FINISHED).exists():
        shutil.rmtree(place)
    place.mkdir(parents=True, exist_ok=True)
    steps = Steps(sys.stdout)
    # The titles are built once for the window's demo and for this one.
    titles = settings.demo.titles_dir or settings.data / "demo" / "titles"
    own = _own_settings(settings, place, titles)
    try:
        core = open_core(own)
        try:
            _start(core, steps)
            walk_through(core, steps, titles)
        finally:
            core.close()
        if kill:
            kill_on_the_way(own, steps)
    except BackstockError as failed:
        steps.failed(str(failed))
        return 1
    (place / _FINISHED).touch()
    steps.done()
    return 0


def _own_settings(settings: Settings, place: Path, titles: Path) -> Settings:
    """A library of its own, on this computer only; games play themselves for a few seconds."""
    return settings.model_copy(
        update={
            "data": place,
            "demo": settings.demo.model_copy(update={"titles_dir": titles}),
            "storage": settings.storage.model_copy(update={"library_dir": None}),
            "db": settings.db.model_copy(update={"url": ""}),
            "swarm": settings.swarm.model_copy(update={"listen": "127.0.0.1:0", "dht": False}),
            "launch": settings.launch.model_copy(
                update={"env": {**settings.launch.env, "BACKSTOCK_DEMO_SECONDS": _DEMO_SECONDS}}
            ),
        }
    )


def _start(core: Core, steps: Steps) -> None:
    steps.begin("the demo store and a bulk node start as processes of their own; signing in, pairing, listing")
    job = _ended(core.wait_job(core.start_demo(), 600.0))
    titles, nodes = offered(core), core.nodes()
    steps.check(len(titles) == 6, f"six titles are owned, not {len(titles)}")
    steps.check(len(nodes) == 1 and nodes[0].online, "one node is in reach")
    steps.true(f"{job.note}: {', '.join(row.name for row in titles)}; node “{nodes[0].name}”")


def _ended(job: JobView) -> JobView:
    if job.state is not JobState.DONE:
        raise BackstockError(job.error or f"{job.title}: {job.state}, {job.note}")
    return job
