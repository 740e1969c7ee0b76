"""Strangers' HTML as plain text: read, never shown as HTML."""

from __future__ import annotations

from html.parser import HTMLParser

from .reading import as_address, as_text

_SILENT = ("script", "style", "template", "head", "title")
_BREAKS = ("br", "p", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4")
LONGEST = 100_000


def plain_text(html: object, limit: int = 1000) -> str:
    """One line without any mark-up; empty for whatever is no text."""
    return as_text(" ".join("".join(_read(html).texts).split()), limit)


def first_link(html: object) -> str:
    """The first web address it links to."""
    return next((link for link in _read(html).links if link), "")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.links: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "a":
            self.links.append(as_address(dict(attrs).get("href")))
        if tag in _BREAKS:
            self.texts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        if tag in _BREAKS:
            self.texts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.texts.append(data)


def _read(html: object) -> _Reader:
    reader = _Reader()
    if isinstance(html, str):
        try:
            reader.feed(html[:LONGEST])
            reader.close()
        except (AssertionError, ValueError):  # what the parser raises for some broken declarations
            reader.texts.append("")
    return reader
