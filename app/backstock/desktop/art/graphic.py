"""Printed matter: shapes, tiles, rays, letters and isometric blocks."""

from __future__ import annotations

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from .brush import Setting, disc, fill
from .palette import Palette, alpha, legible, mix


def swiss(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    dark = rng.random() < 0.35
    paper = c.deep if dark else c.light
    p.fillRect(QRectF(0, 0, w, h), paper)
    inks = [c.pop, c.mid, c.dark if not dark else c.light]
    rng.shuffle(inks)
    kind = rng.randrange(4)
    p.setPen(Qt.PenStyle.NoPen)
    if not dark:
        p.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    s = min(w, h)
    if kind == 0:
        for k, ink in enumerate(inks):
            disc(p, w * (0.3 + 0.2 * k), h * (0.28 + 0.1 * (k % 2)), s * (0.36 - 0.06 * k), alpha(ink, 0.92))
    elif kind == 1:
        p.save()
        p.translate(w / 2, h * 0.36)
        p.rotate(rng.choice((-38, 38, -52)))
        for k in range(7):
            p.fillRect(QRectF(-w, -s * 0.62 + k * s * 0.19, 2 * w, s * (0.13 - 0.014 * k)), inks[k % 3])
        p.restore()
    elif kind == 2:
        for k in range(6):
            p.setBrush(alpha(inks[k % 3], 0.95))
            r = s * (0.62 - 0.1 * k)
            p.drawPie(QRectF(w * 0.5 - r, h * 0.34 - r, 2 * r, 2 * r), (90 * k + 20) * 16, 130 * 16)
    else:
        n = 6
        for i in range(n):
            for j in range(n):
                d = s / n * (0.15 + 0.8 * (0.5 + 0.5 * math.sin(i * 0.9 + j * 0.55 + kind)))
                disc(p, w * (i + 0.5) / n, h * 0.62 * (j + 0.5) / n, d / 2, inks[((i * j) % 7 == 3 and 1) or 0])
    p.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    p.fillRect(QRectF(0, h * 0.68, w, h), paper)
    ink = c.light if dark else c.deep
    return Setting(
        rng.choice(("grotesk", "black")),
        ink,
        (0.08, 0.71, 0.84, 0.23),
        "left",
        "top",
        leading=0.92,
        biggest=30,
        kicker=alpha(ink, 0.7),
    )


def deco(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    p.fillRect(QRectF(0, 0, w, h), c.deep)
    cx, cy, n = w / 2, h * 0.66, 28
    for i in range(n):
        a0, a1 = math.pi + math.pi * i / n, math.pi + math.pi * (i + 1) / n
        r = h
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush((c.dark, mix(c.dark, c.mid, 0.5))[i % 2])
        p.drawPolygon(
            QPolygonF(
                [
                    QPointF(cx, cy),
                    QPointF(cx + r * math.cos(a0), cy + r * math.sin(a0)),
                    QPointF(cx + r * math.cos(a1), cy + r * math.sin(a1)),
                ]
            )
        )
    for k in range(6):
        r = min(w, h) * (0.42 - 0.062 * k)
        p.setBrush((c.pop, c.deep)[k % 2])
        p.drawPie(QRectF(cx - r, cy - r, 2 * r, 2 * r), 0, 180 * 16)
    p.fillRect(QRectF(0, cy, w, h - cy), c.deep)
    p.setBrush(Qt.BrushStyle.NoBrush)
    for inset, width in ((7, 1.6), (10.5, 0.7)):
        p.setPen(QPen(c.pop, width))
        p.drawRect(QRectF(inset, inset, w - 2 * inset, h - 2 * inset))
    p.setPen(QPen(c.pop, 1.2))
    p.drawLine(QPointF(w * 0.18, cy + 5), QPointF(w * 0.82, cy + 5))
    return Setting(
        "deco",
        mix(c.pop, c.light, 0.55),
        (0.12, 0.705, 0.76, 0.2),
        "center",
        "middle",
        upper=True,
        tracking=1.5,
        biggest=26,
    )


def truchet(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    p.fillRect(QRectF(0, 0, w, h), c.deep)
    n = rng.choice((4, 4, 5))
    s = w / n if w <= h else h / 4
    inks = [c.pop, c.mid, c.light, c.dark]
    p.setPen(Qt.PenStyle.NoPen)
    for j in range(int(h / s) + 1):
        for i in range(int(w / s) + 1):
            x, y, k = i * s, j * s, rng.randrange(6)
            a, b = rng.sample(inks, 2)
            p.fillRect(QRectF(x, y, s + 0.4, s + 0.4), a)
            p.save()
            p.setClipRect(QRectF(x, y, s + 0.4, s + 0.4))
            p.setBrush(b)
            if k < 3:
                cx, cy = x + s * rng.randrange(2), y + s * rng.randrange(2)
                p.drawEllipse(QPointF(cx, cy), s, s)
                if k == 2:
                    p.setBrush(a)
                    p.drawEllipse(QPointF(cx, cy), s * 0.5, s * 0.5)
            elif k == 3:
                p.drawEllipse(QPointF(x + s / 2, y + s / 2), s * 0.36, s * 0.36)
            elif k == 4:
                p.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + s, y), QPointF(x, y + s)]))
            else:
                p.fillRect(QRectF(x, y, s / 2, s + 0.4), b)
            p.restore()
    band = QRectF(0, h - s * 1.25 if w <= h else h, w, s * 1.25)
    p.fillRect(band, c.deep)
    return Setting(
        rng.choice(("grotesk", "black")),
        c.light,
        (0.07, band.y() / h + 0.035, 0.86, band.height() / h - 0.07),
        "left",
        "middle",
        biggest=26,
        leading=0.94,
    )


