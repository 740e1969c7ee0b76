"""Scrolling through 20,000 titles with artwork, beside Qt Quick's own grid with as many still pictures.

`python tests/bench/bench_scroll.py [--rounds N] [--only SURROUNDING]`. At 1366x768 without graphics hardware:
offscreen, on a virtual X screen with Qt's software renderer, and there with OpenGL in software. By wheel, by the scroll
handle from end to end, and by a held key. A frame's time is that in which the window's thread did not wait for events,
"work" what that thread itself reckoned: the first suffers from whatever else the machine does. 60 frames a second are
16.7 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench_kit import ROOT, bench_folder, keep
from bench_library import MANY, filled, hung

from real.real_screen import screen

CHILD = Path(__file__).with_name("scroll_child.py")
WAYS = ("wheel", "handle", "held PageDown")
FRAME_MS = 1000 / 60
COMMON = {"BACKSTOCK_SECRETS__BACKEND": "file", "BACKSTOCK_SWARM__LISTEN": "127.0.0.1:0"}
Frames = list[list[float]]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", metavar="SURROUNDING", help="offscreen, X11 software, X11 OpenGL")
    parser.add_argument("--titles", type=int, default=MANY)
    given = parser.parse_args()
    with bench_folder() as place:
        data = filled(place / "library", given.titles, artwork=True)
        cache = hung(data, place / "cache")
        kept = {}
        with screen(place) as shown:
            for name, env in surroundings(shown.display):
                if given.only in name:
                    kept[name] = compare(name, {**env, "XDG_CACHE_HOME": str(cache)}, given.rounds, data, cache)
        keep("scroll", kept)


def surroundings(display: str) -> Iterator[tuple[str, dict[str, str]]]:
    yield "offscreen", {"QT_QPA_PLATFORM": "offscreen"}
    yield "X11 software", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "QT_QUICK_BACKEND": "software"}
    yield "X11 OpenGL", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "LIBGL_ALWAYS_SOFTWARE": "1"}


def compare(name: str, env: dict[str, str], rounds: int, data: Path, cache: Path) -> dict[str, Any]:
    ours: list[dict[str, Any]] = []
    plain: list[dict[str, Any]] = []
    for _ in range(rounds):
        plain.append(run(env, "--plain", str(cache), str(MANY)))
        ours.append(run(env, str(data)))
    told = {}
    for way in WAYS:
        mine, other = ([measured(one[way]) for one in runs] for runs in (ours, plain))
        told[way] = {"ours": mine, "plain": other}
        sys.stdout.write(f"{name}, {way}: {said(mine)} | plain grid: {said(other)} | {ratio(mine, other)}\n")
    memory = statistics.median(one["memory"] for one in ours)
    sys.stdout.write(f"{name}: {memory / 1e6:.0f} MB after all of it, {ours[0]['api']}\n")
    sys.stdout.flush()
    return {"ways": told, "memory": memory}


def measured(frames: Frames) -> dict[str, float]:
    """Without the first frame, which ends a rest."""
    whole, work = [frame[1] for frame in frames[1:]], [frame[2] for frame in frames[1:]]
    return {
        "frames": len(whole),
        "median": statistics.median(whole),
        "late": 100 * sum(one > FRAME_MS for one in whole) / len(whole),
        "worst": max(whole),
        "work": statistics.median(work),
        "work late": 100 * sum(one > FRAME_MS for one in work) / len(work),
        "work worst": max(work),
    }


def said(runs: list[dict[str, float]]) -> str:
    middle = {what: statistics.median(run[what] for run in runs) for what in runs[0]}
    return (
        f"{middle['frames']:.0f} frames, {middle['median']:.1f} ms (work {middle['work']:.1f}), "
        f"over {FRAME_MS:.1f} ms: {middle['late']:.1f} % (work {middle['work late']:.1f} %), "
        f"worst {middle['worst']:.0f} (work {middle['work worst']:.0f})"
    )


def ratio(ours: list[dict[str, float]], plain: list[dict[str, float]]) -> str:
    each = [mine["work"] / max(other["work"], 0.01) for mine, other in zip(ours, plain, strict=True)]
    return f"{statistics.median(each):.2f} × its work a frame"


def run(env: dict[str, str], *arguments: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, str(CHILD), *arguments],
        env={**os.environ, **COMMON, **env},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode != 0 or not done.stdout:
        raise SystemExit(f"nothing was scrolled: {done.stderr}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


if __name__ == "__main__":
    main()
