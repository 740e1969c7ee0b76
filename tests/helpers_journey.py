"""What the journeys share: a shop of small titles, computers that run `python -m backstock`, and nodes on them."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import threading
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import backstock
from backstock.core.core import Core
from backstock.demo.store import DemoStore
from backstock.domain.ids import EditionId, JobId, TitleId
from backstock.domain.jobs import JobState, JobView
from backstock.domain.play import PlaySession, SaveSnapshot
from backstock.settings import SecretsSettings, Settings, StorageSettings, SwarmSettings
from backstock.standin.faults import Fault
from demo.demo_store_kit import content, game, upload, write_titles
from helpers_shelf import until

MIB = 1024 * 1024
API_KEY = "shop-key-Zt7wQ2mVx9Lr4KdN"
COUNTER, LONG_ROAD, LONG_WAY, TRAP = "501", "502", "503", "504"
"""The uploads of the shop's four titles."""
LONG_BYTES = 3 * MIB
ON_THE_WIRE = MIB
"""What the shop counts as sent may still lie in the sockets of a line that was cut."""

COUNTING = """#!/bin/sh
n=$(cat count 2>/dev/null || echo 0)
echo $((n + 1)) > count
sleep 0.3
"""


def archive(files: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o755 << 16
            packed.writestr(entry, data)
    return out.getvalue()


def open_shop(folder: Path) -> DemoStore:
    """Started, with a game that counts its runs, two titles of like names, and one whose archive is hostile."""
    titles = [
        game(1, [upload(501, "counter.zip", "p_linux")], title="Counter"),
        game(2, [upload(502, "long-road.bin")], title="Long Road"),
        game(3, [upload(503, "long-way.bin")], title="Long Way"),
        game(4, [upload(504, "trap.zip", "p_linux")], title="Trap"),
    ]
    files = {
        "counter.zip": archive({"counter.sh": COUNTING, "art.bin": content(200_000, 5)}),
        "long-road.bin": content(LONG_BYTES, 2),
        "long-way.bin": content(50_000, 3),
        "trap.zip": archive({"trap.sh": COUNTING, "../../../../escaped": "boo", "../escaped": "boo"}),
    }
    shop = DemoStore(write_titles(folder, titles, files), api_key=API_KEY)
    shop.start()
    return shop


def misbehave(shop: DemoStore, *faults: Fault) -> None:
    """These faults, and no others."""
    shop.faults.put(faults)


def library_settings(data: Path, **more: Any) -> Settings:
    usual = {
        "swarm": SwarmSettings(listen="127.0.0.1:0"),
        "storage": StorageSettings(reserve=0),
        "secrets": SecretsSettings(backend="file"),
    }
    return Settings(data=data, **{**usual, **more})


# -- a core in this process ----------------------------------------------------------------------------------------


def ended(core: Core, job_id: JobId, limit_s: float = 60.0) -> JobView:
    job = core.wait_job(job_id, limit_s)
    assert job.state.ended, f"{job.kind} of {job.title} is {job.state}: {job.note}"
    return job


def done(core: Core, job_id: JobId) -> JobView:
    job = ended(core, job_id)
    assert job.state is JobState.DONE, job.error
    return job


def failed(core: Core, job_id: JobId) -> JobView:
    job = ended(core, job_id)
    assert job.state is JobState.FAILED, job.note
    return job


def played(core: Core, title_id: TitleId, edition_id: EditionId | None = None) -> PlaySession:
    """Started, run to its end and written down."""
    known = {one.session_id for one in core.sessions(title_id)}
    done(core, core.play(title_id, edition_id))
    (fresh,) = [one for one in core.sessions(title_id) if one.session_id not in known]
    until(lambda: any(one.session_id == fresh.session_id and one.ended_at for one in core.sessions(title_id)), 60.0)
    until(lambda: not core.is_playing(title_id), 5.0)
    return core.wait_session(fresh.session_id)


def counted(snapshot: SaveSnapshot) -> int:
    """What the counting game had written when the snapshot was taken."""
    return count_in(Path(snapshot.path))


def count_in(archived: Path) -> int:

    with tarfile.open(archived) as kept:
        (name,) = [name for name in kept.getnames() if name.endswith("game/count")]
        body = kept.extractfile(name)
        assert body is not None
        return int(body.read())


# -- a computer of its own -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.out)


class Computer:
    """A home and a data folder; every word to it is a process of its own."""

    def __init__(self, folder: Path, shop_url: str = "", **settings: str) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.home = folder / "home"
        (self.home / "run").mkdir(parents=True, exist_ok=True, mode=0o700)
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.home}/no-session-bus",
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(Path(backstock.__file__).parents[1]),
            "BACKSTOCK_DATA": str(self.data),
            "BACKSTOCK_SECRETS__BACKEND": "file",
            "BACKSTOCK_SWARM__LISTEN": "127.0.0.1:0",
            "BACKSTOCK_STORAGE__RESERVE": "0",
            "BACKSTOCK_STORES__ITCH__API_URL": shop_url,
            **settings,
        }

    def copied_to(self, folder: Path, **settings: str) -> Computer:
        """Another one with the same library and keys."""
        shutil.copytree(self.data, folder / "data")
        (folder / "data" / "owner.lock").unlink(missing_ok=True)
        twin = Computer(folder, self.env["BACKSTOCK_STORES__ITCH__API_URL"])
        twin.env.update(settings)
        return twin

    def start(self, *words: str, as_json: bool = True) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "backstock", *(["--json"] if as_json else []), *words]
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command, env=self.env, stdin=pipe, stdout=pipe, stderr=pipe, text=True, preexec_fn=_hear_ctrl_c
        )

    def run(self, *words: str, code: int = 0, stdin: str = "", as_json: bool = True) -> Said:
        with self.start(*words, as_json=as_json) as child:
            try:
                out, err = child.communicate(stdin, timeout=90)
            finally:
                child.kill()
        assert "Traceback" not in err, err
        assert child.returncode == code, f"{words}: {child.returncode}\n{out}\n{err}"
        return Said(child.returncode, out, err)

    def ask(self, *words: str, stdin: str = "") -> Any:
        return self.run(*words, stdin=stdin).json

    def refused(self, *words: str, code: int, stdin: str = "") -> str:
        """The one line that tells what happened; nothing follows it but names to choose from."""
        return one_complaint(self.run(*words, code=code, stdin=stdin).err)

    def sign_in(self) -> None:
        self.run("login", "itch", "--api-key-stdin", stdin=API_KEY + "\n")

    def serve(self, *words: str) -> RunningNode:
        return RunningNode(self, *words)


