"""How a program ended is told by the program, whatever becomes of the walls around it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from backstock.launch import reaper

LEAVES_A_KILLED_CHILD = "(sleep 0.1; exec sh -c 'kill -9 $$') & exit 0"


@pytest.mark.parametrize(("confined", "code"), [(True, 0), (False, 137)])
def test_what_the_sandbox_leaves_behind_is_not_the_games_ending(tmp_path: Path, confined: bool, code: int) -> None:
    """bwrap is gone before the first process of its namespace is, which is then killed and falls to the reaper."""
    spec = {
        "about": {"session_id": "r-1", "title_id": "t-1", "edition_id": "e-1", "runner": "native"},
        "argv": ["sh", "-c", LEAVES_A_KILLED_CHILD],
        "cwd": "/",
        "env": {"PATH": "/usr/bin:/bin"},
        "confined": confined,
    }
    (tmp_path / "spec.json").write_text(json.dumps(spec))
    command = [sys.executable, "-I", "-S", str(reaper.__file__), str(tmp_path / "spec.json")]
    subprocess.run(command, check=True, timeout=20, capture_output=True)
    assert json.loads((tmp_path / "report.json").read_text())["exit_code"] == code
