"""What is wrong with where things stand: texts cut or hidden, things off the window, at a panel's edge, on others.

Looks at the live scene; knows no page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from qml_class import class_of

from backstock.desktop.elided import elided_at

_SLACK = 1.5
_PANEL_EDGE = 7
"""What stands in a panel keeps at least so far from its sides."""
_PANELS = ("Panel", "PopupItem")
_TOUCH = 3
"""Lines of text may share so many pixels: their boxes are taller than their letters."""
_CONTROLS = (
    "QuietButton", "PrimaryButton", "LinkButton", "FilterChip", "Chip", "MenuButton", "Choices", "TextEntry", "OnOff",
    "OptionRow", "ChoiceRow", "Stepper", "ScreenKey", "NavItem", "SpeedEntry", "AmountEntry", "Segments",
)  # fmt: skip
_IN_A_COVER = "/Cover/"
"""Drawn in a picture's place while there is none; the name stands below."""
_LAYERS = (
    "PopupItem", "NoticeStack", "StripPlace", "ScreenKeys", "TopBar", "NavRail", "PlayerPage", "DragGhost", "HeadAloft",
)  # fmt: skip


@dataclass(slots=True)
class _Shown:
    item: QQuickItem
    kind: str
    path: str
    place: QRectF
    seen: QRectF
    """What is left of the place after all that clips it."""
    layer: str
    """Things of different layers may lie on one another."""
    panel: QRectF | None
    across: bool
    """It can be scrolled to the side."""
    whole: QRectF
    """The window."""

    def named(self) -> str:
        for name in ("text", "hint", "placeholderText"):
            if self.item.property(name):
                return f"{self.kind} “{self.item.property(name)}”"
        return self.kind


def layout_faults(window: QQuickWindow) -> list[str]:
    whole = QRectF(0, 0, window.width(), window.height())
    root = window.contentItem()
    shown = list(_walk(root, _Shown(root, "", "", whole, whole, "", None, False, whole)))
    texts = [one for one in shown if one.kind in ("AppText", "SilentText") and one.item.property("text")]
    controls = [one for one in shown if one.kind in _CONTROLS]
    covered = any("PopupItem" in one.layer for one in shown)
    foremost = [one for one in texts if not covered or "PopupItem" in one.layer]
    return [
        *_cut(texts),
        *_untold(root, foremost),
        *_off(controls, whole),
        *_off(texts, whole),
        *_over_edges(texts + controls),
        *_on_top(controls),
        *_written_over(texts),
    ]


def _walk(item: QQuickItem, above: _Shown) -> Iterator[_Shown]:
    """Visible items. What is clipped away whole is not seen and not judged."""
    for number, child in enumerate(item.childItems()):
        if not child.isVisible() or child.opacity() == 0:
            continue
        place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        seen = above.seen.intersected(place)
        kind = _kind(child)
        clips = child.clip()
        if clips and seen.isEmpty():
            continue
        path = f"{above.path}/{kind}"
        layer = f"{path} {number}" if kind in _LAYERS else above.layer
        panel = place if kind in _PANELS else above.panel
        one = _Shown(
            child,
            kind,
            path,
            place,
            seen,
            layer,
            panel,
            above.across or (clips and _scrolls_across(child)),
            above.whole,
        )
        if not seen.isEmpty() or (above.seen == above.whole and place.width() > 0):
            yield one
        inner = seen if clips else above.seen
        yield from _walk(child, _Shown(child, kind, path, place, inner, layer, panel, one.across, above.whole))


def _kind(item: QQuickItem) -> str:
    return class_of(item).partition("_QML")[0].removeprefix("QQuick")


def _scrolls_across(item: QQuickItem) -> bool:
    wide = item.property("contentWidth")
    return isinstance(wide, (int, float)) and wide > item.width() + _SLACK


def _cut(texts: list[_Shown]) -> Iterator[str]:
    """Without an ellipsis."""
    for one in texts:
        item = one.item
        too_wide = item.property("contentWidth") > item.width() + _SLACK
        too_tall = item.property("contentHeight") > item.height() + _SLACK
        if (too_wide and not item.property("truncated")) or (too_tall and item.property("lineCount") > 1):
            yield f"cut: {one.named()} {one.path}"


def _untold(root: QQuickItem, texts: list[_Shown]) -> Iterator[str]:
    """Texts that end in an ellipsis, while resting upon them does not tell the rest."""
    for one in texts:
        if not one.item.property("truncated") or "NoticeStack" in one.layer or _IN_A_COVER in one.path:
            continue
        at = one.seen.center()
        if one.seen.height() > one.place.height() / 2 and elided_at(root, at.x(), at.y())[0] != one.item.property(
            "text"
        ):
            yield f"its whole text is nowhere: {one.named()} {one.path}"


def _off(things: list[_Shown], window: QRectF) -> Iterator[str]:
    """Half out of the window, or out of what scrolls up and down, at a side."""
    for one in things:
        if one.place.width() <= 0 or one.across or _IN_A_COVER in one.path:
            continue
        sides = one.place.left() < one.seen.left() - _SLACK or one.place.right() > one.seen.right() + _SLACK
        below = one.place.bottom() > window.bottom() + _SLACK and not _scrolls(one.item)
        if sides or below:
            yield f"off the window: {one.named()} {one.place.toRect().getRect()} {one.path}"


def _over_edges(things: list[_Shown]) -> Iterator[str]:
    for one in things:
        if one.panel is None or one.across:
            continue
        if one.place.left() < one.panel.left() + _PANEL_EDGE or one.place.right() > one.panel.right() - _PANEL_EDGE:
            yield f"at a panel's edge: {one.named()} {one.path}"


def _on_top(controls: list[_Shown]) -> Iterator[str]:
    for at, one in enumerate(controls):
        for other in controls[at + 1 :]:
            if one.layer != other.layer or one.item.isAncestorOf(other.item) or other.item.isAncestorOf(one.item):
                continue
            if _overlap(one.seen, other.seen, _SLACK):
                yield f"on top of one another: {one.named()} and {other.named()} {one.path}"


def _written_over(texts: list[_Shown]) -> Iterator[str]:
    """Words upon words."""
    for at, one in enumerate(texts):
        for other in texts[at + 1 :]:
            if one.layer != other.layer or not _overlap(one.seen, other.seen, _TOUCH):
                continue
            if _overlap(_painted(one), _painted(other), _TOUCH):
                yield f"written over one another: {one.named()} and {other.named()} {one.path}"


def _overlap(one: QRectF, other: QRectF, slack: float) -> bool:
    common = one.intersected(other)
    return common.width() > slack and common.height() > slack


def _painted(one: _Shown) -> QRectF:
    """Where the letters are, within the text's box."""
    item, box = one.item, one.place
    width = min(box.width(), float(item.property("contentWidth")))
    height = min(box.height(), float(item.property("contentHeight")))
    across = _asked(item, "effectiveHorizontalAlignment")
    down = _asked(item, "verticalAlignment")
    left = {1: box.left(), 2: box.right() - width}.get(across, box.center().x() - width / 2)
    top = {32: box.top(), 64: box.bottom() - height}.get(down, box.center().y() - height / 2)
    return QRectF(left, top, width, height).intersected(one.seen)


def _asked(item: QQuickItem, name: str) -> int:
    """What Python cannot read by itself."""
    context = qmlContext(item)
    assert context is not None
    said = QQmlExpression(context, item, name).evaluate()
    value = said[0] if isinstance(said, tuple) else said
    return int(value)


def _scrolls(item: QQuickItem) -> bool:
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable"):
            return True
        above = above.parentItem()
    return False
