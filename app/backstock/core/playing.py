"""From a wish to play to a running program, and from its end to recorded time and a kept save.

What is missing is brought first, from the shelf if it lies there, from the store if not. The image it is started from
is made once. A film or an album is brought the same way and then opened by whichever face has a screen.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from ..catalog.opening import nothing_to_get
from ..catalog.updates import newest
from ..db.library import Library
from ..db.play import PlayBook
from ..db.sources import Sources
from ..domain.errors import BackstockError, CannotRunError, NotFoundError
from ..domain.events import EventBus, PlayEnded, PlayStarted, TitlesChanged
from ..domain.ids import EditionId, TitleId, new_id
from ..domain.play import Image, PlaySession, RunnerName
from ..domain.sources import Source, Verdict
from ..domain.titles import Edition
from ..domain.wording import say
from ..jobs import Job
from ..launch.choose import Choice, Preference, choose, pick
from ..launch.plan import LaunchPlan, PlayReport
from ..launch.play import Session
from ..recipes.images import Images
from ..settings import LaunchSettings
from .getting import Getting
from .playground import Playground
from .saving import Saving
from .screening import Screening
from .shelving import Shelving

log = logging.getLogger(__name__)

_PREFIXED = (RunnerName.WINE, RunnerName.PROTON)


class Playing:
    def __init__(
        self,
        library: Library,
        sources: Sources,
        book: PlayBook,
        getting: Getting,
        shelving: Shelving,
        images: Images,
        playground: Playground,
        saving: Saving,
        screening: Screening,
        events: EventBus,
        settings: LaunchSettings,
        cache_limit: int,
    ) -> None:
        self._library = library
        self._sources = sources
        self._book = book
        self._getting = getting
        self._shelving = shelving
        self._images = images
        self._playground = playground
        self._saving = saving
        self._screening = screening
        self._events = events
        self._settings = settings
        self._cache_limit = cache_limit
        self._lock = threading.Lock()
        self._sessions: dict[TitleId, Session] = {}
        self._closed = False

    # -- choosing --------------------------------------------------------------------------------------------------

    def choose(self, editions: list[Edition], preference: Preference | None = None) -> Choice:
        """Raises CannotRunError with the reason in a sentence."""
        obtainable = [one for one in editions if one.storage.obtainable]
        wished = replace(preference or Preference(), order=self._settings.runners)
        return choose(obtainable, self._playground.ground().host, wished)

    def usual(self, near: list[Edition], editions: list[Edition], preference: Preference | None = None) -> Choice:
        """What is `near`, here or on the shelf, is not passed over for the store, and of versions the newest is
        taken. Raises CannotRunError."""
        try:
            return self.choose(newest(near), preference)
        except CannotRunError:
            return self.choose(newest(editions), preference)

    def edition_to_get(self, title_id: TitleId, edition_id: EditionId | None) -> Edition:
        """The edition named, else the one that would be played here, else the first there is."""
        editions = self._library.editions(title_id)
        if edition_id is not None:
            named = next((one for one in editions if one.edition_id == edition_id), None)
            if named is None:
                raise NotFoundError(
                    say("This title has no such edition."), do=say("`backstock show TITLE` lists them.")
                )
            return named
        obtainable = newest(one for one in editions if one.storage.obtainable and (one.listed or self._sources_of(one)))
        if not obtainable:
            raise nothing_to_get(editions)
        try:
            return self.choose(obtainable).edition
        except CannotRunError:
            return obtainable[0]

    # -- starting --------------------------------------------------------------------------------------------------

    def prepare(self, job: Job) -> None:
        """Brings, unpacks and, when asked to, starts."""
        title_id = TitleId(job.args["title"])
        editions = self._library.editions(title_id)
        preference = Preference(
            EditionId(job.args["edition"]) if job.args.get("edition") else None,
            RunnerName(job.args["runner"]) if job.args.get("runner") else None,
        )
        if preference.edition_id is None:
            choice = self.usual([one for one in editions if self._sources_of(one)], editions, preference)
        else:
            choice = self.choose(editions, preference)
        source = self._bring(choice.edition, job)
        assert source.path is not None
        if choice.runner is RunnerName.PLAYER:
            self._screening.prepare(source, job)
            return
        job.progress(source.digests.size, source.digests.size, say("unpacking"))
        image = self._images.image_for(source, Path(source.path), job)
        self._make_room(source)
        if job.args.get("start"):
            job.checkpoint()
            note = (
                say("starting; the first Windows game takes a moment longer")
                if choice.runner in _PREFIXED
                else say("starting")
            )
            job.progress(source.digests.size, source.digests.size, note)
            caution = self._start(choice, Path(image.path))
            job.progress(source.digests.size, source.digests.size, caution or say("started"))

    def _make_room(self, keep: Source) -> None:
        """Unpacked copies take no more than they may; those in play, and the one just asked for, stay."""

        def in_use(image: Image) -> bool:
            source = self._sources.get(image.source_id)
            return image.source_id == keep.source_id or (source is not None and self.is_playing(source.title_id))

        for image in self._images.keep_within(self._cache_limit, in_use):
            log.info("the unpacked copy of %s made room", image.source_id)

    def _sources_of(self, edition: Edition) -> list[Source]:
        return [one for one in self._sources.of_edition(edition.edition_id) if one.verdict is not Verdict.MISMATCH]

    def _bring(self, edition: Edition, job: Job) -> Source:
        here = self._getting.whole(edition)
        if here is not None:
            return here
        known = self._sources_of(edition)
        if not known:
            return self._getting.get(edition, job)
        try:
            self._shelving.bring(known[0], job)
        except NotFoundError:  # on no node, as after a damaged copy was set aside
            return self._getting.get(edition, job)
        brought = self._sources.get(known[0].source_id)
        assert brought is not None
        return brought

    def _start(self, choice: Choice, image: Path) -> str:
        """What the person should know about how it runs, such as that there is no sandbox; empty when all is well."""
        ground = self._playground.ground()
        edition = choice.edition
        title = self._library.title(edition.title_id)
        name = title.name if title else edition.name
        plan = LaunchPlan(
            session_id=new_id("r"),
            title_id=edition.title_id,
            edition_id=edition.edition_id,
            runner=choice.runner,
            image=image,
            candidate=pick(image, choice.runner, ground.host, name),
            title=name,
            sandbox=self._settings.sandbox,
            network=self._settings.network,
            env=self._settings.env,
        )
        session = ground.launcher.start(plan)
        if session.note:
            log.info("%s: %s", name, session.note)
        # The row before the watcher: a session that ends at once must find it there.
        self._book.put_session(
            PlaySession(
                session_id=plan.session_id,
                title_id=plan.title_id,
                edition_id=plan.edition_id,
                runner=plan.runner,
                started_at=datetime.now(UTC),
                ended_at=None,
                played_s=0.0,
                exit_code=None,
            )
        )
        self._watch(session)
        self._events.emit(PlayStarted(plan.title_id, plan.session_id, session.note))
        return session.note

    def folder_of(self, title_id: TitleId) -> Path:
        for edition in self._library.editions(title_id):
            source = self._getting.whole(edition)
            if source is not None and source.path is not None:
                return Path(source.path).parent
        raise NotFoundError(say("Nothing of this title lies on this computer."), do=say("Get it or page it in first."))

    # -- watching --------------------------------------------------------------------------------------------------

    def is_playing(self, title_id: TitleId) -> bool:
        return self._session_of(title_id) is not None

    def stop(self, title_id: TitleId) -> None:
        session = self._session_of(title_id)
        if session is None:
            raise NotFoundError(say("It is not running."), do=say("Start it first."))
        session.stop()

    def _session_of(self, title_id: TitleId) -> Session | None:
        """Of the title itself, or of a listing that is shown as it: saves and sessions keep to the listing."""
        running = dict(self._sessions)
        if not running or title_id in running:
            return running.get(title_id)
        listings = (one.title_id for one in self._library.listings(title_id))
        return next((running[one] for one in listings if one in running), None)

    def recover(self) -> None:
        """At start: games that still run are watched again, and those that ended unseen are written down."""
        if not self._book.open_sessions():
            return
        launcher = self._playground.ground().launcher
        for report in launcher.recover():
            self._write_down(report)
        for session in launcher.running():
            self._watch(session)
        for lost in self._book.open_sessions():
            if lost.title_id not in self._sessions:
                # Neither running nor reported: the computer went down with it.
                self._book.end_session(lost.session_id, ended_at=lost.started_at, played_s=0.0, exit_code=None)

    def close(self) -> None:
        """Games go on without us; the next start writes down how they ended."""
        with self._lock:
            self._closed = True
            self._sessions.clear()

    def _watch(self, session: Session) -> None:
        with self._lock:
            self._sessions[session.title_id] = session
        threading.Thread(target=self._see_out, args=(session,), name=f"play-{session.session_id}", daemon=True).start()

    def _see_out(self, session: Session) -> None:
        try:
            report = session.wait()
            if report is not None and not self._closed and self._book.session(report.session_id) is not None:
                self._write_down(report)
        except BackstockError as trouble:
            log.error("how the game ended could not be written down: %s", trouble)
        finally:
            with self._lock:
                if self._sessions.get(session.title_id) is session:
                    del self._sessions[session.title_id]
            self._events.emit(TitlesChanged((session.title_id,)))

    def _write_down(self, report: PlayReport) -> None:
        """The save first: play time without its save would be the worse half."""
        try:
            self._saving.take(report.title_id, "", report.session_id)
        except BackstockError as trouble:
            log.error("the save of %s could not be kept as a snapshot: %s", report.title_id, trouble)
        self._book.end_session(
            report.session_id, ended_at=report.ended_at, played_s=report.played_s, exit_code=report.exit_code
        )
        self._playground.ground().launcher.forget(report.session_id)
        with self._lock:
            self._sessions.pop(report.title_id, None)
        if report.output:
            log.info("the last words of %s: %s", report.session_id, report.output[-2000:])
        self._events.emit(
            PlayEnded(report.title_id, report.session_id, report.played_s, report.exit_code, report.error)
        )
