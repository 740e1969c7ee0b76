"""Pictures as the desktop hands them over: a file, the clipboard, something dropped. Read later, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage

Picture = Callable[[], Path | bytes]

FORMATS = ("image/png", "image/webp", "image/jpeg", "image/avif")
_LONGEST_PASTED = 4096


def of_url(url: QUrl) -> Picture | None:
    """None where it is no file of this computer."""
    path = url.toLocalFile()
    return (lambda: Path(path)) if path else None


def of_bytes(data: QByteArray) -> Picture | None:
    kept = bytes(data.data())
    return (lambda: kept) if kept else None


def of_clipboard() -> Picture | None:
    """None as well where there is no clipboard, or its owner has gone: Qt's binding says that it gives one always."""
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return _of_mime(mime) if mime is not None else None


def _of_mime(mime: QMimeData) -> Picture | None:
    """A file before its picture: it is what was copied. Bytes as they are before a picture that was decoded already."""
    for url in mime.urls():
        if url.isLocalFile():
            return of_url(url)
    for name in FORMATS:
        if mime.hasFormat(name):
            return of_bytes(mime.data(name))
    if mime.hasImage():
        image = QImage(mime.imageData())
        return None if image.isNull() else (lambda: as_png(image))
    return None


def as_png(image: QImage) -> bytes:
    if max(image.width(), image.height()) > _LONGEST_PASTED:
        image = image.scaled(
            _LONGEST_PASTED,
            _LONGEST_PASTED,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
