"""The programs the demo titles are built with, and how they are called.

Every tool names the Debian package it comes from, so that what is missing can be said in words a person can act on.
The trap: two programs report versions on different streams and with exit codes of their own, so a version is whatever
the first line says, and only a failed *build* is an error.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from backstock.domain.errors import BackstockError, CannotRunError

_LONGEST_S = 300


@dataclass(frozen=True, slots=True)
class Tool:
    program: str
    package: str
    version_argument: str = "--version"
    needs: Path | None = None
    """A file of the package without which the program is of no use, such as a header."""

    def present(self) -> bool:
        return shutil.which(self.program) is not None and (self.needs is None or self.needs.exists())

    def version(self) -> str:
        """The first line it says about itself; empty when it is not there."""
        try:
            said = subprocess.run(
                [self.program, self.version_argument], capture_output=True, text=True, timeout=20, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return ""
        return (said.stdout or said.stderr).partition("\n")[0].strip()


GCC = Tool("gcc", "gcc")
X11_HEADERS = Tool("gcc", "libx11-dev", needs=Path("/usr/include/X11/Xlib.h"))
C_HEADERS = Tool("gcc", "libc6-dev", needs=Path("/usr/include/stdio.h"))
MINGW = Tool("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64-win32")
CA65 = Tool("ca65", "cc65")
LD65 = Tool("ld65", "cc65")
FFMPEG = Tool("ffmpeg", "ffmpeg", "-version")

TOOLS = (GCC, C_HEADERS, X11_HEADERS, MINGW, CA65, LD65, FFMPEG)


def missing(tools: Iterable[Tool] = TOOLS) -> list[Tool]:
    return [tool for tool in tools if not tool.present()]


def require(tools: Iterable[Tool] = TOOLS) -> None:
    absent = missing(tools)
    if absent:
        packages = " ".join(sorted({tool.package for tool in absent}))
        programs = ", ".join(sorted({tool.program if tool.needs is None else str(tool.needs) for tool in absent}))
        raise CannotRunError(
            f"The demo titles are built on this computer, and it lacks {programs}.",
            data="Nothing was changed.",
            do=f"Install the Debian packages with: sudo apt install {packages}",
        )


def run(command: Sequence[str | Path], *, cwd: Path) -> None:
    """Runs a build step in silence; what it said is told only when it failed."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_LONGEST_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise build_failed(str(command[0]), str(problem)) from problem
    if done.returncode != 0:
        raise build_failed(str(command[0]), done.stdout.decode(errors="replace"))


def build_failed(program: str, said: str) -> BackstockError:
    last_words = " / ".join(said.strip().splitlines()[-3:])
    return CannotRunError(
        f"A demo title could not be built: {Path(program).name} failed ({last_words or 'without a word'}).",
        data="Titles built earlier are still as they were.",
        do="Check the disk for room and run it again; the demo store can be left out.",
    )
