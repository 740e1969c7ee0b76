"""Where the files lie: another origin than the stores, which asks for no permission but the link. Its mirror too."""

from __future__ import annotations

from collections.abc import Callable

from . import mishaps
from .contents import Content
from .faults import FaultKind, Faults
from .links import Links
from .messages import FileSent, Reply, Request, Role


class FileHost:
    """Knows a file from the moment its first link was made."""

    def __init__(self, faults: Faults, links: Links, url_of: Callable[[Role], str]) -> None:
        self._faults = faults
        self._links = links
        self._url_of = url_of
        self._offers: dict[str, FileSent] = {}

    def itch_link(self, path: str, subject: str, content: Content, holds_s: float) -> str:
        self._offers[path] = FileSent(subject, content)
        return f"{self._url_of(Role.FILES)}{path}?{self._links.itch(path, holds_s)}"

    def humble_link(self, path: str, content: Content | None, gamekey: str, holds_s: float) -> str:
        """Without content the link is a good one to a file that is gone."""
        if content is not None:
            self._offers[path] = FileSent(path.lstrip("/"), content)
        return f"{self._url_of(Role.FILES)}{path}?{self._links.humble(path, gamekey, holds_s)}"

    def subject(self, path: str) -> str:
        offer = self._offers.get(path)
        return offer.subject if offer else ""

    def shown(self, path: str) -> str:
        return path

    def answer(self, request: Request) -> Reply:
        if request.method != "GET":
            return _refusal(405, "MethodNotAllowed")
        query = dict(request.query)
        if refused := self._links.refused(request.path, query):
            return _refusal(403, refused)
        spent = mishaps.happens(self._faults, FaultKind.SPENT_LINKS, request)
        if spent and self._links.uses(query) > spent.after:
            return _refusal(403, "AccessDenied")
        if request.role is Role.FILES and mishaps.happens(self._faults, FaultKind.MOVED, request):
            return Reply(302, raw=b"", headers={"Location": f"{self._url_of(Role.MIRROR)}{request.target}"})
        offer = self._offers.get(request.path)
        return Reply(file=offer) if offer else _refusal(404, "NoSuchKey")


def _refusal(status: int, code: str) -> Reply:
    body = f'<?xml version="1.0" encoding="UTF-8"?><Error><Code>{code}</Code></Error>'.encode()
    return Reply(status, raw=body, content_type="application/xml")
