"""Places: hills, seas, woods, towns, planets, roads. Those that have no right angle also make wide art."""

from __future__ import annotations

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient

from .brush import Setting, calm, disc, fill, glow, ridge, stars
from .palette import Palette, alpha, mix


def _focus(w: float, h: float, rng: Random, low: float, high: float) -> float:
    """Where the eye goes: between two shares of a cover, and in wide art in the far half, clear of the words."""
    share = rng.uniform(low, high)
    return w * (share if w <= h else 0.58 + 0.26 * (share - low) / (high - low))


def hills(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    night = rng.random() < 0.45
    top, low = (c.deep, mix(c.mid, c.dark, 0.3)) if night else (mix(c.mid, c.light, 0.25), mix(c.light, c.pop, 0.28))
    fill(p, w, h, (0, top), (0.75, low))
    sx, sy, r = _focus(w, h, rng, 0.25, 0.75), h * rng.uniform(0.47, 0.54), math.sqrt(w * h) * rng.uniform(0.08, 0.15)
    if night:
        stars(p, w, h * 0.5, rng, c.light, int(w / 5))
    glow(p, sx, sy, r * 3.2, c.pop if not night else c.light, 0.4)
    disc(p, sx, sy, r, c.pop if not night else c.light)
    for i in range(5):
        t = i / 4
        p.setBrush(mix(mix(low, c.mid, 0.55), c.deep, 0.12 + 0.88 * t))
        p.setPen(Qt.PenStyle.NoPen)
        p.drawPath(ridge(w, h, h * (0.56 + 0.105 * i), h * (0.15 - 0.018 * i), rng, 1.2 - 0.1 * i))
    face = rng.choice(("serif", "condensed", "roman", "grotesk"))
    ink = c.light if night else c.deep
    return Setting(
        face,
        ink,
        (0.09, 0.07, 0.82, 0.25),
        rng.choice(("left", "center")),
        upper=face in ("condensed", "roman"),
        tracking=4 if face == "roman" else 0.5,
        kicker=alpha(ink, 0.8),
    )


def sea(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    horizon = h * rng.uniform(0.52, 0.6)
    fill(p, w, horizon, (0, c.deep), (1, mix(c.dark, c.mid, 0.7)))
    mx, my, r = (
        _focus(w, h, rng, 0.35, 0.66),
        horizon - h * rng.uniform(0.02, 0.1),
        math.sqrt(w * h) * rng.uniform(0.09, 0.13),
    )
    stars(p, w, horizon * 0.8, rng, c.light, int(w / 6))
    glow(p, mx, my, r * 3, c.light, 0.32)
    disc(p, mx, my, r, mix(c.light, c.pop, 0.25))
    g = QLinearGradient(0, horizon, 0, h)
    g.setColorAt(0, mix(c.dark, c.mid, 0.35))
    g.setColorAt(1, c.deep)
    p.fillRect(QRectF(0, horizon, w, h - horizon + 1), g)
    for i in range(34):
        t = i / 33
        y = horizon + (h - horizon) * t**1.4
        span = r * (0.5 + 1.9 * t) * rng.uniform(0.35, 1)
        p.fillRect(
            QRectF(mx - span + rng.uniform(-r, r) * t, y, span * 2, 0.6 + 1.5 * t),
            alpha(mix(c.light, c.pop, 0.35), 0.75 - 0.6 * t),
        )
    bx, by = w * rng.choice((0.22, 0.76) if w <= h else (0.52, 0.92)), horizon + h * 0.04
    hull = QPolygonF([QPointF(bx - 15, by), QPointF(bx + 16, by), QPointF(bx + 11, by + 6), QPointF(bx - 10, by + 6)])
    p.setBrush(mix(c.deep, QColor(0, 0, 0), 0.4))
    p.setPen(Qt.PenStyle.NoPen)
    p.drawPolygon(hull)
    p.drawPolygon(QPolygonF([QPointF(bx, by - 2), QPointF(bx, by - 32), QPointF(bx + 14, by - 6)]))
    p.setBrush(c.pop)
    p.drawPolygon(QPolygonF([QPointF(bx - 2, by - 3), QPointF(bx - 2, by - 25), QPointF(bx - 12, by - 5)]))
    return Setting(
        rng.choice(("italic", "serif", "roman")), c.light, (0.1, 0.06, 0.8, 0.24), "center", kicker=alpha(c.light, 0.75)
    )


def trunks(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    fog = mix(c.mid, c.light, 0.45)
    fill(p, w, h, (0, mix(fog, c.mid, 0.4)), (0.7, fog), (1, c.dark))
    clearing = w * (0.5 if w <= h else 0.68)
    glow(p, clearing, h * 0.58, h * 0.45, mix(c.light, c.pop, 0.35), 0.7)
    for layer in range(5):
        t = layer / 4
        tone = mix(mix(fog, c.dark, 0.25), c.deep, t)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(tone)
        for _ in range(int(w / (11 + 9 * layer))):
            x, tw = rng.uniform(-8, w + 8), 2 + 3.4 * layer * rng.uniform(0.6, 1.2)
            lean = rng.uniform(-5, 5)
            if layer >= 3 and abs(x - clearing) < w * 0.17:
                continue
            p.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, h * (0.74 + 0.06 * layer)),
                        QPointF(x + tw, h * (0.74 + 0.06 * layer)),
                        QPointF(x + tw * 0.72 + lean, -4),
                        QPointF(x + tw * 0.28 + lean, -4),
                    ]
                )
            )
        p.drawPath(ridge(w, h, h * (0.75 + 0.055 * layer), 12, rng, 1.6))
    glow(p, clearing, h * 0.77, 34, c.pop, 0.95)
    disc(p, clearing, h * 0.77, 2.6, mix(c.pop, QColor(255, 255, 255), 0.5))
    calm(p, w, h, fog)
    face = rng.choice(("serif", "italic", "roman"))
    return Setting(
        face,
        mix(c.light, QColor(255, 255, 255), 0.4),
        (0.1, 0.1, 0.8, 0.3),
        "center",
        tracking=1 if face != "roman" else 3,
        upper=face == "roman",
        shade=0.82,
    )


