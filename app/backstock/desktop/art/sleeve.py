"""A sleeve for a store's landscape picture: the picture whole, its title set below it, on a ground of its own colours.

Stores show games in landscape. Bare they would stand low among boxes, and a library of nothing else would be half air.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from .brush import Setting, fill
from .lettering import set_title
from .palette import alpha, legible, mix

FIELD = 200.0, 300.0
_DARK = QColor("#12151b")


def draw_sleeve(p: QPainter, picture: QImage, title: str, maker: str) -> None:
    """Into a field of two by three; `picture` is wider than high."""
    w, h = FIELD
    seen = picture.height() * w / picture.width()
    tone = _tone(picture)
    deep, mid = mix(tone, _DARK, 0.72), mix(tone, _DARK, 0.45)
    fill(p, w, h, (0, mid), (1, deep))
    p.drawImage(QRectF(0, 0, w, seen), picture)
    p.fillRect(QRectF(0, seen, w, 1.6), alpha(mix(tone, QColor("white"), 0.5), 0.7))
    top = seen / h + 0.055
    ink = legible(mix(mid, deep, 0.5), mix(tone, QColor("white"), 0.85))
    set_title(p, w, h, title, "", Setting("grotesk", ink, (0.08, top, 0.84, 0.85 - top), biggest=24.0))
    if maker:
        _sign(p, maker, alpha(ink, 0.62))


def _sign(p: QPainter, maker: str, ink: QColor) -> None:
    """At the foot, short of the corner that the glyph has."""
    w, h = FIELD
    font = p.font()
    font.setFamily("IBM Plex Sans")
    font.setPixelSize(9)
    p.setFont(font)
    p.setPen(ink)
    place = QRectF(w * 0.08, h * 0.915, w * 0.6, h * 0.05)
    told = p.fontMetrics().elidedText(maker, Qt.TextElideMode.ElideRight, int(place.width()))
    p.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, told)


def _tone(picture: QImage) -> QColor:
    """What all of it comes to, a little livelier than the plain mean."""
    mean = picture.scaled(
        1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).pixelColor(0, 0)
    lively, light = min(1.0, mean.hslSaturationF() * 1.25), min(0.7, max(0.25, mean.lightnessF()))
    return QColor.fromHslF(max(0.0, mean.hslHueF()), lively, light)
