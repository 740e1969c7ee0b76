"""The child that starts one game, sees its real end and reports it. It outlives the launcher.

Runs by its path with the standard library only (`python -I -S reaper.py …`), because a second copy of it runs inside
the sandbox, where nothing of ours exists. Outer: `reaper.py SPEC.json`; keeps state and report files in the session's
folder, ends the display, lays down the mounts. Inner: `reaper.py --inner JSON`; watches inside the sandbox' own
process namespace, since that namespace dies with its first process.

Traps: games fork away from what was started, so it becomes their subreaper and waits for everybody; Wine's services
stay behind in sessions of their own and are not "playing"; a dead overlay daemon lets writes "succeed" and lose them.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

PR_SET_CHILD_SUBREAPER = 36
SERVICE_LOOK_S = 0.5
INNER = "--inner"


class Watch:
    """One started program and everything that came from it."""

    def __init__(self, spec: dict[str, Any]) -> None:
        self.spec = spec
        self.services = frozenset(spec.get("services", ()))
        self.main_pid = 0
        self.main_code: int | None = None
        self.last_bad_code = 0
        self.stopped = False
        self.lost_mount = False
        self.played_s = 0.0
        self._wake_read, wake_write = socket.socketpair()
        self._wake_read.setblocking(False)
        wake_write.setblocking(False)
        self._wake_write = wake_write
        signal.set_wakeup_fd(wake_write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._noted)
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)

    def start(self, log_fd: int | None) -> None:
        child = subprocess.Popen(
            self.spec["argv"],
            cwd=self.spec["cwd"],
            env=self.spec["env"],
            stdin=subprocess.DEVNULL,
            stdout=log_fd,
            stderr=log_fd,
            start_new_session=True,
        )
        self.main_pid = child.pid
        child.returncode = 0  # reaped here, with everybody else

    def run(self, on_tick: Any = None) -> None:
        """Until nobody plays any more. `on_tick` is called every `tick_s`."""
        tick_s = float(self.spec.get("tick_s", 30))
        mounts = [pidfd for pid in self.spec.get("watch", ()) if (pidfd := _pidfd(pid)) is not None]
        self.lost_mount = len(mounts) < len(self.spec.get("watch", ()))
        last = tick = time.monotonic()
        while self._reap() and not self._only_services():
            if self.stopped or self.lost_mount:
                self._stop_all()
                break
            timeout = min(tick_s, SERVICE_LOOK_S) if self.services else tick_s
            ready, _, _ = select.select([self._wake_read.fileno(), *mounts], [], [], timeout)
            self.lost_mount = any(fd in ready for fd in mounts)
            if self._wake_read.fileno() in ready:
                self._read_signals()
            now = time.monotonic()
            self.played_s += min(now - last, 2 * tick_s)  # a frozen machine did not play
            last = now
            if on_tick is not None and now - tick >= tick_s:
                tick = now
                on_tick()
        self.played_s += min(time.monotonic() - last, 2 * tick_s)
        self._finish()
        for fd in mounts:
            os.close(fd)

    @property
    def code(self) -> int | None:
        """What the started program said, or the last unhappy word of those it left behind."""
        return self.main_code or self.last_bad_code if self.main_code is not None else None

    def _noted(self, number: int, frame: object) -> None:
        if number in (signal.SIGTERM, signal.SIGINT):
            self.stopped = True

    def _read_signals(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self._wake_read.recv(4096):
                pass

    def _reap(self) -> bool:
        """Takes in everybody who has ended; False when no child is left."""
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return False
            if pid == 0:
                return True
            code = os.waitstatus_to_exitcode(status)
            code = 128 - code if code < 0 else code
            if pid == self.main_pid:
                self.main_code = code
            elif code and not self.services and not self.spec.get("confined"):
                self.last_bad_code = code  # below a sandbox bwrap's own first process is killed at the end

    def _only_services(self) -> bool:
        if not self.services or self.main_code is None:
            return False
        return all(_program(pid) in self.services for pid in descendants(os.getpid()))

    def _stop_all(self) -> None:
        """SIGTERM once to everybody it concerns, also to those who come later; after the grace SIGKILL."""
        deadline = time.monotonic() + float(self.spec.get("grace_s", 10))
        half = deadline - float(self.spec.get("grace_s", 10)) / 2
        told: set[int] = set()
        while self._reap() and time.monotonic() < deadline:
            if self._only_services():
                return
            alone = self.spec.get("ends_itself") and self.main_code is None and time.monotonic() < half
            for pid in ({self.main_pid} if alone else {*self._to_signal()}) - told:
                told.add(pid)
                _signal(pid, signal.SIGTERM)
            select.select([self._wake_read], [], [], 0.2)
            self._read_signals()
        while self._reap():
            for pid in descendants(os.getpid()):
                _signal(pid, signal.SIGKILL)
            select.select([self._wake_read], [], [], 0.1)
            self._read_signals()

    def _to_signal(self) -> list[int]:
        """Below a sandbox only its inner watcher is told: a SIGTERM to bwrap itself would kill the game at once."""
        everybody = descendants(os.getpid())
        inner = [pid for pid in everybody if INNER.encode() in _arguments(pid)[1:8]]
        return [pid for pid in inner if _program(pid) != "bwrap"] if self.spec.get("confined") else everybody

    def _finish(self) -> None:
        if self.spec.get("finish"):
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run(
                    self.spec["finish"],
                    env=self.spec["env"],
                    cwd=self.spec["cwd"],
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    timeout=10,
                    check=False,
                    start_new_session=True,  # `wineserver -k` signals its whole group when the server is just leaving
                )
        deadline = time.monotonic() + float(self.spec.get("grace_s", 10))
        while self._reap():
            if time.monotonic() > deadline:
                for pid in descendants(os.getpid()):
                    _signal(pid, signal.SIGKILL)
            select.select([self._wake_read], [], [], 0.1)
            self._read_signals()


def descendants(root: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            with contextlib.suppress(OSError, ValueError, IndexError):
                stat = (process / "stat").read_text(errors="replace")
                children.setdefault(int(stat.rsplit(")", 1)[1].split()[1]), []).append(int(process.name))
    found: list[int] = []
    todo = [root]
    while todo:
        below = children.get(todo.pop(), [])
        found += below
        todo += below
    return found


def _arguments(pid: int) -> list[bytes]:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return []


def _program(pid: int) -> str:
    """The name of what runs: Wine's processes carry a Windows path there. Empty for one that has just ended."""
    first = _arguments(pid)[:1]
    return first[0].decode(errors="replace").replace("\\", "/").rsplit("/", 1)[-1].lower() if first else ""


