"""What a person copies when they ask somebody for help: facts of this computer, and nothing secret."""

from __future__ import annotations

import platform
import re
from collections import deque
from pathlib import Path

from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from .. import __version__
from ..domain.errors import BackstockError
from ..stores.redaction import without_values

_LINES = 30
_LONGEST = 400
_WORTH = re.compile(r"\b(WARNING|ERROR|CRITICAL)\b")


def of_error(error: BaseException) -> str:
    """The error and where it was met. The text of a fault of ours may hold anything, so only its kind is told."""
    if isinstance(error, BackstockError):
        said = [f"{error.code}: {error.what}", error.data, error.do]
    else:
        said = [f"{type(error).__name__} inside Backstock"]
    return clean("\n".join([*(part for part in said if part), "", *facts()]))


def clean(text: str) -> str:
    """Fit to be shown to strangers."""
    return without_values(text.replace(str(Path.home()), "~"))


def facts() -> list[str]:
    app = QGuiApplication.instance()
    screen = QGuiApplication.primaryScreen()
    size = screen.size() if screen is not None else None
    return [
        f"Backstock {__version__}",
        f"System: {QSysInfo.prettyProductName()}, kernel {QSysInfo.kernelVersion()}, {platform.machine()}",
        f"Python {platform.python_version()}, Qt {qVersion()} on {QGuiApplication.platformName() if app else '-'}",
        f"Screen: {size.width()} × {size.height()}, scale {screen.devicePixelRatio():g}" if size else "Screen: none",
        f"Language: {QLocale().name()}",
    ]


def troubles(log: Path) -> list[str]:
    try:
        with log.open(encoding="utf-8", errors="replace") as lines:
            return list(deque((line.rstrip()[:_LONGEST] for line in lines if _WORTH.search(line)), _LINES))
    except OSError:
        return []
