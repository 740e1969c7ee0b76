"""The faces of the window and of generated covers. Full fonts only: Qt does not merge subsets of one family."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

log = logging.getLogger(__name__)
SANS, MONO, ARABIC = "IBM Plex Sans", "IBM Plex Mono", "IBM Plex Sans Arabic"
JAPANESE = "IBM Plex Sans JP"
"""In two weights: each is as large as all other faces together, and Qt does not thicken one for headings."""


def load_fonts(folder: Path) -> None:
    for file in sorted((*folder.glob("*.ttf"), *folder.glob("*.otf"))):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            log.warning("%s could not be used", file.name)
    QFont.insertSubstitutions(SANS, [ARABIC, JAPANESE, "Noto Sans", "Noto Sans CJK JP"])
    QFont.insertSubstitutions(MONO, [SANS, ARABIC, JAPANESE, "DejaVu Sans Mono"])
    QGuiApplication.setFont(QFont([SANS, ARABIC, JAPANESE]))
