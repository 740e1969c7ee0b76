"""One store's own server, and the permission that belongs to it and to no other host."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ..domain.errors import UnreadableAnswerError
from ..domain.wording import say
from .answers import Answer, json_of
from .contract import Progress
from .http import Ask, Http
from .links import checked
from .pace import Rate


class Origin:
    """`permission` is called for each request, so that no secret rests here."""

    def __init__(
        self, http: Http, base_url: str, store: str, rate: Rate, permission: Callable[[], Mapping[str, str]]
    ) -> None:
        self._http = http
        self._base = checked(base_url.rstrip("/"))
        self._store = store
        self._permission = permission
        http.keep_pace(self._base, rate)

    @property
    def base_url(self) -> str:
        return self._base

    def get(
        self, path: str, query: tuple[tuple[str, str], ...] = (), progress: Progress | None = None
    ) -> tuple[object, Answer]:
        answer = self._http.ask(self._ask("GET", path, query=query), progress)
        return json_of(answer), answer

    def get_json(self, path: str, query: tuple[tuple[str, str], ...] = (), progress: Progress | None = None) -> object:
        return self.get(path, query, progress)[0]

    def post_json(self, path: str, form: Mapping[str, str], progress: Progress | None = None) -> object:
        return json_of(self._http.ask(self._ask("POST", path, form=form), progress))

    def resolve(self, path: str, query: tuple[tuple[str, str], ...], progress: Progress | None = None) -> str:
        """Where the store sends us for a file; not followed, and not yet judged."""
        answer = self._http.ask(self._ask("GET", path, query=query), progress)
        location = answer.headers.get("location", "")
        if 300 <= answer.status < 400 and location and "/login" not in location:
            return location
        value = json_of(answer)
        link = value.get("url") if isinstance(value, dict) else None
        if not isinstance(link, str):
            raise UnreadableAnswerError(
                say("{store} named no place to download from.", store=self._store),
                data=say("Nothing was downloaded."),
                do=say("Try again later, or look at the title on the store's own page."),
            )
        return link

    def _ask(
        self,
        method: str,
        path: str,
        *,
        query: tuple[tuple[str, str], ...] = (),
        form: Mapping[str, str] | None = None,
    ) -> Ask:
        permission = dict(self._permission())
        hide = tuple(re.split("[ =]", value, maxsplit=1)[-1] for value in permission.values())
        return Ask(method, f"{self._base}{path}", self._store, permission, form, query, hide)
