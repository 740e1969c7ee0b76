"""Jobs as they rest between runs."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from ..domain.ids import JobId, TitleId
from ..domain.jobs import JobKind, JobRequest, JobState, JobView
from .database import Database
from .schema_work import JobTable, QueueMarkTable

_ENDED = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)
_PAUSED, _ORDER = "paused", "order"


@dataclass(frozen=True, slots=True)
class QueueMarks:
    paused: bool = False
    """Nothing is taken up until somebody says so."""
    order: int = 0
    """Grows whenever somebody moves a job."""


class JobBook:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, job: JobView) -> JobView:
        """The job that stands for this work: `job`, unless the same work is under way already."""
        return self.add_many([job])[0]

    def add_many(self, jobs: Iterable[JobView]) -> list[JobView]:
        """As `add`, all of them or none."""
        with self._database.write() as session:
            last = session.scalar(select(func.max(JobTable.position))) or 0
            return [_added(session, job, last + number) for number, job in enumerate(jobs, 1)]

    def save(self, job: JobView) -> None:
        with self._database.write() as session:
            session.execute(
                update(JobTable)
                .where(JobTable.job_id == job.job_id)
                .values(
                    state=job.state,
                    done=job.done,
                    total=job.total,
                    note=job.note,
                    error=job.error,
                    error_code=job.error_code,
                    ended_at=job.ended_at,
                )
            )

    def get(self, job_id: JobId) -> JobView | None:
        with self._database.read() as session:
            row = session.get(JobTable, job_id)
            return _job(row) if row else None

    def all(self) -> list[JobView]:
        """In the order in which they are taken."""
        with self._database.read() as session:
            return [_job(row) for row in session.scalars(select(JobTable).order_by(JobTable.position))]

    def first_waiting(self, kinds: Collection[JobKind], but: Collection[JobId] = ()) -> JobView | None:
        """The one to be taken up next."""
        query = (
            select(JobTable)
            .where(JobTable.state == JobState.QUEUED, JobTable.kind.in_(list(kinds)), JobTable.job_id.not_in(list(but)))
            .order_by(JobTable.position)
            .limit(1)
        )
        with self._database.read() as session:
            row = session.scalar(query)
            return _job(row) if row else None

    def any_waiting(self) -> bool:
        with self._database.read() as session:
            return session.scalar(select(JobTable.job_id).where(JobTable.state == JobState.QUEUED).limit(1)) is not None

    def positions(self, job_ids: Collection[JobId]) -> dict[JobId, int]:
        query = select(JobTable.job_id, JobTable.position).where(JobTable.job_id.in_(list(job_ids)))
        with self._database.read() as session:
            return {JobId(job_id): position for job_id, position in session.execute(query)}

    def move(self, job_id: JobId, before: JobId | None) -> None:
        """Takes its place right before another, or at the end. Nothing happens where one of them is gone."""
        with self._database.write() as session:
            row = session.get(JobTable, job_id)
            other = session.get(JobTable, before) if before is not None else None
            if row is None or row is other or (before is not None and other is None):
                return
            if other is None:
                row.position = (session.scalar(select(func.max(JobTable.position))) or 0) + 1
            else:
                place = other.position
                session.execute(
                    update(JobTable).where(JobTable.position >= place).values(position=JobTable.position + 1)
                )
                row.position = place
            _mark(session, _ORDER, _marks(session).order + 1)

    def move_first(self, job_id: JobId) -> None:
        with self._database.write() as session:
            row = session.get(JobTable, job_id)
            if row is not None:
                row.position = (session.scalar(select(func.min(JobTable.position))) or 0) - 1
                _mark(session, _ORDER, _marks(session).order + 1)

    def marks(self) -> QueueMarks:
        with self._database.read() as session:
            return _marks(session)

    def hold_all(self, held: bool) -> None:
        with self._database.write() as session:
            _mark(session, _PAUSED, int(held))

    def ask(self, job_id: JobId, request: JobRequest) -> None:
        with self._database.write() as session:
            session.execute(update(JobTable).where(JobTable.job_id == job_id).values(request=request))

    def asked(self, job_id: JobId) -> JobRequest | None:
        """What was asked of it and not yet answered."""
        with self._database.read() as session:
            request = session.scalar(select(JobTable.request).where(JobTable.job_id == job_id))
            return JobRequest(request) if request else None

    def requests(self) -> list[tuple[JobId, JobRequest]]:
        """What was asked and not yet answered."""
        query = select(JobTable.job_id, JobTable.request).where(JobTable.request != "").order_by(JobTable.position)
        with self._database.read() as session:
            return [(JobId(job_id), JobRequest(request)) for job_id, request in session.execute(query)]

    def answered(self, job_id: JobId, request: JobRequest) -> None:
        """Strikes it out, unless something else has been asked since."""
        with self._database.write() as session:
            session.execute(
                update(JobTable).where(JobTable.job_id == job_id, JobTable.request == request).values(request="")
            )

    def requeue_interrupted(self) -> int:
        """What ran when the program ended without saying goodbye waits again. How many there were."""
        with self._database.write() as session:
            rows = session.scalars(select(JobTable).where(JobTable.state == JobState.RUNNING)).all()
            for row in rows:
                row.state = JobState.QUEUED
            return len(rows)

    def clear_ended(self, older_than: timedelta | None = None) -> list[JobId]:
        query = select(JobTable.job_id).where(JobTable.state.in_(_ENDED))
        if older_than is not None:
            query = query.where(JobTable.ended_at < datetime.now(UTC) - older_than)
        with self._database.write() as session:
            ids = list(session.scalars(query))
            session.execute(delete(JobTable).where(JobTable.job_id.in_(ids)))
            return [JobId(job_id) for job_id in ids]


def _added(session: Session, job: JobView, position: int) -> JobView:
    same = select(JobTable).where(
        JobTable.kind == job.kind, JobTable.title_id == job.title_id, JobTable.state.not_in(_ENDED)
    )
    for row in session.scalars(same.order_by(JobTable.position)):
        if row.args == dict(job.args):
            return _job(row)
    session.add(
        JobTable(
            job_id=job.job_id,
            kind=job.kind,
            title_id=job.title_id,
            title=job.title,
            args=dict(job.args),
            state=job.state,
            request="",
            note=job.note,
            position=position,
            created_at=job.created_at or datetime.now(UTC),
        )
    )
    return replace(job, position=position)


def _marks(session: Session) -> QueueMarks:
    kept = {row.name: row.value for row in session.scalars(select(QueueMarkTable))}
    return QueueMarks(paused=bool(kept.get(_PAUSED, 0)), order=kept.get(_ORDER, 0))


def _mark(session: Session, name: str, value: int) -> None:
    session.merge(QueueMarkTable(name=name, value=value))


def _job(row: JobTable) -> JobView:
    return JobView(
        job_id=JobId(row.job_id),
        kind=JobKind(row.kind),
        title_id=TitleId(row.title_id) if row.title_id else None,
        title=row.title,
        state=JobState(row.state),
        done=row.done,
        total=row.total,
        note=row.note,
        error=row.error,
        error_code=row.error_code,
        args=dict(row.args),
        created_at=row.created_at,
        ended_at=row.ended_at,
        position=row.position,
    )
