"""What the window can be asked to open from outside: by a second start, by a link in a browser, by a file manager.

A link may come from anywhere. None starts, buys, removes or reveals anything: it leads to a page, and what is done
there a person does. `backstock://` links are `title/ID`, `play/ID` (a question, not a start), `search?q=WORDS` and
`page/NAME`.
"""

from __future__ import annotations

import re
import urllib.parse
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

SCHEME = "backstock"
PAGES = ("home", "library", "downloads", "shelf", "settings")
_LONGEST_LINK = 2000
_LONGEST_SEARCH = 100
_TITLE_ID = re.compile(r"[A-Za-z0-9_.-]{1,80}")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class Way(Enum):
    MAGNET = "magnet"
    TORRENT = "torrent"
    PATH = "path"
    TITLE = "title"
    PLAY = "play"
    """Asks a person first."""
    SEARCH = "search"
    PAGE = "page"
    WATCH = "watch"
    DEMO = "demo"
    TELEVISION = "tv"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Wish:
    way: Way
    what: str = ""


def read(thing: str) -> Wish:
    """`watch:`, `demo:` and `tv:` are words of the program's own command line."""
    head, _, rest = thing.partition(":")
    match head.lower():
        case "magnet":
            return Wish(Way.MAGNET, thing)
        case "backstock":
            return _link(thing)
        case "watch":
            return Wish(Way.WATCH, rest)
        case "demo" if not rest:
            return Wish(Way.DEMO)
        case "tv" if not rest:
            return Wish(Way.TELEVISION)
        case "file":
            return _path(urllib.parse.unquote(urllib.parse.urlsplit(thing).path))
    if _SCHEME.match(thing) and not Path(thing).exists():
        return Wish(Way.UNKNOWN, thing)
    return _path(thing)


def settled(thing: str) -> str:
    """The same for a program that was started in another folder."""
    wish = read(thing)
    return str(Path(wish.what).absolute()) if wish.way in (Way.PATH, Way.TORRENT) else thing


def _path(path: str) -> Wish:
    return Wish(Way.TORRENT if path.lower().endswith(".torrent") else Way.PATH, path)


def _link(link: str) -> Wish:
    unknown = Wish(Way.UNKNOWN, link[:_LONGEST_SEARCH])
    if len(link) > _LONGEST_LINK:
        return unknown
    try:
        parts = urllib.parse.urlsplit(link)
        asked = urllib.parse.parse_qs(parts.query, max_num_fields=4)
    except ValueError:
        return unknown
    what = urllib.parse.unquote(parts.path).strip("/")
    match parts.netloc.lower():
        case "title" | "play" if _TITLE_ID.fullmatch(what):
            return Wish(Way.TITLE if parts.netloc.lower() == "title" else Way.PLAY, what)
        case "search":
            text = "".join(one for one in asked.get("q", [""])[0] if one.isprintable())
            return Wish(Way.SEARCH, text[:_LONGEST_SEARCH].strip())
        case "page" if what in PAGES:
            return Wish(Way.PAGE, what)
    return unknown
