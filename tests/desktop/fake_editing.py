"""Editing in the fake core: titles in memory, pictures kept for real."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_titles import SUMMARY

from backstock.catalog.pictures import Pictures
from backstock.core.views import EditView, Shape
from backstock.domain.edits import AS_TOLD, EditBefore, Part, TitleEdit
from backstock.domain.ids import TitleId
from backstock.domain.titles import Title, TitleRow

if TYPE_CHECKING:
    from fake_core import FakeCore


class FakeEditing:
    def __init__(self, core: FakeCore) -> None:
        self._core = core
        self._pictures = Pictures(core.data / "pictures")
        self._told: dict[TitleId, TitleRow] = {}
        self.kept: dict[TitleId, TitleEdit] = {}

    def edit_of(self, title_id: TitleId) -> TitleEdit:
        return self.kept.get(title_id, AS_TOLD)

    def of(self, title_id: TitleId) -> EditView:
        self._core.meet("editing")
        row = self._row(title_id)
        told = Title(title_id, row.name, row.kind, row.maker, SUMMARY, cover_url=row.cover_url)
        return EditView(told, self.edit_of(title_id))

    def change(self, title_ids: Iterable[TitleId], said: TitleEdit, forget: Collection[Part] = ()) -> EditBefore:
        ids = tuple(title_ids)
        self._core.note("edit", ids, said, frozenset(forget))
        self._core.meet("edit")
        before = EditBefore(said.parts | frozenset(forget), {one: self.edit_of(one) for one in ids})
        self._put({one: said.over(self.edit_of(one).without(forget)) for one in ids})
        return before

    def put_back(self, before: EditBefore) -> None:
        self._core.note("put_back", tuple(before.edits))
        self._put(dict(before.edits))

    def take_picture(self, source: Path | bytes, shape: Shape) -> str:
        self._core.meet("take_picture")
        return self._pictures.take(source, shape)

    def picture(self, picture_id: str) -> Path:
        return self._pictures.path(picture_id)

    def _row(self, title_id: TitleId) -> TitleRow:
        return self._told.get(title_id) or self._core.title_rows([title_id])[0]

    def _put(self, edits: dict[TitleId, TitleEdit]) -> None:
        for title_id, edit in edits.items():
            told = self._told.setdefault(title_id, self._row(title_id))
            self.kept[title_id] = edit
            shown = replace(
                told,
                name=edit.name or told.name,
                told_name=told.name if edit.name else "",
                kind=edit.kind or told.kind,
                maker=told.maker if edit.maker is None else edit.maker,
                sort_name=edit.sort_name or "",
                cover=edit.cover or "",
                wide=edit.wide or "",
                variant=edit.variant,
            )
            self._core.change_rows([title_id], lambda _, shown=shown: shown)  # type: ignore[misc]
