"""Wide places for the heads of pages. What draws the eye stands in the far half: words lie over the near one."""

from __future__ import annotations

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from .brush import calm, disc, fill, glow, ridge, stars
from .palette import Palette, alpha, mix

_BLACK, _WHITE = QColor(0, 0, 0), QColor(255, 255, 255)


def dunes(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> None:
    low = mix(c.light, c.pop, 0.35)
    fill(p, w, h, (0, mix(c.mid, c.light, 0.35)), (0.6, low))
    x, r = w * rng.uniform(0.62, 0.84), h * rng.uniform(0.1, 0.17)
    glow(p, x, h * 0.34, r * 3.4, mix(c.light, c.pop, 0.4), 0.7)
    disc(p, x, h * 0.34, r, mix(c.light, _WHITE, 0.3))
    p.setPen(Qt.PenStyle.NoPen)
    for k in range(5):
        t = k / 4
        base, crest = h * (0.5 + 0.13 * k), w * rng.uniform(0.3, 0.9)
        body = mix(mix(low, c.mid, 0.5), c.dark, t * 0.8)
        dune = QPainterPath(QPointF(-2, h + 2))
        dune.lineTo(-2, base + h * 0.1)
        dune.cubicTo(crest * 0.5, base + h * 0.08, crest * 0.8, base - h * 0.1, crest, base - h * 0.08)
        dune.cubicTo(
            crest + w * 0.1, base + h * 0.02, w * 0.96, base + h * 0.04, w + 2, base + h * rng.uniform(0, 0.08)
        )
        dune.lineTo(w + 2, h + 2)
        p.fillPath(dune, body)
        foot = base + h * rng.uniform(0.16, 0.3)
        lee = QPainterPath(QPointF(crest, base - h * 0.08))
        lee.cubicTo(crest + w * 0.02, base + h * 0.02, crest - w * 0.06, base + h * 0.06, crest + w * 0.05, foot)
        lee.lineTo(w + 2, foot)
        lee.lineTo(w + 2, -2)
        lee.lineTo(crest, base - h * 0.08)
        shade = QLinearGradient(0, base - h * 0.08, 0, foot)
        shade.setColorAt(0, alpha(mix(body, c.deep, 0.5), 0.75))
        shade.setColorAt(1, alpha(mix(body, c.deep, 0.5), 0))
        p.fillPath(lee.intersected(dune), shade)


def aurora(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> None:
    fill(p, w, h, (0, mix(c.deep, _BLACK, 0.4)), (1, mix(c.deep, c.dark, 0.6)))
    stars(p, w, h * 0.8, rng, c.light, int(w / 3))
    p.setPen(Qt.PenStyle.NoPen)
    for k, tone in enumerate((c.mid, c.pop, mix(c.mid, c.light, 0.4))):
        start, phase, step = w * rng.uniform(0.25, 0.5), rng.uniform(0, 6.3), 3.0
        for i in range(int((w - start) / step)):
            x = start + i * step
            foot = h * (0.62 - 0.1 * k + 0.1 * math.sin(i / 24 + phase) + 0.04 * math.sin(i / 9 + phase))
            tall = h * (0.36 + 0.16 * math.sin(i / 17 + phase * 2))
            veil = QLinearGradient(0, foot - tall, 0, foot)
            strength = 0.34 * min(1.0, i * step / (w * 0.18))
            veil.setColorAt(0, alpha(tone, 0))
            veil.setColorAt(0.85, alpha(tone, strength))
            veil.setColorAt(1, alpha(tone, 0))
            p.fillRect(QRectF(x, foot - tall, step + 0.4, tall), veil)
    for k in range(3):
        p.setBrush(mix(c.deep, _BLACK, 0.3 + 0.25 * k))
        p.drawPath(ridge(w, h, h * (0.78 + 0.09 * k), h * 0.1, rng, 1.8))


def lake(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> None:
    shore = h * rng.uniform(0.54, 0.62)
    fill(p, w, shore, (0, mix(c.mid, c.dark, 0.4)), (1, mix(c.light, c.pop, 0.4)))
    x = w * rng.uniform(0.6, 0.82)
    glow(p, x, shore, h * 0.6, mix(c.light, c.pop, 0.3), 0.8)
    peaks = []
    for k in range(3):
        top, span = h * (0.14 + 0.12 * k), w * (0.16 - 0.02 * k)
        at = x + w * rng.uniform(-0.16, 0.16)
        peaks.append((at, top, span, mix(c.mid, c.deep, 0.3 + 0.3 * k)))
    for flip in (False, True):
        p.save()
        if flip:
            p.translate(0, 2 * shore)
            p.scale(1, -1)
            p.setOpacity(0.55)
        p.setPen(Qt.PenStyle.NoPen)
        for at, top, span, tone in peaks:
            p.setBrush(tone)
            p.drawPolygon(QPolygonF([QPointF(at - span, shore), QPointF(at, top), QPointF(at + span * 1.2, shore)]))
            p.setBrush(mix(tone, c.light, 0.75))
            p.drawPolygon(
                QPolygonF(
                    [
                        QPointF(at, top),
                        QPointF(at + span * 0.26, top + (shore - top) * 0.22),
                        QPointF(at + span * 0.05, top + (shore - top) * 0.15),
                        QPointF(at - span * 0.16, top + (shore - top) * 0.2),
                    ]
                )
            )
        p.restore()
    water = QLinearGradient(0, shore, 0, h)
    water.setColorAt(0, alpha(c.dark, 0.35))
    water.setColorAt(1, alpha(c.deep, 0.95))
    p.fillRect(QRectF(0, shore, w, h - shore), water)
    for k in range(22):
        y = shore + (h - shore) * (k / 21) ** 1.3
        p.fillRect(QRectF(w * rng.uniform(0.3, 0.9), y, w * rng.uniform(0.03, 0.16), 0.9), alpha(c.light, 0.22))
    firs(p, w, h, shore, rng, mix(c.deep, _BLACK, 0.35))


def firs(p: QPainter, w: float, h: float, shore: float, rng: Random, tone: QColor) -> None:
    """A row of firs along the shore, thinning out towards the middle."""
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(tone)
    for _ in range(int(w / 9)):
        x = rng.choice((rng.uniform(-6, w * 0.3), rng.uniform(w * 0.86, w + 6)))
        tall = h * rng.uniform(0.06, 0.16)
        p.drawPolygon(
            QPolygonF(
                [QPointF(x - tall * 0.22, shore + 2), QPointF(x, shore - tall), QPointF(x + tall * 0.22, shore + 2)]
            )
        )


def fields(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> None:
    sky = h * rng.uniform(0.36, 0.44)
    fill(p, w, sky + 2, (0, mix(c.mid, c.light, 0.5)), (1, mix(c.light, c.pop, 0.2)))
    vanish = QPointF(w * rng.uniform(0.64, 0.8), sky)
    glow(p, vanish.x(), sky - h * 0.06, h * 0.4, mix(c.light, _WHITE, 0.5), 0.8)
    p.fillRect(QRectF(0, sky, w, h - sky), mix(c.mid, c.dark, 0.3))
    tones = (c.mid, c.dark, mix(c.pop, c.mid, 0.45), mix(c.mid, c.light, 0.25), mix(c.dark, c.deep, 0.4))
    p.setPen(Qt.PenStyle.NoPen)
    lanes = 30
    for k in range(-lanes, lanes):
        p.setBrush(alpha(tones[(k * 7 + rng.randrange(2)) % len(tones)], 0.9))
        near, step = w * 0.5 + k * w * 0.09, w * 0.09
        p.drawPolygon(QPolygonF([vanish, QPointF(near, h + 2), QPointF(near + step, h + 2)]))
    calm(p, w, h, mix(c.mid, c.dark, 0.5), sky)
    p.setBrush(mix(c.dark, c.deep, 0.4))
    p.drawPath(_strip(ridge(w, h, sky + h * 0.02, h * 0.05, rng, 2.4), w, sky + h * 0.03))
    for _ in range(9):
        x, r = w * rng.uniform(0.4, 0.98), h * rng.uniform(0.012, 0.03)
        disc(p, x, sky + h * 0.01 - r, r, mix(c.deep, c.dark, 0.3))


def _strip(path: QPainterPath, w: float, below: float) -> QPainterPath:
    keep = QPainterPath()
    keep.addRect(QRectF(0, 0, w, below))
    return path.intersected(keep)


def bridge(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> None:
    fill(p, w, h, (0, c.deep), (0.6, mix(c.dark, c.mid, 0.5)), (0.75, mix(c.mid, c.pop, 0.6)))
    stars(p, w, h * 0.4, rng, c.light, int(w / 8))
    x, deck = w * rng.uniform(0.58, 0.7), h * 0.66
    disc(p, x + w * 0.12, deck - h * 0.1, h * 0.16, mix(c.pop, c.light, 0.4))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(mix(c.dark, c.deep, 0.4))
    p.drawPath(ridge(w, h, h * 0.74, h * 0.09, rng, 2.0))
    steel = mix(c.deep, _BLACK, 0.35)
    towers = (x, x + w * 0.26)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(steel, 2.2))
    for start, end in ((x - w * 0.2, x), towers, (towers[1], towers[1] + w * 0.2)):
        top_a = h * 0.2 if start in towers else deck
        top_b = h * 0.2 if end in towers else deck
        cable = QPainterPath(QPointF(start, top_a))
        sag = deck * 1.12 if start in towers and end in towers else (top_a + top_b) / 2 + h * 0.14
        cable.quadTo((start + end) / 2, sag, end, top_b)
        p.drawPath(cable)
        p.setPen(QPen(steel, 0.9))
        for k in range(1, 14):
            at = cable.pointAtPercent(k / 14)
            if at.y() < deck:
                p.drawLine(at, QPointF(at.x(), deck))
        p.setPen(QPen(steel, 2.2))
    p.fillRect(QRectF(x - w * 0.32, deck, w * 0.9, h * 0.025), steel)
    for tower in towers:
        p.fillRect(QRectF(tower - 4, h * 0.18, 8, h * 0.66), steel)
    water = QLinearGradient(0, h * 0.8, 0, h)
    water.setColorAt(0, mix(c.dark, c.mid, 0.3))
    water.setColorAt(1, mix(c.deep, _BLACK, 0.3))
    p.fillRect(QRectF(0, h * 0.8, w, h * 0.21), water)
    for _ in range(30):
        p.fillRect(
            QRectF(w * rng.uniform(0.35, 1), h * rng.uniform(0.82, 0.98), w * rng.uniform(0.01, 0.06), 1),
            alpha(mix(c.pop, c.light, 0.4), 0.4),
        )


def clouds(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> None:
    fill(p, w, h, (0, c.dark), (0.55, c.mid), (1, mix(c.light, c.pop, 0.25)))
    x = w * rng.uniform(0.62, 0.84)
    glow(p, x, h * 0.42, h * 0.5, mix(c.light, c.pop, 0.3), 0.75)
    disc(p, x, h * 0.42, h * 0.13, mix(c.light, _WHITE, 0.35))
    p.setPen(Qt.PenStyle.NoPen)
    for layer in range(4):
        t = layer / 3
        tone = mix(mix(c.light, c.pop, 0.2), mix(c.mid, c.dark, 0.5), t)
        bank = QPainterPath()
        bank.setFillRule(Qt.FillRule.WindingFill)
        at, floor = -40.0, h * (0.64 + 0.13 * layer)
        while at < w + 40:
            r = h * rng.uniform(0.06, 0.17) * (0.55 if at < w * 0.35 else 1)
            bank.addEllipse(QPointF(at, floor), r * 1.35, r)
            at += r * rng.uniform(0.7, 1.3)
        bank.addRect(QRectF(-2, floor, w + 4, h - floor + 2))
        p.fillPath(bank, tone)


def islands(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> None:
    """Pieces of land that hang in the air, the largest with a house on it."""
    fill(p, w, h, (0, mix(c.mid, c.light, 0.2)), (1, mix(c.light, c.pop, 0.25)))
    glow(p, w * 0.7, h * 0.4, h * 0.7, _WHITE, 0.35)
    p.setPen(Qt.PenStyle.NoPen)
    places = [(0.7, 0.52, 0.17), (0.9, 0.34, 0.07), (0.5, 0.36, 0.05), (0.55, 0.76, 0.045), (0.86, 0.78, 0.06)]
    for at_x, at_y, wide in places:
        x, y, half = w * (at_x + rng.uniform(-0.03, 0.03)), h * (at_y + rng.uniform(-0.04, 0.04)), w * wide * 0.62
        rock = QPolygonF([QPointF(x - half, y)])
        steps = 7
        for k in range(1, steps):
            depth = half * 0.95 * math.sin(math.pi * k / steps) * rng.uniform(0.7, 1.05)
            rock.append(QPointF(x - half + 2 * half * k / steps, y + depth))
        rock.append(QPointF(x + half, y))
        p.setBrush(mix(c.dark, c.deep, rng.uniform(0.1, 0.5)))
        p.drawPolygon(rock)
        p.setBrush(mix(c.mid, c.dark, 0.15))
        p.drawEllipse(QPointF(x, y), half, half * 0.16)
        for _ in range(int(half / 9)):
            r = half * rng.uniform(0.06, 0.13)
            disc(p, x + half * rng.uniform(-0.75, 0.75), y - r * 1.5, r, mix(c.dark, c.mid, rng.uniform(0.1, 0.6)))
    house = w * 0.7
    roof = h * 0.36
    p.fillRect(QRectF(house - h * 0.04, roof, h * 0.08, h * 0.13), mix(c.light, _WHITE, 0.4))
    p.setBrush(c.pop)
    p.drawPolygon(
        QPolygonF([QPointF(house - h * 0.06, roof), QPointF(house, roof - h * 0.08), QPointF(house + h * 0.06, roof)])
    )
    p.fillRect(QRectF(house - h * 0.012, roof + h * 0.05, h * 0.024, h * 0.08), c.deep)


def strata(p: QPainter, w: float, h: float, rng: Random, c: Palette) -> None:
    """Paper layers, cut and laid over each other, opening to the light."""
    fill(p, w, h, (0, mix(c.light, c.pop, 0.35)), (1, c.light))
    x, y = w * rng.uniform(0.64, 0.78), h * rng.uniform(0.42, 0.56)
    tones = [mix(c.pop, c.light, 0.35), c.pop, mix(c.pop, c.mid, 0.6), c.mid, mix(c.mid, c.dark, 0.6), c.dark, c.deep]
    phase = [rng.uniform(0, 6.3) for _ in range(4)]
    for k, tone in enumerate(tones):
        reach = h * (0.16 + 0.15 * k)
        hole = QPainterPath()
        for i in range(161):
            a = i / 160 * 2 * math.pi
            wave = 1 + 0.12 * math.sin(2 * a + phase[0] + k * 0.3) + 0.07 * math.sin(5 * a + phase[1] - k * 0.5)
            wave += 0.03 * math.sin(9 * a + phase[2] + k)
            point = QPointF(x + 1.7 * reach * wave * math.cos(a), y + reach * wave * math.sin(a))
            hole.lineTo(point) if i else hole.moveTo(point)
        sheet = QPainterPath()
        sheet.addRect(QRectF(-4, -4, w + 8, h + 8))
        p.save()
        p.translate(0, 2.5)
        p.fillPath(sheet.subtracted(hole), QColor(0, 0, 0, 60))
        p.restore()
        p.fillPath(sheet.subtracted(hole), tone)
