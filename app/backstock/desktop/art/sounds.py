"""Pictures for records: discs, grooves and bars."""

from __future__ import annotations

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from .brush import Setting, disc, glow
from .palette import Palette, alpha, mix


def mesh(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    p.fillRect(QRectF(0, 0, w, h), c.dark)
    for tone in (c.mid, c.pop, c.deep, c.light, c.pop, c.deep):
        glow(p, w * rng.uniform(0, 1), h * rng.uniform(0, 1), max(w, h) * rng.uniform(0.4, 0.75), tone, 0.85)
    s = min(w, h)
    p.setPen(Qt.PenStyle.NoPen)
    kind = rng.randrange(3)
    if kind == 0:
        disc(p, w / 2, h * 0.5, s * 0.27, alpha(c.deep, 0.92))
        disc(p, w / 2 + s * 0.07, h * 0.5 - s * 0.05, s * 0.22, alpha(c.pop, 0.9))
    elif kind == 1:
        for k in range(9):
            p.fillRect(
                QRectF(
                    w * 0.2 + k * w * 0.07, h * (0.5 - 0.05 * (1 + (k * 5) % 4)), w * 0.035, h * 0.1 * (1 + (k * 5) % 4)
                ),
                alpha(c.light, 0.92),
            )
    else:
        p.setBrush(alpha(c.light, 0.9))
        p.drawPie(QRectF(w / 2 - s * 0.28, h / 2 - s * 0.28, s * 0.56, s * 0.56), 45 * 16, 180 * 16)
        p.setBrush(alpha(c.deep, 0.9))
        p.drawPie(QRectF(w / 2 - s * 0.28, h / 2 - s * 0.28, s * 0.56, s * 0.56), 225 * 16, 180 * 16)
    return Setting("grotesk", c.light, (0.07, 0.07, 0.86, 0.14), "left", "top", biggest=18, shade=0.78)


def grooves(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    ground = rng.choice((c.pop, c.light, c.mid))
    p.fillRect(QRectF(0, 0, w, h), ground)
    cx, cy = w * rng.choice((0.5, 0.0, 1.0)), h * rng.choice((0.62, 1.0))
    p.setBrush(Qt.BrushStyle.NoBrush)
    for k in range(30):
        p.setPen(QPen(mix(c.deep, c.dark, (k % 5) / 5), 2.6 if k % 5 else 4.2))
        r = 12 + k * 5.2
        if r < max(w, h) * 0.82:
            p.drawEllipse(QPointF(cx, cy), r, r)
    disc(p, cx, cy, 26, c.deep)
    disc(p, cx, cy, 10, ground)
    return Setting(
        rng.choice(("black", "grotesk", "condensed")),
        c.light,
        (0.07, 0.06, 0.86, 0.26),
        "left",
        "top",
        upper=True,
        biggest=23,
        leading=0.95,
        plate=c.deep,
    )


def bars(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    dark = rng.random() < 0.6
    ground = c.deep if dark else c.light
    p.fillRect(QRectF(0, 0, w, h), ground)
    n, ph = 22, rng.uniform(0, 6)
    for i in range(n):
        v = 0.12 + 0.34 * abs(math.sin(i * 0.41 + ph) * math.cos(i * 0.17 + ph * 2))
        x, bw = w * (0.07 + 0.86 * i / n), w * 0.86 / n * 0.62
        tone = mix(c.pop, c.mid, i / n)
        p.fillRect(QRectF(x, h * 0.6 - h * v, bw, h * v), tone)
        p.fillRect(QRectF(x, h * 0.615, bw, h * v * 0.5), alpha(tone, 0.35))
    ink = c.light if dark else c.deep
    return Setting(
        rng.choice(("grotesk", "wide")), ink, (0.07, 0.82, 0.86, 0.13), "left", "bottom", biggest=18, kicker=None
    )
