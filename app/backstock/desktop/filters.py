"""The filters of the library page: which there are, what each would leave, which are set. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..core.views import LibraryCounts, LibraryQuery, SortBy
from ..domain.ids import CollectionId, HoldingId
from ..domain.titles import Collection, HoldingKind, Kind, Platform, Where
from . import words
from .ports import HoldingViewPort

FEW = 8
"""How many of a long list are shown before a person asks for the rest."""
_ALWAYS = (Kind.GAME, Kind.FILM, Kind.MUSIC)


@dataclass(frozen=True, slots=True)
class FilterRow:
    key: str
    """Section and value, as in `kind:game`; a section's name alone for its heading, `more:` before it for its rest."""
    role: str
    """heading, option or more"""
    text: str
    number: int
    """How many titles it would leave; -1 where that is not told."""
    on: bool = False
    place: str = ""
    """Which glyph stands before it; empty for none."""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the library can be narrowed by, besides what every library has."""

    counts: LibraryCounts = field(default_factory=LibraryCounts)
    holdings: Sequence[HoldingViewPort] = ()
    collections: Sequence[Collection] = ()


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    text: str
    options: list[FilterRow]


_SETS: Mapping[str, tuple[str, Callable[[str], Any]]] = {
    "kind": ("kinds", Kind),
    "where": ("where", Where),
    "store": ("stores", str),
    "platform": ("platforms", Platform),
    "bundle": ("holdings", HoldingId),
    "collection": ("collections", CollectionId),
    "tag": ("tags", str),
}
_FLAGS = ("verified_only", "updates", "unclaimed", "unlisted", "key_only", "hidden")


def toggled(query: LibraryQuery, key: str) -> LibraryQuery:
    section, _, value = key.partition(":")
    change: dict[str, Any]
    if section == "flag":
        change = {value: not getattr(query, value)}
    else:
        name, kind = _SETS[section]
        change = {name: getattr(query, name) ^ {kind(value)}}
    return replace(query, **change)


def only(query: LibraryQuery, key: str) -> LibraryQuery:
    """This filter and no other; the search goes as well."""
    return toggled(cleared(query), key)


def cleared(query: LibraryQuery) -> LibraryQuery:
    return LibraryQuery(sort=query.sort, descending=query.descending, group=query.group)


def narrowed(query: LibraryQuery) -> bool:
    return bool(query.search) or any(is_on(query, key) for key in _set_keys(query))


def summary(query: LibraryQuery, counts: LibraryCounts, shown: int) -> str:
    """One line for the whole: how many of how many, or how much and where it lies."""
    if narrowed(query):
        if query.hidden:
            return words.tr("%Ln title(s) hidden", n=shown)
        return words.tr("%1 of %Ln title(s)", words.count(shown), n=counts.total)
    parts = [words.titles(counts.total)]
    if counts.bytes_shelf:
        parts.append(words.tr("%1 on the shelf", words.size(counts.bytes_shelf)))
    if counts.bytes_here:
        parts.append(words.tr("%1 here", words.size(counts.bytes_here)))
    return words.beside(parts)


def sortings() -> list[dict[str, str]]:
    names = {
        SortBy.NAME: words.tr("Name"),
        SortBy.ADDED: words.tr("Lately added"),
        SortBy.PLAYED: words.tr("Last played"),
        SortBy.SIZE: words.tr("Size"),
    }
    return [{"key": sort.value, "text": text} for sort, text in names.items()]


SEARCHED = "search:"


def key_of(query: LibraryQuery) -> str:
    """A question as a short text, the same one for the same question."""
    parts = [query.group.value, query.sort.value, str(query.descending), *_set_keys(query)]
    return (f"{SEARCHED}{query.search} " if query.search else "") + " ".join(parts)


def is_on(query: LibraryQuery, key: str) -> bool:
    section, _, value = key.partition(":")
    if section == "flag":
        return bool(getattr(query, value))
    name, kind = _SETS[section]
    return kind(value) in getattr(query, name)


def kinds(query: LibraryQuery, known: Known) -> list[FilterRow]:
    return [
        _option(query, f"kind:{kind.value}", words.kind_plural(kind), known.counts.kinds.get(kind, 0))
        for kind in Kind
        if kind in _ALWAYS or known.counts.kinds.get(kind) or kind in query.kinds
    ]


def places(query: LibraryQuery, known: Known) -> list[FilterRow]:
    texts = {
        Where.HERE: words.tr("Here"),
        Where.SHELF: words.tr("On the shelf"),
        Where.STORE: words.tr("Only at the store"),
    }
    return [
        replace(
            _option(query, f"where:{where.value}", text, known.counts.where.get(where, 0)),
            place=where.value,
        )
        for where, text in texts.items()
    ]


def panel(query: LibraryQuery, known: Known, folded: frozenset[str], whole: frozenset[str]) -> list[FilterRow]:
    """Every filter, section by section. `folded` sections show their heading only, `whole` ones every option."""
    rows: list[FilterRow] = []
    for section in _sections(query, known):
        if not section.options:
            continue
        rows.append(FilterRow(section.name, "heading", section.text, -1, on=section.name not in folded))
        if section.name in folded:
            continue
        shown = section.options
        if len(shown) > FEW + 1 and section.name not in whole:
            shown = [row for at, row in enumerate(section.options) if at < FEW or row.on]
            rest = len(section.options) - len(shown)
            shown = [*shown, FilterRow(f"more:{section.name}", "more", words.tr("%Ln more", n=rest), -1)]
        rows.extend(shown)
    return rows


def chips(query: LibraryQuery, known: Known) -> list[FilterRow]:
    """What is set, in words that stand alone."""
    texts = {row.key: row for section in _sections(query, known) for row in section.options}
    return [texts.get(key) or FilterRow(key, "option", key.partition(":")[2], -1, on=True) for key in _set_keys(query)]


def _set_keys(query: LibraryQuery) -> list[str]:
    values = [f"{section}:{value}" for section, (name, _) in _SETS.items() for value in sorted(getattr(query, name))]
    return values + [f"flag:{flag}" for flag in _FLAGS if getattr(query, flag)]


def _sections(query: LibraryQuery, known: Known) -> list[_Section]:
    counts = known.counts
    return [
        _Section("where", words.tr("Where"), places(query, known)),
        _Section("kind", words.tr("Kind"), kinds(query, known)),
        _Section("flag", words.tr("State"), _flags(query, counts)),
        _Section("store", words.tr("Store"), _counted(query, "store", counts.stores, words.store_name)),
        _Section("platform", words.tr("Platform"), _counted(query, "platform", counts.platforms, words.platform_name)),
        _Section("tag", words.tr("Tag"), _counted(query, "tag", counts.tags, str)),
        *(_held(query, known, kind, text) for kind, text in _held_kinds().items()),
        _Section("collection", words.tr("Collection"), _collected(query, known)),
    ]


def _held_kinds() -> dict[HoldingKind, str]:
    return {
        HoldingKind.BUNDLE: words.tr("Bundle"),
        HoldingKind.ORDER: words.tr("Order"),
        HoldingKind.COLLECTION: words.tr("Collection at the store"),
    }


def _held(query: LibraryQuery, known: Known, kind: HoldingKind, text: str) -> _Section:
    return _Section(
        f"bundle-{kind.value}",
        text,
        [
            replace(
                _option(query, f"bundle:{view.holding.holding_id}", view.holding.name, view.titles),
                remark=view.account_name,
            )
            for view in known.holdings
            if view.holding.kind is kind
        ],
    )


def _collected(query: LibraryQuery, known: Known) -> list[FilterRow]:
    return [_option(query, f"collection:{one.collection_id}", one.name, one.titles) for one in known.collections]


def _flags(query: LibraryQuery, counts: LibraryCounts) -> list[FilterRow]:
    texts = {
        "verified_only": (words.tr("Verified"), counts.verified),
        "updates": (words.tr("Update offered"), counts.updates),
        "unclaimed": (words.tr("Not claimed yet"), counts.unclaimed),
        "key_only": (words.tr("Keys and pages only"), counts.key_only),
        "unlisted": (words.tr("No longer listed"), counts.unlisted),
        "hidden": (words.tr("Hidden"), counts.hidden),
    }
    return [
        _option(query, f"flag:{flag}", *texts[flag])
        for flag in _FLAGS
        if texts[flag][1] or getattr(query, flag) or flag == "verified_only"
    ]


def _counted(
    query: LibraryQuery, section: str, counts: Mapping[Any, int], name: Callable[[str], str]
) -> list[FilterRow]:
    """The largest first; what is set stays even where nothing is left of it."""
    known = {str(value): number for value, number in counts.items()}
    for value in getattr(query, _SETS[section][0]):
        known.setdefault(str(value), 0)
    in_order = sorted(known.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
    return [_option(query, f"{section}:{value}", name(value), number) for value, number in in_order]


def _option(query: LibraryQuery, key: str, text: str, number: int) -> FilterRow:
    return FilterRow(key, "option", text, number, on=is_on(query, key))
