"""Both stores at once, on this computer: five small servers over one library.

with StandIn(folder) as stores:
    stores.itch_url, stores.itch_key(), stores.humble_url, stores.humble_cookie()
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any

from ..domain.errors import BackstockError, NotFoundError
from .contents import Contents
from .control import ControlDoor
from .data import Data, FolderData
from .dressing import Announcer
from .faults import Fault, Faults
from .file_host import FileHost
from .humble_accounts import COOKIE, HumbleAccounts
from .humble_site import HumbleSite
from .itch_accounts import ItchAccounts
from .itch_api import ItchApi
from .itch_downloads import ItchDownloads
from .itch_games import ItchGames
from .itch_web import ItchWeb, OAuth
from .links import Links
from .log import RequestLog
from .messages import Role, Site
from .pace import Pace, Paces
from .pictures import WithPictures
from .wire import Server

HERE = "127.0.0.1"
FILES_HERE = "127.0.0.2"
"""Also this computer, and yet another host."""


class StandIn:
    """`faults`, `paces`, `links`, `oauth` may be changed while it runs; `log` tells what was asked of it.

    `data` is a folder or a `Data`. `ports` fixes the port of a server; the others take any that is free.
    """

    def __init__(
        self,
        data: Path | Data,
        *,
        host: str = HERE,
        file_host: str = FILES_HERE,
        ports: Mapping[Role, int] | None = None,
        faults: Iterable[Fault] = (),
        paces: Mapping[Role, Pace] | None = None,
        control_key: str | None = None,
    ) -> None:
        self.data: Data = FolderData(data) if isinstance(data, Path) else data
        self.control_key = control_key or secrets.token_urlsafe(24)
        self.faults = Faults(faults)
        self.paces = Paces(paces or {})
        self.log = RequestLog()
        self.links = Links()
        self.oauth = OAuth()
        self.itch = ItchAccounts(self.data)
        self.humble = HumbleAccounts(self.data)
        self._contents = Contents(self.data.file)
        self._sites = self._built()
        ports = ports or {}
        at_files = (Role.FILES, Role.MIRROR)
        self._addresses = {role: (file_host if role in at_files else host, ports.get(role, 0)) for role in Role}
        self._servers: dict[Role, Server] = {}

    def start(self) -> None:
        """Started again after a stop, it keeps the ports it was given; others may change."""
        control = ControlDoor(self.control_key, self.faults, self.log)
        for role, address in self._addresses.items():
            try:
                self._servers[role] = Server(
                    role, address, self._sites[role], control, self.faults, self.paces, self.log, self._contents.etag
                )
            except OSError as error:
                self.stop()
                raise BackstockError(
                    f"The stand-in store cannot listen on {address[0]}:{address[1]}: {error.strerror}.",
                    data="Nothing was changed.",
                    do="Choose another port, or 0 for any that is free.",
                ) from error
        for server in self._servers.values():
            server.begin()

    def stop(self) -> None:
        ending = [Thread(target=server.end) for server in self._servers.values()]
        for one in ending:
            one.start()
        for one in ending:
            one.join()
        self._servers.clear()

    def __enter__(self) -> StandIn:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def url(self, role: Role) -> str:
        return self._servers[role].url

    @property
    def itch_url(self) -> str:
        return self.url(Role.ITCH)

    @property
    def itch_web_url(self) -> str:
        return self.url(Role.ITCH_WEB)

    @property
    def humble_url(self) -> str:
        return self.url(Role.HUMBLE)

    @property
    def files_url(self) -> str:
        return self.url(Role.FILES)

    def itch_key(self, account: str | None = None) -> str:
        """An unscoped key; of the first account when none is named."""
        return self.itch.key(_named(account, self.itch.names, "itch.io"))

    def itch_token(self, *scopes: str, account: str | None = None) -> str:
        """A new key with these scopes."""
        return self.itch.grant(_named(account, self.itch.names, "itch.io"), scopes)

    def humble_cookie(self, account: str | None = None) -> str:
        """The value of a signed-in cookie."""
        return self.humble.cookie(_named(account, self.humble.names, "Humble"))

    @property
    def humble_cookie_name(self) -> str:
        return COOKIE

    def facts(self) -> dict[str, Any]:
        """Everything somebody needs who uses the running servers, secrets included."""
        return {
            "urls": {role.value: self.url(role) for role in Role},
            "itch_keys": {name: self.itch.key(name) for name in self.itch.names},
            "humble_cookies": {name: self.humble.cookie(name) for name in self.humble.names},
            "control_key": self.control_key,
        }

    def _built(self) -> dict[Role, Site]:
        host = FileHost(self.faults, self.links, self.url)
        announcer = Announcer(self._contents, self.faults)
        games = ItchGames(self.data)
        downloads = ItchDownloads(self.data, self.itch, games, self._contents, announcer, host, self.links, self.faults)
        api = ItchApi(self.itch, games, downloads, self.faults)
        web = ItchWeb(self.data, self.itch, games, self.oauth)
        humble = HumbleSite(self.data, self.humble, self._contents, announcer, host, self.links, self.faults)
        return {
            Role.ITCH: WithPictures(api, self.data),
            Role.ITCH_WEB: WithPictures(web, self.data),
            Role.HUMBLE: WithPictures(humble, self.data),
            Role.FILES: host,
            Role.MIRROR: host,
        }


def _named(account: str | None, names: list[str], store: str) -> str:
    if account is None and names:
        return names[0]
    if account not in names:
        raise NotFoundError(f"The stand-in's data tells of no such {store} account.", data="Nothing was changed.")
    return account