def _signal(pid: int, number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, number)


def _pidfd(pid: int) -> int | None:
    try:
        return os.pidfd_open(pid)
    except OSError:
        return None


def _write(path: Path, value: dict[str, Any]) -> None:
    aside = path.with_suffix(".new")
    with aside.open("w") as file:
        json.dump(value, file)
        file.flush()
        os.fsync(file.fileno())
    aside.rename(path)


def _now() -> str:
    return datetime.now(timezone.utc).isoformat()  # noqa: UP017 - the sandbox' Python may be older than ours


def run_outer(spec_path: Path) -> int:
    spec = json.loads(spec_path.read_text())
    folder = spec_path.parent
    watch = Watch(spec)
    companions = [(pid, _pidfd(pid)) for pid in spec.get("companions", ())]
    about = {**spec["about"], "started_at": _now(), "pid": os.getpid()}
    said: dict[str, Any] = {"error": ""}

    def state() -> dict[str, Any]:
        return {
            **about,
            "ended_at": _now(),
            "played_s": round(watch.played_s, 3),
            "exit_code": watch.code,
            "stopped": watch.stopped,
            "lost_mount": watch.lost_mount,
            **said,
        }

    _write(folder / "state.json", state())
    log_fd = os.open(folder / "output.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    try:
        watch.start(log_fd)
    except OSError as wrong:
        said["error"] = f"{wrong.strerror}: {wrong.filename}"
    else:
        watch.run(lambda: _write(folder / "state.json", state()))
    for _, pidfd in companions:
        if pidfd is not None:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(pidfd, signal.SIGTERM)
    _lay_down(spec.get("mounts", ()))
    report = state()
    _write(folder / "report.json", report)
    with contextlib.suppress(OSError):
        sys.stdout.write(json.dumps(report) + "\n")
        sys.stdout.flush()
    return 0


def _lay_down(mounts: list[str]) -> None:
    for mount in mounts:
        for how in ("-u", "-uz"):
            done = subprocess.run(["fusermount3", how, mount], capture_output=True, check=False).returncode == 0
            if done:
                break


def run_inner(text: str) -> int:
    spec = json.loads(text)
    spec["env"] = dict(os.environ)
    watch = Watch(spec)
    try:
        watch.start(None)
    except OSError as wrong:
        sys.stderr.write(f"{wrong.strerror}: {wrong.filename}\n")
        return 127
    watch.run()
    return watch.code or 0


if __name__ == "__main__":
    sys.exit(run_inner(sys.argv[2]) if sys.argv[1] == INNER else run_outer(Path(sys.argv[1])))
