"""What a person sets of titles by hand: names, kind, maker, words and pictures; each to be as the store says again."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ..db.edits import Edits
from ..db.library import Library
from ..domain.edits import DRAWN, EditBefore, Part, TitleEdit, edited
from ..domain.errors import BackstockError, NotFoundError
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import TitleId
from ..domain.titles import Title, told_as_one
from ..domain.wording import say
from .pictures import Pictures, Shape

LONGEST_LINE = 300
LONGEST_TEXT = 20_000
_BEGINNING = 24
_MOST_VARIANTS = 1_000_000
_JOINERS = "\u200c\u200d"
"""Without a shape of their own, and yet part of how words are written."""
_KEPT_IN_TEXTS = f"\t{_JOINERS}\u200e\u200f"


@dataclass(frozen=True, slots=True)
class EditView:
    """A title for whoever edits it."""

    told: Title
    """As the stores say."""
    edit: TitleEdit

    @property
    def shown(self) -> Title:
        return edited(self.told, self.edit)


class Editing:
    """Quick, but where “Slow” is said. Every change is one transaction and is told by one TitlesChanged."""

    def __init__(self, library: Library, edits: Edits, pictures: Pictures, events: EventBus) -> None:
        self._library = library
        self._edits = edits
        self._pictures = pictures
        self._events = events

    def of(self, title_id: TitleId) -> EditView:
        listings = self._library.listings(title_id)
        if not listings:
            raise NotFoundError(
                say("There is no title {title_id}.", title_id=title_id),
                do=say("`backstock library` lists the titles there are."),
            )
        return EditView(told_as_one(listings), self._edits.of(title_id))

    def change(self, title_ids: Iterable[TitleId], said: TitleEdit, forget: Collection[Part] = ()) -> EditBefore:
        """Sets what is said and forgets what is to be as the stores say. Answers what `put_back` needs."""
        clean = self._clean(said)
        empty = said.parts - clean.parts
        before = self._edits.change(title_ids, clean, frozenset(forget) | empty)
        self._pictures.let_go({one for edit in before.edits.values() for one in edit.pictures} - clean.pictures)
        self._changed(list(before.edits))
        return before

    def put_back(self, before: EditBefore) -> None:
        """Undoes a change."""
        self._changed(self._edits.put_back(before))

    def take_picture(self, source: Path | bytes, shape: Shape) -> str:
        """Slow. Keeps a picture to be used; one that nothing refers to is dropped after a while."""
        picture_id = self._pictures.take(source, shape)
        self._pictures.let_go([picture_id])
        return picture_id

    def picture(self, picture_id: str) -> Path:
        return self._pictures.path(picture_id)

    def sweep(self) -> None:
        """Drops pictures that nothing refers to any more."""
        self._pictures.sweep({one for edit in self._edits.all().values() for one in edit.pictures})

    def _clean(self, said: TitleEdit) -> TitleEdit:
        """As it is kept. An empty name to sort by, and empty notes, are none."""
        name = None if said.name is None else _line(said.name)
        if name == "":
            raise BackstockError(
                say("A title needs a name."), data=say("Nothing was changed."), do=say("Type at least one letter.")
            )
        for picture_id in said.pictures:
            if not self._pictures.has(picture_id):
                raise NotFoundError(
                    say("That picture is not kept here any more."),
                    data=say("Nothing was changed."),
                    do=say("Choose it again."),
                )
        if said.wide == DRAWN:
            said = replace(said, wide=None)
        return replace(
            said,
            name=name,
            sort_name=_line(said.sort_name or "") or None,
            maker=None if said.maker is None else _line(said.maker),
            summary=None if said.summary is None else _text(said.summary),
            notes=_text(said.notes or "") or None,
            variant=None if said.variant is None else said.variant % _MOST_VARIANTS,
        )

    def _changed(self, title_ids: list[TitleId]) -> None:
        if title_ids:
            self._events.emit(TitlesChanged(tuple(title_ids)))


def _line(given: str) -> str:
    """With one blank between words; signs without a shape would make two texts that look the same and are not."""
    text = "".join(sign if sign.isprintable() or sign in _JOINERS else " " for sign in given)
    return _bounded(" ".join(text.split()), LONGEST_LINE)


def _text(given: str) -> str:
    """Lines stay, and so does what joins signs or turns them round."""
    lines = given.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept = ["".join(sign for sign in line if sign.isprintable() or sign in _KEPT_IN_TEXTS) for line in lines]
    return _bounded("\n".join(line.rstrip() for line in kept).strip("\n"), LONGEST_TEXT)


def _bounded(text: str, longest: int) -> str:
    if len(text) > longest:
        raise BackstockError(
            say("“{begin}…” has more than {longest} letters.", begin=text[:_BEGINNING], longest=longest),
            data=say("Nothing was changed."),
            do=say("Say it shorter."),
        )
    return text
