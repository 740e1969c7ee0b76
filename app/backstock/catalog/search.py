"""Texts as search compares them, and what was typed as it looks for it."""

from __future__ import annotations

import unicodedata


def searchable(text: str) -> str:
    """Neither case nor accents nor the number of blanks tell two texts apart; every other sign does."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    # Folding case may bring forth accents (of İ, say), so they are looked for again.
    folded = unicodedata.normalize("NFKD", bare.casefold())
    return " ".join("".join(sign for sign in folded if not unicodedata.combining(sign)).split())


def words_of(search: str) -> tuple[str, ...]:
    """The longest first: it leaves the fewest to look through for the others."""
    return tuple(sorted(dict.fromkeys(searchable(search).split()), key=len, reverse=True))
