"""What a screen reader is told, state by state: over the real AT-SPI bus, from a real window on a screen of its own.

Read are a few states that between them show every kind of control; all of them with BACKSTOCK_EVERY_STATE=1.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from accessible import Heard, Node
from gallery import PLAYER
from gallery import STATES as GALLERY
from screen_reader import ScreenReader, screen_reader
from told import in_focus, stateless, told_twice, under, unheard, unsaid

Check = Callable[[ScreenReader, list[Node]], None]
NUMBERED = {"Titles", "Go on playing", "Go on watching and listening", "Lately added"}
"""Lists whose items tell which of how many they are."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    with screen_reader(tmp_path_factory.mktemp("reader")) as made:
        yield made


def named(nodes: list[Node], role: str, name: str) -> Node:
    return next(node for node in nodes if node.role == role and node.name.startswith(name))


def announced(part: str) -> Callable[[Heard], bool]:
    return lambda heard: heard.member == "Announcement" and part in heard.said


def focused(heard: Heard) -> bool:
    return heard.member == "StateChanged" and heard.detail == "focused" and heard.number == 1


# What is told of one state; those of a state come one after the other, deeds last.


def which_of_how_many(_: ScreenReader, nodes: list[Node]) -> None:
    lists = [node for node in nodes if node.role == "list" and node.name in NUMBERED]
    assert lists
    for one in lists:
        items = [node for node in under(one, nodes) if node.role in ("push button", "list item")]
        places = [re.search(r"(\d+) of (\d+)$", node.description) for node in items]
        assert None not in places
        assert {int(place[1]) for place in places if place} >= {1, 2}
        assert len({place[2] for place in places if place}) == 1


def covers_say_name_kind_and_place(_: ScreenReader, nodes: list[Node]) -> None:
    covers = [node for node in nodes if ", game, " in node.name or ", film, " in node.name]
    assert len(covers) >= 5
    assert any(place in cover.name for cover in covers for place in ("on this computer", "at the store", "on Cupboard"))


def four_are_selected(_: ScreenReader, nodes: list[Node]) -> None:
    titles = named(nodes, "list", "Titles")
    assert sum("selected" in node.states for node in under(titles, nodes)) == 4


def the_page_and_what_is_set_are_told(_: ScreenReader, nodes: list[Node]) -> None:
    tabs = [node for node in nodes if node.role == "page tab"]
    assert {"Home", "Library", "Downloads", "Shelf", "Settings"} <= {tab.name.partition(",")[0] for tab in tabs}
    assert [tab.name for tab in tabs if "selected" in tab.states] == ["Settings"]
    assert next(node.name for node in nodes if node.role == "heading") == "Settings"
    radios = [node for node in nodes if node.role == "radio button"]
    checked = {node.name for node in radios if "checked" in node.states}
    assert "Comfortable" in checked
    assert len(checked) < len(radios)


def a_switch_can_be_toggled(reader: ScreenReader, nodes: list[Node]) -> None:
    assert "Toggle" in reader.bus.actions(named(nodes, "check box", "Television mode"))


def the_order_is_a_list(_: ScreenReader, nodes: list[Node]) -> None:
    places = under(named(nodes, "list", "What is tried first"), nodes)
    assert [node.name[:2] for node in places if node.role == "list item"] == ["1:", "2:", "3:", "4:"]
    assert len([node for node in places if node.role == "push button"]) == 8


def the_edition_is_told(_: ScreenReader, nodes: list[Node]) -> None:
    editions = [node for node in nodes if node.role == "radio button"]
    assert [node.name.startswith("Linux") for node in editions if "checked" in node.states] == [True]


def what_cannot_be_used_is_told_so(_: ScreenReader, nodes: list[Node]) -> None:
    assert "enabled" not in named(nodes, "push button", "Sign in with the key").states
    assert "enabled" in named(nodes, "push button", "Close").states


def a_panel_is_a_dialog(title: str) -> Check:
    def check(_: ScreenReader, nodes: list[Node]) -> None:
        (dialog,) = [node for node in nodes if node.role == "dialog"]
        assert dialog.name.startswith(title)
        assert "modal" in dialog.states
        assert any("focused" in node.states for node in under(dialog, nodes))

    return check


