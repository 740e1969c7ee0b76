"""What the launch tests share: a real launcher over real mounts, and images of small programs."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from backstock.domain.ids import EditionId, TitleId
from backstock.domain.play import RunnerName
from backstock.launch.choose import pick
from backstock.launch.host import HostFacts
from backstock.launch.plan import LaunchPlan, PlayReport
from backstock.launch.play import Launcher
from backstock.launch.saves import SaveLayers

TITLE = TitleId("t-game")
_numbers = itertools.count(1)


def make_image(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Whatever begins like a program may be executed."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        raw = content.encode() if isinstance(content, str) else content
        path.write_bytes(raw)
        path.chmod(0o755 if raw.startswith((b"#!", b"\x7fELF")) else 0o644)
    return folder


@dataclass
class Stage:
    """A launcher with its folders."""

    folder: Path
    host: HostFacts
    fuse: bool = True
    saves: SaveLayers = field(init=False)
    launcher: Launcher = field(init=False)

    def __post_init__(self) -> None:
        self.saves = SaveLayers(self.folder / "saves", fuse=self.fuse)
        self.launcher = Launcher(self.folder / "launch", self.saves, self.host)

    def plan(self, image: Path, runner: RunnerName = RunnerName.NATIVE, **more: object) -> LaunchPlan:
        return LaunchPlan(
            session_id=f"p-{next(_numbers)}",
            title_id=TITLE,
            edition_id=EditionId("e-1"),
            runner=runner,
            image=image,
            candidate=pick(image, runner, self.host),
            **more,  # type: ignore[arg-type]
        )

    def play(self, image: Path, runner: RunnerName = RunnerName.NATIVE, **more: object) -> PlayReport:
        report = self.launcher.start(self.plan(image, runner, **more)).wait(60)
        assert report is not None, "it did not end"
        return report

    def data(self, *parts: str) -> Path:
        return self.folder.joinpath("saves", TITLE, "data", *parts)


def until(holds: Callable[[], bool], within_s: float = 15.0) -> None:
    pause = threading.Event()
    deadline = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < deadline, "it never came true"
        pause.wait(0.02)
