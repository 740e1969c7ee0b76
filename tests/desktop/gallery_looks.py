"""What the gallery's windows wear: sizes, themes, languages. All but the scale changes live."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from translations import SHEETS, make_pseudo, release

PSEUDO = "fi"
"""Nobody's language goes by this name: marked, accented, half longer than English."""
SIZES = ("1024x600", "1366x768", "1920x1080")
FINE = "3840x2160"
"""The largest window on a screen with twice as many pixels: a process of its own."""
THEMES = ("dark", "light", "contrast", "contrast-light")
LANGUAGES = ("en", "de", "ar", PSEUDO)


@dataclass(frozen=True, slots=True)
class GalleryLook:
    size: str = "1366x768"
    theme: str = "dark"
    contrast: str = "normal"
    language: str = "en"
    text: int = 100
    density: str = "comfortable"

    @property
    def pixels(self) -> tuple[int, int]:
        width, _, height = self.size.partition("x")
        return int(width), int(height)

    @property
    def name(self) -> str:
        """As the pictures' names end."""
        contrast = "contrast" if self.contrast == "high" else ""
        light = "light" if self.theme == "light" else ""
        theme = "-".join(part for part in (contrast, light) if part) or "dark"
        more = [f"text{self.text}"] * (self.text != 100) + [self.density] * (self.density != "comfortable")
        return "_".join((self.size, theme, self.language, *more))


def every_look(
    sizes: Iterable[str],
    themes: Iterable[str],
    languages: Iterable[str],
    text: int = 100,
    density: str = "comfortable",
) -> list[GalleryLook]:
    """What is dear to switch changes least often."""
    return [
        GalleryLook(
            size,
            "light" if theme.endswith("light") else "dark",
            "high" if theme.startswith("contrast") else "normal",
            language,
            text,
            density,
        )
        for language, size, theme in itertools.product(languages, sizes, themes)
    ]


def compiled_languages(folder: Path, languages: Iterable[str] = LANGUAGES) -> Path:
    """Texts as the installers make them, and nobody's language beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in languages:
        if language == PSEUDO:
            make_pseudo(folder, language)
        else:
            sheet = SHEETS / f"backstock_{language}.ts"
            made = sheet.with_suffix(".qm")
            if made.exists() and made.stat().st_mtime_ns >= sheet.stat().st_mtime_ns:
                shutil.copy(made, folder)
            else:
                release(sheet, folder / made.name)
    return folder