def figures_have_units(reader: ScreenReader, nodes: list[Node]) -> None:
    bars = [node for node in nodes if node.role == "progress bar"]
    assert len(bars) >= 3
    for bar in bars:
        now, least, most = reader.bus.value(bar) or (0, 0, 0)
        assert (least, most) == (0, 1)
        assert f"{int(now * 100 + 1e-6)} %" in bar.name


def notices_have_a_name(_: ScreenReader, nodes: list[Node]) -> None:
    stack = named(nodes, "dialog", "Notices")
    assert "modal" not in stack.states
    assert len([node for node in under(stack, nodes) if node.role == "alert message" or "alert" in node.role]) >= 2


# Deeds, asked for over the bus, and keys.


def a_heading_is_folded(reader: ScreenReader, nodes: list[Node]) -> None:
    heading = named(nodes, "push button", "Where")
    assert heading.description == "unfolded"
    reader.bus.act(heading, "Press")
    reader.reads(lambda nodes: named(nodes, "push button", "Where").description == "folded")


def a_filter_is_toggled(reader: ScreenReader, nodes: list[Node]) -> None:
    chip = named(nodes, "check box", "Games")
    assert "checked" not in chip.states
    reader.bus.act(chip, "Press")
    nodes = reader.reads(lambda nodes: "checked" in named(nodes, "check box", "Games").states)
    reader.bus.act(named(nodes, "check box", "Games"), "Press")
    reader.reads(lambda nodes: "checked" not in named(nodes, "check box", "Games").states)


def a_slider_is_moved(reader: ScreenReader, nodes: list[Node]) -> None:
    slider = named(nodes, "slider", "Size of covers")
    before = (reader.bus.value(slider) or (0, 0, 0))[0]
    reader.bus.act(slider, "Increase")
    reader.lead("rest")
    assert (reader.bus.value(slider) or (0, 0, 0))[0] > before


def a_number_is_raised(reader: ScreenReader, nodes: list[Node]) -> None:
    stepper = named(nodes, "spin box", "Downloads at once")
    before = (reader.bus.value(stepper) or (0, 0, 0))[0]
    reader.bus.act(stepper, "Increase")
    reader.lead("rest")
    after = named(reader.read(), "spin box", "Downloads at once")
    assert (reader.bus.value(after) or (0, 0, 0))[0] == before + 1


def the_focus_is_told_as_it_moves(reader: ScreenReader, _: list[Node]) -> None:
    reader.bus.forget()
    reader.lead("key Right")
    reader.hears(lambda heard: focused(heard) and reader.bus.node(heard.place).description.startswith("2 of "))
    reader.bus.forget()
    reader.lead("key Tab")
    reader.hears(focused)


def notices_are_said_aloud(reader: ScreenReader, _: list[Node]) -> None:
    reader.bus.forget()
    reader.lead("say Cupboard is part of your shelf now.")
    reader.hears(announced("Cupboard is part of your shelf"))


def a_cover_opens(reader: ScreenReader, nodes: list[Node]) -> None:
    cover = next(node for node in nodes if ", game, " in node.name)
    reader.bus.act(cover, "Press")
    reader.reads(lambda nodes: any(node.role == "heading" and cover.name.startswith(node.name) for node in nodes))


def a_panel_closes(reader: ScreenReader, nodes: list[Node]) -> None:
    reader.bus.act(named(nodes, "push button", "Close"), "Press")
    reader.reads(lambda nodes: not any(node.role == "dialog" for node in nodes))


def progress_is_said_now_and_then(reader: ScreenReader, _: list[Node]) -> None:
    reader.bus.forget()
    reader.lead("progress 0.46")
    reader.lead("progress 0.51")
    assert "51 %" in reader.hears(announced("ARRIVING")).said


def a_wrong_passphrase_is_said(reader: ScreenReader, _: list[Node]) -> None:
    reader.bus.forget()
    reader.lead("key W R O N G Return")
    reader.hears(announced("does not open"))


