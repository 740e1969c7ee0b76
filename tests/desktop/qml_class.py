"""What Qt calls the class of a thing, asked so that nothing of the answer stays."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem


def class_of(thing: QObject) -> str:
    """PySide keeps the meta object with the thing's wrapper and finds it by its address. A thing of a later window
    that comes to lie there would be given out as that meta object, so it is forgotten at once."""
    meta = thing.metaObject()
    name = meta.className()
    shiboken6.invalidate(meta)
    return name


def children_of(item: QQuickItem) -> list[QQuickItem]:
    """Also where one lies at the address of a meta object that somebody else has asked for and kept."""
    found = item.childItems()
    strangers = [child for child in found if not isinstance(child, QQuickItem)]
    for stranger in strangers:
        shiboken6.invalidate(stranger)
    return item.childItems() if strangers else found