class RunningNode:
    """`backstock node run` as a child that ends with us."""

    def __init__(self, computer: Computer, *words: str) -> None:
        self.computer = computer
        self.process = computer.start("node", "run", "--tied", *words)
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"the node did not start: {self.process.communicate()[1]}"
        self.facts: dict[str, Any] = json.loads(line)

    def invite(self) -> str:
        return str(self.computer.ask("node", "invite")["code"])

    def end(self) -> Said:
        """In order, by the end of its standard input."""
        return _end(self.process)

    def kill(self) -> None:
        self.process.kill()
        _end(self.process)


def _end(process: subprocess.Popen[str]) -> Said:
    try:
        out, err = process.communicate(timeout=30)
    finally:
        process.kill()
        process.wait()
    return Said(process.returncode, out, err)


def one_complaint(err: str) -> str:
    lines = err.splitlines()
    complaints = [line for line in lines if line.startswith("backstock: ")]
    assert len(complaints) == 1, err
    after = lines[lines.index(complaints[0]) + 1 :]
    assert all(line.startswith("  ") for line in after), err
    return complaints[0]


def _hear_ctrl_c() -> None:
    """A test run that was itself started in the background has its children deaf to it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def interrupt_when(process: subprocess.Popen[str], ready: Any) -> Said:
    """Ctrl+C once `ready` is true."""
    try:
        until(lambda: ready() or process.poll() is not None, 60.0)
        assert process.poll() is None, process.communicate()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
        process.wait()
    return Said(process.returncode, out, err)


def parts_of(data: Path) -> list[Path]:
    return sorted(data.glob("library/sources/*/*.part"))


def pause(seconds: float) -> None:
    threading.Event().wait(seconds)
