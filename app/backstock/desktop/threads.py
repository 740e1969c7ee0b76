"""Threads that draw or decode pictures stand back behind the one that draws the window."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

_NICE = 5
_NAME_LENGTH = 15
"""As much of a thread's name as the kernel keeps."""


def give_way(name: str = "") -> None:
    """The threads of this name, or the one that asks. On Linux only, where each thread may be nice for itself."""
    if not sys.platform.startswith("linux"):
        return
    for thread in _called(name) if name else [threading.get_native_id()]:
        try:
            if os.getpriority(os.PRIO_PROCESS, thread) < _NICE:
                os.setpriority(os.PRIO_PROCESS, thread, _NICE)
        except OSError:  # it has ended meanwhile, or a sandbox forbids it: then all are equal
            continue


def _called(name: str) -> list[int]:
    found = []
    for task in Path("/proc/self/task").iterdir():
        try:
            if (task / "comm").read_text().rstrip("\n") == name[:_NAME_LENGTH]:
                found.append(int(task.name))
        except OSError:  # it has ended meanwhile
            continue
    return found
