"""What Qt calls the class of a thing, asked so that nothing of the answer stays."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject


def class_of(thing: QObject) -> str:
    """PySide keeps the meta object with the thing's wrapper and finds it by its address. A thing of a later window
    that comes to lie there would be given out as that meta object, so it is forgotten at once."""
    meta = thing.metaObject()
    name = meta.className()
    shiboken6.invalidate(meta)
    return name
