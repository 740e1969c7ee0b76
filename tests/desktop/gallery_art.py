"""Titles with pictures of their stores, of every proportion, for photographs of a shelf as people have it."""

from __future__ import annotations

import time
from dataclasses import replace

from fake_core import FakeCore
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from backstock.desktop.app import Window
from backstock.desktop.art.picture import cover, wide
from backstock.desktop.art_cache import StoreMark
from backstock.desktop.covers import COVER, _Wish
from backstock.domain.titles import Kind, TitleRow

_SIZES = ((630, 500), (630, 500), (630, 500), (630, 500), (616, 353), (500, 500), (600, 900))


def hang(host: Window, core: FakeCore, only_landscape: bool = False) -> None:
    """As if all of them had been fetched; every fifth title has none."""
    covers, rows = host._covers, []
    for at, row in enumerate(core.rows):
        if at % 5 == 4 and not only_landscape:
            rows.append(row)
            continue
        size = _SIZES[0] if only_landscape else _SIZES[at * 7 % 11 % len(_SIZES)]
        size = (600, 600) if row.kind is Kind.MUSIC else size
        rows.append(replace(row, cover_url=f"https://img.example/{at}.png"))
        name = covers._cache.store_name(rows[-1].cover_url)
        told = _Wish(row.title_id, COVER, name, data=_picture(row, *size), mark=StoreMark(time.time()))
        covers._keep(told)
    core.fill(rows)


def _picture(row: TitleRow, width: int, height: int) -> bytes:
    drawn = wide(row.name, row.kind.value, 3, width, height)
    if height > width:
        drawn = cover(row.name, row.kind.value, row.maker, 7, width, 0)
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    drawn.convertToFormat(QImage.Format.Format_RGB32).save(held, "PNG")
    return bytes(held.data().data())
