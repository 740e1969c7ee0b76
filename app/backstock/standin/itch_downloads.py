"""The part of `api.itch.io` that is about one game: its uploads, builds, and the way to their files."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from .contents import Content, Contents
from .data import Data
from .dressing import Announcer
from .faults import FaultKind, Faults
from .file_host import FileHost
from .itch_accounts import ItchAccounts, Session
from .itch_games import ItchGames, Json, builds_of, is_demo
from .links import Links
from .messages import Reply, Request, errors

_ONLY_IN_FULL = ("files", "state", "user")


class ItchDownloads:
    def __init__(
        self,
        data: Data,
        accounts: ItchAccounts,
        games: ItchGames,
        contents: Contents,
        announcer: Announcer,
        host: FileHost,
        links: Links,
        faults: Faults,
    ) -> None:
        self._data = data
        self._accounts = accounts
        self._games = games
        self._contents = contents
        self._announcer = announcer
        self._host = host
        self._links = links
        self._faults = faults

    def rows_of(self, name: str, field: str) -> Callable[[int, int], list[Any]]:
        rows = self._data.rows(f"itch/{name}", field)
        return rows.part if rows else lambda begin, end: []

    def bundle_row(self, bundle_id: str, game_id: str) -> Json | None:
        rows = self._data.rows(f"itch/bundles/{bundle_id}", "bundle_games")
        return next(iter(rows.where("game_id", game_id)), None) if rows else None

    def game(self, session: Session, game_id: str) -> Json | None:
        """As its own answer tells it, or else as the account's keys do."""
        told = (self._games.payload(game_id) or {}).get("game")
        if told is None:
            keys = self._accounts.owned_of_game(session.account, game_id)
            told = next((key["game"] for key in keys if key.get("game")), None)
        return told if isinstance(told, dict) else None

    def uploads(self, request: Request, session: Session, game_id: str) -> Reply:
        payload = self._games.payload(game_id)
        if payload is None:
            known = self.game(session, game_id) is not None
            return Reply(value={"uploads": {}}) if known else errors(400, "invalid game")
        told = payload.get("uploads")
        if not isinstance(told, list):
            return Reply(value={"uploads": told})
        open_to = self._may(request, session, game_id, payload)
        rows = [row for row in self._games.uploads(payload, game_id) if open_to or is_demo(row)]
        return Reply(value={"uploads": [self._shown(row) for row in rows] or {}})

    def upload(self, request: Request, session: Session, upload_id: str) -> Reply:
        found = self._opened(request, session, upload_id)
        return Reply(value={"upload": self._shown(found[0])}) if found else errors(400, "invalid upload")

    def builds(self, request: Request, session: Session, upload_id: str) -> Reply:
        found = self._opened(request, session, upload_id)
        if found is None:
            return errors(400, "invalid upload")
        rows = [_without(build, _ONLY_IN_FULL) for build in builds_of(*found)]
        return Reply(value={"builds": rows or {}})

    def build(self, request: Request, session: Session, build_id: str) -> Reply:
        found = self._games.build(build_id)
        if found is None or not self._upload_open(request, session, *found[1:]):
            return errors(400, "invalid build")
        return Reply(value={"build": found[0]})

    def upgrade_path(self, request: Request, session: Session, current: str, target: str) -> Reply:
        found = self._games.build(target)
        if found is None or not self._upload_open(request, session, *found[1:]):
            return errors(400, "invalid build")
        between = sorted(builds_of(*found[1:]), key=lambda build: int(build.get("version") or 0))
        ids = [str(build.get("id")) for build in between]
        if current not in ids or ids.index(current) > ids.index(target):
            return errors(400, "no upgrade path")
        path = between[ids.index(current) : ids.index(target) + 1]
        return Reply(value={"upgrade_path": {"builds": [_without(build, ("state", "user")) for build in path]}})

    def scanned(self, request: Request, session: Session, kind: str, object_id: str) -> Reply:
        found = self._games.upload(object_id) if kind == "upload" else self._upload_of_build(object_id)
        if found is None or not self._upload_open(request, session, *found):
            return errors(400, f"invalid {kind}")
        told = (found[1].get("scanned_archives") or {}).get(f"{kind}/{object_id}")
        return Reply(value={"scanned_archive": told})

    def session(self, request: Request, session: Session, game_id: str) -> Reply:
        if self.game(session, game_id) is None:
            return errors(400, "invalid game")
        return Reply(value={"uuid": str(uuid.uuid4())})

    def download(self, request: Request, session: Session, upload_id: str) -> Reply:
        found = self._games.upload(upload_id)
        if found is None or found[0].get("storage") == "external":
            return errors(400, "invalid upload")
        upload = found[0]
        if not self._upload_open(request, session, *found):
            return errors(400, "you must buy this game to download")
        return self._sent_on(request, f"/cdn/{upload_id}", upload_id, self.content(upload))

    def download_build(self, request: Request, session: Session, build_id: str, kind: str, sub_kind: str) -> Reply:
        found = self._games.build(build_id)
        if found is None:
            return errors(400, "invalid build")
        build, upload, payload = found
        if not self._upload_open(request, session, upload, payload):
            return errors(400, "you must buy this game to download")
        content = self._build_content(build, upload, kind, sub_kind)
        if content is None:
            return errors(400, "invalid build file")
        path = f"/cdn/builds/{build_id}/{kind}/{sub_kind}"
        return self._sent_on(request, path, str(upload.get("id")), content)

    def content(self, upload: Json) -> Content:
        upload_id = str(upload.get("id"))
        otherwise = f"{upload_id}:{upload.get('filename') or ''}"
        return self._contents.of(upload.get("_content"), f"itch/{upload_id}", otherwise)

    def _build_content(self, build: Json, upload: Json, kind: str, sub_kind: str) -> Content | None:
        build_id = str(build.get("id"))
        is_archive = (kind, sub_kind) == ("archive", "default")
        if is_archive and build_id == str(upload.get("build_id")) and "_content" not in build:
            return self.content(upload)
        told = build.get("files")
        files = told if isinstance(told, list) else []
        file = next((one for one in files if (one.get("type"), one.get("sub_type")) == (kind, sub_kind)), None)
        if (file is None and not is_archive) or (file and file.get("state", "uploaded") != "uploaded"):
            return None
        said = build.get("_content") if is_archive else (file or {}).get("_content")
        otherwise = f"{build_id}:{upload.get('filename') or ''}" if is_archive else f"{build_id}:{kind}:{sub_kind}"
        return self._contents.of(said, f"itch/builds/{build_id}/{kind}/{sub_kind}", otherwise)

    def _sent_on(self, request: Request, path: str, upload_id: str, content: Content) -> Reply:
        holds_s = self._links.itch_holds_s
        if self._faults.happens(FaultKind.EXPIRED_LINKS, request.path, upload_id, request.role):
            holds_s = -1
        elif short := self._faults.happens(FaultKind.SHORT_LINKS, request.path, upload_id, request.role):
            holds_s = short.after
        link = self._host.itch_link(path, upload_id, content, holds_s)
        if self._faults.happens(FaultKind.JSON_LINK, request.path, upload_id, request.role):
            return Reply(value={"url": link})
        return Reply(302, {}, headers={"Location": link})

    def _shown(self, upload: Json) -> Json:
        if upload.get("storage") == "external":
            return upload
        return self._announcer.announced(upload, self.content(upload), str(upload.get("id")))

    def _opened(self, request: Request, session: Session, upload_id: str) -> tuple[Json, Json] | None:
        found = self._games.upload(upload_id)
        return found if found and self._upload_open(request, session, *found) else None

    def _upload_of_build(self, build_id: str) -> tuple[Json, Json] | None:
        found = self._games.build(build_id)
        return found[1:] if found else None

    def _upload_open(self, request: Request, session: Session, upload: Json, payload: Json) -> bool:
        game_id = str(upload.get("game_id") or (payload.get("game") or {}).get("id"))
        return is_demo(upload) or self._may(request, session, game_id, payload)

    def _may(self, request: Request, session: Session, game_id: str, payload: Json) -> bool:
        game = self.game(session, game_id) or {}
        # A game nobody told the price of is taken for a paid one, so that forgetting the key shows.
        if not payload.get("_paid") and game.get("min_price") == 0:
            return True
        if self._accounts.profile(session.account).get("press_user") and _in_press_system(game):
            return True
        return self._accounts.owns(session.account, game_id, request.one("download_key_id"))


def _in_press_system(game: Json) -> bool:
    traits = game.get("traits")
    return bool(game.get("in_press_system")) or (isinstance(traits, list) and "in_press_system" in traits)


def _without(row: Json, names: tuple[str, ...]) -> Json:
    return {name: value for name, value in row.items() if name not in names}
