"""Both stores without sockets: an account each, made of rows, answering at the place where requests go out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from backstock.domain.ids import AccountId
from backstock.stores.answers import Answer
from backstock.stores.contract import Progress
from backstock.stores.http import Ask, Http
from backstock.stores.humble import HumbleStore
from backstock.stores.itch import ItchStore
from backstock.stores.pace import Rate
from backstock.vault import Secret
from stores.memory_kit import Calendar

ACCOUNT = AccountId("a-1")


class Refusal(Exception):  # noqa: N818 - an answer, not a failure
    def __init__(self, status: int, *texts: str, headers: dict[str, str] | None = None) -> None:
        self.status = status
        self.texts = texts
        self.headers = headers or {}


Handler = Callable[[Ask, str, dict[str, list[str]]], Any]


class ScriptedHttp(Http):
    """`bend` may put another body in place of an answer's."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self.asks: list[Ask] = []
        self.bend: Callable[[int, str, Any], Any] = lambda number, path, value: value

    def keep_pace(self, url: str, rate: Rate) -> None: ...

    def ask(self, ask: Ask, progress: Progress | None = None) -> Answer:
        if progress is not None:
            progress.checkpoint()
        self.asks.append(ask)
        path = urlsplit(ask.url).path
        query: dict[str, list[str]] = {}
        for name, value in ask.query:
            query.setdefault(name, []).append(value)
        status, headers = 200, {"content-type": "application/json"}
        try:
            value = self._handler(ask, path, query)
        except Refusal as refused:
            status, headers, value = refused.status, refused.headers | headers, {"errors": list(refused.texts)}
        value = self.bend(len(self.asks), path, value)
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        return Answer(ask.store, status, headers, (), body, ask.hide)

    @property
    def paths(self) -> Counter[str]:
        return Counter(urlsplit(ask.url).path for ask in self.asks)


def game_row(number: int, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "title": f"Title {number}",
        "url": f"https://maker.itch.io/title-{number}",
        "classification": "game",
        "min_price": 500,
        "user": {"display_name": "Maker"},
        **more,
    }


def key_row(key: int, game: int) -> dict[str, Any]:
    return {"id": key, "game_id": game, "game": game_row(game), "created_at": "2025-01-01T12:00:00.000000000Z"}


def upload_row(number: int, game: int, **more: Any) -> dict[str, Any]:
    name = f"title-{game}-1.0-linux64.zip"
    return {"id": number, "game_id": game, "filename": name, "storage": "hosted", "md5_hash": f"{number:032x}", **more}


@dataclass
class ItchAccount:
    """Keys newest first. Lists that are empty arrive as `{}`, as they do."""

    keys: list[dict[str, Any]] = field(default_factory=list)
    bundles: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    collections: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    uploads: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    per_page: int = 50
    pages: dict[str, Any] = field(default_factory=dict)
    """Of the web site: a path's `data.json`, or a Refusal."""
    refused: dict[str, Refusal] = field(default_factory=dict)
    claims: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.http = ScriptedHttp(self._answer)
        self.now = Calendar()

    def own(self, keys: int, first: int = 1) -> ItchAccount:
        """So many games, on top of those owned before."""
        for number in range(first, first + keys):
            self.keys.insert(0, key_row(5000 + number, number))
            self.uploads[number] = [upload_row(90_000 + number, number)]
        return self

    def bundle(self, bundle_id: int, games: range) -> ItchAccount:
        self.bundles[bundle_id] = [{"game_id": number, "game": game_row(number)} for number in games]
        for number in games:
            self.uploads.setdefault(number, [upload_row(90_000 + number, number)])
        return self

    @property
    def store(self) -> ItchStore:
        secret = Secret(b"FAKE-itch-key")
        return ItchStore(self.http, "https://api.itch.example", secret, account_id=ACCOUNT, now=self.now)

    def _answer(self, ask: Ask, path: str, query: dict[str, list[str]]) -> Any:
        if path in self.refused:
            raise self.refused[path]
        parts = path.strip("/").split("/")
        if urlsplit(ask.url).netloc.endswith("itch.io"):
            assert "Authorization" not in ask.headers
            return self._page(path)
        assert ask.headers["Authorization"] == "Bearer FAKE-itch-key"
        match parts:
            case ["profile", "owned-keys"]:
                wanted = query.get("game_ids", [""])[0]
                rows = [row for row in self.keys if not wanted or str(row.get("game_id")) in wanted.split(",")]
                return self._paged("owned_keys", rows, query)
            case ["profile", "owned-bundles"]:
                return {"bundle_keys": [_bundle_key(one, games) for one, games in self.bundles.items()] or {}}
            case ["profile", "collections"]:
                rows = [{"id": one, "title": f"List {one}", "games_count": 1} for one in self.collections]
                return {"collections": rows or {}}
            case ["bundles", number, "bundle-games"]:
                return self._paged("bundle_games", self._known(self.bundles, number), query)
            case ["collections", number, "collection-games"]:
                return self._paged("collection_games", self._known(self.collections, number), query)
            case ["games", number, "uploads"]:
                return {"uploads": self._uploads(int(number), query)}
            case ["bundles", number, "claim-game"]:
                return self._claim(ask, number)
        raise Refusal(404, "invalid api endpoint")

    def _uploads(self, game: int, query: dict[str, list[str]]) -> Any:
        owned = {str(row["id"]) for row in self.keys if row.get("game_id") == game}
        free = any(
            row["game"]["id"] == game and not row["game"]["min_price"]
            for rows in self.collections.values()
            for row in rows
        )
        given = query.get("download_key_id", [""])[0]
        return self.uploads.get(game) if given in owned or free or (not owned and f"/{game}" in self.pages) else {}

    def _page(self, path: str) -> Any:
        value = self.pages.get(path.removesuffix("/data.json"), Refusal(404, "invalid game"))
        if isinstance(value, Refusal):
            raise value
        return value

    def _paged(self, name: str, rows: list[Any], query: dict[str, list[str]]) -> Any:
        page = int(query.get("page", ["1"])[0])
        shown = rows[(page - 1) * self.per_page : page * self.per_page]
        return {"page": page, "per_page": self.per_page, name: shown or {}}

    def _known(self, lists: dict[int, list[dict[str, Any]]], number: str) -> list[dict[str, Any]]:
        if int(number) not in lists:
            raise Refusal(404, "invalid bundle")
        return lists[int(number)]

    def _claim(self, ask: Ask, bundle: str) -> Any:
        assert ask.method == "POST"
        assert ask.form
        game = int(ask.form["game_id"])
        self.claims.append((bundle, ask.form["game_id"]))
        if not any(row["game_id"] == game for row in self.keys):
            self.keys.insert(0, key_row(7000 + game, game))
        (row,) = [row for row in self.keys if row["game_id"] == game]
        return {"download_key": {name: value for name, value in row.items() if name != "game"}}


