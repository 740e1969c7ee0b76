"""Commands that put titles in order: tags, collections, hiding, and which listings are one title."""

from __future__ import annotations

import argparse

from ..core.core import Core
from ..domain.errors import NotFoundError
from ..domain.ids import CollectionId, HoldingId, TitleId
from ..domain.titles import Collection
from . import as_json, words
from .output import Output


def tag(core: Core, given: argparse.Namespace, out: Output) -> None:
    if given.tag is not None and given.titles:
        (core.lists.untag if given.remove else core.lists.tag)(_titles(core, given.titles), given.tag)
    known = core.lists.tags()
    if given.tag is not None and not given.titles and given.tag not in known:
        raise NotFoundError(f"Nothing is tagged “{given.tag}”.", candidates=tuple(known), do="Name titles to tag.")
    if out.as_json:
        out.document({"tags": [{"name": name, "titles": titles} for name, titles in known.items()]})
    out.table((name, words.titles(titles)) for name, titles in known.items())


def collection(core: Core, given: argparse.Namespace, out: Output) -> None:
    match given.deed:
        case "make":
            core.lists.make_collection(given.name)
        case "rename":
            core.lists.rename_collection(find_collection(core, given.name), given.new_name)
        case "delete":
            core.lists.delete_collection(find_collection(core, given.name))
        case "add":
            core.lists.collect(find_collection(core, given.name), _titles(core, given.titles))
        case "remove":
            core.lists.uncollect(find_collection(core, given.name), _titles(core, given.titles))
    known = core.lists.collections()
    if out.as_json:
        out.document({"collections": [as_json.collection(one) for one in known]})
    out.table((one.name, words.titles(one.titles), one.collection_id) for one in known)


def hide(core: Core, given: argparse.Namespace, out: Output) -> None:
    title_ids = _titles(core, given.titles)
    core.lists.hide(title_ids)
    _report(core, title_ids, out, "hidden")


def unhide(core: Core, given: argparse.Namespace, out: Output) -> None:
    title_ids = _titles(core, given.titles)
    core.lists.unhide(title_ids)
    _report(core, title_ids, out, "listed again")


def merge(core: Core, given: argparse.Namespace, out: Output) -> None:
    into = core.find_title(given.into)
    core.lists.merge(into, _titles(core, given.titles))
    _report(core, [into], out, "one title now")


def split(core: Core, given: argparse.Namespace, out: Output) -> None:
    """By id only: a merged listing has no name of its own in the lists."""
    core.lists.split(TitleId(given.title))
    _report(core, [TitleId(given.title)], out, "a title of its own")


def find_collection(core: Core, text: str) -> CollectionId:
    known = core.lists.collections()
    found: list[Collection] = [one for one in known if text == one.collection_id]
    found = found or [one for one in known if text.casefold() == one.name.casefold()]
    if len(found) != 1:
        raise NotFoundError(
            f"{'Several collections are' if found else 'No collection is'} called “{text}”.",
            candidates=tuple(f"{one.name} ({one.collection_id})" for one in found or known),
            do="`backstock collection list` tells those there are.",
        )
    return found[0].collection_id


def find_holding(core: Core, text: str) -> frozenset[HoldingId]:
    """All bundles, orders and store collections of that name, or with that id: the same one may be in two accounts."""
    known = core.lists.holdings()
    folded = text.casefold()
    found = [one for one in known if text == one.holding.holding_id or folded == one.holding.name.casefold()]
    found = found or [one for one in known if folded in one.holding.name.casefold()]
    if len({one.holding.name for one in found}) != 1:
        raise NotFoundError(
            f"{'Several bundles are' if found else 'No bundle is'} called “{text}”.",
            candidates=tuple(f"{one.holding.name} ({one.holding.holding_id})" for one in found or known),
            do="Say more of the name, or the id.",
        )
    return frozenset(one.holding.holding_id for one in found)


def _titles(core: Core, texts: list[str]) -> list[TitleId]:
    return [core.find_title(text) for text in texts]


def _report(core: Core, title_ids: list[TitleId], out: Output, what: str) -> None:
    rows = core.title_rows(title_ids)
    if out.as_json:
        out.document({"titles": [as_json.title(row) for row in rows]})
    for row in rows:
        out.line(f"{row.name}: {what}")
