"""What the games of the data folder hold: `itch/games/ID.json`, the union of the answers about one game.

Which game an upload or a build belongs to is learned on the way; only for a stranger is everything looked through, and
of that only what has changed since the last time.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from .data import Data

Json = dict[str, Any]


class ItchGames:
    def __init__(self, data: Data) -> None:
        self._data = data
        self._lock = threading.Lock()
        self._looked_at: dict[str, object] = {}
        self._game_of: dict[tuple[str, str], str] = {}
        self._titles: dict[str, str] = {}

    def payload(self, game_id: str) -> Json | None:
        found = self._data.read(f"itch/games/{game_id}")
        return found if isinstance(found, dict) else None

    def uploads(self, payload: Json, game_id: str) -> list[Json]:
        found = payload.get("uploads")
        rows = [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
        self._learn(game_id, payload)
        return rows

    def upload(self, upload_id: str) -> tuple[Json, Json] | None:
        """With the payload of its game."""
        for payload, game_id in self._holding("upload", upload_id):
            for row in self.uploads(payload, game_id):
                if str(row.get("id")) == upload_id:
                    return row, payload
        return None

    def build(self, build_id: str) -> tuple[Json, Json, Json] | None:
        """With its upload and the payload of its game."""
        for payload, game_id in self._holding("build", build_id):
            for row in self.uploads(payload, game_id):
                for build in builds_of(row, payload):
                    if str(build.get("id")) == build_id:
                        return build, row, payload
        return None

    def by_page(self, page: str) -> Json | None:
        """`user/slug`, by the page's present name or an earlier one."""
        return next((payload for payload, _ in self._holding("page", page)), None)

    def search(self, query: str) -> list[Json]:
        self._look_through()
        with self._lock:
            found = [game_id for game_id, title in self._titles.items() if query.casefold() in title]
        payloads = (self.payload(game_id) for game_id in sorted(found, key=_as_number))
        return [payload["game"] for payload in payloads if payload and "game" in payload]

    def _holding(self, kind: str, value: str) -> Iterator[tuple[Json, str]]:
        with self._lock:
            game_id = self._game_of.get((kind, value))
        if game_id is None:
            self._look_through()
            with self._lock:
                game_id = self._game_of.get((kind, value))
        payload = self.payload(game_id) if game_id else None
        if game_id and payload is not None:
            yield payload, game_id

    def _look_through(self) -> None:
        for game_id in self._data.names("itch/games"):
            version = self._data.version(f"itch/games/{game_id}")
            if self._looked_at.get(game_id) != version:
                payload = self.payload(game_id)
                if payload is not None:
                    self._learn(game_id, payload)
                self._looked_at[game_id] = version

    def _learn(self, game_id: str, payload: Json) -> None:
        found = payload.get("uploads")
        uploads = [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
        builds = [build for row in uploads for build in builds_of(row, payload)]
        game = payload.get("game") or {}
        pages = [page_of(str(game.get("url", ""))), *payload.get("_old_pages", ())]
        with self._lock:
            self._game_of |= {("upload", str(row.get("id"))): game_id for row in uploads}
            self._game_of |= {("build", str(build.get("id"))): game_id for build in builds}
            self._game_of |= {("page", name): game_id for name in pages if name}
            self._titles[game_id] = str(game.get("title", "")).casefold()


def builds_of(upload: Json, payload: Json) -> list[Json]:
    """Newest first; where none are told of, the one the upload speaks of."""
    told = (payload.get("builds") or {}).get(str(upload.get("id")))
    if isinstance(told, list):
        return [build for build in told if isinstance(build, dict)]
    if upload.get("storage") != "build" or "build_id" not in upload:
        return []
    return [{"upload_id": upload.get("id"), **(upload.get("build") or {}), "id": upload["build_id"]}]


def is_demo(upload: Json) -> bool:
    traits = upload.get("traits")
    return bool(upload.get("demo")) or (isinstance(traits, list) and "demo" in traits)


def page_of(url: str) -> str:
    """`https://USER.itch.example/SLUG` as `USER/SLUG`."""
    parts = urlsplit(url)
    return f"{(parts.hostname or '').split('.')[0]}/{parts.path.strip('/').split('/')[0]}"


def _as_number(game_id: str) -> int:
    return int(game_id) if game_id.isdecimal() else 0
