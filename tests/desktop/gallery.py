"""Photographs every page in every state, size, theme and language, without a real core. One window for each state.

PYTHONPATH=app:tests/desktop python tests/desktop/gallery.py --out DIR [--only title] [--sizes 1366x768] [--themes dark]
    [--languages en,de] [--sheets] [--player]

Without choices everything is taken: four sizes (the largest with twice the pixels), four themes, English, German,
Arabic and a language nobody speaks. The player's pages need OpenGL: `--player` finds it in a virtual screen.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gallery_edits
import gallery_groups
import gallery_library
import gallery_panels
import gallery_player
import gallery_readme
import gallery_settings
import gallery_titles
import gallery_unlock
import gallery_work
from gallery_looks import FINE, LANGUAGES, SIZES, THEMES, GalleryLook, compiled_languages, every_look
from gallery_sheets import make_sheets
from gallery_stage import GalleryState, Stage
from gallery_unlock import UnlockStage
from PySide6.QtQuick import QQuickWindow

from backstock.desktop.app import make_application

STATES: dict[str, GalleryState] = {
    **gallery_work.STATES,
    **gallery_library.STATES,
    **gallery_titles.STATES,
    **gallery_panels.STATES,
    **gallery_edits.STATES,
    **gallery_groups.STATES,
    **gallery_settings.STATES,
    **gallery_readme.STATES,
}
TELLING = (
    "home-busy", "downloads-busy", "downloads-failed", "library-full", "library-list-selecting", "library-panel",
    "library-grouped", "library-failed", "title-here", "title-shelf", "shelf-full", "settings-full", "first-run",
    "panel-sign-in", "downloads-limits", "panel-edit", "over-palette-found", "over-notices", "television-home",
)  # fmt: skip
"""Between them they show every kind of control: what takes long is looked at in these alone."""
PLAYER = {
    name: GalleryState(act, number=200, afresh=True, window=gallery_player.SMALL if name == "player-small" else "")
    for name, act in gallery_player.STATES.items()
}
_VIRTUAL_SCREEN = ("xvfb-run", "-a", "-s", "-noreset -screen 0 1920x1080x24")


def photograph(name: str, state: GalleryState, looks: list[GalleryLook], given: argparse.Namespace) -> int:
    """One window for all looks, but for what is said once: there one for each language."""
    taken = 0
    looks = [look for look in looks if look.size == looks[0].size] if state.window else looks
    for _, group in groupby(looks, lambda look: look.language if state.afresh else ""):
        some = list(group)
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            os.environ["XDG_CONFIG_HOME"] = str(folder / "config")  # what a state sets is nobody's own
            (folder / "cache").symlink_to(given.art, target_is_directory=True)
            stage = Stage(state, folder, given.translations, some[0].language if state.afresh else "", some[0].size)
            try:
                for look in some:
                    stage.put_on(look)
                    _keep(stage, given.out / f"{name}__{_name(look)}.png", state.window)
                    taken += 1
            finally:
                stage.close()
    return taken


def photograph_unlocking(name: str, looks: list[GalleryLook], given: argparse.Namespace) -> int:
    """Its size is its own."""
    taken = 0
    for look in (look for look in looks if look.size == looks[0].size):
        with tempfile.TemporaryDirectory() as place:
            stage = UnlockStage(gallery_unlock.STATES[name], Path(place), given.translations, look)
            _keep(stage, given.out / f"{name}__{_name(look)}.png")
            stage.close()
            taken += 1
    return taken


def _keep(stage: Stage | UnlockStage, file: Path, window: str = "") -> None:
    shown = stage.window.findChild(QQuickWindow, window) if window else stage.window
    shown.grabWindow().save(str(file), "PNG", 80)  # type: ignore[call-overload]


def _name(look: GalleryLook) -> str:
    doubled = os.environ.get("QT_SCALE_FACTOR") == "2"
    return look.name.replace("1920x1080", FINE) if doubled else look.name


def _processes(given: argparse.Namespace) -> Iterator[tuple[list[str], dict[str, str], list[str]]]:
    """What must begin with another scale or screen: (the words before, the environment's more, the words after)."""
    words = [
        "--out", str(given.out), "--only", given.only, "--themes", given.themes, "--languages", given.languages,
        "--text", str(given.text), "--density", given.density, "--art", str(given.art),
        "--translations", str(given.translations),
    ]  # fmt: skip
    sizes = given.sizes.split(",")
    if FINE in sizes and os.environ.get("QT_SCALE_FACTOR") != "2":
        yield [], {"QT_SCALE_FACTOR": "2"}, [*words, "--sizes", FINE]
    if given.player and os.environ["QT_QPA_PLATFORM"] != "xcb":
        plain = ",".join(size for size in sizes if size != FINE)
        yield [*_VIRTUAL_SCREEN], {"QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"}, [
            *words, "--sizes", plain, "--player",
        ]  # fmt: skip


def photograph_all(given: argparse.Namespace) -> None:
    doubled = os.environ.get("QT_SCALE_FACTOR") == "2"
    sizes = ["1920x1080"] if doubled else [size for size in given.sizes.split(",") if size != FINE]
    looks = every_look(sizes, given.themes.split(","), given.languages.split(","), given.text, given.density)
    on_screen = os.environ["QT_QPA_PLATFORM"] == "xcb"
    make_application()
    for name, state in (PLAYER if on_screen else STATES).items():
        if looks and name.startswith(given.only):
            began = time.monotonic()
            taken = photograph(name, state, looks, given)
            print(f"{name}: {taken} pictures in {time.monotonic() - began:.1f} s", flush=True)
    for name in () if on_screen or doubled or not looks else gallery_unlock.STATES:
        if name.startswith(given.only):
            print(f"{name}: {photograph_unlocking(name, looks, given)} pictures", flush=True)


def arguments() -> argparse.Namespace:
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--only", default="", help="states whose name begins so")
    args.add_argument("--sizes", default=",".join((*SIZES, FINE)))
    args.add_argument("--themes", default=",".join(THEMES))
    args.add_argument("--languages", default=",".join(LANGUAGES))
    args.add_argument("--text", type=int, default=100, help="per cent")
    args.add_argument("--density", choices=("comfortable", "compact"), default="comfortable")
    args.add_argument("--player", action="store_true", help="the player's pages as well")
    args.add_argument("--sheets", action="store_true", help="contact sheets of what lies in the folder in the end")
    args.add_argument("--art", type=Path, help="a folder that keeps drawn covers between runs")
    args.add_argument("--translations", type=Path, help="compiled texts from elsewhere than the sheets")
    given = args.parse_args()
    given.out = given.out.absolute()
    given.out.mkdir(parents=True, exist_ok=True)
    given.art = (given.art or given.out / ".art").absolute()
    given.art.mkdir(parents=True, exist_ok=True)
    given.translations = given.translations or compiled_languages(given.out / ".texts", given.languages.split(","))
    return given


def main() -> int:
    given = arguments()
    photograph_all(given)
    for before, environment, after in _processes(given):
        command = [*before, sys.executable, str(Path(__file__).absolute()), *after]
        subprocess.run(command, check=True, env={**os.environ, **environment})
    if given.sheets:
        for sheet in make_sheets(given.out):
            print(sheet)
    return 0


if __name__ == "__main__":
    sys.exit(main())
