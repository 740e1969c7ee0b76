"""Makes up a library large enough to be in the way: thousands of owned keys, bundles that overlap with them, hundreds
of Humble orders. The same seed and shape give the same bytes, on every computer and every day.

No files are written for the titles: their bytes are drawn from a seed when somebody asks (`contents.SyntheticContent`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from ..domain.errors import DataProtectedError
from .maker_humble import HumbleMaker
from .maker_itch import EPOCH, FIRST_GAME, ItchMaker, stamp
from .maker_words import Namer

Json = dict[str, Any]
ACCOUNT = "keeper"
MADE = "made.json"
"""Tells how a folder was made; `changes` needs it to go on."""
_FIRST_BUNDLE, _FIRST_COLLECTION = 66_000, 88_000


@dataclass(frozen=True, slots=True)
class Shape:
    keys: int = 6000
    """Owned keys; there are nine games to ten of them."""
    bundles: int = 12
    pile: int = 1740
    """Games in the largest bundle, which announces one more than it lists."""
    collections: int = 4
    orders: int = 300
    shared: int = 40
    """Titles that both stores have."""
    bytes_divisor: int = 5000
    """How much smaller than real ones the files are."""


def make_library(folder: Path, seed: int = 1, shape: Shape | None = None) -> Path:
    """Fills a folder that is empty or not there yet. Raises DataProtectedError for any other."""
    shape = shape or Shape()
    if folder.exists() and any(folder.iterdir()):
        raise DataProtectedError(
            f"{folder} holds other things.",
            data="Nothing was changed.",
            do="Name an empty folder, or one that does not exist yet.",
        )
    maker = ItchMaker(seed, shape.bytes_divisor)
    names = Namer(Random(f"{seed} names"))
    games = _make_games(folder, maker, names, shape)
    _make_account(folder, seed, maker, shape, games)
    _make_bundles(folder, seed, shape, games)
    _make_collections(folder, seed, shape, games)
    shared = [games[place]["title"] for place in range(min(shape.shared, owned_games(shape)))]
    _make_orders(folder, HumbleMaker(seed, maker, names, shared), shape)
    put(folder / MADE, {"seed": seed, "games": len(games), **asdict(shape)})
    return folder


def owned_games(shape: Shape) -> int:
    return max(1, shape.keys * 9 // 10) if shape.keys else 0


def put(path: Path, value: Any) -> None:
    """Replaces the file as a whole: a server may be reading it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.new")
    aside.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    aside.replace(path)


def put_rows(path: Path, rows: Iterable[Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.new")
    with aside.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    aside.replace(path)


def _make_games(folder: Path, maker: ItchMaker, names: Namer, shape: Shape) -> list[Json]:
    """The owned ones first, then those that are only in bundles."""
    beyond = shape.pile // 2 + 20 * shape.bundles if shape.bundles else 0
    (folder / "itch" / "games").mkdir(parents=True)
    games = []
    for index in range(owned_games(shape) + beyond):
        payload = maker.game(index, names.title())
        path = folder / "itch" / "games" / f"{FIRST_GAME + index}.json"
        path.write_text(json.dumps(payload, ensure_ascii=False), encoding="utf-8")
        games.append(payload["game"])
    return games


def _make_account(folder: Path, seed: int, maker: ItchMaker, shape: Shape, games: list[Json]) -> None:
    account = folder / "itch" / "accounts" / ACCOUNT
    put(account / "account.json", {"keys": [{"key": f"standin-key-{seed:08}-keeper"}]})
    user = {"id": 900_001, "username": ACCOUNT, "display_name": "Keeper of Many", "gamer": True}
    put(account / "profile.json", {"user": {**user, "developer": False, "press_user": False}})
    rng = Random(f"{seed} keys")
    own = list(range(owned_games(shape)))
    bought = own + [rng.choice(own) for _ in range(shape.keys - len(own))] if own else []
    rng.shuffle(bought)
    step = timedelta(days=4000) / max(1, len(bought))
    keys = (
        maker.key(number, games[bought[number]], EPOCH + step * number, rng) for number in reversed(range(len(bought)))
    )
    put_rows(account / "owned_keys.jsonl", keys)


def _make_bundles(folder: Path, seed: int, shape: Shape, games: list[Json]) -> None:
    """Half of each bundle is owned already, by keys that came with it or otherwise."""
    rng, owned = Random(f"{seed} bundles"), owned_games(shape)
    bundle_keys = []
    for number in range(shape.bundles):
        bundle_id = _FIRST_BUNDLE + number
        size = shape.pile if number == 0 else rng.randrange(5, max(6, shape.pile // 8))
        inside = rng.sample(range(owned), min(owned, size // 2))
        inside += rng.sample(range(owned, len(games)), min(len(games) - owned, size - len(inside)))
        rng.shuffle(inside)
        moment = stamp(EPOCH + timedelta(days=2300 + 90 * number))
        dates = {"created_at": moment, "updated_at": moment}
        bundle = {
            "id": bundle_id,
            "title": "One Big Pile" if number == 0 else f"Bundle for Cause No. {number}",
            **dates,
        }
        bundle |= {"url": f"https://itch.example/b/{bundle_id}", "games_count": len(inside) + (number == 0)}
        key = {"id": 77_000 + number, "bundle_id": bundle_id, "purchase_id": 19_000_000 + number, "bundle": bundle}
        bundle_keys.append({**key, "created_at": moment})
        rows = (
            {"bundle_id": bundle_id, "game_id": games[index]["id"], "position": place, **dates, "game": games[index]}
            for place, index in enumerate(inside)
        )
        put_rows(folder / "itch" / "bundles" / f"{bundle_id}.jsonl", rows)
    put(folder / "itch" / "accounts" / ACCOUNT / "owned_bundles.json", {"bundle_keys": bundle_keys})


def _make_collections(folder: Path, seed: int, shape: Shape, games: list[Json]) -> None:
    rng = Random(f"{seed} collections")
    collections = []
    for number in range(shape.collections):
        collection_id = _FIRST_COLLECTION + number
        inside = rng.sample(games, min(len(games), (0, 3, 60, 140)[number % 4]))
        moment = stamp(EPOCH + timedelta(days=3000 + number))
        dates = {"created_at": moment, "updated_at": moment}
        title = ("", "Rainy day", "To play together", "كتب")[number % 4]
        collections.append({"id": collection_id, "title": title, "games_count": len(inside), **dates})
        rows = ({"game": game, "position": place, "user_id": 900_001, **dates} for place, game in enumerate(inside))
        put_rows(folder / "itch" / "collections" / f"{collection_id}.jsonl", rows)
    put(folder / "itch" / "accounts" / ACCOUNT / "collections.json", {"collections": collections or {}})


def _make_orders(folder: Path, maker: HumbleMaker, shape: Shape) -> None:
    account = folder / "humble" / "accounts" / ACCOUNT
    put(account / "account.json", {"user_id": 5_550_001})
    gamekeys = []
    for number in range(shape.orders):
        order = maker.order(number)
        put(account / "orders" / f"{order['gamekey']}.json", order)
        gamekeys.append({"gamekey": order["gamekey"]})
    put(account / "user_order.json", gamekeys)
