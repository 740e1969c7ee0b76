"""Running as a program: says one line of JSON when ready, then serves until told to end."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from types import FrameType


def serve(facts: Mapping[str, object], stop: Callable[[], None], *, tied: bool) -> None:
    """`tied`: also ends when standard input does, so that no server outlives who started it."""
    ended = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        ended.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    if tied:
        threading.Thread(target=_await_end_of_input, args=(ended,), name="stand-in-tie", daemon=True).start()
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()
    ended.wait()
    stop()


def _await_end_of_input(ended: threading.Event) -> None:
    while os.read(0, 4096):
        pass
    ended.set()
