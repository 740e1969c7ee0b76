"""Builds the demo titles from `resources/demo` into a folder the demo store can serve: the payloads and `titles.json`.

Nothing here is downloaded and no binary is shipped: games are compiled, the film and the album are rendered, once.
`python -m backstock.demo.titles --out DIR` does it by hand.

The trap: the finished folder is replaced as a whole, so it must hold nothing else; a folder with other things in it
is refused. Two processes that ask at the same time wait for each other, the second finds the work done.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import json
import logging
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from backstock.domain.errors import BackstockError, DataProtectedError, DiskFullError
from backstock.resources import resource

from . import build_games, build_media
from .build_tools import TOOLS, missing, require

log = logging.getLogger(__name__)

_STAMP = ".built.json"
_ROOM_NEEDED = 200_000_000

# The film takes longest and its encoder uses every core, so it starts first.
_BUILDERS: tuple[tuple[str, Callable[[Path, Path, Path], None]], ...] = (
    ("The Last Ferry", build_media.build_last_ferry),
    ("Low Tide Recordings", build_media.build_low_tide),
    ("Lantern Tide", build_games.build_lantern_tide),
    ("Brickyard", build_games.build_brickyard),
    ("Moth Patrol", build_games.build_moth_patrol),
    ("Paper Armada", build_games.build_paper_armada),
)


def build_titles(out: Path, log: Callable[[str], None] = log.info) -> Path:
    """Makes sure `out` holds the titles as the sources now are, and returns it. Quick when it already does."""
    sources = resource("demo")
    out = out.absolute()
    out.parent.mkdir(parents=True, exist_ok=True)
    with _alone(out):
        wanted = _digest(sources)
        if not _is_built(out, wanted):
            _build(sources, out, wanted, log)
    log(f"The demo titles are ready in {out}.")
    return out


def _build(sources: Path, out: Path, wanted: dict[str, str], log: Callable[[str], None]) -> None:
    _refuse_foreign_folder(out)
    require()
    if shutil.disk_usage(out.parent).free < _ROOM_NEEDED:
        raise DiskFullError(
            "There is no room to build the demo titles.",
            data="Nothing was changed.",
            do=f"Free {_ROOM_NEEDED // 1_000_000} MB where {out.parent} lies.",
        )
    try:
        _build_aside(sources, out, wanted, log)
    except OSError as problem:
        raise BackstockError(
            f"The demo titles could not be written: {problem.strerror or problem}.",
            data="Titles built earlier are still as they were.",
            do=f"Check that {out.parent} can be written to.",
        ) from problem


def _build_aside(sources: Path, out: Path, wanted: dict[str, str], log: Callable[[str], None]) -> None:
    with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent, ignore_cleanup_errors=True) as scratch:
        fresh = Path(scratch) / "titles"
        fresh.mkdir()

        def build(name: str, builder: Callable[[Path, Path, Path], None]) -> None:
            began = time.monotonic()
            work = Path(scratch) / f"work {name}"
            work.mkdir()
            builder(sources, work, fresh)
            log(f"{name}: built in {time.monotonic() - began:.1f} s.")

        with ThreadPoolExecutor(2, thread_name_prefix="demo-titles") as pool:
            running = [pool.submit(build, name, builder) for name, builder in _BUILDERS]
            try:
                for one in running:
                    one.result()
            finally:
                for one in running:
                    one.cancel()
        shutil.copyfile(sources / "titles.json", fresh / "titles.json")
        (fresh / _STAMP).write_text(json.dumps(wanted, indent=1) + "\n", encoding="utf-8")
        if out.exists():
            out.rename(Path(scratch) / "before")
        fresh.rename(out)


def _digest(sources: Path) -> dict[str, str]:
    """What the result depends on: the sources and builders, and the tools."""
    content = hashlib.sha256()
    builders = Path(__file__).parent.glob("build_*.py")
    for root, files in ((sources, sources.rglob("*")), (Path(__file__).parent, builders)):
        for path in sorted(path for path in files if path.is_file()):
            body = path.read_bytes()
            content.update(f"{path.relative_to(root)}\0{len(body)}\0".encode())
            content.update(body)
    tools = hashlib.sha256("\n".join(sorted({f"{tool.program} {tool.version()}" for tool in TOOLS})).encode())
    return {"sources": content.hexdigest(), "tools": tools.hexdigest()}


def _is_built(out: Path, wanted: dict[str, str]) -> bool:
    """Titles made by tools that have gone since are as good as ever; by other versions, they are made again."""
    try:
        stamp = json.loads((out / _STAMP).read_text(encoding="utf-8"))
        whole = all((out / name).is_file() for name in payload_names(out / "titles.json"))
    except (OSError, ValueError):
        return False
    if not whole or not isinstance(stamp, dict):
        return False
    return stamp == wanted or (stamp.get("sources") == wanted["sources"] and bool(missing()))


def payload_names(catalogue: Path) -> list[str]:
    """The files a `titles.json` speaks of."""
    games = json.loads(catalogue.read_text(encoding="utf-8"))["games"]
    return [upload["file"] for game in games for upload in game["uploads"]]


def _refuse_foreign_folder(out: Path) -> None:
    if out.exists() and not (out / _STAMP).is_file() and (not out.is_dir() or any(out.iterdir())):
        raise DataProtectedError(
            f"{out} holds other things.",
            data="Nothing was changed: building the demo titles would have replaced them.",
            do="Name an empty folder, or one that does not exist yet.",
        )


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    with (out.parent / f".{out.name}.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m backstock.demo.titles", description="Build the demo titles.")
    parser.add_argument("--out", type=Path, required=True, help="folder for the payloads and titles.json")
    chosen = parser.parse_args(arguments)
    try:
        build_titles(chosen.out, lambda line: _say(sys.stdout, line))
    except BackstockError as problem:
        _say(sys.stderr, str(problem))
        return problem.exit_code
    return 0


def _say(stream: TextIO, line: str) -> None:
    stream.write(f"{line}\n")
    stream.flush()


if __name__ == "__main__":
    sys.exit(main())
