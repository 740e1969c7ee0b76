"""What assistive technology must be told of whatever is seen, judged by the tree that was read over the bus."""

from __future__ import annotations

import re

from accessible import Node
from screen_reader import ScreenReader

CONTROLS = {"push button", "button", "toggle button", "check box", "radio button", "page tab", "menu item", "text"}
CONTROLS |= {"slider", "combo box", "button menu", "spin box", "check menu item", "radio menu item", "link", "entry"}
TOLD_BY_NAME = CONTROLS | {"list item", "alert message", "progress bar", "column header", "table column header"}
UNKNOWN = {"unknown", "invalid", "gone", "redundant object", ""}
WITH_VALUE = {"slider", "progress bar", "spin box"}
NAMED = {"dialog", "popup menu", "alert message", "icon", "image", "graphic", "label", "heading"}


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def under(node: Node, nodes: list[Node]) -> list[Node]:
    """What stands in it, at any depth."""
    rest = nodes[nodes.index(node) + 1 :]
    ends = next((at for at, one in enumerate(rest) if one.depth <= node.depth), len(rest))
    return rest[:ends]


def unsaid(nodes: list[Node]) -> list[Node]:
    """Controls, dialogs, messages, texts and pictures without a name; and what has no role."""
    return [
        node
        for node in nodes
        if node.role in UNKNOWN
        or (node.role in CONTROLS and not (node.name or node.description))
        or (node.role in NAMED and not node.name)
    ]


def stateless(reader: ScreenReader, nodes: list[Node]) -> list[Node]:
    return [
        node
        for node in nodes
        if (node.role in ("check box", "radio button") and "checkable" not in node.states)
        or (node.role in WITH_VALUE and reader.bus.value(node) is None)
    ]


def unheard(seen: list[str], nodes: list[Node]) -> list[str]:
    told = words(" ".join(f"{node.name} {node.description}" for node in nodes))
    return [text for text in seen if not words(text) <= told]


def told_twice(nodes: list[Node]) -> list[tuple[str, str]]:
    twice = []
    for node in nodes:
        if node.role in TOLD_BY_NAME:
            inner = [one for one in under(node, nodes) if one.role in ("label", "static") and one.name]
            twice += [(node.name, one.name) for one in inner if words(one.name) <= words(node.name)]
    return twice


def in_focus(nodes: list[Node]) -> list[Node]:
    """The innermost."""
    focused = [node for node in nodes if "focused" in node.states]
    return [node for node in focused if not any("focused" in one.states for one in under(node, nodes))]
