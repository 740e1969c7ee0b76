"""Sheets of generated covers and wide art, to be looked at.

PYTHONPATH=app:tests/desktop python tests/desktop/cover_sheet.py --out DIR
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_titles import invented_titles
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from backstock.desktop.app import make_application
from backstock.desktop.art.families import wide_family
from backstock.desktop.art.picture import cover, wide
from backstock.desktop.variants import Variants
from backstock.domain.titles import Kind, TitleRow

AWKWARD = (
    "The Extraordinarily Long and Winding Chronicle of a Lighthouse Keeper’s Seventh Apprentice: Definitive Edition",
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "مد الفوانيس",
    "灯台守の最後の夏",
    "등대지기의 마지막 여름",
    "Ночной трамвай до Любно",
    "Rocket 🚀 Party 🎉",
    "🐙",
    "A",
    "Æ’s Þing – Ünïcödé",
    "הים האחרון",
    "Hyper-Light-Drifting-Supercalifragilistic",
)


def sheet_rows(number: int) -> list[TitleRow]:
    rows = invented_titles(number - len(AWKWARD))
    odd = [replace(row, name=name, title_id=row.title_id + "x") for row, name in zip(rows, AWKWARD, strict=False)]
    return sorted((*rows, *odd), key=lambda row: row.name.casefold())


def covers(rows: list[TitleRow], folder: Path, width: int = 150, columns: int = 12) -> QImage:
    variants = Variants(folder)
    variants.settle(rows)
    high = width * 3 // 2 + 14
    sheet = QImage((width + 10) * columns + 10, high * -(-len(rows) // columns) + 10, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#171a20"))
    p = QPainter(sheet)
    for at, row in enumerate(rows):
        picture = cover(row.name, row.kind.value, row.maker, variants.of(row.title_id), width * 2, 8)
        tall = width * picture.height() // picture.width()
        x, y = 10 + at % columns * (width + 10), at // columns * high + high - tall
        p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        p.drawImage(QRectF(x, y, width, tall), picture)
    p.end()
    return sheet


def wides(rows: list[TitleRow], width: int = 470, height: int = 118, columns: int = 4) -> QImage:
    sheet = QImage((width + 10) * columns, (height + 10) * -(-len(rows) // columns), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#171a20"))
    p = QPainter(sheet)
    p.setFont(QFont("IBM Plex Sans", 10))
    for at, row in enumerate(rows):
        x, y = at % columns * (width + 10), at // columns * (height + 10)
        p.drawImage(QRectF(x, y, width, height), wide(row.name, row.kind.value, 0, width * 2, height * 2))
        p.setPen(Qt.GlobalColor.white)
        p.drawText(x + 8, y + height - 8, f"{row.name} · {wide_family(row.name, row.kind.value)}")
    p.end()
    return sheet


def main() -> int:
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--out", type=Path, required=True)
    given = args.parse_args()
    make_application()
    given.out.mkdir(parents=True, exist_ok=True)
    covers(sheet_rows(60), given.out).save(str(given.out / "covers.png"))
    music = [row for row in invented_titles(300) if row.kind is Kind.MUSIC][:6]
    wides([row for row in invented_titles(60) if row.kind is not Kind.MUSIC][:24] + music).save(
        str(given.out / "wide.png")
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
