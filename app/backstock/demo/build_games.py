"""Compiles and packs the four games. Each function makes one payload in `out`, using `work` as scratch room."""

from __future__ import annotations

from pathlib import Path

from .build_archives import tar_files, zip_files
from .build_tools import CA65, GCC, LD65, MINGW, Tool, run

_C_FLAGS = ("-std=c99", "-O2", "-Wall", "-Wextra", "-fno-ident")


def _compile(compiler: Tool, sources: Path, game: str, program: Path, *link: str) -> None:
    """Names are relative to `sources`: the compiled program must not tell where it was built."""
    found = [*(sources / "common").glob("*.c"), *(sources / game).glob("*.c")]
    names = sorted(str(path.relative_to(sources)) for path in found)
    run([compiler.program, *_C_FLAGS, "-Icommon", f"-I{game}", *names, "-o", program, *link], cwd=sources)


def build_lantern_tide(sources: Path, work: Path, out: Path) -> None:
    program = work / "lantern-tide"
    _compile(GCC, sources, "lantern-tide", program, "-lX11", "-lm", "-s")
    files = sources / "lantern-tide" / "files"
    tar_files(
        out / "lantern-tide-linux.tar.gz",
        {
            ".itch.toml": files / "itch.toml",
            "lantern-tide/README.txt": files / "README.txt",
            "lantern-tide/lantern-tide": program,
        },
    )


def build_brickyard(sources: Path, work: Path, out: Path) -> None:
    program = work / "brickyard.exe"
    _compile(MINGW, sources, "brickyard", program, "-mwindows", "-static", "-s", "-Wl,--no-insert-timestamp")
    files = sources / "brickyard" / "files"
    zip_files(
        out / "brickyard-windows.zip",
        {
            ".itch.toml": files / "itch.toml",
            "brickyard/README.txt": files / "README.txt",
            "brickyard/brickyard.exe": program,
        },
    )


def build_paper_armada(sources: Path, _work: Path, out: Path) -> None:
    folder = sources / "paper-armada"
    pages = {path.name: path for path in folder.iterdir() if path.is_file()}
    zip_files(out / "paper-armada-web.zip", pages)


def build_moth_patrol(sources: Path, work: Path, out: Path) -> None:
    folder = sources / "moth-patrol"
    objects: list[Path] = []
    for source in sorted(folder.glob("*.s")):
        objects.append(work / f"{source.stem}.o")
        run([CA65.program, source.name, "-o", objects[-1]], cwd=folder)
    run([LD65.program, "-C", "cartridge.cfg", "-o", out / "moth-patrol.nes", *objects], cwd=folder)
