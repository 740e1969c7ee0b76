"""The main job with real parts, for tests and benches: a store over HTTP, a node in a process of its own, a core."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tarfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import backstock
from backstock.core.core import Core
from backstock.core.wiring import open_core
from backstock.demo.store import DemoStore
from backstock.domain.ids import THIS_COMPUTER, JobId, TitleId
from backstock.domain.jobs import JobState
from backstock.domain.packages import PlacementState
from backstock.domain.play import PlaySession, SaveSnapshot
from backstock.domain.sources import Source, Verdict
from backstock.domain.titles import StoreName, Where
from backstock.settings import LaunchSettings, SecretsSettings, Settings, StorageSettings, SwarmSettings

_APP = Path(backstock.__file__).parents[1]
_JOB_S = 120.0


def offer(folder: Path, title: str, upload: Path, *traits: str) -> Path:
    """A folder for the demo store with one game of one upload, which lies there already."""
    file = upload.relative_to(folder).as_posix()
    said = {
        "id": 41,
        "title": title,
        "short_text": "By somebody else.",
        "classification": "game",
        "url": "https://maker.example/it",
        "user": {"display_name": "Maker"},
        "created_at": "2026-01-02T12:00:00.000000000Z",
        "uploads": [{"id": 4101, "file": file, "type": "default", "traits": [*traits]}],
    }
    user = {"id": 900002, "username": "visitor", "display_name": "Visitor"}
    (folder / "titles.json").write_text(json.dumps({"user": user, "games": [said]}), encoding="utf-8")
    return folder


@dataclass(frozen=True)
class NodeProcess:
    url: str
    swarm_port: int
    pid: int
    data: Path

    def invite(self) -> str:
        said = subprocess.run(
            [*_backstock(self.data), "node", "invite"],
            env=_environment(),
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        return said.stdout.strip().splitlines()[-1]


@contextlib.contextmanager
def node_process(data: Path) -> Iterator[NodeProcess]:
    """A bulk node that ends with us: `backstock node run`, listening on loopback at free ports."""
    command = [*_backstock(data), "--json", "node", "run", "--name", "Cupboard", "--listen", "127.0.0.1:0", "--tied"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_environment(), text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        try:
            yield NodeProcess(said["url"], said["swarm_port"], said["pid"], data)
        finally:
            process.stdin.close()
            process.wait(30)


@dataclass
class Loop:
    """A library that is signed in to the store and paired with the node."""

    core: Core
    title_id: TitleId
    node: NodeProcess

    def done(self, job_id: JobId, within_s: float = _JOB_S) -> None:
        job = self.core.wait_job(job_id, within_s)
        assert job.state is JobState.DONE, f"{job.title} is {job.state}: {job.error or job.note}"

    def refused(self, job_id: JobId) -> str:
        """What a job that has to fail says."""
        job = self.core.wait_job(job_id, _JOB_S)
        assert job.state is JobState.FAILED, f"{job.title} is {job.state}: {job.note}"
        return job.error or ""

    @property
    def source(self) -> Source:
        (source,) = self.core.records(self.title_id)
        return source

    def get_and_shelve(self) -> None:
        """Verified, then on the node only."""
        self.done(self.core.get(self.title_id))
        here = self.source
        assert here.verdict is Verdict.MATCH
        assert here.path is not None
        self.done(self.core.page_out(self.title_id))
        details = self.core.details(self.title_id)
        holders = [copy for copy in details.copies if copy.state is PlacementState.PRESENT]
        assert [copy.name for copy in holders if copy.node_id != THIS_COMPUTER] == ["Cupboard"]
        assert details.row.where is Where.SHELF
        assert self.source.path is None
        assert not Path(here.path).exists()

    def start(self) -> PlaySession:
        known = {one.session_id for one in self.core.sessions(self.title_id)}
        self.done(self.core.play(self.title_id))
        (session,) = (one for one in self.core.sessions(self.title_id) if one.session_id not in known)
        return session

    def ended(self, session: PlaySession, within_s: float = 60.0) -> PlaySession:
        until(lambda: self._row(session).ended_at is not None, within_s)
        return self._row(session)

    def _row(self, session: PlaySession) -> PlaySession:
        return next(one for one in self.core.sessions(self.title_id) if one.session_id == session.session_id)


@contextlib.contextmanager
def main_loop(folder: Path, offered: Path, env: Mapping[str, str] | None = None) -> Iterator[Loop]:
    """`env` is given to what is played. The store's one title is listed when the block begins."""
    with DemoStore(offered) as store, node_process(folder / "node") as node:
        core = open_core(loop_settings(folder / "library", env))
        try:
            core.sign_in(StoreName.ITCH, store.api_key, store.url, demo=True)
            core.join(node.invite())
            for job_id in core.sync():
                assert core.wait_job(job_id, _JOB_S).state is JobState.DONE
            (row,) = core.titles()
            yield Loop(core, row.title_id, node)
        finally:
            core.close()


def loop_settings(data: Path, env: Mapping[str, str] | None = None) -> Settings:
    """All on loopback, all in one folder, the secrets in a file."""
    return Settings(
        data=data,
        swarm=SwarmSettings(listen="127.0.0.1:0"),
        storage=StorageSettings(reserve=0),
        secrets=SecretsSettings(backend="file"),
        launch=LaunchSettings(env=dict(env or {})),
    )


def files_of(snapshot: SaveSnapshot) -> dict[str, bytes]:
    """What a save holds, by the end of each path."""
    found = {}
    with tarfile.open(snapshot.path) as kept:
        for member in kept:
            body = kept.extractfile(member) if member.isfile() else None
            if body is not None:
                found[member.name] = body.read()
    return found


def file_of(snapshot: SaveSnapshot, name: str) -> bytes:
    held = files_of(snapshot)
    fitting = [path for path in held if path.endswith(f"/{name}")]
    assert len(fitting) == 1, f"{name} among {sorted(held)}"
    return held[fitting[0]]


def until(true: Callable[[], object], limit_s: float = 20.0) -> None:
    pause, end = threading.Event(), time.monotonic() + limit_s
    while not true():
        assert time.monotonic() < end, "it did not come to that in time"
        pause.wait(0.05)


def _backstock(data: Path) -> list[str]:
    return [sys.executable, "-m", "backstock", "--data", str(data)]


def _environment() -> dict[str, str]:
    """Children find the program where we found it, and reach nobody but this computer."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BACKSTOCK_")}
    more = {
        "PYTHONPATH": str(_APP),
        "BACKSTOCK_SWARM__LISTEN": "127.0.0.1:0",
        "BACKSTOCK_STORAGE__RESERVE": "0",
        "BACKSTOCK_SECRETS__BACKEND": "file",
    }
    return {**kept, **more}
