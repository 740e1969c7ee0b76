"""Sentences for a person which can be said again in another language.

A `Wording` is its English sentence, and everywhere a text: logs, the command line and tests see nothing else. It also
remembers the template it was made of and what was filled in, so that a face can look the template up in the person's
language. That memory is kept wherever the sentence rests or travels (`pack`, `unpack`). A text that somebody cut,
joined or read from an older program is plain English again, and is shown as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, Self

from .amounts import Bytes

Value = str | int
_PLACE: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_LONGEST: Final = 20_000
_MOST_VALUES: Final = 64
_DEEPEST: Final = 6
COUNT: Final = "n"
"""The place of the number that decides between singular and plural."""


class Wording(str):
    """Made by `say`, `say_count` and `joined`."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, Value]

    def __new__(cls, english: str, template: str, values: Mapping[str, Value]) -> Self:
        made = super().__new__(cls, english)
        made.template = template
        made.values = values
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, dict[str, Value]]]:
        return type(self), (str(self), self.template, dict(self.values))

    @property
    def number(self) -> int | None:
        """What decides between singular and plural; None where nothing is counted."""
        number = self.values.get(COUNT)
        return int(number) if isinstance(number, int) else None


def say(template: str, /, **values: object) -> Wording:
    """The sentence of `template` with {name} filled in; a value may be another wording, or `Bytes`.

    The template stands in the call as a literal: that is where the sheets of the translators are gathered from.
    """
    kept = {name: value if isinstance(value, (Wording, Bytes)) else str(value) for name, value in values.items()}
    return Wording(fill(template, kept, str), template, kept)


def say_count(one: str, many: str, /, n: int, **values: object) -> Wording:
    """As `say`, for what counts {n} things: `many` is what is translated, with as many forms as a language has."""
    kept = dict(say(many, **values).values) | {COUNT: n}
    return Wording(fill(one if n == 1 else many, kept, str), many, kept)


def joined(parts: list[str] | tuple[str, ...], by: str = " ") -> str:
    """Sentences in a row, or names in a list; empty ones are left out."""
    kept = {f"part{number}": part for number, part in enumerate(part for part in parts if part)}
    template = by.join(f"{{{name}}}" for name in kept)
    if not any(isinstance(part, Wording) for part in kept.values()):
        return fill(template, kept, str)
    return Wording(fill(template, kept, str), template, dict(kept))


def fill(template: str, values: Mapping[str, Value], spoken: Callable[[Value], str]) -> str:
    """Plain replacement, once: a value is never a template, and nothing of it is looked into."""
    return _PLACE.sub(lambda place: spoken(values[place[1]]) if place[1] in values else place[0], template)


def has_words(template: str) -> bool:
    """Whether there is anything to translate beside what is filled in."""
    return any(letter.isalpha() for letter in _PLACE.sub("", template))


def pack(text: str) -> Any:
    """As JSON can carry it: a plain text is itself."""
    if not isinstance(text, Wording):
        return str(text)
    values = {name: _packed_value(value) for name, value in text.values.items()}
    return {"text": str(text), "template": text.template, "values": values}


def unpack(packed: object, english: str = "") -> str:
    """What `pack` made; plain text (`english`, where given) for anything else, whoever wrote it."""
    found = _unpacked(packed, _DEEPEST)
    if english and (not isinstance(found, Wording) or str(found) != english):
        return english
    return found or ""


def _packed_value(value: Value) -> Any:
    if isinstance(value, Bytes):
        return {"bytes": int(value)}
    return value if isinstance(value, int) else pack(value)


def _unpacked(packed: object, deepest: int) -> str | None:
    if isinstance(packed, str):
        return packed[:_LONGEST]
    if not isinstance(packed, Mapping) or not deepest:
        return None
    text, template, values = packed.get("text"), packed.get("template"), packed.get("values")
    if not isinstance(text, str) or len(text) > _LONGEST:
        return None
    if not isinstance(template, str) or not isinstance(values, Mapping) or len(values) > _MOST_VALUES:
        return text
    known = {str(name): _unpacked_value(value, deepest - 1) for name, value in values.items()}
    kept = {name: value for name, value in known.items() if value is not None}
    return Wording(text, template[:_LONGEST], kept) if len(kept) == len(known) else text


def _unpacked_value(value: object, deepest: int) -> Value | None:
    if isinstance(value, int):
        return value
    if isinstance(value, Mapping) and set(value) == {"bytes"}:
        length = value["bytes"]
        return Bytes(length) if isinstance(length, int) else None
    return _unpacked(value, deepest)
