"""Setting what a title is called and looks like, and taking the store's word for it again."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..core.core import Core
from ..core.views import DRAWN, EditView, Part, Shape, TitleEdit
from ..domain.errors import WrongUsageError
from ..domain.ids import TitleId
from ..domain.titles import Kind
from . import as_json
from .output import Output
from .words import EVERYTHING

_FOR_MANY = frozenset({Part.KIND, Part.MAKER})


def edit(core: Core, given: argparse.Namespace, out: Output) -> None:
    """Without anything to set it tells what is set."""
    title_ids = [core.find_title(text) for text in given.titles]
    said, forget = _said(core, given, title_ids[0]), _forgotten(given.reset)
    if said.parts & forget:
        raise WrongUsageError("The same thing is set and reset.", data="Nothing was changed.", do="Do one of them.")
    if len(title_ids) > 1 and not said.parts <= _FOR_MANY:
        raise WrongUsageError(
            "Of several titles at once only kind and maker can be set.",
            data="Nothing was changed.",
            do="Name one title.",
        )
    if said.parts or forget:
        core.editing.change(title_ids, said, forget)
    views = [core.editing.of(title_id) for title_id in title_ids]
    if out.as_json:
        rows = core.title_rows(title_ids)
        by_id = {row.title_id: row for row in rows}
        shown = [
            as_json.edited(by_id[title_id], view, core.editing.picture)
            for title_id, view in zip(title_ids, views, strict=True)
        ]
        out.document({"titles": shown})
    for view in views:
        _tell(view, out)


def _said(core: Core, given: argparse.Namespace, title_id: TitleId) -> TitleEdit:
    cover = _picture(core, given.cover, Shape.COVER)
    variant = None
    if given.draw_again:
        cover = cover or DRAWN
        variant = (core.editing.of(title_id).edit.variant or 0) + 1
    return TitleEdit(
        name=given.name,
        sort_name=given.sort_name,
        kind=Kind(given.kind) if given.kind else None,
        maker=given.maker,
        summary=given.summary,
        notes=given.notes,
        cover=cover,
        wide=_picture(core, given.wide, Shape.WIDE),
        variant=variant,
    )


def _picture(core: Core, file: Path | None, shape: Shape) -> str | None:
    return None if file is None else core.editing.take_picture(file.expanduser().absolute(), shape)


def _forgotten(resets: list[str]) -> frozenset[Part]:
    if EVERYTHING in resets:
        return frozenset(Part)
    parts = {Part(one.replace("-", "_")) for one in resets}
    return frozenset(parts | ({Part.VARIANT} if Part.COVER in parts else set()))


def _tell(view: EditView, out: Output) -> None:
    shown = view.shown
    out.line(f"{shown.name}  ({shown.kind}, {shown.title_id})")
    out.table((f"  {name}", value, f"(the store: {told})" if told else "") for name, value, told in _lines(view))
    if not view.edit.parts:
        out.line("  as the store says")


def _lines(view: EditView) -> list[tuple[str, str, str]]:
    edit, told = view.edit, view.told
    said = (
        ("name", edit.name, told.name),
        ("sorted as", edit.sort_name, ""),
        ("kind", edit.kind, told.kind),
        ("maker", edit.maker, told.maker),
        ("about", edit.summary, ""),
        ("notes", edit.notes, ""),
        ("cover", "drawn" if edit.cover == DRAWN else edit.cover and "a picture of yours", ""),
        ("wide picture", edit.wide and "a picture of yours", ""),
    )
    return [(name, " ".join(value.split()) or "–", other) for name, value, other in said if value is not None]
