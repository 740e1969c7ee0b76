"""What every family of pictures draws with, and how it says where its title stands."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QRadialGradient

from .palette import Palette, alpha


@dataclass(frozen=True, slots=True)
class Setting:
    """How the title stands on the picture. `area` is left, top, width and height in shares of the picture."""

    face: str
    colour: QColor
    area: tuple[float, float, float, float]
    align: str = "left"
    valign: str = "top"
    upper: bool = False
    tracking: float = 0.0
    leading: float = 1.0
    biggest: float = 34.0
    kicker: QColor | None = None
    shade: float = 0.0
    """Darkness laid over the upper half, so that a light title reads."""
    initial: QColor | None = None
    """The title's first letter stands huge behind it, in this colour."""
    plate: QColor | None = None
    """The title stands on a plate of this colour."""
    drop: bool = False
    rule: bool = False
    """A short line above the title."""


Scene = Callable[[QPainter, float, float, Random, Palette], Setting]


def fill(p: QPainter, w: float, h: float, *stops: tuple[float, QColor], angle: float = 90) -> None:
    a = math.radians(angle)
    r = abs(w * math.cos(a)) / 2 + abs(h * math.sin(a)) / 2
    g = QLinearGradient(
        w / 2 - math.cos(a) * r, h / 2 - math.sin(a) * r, w / 2 + math.cos(a) * r, h / 2 + math.sin(a) * r
    )
    for at, colour in stops:
        g.setColorAt(at, colour)
    p.fillRect(QRectF(0, 0, w, h), g)


def calm(p: QPainter, w: float, h: float, mist: QColor, top: float = 0) -> None:
    """In wide art mist lies over the near side, where the words stand; covers stay as they are."""
    if w <= h:
        return
    veil = QLinearGradient(0, 0, w * 0.55, 0)
    veil.setColorAt(0, alpha(mist, 0.96))
    veil.setColorAt(0.45, alpha(mist, 0.85))
    veil.setColorAt(1, alpha(mist, 0))
    p.fillRect(QRectF(0, top, w, h - top), veil)


def glow(p: QPainter, x: float, y: float, r: float, colour: QColor, strength: float) -> None:
    g = QRadialGradient(QPointF(x, y), r)
    g.setColorAt(0, alpha(colour, strength))
    g.setColorAt(1, alpha(colour, 0))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(g)
    p.drawEllipse(QPointF(x, y), r, r)


def disc(p: QPainter, x: float, y: float, r: float, brush: QColor | QBrush | QLinearGradient) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(brush)
    p.drawEllipse(QPointF(x, y), r, r)


def ridge(w: float, h: float, base: float, amp: float, rng: Random, rough: float = 1.0) -> QPainterPath:
    waves = [(rng.uniform(0.6, 2.2) * (k + 1) * rough, rng.uniform(0, 6.3), 1 / (k + 1) ** 1.15) for k in range(6)]
    path = QPainterPath(QPointF(-2, h + 2))
    steps = max(80, int(w / 2))
    for i in range(steps + 1):
        x = -2 + (w + 4) * i / steps
        s = sum(a * math.sin(x / 200 * f * 2.6 + ph) for f, ph, a in waves)
        path.lineTo(x, base - amp * (0.4 + s * 0.5))
    path.lineTo(w + 2, h + 2)
    path.closeSubpath()
    return path


def stars(p: QPainter, w: float, h: float, rng: Random, colour: QColor, n: int) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    for _ in range(n):
        r = rng.choice((0.35, 0.5, 0.5, 0.8, 1.1))
        p.setBrush(alpha(colour, rng.uniform(0.35, 0.95)))
        p.drawEllipse(QPointF(rng.uniform(0, w), rng.uniform(0, h)), r, r)
