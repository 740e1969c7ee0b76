"""Contrast as it is on the screen: WCAG 2.2 ratios measured from rendered pixels."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def ratio(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def contrast_in(picture: QImage, place: QRect) -> float:
    """Between the commonest colour of a place, its ground, and the one that stands out most, the core of a stroke."""
    inside = place.intersected(picture.rect())
    seen = Counter(
        picture.pixel(x, y)
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    )
    if not seen:
        return 0.0
    ground = QColor(seen.most_common(1)[0][0])
    return max(ratio(ground, QColor(pixel)) for pixel in seen)


def pixels_of(picture: QImage, rect: QRect) -> memoryview:
    if rect.isEmpty():
        return memoryview(b"").cast("B")
    part = picture.copy(rect).convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(part.constBits())).cast("I")  # rows of 32 bit pixels have no padding
