"""From itch.io's JSON to our words: the ways an account has titles, as keys, bundles, collections and addresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ..domain.ids import AccountId, HoldingId, stable_id
from ..domain.titles import HeldTitle, Holding, HoldingKind
from .itch_shapes import Belonging, title_id_of
from .reading import Json, as_date, as_id, as_int, as_text, map_or_empty
from .redaction import redacted


@dataclass(frozen=True, slots=True)
class OwnedKey:
    """One permission for one game. Several for the same game are usual: a purchase and every bundle it was in."""

    key_id: str
    game_id: str
    row: Json


@dataclass(frozen=True, slots=True)
class ListedGame:
    """A game in a bundle or a collection."""

    game_id: str
    game: Json
    free: bool


def owned_key(row: object) -> OwnedKey | None:
    """None where it names no game or is no key."""
    fields = map_or_empty(row)
    key_id = as_id(fields.get("id"))
    game_id = _game_id(fields)
    return OwnedKey(key_id, game_id, fields) if key_id and game_id else None


def listed_game(row: object) -> ListedGame | None:
    fields = map_or_empty(row)
    game_id = _game_id(fields)
    if game_id is None:
        return None
    game = map_or_empty(fields.get("game"))
    price = as_int(game.get("min_price")) or as_int(fields.get("min_price"))
    return ListedGame(game_id, game, not price)


def key_id(row: object) -> str | None:
    key = owned_key(row)
    return key.key_id if key else None


def listed_id(row: object) -> str | None:
    game = listed_game(row)
    return game.game_id if game else None


def holding_id(belonging: Belonging, kind: HoldingKind, ref: str) -> HoldingId:
    """Two accounts may have bought the same bundle: each has a holding of its own."""
    return HoldingId(stable_id("h", belonging.account_id or "", belonging.namespace, kind, ref))


def key_holding(key: OwnedKey, belonging: Belonging) -> Holding:
    return _holding(belonging, HoldingKind.KEY, key.key_id, "", as_date(key.row.get("created_at")))


def bundle_holding(row: object, belonging: Belonging) -> Holding | None:
    fields = map_or_empty(row)
    bundle = map_or_empty(fields.get("bundle"))
    ref = as_id(fields.get("bundle_id")) or as_id(bundle.get("id"))
    if ref is None:
        return None
    name = as_text(bundle.get("title")) or f"Bundle {ref}"
    return _holding(belonging, HoldingKind.BUNDLE, ref, name, as_date(fields.get("created_at")))


def collection_holding(row: object, belonging: Belonging) -> Holding | None:
    fields = map_or_empty(row)
    ref = as_id(fields.get("id"))
    if ref is None:
        return None
    name = as_text(fields.get("title")) or f"Collection {ref}"
    return _holding(belonging, HoldingKind.COLLECTION, ref, name, as_date(fields.get("created_at")))


def address_holding(game_id: str, belonging: Belonging, added_at: datetime) -> Holding:
    return _holding(belonging, HoldingKind.ADDRESS, game_id, "", added_at)


def held_in(holding: Holding, game_id: str, belonging: Belonging) -> HeldTitle:
    item = {"game": game_id}
    if holding.kind is HoldingKind.BUNDLE:
        item["bundle"] = holding.ref
    return HeldTitle(holding.holding_id, title_id_of(game_id, belonging), item)


def kept_games(games: Mapping[str, Json]) -> dict[str, object]:
    """Their payloads, by the game's number."""
    return {f"itch/game/{game_id}": redacted(game) for game_id, game in games.items() if game}


def _holding(belonging: Belonging, kind: HoldingKind, ref: str, name: str, acquired_at: datetime | None) -> Holding:
    account_id = belonging.account_id or AccountId("")
    return Holding(holding_id(belonging, kind, ref), account_id, kind, ref, name, acquired_at)


def _game_id(fields: Json) -> str | None:
    return as_id(fields.get("game_id")) or as_id(map_or_empty(fields.get("game")).get("id"))