def _bundle_key(bundle_id: int, games: list[Any]) -> dict[str, Any]:
    bundle = {"id": bundle_id, "title": f"Bundle {bundle_id}", "games_count": len(games) + 1}
    return {"id": 1, "bundle_id": bundle_id, "created_at": "2025-01-01T12:00:00Z", "bundle": bundle}


SESSION = "eyJ1c2VyX2lkIjogNDcxMX0=|1790000000|abababababababababababababababababababab"


@dataclass
class HumbleAccount:
    orders: dict[str, Any] = field(default_factory=dict)
    signed_in: bool = True

    def __post_init__(self) -> None:
        self.http = ScriptedHttp(self._answer)
        self.now = Calendar()

    @property
    def store(self) -> HumbleStore:
        secret = Secret(SESSION.encode())
        return HumbleStore(self.http, "https://www.humble.example", secret, account_id=ACCOUNT, now=self.now)

    def buy(self, count: int, first: int = 1) -> HumbleAccount:
        for number in range(first, first + count):
            self.orders[f"FAKE{number:08}"] = order_row(number)
        return self

    def _answer(self, ask: Ask, path: str, query: dict[str, list[str]]) -> Any:
        parts = path.strip("/").split("/")
        if parts[-1] == "orders":
            assert len(query["gamekeys"]) <= 10
            return {key: self.orders.get(key) for key in query["gamekeys"]} if self.signed_in else {}
        if not self.signed_in:
            raise Refusal(401, "login_required")
        if parts[-2:] == ["user", "order"]:
            return [{"gamekey": key} for key in self.orders]
        if parts[-2] == "order" and isinstance(self.orders.get(parts[-1]), dict):
            return self.orders[parts[-1]]
        raise Refusal(404)


def order_row(number: int, **more: Any) -> dict[str, Any]:
    key = f"FAKE{number:08}"
    link = f"https://dl.humble.example/thing{number}_1.0.zip?gamekey={key}&ttl=1790000000&t={number:032x}"
    file = {"name": "Download", "url": {"web": link}, "file_size": 5, "md5": f"{number:032x}"}
    download = {"machine_name": f"thing{number}_linux", "platform": "linux", "download_struct": [file]}
    return {
        "gamekey": key,
        "created": "2019-07-02T18:20:30.123450",
        "claimed": True,
        "product": {"category": "bundle", "machine_name": f"order{number}", "human_name": f"Order of {number}"},
        "subproducts": [{"machine_name": f"thing{number}", "human_name": f"Thing {number}", "downloads": [download]}],
        "tpkd_dict": {"all_tpks": []},
        **more,
    }
