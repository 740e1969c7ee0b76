"""Texts and signs that do not stand out enough from what lies behind them, measured on the screen.

The window is rendered with them and without them: what differs is ink, and what is behind each pixel of ink is ground.
So it holds over artwork as well as over plain tones. WCAG 2.2: 4.5 for text, 3 for large text and for signs alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from pixels import pixels_of, ratio
from PySide6.QtCore import QEventLoop, QRectF, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from qml_class import class_of
from readable import seen_items

TEXT, LARGE, SIGN = 4.5, 3.0, 3.0
_LARGE_PX, _LARGE_BOLD_PX = 24, 18.66
_WORST_SHARE = 0.03
"""So little of the ground may be worse: a pixel of another letter's edge is no ground."""
_TONE = 0.02


def contrast_faults(window: QQuickWindow, text: float = TEXT) -> list[str]:
    looked = [(item, place) for item, place in seen_items(window) if _judged(item)]
    with _steady_caret():
        with_ink = window.grabWindow()
        without = _without(window, [item for item, _ in looked])
    found = []
    for item, place in looked:
        measured = contrast_of(with_ink, without, place, window.devicePixelRatio())
        floor = _floor(item, text)
        if measured is not None and measured < floor - _TONE:
            found.append(f"{measured:.2f} < {floor}: {_named(item)} at {place.toRect().getRect()}")
    return found


def contrast_of(with_ink: QImage, without: QImage, place: QRectF, scale: float) -> float | None:
    """The ink's contrast to nearly the worst of its ground; None where nothing of it is seen."""
    rect = QRectF(place.x() * scale, place.y() * scale, place.width() * scale, place.height() * scale)
    inside = rect.toAlignedRect().intersected(with_ink.rect())
    pairs = Counter(zip(pixels_of(with_ink, inside), pixels_of(without, inside), strict=True))
    inked = {(ink, ground): number for (ink, ground), number in pairs.items() if ink != ground}
    if not inked:
        return None
    strongest = max(inked, key=lambda pair: ratio(QColor(pair[0]), QColor(pair[1])))
    ink = QColor(strongest[0])
    grounds = Counter[int]()
    for (_, ground), number in inked.items():
        grounds[ground] += number
    worst = sorted((ratio(ink, QColor(ground)), number) for ground, number in grounds.items())
    spared = sum(grounds.values()) * _WORST_SHARE
    for measured, number in worst:
        spared -= number
        if spared < 0:
            return measured
    return worst[-1][0]


@contextmanager
def _steady_caret() -> Iterator[None]:
    """One that blinks is in one picture and not in the other, and stands as white ground among the letters."""
    hints = QGuiApplication.styleHints()
    was = hints.cursorFlashTime()
    hints.setCursorFlashTime(0)
    try:
        yield
    finally:
        hints.setCursorFlashTime(was)


def _judged(item: QQuickItem) -> bool:
    return item.isEnabled() and (item.inherits("QQuickText") or class_of(item).startswith("Icon_QML"))


def _floor(item: QQuickItem, text: float) -> float:
    if not item.inherits("QQuickText"):
        return SIGN
    font = item.property("font")
    assert isinstance(font, QFont)
    size = font.pixelSize()
    large = size >= _LARGE_PX or (size >= _LARGE_BOLD_PX and font.weight() >= QFont.Weight.DemiBold)
    return min(text, LARGE) if large and text <= TEXT else text


def _without(window: QQuickWindow, items: list[QQuickItem]) -> QImage:
    was = [item.opacity() for item in items]
    for item in items:
        item.setOpacity(0)
    _rest()
    picture = window.grabWindow()
    for item, opacity in zip(items, was, strict=True):
        item.setOpacity(opacity)
    _rest()
    return picture


def _rest() -> None:
    loop = QEventLoop()
    QTimer.singleShot(30, loop.quit)
    loop.exec()


def _named(item: QQuickItem) -> str:
    kind = class_of(item).partition("_QML")[0]
    return f"{kind} “{item.property('text') or item.property('name')}”"
