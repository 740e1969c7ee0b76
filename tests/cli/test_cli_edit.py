"""What a title is called and looks like, set by one process after another."""

from __future__ import annotations

from pathlib import Path

from helpers_journey import Computer
from helpers_pictures import HOSTILE, picture


def test_a_title_is_edited_and_taken_back(desk: Computer, tmp_path: Path) -> None:
    cover = tmp_path / "front.png"
    cover.write_bytes(picture())
    (said,) = desk.ask(
        *("edit", "counter", "--name", "Tally", "--sort-name", "Aa", "--kind", "film", "--maker", "Mara Kell"),
        *("--summary", "Counts.", "--notes", "Of Jo", "--cover", str(cover), "--wide", str(cover)),
    )["titles"]
    cover.unlink()
    assert (said["name"], said["kind"], said["maker"]) == ("Tally", "film", "Mara Kell")
    assert said["told"]["name"] == "Counter"
    assert {name for name in said["edited"] if name not in ("cover", "wide")} == {
        *("name", "sort_name", "kind", "maker", "summary", "notes")
    }
    assert Path(said["edited"]["cover"]).read_bytes()[8:12] == b"WEBP"
    assert desk.ask("library")["titles"][0]["name"] == "Tally"
    assert [one["name"] for one in desk.ask("library", "--search", "counter")["titles"]] == ["Tally"]
    shown = desk.ask("show", "tally")
    assert (shown["summary"], shown["notes"]) == ("Counts.", "Of Jo")

    desk.run("sync", "--full")
    assert desk.ask("show", "Counter")["name"] == "Tally"
    (said,) = desk.ask("edit", "tally", "--reset", "name", "--reset", "cover")["titles"]
    assert (said["name"], said["kind"]) == ("Counter", "film")
    assert "cover" not in said["edited"]
    told = desk.run("edit", "counter", as_json=False).out
    assert "film" in told
    assert "the store: " in told
    (said,) = desk.ask("edit", "counter", "--draw-again")["titles"]
    assert (said["edited"]["cover"], said["edited"]["variant"]) == ("drawn", 1)
    (said,) = desk.ask("edit", "counter", "--reset", "all")["titles"]
    assert said["edited"] == {}
    assert "as the store says" in desk.run("edit", "counter", as_json=False).out


def test_many_are_edited_at_once_in_kind_and_maker_only(desk: Computer) -> None:
    said = desk.ask("edit", "long road", "long way", "--kind", "book", "--maker", "Kell")["titles"]
    assert [(one["name"], one["kind"], one["maker"]) for one in said] == [
        ("Long Road", "book", "Kell"),
        ("Long Way", "book", "Kell"),
    ]
    desk.refused("edit", "long road", "long way", "--name", "One", code=2)
    assert {one["kind"] for one in desk.ask("edit", "long road", "long way", "--reset", "all")["titles"]} == {"game"}


def test_bad_wishes_change_nothing(desk: Computer, tmp_path: Path) -> None:
    (tmp_path / "bomb.png").write_bytes(HOSTILE["a bomb"])
    assert "8192" in desk.refused("edit", "counter", "--cover", str(tmp_path / "bomb.png"), code=1)
    desk.refused("edit", "counter", "--cover", str(tmp_path / "none.png"), code=3)
    assert "needs a name" in desk.refused("edit", "counter", "--name", "  ", code=1)
    desk.refused("edit", "counter", "--name", "x", "--reset", "name", code=2)
    desk.refused("edit", "nobody", "--name", "x", code=3)
    desk.run("edit", "counter", "--kind", "opera", code=2)
    desk.run("edit", "counter", "--reset", "nothing", code=2)
    assert desk.ask("edit", "counter")["titles"][0]["edited"] == {}
