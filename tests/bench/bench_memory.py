"""The memory of the whole program with 20,000 titles, scrolled through from end to end and back, beside that with none.

`python tests/bench/bench_memory.py [--rounds N]`. Offscreen, on a virtual X screen with Qt's software renderer, and
there with OpenGL in software, whose driver alone holds some 60 MB in the process.
"""

from __future__ import annotations

import argparse
import statistics
import sys

from bench_kit import bench_folder, keep
from bench_library import MANY, filled, hung
from bench_scroll import run, surroundings

from real.real_screen import screen

MOST_MB = 400


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    with bench_folder() as place:
        many, none = filled(place / "many", MANY, artwork=True), filled(place / "none", 0)
        cache = str(hung(many, place / "cache"))
        kept = {}
        with screen(place) as shown:
            for name, env in surroundings(shown.display):
                env["XDG_CACHE_HOME"] = cache
                empty = statistics.median(run(env, str(none))["memory"] for _ in range(rounds)) / 1e6
                full = statistics.median(run(env, str(many))["memory"] for _ in range(rounds)) / 1e6
                kept[name] = {"none": empty, "many": full}
                sys.stdout.write(
                    f"{name}: {full:.0f} MB with {MANY:,} titles after all of them were seen, {empty:.0f} MB with none"
                    f" (wanted: less than {MOST_MB})\n"
                )
        keep("memory", kept)


if __name__ == "__main__":
    main()
