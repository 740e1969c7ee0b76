"""The demo store's answers: which path means what, as values. The wire is in `store_http`.

It speaks itch.io's way down to the habits that hurt: `{}` for an empty list, errors as a list of texts, links that hold
for a minute.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import secrets
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .faults import FaultKind, Faults, fault_from
from .store_log import RequestLog
from .store_titles import Game, Offer, Upload

PER_PAGE = 50
LINK_HOLDS_S = 60
_PICTURES = {".svg": "image/svg+xml", ".jpg": "image/jpeg", ".webp": "image/webp"}


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    query: Mapping[str, str]
    """Also the fields of a form."""
    permission: str
    """What the Authorization header said."""
    base_url: str
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Reply:
    """Either `value` as JSON, or the bytes of `upload`, or `raw`."""

    status: int = 200
    value: object = None
    upload: Upload | None = None
    raw: bytes | None = None
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)


class Routes:
    def __init__(self, offer: Offer, api_key: str, faults: Faults, log: RequestLog) -> None:
        self._offer = offer
        self._api_key = api_key
        self._faults = faults
        self._log = log
        self._signing = secrets.token_bytes(32)
        self._table: list[tuple[str, re.Pattern[str], Callable[..., Reply]]] = [
            ("GET", re.compile(r"/profile"), self._profile),
            ("GET", re.compile(r"/profile/owned-keys"), self._owned_keys),
            ("GET", re.compile(r"/profile/owned-bundles"), lambda _: Reply(value={"bundle_keys": {}})),
            ("GET", re.compile(r"/profile/collections"), lambda _: Reply(value={"collections": {}})),
            ("GET", re.compile(r"/credentials/info"), lambda _: Reply(value={"scopes": ["profile", "itch"]})),
            ("GET", re.compile(r"/games/(\d+)"), self._game),
            ("GET", re.compile(r"/games/(\d+)/uploads"), self._uploads),
            ("POST", re.compile(r"/games/(\d+)/download-sessions"), self._session),
            ("GET", re.compile(r"/uploads/(\d+)"), self._upload),
            ("GET", re.compile(r"/uploads/(\d+)/download"), self._download),
            ("GET", re.compile(r"/builds/(\d+)/download/archive/default"), self._download_build),
            ("GET", re.compile(r"/_log"), lambda _: Reply(value=self._log.as_json())),
            ("GET", re.compile(r"/_faults"), lambda _: Reply(value=self._faults.as_json())),
            ("POST", re.compile(r"/_faults"), self._put_faults),
        ]

    def answer(self, request: Request) -> Reply:
        if request.path.startswith("/cdn/"):
            return self._file(request)
        if request.path.startswith("/covers/"):
            return self._cover(request)
        own = request.path.startswith("/_")
        if not own and (wrong := self._goes_wrong(request)):
            return wrong
        if (refused := self._refused(request, own)) is not None:
            return refused
        for method, pattern, answer in self._table:
            if method == request.method and (match := pattern.fullmatch(request.path)):
                return answer(request, *match.groups())
        return _errors(404, "invalid api endpoint")

    def _goes_wrong(self, request: Request) -> Reply | None:
        if busy := self._faults.happens(FaultKind.BUSY, request.path):
            return Reply(429, {"errors": ["slow_down"]}, headers={"Retry-After": str(busy.after)})
        if self._faults.happens(FaultKind.BROKEN, request.path):
            return _errors(500, "There was a server error, please try again later")
        if self._faults.happens(FaultKind.WEB_PAGE, request.path):
            return Reply(raw=b"<!doctype html><title>Maintenance</title>", content_type="text/html")
        return None

    def _refused(self, request: Request, own: bool) -> Reply | None:
        key = request.permission.removeprefix("Bearer ").strip()
        if not key:
            return _errors(401, "authentication required")
        known = hmac.compare_digest(key.encode(), self._api_key.encode())
        if not known or (not own and self._faults.happens(FaultKind.REFUSE_KEY, request.path)):
            return _errors(401, "invalid key")
        return None

    def _profile(self, request: Request) -> Reply:
        user = {"gamer": True, "developer": False, "press_user": False, **self._offer.user}
        return Reply(value={"user": user})

    def _owned_keys(self, request: Request) -> Reply:
        page = _number(request.query.get("page", "1"))
        if page is None or page < 1:
            return _errors(400, "page: expected integer")
        wanted = {part for part in request.query.get("game_ids", "").split(",") if part}
        games = [game for game in reversed(self._offer.games) if not wanted or game.game_id in wanted]
        rows = [self._key(request, game) for game in games[(page - 1) * PER_PAGE : page * PER_PAGE]]
        return Reply(value={"page": page, "per_page": PER_PAGE, "owned_keys": rows or {}})

    def _key(self, request: Request, game: Game) -> dict[str, Any]:
        moment = game.said.get("created_at", "2026-01-01T00:00:00.000000000Z")
        return {
            "id": int(game.key_id),
            "game_id": int(game.game_id),
            "downloads": 0,
            "created_at": moment,
            "updated_at": moment,
            "game": self._shown(request, game),
        }

    def _shown(self, request: Request, game: Game) -> dict[str, Any]:
        traits = {trait for up in game.uploads for trait in up.said.get("traits") or () if trait.startswith("p_")}
        shown = {"type": "default", "min_price": 0, "traits": sorted(traits) or {}, **game.said}
        if game.cover:
            shown["cover_url"] = f"{request.base_url}/covers/{game.game_id}"
        return shown

    def _game(self, request: Request, game_id: str) -> Reply:
        game = self._offer.game(game_id)
        return Reply(value={"game": self._shown(request, game)}) if game else _errors(400, "invalid game")

    def _uploads(self, request: Request, game_id: str) -> Reply:
        game = self._offer.game(game_id)
        if game is None:
            return _errors(400, "invalid game")
        open_to = [up for up in game.uploads if up.is_demo or self._may(request, up)]
        return Reply(value={"uploads": [self._upload_shown(up) for up in open_to] or {}})

    def _upload(self, request: Request, upload_id: str) -> Reply:
        upload = self._offer.upload(upload_id)
        if upload is None or not (upload.is_demo or self._may(request, upload)):
            return _errors(400, "invalid upload")
        return Reply(value={"upload": self._upload_shown(upload)})

    def _upload_shown(self, upload: Upload) -> dict[str, Any]:
        shown = {"game_id": int(upload.game_id), **upload.said}
        shown["traits"] = list(upload.said.get("traits") or ()) or {}
        if upload.file:
            shown["size"] = upload.file.size
        if upload.file and shown["storage"] == "hosted":
            wrong = self._faults.happens(FaultKind.WRONG_MD5, upload=upload.upload_id)
            shown["md5_hash"] = hashlib.sha256(upload.upload_id.encode()).hexdigest()[:32] if wrong else upload.file.md5
        return shown

    def _session(self, request: Request, game_id: str) -> Reply:
        if self._offer.game(game_id) is None:
            return _errors(400, "invalid game")
        return Reply(value={"uuid": str(uuid.uuid4())})

    def _download_build(self, request: Request, build_id: str) -> Reply:
        upload = self._offer.upload_of_build(build_id)
        return self._download(request, upload.upload_id) if upload else _errors(400, "invalid build")

    def _download(self, request: Request, upload_id: str) -> Reply:
        upload = self._offer.upload(upload_id)
        if upload is None or upload.file is None:
            return _errors(400, "invalid upload")
        if not (upload.is_demo or self._may(request, upload)):
            return _errors(400, "you must buy this game to download")
        lapsed = self._faults.happens(FaultKind.EXPIRED_LINKS, request.path, upload_id)
        until = int(time.time()) + (-1 if lapsed else LINK_HOLDS_S)
        token = f"{until}.{self._signature(upload_id, until)}"
        return Reply(302, {}, headers={"Location": f"{request.base_url}/cdn/{upload_id}?token={token}"})

    def _file(self, request: Request) -> Reply:
        """Asks for no key, as the real places do not: the link is the permission."""
        upload = self._offer.upload(request.path.removeprefix("/cdn/"))
        until, _, signature = request.query.get("token", "").partition(".")
        moment = _number(until)
        if (
            upload is None
            or moment is None
            or not hmac.compare_digest(signature.encode(), self._signature(upload.upload_id, moment).encode())
        ):
            return Reply(403, raw=b"<Error><Code>SignatureDoesNotMatch</Code></Error>", content_type="application/xml")
        if moment < time.time():
            return Reply(403, raw=b"<Error><Code>AccessDenied</Code></Error>", content_type="application/xml")
        if busy := self._faults.happens(FaultKind.BUSY, request.path, upload.upload_id):
            return Reply(429, raw=b"", content_type="text/plain", headers={"Retry-After": str(busy.after)})
        if self._faults.happens(FaultKind.BROKEN, request.path, upload.upload_id):
            return Reply(500, raw=b"<Error/>", content_type="application/xml")
        if self._faults.happens(FaultKind.WEB_PAGE, request.path, upload.upload_id):
            return Reply(raw=b"<!doctype html><title>Quota exceeded</title>", content_type="text/html")
        return Reply(upload=upload)

    def _cover(self, request: Request) -> Reply:
        game = self._offer.game(request.path.removeprefix("/covers/"))
        if game is None or game.cover is None or not game.cover.is_file():
            return _errors(404, "invalid game")
        kind = {".svg": "image/svg+xml", ".jpg": "image/jpeg", ".webp": "image/webp"}.get(
            game.cover.suffix, "image/png"
        )
        return Reply(raw=game.cover.read_bytes(), content_type=kind)

    def _put_faults(self, request: Request) -> Reply:
        """A list of faults as JSON, instead of those before."""
        try:
            self._faults.put([fault_from(one) for one in json.loads(request.body)])
        except (ValueError, TypeError, AttributeError) as wrong:
            return _errors(400, str(wrong))
        return Reply(value=self._faults.as_json())

    def _may(self, request: Request, upload: Upload) -> bool:
        game = self._offer.game(upload.game_id)
        return game is not None and request.query.get("download_key_id") == game.key_id

    def _signature(self, upload_id: str, until: int) -> str:
        return hmac.new(self._signing, f"{upload_id} {until}".encode(), hashlib.sha256).hexdigest()


def _errors(status: int, text: str) -> Reply:
    return Reply(status, {"errors": [text]})


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None
