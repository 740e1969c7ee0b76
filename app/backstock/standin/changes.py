"""What happens to a library between two syncs. They are made to the data folder; running servers see them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from ..domain.errors import NotFoundError
from .library_maker import ACCOUNT, MADE, put
from .maker_humble import HumbleMaker
from .maker_itch import FIRST_GAME, ItchMaker, build, enter_build, stamp
from .maker_words import Namer

Json = dict[str, Any]
_NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
"""One date for every change, so that a changed library is as repeatable as a new one."""


def replace_upload(folder: Path, game_id: int, upload_id: int | None = None) -> int:
    """Other bytes, size and digest under the same id and name; of the first hosted upload when none is named."""
    payload = _game(folder, game_id)
    upload = _one_of(payload, game_id, lambda row: row["storage"] == "hosted" and upload_id in (None, row["id"]))
    before = upload.get("_content") or {"seed": str(upload["id"]), "size": 4096}
    upload["_content"] = {"seed": f"{before['seed']}'", "size": int(before["size"]) + 13}
    upload |= {"size": "=size", "md5_hash": "=md5", "updated_at": stamp(_NOW)}
    put(_path(folder, game_id), payload)
    return int(upload["id"])


def new_build(folder: Path, game_id: int, upload_id: int | None = None) -> int:
    """A build after the newest one; of the first upload that has builds when none is named. Its id."""
    payload = _game(folder, game_id)
    upload = _one_of(payload, game_id, lambda row: row["storage"] == "build" and upload_id in (None, row["id"]))
    builds = payload.setdefault("builds", {}).setdefault(str(upload["id"]), [])
    upload["_content"] = {"seed": f"{upload['_content']['seed']}'", "size": int(upload["_content"]["size"]) + 13}
    before = builds[0] if builds else {"id": upload["build_id"], "version": 1}
    fresh = build(before["id"] + 1, upload, before["version"] + 1, _NOW, True) | {"parent_build_id": before["id"]}
    builds.insert(0, fresh)
    enter_build(upload, fresh)
    upload["updated_at"] = stamp(_NOW)
    put(_path(folder, game_id), payload)
    return int(fresh["id"])


def withdraw(folder: Path, game_id: int, *, page_too: bool = False) -> None:
    """The creator takes the files back, and with `page_too` the page; the keys stay."""
    payload = _game(folder, game_id)
    if page_too:
        _path(folder, game_id).unlink()
        return
    payload |= {"uploads": {}}
    payload.pop("builds", None)
    put(_path(folder, game_id), payload)


def new_keys(folder: Path, count: int, account: str = ACCOUNT) -> list[int]:
    """Newly bought games, in front of the list as the store has it. Their ids."""
    made = _made(folder)
    maker, rng = ItchMaker(made["seed"], made["bytes_divisor"]), Random(f"{made['seed']} new {made['games']}")
    rows_file = folder / "itch" / "accounts" / account / "owned_keys.jsonl"
    rows = rows_file.read_text(encoding="utf-8")
    first_key = int(json.loads(rows.split("\n", 1)[0])["id"]) - 40_000_000 + 1 if rows else 0
    names, ids = Namer(rng), []
    for number in range(count):
        index = made["games"] + number
        payload = maker.game(index, names.title())
        put(_path(folder, FIRST_GAME + index), payload)
        key = maker.key(first_key + number, payload["game"], _NOW + timedelta(minutes=number), rng)
        rows = json.dumps(key, ensure_ascii=False) + "\n" + rows
        ids.append(FIRST_GAME + index)
    aside = rows_file.with_name(".owned_keys.new")
    aside.write_text(rows, encoding="utf-8")
    aside.replace(rows_file)
    put(folder / MADE, {**made, "games": made["games"] + count})
    return ids


def new_orders(folder: Path, count: int, account: str = ACCOUNT) -> list[str]:
    """Newly bought orders, at the end of the list. Their gamekeys, which are secrets."""
    made = _made(folder)
    sizes = ItchMaker(made["seed"], made["bytes_divisor"])
    maker = HumbleMaker(made["seed"], sizes, Namer(Random(f"{made['seed']} orders {made['orders']}")), [])
    place = folder / "humble" / "accounts" / account
    orders = [maker.order(made["orders"] + number) for number in range(count)]
    for order in orders:
        put(place / "orders" / f"{order['gamekey']}.json", order)
    gamekeys = [order["gamekey"] for order in orders]
    told = json.loads((place / "user_order.json").read_text(encoding="utf-8"))
    put(place / "user_order.json", told + [{"gamekey": gamekey} for gamekey in gamekeys])
    put(folder / MADE, {**made, "orders": made["orders"] + count})
    return gamekeys


def _one_of(payload: Json, game_id: int, wanted: Any) -> Json:
    uploads = payload.get("uploads")
    for upload in uploads if isinstance(uploads, list) else ():
        if wanted(upload):
            found: Json = upload
            return found
    raise NotFoundError(f"Game {game_id} has no such upload.", data="Nothing was changed.")


def _game(folder: Path, game_id: int) -> Json:
    return _read(_path(folder, game_id), f"game {game_id}")


def _made(folder: Path) -> Json:
    return _read(folder / MADE, "note on how it was made")


def _read(path: Path, what: str) -> Json:
    try:
        found: Json = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as missing:
        raise NotFoundError(f"The library has no {what}.", data="Nothing was changed.") from missing
    return found


def _path(folder: Path, game_id: int) -> Path:
    return folder / "itch" / "games" / f"{game_id}.json"
