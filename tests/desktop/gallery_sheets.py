"""Contact sheets: all states of a page in one look side by side, labelled, so that a person can look through them."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageReader, QPainter

_GAP, _LABEL = 12, 22
_GROUND, _INK = QColor("#777777"), QColor("#ffffff")


def make_sheets(folder: Path, columns: int = 2, rows: int = 3, width: int = 780) -> list[Path]:
    """Of the pictures `STATE__LOOK.png` in a folder; a state belongs to the page its name begins with."""
    pages: dict[tuple[str, str], list[Path]] = defaultdict(list)
    for file in sorted(folder.glob("*__*.png")):
        state, _, look = file.stem.partition("__")
        pages[state.partition("-")[0], look].append(file)
    most = columns * rows
    return [
        _sheet(folder / "sheets" / f"{page}-{at // most + 1}__{look}.png", files[at : at + most], columns, width)
        for (page, look), files in sorted(pages.items())
        for at in range(0, len(files), most)
    ]


def _sheet(made: Path, files: list[Path], columns: int, width: int) -> Path:
    size = QImageReader(str(files[0])).size()
    height = round(width * size.height() / size.width())
    across, down = min(columns, len(files)), -(-len(files) // columns)
    sheet = QImage(across * (width + _GAP) + _GAP, down * (height + _LABEL + _GAP) + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(_GROUND)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setFont(QFont("IBM Plex Sans", 10))
    painter.setPen(_INK)
    for at, file in enumerate(files):
        x = _GAP + at % columns * (width + _GAP)
        y = _GAP + at // columns * (height + _LABEL + _GAP)
        painter.drawText(QRect(x, y, width, _LABEL), Qt.AlignmentFlag.AlignVCenter, file.stem.partition("__")[0])
        fast, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        painter.drawImage(x, y + _LABEL, QImage(str(file)).scaled(width, height, fast, smooth))
    painter.end()
    made.parent.mkdir(exist_ok=True)
    sheet.save(str(made))
    return made
