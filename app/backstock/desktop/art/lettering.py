"""Sets a title on its picture: breaks it into lines, finds the largest size that fits, keeps out of the glyph's way.

Letters are outlines set at eight times their size and scaled down, so that layout does not depend on pixels.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPainterPath

from .brush import Setting
from .palette import alpha

_FINE = 8
_PLEX = "IBM Plex Sans"
_FACES: dict[str, tuple[str, QFont.Weight, bool]] = {
    "serif": ("DM Serif Display", QFont.Weight.Normal, False),
    "italic": ("Playfair Display", QFont.Weight.Medium, True),
    "condensed": ("Bebas Neue", QFont.Weight.Normal, False),
    "grotesk": ("Space Grotesk", QFont.Weight.Bold, False),
    "black": ("Archivo Black", QFont.Weight.Normal, False),
    "wide": ("Unbounded", QFont.Weight.Bold, False),
    "roman": ("Cinzel", QFont.Weight.DemiBold, False),
    "deco": ("Limelight", QFont.Weight.Normal, False),
    "pixel": ("Silkscreen", QFont.Weight.Bold, False),
    "typewriter": ("Special Elite", QFont.Weight.Normal, False),
    "small": (_PLEX, QFont.Weight.Medium, False),
}
_SMALL_WORDS = frozenset({"the", "a", "an", "of", "der", "die", "das", "le", "la", "el"})
_GLYPH_TOP = 0.865
"""The lower strip belongs to the state glyph; centred titles end above it."""


def set_title(p: QPainter, w: float, h: float, title: str, maker: str, s: Setting) -> None:
    if s.initial is not None:
        _giant(p, w, h, title, s, s.initial)
    if s.shade:
        shade = QLinearGradient(0, 0, 0, h * 0.5)
        shade.setColorAt(0, QColor.fromRgbF(0, 0, 0, s.shade))
        shade.setColorAt(1, QColor.fromRgbF(0, 0, 0, 0))
        p.fillRect(QRectF(0, 0, w, h * 0.5), shade)
    x, y, aw, ah = s.area[0] * w, s.area[1] * h, s.area[2] * w, s.area[3] * h
    if s.area[1] + s.area[3] > 0.86:
        if s.align == "left":
            aw = min(aw, w * 0.7 - x)
        else:
            ah = h * _GLYPH_TOP - y
    font, lines, size = _fit(title.upper() if s.upper else title, s, aw, ah)
    metrics = QFontMetricsF(font)
    step = size * 1.08 * s.leading
    total = step * len(lines)
    top = y + {"top": 0.0, "middle": (ah - total) / 2, "bottom": ah - total}[s.valign]
    if s.plate is not None:
        longest = max(metrics.horizontalAdvance(line) for line in lines) / _FINE
        p.fillRect(QRectF(0, top - 7, x + longest + 12, total + 12), s.plate)
    if s.rule:
        p.fillRect(QRectF(x, top - 8, 22, 1.8), s.kicker or s.colour)
    for number, line in enumerate(lines):
        width = metrics.horizontalAdvance(line) / _FINE
        left = x + {"left": 0.0, "center": (aw - width) / 2, "right": aw - width}[s.align]
        base = top + step * number + size * 0.86
        if s.drop:
            _letters(p, left + size * 0.09, base + size * 0.09, font, line, QColor(0, 0, 0, 150))
        _letters(p, left, base, font, line, s.colour)
    if s.kicker is not None and maker and s.valign != "top":
        _kicker(p, x, h * 0.062, aw, maker.upper(), s.align, s.kicker)


def _kicker(p: QPainter, x: float, y: float, width: float, maker: str, align: str, colour: QColor) -> None:
    font = _font("small", 7, 0.7)
    length = QFontMetricsF(font).horizontalAdvance(maker) / _FINE
    if length <= width:
        left = x + ((width - length) / 2 if align == "center" else 0)
        _letters(p, left, y, font, maker, alpha(colour, 0.85))


def _letters(p: QPainter, x: float, y: float, font: QFont, text: str, colour: QColor) -> None:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(QPointF(0, 0), font, text)
    p.save()
    p.translate(x, y)
    p.scale(1 / _FINE, 1 / _FINE)
    p.fillPath(path, colour)
    p.restore()


def _font(face: str, size: float, tracking: float) -> QFont:
    family, weight, italic = _FACES[face]
    font = QFont([family, _PLEX])
    font.setWeight(weight)
    font.setItalic(italic)
    font.setPixelSize(max(1, round(size * _FINE)))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * _FINE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _fit(text: str, s: Setting, width: float, height: float) -> tuple[QFont, list[str], float]:
    """The split of the words that allows the largest letters; a longer split must gain 4 %."""
    words = text.split()[:9] or ["?"]
    metrics = QFontMetricsF(_font(s.face, 20, s.tracking))
    best_size, best_lines = 0.0, [text]
    for count in range(1, min(4, len(words)) + 1):
        lines = _split(tuple(metrics.horizontalAdvance(word + " ") for word in words), count)
        texts = [" ".join(words[start:end]) for start, end in lines]
        longest = max(metrics.horizontalAdvance(line) for line in texts) / _FINE
        size = min(20 * width / max(longest, 1), height / (count * 1.08 * s.leading), s.biggest)
        if size > best_size * 1.04:
            best_size, best_lines = size, texts
    return _font(s.face, best_size, s.tracking * best_size / 20), best_lines, best_size


@lru_cache(maxsize=256)
def _split(widths: tuple[float, ...], count: int) -> list[tuple[int, int]]:
    """Cuts into `count` runs so that the widest is as narrow as can be."""
    if count == 1:
        return [(0, len(widths))]
    best: list[tuple[int, int]] = []
    best_width = float("inf")
    for cut in range(1, len(widths) - count + 2):
        tail = [(cut + start, cut + end) for start, end in _split(widths[cut:], count - 1)]
        runs = [(0, cut), *tail]
        widest = max(sum(widths[start:end]) for start, end in runs)
        if widest < best_width:
            best, best_width = runs, widest
    return best


def _giant(p: QPainter, w: float, h: float, title: str, s: Setting, colour: QColor) -> None:
    words = title.split() or ["?"]
    word = next((word for word in words if word.lower() not in _SMALL_WORDS), words[0])
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(QPointF(0, 0), _font("serif" if s.face == "serif" else "black", h * 0.1, 0), word[0].upper())
    box = path.boundingRect()
    if box.isEmpty():
        return
    scale = min(w * 1.12 / box.width(), h * 0.74 / box.height())
    p.save()
    p.translate(w * 0.5, h * 0.62)
    p.scale(scale, scale)
    p.translate(-box.center())
    p.fillPath(path, colour)
    p.restore()
