"""The main job as a newcomer's computer does it: `demo --headless --kill`, on the built titles."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers_journey import Computer


@pytest.fixture(scope="session")
def titles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("titles")
    subprocess.run([sys.executable, "-m", "backstock.demo.titles", "--out", str(folder)], check=True, env=_env())
    return folder


@pytest.fixture
def computer(tmp_path: Path, titles: Path) -> Callable[[str], Computer]:
    return lambda name: Computer(tmp_path / name, BACKSTOCK_DEMO__TITLES_DIR=str(titles))


@pytest.mark.timeout(400)
def test_every_step_is_true(computer: Callable[[str], Computer]) -> None:
    desk = computer("desk")
    with desk.start("demo", "--headless", "--kill", as_json=False) as child:
        out, err = child.communicate(timeout=380)
    assert child.returncode == 0, out + err
    *steps, last = out.splitlines()
    skipped = sum(step.lstrip().startswith("--") for step in steps)
    assert last.startswith(f"All {len(steps) - skipped} steps that could be taken were true")
    marks = [line.split()[0] for line in steps]
    assert set(marks) <= {"ok", "--"}, out
    assert marks.count("ok") > 20, out
    assert [int(line.split()[1]) for line in steps] == list(range(1, len(steps) + 1))
    for words in ("get ", "page out ", "play ", "watch ", "listen to ", "killed (-9)"):
        assert any(words in line for line, mark in zip(steps, marks, strict=True) if mark == "ok"), words
    assert err == ""


def test_wrong_announced_digests_fail_the_run(computer: Callable[[str], Computer]) -> None:
    desk = computer("misled")
    demo = desk.data / "demo" / "headless" / "demo"
    demo.mkdir(parents=True)
    (demo / "faults").write_text("wrong-md5\n")
    said = desk.run("demo", "--headless", code=1, as_json=False)
    *true, last = said.out.splitlines()
    assert last.split()[0] == "FAILED"
    assert "is not what itch.io announced" in last
    assert "set aside" in last
    assert [line.split()[0] for line in true] == ["ok"]


def _env() -> dict[str, str]:
    import os

    import backstock

    return {**os.environ, "PYTHONPATH": str(Path(backstock.__file__).parents[1])}
