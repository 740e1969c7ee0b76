"""What a person may know of an error: what happened, and what it means for the data and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ..domain.errors import BackstockError


@dataclass(frozen=True, slots=True)
class Trouble:
    what: str
    detail: str

    @property
    def report(self) -> str:
        """For the clipboard."""
        return " ".join(part for part in (self.what, self.detail) if part)


def trouble_of(error: BaseException) -> Trouble:
    """A bug is named as one; the log has it whole."""
    if isinstance(error, BackstockError):
        return Trouble(error.what, " ".join(part for part in (error.data, error.do) if part))
    return Trouble(
        QCoreApplication.translate("Notices", "Something went wrong inside Backstock."),
        QCoreApplication.translate(
            "Notices", "%1. Your data was not touched by this; the log has the details."
        ).replace("%1", type(error).__name__),
    )


def told(trouble: Trouble | None) -> dict[str, str]:
    """For QML; everything empty where there is none."""
    if trouble is None:
        return {"text": "", "detail": "", "report": ""}
    return {"text": trouble.what, "detail": trouble.detail, "report": trouble.report}
