"""Sets a title on its picture: breaks it into lines, finds the largest size that fits, keeps out of the glyph's way.

Letters are outlines set at eight times their size and scaled down, so that layout does not depend on pixels.
"""

from __future__ import annotations

import math
import re
import unicodedata
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QTextLayout

from .brush import Setting
from .palette import alpha

_FINE = 8
_SET = 20.0
"""All letters are set in this size and their outlines scaled to theirs: of every face and size that was used Qt keeps
what it knows for ever, on a thread that is not the window's."""
_MOST_WORDS, _MOST_LINES = 9, 4
_BREAKS = ("-", "–", "/", "_")
_SMALL, _LEAST = 12.0, 9.0
"""Below the first size a title looks for another way to be set; below the second its longest words are broken."""
_GAIN = 1.15
_LONGER, _LONELY = 1.04, 1.3
"""What another line has to gain, and one with hardly anything on it."""
_NARROW = "condensed"
_SOFT, _OPEN = "\u00ad", "\u200b"
"""Where a word was broken, and where it may be parted without a sign: seen, if at all, only at the end of a line."""
_JOINS = (*_BREAKS, _SOFT, _OPEN)
_RUN = 6
"""Letters in a piece of a script that has no spaces."""
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
_LOWEST = 0.95
"""Below lies how far it was watched."""
_GLYPH_TOP = 0.865
"""The lower strip belongs to the state glyph; centred titles end above it."""


def set_title(p: QPainter, w: float, h: float, title: str, maker: str, s: Setting) -> None:
    title = showable(title, s.face)
    if not title:
        return
    if s.initial is not None:
        _giant(p, w, h, title, s, s.initial)
    if s.shade:
        shade = QLinearGradient(0, 0, 0, h * 0.5)
        shade.setColorAt(0, QColor.fromRgbF(0, 0, 0, s.shade))
        shade.setColorAt(1, QColor.fromRgbF(0, 0, 0, 0))
        p.fillRect(QRectF(0, 0, w, h * 0.5), shade)
    x, y, aw = s.area[0] * w, s.area[1] * h, s.area[2] * w
    ah = min(s.area[3] * h, h * _LOWEST - y)
    if s.area[1] + s.area[3] > 0.86:
        if s.align == "left":
            aw = min(aw, w * 0.7 - x)
        else:
            ah = h * _GLYPH_TOP - y
    font, lines, size = fit(title.upper() if s.upper else title, s, aw, ah)
    metrics = QFontMetricsF(font)
    step = size * 1.08 * s.leading
    total = step * len(lines)
    top = y + {"top": 0.0, "middle": (ah - total) / 2, "bottom": ah - total}[s.valign]
    if s.plate is not None:
        longest = max(_advance(metrics, line, size) for line in lines)
        p.fillRect(QRectF(0, top - 7, x + longest + 12, total + 12), s.plate)
    if s.rule:
        p.fillRect(QRectF(x, top - 8, 22, 1.8), s.kicker or s.colour)
    for number, line in enumerate(lines):
        width = _advance(metrics, line, size)
        left = x + {"left": 0.0, "center": (aw - width) / 2, "right": aw - width}[s.align]
        base = top + step * number + size * 0.86
        if s.drop:
            _letters(p, left + size * 0.09, base + size * 0.09, font, line, size, QColor(0, 0, 0, 150))
        _letters(p, left, base, font, line, size, s.colour)
    maker = showable(maker, "small")
    if s.kicker is not None and maker and s.valign != "top":
        _kicker(p, x, h * 0.062, aw, maker.upper(), s.align, s.kicker)


def _kicker(p: QPainter, x: float, y: float, width: float, maker: str, align: str, colour: QColor) -> None:
    font, size = _font("small", 2), 7.0
    length = _advance(QFontMetricsF(font), maker, size)
    if length <= width:
        left = x + ((width - length) / 2 if align == "center" else 0)
        _letters(p, left, y, font, maker, size, alpha(colour, 0.85))


def _letters(p: QPainter, x: float, y: float, font: QFont, text: str, size: float, colour: QColor) -> None:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(QPointF(0, 0), font, text)
    p.save()
    p.translate(x, y)
    p.scale(size / _SET / _FINE, size / _SET / _FINE)
    p.fillPath(path, colour)
    p.restore()


def _advance(metrics: QFontMetricsF, text: str, size: float) -> float:
    return metrics.horizontalAdvance(text) * size / _SET / _FINE


