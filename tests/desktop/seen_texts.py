"""What a window shows, as texts, and which of them would be English in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_shown import Shown
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from translations import MARK, QML, pseudo

NAMES = {"Backstock", "itch.io", "Humble", "999+"}
"""Words that are the same in every language."""
KEYS = {"Esc"}
"""KeyHint says keys as the keyboards of a language name them."""
GLYPHS = {file.stem for file in (QML.parents[0] / "icons" / "lucide").glob("*.svg")}


def bare(text: str) -> bool:
    """Words for a person, not signs, names or keys."""
    return bool(re.search(r"[A-Za-z]{2,}", text)) and text not in NAMES | GLYPHS | KEYS


def texts(page: QQuickItem) -> list[str]:
    """What can be seen. A view keeps cells it does not need beyond its edge, and tells them nothing until it does."""
    bounds = QRectF(0, 0, page.width(), page.height())
    return list(_texts(page, bounds))


def _texts(item: QQuickItem, bounds: QRectF) -> Iterator[str]:
    for child in item.childItems():
        if child.isVisible():
            place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
            if child.inherits("QQuickText") and child.property("text") and place.intersects(bounds):
                yield str(child.property("text"))
            yield from _texts(child, bounds)


def data_of(shown: Shown) -> set[str]:
    """What belongs to the person and is the same in every language."""
    rows = shown.core.rows
    own = {word for row in rows for word in (row.name, row.maker, *row.stores, row.node_name.upper())}
    nodes = {node.name for node in shown.core.nodes()}
    languages = {"Deutsch", "English"}  # each by its own name
    return (
        own
        | nodes
        | NAMES
        | languages
        | {"MK", "Mara Kell"}
        | {str(shown.core.settings.data), str(shown.core.settings.library_dir)}
    )


def _figures(text: str, known: set[str]) -> bool:
    """Nothing but what is the person's own, addresses and digests."""
    for own in sorted(known, key=len, reverse=True):
        text = text.replace(own, "") if own else text
    words_left = re.sub(r"\b(?:lan|MD5|SHA)\b|[a-z]+\.lan", "", text)
    return not re.search(r"[A-Za-z]{2,}", words_left)


def untranslated(shown: Shown) -> set[str]:
    known = data_of(shown)
    return {
        text
        for text in texts(shown.window.contentItem())
        if bare(text) and MARK[0] not in text and not _figures(text, known)
    }


def shows(shown: Shown, template: str) -> bool:
    """Whether a sentence of this template is seen in the pseudo-language, whatever is filled in."""
    said = re.sub(r"\\{\w+\\}", ".+", re.escape(pseudo(template)))
    return any(re.search(said, text, re.DOTALL) for text in texts(shown.window.contentItem()))


def speak_pseudo(shown: Shown, language: str = "de") -> None:
    shown.host._preferences.appearance.setProperty("language", language)
