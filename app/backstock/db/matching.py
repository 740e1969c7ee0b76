"""Names as merging compares them: the same thing sold in two shops is rarely written the same way twice."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(r"[™®©℠]|\((?:tm|r|c)\)", re.IGNORECASE)
_ASIDES = re.compile(r"[\(\[][^\)\]]*[\)\]]")
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
