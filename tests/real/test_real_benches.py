"""The benches run and compare. What they find is not judged here: the clock of a busy machine proves nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BENCHES = Path(__file__).resolve().parents[1] / "bench"


@pytest.mark.timeout(120)
@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize(("bench", "ours"), [("bench_get", "backstock get"), ("bench_page_in", "backstock page-in")])
def test_a_bench_runs_and_compares(bench: str, ours: str) -> None:
    command = [sys.executable, str(BENCHES / f"{bench}.py"), "--size", "8", "--rounds", "1", "--no-record"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr
    assert re.search(rf"^{ours} .* MiB/s +ratio \d+\.\d\d of the speed of", done.stdout, re.MULTILINE), done.stdout
