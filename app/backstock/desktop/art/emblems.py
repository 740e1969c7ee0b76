"""A sign on plain ground: lighthouse, eye, moth, key or flask."""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from .brush import Setting, disc, glow, ridge
from .palette import Palette, alpha, mix


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the sign stands, and its inks."""

    w: float
    h: float
    x: float
    y: float
    dark: bool
    ink: QColor
    line: QColor


def emblem(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    dark = rng.random() < 0.65
    ground, ink = (c.deep, c.pop) if dark else (c.light, c.dark)
    p.fillRect(QRectF(0, 0, w, h), ground)
    glow(p, w / 2, h * 0.42, max(w, h) * 0.55, c.dark if dark else mix(c.light, c.mid, 0.4), 0.9)
    x, y = w / 2, h * 0.42
    p.setPen(Qt.PenStyle.NoPen)
    line = c.light if dark else c.deep
    rng.choice(_SIGNS)(p, _Place(w, h, x, y, dark, ink, line), rng, c)
    return Setting(
        rng.choice(("serif", "deco", "italic", "roman")),
        line,
        (0.1, 0.75, 0.8, 0.19),
        "center",
        "middle",
        tracking=0.5,
        biggest=26,
        kicker=alpha(line, 0.7),
    )


def _lighthouse(p: QPainter, at: _Place, rng: Random, c: Palette) -> None:
    for side in (-1, 1):
        g = QLinearGradient(at.x, 0, at.x + side * at.w * 0.6, 0)
        g.setColorAt(0, alpha(c.pop, 0.95))
        g.setColorAt(1, alpha(c.pop, 0))
        p.setBrush(g)
        p.drawPolygon(
            QPolygonF(
                [
                    QPointF(at.x, at.y - 52),
                    QPointF(at.x + side * at.w, at.y - 86),
                    QPointF(at.x + side * at.w, at.y - 10),
                ]
            )
        )
    for k in range(5):
        p.setBrush(c.light if k % 2 == 0 else c.mid)
        t0, t1 = k / 5, (k + 1) / 5
        p.drawPolygon(
            QPolygonF(
                [
                    QPointF(at.x - 9 - 9 * t0, at.y - 42 + 110 * t0),
                    QPointF(at.x + 9 + 9 * t0, at.y - 42 + 110 * t0),
                    QPointF(at.x + 9 + 9 * t1, at.y - 42 + 110 * t1),
                    QPointF(at.x - 9 - 9 * t1, at.y - 42 + 110 * t1),
                ]
            )
        )
    p.fillRect(QRectF(at.x - 13, at.y - 45, 26, 4), at.ink)
    p.fillRect(QRectF(at.x - 7, at.y - 60, 14, 15), c.pop)
    p.setBrush(at.ink)
    p.drawPolygon(QPolygonF([QPointF(at.x - 11, at.y - 60), QPointF(at.x + 11, at.y - 60), QPointF(at.x, at.y - 73)]))
    p.setBrush(mix(c.deep, QColor(0, 0, 0), 0.3) if at.dark else mix(c.light, c.mid, 0.5))
    p.drawPath(ridge(at.w, at.h, at.y + 72, 12, rng, 2))


def _eye(p: QPainter, at: _Place, rng: Random, c: Palette) -> None:
    for k in range(40):
        a = k * math.pi / 20
        p.setPen(QPen(alpha(at.ink, 0.9), 1.5))
        r0, r1 = 70, 92 if k % 2 else 82
        p.drawLine(
            QPointF(at.x + r0 * math.cos(a), at.y + r0 * math.sin(a)),
            QPointF(at.x + r1 * math.cos(a), at.y + r1 * math.sin(a)),
        )
    p.setPen(Qt.PenStyle.NoPen)
    lid = QPainterPath(QPointF(at.x - 64, at.y))
    lid.quadTo(at.x, at.y - 66, at.x + 64, at.y)
    lid.quadTo(at.x, at.y + 66, at.x - 64, at.y)
    p.fillPath(lid, at.line)
    disc(p, at.x, at.y, 27, c.mid)
    disc(p, at.x, at.y, 13, c.deep)
    disc(p, at.x + 7, at.y - 8, 5, c.light)


def _moth(p: QPainter, at: _Place, rng: Random, c: Palette) -> None:
    for side in (-1, 1):
        wing = QPainterPath(QPointF(at.x, at.y - 10))
        wing.cubicTo(at.x + side * 30, at.y - 76, at.x + side * 96, at.y - 62, at.x + side * 82, at.y - 14)
        wing.cubicTo(at.x + side * 76, at.y + 14, at.x + side * 30, at.y + 16, at.x, at.y + 8)
        p.fillPath(wing, c.mid)
        low = QPainterPath(QPointF(at.x, at.y + 4))
        low.cubicTo(at.x + side * 40, at.y + 4, at.x + side * 72, at.y + 36, at.x + side * 44, at.y + 62)
        low.cubicTo(at.x + side * 24, at.y + 72, at.x + side * 10, at.y + 42, at.x, at.y + 24)
        p.fillPath(low, mix(c.mid, at.ink, 0.5))
        for rr, tone in ((15, c.light), (10, c.deep), (4.5, c.pop)):
            disc(p, at.x + side * 54, at.y - 24, rr, tone)
        p.setPen(QPen(at.line, 1.3))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawArc(QRectF(at.x + (0 if side > 0 else -30), at.y - 56, 30, 50), (90 if side > 0 else 0) * 16, 90 * 16)
        p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(at.line)
    p.drawEllipse(QPointF(at.x, at.y + 8), 6, 36)


def _key(p: QPainter, at: _Place, rng: Random, c: Palette) -> None:
    p.save()
    p.translate(at.x, at.y)
    p.rotate(45)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(at.ink, 11))
    p.drawEllipse(QPointF(0, -48), 25, 25)
    p.drawEllipse(QPointF(0, -48), 7, 7)
    p.drawLine(QPointF(0, -20), QPointF(0, 82))
    for down, length in ((52, 24), (74, 30)):
        p.drawLine(QPointF(0, down), QPointF(length, down))
    p.restore()
    p.setPen(Qt.PenStyle.NoPen)


def _flask(p: QPainter, at: _Place, rng: Random, c: Palette) -> None:
    p.setPen(QPen(at.line, 2.4))
    p.setBrush(alpha(c.mid, 0.35))
    flask = QPainterPath(QPointF(at.x - 13, at.y - 40))
    flask.lineTo(at.x - 13, at.y - 8)
    flask.lineTo(at.x - 50, at.y + 62)
    flask.quadTo(at.x, at.y + 80, at.x + 50, at.y + 62)
    flask.lineTo(at.x + 13, at.y - 8)
    flask.lineTo(at.x + 13, at.y - 40)
    p.drawPath(flask)
    p.setPen(QPen(at.ink, 3))
    p.drawLine(QPointF(at.x, at.y + 50), QPointF(at.x, at.y - 70))
    p.setPen(Qt.PenStyle.NoPen)
    for k in range(5):
        side = 1 if k % 2 else -1
        yy = at.y - 78 + k * 22
        leaf = QPainterPath(QPointF(at.x, yy + 14))
        leaf.cubicTo(at.x + side * 8, yy - 12, at.x + side * 36, yy - 16, at.x + side * 46, yy - 8)
        leaf.cubicTo(at.x + side * 40, yy + 12, at.x + side * 18, yy + 18, at.x, yy + 14)
        p.fillPath(leaf, mix(at.ink, c.mid, k / 6))


_SIGNS = (_lighthouse, _eye, _moth, _key, _flask)
