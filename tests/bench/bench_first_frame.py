"""From the start of the process to the first frame of the window, beside an empty window of the same toolkit.

`python tests/bench/bench_first_frame.py [--rounds N]`. With no titles and with 20,000, on a virtual X screen and on
Qt's offscreen platform; "listed" is the first frame once all titles are in the list.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bench_kit import Wanted, bench_folder, in_turns, tell, wanted
from bench_library import MANY, filled

from real.real_screen import screen

CHILD = Path(__file__).with_name("first_frame_child.py")
COMMON = {
    "BACKSTOCK_SECRETS__BACKEND": "file",
    "BACKSTOCK_SWARM__LISTEN": "127.0.0.1:0",
}


def main() -> None:
    asked = wanted(__doc__)
    with bench_folder() as place:
        libraries = {"no titles": filled(place / "none", 0), f"{MANY:,} titles": filled(place / "many", MANY)}
        with screen(place) as shown:
            compare("first_frame_x11", asked, libraries, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": shown.display})
        compare("first_frame_offscreen", asked, libraries, {"QT_QPA_PLATFORM": "offscreen"})


def compare(bench: str, asked: Wanted, libraries: dict[str, Path], env: dict[str, str]) -> None:
    platform = env["QT_QPA_PLATFORM"]
    listed: dict[str, list[float]] = {}
    ways: dict[str, Callable[[], float]] = {}
    for name, data in libraries.items():
        whole = listed.setdefault(f"{platform}: {name}, listed", [])
        ways[f"{platform}: {name}"] = lambda data=data, whole=whole: start(env, whole, str(data))  # type: ignore[misc]
    plain = f"{platform}: an empty window"
    ways[plain] = lambda: start(env, [], "--empty")
    first = in_turns(asked.rounds, ways)
    tell(bench, asked, {**first, **listed}, plain)


def start(env: dict[str, str], whole: list[float], argument: str) -> float:
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(CHILD), argument],
        env={**os.environ, **COMMON, **env},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"the window did not come up: {done.stderr}")
    first, listed = map(float, done.stdout.split()[-2:])
    whole.append(listed - began)
    return first - began


if __name__ == "__main__":
    main()
