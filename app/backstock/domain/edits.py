"""What a person set of a title. It lies apart from what the stores say, so that no store ever takes it back."""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace
from typing import Final

from .ids import TitleId
from .titles import Kind, Title

DRAWN: Final = "drawn"
"""In place of a picture's id: the drawn one, although a store has a picture."""


class Part(enum.StrEnum):
    """What can be set, and be as the store says again, one by one: the fields of `TitleEdit`."""

    NAME = "name"
    SORT_NAME = "sort_name"
    KIND = "kind"
    MAKER = "maker"
    SUMMARY = "summary"
    NOTES = "notes"
    COVER = "cover"
    WIDE = "wide"
    VARIANT = "variant"


@dataclass(frozen=True, slots=True)
class TitleEdit:
    """None: as the store says."""

    name: str | None = None
    sort_name: str | None = None
    """What it is sorted by, where that is not the name."""
    kind: Kind | None = None
    maker: str | None = None
    summary: str | None = None
    notes: str | None = None
    """The person's own words, of which no store knows."""
    cover: str | None = None
    """The id of a picture that is kept here, or `DRAWN`."""
    wide: str | None = None
    """The same for the landscape picture; stores have none."""
    variant: int | None = None
    """Which of the drawn pictures, where it was drawn again."""

    @property
    def parts(self) -> frozenset[Part]:
        """Those that are set."""
        return frozenset(Part(one.name) for one in fields(self) if getattr(self, one.name) is not None)

    @property
    def pictures(self) -> frozenset[str]:
        return frozenset(one for one in (self.cover, self.wide) if one and one != DRAWN)

    def over(self, other: TitleEdit) -> TitleEdit:
        """What is set here, and for the rest the other's."""
        return replace(other, **{part.value: getattr(self, part) for part in self.parts})

    def only(self, parts: Collection[Part]) -> TitleEdit:
        return self.without(frozenset(Part) - frozenset(parts))

    def without(self, parts: Collection[Part]) -> TitleEdit:
        return replace(self, **{part.value: None for part in parts})


AS_TOLD: Final = TitleEdit()


@dataclass(frozen=True, slots=True)
class EditBefore:
    """What to put back when a change is to be undone: of every listing concerned, the parts that were changed."""

    parts: frozenset[Part]
    edits: Mapping[TitleId, TitleEdit]


def edited(title: Title, edit: TitleEdit) -> Title:
    return replace(
        title,
        name=title.name if edit.name is None else edit.name,
        kind=title.kind if edit.kind is None else edit.kind,
        maker=title.maker if edit.maker is None else edit.maker,
        summary=title.summary if edit.summary is None else edit.summary,
    )
