"""What the benches share: rounds in turns, a table with ratios, and the file they are kept in.

A bench puts ours beside the plain way in one run, in turns, so that whatever else the machine does hits both. It says
how they compare and never fails by the clock.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]
os.environ["PYTHONPATH"] = str(ROOT / "app")

MIB = 1 << 20
RESULTS = ROOT / "build" / "bench.json"


@dataclass(frozen=True)
class Wanted:
    size: int
    """Bytes."""
    rounds: int
    record: bool


def wanted(about: str | None) -> Wanted:
    parser = argparse.ArgumentParser(description=(about or "").split("\n")[0])
    parser.add_argument("--size", type=int, default=512, metavar="MIB")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-record", action="store_true", help=f"leave {RESULTS.relative_to(ROOT)} as it is")
    given = parser.parse_args()
    logging.disable(logging.WARNING)
    return Wanted(given.size * MIB, given.rounds, not given.no_record)


@contextlib.contextmanager
def bench_folder() -> Iterator[Path]:
    """A home and a disk of its own: under `build`, because the usual place for such things may lie in memory."""
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "build") as place:
        os.environ["HOME"] = place
        for name in [name for name in os.environ if name.startswith(("BACKSTOCK_", "XDG_"))]:
            del os.environ[name]
        yield Path(place)


def noise(path: Path, size: int) -> Path:
    """Random bytes, on the disk before anything is measured."""
    with path.open("wb") as out:
        for start in range(0, size, MIB):
            out.write(os.urandom(min(MIB, size - start)))
        out.flush()
        os.fsync(out.fileno())
    return path


def seconds(deed: Callable[[], object]) -> float:
    began = time.perf_counter()
    deed()
    return time.perf_counter() - began


def in_turns(rounds: int, ways: Mapping[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Each way gives its own seconds, so that what it prepares and clears away does not count."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            os.sync()
            taken[name].append(way())
    return taken


def tell(bench: str, asked: Wanted, taken: Mapping[str, list[float]], plain: str = "", size: int = 0) -> None:
    """A line for each way, compared with the plain one if there is one; kept in the file of results too."""
    base = statistics.median(taken[plain]) if plain else 0.0
    width = max(map(len, taken))
    kept = {}
    for name, runs in taken.items():
        middle = statistics.median(runs)
        speed = f"{size / MIB / middle:8.0f} MiB/s" if size else ""
        ratio = "" if name == plain or not plain else f"   ratio {base / middle:.2f} of the speed of “{plain}”"
        spread = " ".join(f"{run:.3f}" for run in runs)
        sys.stdout.write(f"{name:{width}}  {middle:8.3f} s {speed}{ratio}   [{spread}]\n")
        kept[name] = {"seconds": runs, "median": middle, "ratio": base / middle if plain else None}
    if asked.record:
        keep(bench, {"size": size, "plain": plain, "ways": kept})


def keep(bench: str, result: object) -> None:
    RESULTS.parent.mkdir(exist_ok=True)
    known = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    aside = RESULTS.with_suffix(".new")
    aside.write_text(json.dumps({**known, bench: result}, indent=2) + "\n")
    aside.replace(RESULTS)


@contextlib.contextmanager
def store_process(titles: Path) -> Iterator[tuple[str, str]]:
    """The demo store in a process of its own, so that it does not share our interpreter: its address and key."""
    command = [sys.executable, "-m", "backstock.demo.store", "--titles", str(titles), "--tied"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        try:
            yield said["url"], said["api_key"]
        finally:
            process.stdin.close()
            process.wait(30)


def clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