def a_pad_walks_the_players_buttons(reader: ScreenReader, _: list[Node]) -> None:
    """From across the room: to the buttons, to a sheet and its choices, and back to the film."""
    reader.lead("key ?")
    assert [node.name for node in in_focus(reader.read())] == ["Close"]  # of the sheet of keys
    reader.lead("key Escape")
    reader.lead("television")
    reader.lead("key Return")
    assert [node.name for node in in_focus(reader.read())] == ["Play"]
    seen = []
    for _step in range(12):
        reader.lead("key Right")
        seen += [node.name for node in in_focus(reader.read())]
        if seen[-1] == "Subtitles":
            break
    assert seen[-1] == "Subtitles", seen
    reader.lead("key Return")
    sheet = next(node for node in reader.read() if node.role == "panel" and node.name == "Subtitles")
    before = in_focus(under(sheet, reader.read()))
    reader.lead("key Down")
    after = in_focus(under(sheet, reader.read()))
    assert before != after
    assert len(after) == 1
    reader.lead("key Escape")
    reader.reads(lambda nodes: not any(node.role == "panel" and node.name == "Subtitles" for node in nodes))


def what_is_turned_is_said(reader: ScreenReader, nodes: list[Node]) -> None:
    sheet = named(nodes, "panel", "Subtitles")
    assert "checked" in named(nodes, "check box", "Subtitles").states
    assert [node.name for node in under(sheet, nodes) if node.role == "panel"] == ["Later by, 0.0 s", "Size, 100 %"]
    reader.bus.forget()
    reader.bus.act(named(nodes, "push button", "Size: more"), "Press")
    reader.hears(announced("Size, 110 %"))


CHECKS: dict[str, tuple[Check, ...]] = {
    "home-busy": (which_of_how_many, progress_is_said_now_and_then),
    "library-full": (
        which_of_how_many, covers_say_name_kind_and_place, the_focus_is_told_as_it_moves, a_filter_is_toggled,
        a_slider_is_moved, notices_are_said_aloud, a_cover_opens,
    ),
    "library-list-selecting": (which_of_how_many, four_are_selected),
    "library-panel": (a_heading_is_folded,),
    "downloads-busy": (figures_have_units,),
    "downloads-limits": (a_panel_is_a_dialog("Speed and"), a_number_is_raised),
    "title-shelf": (the_edition_is_told,),
    "shelf-full": (),
    "settings-full": (the_page_and_what_is_set_are_told, a_switch_can_be_toggled),
    "settings-again": (the_order_is_a_list,),
    "panel-edit": (),
    "panel-sign-in": (a_panel_is_a_dialog("Sign in to itch.io"), what_cannot_be_used_is_told_so, a_panel_closes),
    "over-palette-found": (),
    "over-notices": (notices_have_a_name,),
    "library-menu": (),
    "first-run": (),
    "television-home": (which_of_how_many,),
    "player-words": (what_is_turned_is_said,),
    "player-paused": (a_pad_walks_the_players_buttons,),
    "unlock": (a_wrong_passphrase_is_said,),
}  # fmt: skip
"""One of each kind of page and layer. A window of its own is made for each, so each is shown once."""
EVERY = tuple(dict.fromkeys((*CHECKS, *GALLERY, *PLAYER)))
SEEN = EVERY if os.environ.get("BACKSTOCK_EVERY_STATE") == "1" else tuple(CHECKS)


@pytest.mark.parametrize("state", SEEN)
def test_a_state_is_told_as_it_is_seen(reader: ScreenReader, state: str, tmp_path: Path) -> None:
    reader.show(state)
    reader.lead(f"texts {tmp_path / 'seen.json'}")
    nodes, seen = reader.read(), json.loads((tmp_path / "seen.json").read_text())
    assert seen
    assert unsaid(nodes) == []
    assert stateless(reader, nodes) == []
    assert unheard(seen, nodes) == []
    assert told_twice(nodes) == []
    assert len(in_focus(nodes)) == 1
    for check in CHECKS.get(state, ()):
        check(reader, nodes)
        nodes = reader.read()


@pytest.mark.parametrize(("state", "said"), [("player-buffering", "Buffering"), ("player-error", "does not play")])
def test_what_is_in_the_way_is_said_with_its_reason(reader: ScreenReader, state: str, said: str) -> None:
    reader.bus.forget()
    reader.show(state)
    assert not reader.hears(announced(said)).said.endswith(said)
