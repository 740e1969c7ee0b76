"""The gallery in every look: sizes, themes, languages, text sizes; each look in a process of its own.

PYTHONPATH=app:tests/desktop python tests/desktop/gallery_looks.py --out DIR [--only home] [--looks small,arabic]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from translations import SHEETS, make_pseudo

if TYPE_CHECKING:
    from backstock.desktop.app import Window


@dataclass(frozen=True, slots=True)
class GalleryLook:
    size: str = "1366x768"
    theme: str = "dark"
    contrast: str = "normal"
    language: str = "en"
    text: int = 100
    density: str = "comfortable"
    scale: str = "1"
    """Of the screen: the picture is so many times larger."""


LOOKS = {
    "usual": GalleryLook(),
    "light": GalleryLook(theme="light"),
    "contrast": GalleryLook(contrast="high"),
    "contrast-light": GalleryLook(theme="light", contrast="high"),
    "small": GalleryLook(size="1024x600"),
    "wide": GalleryLook(size="1920x1080"),
    "wide-light": GalleryLook(size="1920x1080", theme="light"),
    "fine": GalleryLook(size="1920x1080", scale="2"),
    "large-text": GalleryLook(text=200),
    "compact": GalleryLook(density="compact"),
    "pseudo": GalleryLook(language="de"),
    "small-pseudo": GalleryLook(size="1024x600", language="de"),
    "arabic": GalleryLook(language="ar"),
}


def usual_look() -> argparse.Namespace:
    """As the gallery is taken when nothing is said."""
    args = argparse.ArgumentParser()
    add_arguments(args)
    return args.parse_args([])


def add_arguments(args: argparse.ArgumentParser) -> None:
    args.add_argument("--contrast", choices=("normal", "high"), default="normal")
    args.add_argument("--language", default="en")
    args.add_argument("--text", type=int, default=100, help="per cent")
    args.add_argument("--density", choices=("comfortable", "compact"), default="comfortable")
    args.add_argument("--translations", type=Path, help="a folder with compiled texts")
    args.add_argument("--name", default="", help="what the pictures' names end with")


def dress(host: Window, given: argparse.Namespace) -> None:
    look = host._preferences.appearance
    look.setProperty("motion", "less")
    for name, value in (("contrast", given.contrast), ("density", given.density), ("language", given.language)):
        look.setProperty(name, value)
    look.setProperty("textScale", given.text)


def translated(language: str, folder: Path) -> Path:
    """The language itself where it is shipped; else nobody's language in its place."""
    if (SHEETS / f"backstock_{language}.qm").exists():
        return SHEETS
    make_pseudo(folder, language)
    return folder


def photograph(name: str, look: GalleryLook, out: Path, only: str) -> None:
    with tempfile.TemporaryDirectory() as place:
        command = [
            sys.executable, str(Path(__file__).with_name("gallery.py")), "--out", str(out), "--name", name,
            "--size", look.size, "--theme", look.theme, "--contrast", look.contrast, "--text", str(look.text),
            "--density", look.density, "--language", look.language, "--only", only,
            "--translations", str(translated(look.language, Path(place))), "--cache", str(out / ".art"),
        ]  # fmt: skip
        subprocess.run(command, check=True, env={**os.environ, "QT_SCALE_FACTOR": look.scale})


def main() -> int:
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--only", default="")
    args.add_argument("--looks", default=",".join(LOOKS))
    given = args.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    for name in given.looks.split(","):
        photograph(name, LOOKS[name], given.out, given.only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
