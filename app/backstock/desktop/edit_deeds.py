"""Changes of titles that can be undone: those of the editing panel, and pictures dropped or pasted without it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import Shape
from ..domain.edits import EditBefore, Part, TitleEdit
from ..domain.ids import TitleId
from ..domain.titles import Kind
from . import pictures, words
from .bridge import Failure
from .desk import Desk

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

SHAPES: Final = {Part.COVER: Shape.COVER, Part.WIDE: Shape.WIDE}


@QmlElement
class EditDeeds(QObject):
    asked = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._taken = False

    @Slot(str, QUrl, str)
    def choose(self, title_id: str, file: QUrl, part: str) -> None:
        self._take(TitleId(title_id), pictures.of_url(file), Part(part))

    @Slot(str, QByteArray, str)
    def drop(self, title_id: str, data: QByteArray, part: str) -> None:
        self._take(TitleId(title_id), pictures.of_bytes(data), Part(part))

    @Slot(str)
    def paste(self, title_id: str) -> None:
        """As its cover."""
        self._take(TitleId(title_id), pictures.of_clipboard(), Part.COVER)

    @Slot()
    def ask(self) -> None:
        """Whichever page has a title to be edited takes it on."""
        self._taken = False
        self.asked.emit()
        if not self._taken:
            self._desk.notices.say(words.tr("Open or select a title first, then edit it."))

    @Slot()
    def taken(self) -> None:
        self._taken = True

    @Slot(result=list)
    def kinds(self) -> list[dict[str, str]]:
        return [{"key": kind.value, "text": words.kind_name(kind).capitalize()} for kind in Kind]

    def change(
        self,
        ids: Sequence[TitleId],
        said: TitleEdit,
        forget: Collection[Part],
        told: str,
        done: Callable[[], None],
        failed: Failure,
    ) -> None:
        editing, notices, tasks = self._desk.core.editing, self._desk.notices, self._desk.tasks

        def changed(before: EditBefore) -> None:
            notices.offer(told, words.tr("Undo"), lambda: tasks.run(lambda: editing.put_back(before), lambda _: None))
            done()

        tasks.run(lambda: editing.change(ids, said, forget), changed, failed)

    def _take(self, title_id: TitleId, picture: pictures.Picture | None, part: Part) -> None:
        editing, notices = self._desk.core.editing, self._desk.notices
        if picture is None:
            notices.say(nothing_there())
            return
        told = words.tr("The cover was changed.") if part is Part.COVER else words.tr("The wide picture was changed.")

        def done(picture_id: str) -> None:
            said = TitleEdit(cover=picture_id) if part is Part.COVER else TitleEdit(wide=picture_id)
            self.change([title_id], said, (), told, lambda: None, notices.tell)

        self._desk.tasks.run(lambda: editing.take_picture(picture(), SHAPES[part]), done)


def nothing_there() -> str:
    return words.tr("There is no picture. Copy or drop a PNG, JPEG, WebP or AVIF picture or its file.")
