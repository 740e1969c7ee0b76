"""A large account, listed from nothing, killed and gone on with three times, and listed again.

6,000 keys, 12 bundles and 300 orders at the stand-ins of both stores, asked without the pace that real stores are asked
at. Says how many requests each listing took, how long, and how much memory its process held.

    python tests/bench/bench_sync.py [--keys 6000] [--kills 3]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from bench_kit import ROOT, bench_folder

sys.path[:0] = [str(ROOT / "tests" / "catalog")]

from replay_kit import Replay  # noqa: E402 - lies beside the tests that use it too

from backstock.standin.library_maker import Shape, make_library  # noqa: E402
from backstock.standin.stand_in import StandIn  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description="A large account, listed, killed, and listed again.")
    parser.add_argument("--keys", type=int, default=6000)
    parser.add_argument("--kills", type=int, default=3)
    given = parser.parse_args()
    with bench_folder() as place:
        folder = make_library(place / "library", shape=_shape(given.keys))
        with StandIn(folder) as stores:
            _measure(stores, place, given.kills)


def _shape(keys: int) -> Shape:
    usual = Shape()
    part = keys / usual.keys
    return Shape(keys=keys, bundles=12, pile=max(1, int(usual.pile * part)), orders=max(1, int(usual.orders * part)))


def _measure(stores: StandIn, place: Path, kills: int) -> None:
    replay = Replay(stores, place / "data")
    before = replay.requests()
    for kill in range(kills):
        known = replay.killed_after(600)
        sys.stdout.write(f"killed the {kill + 1}. time, {replay.requests() - before} requests in: {known} titles\n")
    _tell("the rest", replay.sync())
    sys.stdout.write(f"all in all {replay.requests() - before} requests\n")
    _tell("again, nothing new", replay.sync())
    _tell("once more", replay.sync())
    for name, rows in replay.known().items():
        sys.stdout.write(f"{name}: {len(rows)}\n")


def _tell(name: str, told: dict[str, Any]) -> None:
    assert told["ended"], told["errors"]
    sys.stdout.write(
        f"{name}: {told['requests']} requests, {told['seconds']:.1f} s, of which {told['cpu_seconds']:.1f} s of work, "
        f"{told['megabytes']:.0f} MB; {told['notes']}\n"
    )


if __name__ == "__main__":
    main()
