"""Names as merging compares them: the same thing sold in two shops is rarely written the same way twice."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(r"[™®©℠]|\((?:tm|r|c)\)", re.IGNORECASE)
_ASIDES = re.compile(r"[\(\[][^\)\]]*[\)\]]")
_HOUSES = frozenset(
    ("co", "company", "digital", "entertainment", "game", "games", "gmbh", "inc", "interactive", "llc", "ltd")
) | {"media", "productions", "publishing", "software", "studio", "studios", "team", "the"}
_TAILS = re.compile(r"(?:\s(?:drm free|for (?:windows|linux|mac)|pc))+$")


def match_key(name: str) -> str:
    """Letters and digits of every script, one blank between words, without marks, asides and what shops append.

    Empty where nothing is left to go by: such a name matches nothing.
    """
    plain = _MARKS.sub(" ", name)
    plain = _ASIDES.sub(" ", plain) if _ASIDES.sub("", plain).strip() else plain
    decomposed = unicodedata.normalize("NFKD", plain.replace("&", " and ")).casefold()
    kept = "".join(
        sign if sign.isalnum() else "" if sign in "'’`" else " "
        for sign in decomposed
        if not unicodedata.combining(sign)
    )
    words = " ".join(kept.split())
    return _TAILS.sub("", words) or words


def maker_key(maker: str) -> str:
    """As `match_key`, without what kind of house it is and without blanks: one shop has the account's name, another the
    firm's. A house that is called nothing else keeps its words."""
    words = match_key(maker).split()
    return "".join(word for word in words if word not in _HOUSES) or "".join(words)