def skyline(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    fill(p, w, h, (0, c.deep), (0.55, c.dark), (0.95, mix(c.mid, c.pop, 0.55)))
    disc(p, w * rng.uniform(0.6, 0.8), h * 0.41, min(w, h) * 0.13, alpha(c.pop, 0.95))
    for layer in range(4):
        t = layer / 3
        tone = mix(mix(c.mid, c.dark, 0.35), mix(c.deep, QColor(0, 0, 0), 0.35), t)
        x = -6.0
        while x < w:
            bw = rng.uniform(14, 34)
            top = h * (0.4 + 0.13 * layer) + rng.uniform(-0.1, 0.08) * h
            p.fillRect(QRectF(x, top, bw, h - top), tone)
            if rng.random() < 0.35:
                p.fillRect(QRectF(x + bw * 0.45, top - 16, 1.4, 17), tone)
            elif rng.random() < 0.4:
                p.fillRect(QRectF(x + bw * 0.25, top - 6, bw * 0.5, 7), tone)
            if layer > 0:
                for yy in range(int(top) + 6, int(h) - 4, 7):
                    for k in range(int((bw - 5) / 5)):
                        if rng.random() < 0.23:
                            p.fillRect(
                                QRectF(x + 3.5 + k * 5, yy, 2.4, 3.4),
                                alpha(c.pop if rng.random() < 0.8 else c.light, 0.35 + 0.55 * t),
                            )
            x += bw + rng.uniform(0, 5)
    calm(p, w, h, c.deep)
    return Setting(
        rng.choice(("condensed", "wide", "typewriter")),
        c.light,
        (0.08, 0.06, 0.84, 0.22),
        "left",
        upper=True,
        tracking=1,
        kicker=c.pop,
    )


def orbit(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    fill(p, w, h, (0, mix(c.deep, QColor(0, 0, 0), 0.35)), (1, c.deep), angle=60)
    stars(p, w, h, rng, c.light, int(w * h / 600))
    x, y, r = _focus(w, h, rng, 0.3, 0.85), h * rng.uniform(0.25, 0.36), min(w, h) * rng.uniform(0.28, 0.44)
    glow(p, x, y, r * 1.7, c.mid, 0.5)
    body = QPainterPath()
    body.addEllipse(QPointF(x, y), r, r)
    p.save()
    p.setClipPath(body)
    p.fillRect(QRectF(x - r, y - r, 2 * r, 2 * r), c.mid)
    p.translate(x, y)
    p.rotate(rng.uniform(-28, -10))
    at = -r
    while at < r:
        step = rng.uniform(r * 0.06, r * 0.26)
        p.fillRect(
            QRectF(-r * 1.2, at, r * 2.4, step + 0.5),
            mix(mix(c.mid, c.pop, rng.choice((0, 0.2, 0.6, 1))), c.light, rng.choice((0, 0.15, 0.4))),
        )
        at += step
    p.restore()
    p.save()
    p.setClipPath(body)
    shade = QRadialGradient(QPointF(x - r * 0.5, y - r * 0.45), r * 1.9)
    shade.setColorAt(0.25, alpha(c.deep, 0))
    shade.setColorAt(0.85, alpha(mix(c.deep, QColor(0, 0, 0), 0.5), 0.95))
    p.fillRect(QRectF(x - r, y - r, 2 * r, 2 * r), shade)
    p.restore()
    p.save()
    p.translate(x, y)
    p.rotate(rng.uniform(-28, -12))
    p.setBrush(Qt.BrushStyle.NoBrush)
    for k, width in ((1.35, 3.2), (1.5, 1.2), (1.62, 2.0)):
        p.setPen(QPen(alpha(mix(c.light, c.pop, 0.3), 0.85), width))
        p.drawArc(QRectF(-r * k, -r * k * 0.24, r * 2 * k, r * k * 0.48), 158 * 16, 224 * 16)
    p.restore()
    disc(
        p,
        w * (rng.uniform(0.1, 0.3) if w <= h else rng.uniform(0.9, 0.96)),
        h * rng.uniform(0.55, 0.62),
        r * 0.12,
        c.pop,
    )
    return Setting(
        rng.choice(("wide", "grotesk", "condensed")),
        c.light,
        (0.08, 0.68, 0.84, 0.25),
        "left",
        "bottom",
        upper=True,
        tracking=0.5,
        biggest=30,
    )


def road(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> Setting:
    hz = h * 0.55
    fill(p, w, hz, (0, c.deep), (0.7, c.dark), (1, mix(c.dark, c.pop, 0.5)))
    r = min(w, h) * 0.3
    p.save()
    p.setClipRect(QRectF(0, 0, w, hz))
    g = QLinearGradient(0, hz - r * 1.5, 0, hz + r * 0.4)
    g.setColorAt(0, c.light)
    g.setColorAt(1, c.pop)
    glow(p, w / 2, hz - r * 0.45, r * 2.1, c.pop, 0.45)
    disc(p, w / 2, hz - r * 0.45, r, g)
    for k in range(5):
        p.fillRect(QRectF(0, hz - r * 0.12 * k * 1.35 - 4, w, 1.0 + 0.9 * (5 - k)), mix(c.dark, c.pop, 0.42))
    p.restore()
    p.fillRect(QRectF(0, hz, w, h - hz), mix(c.deep, QColor(0, 0, 0), 0.35))
    p.setPen(QPen(alpha(c.mid, 0.9), 1))
    for k in range(-14, 15):
        p.drawLine(QPointF(w / 2 + k * 9, hz), QPointF(w / 2 + k * 62, h))
    for k in range(11):
        y = hz + (h - hz) * (k / 10) ** 2.1
        p.drawLine(QPointF(0, y), QPointF(w, y))
    return Setting(
        rng.choice(("wide", "black", "condensed")),
        c.light,
        (0.08, 0.06, 0.84, 0.165),
        "center",
        "top",
        upper=True,
        biggest=27,
        leading=0.95,
    )
