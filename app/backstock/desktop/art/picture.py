"""From a title to a picture. The same title and variant give the same picture at any size; safe on any thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath

from .families import draw_for, scene_for, wide_scene_for
from .lettering import set_title

FIELDS = {"cover": (200.0, 300.0), "square": (200.0, 200.0)}
_WIDE_HEIGHT = 240.0
TALLEST = FIELDS["cover"][1] / FIELDS["cover"][0]
"""In proportion to its width."""
_MOST_POINTS = 24_000_000


def shape_for(kind: str) -> str:
    """Records are square, everything else stands two by three."""
    return "square" if kind == "music" else "cover"


def cover(title: str, kind: str, maker: str, variant: int, width: int, radius: float) -> QImage:
    """A cover `width` pixels wide with round corners baked in."""
    field_w, field_h = FIELDS[shape_for(kind)]
    image = _blank(width, round(width * field_h / field_w))
    draw = draw_for(title, kind, variant)
    p = _painter(image)
    p.scale(width / field_w, width / field_w)
    setting = scene_for(draw, kind)(p, field_w, field_h, draw.random(), draw.palette)
    set_title(p, field_w, field_h, title, maker, setting)
    p.resetTransform()
    _round_corners(p, QRectF(image.rect()), radius)
    p.end()
    return image


def wide(title: str, kind: str, variant: int, width: int, height: int) -> QImage:
    """Landscape art without words."""
    image = _blank(width, height)
    draw = draw_for(title, kind, variant)
    p = _painter(image)
    p.scale(height / _WIDE_HEIGHT, height / _WIDE_HEIGHT)
    wide_scene_for(draw, kind)(p, _WIDE_HEIGHT * width / height, _WIDE_HEIGHT, draw.random(), draw.palette)
    p.end()
    return image


def store_picture(data: bytes, width: int, radius: float) -> QImage:
    """A store's picture at its own proportions, within the bounds of a drawn cover; null when it cannot be read."""
    found = _decoded(data)
    if found.isNull():
        return found
    scale = min(width / found.width(), width * TALLEST / found.height())
    image = found.scaled(
        max(1, round(found.width() * scale)),
        max(1, round(found.height() * scale)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    p = _painter(image)
    _round_corners(p, QRectF(image.rect()), radius)
    p.end()
    return image


def own_wide(data: bytes, width: int) -> QImage:
    """Never made larger; null when it cannot be read."""
    found = _decoded(data)
    if found.width() <= width:
        return found
    return found.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _decoded(data: bytes) -> QImage:
    """Null when it cannot be read, or would take too much memory to be read: few bytes may hold a giant."""
    held = QBuffer()
    held.setData(QByteArray(data))
    reader = QImageReader(held)
    size = reader.size()
    if size.width() * size.height() > _MOST_POINTS:
        return QImage()
    return reader.read()


def _blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _painter(image: QImage) -> QPainter:
    p = QPainter(image)
    p.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    return p


def _round_corners(p: QPainter, field: QRectF, radius: float) -> None:
    """Cut at the end, because families set clips of their own while they draw."""
    outside = QPainterPath()
    outside.addRect(field)
    outside.addRoundedRect(field, radius, radius)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    p.fillPath(outside, Qt.GlobalColor.black)
