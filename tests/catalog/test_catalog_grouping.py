"""Rows under headings: which, in which order, and where a row stands under several."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from backstock.catalog.grouping import grouped
from backstock.catalog.query import GroupBy, LibraryQuery, SortBy
from backstock.domain.ids import CollectionId, HoldingId, TitleId
from backstock.domain.titles import Kind, TitleRow, Where

NAMES = ("Ärger", "apple", "9 Lives", "Über", "…", "東京", "Zoo", "bee")


def row(name: str, **more: object) -> TitleRow:
    told: dict[str, object] = {
        "kind": Kind.GAME, "maker": "", "stores": (), "platforms": (), "where": Where.STORE, "size": 0,
        "verified": False, "copies": 0,
    }  # fmt: skip
    return TitleRow(TitleId(name), name, **(told | more))  # type: ignore[arg-type]


def named(rows: list[TitleRow], by: GroupBy, **more: object) -> list[tuple[str, list[str]]]:
    found = grouped(rows, LibraryQuery(group=by, **more))  # type: ignore[arg-type]
    return [(one.key, [rows[place].name for place in one.places]) for one in found]


def test_no_groups_where_none_are_asked_for() -> None:
    assert named([row("a")], GroupBy.NONE) == []
    assert named([], GroupBy.TAG) == []


def test_letters_know_accents_figures_and_other_scripts() -> None:
    assert named([row(name) for name in NAMES], GroupBy.LETTER) == [
        ("#", ["9 Lives", "…"]),
        ("A", ["Ärger", "apple"]),
        ("B", ["bee"]),
        ("U", ["Über"]),
        ("Z", ["Zoo"]),
        ("東", ["東京"]),
    ]


def test_letters_turn_around_with_the_names() -> None:
    rows = [row("b"), row("a")]
    assert [key for key, _ in named(rows, GroupBy.LETTER, descending=True)] == ["B", "A"]
    assert [key for key, _ in named(rows, GroupBy.LETTER, sort=SortBy.SIZE)] == ["A", "B"]


def test_places_are_nearest_first_and_the_order_within_stays() -> None:
    rows = [row("z", where=Where.STORE), row("y", where=Where.HERE), row("x", where=Where.STORE)]
    assert named(rows, GroupBy.WHERE) == [("here", ["y"]), ("store", ["z", "x"])]


def test_years_begin_with_the_newest_and_end_with_what_has_none() -> None:
    rows = [row("none"), *(row(str(year), added_at=datetime(year, 5, 1, tzinfo=UTC)) for year in (2019, 2024, 2021))]
    assert [key for key, _ in named(rows, GroupBy.YEAR)] == ["2024", "2021", "2019", ""]
    rising = named(rows, GroupBy.YEAR, sort=SortBy.ADDED, descending=False)
    assert [key for key, _ in rising] == ["2019", "2021", "2024", ""]


@pytest.mark.parametrize(
    ("by", "field", "values"),
    [
        (GroupBy.TAG, "tags", ("cosy", "short")),
        (GroupBy.COLLECTION, "collections", (CollectionId("c1"), CollectionId("c2"))),
        (GroupBy.BUNDLE, "holdings", (HoldingId("h1"), HoldingId("h2"))),
        (GroupBy.STORE, "stores", ("humble", "itch.io")),
        (GroupBy.PLATFORM, "platforms", ("linux", "web")),
    ],
)
def test_a_title_stands_under_everything_it_has(by: GroupBy, field: str, values: tuple[str, str]) -> None:
    rows = [row("both", **{field: values}), row("neither"), row("one", **{field: values[1:]})]
    assert named(rows, by) == [(values[0], ["both"]), (values[1], ["both", "one"]), ("", ["neither"])]


def test_tags_that_differ_in_case_are_one() -> None:
    rows = [row("a", tags=("Cosy",)), row("b", tags=("cosy",))]
    assert named(rows, GroupBy.TAG) == [("Cosy", ["a", "b"])]


def test_makers_are_sorted_as_people_read_them() -> None:
    rows = [row("a", maker="zeta"), row("b", maker="Alpha"), row("c")]
    assert [key for key, _ in named(rows, GroupBy.MAKER)] == ["Alpha", "zeta", ""]
