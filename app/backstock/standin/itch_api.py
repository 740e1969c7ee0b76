"""The answers of `api.itch.io`: which path means what to which key.

It speaks itch.io's way down to the habits that hurt: `{}` for an empty list, errors as a list of texts, links that hold
for a minute, and paid files that are left out instead of refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from . import mishaps
from .dressing import dressed
from .faults import FaultKind, Faults
from .itch_accounts import ItchAccounts, Session
from .itch_downloads import ItchDownloads
from .itch_games import ItchGames, builds_of
from .messages import Reply, Request, errors, number

PER_PAGE = 50
SEARCH_PER_PAGE = 30
GAME_IDS_AT_MOST = 50
WHOLE = "itch"
"""The scope that only keys without scopes have."""
_NO_KEY = ""
Handler = Callable[..., Reply]


@dataclass(frozen=True, slots=True)
class _Route:
    method: str
    path: re.Pattern[str]
    scope: str | None
    """None: any key will do."""
    handler: Handler


class ItchApi:
    def __init__(self, accounts: ItchAccounts, games: ItchGames, downloads: ItchDownloads, faults: Faults) -> None:
        self._accounts = accounts
        self._games = games
        self._downloads = downloads
        self._faults = faults
        uploads = "game:view:uploads"
        self._table = [
            _route("GET", r"/profile", "profile:me", self._profile),
            _route("GET", r"/profile/owned-keys", "profile:owned", self._owned_keys),
            _route("GET", r"/profile/owned-bundles", "profile:owned", self._owned_bundles),
            _route("GET", r"/profile/collections", "profile:collections", self._collections),
            _route("GET", r"/bundles/(\d+)/bundle-games", "profile:owned", self._bundle_games),
            _route("POST", r"/bundles/(\d+)/claim-game", "profile:owned", self._claim),
            _route("GET", r"/collections/(\d+)", WHOLE, self._collection),
            _route("GET", r"/collections/(\d+)/collection-games", WHOLE, self._collection_games),
            _route("GET", r"/credentials/info", None, self._credentials),
            _route("GET", r"/search/games", WHOLE, self._search),
            _route("GET", r"/wharf/latest", _NO_KEY, self._latest),
            _route("GET", r"/games/(\d+)", WHOLE, self._game),
            _route("GET", r"/games/(\d+)/uploads", uploads, downloads.uploads),
            _route("POST", r"/games/(\d+)/download-sessions", uploads, downloads.session),
            _route("GET", r"/uploads/(\d+)", uploads, downloads.upload),
            _route("GET", r"/uploads/(\d+)/builds", uploads, downloads.builds),
            _route("GET", r"/uploads/(\d+)/download", uploads, downloads.download),
            _route("GET", r"/(upload)s/(\d+)/scanned-archive", uploads, downloads.scanned),
            _route("GET", r"/(build)s/(\d+)/scanned-archive", uploads, downloads.scanned),
            _route("GET", r"/builds/(\d+)", uploads, downloads.build),
            _route("GET", r"/builds/(\d+)/download/(\w+)/(\w+)", uploads, downloads.download_build),
            _route("GET", r"/builds/(\d+)/upgrade-paths/(\d+)", uploads, downloads.upgrade_path),
        ]

    def subject(self, path: str) -> str:
        return ""

    def shown(self, path: str) -> str:
        return path

    def answer(self, request: Request) -> Reply:
        for route in self._table:
            if route.method == request.method and (match := route.path.fullmatch(request.path)):
                return self._answered(request, route, match.groups())
        session, refused = self._session(request)
        return errors(404, "invalid api endpoint") if session else refused

    def _answered(self, request: Request, route: _Route, parts: tuple[str, ...]) -> Reply:
        if route.scope == _NO_KEY:
            return route.handler(request, *parts)
        session, refused = self._session(request)
        if session is None:
            return refused
        if route.scope is not None and not self._permits(request, session, route.scope):
            return errors(403, f"api key does not permit `{route.scope}`")
        reply = route.handler(request, session, *parts)
        if reply.value is None:
            return reply
        return Reply(reply.status, dressed(reply.value, request.base_url), headers=reply.headers)

    def _permits(self, request: Request, session: Session, scope: str) -> bool:
        if session.scopes is not None and mishaps.happens(self._faults, FaultKind.REFUSE_SCOPE, request):
            return False
        return session.permits(scope)

    def _session(self, request: Request) -> tuple[Session | None, Reply]:
        """With the refusal that is due when there is none."""
        key = request.headers.get("authorization", "").removeprefix("Bearer ").strip() or request.one("api_key")
        if not key:
            return None, errors(401, "authentication required")
        session = self._accounts.session(key)
        if fault := mishaps.happens(self._faults, FaultKind.REFUSE_KEY, request):
            return None, errors(fault.status or 401, "invalid key")
        return session, errors(401, "invalid key")

    def _profile(self, request: Request, session: Session) -> Reply:
        told = self._accounts.profile(session.account)
        return Reply(value={"user": {"gamer": True, "developer": False, "press_user": False, **told}})

    def _credentials(self, request: Request, session: Session) -> Reply:
        if session.scopes is not None:
            return Reply(value={"scopes": sorted(session.scopes)})
        return Reply(value=self._accounts.credentials(session.account) or {"scopes": ["profile", WHOLE]})

    def _owned_keys(self, request: Request, session: Session) -> Reply:
        wanted = [part for part in request.one("game_ids").split(",") if part]
        if any(number(part) is None for part in wanted) or len(wanted) > GAME_IDS_AT_MOST:
            return errors(400, "game_ids: expected database ids")
        if not wanted:
            return _paged(request, "owned_keys", lambda *part: self._accounts.owned_part(session.account, *part))
        keys = [key for game_id in wanted for key in self._accounts.owned_of_game(session.account, game_id)]
        keys.sort(key=lambda key: -int(key["id"]))
        return _paged(request, "owned_keys", lambda begin, end: keys[begin:end])

    def _owned_bundles(self, request: Request, session: Session) -> Reply:
        return Reply(value={"bundle_keys": self._accounts.bundles(session.account).part(0, 100) or {}})

    def _bundle_games(self, request: Request, session: Session, bundle_id: str) -> Reply:
        if self._accounts.bundle_key(session.account, bundle_id) is None:
            return errors(400, "invalid bundle")
        return _paged(request, "bundle_games", self._downloads.rows_of(f"bundles/{bundle_id}", "bundle_games"))

    def _claim(self, request: Request, session: Session, bundle_id: str) -> Reply:
        bundle_key = self._accounts.bundle_key(session.account, bundle_id)
        if bundle_key is None:
            return errors(400, "invalid bundle")
        game_id = request.one("game_id")
        if number(game_id) is None:
            return errors(400, "game_id: expected integer")
        row = self._downloads.bundle_row(bundle_id, game_id)
        if row is None:
            return errors(400, "invalid game")
        key = self._accounts.claim(session.account, bundle_key, row)
        return Reply(value={"download_key": {name: value for name, value in key.items() if name != "game"}})

    def _collections(self, request: Request, session: Session) -> Reply:
        told = self._accounts.collections(session.account)
        return Reply(value={"collections": {}} if told is None else told)

    def _collection(self, request: Request, session: Session, collection_id: str) -> Reply:
        told = (self._accounts.collections(session.account) or {}).get("collections") or []
        found = next((row for row in told if str(row.get("id")) == collection_id), None)
        return Reply(value={"collection": found}) if found else errors(400, "invalid collection")

    def _collection_games(self, request: Request, session: Session, collection_id: str) -> Reply:
        if self._collection(request, session, collection_id).status != 200:
            return errors(400, "invalid collection")
        rows = self._downloads.rows_of(f"collections/{collection_id}", "collection_games")
        return _paged(request, "collection_games", rows)

    def _search(self, request: Request, session: Session) -> Reply:
        found = self._games.search(request.one("query"))
        return _paged(request, "games", lambda begin, end: found[begin:end], SEARCH_PER_PAGE)

    def _game(self, request: Request, session: Session, game_id: str) -> Reply:
        game = self._downloads.game(session, game_id)
        return Reply(value={"game": game}) if game else errors(400, "invalid game")

    def _latest(self, request: Request) -> Reply:
        """For anybody; only versions that the newest build of the channel has."""
        target, game_id = request.one("target"), request.one("game_id")
        payload = self._games.by_page(target) if target else self._games.payload(game_id)
        if payload is None:
            return errors(400, "invalid game")
        channel = request.one("channel_name")
        for upload in payload.get("uploads") or ():
            builds = builds_of(upload, payload) if upload.get("channel_name") == channel else []
            if builds:
                version = builds[0].get("user_version")
                return Reply(value={"latest": version} if version else {})
        return errors(400, "invalid channel")


def _route(method: str, path: str, scope: str | None, handler: Handler) -> _Route:
    return _Route(method, re.compile(path), scope, handler)


def _paged(request: Request, field: str, part: Callable[[int, int], list[Any]], per_page: int = PER_PAGE) -> Reply:
    page = number(request.one("page") or "1")
    if page is None or page < 1:
        return errors(400, "page: expected integer")
    rows = part((page - 1) * per_page, page * per_page)
    return Reply(value={"page": page, "per_page": per_page, field: rows or {}})
