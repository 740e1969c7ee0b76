"""What a person has arranged, and how titles came to be owned, as the library's file says it."""

from __future__ import annotations

from collections.abc import Collection as Ids
from dataclasses import dataclass, field, replace

from ..db.edits import Edits
from ..db.holdings import Holdings
from ..db.lists import TitleLists
from ..db.merging import Merging
from ..domain.edits import Part, TitleEdit
from ..domain.ids import CollectionId, TitleId
from ..domain.titles import HeldTitle, Holding


@dataclass(frozen=True, slots=True)
class CollectionLine:
    collection_id: CollectionId
    name: str
    titles: tuple[TitleId, ...]


@dataclass(frozen=True, slots=True)
class Arranged:
    """Files of earlier versions say nothing of this. The references of holdings open nothing: see `Holding.ref`."""

    tags: dict[TitleId, tuple[str, ...]]
    collections: tuple[CollectionLine, ...]
    hidden: tuple[TitleId, ...]
    merged: dict[TitleId, TitleId]
    """Listing -> the title it is shown as."""
    kept_apart: tuple[tuple[TitleId, TitleId], ...]
    holdings: tuple[Holding, ...]
    held: tuple[HeldTitle, ...]
    edits: dict[TitleId, TitleEdit] = field(default_factory=dict)
    """By listing."""

    @property
    def pictures(self) -> frozenset[str]:
        """Those that the edits speak of."""
        return frozenset(one for edit in self.edits.values() for one in edit.pictures)


class Arranging:
    def __init__(self, lists: TitleLists, merging: Merging, holdings: Holdings, edits: Edits) -> None:
        self._lists = lists
        self._edits = edits
        self._merging = merging
        self._holdings = holdings

    def everything(self, secret: Ids[TitleId]) -> Arranged:
        """But for titles that leave this computer nowhere."""
        collected = self._lists.collected()
        holdings, held = self._holdings.all()
        return Arranged(
            tags={one: tags for one, tags in self._lists.all_tags().items() if one not in secret},
            collections=tuple(
                CollectionLine(
                    one.collection_id,
                    one.name,
                    tuple(title for title in collected.get(one.collection_id, ()) if title not in secret),
                )
                for one in self._lists.collections()
            ),
            hidden=tuple(one for one in self._lists.hidden() if one not in secret),
            merged={own: head for own, head in self._merging.merged().items() if not {own, head} & set(secret)},
            kept_apart=tuple(sorted(pair for pair in self._merging.kept_apart() if not set(pair) & set(secret))),
            holdings=tuple(holdings),
            held=tuple(one for one in held if one.title_id not in secret),
            edits={one: edit for one, edit in self._edits.all().items() if one not in secret},
        )

    def bring(self, said: Arranged, titles: Ids[TitleId], new: Ids[TitleId]) -> None:
        """`titles` are all there are now, `new` those that came with the file. What the person has arranged here
        stays; what was hidden elsewhere is hidden only where it was not known."""
        held = [one for one in said.held if one.title_id in titles]
        self._holdings.add(said.holdings, held)
        self._edits.add({one: edit for one, edit in said.edits.items() if one in titles})
        self._merge(said, titles)
        for tag in sorted({tag for tags in said.tags.values() for tag in tags}):
            self._lists.tag([one for one, tags in said.tags.items() if tag in tags and one in titles], tag)
        for line in said.collections:
            self._lists.make_collection(line.collection_id, line.name)
            self._lists.collect(line.collection_id, [one for one in line.titles if one in titles])
        self._lists.set_hidden([one for one in said.hidden if one in new], True)

    def _merge(self, said: Arranged, titles: Ids[TitleId]) -> None:
        """What is merged or kept apart here already stays so."""
        merged = self._merging.merged()
        settled = {*merged, *merged.values()} | {one for pair in self._merging.kept_apart() for one in pair}
        self._merging.merge_all(
            (head, [own])
            for own, head in said.merged.items()
            if own in titles and head in titles and own not in settled and head not in settled
        )
        self._merging.keep_apart(
            pair for pair in said.kept_apart if set(pair) <= set(titles) and not set(pair) & set(merged)
        )


def without_anything() -> Arranged:
    return Arranged({}, (), (), {}, (), (), ())


def with_pictures_only(said: Arranged, there: Ids[str]) -> Arranged:
    """Edits speak of pictures that are there."""
    lacking = {
        one: {Part(name) for name in ("cover", "wide") if getattr(edit, name) in edit.pictures - set(there)}
        for one, edit in said.edits.items()
    }
    return replace(said, edits={one: edit.without(lacking[one]) for one, edit in said.edits.items()})


def known_only(said: Arranged) -> Arranged:
    """Held titles whose holding the file forgot are left out."""
    there = {one.holding_id for one in said.holdings}
    return replace(said, held=tuple(one for one in said.held if one.holding_id in there))
