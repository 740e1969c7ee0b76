"""The benches start, and make what they measure: they are run by hand, seldom, and would fall behind unnoticed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent / "bench"
MADE = """
import importlib, sys
from pathlib import Path
for name in {names!r}:
    importlib.import_module(name)
import bench_library
place = Path(sys.argv[1])
data = bench_library.filled(place / "library", 30, artwork=True)
cache = bench_library.hung(data, place / "cache")
print(len(list(cache.glob("backstock/art-*/[0-9a-f]*.png"))), len(list(cache.glob("backstock/art-*/store-*.webp"))))
"""


def test_benches_start_and_make_what_they_measure(tmp_path: Path) -> None:
    names = [file.stem for file in sorted(HERE.glob("bench_*.py"))]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", MADE.format(names=names), str(tmp_path)],
        cwd=HERE, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["30", "15"]
