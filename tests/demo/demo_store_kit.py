"""A small folder of titles for the demo store."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

MIB = 1024 * 1024


def content(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)


def game(number: int, uploads: list[dict[str, Any]] | None = None, **more: Any) -> dict[str, Any]:
    return {
        "id": 100 + number,
        "title": f"Title {number}",
        "short_text": "Invented.",
        "classification": "game",
        "url": f"https://maker.example/title-{number}",
        "user": {"display_name": "Maker"},
        "created_at": f"2026-01-{number % 28 + 1:02}T12:00:00.000000000Z",
        "uploads": uploads or [],
        **more,
    }


def upload(upload_id: int, file: str, *traits: str, **more: Any) -> dict[str, Any]:
    return {
        "id": upload_id,
        "file": file,
        "filename": file,
        "display_name": None,
        "type": "default",
        "traits": list(traits),
        **more,
    }


def write_titles(folder: Path, games: list[dict[str, Any]], files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    user = {"id": 900001, "username": "quillhaven", "display_name": "Quill Haven"}
    (folder / "titles.json").write_text(json.dumps({"user": user, "games": games}), encoding="utf-8")
    return folder


def one_title(folder: Path, data: bytes, **more: Any) -> Path:
    """One game with one upload, 501, whose bytes are `data`."""
    return write_titles(folder, [game(1, [upload(501, "game.zip", "p_linux", **more)])], {"game.zip": data})
