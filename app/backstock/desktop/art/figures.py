"""One thing in the middle: a door, a sprite, a chart of stars, leaves."""

from __future__ import annotations

import math
from itertools import pairwise
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from .brush import Setting, disc, fill, glow, stars
from .palette import Palette, alpha, legible, mix


def door(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    ground = mix(c.deep, QColor(0, 0, 0), 0.45)
    fill(p, w, h, (0, ground), (0.62, c.deep), (0.63, mix(c.deep, c.dark, 0.45)), (1, ground))
    x, top, foot, dw = w * rng.uniform(0.4, 0.6), h * 0.34, h * 0.64, 30.0
    light = mix(c.pop, c.light, 0.45)
    glow(p, x, (top + foot) / 2, 95, c.pop, 0.4)
    beam = QPolygonF(
        [
            QPointF(x - dw / 2, foot),
            QPointF(x + dw / 2, foot),
            QPointF(x + dw * 2.3, h + 4),
            QPointF(x - dw * 1.4, h + 4),
        ]
    )
    g = QLinearGradient(0, foot, 0, h)
    g.setColorAt(0, alpha(light, 0.85))
    g.setColorAt(1, alpha(c.pop, 0.06))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(g)
    p.drawPolygon(beam)
    p.fillRect(QRectF(x - dw / 2, top, dw, foot - top), light)
    p.setBrush(ground)
    p.drawEllipse(QPointF(x, foot - 33), 4.6, 5.2)
    body = QPainterPath(QPointF(x - 7, foot - 26))
    body.cubicTo(x - 4, foot - 30, x + 4, foot - 30, x + 7, foot - 26)
    body.lineTo(x + 5, foot + 4)
    body.lineTo(x + 1, foot + 4)
    body.lineTo(x, foot - 8)
    body.lineTo(x - 1, foot + 4)
    body.lineTo(x - 5, foot + 4)
    body.closeSubpath()
    p.drawPath(body)
    shadow = QPolygonF([QPointF(x - 5, foot + 4), QPointF(x + 5, foot + 4), QPointF(x + 22, h), QPointF(x + 2, h)])
    p.setBrush(alpha(ground, 0.65))
    p.drawPolygon(shadow)
    return Setting(
        rng.choice(("roman", "condensed", "serif")),
        c.light,
        (0.1, 0.07, 0.8, 0.24),
        "center",
        upper=True,
        tracking=3.5,
        biggest=28,
        kicker=alpha(c.light, 0.65),
    )


def sprite(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    bands = [mix(c.deep, c.dark, t / 7) for t in range(8)]
    for i, tone in enumerate(bands):
        p.fillRect(QRectF(0, h * i / 8, w, h / 8 + 1), tone)
    px = 9.0
    for _ in range(26):
        p.fillRect(
            QRectF(int(rng.uniform(0, w) / 3) * 3, int(rng.uniform(0, h * 0.6) / 3) * 3, 3, 3), alpha(c.light, 0.7)
        )
    rows, half = 11, 6
    x0, y0 = w / 2 - px * half, h * 0.27
    edge: set[tuple[int, int]] = set()
    for j in range(rows):
        for i in range(half):
            dist = math.hypot((half - 0.5 - i) / half, (j - rows / 2) / (rows / 1.8))
            if rng.random() < 1.28 - dist:
                edge.add((i, j))
                edge.add((2 * half - 1 - i, j))
    hues = [c.mid, c.pop, c.light]
    for i, j in sorted(edge):
        m = min(i, 2 * half - 1 - i)
        tone = hues[(m * 7 + j * 3 + len(edge)) % 5 // 2] if (m + j) % 3 else c.mid
        p.fillRect(QRectF(x0 + i * px, y0 + j * px + 3, px, px), alpha(QColor(0, 0, 0), 0.25))
        p.fillRect(QRectF(x0 + i * px, y0 + j * px, px, px), tone)
    for e in (3, 8):
        p.fillRect(QRectF(x0 + e * px, y0 + 4 * px, px, px), c.light)
        p.fillRect(QRectF(x0 + e * px + (px / 2 if e == 3 else 0), y0 + 4 * px + px / 2, px / 2, px / 2), c.deep)
    gy = h * 0.66
    for i in range(int(w / 10) + 1):
        p.fillRect(QRectF(i * 10, gy, 10, 10), (c.mid, mix(c.mid, c.deep, 0.35))[i % 2])
    p.fillRect(QRectF(0, gy + 10, w, h), mix(c.deep, QColor(0, 0, 0), 0.3))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    return Setting(
        "pixel", c.light, (0.07, 0.71, 0.86, 0.24), "center", "middle", upper=True, biggest=24, leading=1.05, drop=True
    )


def constellation(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    fill(p, w, h, (0, mix(c.deep, QColor(0, 0, 0), 0.3)), (1, mix(c.deep, c.dark, 0.7)))
    stars(p, w, h, rng, c.light, int(w * h / 420))
    cx, cy, r = w / 2, h * 0.36, min(w, h) * 0.36
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(alpha(c.pop, 0.55), 0.8))
    p.drawEllipse(QPointF(cx, cy), r, r)
    p.drawEllipse(QPointF(cx, cy), r * 1.06, r * 1.06)
    for k in range(72):
        a = k * math.pi / 36
        q = 1.06 if k % 6 else 0.94
        p.drawLine(
            QPointF(cx + r * q * math.cos(a), cy + r * q * math.sin(a)),
            QPointF(cx + r * 1.1 * math.cos(a), cy + r * 1.1 * math.sin(a)),
        )
    pts = sorted(
        (QPointF(cx + r * 0.82 * rng.uniform(-1, 1) * 0.8, cy + r * 0.8 * rng.uniform(-1, 1)) for _ in range(8)),
        key=lambda q: q.x(),
    )
    p.setPen(QPen(alpha(c.light, 0.9), 1.1))
    for here, there in pairwise(pts):
        p.drawLine(here, there)
    for k, star in enumerate(pts):
        glow(p, star.x(), star.y(), 11, c.pop, 0.7)
        disc(p, star.x(), star.y(), 2.1 + (k % 3), c.light)
    return Setting(
        rng.choice(("roman", "italic")),
        c.light,
        (0.1, 0.68, 0.8, 0.24),
        "center",
        "middle",
        upper=True,
        tracking=2.5,
        biggest=25,
        kicker=c.pop,
    )


def leaves(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    fill(p, w, h, (0, c.deep), (1, mix(c.deep, c.dark, 0.8)))
    disc(p, w / 2, h * 0.45, min(w, h) * 0.33, c.pop)
    for layer in range(3):
        tone = (mix(c.dark, c.mid, 0.4), c.dark, mix(c.deep, QColor(0, 0, 0), 0.15))[layer]
        for side in (-1, 1):
            for k in range(6):
                bx = w / 2 + side * w * (0.6 - 0.02 * layer)
                by = h * (0.05 + 0.19 * k) + rng.uniform(-8, 8)
                p.save()
                p.translate(bx, by)
                p.rotate((180 if side > 0 else 0) + side * rng.uniform(-42, 30))
                length, fat = math.sqrt(w * h) * (0.36 - 0.05 * layer) * rng.uniform(0.8, 1.1), 16 - 2 * layer
                leaf = QPainterPath(QPointF(0, 0))
                leaf.quadTo(length * 0.45, -fat * 1.5, length, 0)
                leaf.quadTo(length * 0.45, fat * 1.5, 0, 0)
                p.fillPath(leaf, mix(tone, c.mid, rng.uniform(0, 0.22)))
                p.setPen(QPen(alpha(c.light, 0.25), 0.8))
                p.drawLine(QPointF(0, 0), QPointF(length * 0.95, 0))
                p.setPen(Qt.PenStyle.NoPen)
                p.restore()
    disc(p, w / 2, h * 0.45, min(w, h) * 0.31, c.pop)  # the leaves end behind it: the title lies clear
    ink = legible(c.pop, c.deep, c.light)
    return Setting(
        rng.choice(("serif", "italic", "deco")),
        ink,
        (0.28, 0.35, 0.44, 0.2),
        "center",
        "middle",
        biggest=24,
        leading=0.95,
    )
