"""Does what the main button of a title says: asks the core, opens the player, shows the files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ..core.views import Deed, Playable, TitleDetails
from ..domain.events import JobChanged
from ..domain.ids import EditionId, JobId, TitleId
from ..domain.jobs import JobState
from .desk import Desk


class TitleDeeds:
    """`after` is called when the core has taken a deed on; `sign_in` and `watch` open what the window has for them."""

    def __init__(
        self, desk: Desk, after: Callable[[], None], sign_in: Callable[[str], None], watch: Callable[[str, str], None]
    ) -> None:
        self._desk, self._after, self._sign_in, self._watch = desk, after, sign_in, watch
        self._watch_after = JobId("")
        self._tried = False

    def do(self, deed: Deed, details: TitleDetails, edition: EditionId | None) -> None:
        core, title_id = self._desk.core, details.row.title_id
        match deed:
            case Deed.GET | Deed.CLAIM_AND_GET:
                self.ask(lambda: core.get(title_id, edition))
            case Deed.UPDATE:
                self.ask(lambda: core.offers.update(title_id))
            case Deed.OPEN_PAGE:
                open_page(_page(details, edition))
            case Deed.PLAY | Deed.PAGE_IN_AND_PLAY:
                self.ask(lambda: core.play(title_id, edition))
            case Deed.WATCH:
                self._watch(title_id, edition or "")
            case Deed.PAGE_IN_AND_WATCH:
                self._desk.tasks.run(lambda: core.prepare_watch(title_id), self._watch_when_done)
            case Deed.PAGE_IN:
                self.ask(lambda: core.page_in(title_id))
            case Deed.STOP:
                self.ask(lambda: core.stop_playing(title_id))
            case Deed.SIGN_IN:
                self._sign_in(details.row.stores[0] if details.row.stores else "")
            case Deed.OPEN_FOLDER:
                self._show_files(title_id)
            case Deed.BUSY | Deed.NOTHING:
                pass

    def ask(self, deed: Callable[[], object]) -> None:
        self._desk.tasks.run(deed, lambda _: self._after())

    def heard(self, event: JobChanged) -> None:
        """Opens the player when the job that fetched a film is done."""
        job = event.job
        if job.job_id != self._watch_after:
            return
        if job.state.ended:
            self._watch_after = JobId("")
            if job.state is JobState.DONE and job.title_id:
                self._watch(job.title_id, "")
        elif job.done and job.title_id and not self._tried:
            self._tried = True
            self._watch_meanwhile(job.title_id)

    def forget(self) -> None:
        """Another title was opened: a film fetched for the last one no longer opens by itself."""
        self._watch_after = JobId("")

    def _watch_meanwhile(self, title_id: TitleId) -> None:
        """A film can be seen before its last byte is here; an archive cannot."""
        waited_for, core = self._watch_after, self._desk.core

        def found(playable: Playable | None) -> None:
            if playable is not None and self._watch_after == waited_for:
                self._watch_after = JobId("")
                self._watch(title_id, "")

        self._desk.tasks.run(lambda: core.playable(title_id), found)

    def _watch_when_done(self, job_id: JobId) -> None:
        self._watch_after = job_id
        self._tried = False
        self._after()

    def _show_files(self, title_id: TitleId) -> None:
        self._desk.tasks.run(lambda: self._desk.core.show_files(title_id), _show)


def open_page(address: str) -> None:
    """In the system's browser; an address of another kind than a web page's is not opened."""
    if address.startswith(("https://", "http://")):
        QDesktopServices.openUrl(QUrl(address))


def _page(details: TitleDetails, edition: EditionId | None) -> str:
    pages = [one.page for one in details.editions if one.page and (one.edition_id == edition or edition is None)]
    return pages[0] if pages else details.url


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
