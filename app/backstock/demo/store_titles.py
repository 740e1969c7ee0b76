"""What the demo store offers: `titles.json` and the files beside it, in itch.io's shapes.

    {"user": {"id", "username", "display_name"},
     "games": [{"id", "title", "short_text", "classification", "url", "user": {"display_name"}, "created_at",
                "cover_url"?, "uploads": [{"id", "file", "filename", "display_name", "type", "traits": [...],
                                           "channel_name"?, "storage"?, "build_id"?, "host"?}]}]}

`file` and a `cover_url` without a scheme are paths inside the folder. Sizes and digests are the files' own. An upload
whose `storage` is `build` gets no digest, as on itch.io; one that is `external` needs no file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path
from typing import Any

from ..domain.errors import BackstockError

FIRST_KEY_ID = 4_000_000


@dataclass(frozen=True, slots=True)
class FileOnSale:
    path: Path
    size: int
    md5: str
    modified: str

    @property
    def etag(self) -> str:
        return f'"{self.md5}"'


@dataclass(frozen=True, slots=True)
class Upload:
    upload_id: str
    game_id: str
    said: Mapping[str, Any]
    """The upload as titles.json says it, less what is only for us."""
    file: FileOnSale | None

    @property
    def is_demo(self) -> bool:
        return "demo" in (self.said.get("traits") or ())


@dataclass(frozen=True, slots=True)
class Game:
    game_id: str
    key_id: str
    said: Mapping[str, Any]
    uploads: tuple[Upload, ...]
    cover: Path | None


@dataclass(frozen=True, slots=True)
class Offer:
    user: Mapping[str, Any]
    games: tuple[Game, ...]

    def game(self, game_id: str) -> Game | None:
        return next((game for game in self.games if game.game_id == game_id), None)

    def upload(self, upload_id: str) -> Upload | None:
        return next((up for game in self.games for up in game.uploads if up.upload_id == upload_id), None)

    def upload_of_build(self, build_id: str) -> Upload | None:
        every = (up for game in self.games for up in game.uploads)
        return next((up for up in every if str(up.said.get("build_id", "")) == build_id), None)


def read_offer(folder: Path) -> Offer:
    """Reads and hashes everything once. Raises BackstockError naming what is wrong with the folder."""
    try:
        said = json.loads((folder / "titles.json").read_text(encoding="utf-8"))
        games = tuple(_game(folder, number, game) for number, game in enumerate(said["games"]))
        user = {"id": 1, "username": "demo", **said.get("user", {})}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise BackstockError(
            f"The demo titles in {folder} cannot be offered: {type(wrong).__name__}: {wrong}.",
            data="Nothing was changed.",
            do="Build the demo titles again.",
        ) from wrong
    return Offer(user, games)


def _game(folder: Path, number: int, said: Mapping[str, Any]) -> Game:
    game_id = str(int(said["id"]))
    cover = str(said.get("cover_url", ""))
    inside = bool(cover) and "://" not in cover
    return Game(
        game_id=game_id,
        key_id=str(FIRST_KEY_ID + number),
        said={name: value for name, value in said.items() if name != "uploads"},
        uploads=tuple(_upload(folder, game_id, place, upload) for place, upload in enumerate(said.get("uploads", ()))),
        cover=_inside(folder, cover) if inside else None,
    )


def _upload(folder: Path, game_id: str, place: int, said: Mapping[str, Any]) -> Upload:
    shown = {name: value for name, value in said.items() if name != "file"}
    shown = {"storage": "hosted", "type": "default", "position": place, "display_name": None, **shown}
    file = None if shown["storage"] == "external" else _file(_inside(folder, str(said["file"])))
    return Upload(str(int(said["id"])), game_id, {"filename": Path(str(said.get("file", ""))).name, **shown}, file)


def _file(path: Path) -> FileOnSale:
    with path.open("rb") as content:
        md5 = hashlib.file_digest(content, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
    stat = path.stat()
    return FileOnSale(path, stat.st_size, md5, formatdate(stat.st_mtime, usegmt=True))


def _inside(folder: Path, name: str) -> Path:
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise ValueError(f"{name} lies outside")
    return path
