"""Kills on the way: the node in the middle of page-out and of page-in, the desktop in the middle of a download.

`python -m backstock.demo.kills DIR` is the desktop that gets killed: it opens the library in DIR, starts the demo and
gets the film, slowly.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from ..core.core import Core
from ..core.demo_host import DEMO_FACTS, DEMO_FAULTS
from ..core.views import LibraryQuery
from ..core.wiring import open_core
from ..domain.ids import JobId, TitleId
from ..domain.jobs import JobState, JobView
from ..domain.sources import Verdict
from ..domain.titles import Kind
from ..settings import Settings, load_settings
from ..shelf.sealing import padded_len
from .steps import StepFailedError, Steps
from .walk import done

_TRIAL_BYTES = 48 * 1024 * 1024
_SWARM_RATE = 12_000_000
_STORE_RATE = 1_000_000
_KILL_AT = 0.6
_IN_FLIGHT = 10 * 1024 * 1024
"""What may come twice: what lay in the line's buffers, about a mebibyte, and the 8 MiB that a node's engine may hold
unwritten. A transfer begun anew would cost far more than that."""
_RANGE_IN_FLIGHT = 1024 * 1024
_LIMIT_S = 120.0


def kill_on_the_way(settings: Settings, steps: Steps) -> None:
    swarm = settings.swarm.model_copy(update={"upload_limit": _SWARM_RATE, "download_limit": _SWARM_RATE})
    core = open_core(settings.model_copy(update={"swarm": swarm}))
    try:
        _await_node(core)
        title_id = _trial_title(core, settings.data)
        _kill_node(core, steps, "page out", core.page_out(title_id), settings.data, lambda: core.traffic().uploaded)
        _kill_node(core, steps, "page in", core.page_in(title_id), settings.data, lambda: core.traffic().downloaded)
        done(core, core.verify(title_id))
    finally:
        core.close()
    _kill_desktop(settings, steps)


def _await_node(core: Core) -> None:
    """The demo's processes come up beside the core, which does not wait for them."""
    until = time.monotonic() + _LIMIT_S
    while time.monotonic() < until:
        core.refresh_nodes()
        if any(node.online for node in core.nodes()):
            return
        threading.Event().wait(0.2)
    raise StepFailedError("The node did not start again.")


def _trial_title(core: Core, place: Path) -> TitleId:
    folder = place / "trial"
    folder.mkdir(exist_ok=True)
    (folder / "Large trial.bin").write_bytes(random.Random(48).randbytes(_TRIAL_BYTES))  # noqa: S311 - filler
    for job_id in core.add_path(folder):
        done(core, job_id)
    return core.find_title("Large trial")


def _kill_node(core: Core, steps: Steps, what: str, job_id: JobId, place: Path, moved: Callable[[], int]) -> None:
    steps.begin(f"{what} {_TRIAL_BYTES >> 20} MiB, the node killed (-9) in the middle")
    before = moved()
    _until(lambda: moved() - before > _TRIAL_BYTES * _KILL_AT, core, job_id)
    pid = int(json.loads((place / "demo" / DEMO_FACTS).read_text())["node_pid"])
    os.kill(pid, signal.SIGKILL)
    done(core, job_id)
    seen, length = moved() - before, padded_len(_TRIAL_BYTES)
    steps.check(length * 0.8 < seen, f"the whole package was seen to travel, not {seen} bytes")
    steps.check(seen <= length + _IN_FLIGHT, f"{seen} bytes travelled for {length}")
    steps.true(f"it came back and went on; {seen} bytes travelled for a package of {length}")


def _kill_desktop(settings: Settings, steps: Steps) -> None:
    steps.begin("get the film, the desktop killed (-9) in the middle")
    place = settings.data / "killed"
    shutil.rmtree(place, ignore_errors=True)
    demo = place / "demo"
    demo.mkdir(parents=True)
    (demo / DEMO_FAULTS).write_text(f"slow:rate={_STORE_RATE}\n")
    child = subprocess.Popen(
        [sys.executable, "-m", "backstock.demo.kills", str(place)],
        stdin=subprocess.DEVNULL,
        env={**os.environ, "BACKSTOCK_DEMO__TITLES_DIR": str(settings.demo.titles_dir)},
    )
    try:
        part = _part_that_grows(place / "library", child)
    finally:
        child.kill()
        child.wait()
    had = part.stat().st_size
    (demo / DEMO_FAULTS).unlink()
    core = open_core(settings.model_copy(update={"data": place}))
    try:
        job = next(job for job in core.jobs() if job.title_id is not None)
        ended = core.wait_job(job.job_id, _LIMIT_S)
        steps.check(ended.state is JobState.DONE, f"the download went on by itself: {ended.error or ended.state}")
        source = core.records(job.title_id)[0]
        steps.check(source.verdict is Verdict.MATCH, "the digests are equal")
        served = _served(demo)
    finally:
        core.close()
    missing = source.digests.size - had
    steps.check(served <= missing + _RANGE_IN_FLIGHT, f"{served} bytes were asked of the store for {missing} missing")
    steps.true(f"it went on by itself from byte {had} of {source.digests.size}; {served} bytes came after the kill")


def _part_that_grows(library: Path, child: subprocess.Popen[bytes]) -> Path:
    until = time.monotonic() + _LIMIT_S
    while time.monotonic() < until and child.poll() is None:
        for part in library.glob("sources/*/*.part"):
            if part.stat().st_size > 1_500_000:
                return part
        time.sleep(0.02)
    raise StepFailedError("The download never got to its middle.")


def _served(demo: Path) -> int:
    """Bytes of files the store has sent since it started again."""
    facts = json.loads((demo / DEMO_FACTS).read_text())
    request = urllib.request.Request(  # noqa: S310 - our own store on this computer
        f"{facts['store_url']}/_log", headers={"Authorization": f"Bearer {facts['api_key']}"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
        said = json.load(answer)
    return sum(int(count) for count in said["bytes_by_upload"].values())


def _until(true: Callable[[], bool], core: Core, job_id: JobId) -> None:
    until = time.monotonic() + _LIMIT_S
    while time.monotonic() < until:
        job: JobView = core.job(job_id)
        if job.state.ended:
            raise StepFailedError(job.error or "It was over before anything could be killed.")
        if true():
            return
        threading.Event().wait(0.02)
    raise StepFailedError("Nothing moved.")


def _be_killed(place: Path) -> None:
    core = open_core(load_settings(place))
    done(core, core.start_demo())
    film = core.titles(LibraryQuery(kinds=frozenset({Kind.FILM})))[0]
    done(core, core.get(film.title_id))


if __name__ == "__main__":
    _be_killed(Path(sys.argv[1]))
