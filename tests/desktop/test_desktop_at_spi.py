"""What a screen reader is told, state by state: over the real AT-SPI bus, from a real window on a screen of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from accessible import Heard, Node
from screen_reader import ScreenReader, screen_reader

STATES = (
    "library-full", "library-list-selecting", "library-grouped", "downloads-busy", "title-shelf", "shelf-full",
    "settings-full", "panel-edit", "panel-sign-in", "over-palette-found", "first-run", "player-paused", "player-error",
    "unlock",
)  # fmt: skip
"""One of each kind of page and layer: a window of its own is made for each. Not what moves while it is read."""
CONTROLS = {"push button", "button", "toggle button", "check box", "radio button", "page tab", "menu item", "text"}
CONTROLS |= {"slider", "combo box", "button menu", "spin box", "check menu item", "radio menu item", "link", "entry"}
TOLD_BY_NAME = CONTROLS | {"list item", "alert message", "progress bar", "column header", "table column header"}
UNKNOWN = {"unknown", "invalid", "gone", "redundant object", ""}
WITH_VALUE = {"slider", "progress bar", "spin box"}
NAMED = {"dialog", "popup menu", "alert message", "icon", "image", "graphic"}
FOCUSLESS = {"first-run-busy"}
"""Nothing can be pressed while the demo opens."""
NUMBERED = {"Titles", "Go on playing", "Go on watching and listening", "Lately added"}
"""Lists whose items tell which of how many they are."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    with screen_reader(tmp_path_factory.mktemp("reader")) as made:
        yield made


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def under(node: Node, nodes: list[Node]) -> list[Node]:
    """What stands in it, at any depth."""
    rest = nodes[nodes.index(node) + 1 :]
    ends = next((at for at, one in enumerate(rest) if one.depth <= node.depth), len(rest))
    return rest[:ends]


@pytest.mark.parametrize("state", STATES)
def test_a_state_is_told_as_it_is_seen(reader: ScreenReader, state: str, tmp_path: Path) -> None:
    reader.show(state)
    reader.lead(f"texts {tmp_path / 'seen.json'}")
    nodes, seen = reader.read(), json.loads((tmp_path / "seen.json").read_text())
    assert seen
    assert unsaid(nodes) == []
    assert stateless(reader, nodes) == []
    assert unheard(seen, nodes) == []
    assert told_twice(nodes) == []
    if state not in FOCUSLESS:
        assert len(in_focus(nodes)) == 1


def unsaid(nodes: list[Node]) -> list[Node]:
    """Controls, dialogs, messages and pictures without a name; and what has no role."""
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


@pytest.mark.parametrize("state", ["library-full", "library-list", "home-busy", "television-home"])
def test_a_title_says_which_of_how_many_it_is(reader: ScreenReader, state: str) -> None:
    nodes = reader.show(state)
    lists = [node for node in nodes if node.role == "list" and node.name in NUMBERED]
    assert lists
    for one in lists:
        items = [node for node in under(one, nodes) if node.role in ("push button", "list item")]
        places = [re.search(r"(\d+) of (\d+)$", node.description) for node in items]
        assert None not in places
        assert {int(place[1]) for place in places if place} >= {1, 2}
        assert len({place[2] for place in places if place}) == 1


def test_what_is_chosen_is_told(reader: ScreenReader) -> None:
    nodes = reader.show("settings-full")
    tabs = [node for node in nodes if node.role == "page tab"]
    assert {"Home", "Library", "Downloads", "Shelf", "Settings"} <= {tab.name.partition(",")[0] for tab in tabs}
    radios = [node for node in nodes if node.role == "radio button"]
    checked = {node.name for node in radios if "checked" in node.states}
    assert "Comfortable" in checked
    assert len(checked) < len(radios)
    assert [tab.name for tab in tabs if "selected" in tab.states] == ["Settings"]
    nodes = reader.show("title-shelf")
    editions = [node for node in nodes if node.role == "radio button"]
    assert [node.name.startswith("Linux") for node in editions if "checked" in node.states] == [True]
    nodes = reader.show("library-selecting")
    assert sum("selected" in node.states for node in nodes if node.role == "push button") == 4
    nodes = reader.show("library-filtered")
    checked = {node.name.partition(",")[0] for node in nodes if node.role == "check box" and "checked" in node.states}
    assert "Not claimed yet" in checked


def test_what_cannot_be_used_is_told_so(reader: ScreenReader) -> None:
    nodes = reader.show("panel-sign-in")
    key = next(node for node in nodes if node.name == "Sign in with the key")
    assert "enabled" not in key.states
    assert "enabled" in next(node for node in nodes if node.name == "Close").states


def test_what_is_folded_is_told(reader: ScreenReader) -> None:
    nodes = reader.show("library-panel")
    heading = next(node for node in nodes if node.role == "push button" and node.name == "Where")
    assert heading.description == "unfolded"
    reader.bus.act(heading, "Press")
    reader.lead("rest")
    nodes = reader.read()
    assert next(node for node in nodes if node.name == "Where").description == "folded"


