"""The web host of itch.io: the page that grants an app a key, and the public pages of games.

Whoever opens the granting page is taken to be signed in as `OAuth.account`. What an app asks for comes back in the
fragment of the address, so that only a script on the receiving page sees it.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from .data import Data
from .dressing import dressed
from .itch_accounts import ItchAccounts
from .itch_games import ItchGames, page_of
from .messages import Reply, Request, page

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
SCOPES = frozenset(
    {"profile", "profile:me", "profile:games", "profile:collections", "profile:owned", "collection:edit"}
    | {"game:view:uploads", "game:view:ownership", "game:view:rewards"}
)


@dataclass(slots=True)
class OAuth:
    """May be changed while it runs."""

    apps: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Client ids and the addresses each may be sent back to."""
    account: str = ""
    """Who is signed in on the web; empty: the first account there is."""
    answer: str = ""
    """`allow` or `deny` without showing the page; empty: the page with its buttons."""

    def register(self, client_id: str, *redirects: str) -> None:
        self.apps[client_id] = redirects


class ItchWeb:
    def __init__(self, data: Data, accounts: ItchAccounts, games: ItchGames, oauth: OAuth) -> None:
        self._accounts = accounts
        self._games = games
        self._oauth = oauth
        for client_id, redirects in (data.read("itch/oauth_apps") or {}).items():
            oauth.register(client_id, *redirects)

    def subject(self, path: str) -> str:
        return ""

    def shown(self, path: str) -> str:
        return path

    def answer(self, request: Request) -> Reply:
        if request.path == "/user/oauth":
            return self._grant(request)
        return self._game_page(request)

    def _grant(self, request: Request) -> Reply:
        asked = {name: request.one(name) for name in ("client_id", "scope", "redirect_uri", "response_type", "state")}
        redirects = self._oauth.apps.get(asked["client_id"])
        scopes = asked["scope"].split()
        if redirects is None:
            return _wrong("invalid client_id")
        if asked["redirect_uri"] not in (*redirects, OUT_OF_BAND):
            return _wrong("invalid redirect_uri")
        if asked["response_type"] != "token":
            return _wrong("invalid response_type")
        if not scopes or not SCOPES.issuperset(scopes):
            return _wrong("invalid scope")
        chosen = self._oauth.answer or (request.one("choice") if request.method == "POST" else "")
        if chosen:
            return self._decided(chosen == "allow", asked, scopes)
        return _asking_page(asked, scopes)

    def _decided(self, allowed: bool, asked: Mapping[str, str], scopes: list[str]) -> Reply:
        said = {"error": "access_denied"}
        if allowed:
            account = self._oauth.account or next(iter(self._accounts.names), "")
            said = {"access_token": self._accounts.grant(account, scopes), "token_type": "bearer"}
        if asked["redirect_uri"] == OUT_OF_BAND:
            return page(f"<title>Copy this</title><body><code>{said.get('access_token', 'access denied')}</code>")
        if asked["state"]:
            said["state"] = asked["state"]
        return page("<title>Going back</title>", 302, Location=f"{asked['redirect_uri']}#{urlencode(said)}")

    def _game_page(self, request: Request) -> Reply:
        name = request.path.removesuffix("/data.json").strip("/")
        host = request.headers.get("host", "")
        if "/" not in name:
            name = page_of(f"http://{host}/{name}")
        payload = self._games.by_page(name)
        if payload is None:
            missing = {"errors": ["invalid game"]}
            is_data = request.path.endswith("/data.json")
            return Reply(404, missing) if is_data else page("<title>We couldn't find your page</title>", 404)
        if name in payload.get("_old_pages", ()):
            tail = "/data.json" if request.path.endswith("/data.json") else ""
            url = page_of(str(payload["game"]["url"]))
            return Reply(302, {}, headers={"Location": f"{request.base_url}/{url}{tail}"})
        game: dict[str, Any] = payload.get("game") or {}
        if not request.path.endswith("/data.json"):
            return page(f"<title>{html.escape(str(game.get('title')))}</title>")
        return Reply(value=dressed(payload.get("data_json") or _data_json(game), request.base_url))


def _data_json(game: Mapping[str, Any]) -> dict[str, Any]:
    said = {"id": game.get("id"), "title": game.get("title"), "links": {"self": game.get("url")}}
    if cents := game.get("min_price"):
        said["price"] = f"${int(cents) / 100:.2f}"
    if cover := game.get("cover_url"):
        said["cover_image"] = cover
    user = game.get("user")
    if isinstance(user, dict):
        said["authors"] = [{"name": user.get("display_name") or user.get("username"), "url": user.get("url")}]
    return said


def _asking_page(asked: Mapping[str, str], scopes: list[str]) -> Reply:
    fields = "".join(
        f'<input type="hidden" name="{name}" value="{html.escape(value)}">' for name, value in asked.items()
    )
    wishes = "".join(f"<li>{html.escape(scope)}" for scope in scopes)
    return page(
        "<title>Authorize application</title><body><h1>An application would like to</h1>"
        f'<ul>{wishes}</ul><form method="post" action="/user/oauth">{fields}'
        '<button name="choice" value="allow">Allow</button><button name="choice" value="deny">Deny</button></form>'
    )


def _wrong(text: str) -> Reply:
    return page(f"<title>Error</title><body>{text}", 400)
