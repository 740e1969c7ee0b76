"""Adopting a folder: following the job, and telling in the end what was taken over and what was left."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ..domain.events import JobChanged
from ..domain.ids import JobId
from ..domain.jobs import JobState, JobView
from . import job_words, words
from .desk import Desk

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Adoption(QObject):
    changed = Signal()
    begun = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job_id = JobId("")
        self._job: JobView | None = None
        self._folder = ""
        desk.bridge.heard.connect(self._hear)

    @Property(str, notify=changed)
    def folder(self) -> str:
        return self._folder

    @Property(str, notify=changed)
    def state(self) -> str:
        """running, done, failed, or nothing yet"""
        if self._job is None:
            return "running" if self._job_id else ""
        return {JobState.DONE: "done", JobState.FAILED: "failed", JobState.CANCELLED: ""}.get(
            self._job.state, "running"
        )

    @Property(float, notify=changed)
    def progress(self) -> float:
        return self._job.done / self._job.total if self._job and self._job.total else 0.0

    @Property(str, notify=changed)
    def report(self) -> str:
        """What it does, and in the end what it found."""
        return words.said(job_words.what(self._job)) if self._job else ""

    @Slot(str, str)
    def follow(self, job_id: str, folder: str) -> None:
        self._job_id, self._job, self._folder = JobId(job_id), None, folder
        self.begun.emit()
        self.changed.emit()
        core = self._desk.core

        def done(jobs: list[JobView]) -> None:
            self._note(next((job for job in jobs if job.job_id == job_id), None))

        self._desk.tasks.run(core.jobs, done)

    @Slot()
    def cancel(self) -> None:
        job_id = self._job_id
        if job_id:
            self._desk.tasks.run(lambda: self._desk.core.cancel_job(job_id), lambda _: None)

    def _hear(self, event: object) -> None:
        if isinstance(event, JobChanged):
            self._note(event.job)

    def _note(self, job: JobView | None) -> None:
        if job is not None and job.job_id == self._job_id:
            self._job = job
            self.changed.emit()