def test_covers_say_name_kind_and_place(reader: ScreenReader) -> None:
    nodes = reader.show("library-full")
    covers = [node for node in nodes if ", game, " in node.name or ", film, " in node.name]
    assert len(covers) >= 5
    assert any(place in cover.name for cover in covers for place in ("on this computer", "at the store", "on Cupboard"))


def test_headings_lead_through_the_page(reader: ScreenReader) -> None:
    nodes = reader.show("settings-full")
    assert next(node.name for node in nodes if node.role == "heading") == "Settings"


@pytest.mark.parametrize(
    ("state", "title"), [("panel-sign-in", "Sign in to itch.io"), ("downloads-limits", "Speed and")]
)
def test_a_panel_is_a_dialog_with_a_name(reader: ScreenReader, state: str, title: str) -> None:
    nodes = reader.show(state)
    (dialog,) = [node for node in nodes if node.role == "dialog"]
    assert dialog.name.startswith(title)
    assert "modal" in dialog.states
    assert any("focused" in node.states for node in under(dialog, nodes))


def test_figures_have_units(reader: ScreenReader) -> None:
    nodes = reader.show("downloads-busy")
    bars = [node for node in nodes if node.role == "progress bar"]
    assert len(bars) >= 3
    for bar in bars:
        now, least, most = reader.bus.value(bar) or (0, 0, 0)
        assert (least, most) == (0, 1)
        assert f"{round(now * 100)} %" in bar.name


# Deeds, asked for over the bus.


def named(nodes: list[Node], role: str, name: str) -> Node:
    return next(node for node in nodes if node.role == role and node.name.startswith(name))


def test_a_filter_is_toggled_over_the_bus(reader: ScreenReader) -> None:
    chip = named(reader.show("library-full"), "check box", "Games")
    assert "checked" not in chip.states
    reader.bus.act(chip, "Press")
    reader.lead("rest")
    assert "checked" in named(reader.read(), "check box", "Games").states


def test_a_switch_is_toggled_over_the_bus(reader: ScreenReader) -> None:
    reader.show("settings-full")
    switch = named(reader.read(), "check box", "Television mode")
    assert "Toggle" in reader.bus.actions(switch)


def test_a_slider_is_moved_over_the_bus(reader: ScreenReader) -> None:
    slider = named(reader.show("library-full"), "slider", "Size of covers")
    before = (reader.bus.value(slider) or (0, 0, 0))[0]
    reader.bus.act(slider, "Increase")
    reader.lead("rest")
    assert (reader.bus.value(slider) or (0, 0, 0))[0] > before


def test_a_number_is_raised_over_the_bus(reader: ScreenReader) -> None:
    stepper = named(reader.show("downloads-limits"), "spin box", "Downloads at once")
    before = (reader.bus.value(stepper) or (0, 0, 0))[0]
    reader.bus.act(stepper, "Increase")
    reader.lead("rest")
    after = named(reader.read(), "spin box", "Downloads at once")
    assert (reader.bus.value(after) or (0, 0, 0))[0] == before + 1


def test_a_cover_opens_and_a_panel_closes_over_the_bus(reader: ScreenReader) -> None:
    nodes = reader.show("library-full")
    cover = next(node for node in nodes if ", game, " in node.name)
    reader.bus.act(cover, "Press")
    reader.lead("rest")
    nodes = reader.read()
    assert any(node.role == "heading" and cover.name.startswith(node.name) for node in nodes)
    reader.bus.act(named(reader.show("panel-add"), "push button", "Close"), "Press")
    reader.lead("rest")
    assert [node for node in reader.read() if node.role == "dialog"] == []


# What is said while nothing is pressed.


def announced(part: str) -> object:
    return lambda heard: heard.member == "Announcement" and part in heard.said


def focused(heard: Heard) -> bool:
    return heard.member == "StateChanged" and heard.detail == "focused" and heard.number == 1


def test_the_focus_is_told_as_it_moves(reader: ScreenReader) -> None:
    reader.show("library-full")
    reader.bus.forget()
    reader.lead("key Right")
    reader.hears(lambda heard: focused(heard) and reader.bus.node(heard.place).description.startswith("2 of "))
    reader.bus.forget()
    reader.lead("key Tab")
    reader.hears(focused)


def test_notices_are_said_aloud(reader: ScreenReader) -> None:
    reader.show("library-full")
    reader.bus.forget()
    reader.lead("say Cupboard is part of your shelf now.")
    reader.hears(announced("Cupboard is part of your shelf"))


def test_progress_is_said_now_and_then(reader: ScreenReader) -> None:
    reader.show("home-busy")
    reader.bus.forget()
    reader.lead("progress 0.46")
    reader.lead("progress 0.51")
    assert "51 %" in reader.hears(announced("ARRIVING")).said


def test_buffering_is_said_with_its_reason(reader: ScreenReader) -> None:
    reader.show("library-full")
    reader.bus.forget()
    reader.show("player-buffering")
    assert reader.hears(announced("Buffering")).said != "Buffering"


def test_a_wrong_passphrase_is_said(reader: ScreenReader) -> None:
    reader.show("unlock")
    reader.bus.forget()
    reader.lead("key W R O N G Return")
    reader.hears(announced("does not open"))
