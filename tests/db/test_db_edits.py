"""What a person sets lies apart from what stores say, whatever stores say later."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backstock.db import Database
from backstock.db.edits import Edits
from backstock.db.library import Library
from backstock.db.listing import Listing
from backstock.db.merging import Merging
from backstock.db.pages import Pages
from backstock.domain.edits import AS_TOLD, DRAWN, Part, TitleEdit, edited
from backstock.domain.errors import NotFoundError
from backstock.domain.ids import AccountId, TitleId
from backstock.domain.titles import Kind, Title, TitleRow
from backstock.stores.contract import StorePage

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
A, B, C = TitleId("t-a"), TitleId("t-b"), TitleId("t-c")
ADA = AccountId("a-ada")

texts = st.text(max_size=12)
names = st.text(min_size=1, max_size=12)
kinds = st.sampled_from(Kind)
edits = st.builds(
    TitleEdit,
    name=st.none() | names,
    sort_name=st.none() | names,
    kind=st.none() | kinds,
    maker=st.none() | texts,
    summary=st.none() | texts,
    notes=st.none() | names,
    cover=st.none() | st.just(DRAWN) | st.just("a" * 64),
    wide=st.none() | st.just("b" * 64),
    variant=st.none() | st.integers(0, 9999),
)
titles = st.builds(Title, st.sampled_from([A, B]), names, kinds, maker=texts, summary=texts, url=texts, cover_url=texts)
anew = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def fresh(database: Database) -> Library:
    """A, B and C as a store first told them, and nothing set."""
    library = Library(database)
    edits = Edits(database)
    edits.change([one for one in (A, B, C) if library.title(one)], AS_TOLD, frozenset(Part))
    library.put([Title(one, one.upper(), Kind.GAME, maker="Kell", added_at=NOON) for one in (A, B, C)], [])
    return library


def row_of(database: Database, title_id: TitleId) -> TitleRow:
    (row,) = Listing(database).rows([title_id])
    return row


@anew
@given(edit=edits, told=st.lists(titles, max_size=4))
def test_no_sync_overwrites_an_edit(database: Database, edit: TitleEdit, told: list[Title]) -> None:
    library, kept = fresh(database), Edits(database)
    kept.change([A], edit)
    for title in told:
        Pages(database).put(ADA, [StorePage(titles=(title,))], NOON)
    library.put(told, [])
    assert kept.of(A) == edit
    assert kept.all() == ({A: edit} if edit.parts else {})
    (told_of_a,) = library.listings(A)
    shown = edited(told_of_a, edit)
    assert library.title(A) == shown
    assert library.shown_as([A, B])[A] == shown
    row = row_of(database, A)
    assert (row.name, row.kind, row.maker) == (shown.name, shown.kind, shown.maker)
    assert (row.sort_name or None, row.cover or None, row.wide or None, row.variant) == (
        edit.sort_name,
        edit.cover,
        edit.wide,
        edit.variant,
    )


@anew
@given(first=edits, second=edits, forget=st.frozensets(st.sampled_from(Part)), third=edits)
def test_undo_restores_exactly_and_nothing_else(
    database: Database, first: TitleEdit, second: TitleEdit, forget: frozenset[Part], third: TitleEdit
) -> None:
    fresh(database)
    kept = Edits(database)
    kept.change([A, B], first)
    everything = kept.all()
    before = kept.change([A, C], second, forget)
    kept.put_back(before)
    assert kept.all() == everything
    before = kept.change([A, C], second, forget)
    beside = third.without(before.parts)
    kept.change([A], beside)
    kept.put_back(before)
    assert kept.of(A) == beside.over(first)
    assert kept.of(B) == first
    assert kept.of(C) == AS_TOLD


def test_each_part_is_as_the_store_says_again_by_itself(database: Database) -> None:
    library, kept = fresh(database), Edits(database)
    kept.change([A], TitleEdit(name="Mine", maker="", kind=Kind.FILM))
    kept.change([A], AS_TOLD, {Part.NAME})
    found = library.title(A)
    assert found is not None
    assert (found.name, found.maker, found.kind) == ("T-A", "", Kind.FILM)
    kept.change([A], AS_TOLD, frozenset(Part))
    assert library.title(A) == library.listings(A)[0]
    assert kept.all() == {}


def test_an_unknown_title_changes_nothing(database: Database) -> None:
    fresh(database)
    kept = Edits(database)
    with pytest.raises(NotFoundError):
        kept.change([A, TitleId("no")], TitleEdit(name="Mine"))
    assert kept.all() == {}


def test_a_renamed_title_is_named_by_either_name(database: Database) -> None:
    library, kept = fresh(database), Edits(database)
    kept.change([A], TitleEdit(name="Lantern Tide"))
    for text in ("lantern  TIDE", "lantern", "tide kell", "t-a", "T-A kell"):
        assert {one.title_id for one in library.named(text)} == {A}, text
    (listed,) = Listing(database).listed([A])
    assert listed.row.name == "Lantern Tide"
    assert "T-A" in listed.also


def test_what_was_merged_keeps_its_edit_and_is_reset_as_one(database: Database) -> None:
    library, kept, merging = fresh(database), Edits(database), Merging(database)
    kept.change([B], TitleEdit(name="Mine", notes="Of B"))
    kept.change([A], TitleEdit(notes="Of A"))
    merging.merge(A, [B])
    shown = library.title(A)
    assert shown is not None
    assert (shown.name, row_of(database, A).name, kept.of(A).notes) == ("Mine", "Mine", "Of A")
    before = kept.change([B], AS_TOLD, {Part.NAME})
    assert row_of(database, B).name == "T-A"
    kept.put_back(before)
    assert row_of(database, A).name == "Mine"
    merging.split(B)
    assert (row_of(database, A).name, row_of(database, B).name) == ("T-A", "Mine")


def test_merging_compares_what_was_set(database: Database) -> None:
    fresh(database)
    kept, merging = Edits(database), Merging(database)
    assert merging.alike() == []
    kept.change([A], TitleEdit(name="t b™", maker="Bea", kind=Kind.FILM))
    (group,) = merging.alike()
    assert {(one.title_id, one.key, one.maker, one.kind) for one in group} == {
        (A, "t b", "Bea", Kind.FILM),
        (B, "t b", "Kell", Kind.GAME),
    }
    kept.change([B], TitleEdit(name="Other"))
    assert merging.alike() == []


def test_titles_stand_where_the_person_sorts_them(database: Database) -> None:
    fresh(database)
    Edits(database).change([C], TitleEdit(sort_name="Aa"))
    assert [row.title_id for row in Listing(database).rows()] == [C, A, B]
