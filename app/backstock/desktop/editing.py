"""Editing a title: a draft over what its stores say, and its pictures as they would look."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QByteArray, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import EditView
from ..domain.edits import AS_TOLD, DRAWN, Part, TitleEdit
from ..domain.errors import BackstockError
from ..domain.ids import TitleId
from ..domain.titles import Kind, TitleRow
from ..domain.wording import joined
from . import pictures, words
from .art.families import draw_for
from .desk import Desk
from .edit_deeds import SHAPES, EditDeeds, nothing_there

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 250
"""After the last key: a drawn cover carries the name."""
_EMPTY_IS_NONE = (Part.NAME, Part.SORT_NAME, Part.NOTES)
_MOST_TRIES = 40


@QmlElement
class TitleEditor(QObject):
    changed = Signal()
    artChanged = Signal()
    refilled = Signal(str, arguments=["part"])
    """Its field shows another text now; an empty part: all do."""
    ended = Signal()
    resumed = Signal()
    """What was left half done is to be shown again."""

    def __init__(self, desk: Desk, deeds: EditDeeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._deeds = desk, deeds
        self._title_id = TitleId("")
        self._view: EditView | None = None
        self._row: TitleRow | None = None
        self._draft = AS_TOLD
        self._trouble = ""
        self._reading = 0
        self._saving = False
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.setSingleShot(True)
        self._look.timeout.connect(self.artChanged)
        desk.covers.drawn.connect(self._drawn)

    # -- what the panel shows ------------------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._view is not None

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._row.name if self._row else ""

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return words.said(self._trouble)

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """A picture is being read."""
        return self._reading > 0

    @Property(bool, notify=changed)
    def different(self) -> bool:
        return self._view is not None and self._draft != self._view.edit

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._view is not None and not self._reading and not self._saving

    @Property(list, notify=changed)
    def own(self) -> list[str]:
        """The parts that are not as the store says."""
        return sorted(self._draft.parts)

    @Property(str, notify=changed)
    def kind(self) -> str:
        kind = self._draft.kind or (self._view.told.kind if self._view else None)
        return kind.value if kind else ""

    @Property(bool, notify=changed)
    def storeHasCover(self) -> bool:
        return self._view is not None and self._view.told.cover_url != ""

    @Property(str, notify=artChanged)
    def art(self) -> str:
        row = self._drafted()
        return self._desk.covers.cover_of(row) if row else ""

    @Property(str, notify=artChanged)
    def wideArt(self) -> str:
        row = self._drafted()
        return self._desk.covers.wide_of(row) if row else ""

    @Slot(str, result=str)
    def textOf(self, part: str) -> str:
        """What its field holds."""
        own = getattr(self._draft, part)
        return str(self.toldOf(part) if own is None else own)

    @Slot(str, result=str)
    def toldOf(self, part: str) -> str:
        """What the store says; empty for what no store knows."""
        return str(getattr(self._view.told, part, "")) if self._view else ""

    # -- what a person does --------------------------------------------------------------------------------------------

    @Slot(str)
    def open(self, title_id: str) -> None:
        self._title_id = TitleId(title_id)
        self._view = self._row = None
        self._draft, self._trouble, self._reading, self._saving = AS_TOLD, "", 0, False
        core, wanted = self._desk.core, self._title_id

        def work() -> tuple[EditView, TitleRow | None]:
            return core.editing.of(wanted), next(iter(core.title_rows([wanted])), None)

        def done(found: tuple[EditView, TitleRow | None]) -> None:
            if wanted == self._title_id:
                self._view, self._row = found
                self._draft = self._view.edit
                self._tell("")

        def failed(error: BaseException) -> None:
            if wanted == self._title_id:
                self._desk.notices.tell(error)
                self.ended.emit()

        self.changed.emit()
        self._desk.tasks.run(work, done, failed)

    @Slot(str, str)
    def write(self, part: str, text: str) -> None:
        which = Part(part)
        as_told = text == self.toldOf(part) or (which in _EMPTY_IS_NONE and not text.strip())
        self._set(_with(self._draft, which, None if as_told else text))

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        told = self._view.told.kind.value if self._view else ""
        self._set(replace(self._draft, kind=None if kind == told else Kind(kind)))

    @Slot(str)
    def forget(self, part: str) -> None:
        """As the store says again."""
        parts = {Part.COVER, Part.VARIANT} if part == Part.COVER else {Part(part)}
        self._draft = self._draft.without(parts)
        self._tell(part)

    @Slot()
    def forgetAll(self) -> None:
        self._draft = AS_TOLD
        self._tell("")

    @Slot()
    def drawAgain(self) -> None:
        """The drawn cover, and where that is shown already another one, by another hand."""
        row = self._drafted()
        if row is None:
            return
        shows_drawn = row.cover == DRAWN or not (row.cover or row.cover_url)
        variant = self._another(row) if shows_drawn else self._draft.variant
        told = self._view is not None and self._view.told.cover_url == ""
        self._draft = replace(self._draft, cover=None if told else DRAWN, variant=variant)
        self._tell(Part.COVER)

    @Slot(QUrl, str)
    def choose(self, file: QUrl, part: str) -> None:
        self._take(pictures.of_url(file), part)

    @Slot(str)
    def paste(self, part: str) -> None:
        """A picture, or the file of one."""
        self._take(pictures.of_clipboard(), part)

    @Slot(QByteArray, str)
    def drop(self, data: QByteArray, part: str) -> None:
        self._take(pictures.of_bytes(data), part)

    @Slot()
    def save(self) -> None:
        if self._view is None or not self.property("ready"):
            return
        was, draft, name = self._view.edit, self._draft, self._row.name if self._row else ""
        parts = {part for part in Part if getattr(was, part) != getattr(draft, part)}
        if not parts:
            self.ended.emit()
            return
        self._saving, self._trouble = True, ""
        self.changed.emit()
        told = words.tr("“%1” was changed.", name)
        self._deeds.change([self._title_id], draft.only(parts), parts - draft.parts, told, self._saved, self._refuse)

    @Slot()
    def leave(self) -> None:
        """Without saving: what was written is not lost yet."""
        view, row, draft, title_id = self._view, self._row, self._draft, self._title_id
        if row is None or not self.property("different") or self._saving:
            return

        def go_on() -> None:
            self._title_id, self._view, self._row, self._draft, self._trouble = title_id, view, row, draft, ""
            self.resumed.emit()
            self._tell("")

        told = words.tr("What you wrote about “%1” was not saved.", row.name)
        self._desk.notices.offer(told, words.tr("Go on"), go_on)

    # -- beneath -------------------------------------------------------------------------------------------------------

    def _set(self, draft: TitleEdit) -> None:
        self._draft = draft
        self._look.start()
        self.changed.emit()

    def _tell(self, part: str) -> None:
        self.changed.emit()
        self.artChanged.emit()
        self.refilled.emit(part)

    def _drafted(self) -> TitleRow | None:
        """The title as a list would show it."""
        if self._view is None or self._row is None:
            return None
        draft, told = self._draft, self._view.told
        return replace(
            self._row,
            name=draft.name or told.name,
            kind=draft.kind or told.kind,
            maker=told.maker if draft.maker is None else draft.maker,
            cover=draft.cover or "",
            wide=draft.wide or "",
            variant=draft.variant,
        )

    def _another(self, row: TitleRow) -> int:
        now = self._desk.covers.variant_of(row)
        shown = draw_for(row.name, row.kind.value, now)
        for variant in range(now + 1, now + _MOST_TRIES):
            drawn = draw_for(row.name, row.kind.value, variant)
            if drawn.family != shown.family and drawn.palette_number != shown.palette_number:
                return variant
        return now + 1

    def _take(self, picture: pictures.Picture | None, part: str) -> None:
        wanted, editing = self._title_id, self._desk.core.editing
        if picture is None:
            self._trouble = nothing_there()
            self.changed.emit()
            return
        self._reading += 1
        self._trouble = ""

        def done(picture_id: str) -> None:
            if wanted == self._title_id:
                self._reading -= 1
                self._draft = _with(self._draft, Part(part), picture_id)
                self._tell(part)

        def failed(error: BaseException) -> None:
            if wanted == self._title_id:
                self._reading -= 1
                self._refuse(error)

        self.changed.emit()
        self._desk.tasks.run(lambda: editing.take_picture(picture(), SHAPES[Part(part)]), done, failed)

    def _saved(self) -> None:
        self._saving = False
        if self._view is not None:
            self._view = replace(self._view, edit=self._draft)
        self.ended.emit()

    def _refuse(self, error: BaseException) -> None:
        """In the panel, where it is to be mended; what was written stays."""
        self._saving = False
        if isinstance(error, BackstockError):
            self._trouble = joined((error.what, error.do))
        else:
            self._desk.notices.tell(error)
        self.changed.emit()

    def _drawn(self, key: str, shape: str) -> None:
        if key == self._title_id:
            self.artChanged.emit()


def _with(edit: TitleEdit, part: Part, value: str | None) -> TitleEdit:
    said: dict[str, Any] = {part.value: value}
    return replace(edit, **said)
