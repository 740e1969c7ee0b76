"""What a person may know of an error: what happened, and what it means for the data and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ..domain.errors import BackstockError
from ..domain.wording import joined
from . import words
from .reports import of_error


@dataclass(frozen=True, slots=True)
class Trouble:
    what: str
    detail: str
    report: str
    """For the clipboard."""


def trouble_of(error: BaseException) -> Trouble:
    """Still to be `said`. A bug is named as one; the log has it whole."""
    if isinstance(error, BackstockError):
        return Trouble(error.what, joined((error.data, error.do)), of_error(error))
    return Trouble(
        QCoreApplication.translate("Notices", "Something went wrong inside Backstock."),
        QCoreApplication.translate(
            "Notices", "%1. Your data was not touched by this; the log has the details."
        ).replace("%1", type(error).__name__),
        of_error(error),
    )


def told(trouble: Trouble | None) -> dict[str, str]:
    """For QML, in the person's language; everything empty where there is none."""
    if trouble is None:
        return {"text": "", "detail": "", "report": ""}
    return {"text": words.said(trouble.what), "detail": words.said(trouble.detail), "report": trouble.report}
