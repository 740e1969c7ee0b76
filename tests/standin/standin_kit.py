"""Small libraries for the stand-ins: both stores' samples as one, and one made of a few words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from backstock.standin.data import MemoryData
from backstock.standin.stand_in import StandIn
from stores.stores_kit import SAMPLES, sample

Json = dict[str, Any]
WHOLE_KEY, NARROW_KEY, WHARF_KEY = "whole-key-of-quillhaven", "narrow-key-of-quillhaven", "wharf-key-of-quillhaven"
OWNED_PAGE = "owned_keys_page1"


def samples_library(folder: Path, *, true_sizes: bool = True) -> Path:
    """Everything the samples hold, under one account in each store. With their own sizes nothing can be fetched whole,
    as the files are as short as their names."""
    account = folder / "itch" / "accounts" / "quillhaven"
    narrow = {"key": NARROW_KEY, "scopes": ["profile:me", "profile:owned", "game:view:uploads"]}
    put(account / "account.json", {"keys": [{"key": WHOLE_KEY}, narrow, {"key": WHARF_KEY, "scopes": ["wharf"]}]})
    for name, payload in (("profile", "profile"), ("owned_keys", OWNED_PAGE), ("owned_bundles", "owned_bundles")):
        put(account / f"{name}.json", sample("itch", payload))
    put(account / "collections.json", sample("itch", "collections"))
    put(account / "credentials.json", sample("itch", "credentials_info_api_key"))
    put(folder / "itch" / "bundles" / "66001.json", sample("itch", "bundle_games_page1"))
    put(folder / "itch" / "collections" / "88001.json", sample("itch", "collection_games_page1"))
    for game_id, payload in _games().items():
        put(folder / "itch" / "games" / f"{game_id}.json", _sized(payload) if true_sizes else payload)
    orders = folder / "humble" / "accounts" / "reader"
    put(orders / "account.json", {"user_id": 4_440_001})
    for path in sorted((SAMPLES / "humble").glob("order_*.json")):
        order = json.loads(path.read_text(encoding="utf-8"))
        put(orders / "orders" / f"{order['gamekey']}.json", _sized(order) if true_sizes else order)
    return folder


def small(**games: Json) -> MemoryData:
    """One account with one key, `k`; a paid game 101 with upload 501 of a million bytes, if nothing else is told."""
    usual = {"g101": game(101, [upload(501, {"seed": "one", "size": 1_000_000})])}
    payloads = {name.removeprefix("g"): payload for name, payload in (games or usual).items()}
    values: Json = {f"itch/games/{game_id}": payload for game_id, payload in payloads.items()}
    values["itch/accounts/me/account"] = {"keys": [{"key": "k"}]}
    values["itch/accounts/me/profile"] = {"user": {"id": 1, "username": "me"}}
    values["itch/accounts/me/owned_keys"] = [
        {"id": 4000 + number, "game_id": int(game_id), "game": payload["game"]}
        for number, (game_id, payload) in enumerate(payloads.items())
    ]
    return MemoryData(values)


def game(game_id: int, uploads: list[Json], **more: Any) -> Json:
    said = {
        "id": game_id,
        "title": f"Title {game_id}",
        "min_price": 500,
        "url": f"https://maker.itch.example/t-{game_id}",
    }
    return {"game": {**said, **more}, "uploads": uploads}


def upload(upload_id: int, content: Json, **more: Any) -> Json:
    said = {"id": upload_id, "game_id": 101, "filename": "game.zip", "storage": "hosted", "traits": ["p_linux"]}
    return {**said, "size": "=size", "md5_hash": "=md5", "_content": content, **more}


def put(path: Path, value: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")


@contextmanager
def asking(url: str, key: str = "") -> Iterator[httpx.Client]:
    with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"} if key else {}) as client:
        yield client


@contextmanager
def reading(stores: StandIn, cookie: str | None = None) -> Iterator[httpx.Client]:
    """Asks Humble; every header is set by hand, so that no jar takes part."""
    cookie = stores.humble_cookie() if cookie is None else cookie
    headers = {"Cookie": f"_simpleauth_sess={cookie}"} if cookie else {}
    with httpx.Client(base_url=stores.humble_url, headers=headers) as client:
        yield client


def _games() -> dict[int, Json]:
    """The samples' games with all their uploads, each once."""
    rows = sample("itch", OWNED_PAGE)["owned_keys"] + sample("itch", "collection_games_page1")["collection_games"]
    games: dict[int, Json] = {row["game"]["id"]: {"game": row["game"], "uploads": []} for row in rows}
    for path in sorted((SAMPLES / "itch").glob("uploads_*.json")):
        for row in json.loads(path.read_text(encoding="utf-8"))["uploads"] or ():
            games[row["game_id"]]["uploads"].append(row)
    first = games[810001]
    newest, listed = sample("itch", "build")["build"], sample("itch", "upload_builds")["builds"]
    path = {one["id"]: one for one in sample("itch", "upgrade_path")["upgrade_path"]["builds"]}
    between = [path[560009], *({**row, **path.get(row["id"], {})} for row in listed if row["id"] != newest["id"])]
    first["builds"] = {"910101": [newest, *between]}
    first["scanned_archives"] = {
        f"{kind}/{number}": sample("itch", f"scanned_archive_{name}")["scanned_archive"]
        for kind, number, name in (("upload", 910001, "upload"), ("build", 560012, "build_manifest"))
    }
    first["data_json"] = sample("itch", "data_json_public_paid")
    return games


def _sized(value: Any) -> Any:
    """With the sizes the served files have."""
    if isinstance(value, list):
        return [_sized(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    is_file = value.get("storage") == "hosted" or isinstance(value.get("url"), dict)
    names = ("size", "file_size") if is_file else ()
    return {name: "=size" if name in names and inner else _sized(inner) for name, inner in value.items()}