def initial(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    ground, ink = rng.choice(((c.pop, c.deep), (c.mid, c.light), (c.dark, c.pop), (c.light, c.dark)))
    p.fillRect(QRectF(0, 0, w, h), ground)
    return Setting(
        rng.choice(("grotesk", "serif")),
        legible(ground, c.deep, c.light),
        (0.09, 0.055, 0.82, 0.2),
        "left",
        "top",
        biggest=19,
        leading=1.0,
        initial=ink,
    )


def blocks(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    fill(p, w, h, (0, mix(c.light, c.mid, 0.15)), (1, mix(c.light, c.mid, 0.55)))
    s = w / 9 if w <= h else h / 8
    ox, oy = w / 2, h * 0.67

    def cube(i: int, j: int, k: int, tone: QColor) -> None:
        x, y = ox + (i - j) * s * 0.866, oy + (i + j) * s * 0.5 - k * s
        p.setPen(Qt.PenStyle.NoPen)
        for tint, pts in (
            (mix(tone, QColor(255, 255, 255), 0.28), ((0, -s), (0.866 * s, -s / 2), (0, 0), (-0.866 * s, -s / 2))),
            (tone, ((-0.866 * s, -s / 2), (0, 0), (0, s), (-0.866 * s, s / 2))),
            (mix(tone, c.deep, 0.45), ((0.866 * s, -s / 2), (0, 0), (0, s), (0.866 * s, s / 2))),
        ):
            p.setBrush(tint)
            p.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in pts]))

    n = 4
    heights = {(i, j): rng.choice((0, 0, 1, 1, 2, 3)) if (i, j) != (0, 0) else 4 for i in range(n) for j in range(n)}
    for total in range(2 * n - 1):
        for i in range(n):
            j = total - i
            if 0 <= j < n:
                for k in range(heights[i, j] + 1):
                    cube(i, j, k, c.pop if k == heights[i, j] and k >= 2 else (c.mid if k else c.dark))
    return Setting(
        rng.choice(("grotesk", "black", "wide")),
        c.deep,
        (0.08, 0.06, 0.84, 0.19),
        "left",
        "top",
        biggest=26,
        leading=0.95,
        kicker=alpha(c.deep, 0.7),
    )


def contours(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    dark = rng.random() < 0.6
    ground, line = (c.deep, c.mid) if dark else (c.light, c.dark)
    p.fillRect(QRectF(0, 0, w, h), ground)
    peaks = [
        (w * rng.uniform(0.1, 0.9), h * rng.uniform(0.1, 0.7), [rng.uniform(0, 6.3) for _ in range(4)])
        for _ in range(2)
    ]
    p.setBrush(Qt.BrushStyle.NoBrush)
    for n, (cx, cy, ph) in enumerate(peaks):
        rings = 17 if n == 0 else 9
        for k in range(rings, 0, -1):
            path = QPainterPath()
            for i in range(121):
                a = i / 120 * 2 * math.pi
                wob = (
                    1
                    + 0.16 * math.sin(2 * a + ph[0])
                    + 0.09 * math.sin(3 * a + ph[1] + k * 0.06)
                    + 0.05 * math.sin(5 * a + ph[2] - k * 0.1)
                )
                pt = QPointF(cx + k * 9.5 * wob * math.cos(a), cy + k * 9.5 * wob * math.sin(a))
                path.lineTo(pt) if i else path.moveTo(pt)
            p.fillPath(
                path,
                mix(ground, line, 0.55 * (1 - k / rings)) if n == 0 else alpha(mix(ground, c.pop, 1 - k / rings), 0.55),
            )
            p.setPen(QPen(alpha(line if n == 0 else c.pop, 0.55 if k % 4 else 1), 0.7 if k % 4 else 1.3))
            p.drawPath(path)
    g = QLinearGradient(0, h * 0.55, 0, h)
    g.setColorAt(0, alpha(ground, 0))
    g.setColorAt(0.5, alpha(ground, 0.95))
    p.fillRect(QRectF(0, h * 0.55, w, h * 0.46), g)
    ink = c.light if dark else c.deep
    return Setting(
        rng.choice(("serif", "condensed", "grotesk")),
        ink,
        (0.09, 0.69, 0.82, 0.24),
        "left",
        "bottom",
        rule=True,
    )
