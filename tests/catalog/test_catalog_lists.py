from __future__ import annotations

import pytest

from backstock.catalog.lists import Lists
from backstock.db import Database
from backstock.db.accounts import Accounts
from backstock.db.holdings import Holdings
from backstock.db.library import Library
from backstock.db.lists import TitleLists
from backstock.db.merging import Merging
from backstock.domain.errors import BackstockError, NotFoundError
from backstock.domain.events import EventBus, TitlesChanged
from backstock.domain.ids import CollectionId, TitleId
from backstock.domain.titles import Collection, Kind, Title

A, B, C = TitleId("t-a"), TitleId("t-b"), TitleId("t-c")


@pytest.fixture
def told() -> list[tuple[TitleId, ...]]:
    return []


@pytest.fixture
def lists(database: Database, told: list[tuple[TitleId, ...]]) -> Lists:
    Library(database).put([Title(one, one.upper(), Kind.GAME) for one in (A, B, C)], [])
    events = EventBus()
    events.listen(lambda event: told.append(event.title_ids) if isinstance(event, TitlesChanged) else None)
    return Lists(TitleLists(database), Holdings(database), Merging(database), Accounts(database), events)


def test_a_tag_keeps_its_first_spelling_and_counts_titles(lists: Lists, told: list[tuple[TitleId, ...]]) -> None:
    lists.tag([A, B], "  Co \t op ")
    lists.tag([B, C], "co OP")
    lists.tag([C], "Älter")
    assert lists.tags() == {"Co op": 3, "Älter": 1}
    lists.untag([A], "CO op")
    assert lists.tags() == {"Co op": 2, "Älter": 1}
    assert told == [(A, B), (B, C), (C,), (A,)]


@pytest.mark.parametrize("tag", ["", " \n\t ", "\u200b", "x" * 65])
def test_a_tag_nobody_could_read_is_refused(lists: Lists, tag: str) -> None:
    with pytest.raises(BackstockError):
        lists.tag([A], tag)
    assert lists.tags() == {}


def test_one_unknown_title_changes_nothing(lists: Lists, told: list[tuple[TitleId, ...]]) -> None:
    made = lists.make_collection("Mine")
    for change in (
        lambda: lists.tag([A, TitleId("no")], "x"),
        lambda: lists.hide([A, TitleId("no")]),
        lambda: lists.collect(made.collection_id, [A, TitleId("no")]),
        lambda: lists.merge(A, [B, TitleId("no")]),
        lambda: lists.split(TitleId("no")),
        lambda: lists.collect(CollectionId("no"), [A]),
        lambda: lists.rename_collection(CollectionId("no"), "x"),
        lambda: lists.delete_collection(CollectionId("no")),
    ):
        with pytest.raises(NotFoundError):
            change()
    assert (lists.tags(), lists.collections()) == ({}, [made])
    assert told == []


def test_collections_hold_titles_and_lose_none(lists: Lists, database: Database) -> None:
    first, second = lists.make_collection(" Living   room "), lists.make_collection("Älter")
    lists.collect(first.collection_id, [A, B])
    lists.collect(first.collection_id, [B, C])
    lists.collect(second.collection_id, [B])
    assert lists.collections() == [
        Collection(first.collection_id, "Living room", 3),
        Collection(second.collection_id, "Älter", 1),
    ]
    lists.uncollect(first.collection_id, [B])
    lists.rename_collection(first.collection_id, "Sofa")
    assert lists.collections()[0] == Collection(first.collection_id, "Sofa", 2)
    lists.delete_collection(first.collection_id)
    assert [one.name for one in lists.collections()] == ["Älter"]
    assert Library(database).count() == 3


def test_what_is_put_on_a_merged_listing_is_taken_from_all_of_them(lists: Lists, database: Database) -> None:
    lists.tag([B], "old")
    lists.merge(A, [B])
    lists.tag([B], "new")
    lists.tag([A], "old")
    made = lists.make_collection("Mine")
    lists.collect(made.collection_id, [A, B])
    assert lists.tags() == {"new": 1, "old": 1}
    assert lists.collections()[0].titles == 1
    lists.untag([A], "OLD")
    assert lists.tags() == {"new": 1}
    lists.hide([B])
    assert TitleLists(database).hidden() == [A]
