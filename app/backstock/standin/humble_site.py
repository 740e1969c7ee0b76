"""The answers of `www.humblebundle.com`: the private JSON behind the site, to whoever's cookie came along."""

from __future__ import annotations

import html
import json
import re
from typing import Any
from urllib.parse import quote, urlsplit

from . import mishaps
from .contents import Content, Contents
from .data import Data
from .dressing import Announcer, dressed
from .faults import Fault, FaultKind, Faults
from .file_host import FileHost
from .humble_accounts import COOKIE, SIGNED_IN_S, VISITOR_S, HumbleAccounts
from .links import Links
from .log import mark
from .messages import Reply, Request, number, page

AT_ONCE = 40
_CATALOG_PAGE = 20
_ORDER = re.compile(r"/api/v1/order/([^/]+)")
_SECRET_PART = re.compile(r"(/api/v1/order/)([^/]+)")
_HOME = {"/home/library": "user-home-json-data", "/home/keys": "user-home-json-data"}


class HumbleSite:
    def __init__(
        self,
        data: Data,
        accounts: HumbleAccounts,
        contents: Contents,
        announcer: Announcer,
        host: FileHost,
        links: Links,
        faults: Faults,
    ) -> None:
        self._data = data
        self._accounts = accounts
        self._contents = contents
        self._announcer = announcer
        self._host = host
        self._links = links
        self._faults = faults

    def subject(self, path: str) -> str:
        return ""

    def shown(self, path: str) -> str:
        return _SECRET_PART.sub(lambda found: found[1] + mark(found[2]), path)

    def answer(self, request: Request) -> Reply:
        account = self._accounts.account(request.headers.get("cookie", ""))
        fault = mishaps.happens(self._faults, FaultKind.REFUSE_KEY, request)
        if fault:
            account = None
        reply = self._answered(request, account, fault)
        return Reply(
            reply.status,
            reply.value,
            raw=reply.raw,
            content_type=reply.content_type,
            headers={**reply.headers, "Set-Cookie": self._renewed(account)},
        )

    def _answered(self, request: Request, account: str | None, fault: Fault | None) -> Reply:
        match request.method, request.path:
            case "GET", "/client/catalog":
                return self._catalog(request)
            case "GET", "/login":
                return page("<title>Log in</title><body><form method=post action=/processlogin></form>")
            case "POST", "/processlogin":
                return mishaps.challenged()
            case "POST", "/humbler/redeemkey" | "/humbler/choosecontent":
                return Reply(value={"success": True})
            case "GET", "/api/v1/user/download/sign":
                return Reply(405, raw=b"", content_type="text/html")
        if account is None:
            return _signed_out(request, fault.status if fault else 0)
        return self._signed_in(request, account)

    def _signed_in(self, request: Request, account: str) -> Reply:
        found = _ORDER.fullmatch(request.path)
        if found and request.method == "GET":
            order = self._order(request, account, found[1])
            return Reply(404, raw=b"", content_type="text/html") if order is None else Reply(value=order)
        match request.method, request.path:
            case "GET", "/api/v1/user/order":
                return Reply(value=list(self._accounts.orders(account)))
            case "GET", "/api/v1/orders":
                return self._bulk(request, account)
            case "GET", "/home/library" | "/home/keys":
                return self._home(request, account)
            case "POST", "/api/v1/user/download/sign":
                return Reply(403, {"_errors": "Unauthorized", "_message": "Unauthorized"})
        return page("<title>Page not found</title>", 404)

    def _bulk(self, request: Request, account: str) -> Reply:
        gamekeys = request.every("gamekeys")
        if len(gamekeys) > AT_ONCE:
            return Reply(400, {"_errors": "Too many orders", "_message": "Too many orders"})
        return Reply(value={gamekey: self._order(request, account, gamekey) for gamekey in gamekeys})

    def _order(self, request: Request, account: str, gamekey: str) -> dict[str, Any] | None:
        order = self._accounts.order(account, gamekey)
        if order is None:
            return None
        holds_s = self._holds_s(request)
        shown: dict[str, Any] = dressed(self._linked(order, gamekey, holds_s), request.base_url)
        if request.one("all_tpkds") != "true":
            shown.pop("tpkd_dict", None)
        return shown

    def _holds_s(self, request: Request) -> float:
        if mishaps.happens(self._faults, FaultKind.EXPIRED_LINKS, request):
            return -3600
        if short := mishaps.happens(self._faults, FaultKind.SHORT_LINKS, request):
            return short.after
        return self._links.humble_holds_s

    def _linked(self, value: Any, gamekey: str, holds_s: float) -> Any:
        """The same, with every link to a file made anew and for this host."""
        if isinstance(value, list):
            return [self._linked(inner, gamekey, holds_s) for inner in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("url"), dict):
            return self._file_linked(value, gamekey, holds_s)
        return {name: self._linked(inner, gamekey, holds_s) for name, inner in value.items()}

    def _file_linked(self, file: dict[str, Any], gamekey: str, holds_s: float) -> dict[str, Any]:
        web, torrent = (_path_in(file["url"].get(name)) for name in ("web", "bittorrent"))
        urls = dict(file["url"])
        shown = dict(file)
        if web:
            content = self._contents.of(file.get("_content"), f"humble{web}", web.lstrip("/"))
            urls["web"] = self._host.humble_link(web, content, gamekey, holds_s)
            shown = self._announcer.announced(file, content, web.lstrip("/"))
        if torrent:
            urls["bittorrent"] = self._host.humble_link(torrent, self._torrent(torrent), gamekey, holds_s)
        return {**shown, "url": urls}

    def _torrent(self, path: str) -> Content | None:
        """Only one that is there: a torrent cannot be made up."""
        found = self._data.file(f"humble{path}")
        return self._contents.of(None, f"humble{path}", "") if found and found.is_file() else None

    def _home(self, request: Request, account: str) -> Reply:
        told = {"gamekeys": [row.get("gamekey") for row in self._accounts.orders(account)]}
        script = json.dumps(told).replace("</", "<\\/")
        tag = _HOME[request.path]
        return page(
            f'<title>{html.escape(account)}</title><script id="{tag}" type="application/json">{script}</script>'
        )

    def _catalog(self, request: Request) -> Reply:
        rows = self._data.rows("humble/catalog", "catalog")
        index = number(request.one("index") or "0") or 0
        return Reply(value=rows.part(index * _CATALOG_PAGE, (index + 1) * _CATALOG_PAGE) if rows else [])

    def _renewed(self, account: str | None) -> str:
        """A fresh cookie comes with every answer. Not `Secure`, as the stand-in speaks plain HTTP."""
        value, life = (
            (self._accounts.visitor_cookie(), VISITOR_S)
            if account is None
            else (self._accounts.cookie(account), SIGNED_IN_S)
        )
        return f"{COOKIE}={value}; Path=/; Max-Age={life}; HttpOnly; SameSite=None"


def _signed_out(request: Request, way: int) -> Reply:
    """The site has several ways to say it. The bulk call says nothing at all."""
    if request.path == "/api/v1/orders" and way in (0, 200):
        return Reply(value={})
    if request.path in _HOME or way == 302:
        goto = quote(request.target, safe="")
        return page("<title>Log in</title>", 302, Location=f"/login?goto={goto}")
    if way == 200:
        return page("<title>Log in</title>")
    if way == 400:
        legacy = {"success": False, "error_id": "login_required", "errors": {"_all": ["Login required"]}}
        return Reply(401, legacy)
    return page("<title>Unauthorized</title><body>Unauthorized", way or 401)


def _path_in(link: Any) -> str:
    """The file's path; empty for what is no link."""
    return urlsplit(link).path if isinstance(link, str) else ""
