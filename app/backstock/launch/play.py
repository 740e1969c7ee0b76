"""Starts a plan and hands out the session: layer up, walls round it, reaper beside it.

Everything that must happen at the end (mounts down, display off, report written) is the reaper's, because the launcher
may be gone by then. What is left for here is folding back a plain copy and reading reports, also of sessions that ended
while nobody looked (`recover`).
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ..domain.errors import CannotRunError
from ..domain.ids import TitleId
from ..domain.play import RunnerName
from ..domain.wording import joined, say
from .disk import write_json
from .display import PrivateDisplay, start_display
from .host import HostFacts
from .plan import LaunchPlan, PlayReport
from .prefixes import WinePrefixes
from .reports import read_report
from .runners import runner_named
from .saves import Mounted, SaveLayers
from .spec import TOOLS, reaper_spec

log = logging.getLogger(__name__)

_LISTENS_WITHIN_S = 10.0
_LOOK_S = 0.01


class Session:
    """A game that runs, or has run. It goes on when this object, or the whole launcher, goes away."""

    def __init__(self, folder: Path, pid: int, title_id: TitleId, note: str, ended: Callable[[], None]) -> None:
        self.session_id = folder.name
        self.title_id = title_id
        self.note = note
        """What the person should know about how it runs: no sandbox, no overlay, no screen. Empty when all is well."""
        self._folder = folder
        self._pid = pid
        self._pidfd = _open_pid(pid)
        self._ended = ended
        self._report: PlayReport | None = None

    def wait(self, timeout: float | None = None) -> PlayReport | None:
        """None while it still runs."""
        if self._report is None:
            if self._pidfd is not None and not select.select([self._pidfd], [], [], timeout)[0]:
                return None
            self._close()
            self._ended()
            self._report = read_report(self._folder)
        return self._report

    def stop(self) -> None:
        """Asks for the end and returns at once; the game has ten seconds to save before it is killed."""
        if self._pidfd is not None:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._pidfd, signal.SIGTERM)

    def _close(self) -> None:
        if self._pidfd is not None:
            os.close(self._pidfd)
            self._pidfd = None


@dataclass(slots=True)
class _Started:
    mounted: Mounted
    reaper: subprocess.Popen[bytes]
    display: PrivateDisplay | None


class Launcher:
    def __init__(self, folder: Path, saves: SaveLayers, host: HostFacts, *, prefixes: Path | None = None) -> None:
        """`folder` keeps sessions and, unless another place is given, Wine's template prefixes."""
        self._sessions = folder / "sessions"
        self._sessions.mkdir(parents=True, exist_ok=True)
        self._prefixes = WinePrefixes(prefixes or folder / "prefixes")
        self._saves = saves
        self._host = host

    def start(self, plan: LaunchPlan) -> Session:
        """Returns when the game has been started. Raises CannotRunError, with nothing left behind."""
        runner = runner_named(plan.runner)
        available = runner.available(self._host)
        if not available.ok:
            raise CannotRunError(
                say("This cannot be started: {why}.", why=available.why),
                data=say("The game and its saves are unchanged."),
                do=say("Install it (sudo apt install {package}).", package=available.package)
                if available.package
                else "",
            )
        runner.check(plan, self._host)
        folder = self._sessions / plan.session_id
        folder.mkdir()
        try:
            with self._saves.claimed(plan.title_id) as claim:
                return self._start_claimed(plan, folder, claim)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def recover(self) -> list[PlayReport]:
        """At start: mends layers, and returns what ended unseen and was not yet forgotten."""
        mended = self._saves.recover()
        if mended:
            log.info("save layers mended after an unclean end: %s", ", ".join(mended))
        reports = []
        for folder in sorted(self._sessions.iterdir()):
            if self._alive(folder) is None:
                report = read_report(folder)
                if report is None:
                    shutil.rmtree(folder, ignore_errors=True)
                else:
                    reports.append(report)
        return reports

    def running(self) -> list[Session]:
        """Sessions that an earlier launcher started and that still go on."""
        found = []
        for folder in sorted(self._sessions.iterdir()):
            state = self._alive(folder)
            if state is not None:
                title_id = TitleId(state["title_id"])
                found.append(Session(folder, state["pid"], title_id, "", partial(self._settle, title_id)))
        return found

    def forget(self, session_id: str) -> None:
        """After its report has been recorded."""
        shutil.rmtree(self._sessions / session_id, ignore_errors=True)

    def _start_claimed(self, plan: LaunchPlan, folder: Path, claim: int) -> Session:
        notes: list[str] = []
        template = None
        if plan.runner is RunnerName.WINE and not self._host.overlay_refused:
            template = self._prefixes.template(self._host)
        mounted = self._saves.mount(plan.title_id, plan.image, template)
        display: PrivateDisplay | None = None
        try:
            if mounted.copied:
                notes.append(
                    say(
                        "No overlay ({overlay_refused}): it plays in a copy of its files.",
                        overlay_refused=self._host.overlay_refused,
                    )
                )
            screen, display = self._screen(plan, folder, notes)
            spec = reaper_spec(plan, mounted, self._host, screen, display, notes)
            write_json(folder / "spec.json", spec)
            reaper = subprocess.Popen(
                [sys.executable, "-I", "-S", str(TOOLS / "reaper.py"), str(folder / "spec.json")],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(claim,),
                start_new_session=True,
            )
        except BaseException:
            if display is not None:
                display.close()
            self._saves.unmount(mounted)
            raise
        _wait_started(folder, reaper)
        started = _Started(mounted, reaper, display)
        return Session(folder, reaper.pid, plan.title_id, joined(notes), lambda: self._over(started))

    def _screen(
        self, plan: LaunchPlan, folder: Path, notes: list[str]
    ) -> tuple[Mapping[str, str], PrivateDisplay | None]:
        if plan.display is not None:
            return {**self._host.display, "DISPLAY": plan.display}, None
        if self._host.display:
            return self._host.display, None
        if not self._host.xvfb:
            notes.append(say("There is no screen and no Xvfb (xvfb) to stand in for one."))
            return {}, None
        display = start_display(self._host.xvfb, folder)
        notes.append(say("There is no screen: it runs on a private one, {display}.", display=display.name))
        return display.env, display

    def _over(self, started: _Started) -> None:
        started.reaper.wait()
        if started.display is not None:
            started.display.close()
        with contextlib.suppress(CannotRunError), self._saves.claimed(started.mounted.title_id):
            self._saves.unmount(started.mounted)

    def _settle(self, title_id: TitleId) -> None:
        with contextlib.suppress(CannotRunError), self._saves.claimed(title_id):
            self._saves.settle(title_id)

    def _alive(self, folder: Path) -> dict[str, Any] | None:
        """The state of a session whose reaper still runs."""
        try:
            state: dict[str, Any] = json.loads((folder / "state.json").read_text())
            arguments = Path(f"/proc/{state['pid']}/cmdline").read_bytes()
        except (OSError, ValueError):
            return None
        return state if os.fsencode(folder / "spec.json") in arguments else None


def _wait_started(folder: Path, reaper: subprocess.Popen[bytes]) -> None:
    """Until the reaper listens to signals; before that a stop would kill it instead of the game."""
    deadline = time.monotonic() + _LISTENS_WITHIN_S
    while not (folder / "state.json").exists() and time.monotonic() < deadline:
        with contextlib.suppress(subprocess.TimeoutExpired):
            reaper.wait(_LOOK_S)
            return


def _open_pid(pid: int) -> int | None:
    try:
        return os.pidfd_open(pid)
    except OSError:
        return None


def open_launcher(library: Path, host: HostFacts) -> Launcher:
    """As a launcher lies in a library folder: `saves` and `launch` beside each other."""
    saves = SaveLayers(library / "saves", fuse=not host.overlay_refused)
    return Launcher(library / "launch", saves, host)
