"""What the demo store offers: `titles.json` and the files beside it, as data for the stand-in of itch.io.

    {"user": {"id", "username", "display_name"},
     "games": [{"id", "title", "short_text", "classification", "url", "user": {"display_name"}, "created_at",
                "cover_url"?, "uploads": [{"id", "file", "filename", "display_name", "type", "traits": [...],
                                           "channel_name"?, "storage"?, "build_id"?, "host"?}]}]}

`file` and a `cover_url` without a scheme are paths inside the folder. Sizes and digests are the files' own. An upload
whose `storage` is `build` gets no digest, as on itch.io; one that is `external` needs no file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..domain.errors import BackstockError
from ..standin.data import MemoryData, inside
from ..standin.dressing import PICTURE

ACCOUNT = "demo"
FIRST_KEY_ID = 4_000_000
_EARLY = "2026-01-01T00:00:00.000000000Z"
Json = dict[str, Any]


def read_offer(folder: Path, api_key: str) -> MemoryData:
    """Raises BackstockError naming what is wrong with the folder."""
    try:
        said = json.loads((folder / "titles.json").read_text(encoding="utf-8"))
        games = [_game(folder, game) for game in said["games"]]
        user = {"id": 1, "username": "demo", **said.get("user", {})}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise BackstockError(
            f"The demo titles in {folder} cannot be offered: {type(wrong).__name__}: {wrong}.",
            data="Nothing was changed.",
            do="Build the demo titles again.",
        ) from wrong
    account = f"itch/accounts/{ACCOUNT}"
    values: Json = {f"itch/games/{game['game']['id']}": game for game in games}
    values[f"{account}/account"] = {"keys": [{"key": api_key}]}
    values[f"{account}/profile"] = {"user": user}
    values[f"{account}/owned_keys"] = [_key(number, game["game"]) for number, game in enumerate(games)][::-1]
    return MemoryData(values, folder)


def _key(number: int, game: Json) -> Json:
    moment = game.get("created_at", _EARLY)
    said = {"id": FIRST_KEY_ID + number, "game_id": game["id"], "downloads": 0}
    return {**said, "created_at": moment, "updated_at": moment, "game": game}


def _game(folder: Path, said: Mapping[str, Any]) -> Json:
    """Paid, so that its files want the key that the account has."""
    game_id = int(said["id"])
    uploads = [_upload(folder, game_id, place, upload) for place, upload in enumerate(said.get("uploads", ()))]
    traits = sorted({trait for up in uploads for trait in up["traits"] if trait.startswith("p_")})
    game = {"type": "default", "min_price": 0, "traits": traits or {}, **said, "id": game_id}
    del game["uploads"]
    cover = str(said.get("cover_url", ""))
    if cover and "://" not in cover:
        _inside(folder, cover)
        game["cover_url"] = f"{PICTURE}{cover}"
    return {"game": game, "uploads": uploads, "_paid": True}


def _upload(folder: Path, game_id: int, place: int, said: Mapping[str, Any]) -> Json:
    file = str(said.get("file", ""))
    shown = {name: value for name, value in said.items() if name != "file"}
    kept = {"storage": "hosted", "type": "default", "position": place, "display_name": None}
    upload: Json = {"game_id": game_id, **kept, "filename": Path(file).name, **shown, "id": int(said["id"])}
    upload["traits"] = list(said.get("traits") or ()) or {}
    if upload["storage"] == "external":
        return upload
    if not _inside(folder, said["file"]).is_file():
        raise FileNotFoundError(f"{file} is missing")
    upload |= {"_content": {"file": file}, "size": "=size"}
    if upload["storage"] == "hosted":
        upload["md5_hash"] = "=md5"
    return upload


def _inside(folder: Path, name: str) -> Path:
    path = inside(folder, name)
    if path is None:
        raise ValueError(f"{name} lies outside")
    return path