def _font(face: str, tracking: float = 0.0) -> QFont:
    """`tracking` between letters of the size in which all are set."""
    family, weight, italic = _FACES[face]
    font = QFont([family, _PLEX])
    font.setWeight(weight)
    font.setItalic(italic)
    font.setPixelSize(round(_SET * _FINE))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * _FINE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def fit(text: str, s: Setting, width: float, height: float) -> tuple[QFont, list[str], float]:
    """The split of the words that allows the largest letters; a longer split must gain 4 %.

    What would be small is tried in pieces where the title itself may be parted, then in a narrower face. A word is
    broken only where it does not fit at the smallest size.
    """
    words = text.split() or [""]
    if len(words) > _MOST_WORDS:
        words = [*words[: _MOST_WORDS - 2], words[_MOST_WORDS - 2] + "…"]
    face, (size, lines) = s.face, _best_split(words, s.face, _MOST_LINES, s, width, height)
    for other in (s.face, _NARROW):
        if size >= _SMALL:
            break
        pieces = [piece for word in words for piece in _parts(word)]
        found = _best_split(pieces, other, _MOST_LINES + 2, s, width, height)
        if found[0] > size * _GAIN:
            face, (size, lines) = other, found
    if size < _LEAST:
        metrics = QFontMetricsF(_font(face, s.tracking))
        pieces = [piece for word in words for part in _parts(word) for piece in _broken(part, metrics, width)]
        size, lines = _best_split(pieces, face, _MOST_LINES + 4, s, width, height)
    return _font(face, s.tracking), lines, size


def _best_split(
    words: list[str], face: str, most_lines: int, s: Setting, width: float, height: float
) -> tuple[float, list[str]]:
    metrics = QFontMetricsF(_font(face, s.tracking))
    best_size, best_lines = 0.0, [_joined(words)]
    for count in range(1, min(most_lines, len(words)) + 1):
        runs = _split(tuple(metrics.horizontalAdvance(word + " ") for word in words), count)
        lines = [_joined(words[start:end]) for start, end in runs]
        longest = max(_advance(metrics, line, _SET) for line in lines)
        size = min(_SET * width / max(longest, 1), height / (count * 1.08 * s.leading), s.biggest)
        if size > best_size * (_LONELY if len(lines[-1]) <= 2 else _LONGER):
            best_size, best_lines = size, lines
    return best_size, best_lines


def _joined(words: list[str]) -> str:
    """Pieces of one word stand together again when they share a line."""
    line = "".join(word if len(word) > 1 and word.endswith(_JOINS) else word + " " for word in words).rstrip()
    ended = line[:-1] + "-" if line.endswith(_SOFT) else line
    return ended.replace(_SOFT, "").replace(_OPEN, "")


def _parts(word: str) -> list[str]:
    """Where a line may end without breaking a word: after its own hyphens, and anywhere in scripts without spaces."""
    return [piece for part in re.split(r"(?<=[-–/_])", word) if part for piece in _runs(part)]


def _runs(word: str) -> list[str]:
    if any(unicodedata.east_asian_width(sign) not in "WF" for sign in word):
        return [word]
    return _cut(word, -(-len(word) // _RUN), _OPEN)


def _cut(word: str, count: int, mark: str) -> list[str]:
    length = -(-len(word) // count)
    pieces = [word[at : at + length] for at in range(0, len(word), length)]
    return [piece + mark for piece in pieces[:-1]] + pieces[-1:]


def _broken(word: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """A word too long for its place even in the smallest size, in parts of one length."""
    shown = _advance(metrics, word.rstrip(_OPEN) + "-", _LEAST)
    return [word] if shown <= width else _cut(word, math.ceil(shown / width), _SOFT)


def showable(text: str, face: str) -> str:
    """What the faces of this computer have letters for. Outlines cannot show pictures such as emoji."""
    plain = "".join(sign for sign in text if unicodedata.category(sign) not in ("So", "Sk", "Cf", "Cs", "Co", "Cn"))
    layout = QTextLayout(plain, _font(face))
    layout.setCacheEnabled(False)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():
        return plain.strip()
    missing: set[int] = set()
    for run in layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        glyphs, places = run.glyphIndexes(), run.stringIndexes()
        missing.update(place for glyph, place in zip(glyphs, places, strict=False) if glyph == 0)
    return "".join(sign for at, sign in enumerate(plain) if at not in missing).strip()


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
    path.addText(QPointF(0, 0), _font("serif" if s.face == "serif" else "black"), word[0].upper())
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
