"""The title a person means."""

from __future__ import annotations

from ..db.library import Library
from ..domain.errors import NotFoundError
from ..domain.ids import TitleId
from ..domain.wording import say


def find_title(library: Library, text: str) -> TitleId:
    """By id, whole name, or any part of the name that only one title has. Listings that were merged are one title."""
    found = library.named(text)
    if not found:
        raise NotFoundError(
            say("No title is called “{text}”.", text=text), do=say("`backstock library` lists the titles there are.")
        )
    heads = library.shown_as([title.title_id for title in found])
    meant = {head.title_id: head for head in heads.values()}
    if len(meant) > 1:
        raise NotFoundError(
            say("Several titles are called “{text}”.", text=text),
            candidates=tuple(
                f"{title.name}{f' by {title.maker}' if title.maker else ''} ({title.title_id})"
                for title in meant.values()
            ),
            do=say("Say more of the name, or the id."),
        )
    return next(iter(meant))
