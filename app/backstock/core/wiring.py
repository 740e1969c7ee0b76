"""The composition root: what a core is made of, in which order, and in which order it ends.

Read top to bottom it explains the program. Nothing here decides anything.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading

from ..catalog.accounts import Accounts
from ..catalog.editing import Editing
from ..catalog.index import LibraryIndex
from ..catalog.lists import Lists
from ..catalog.merging import AutoMerging
from ..catalog.pictures import Pictures
from ..catalog.syncing import Syncing
from ..catalog.updates import Updates
from ..db import Database
from ..db.accounts import Accounts as AccountBook
from ..db.edits import Edits
from ..db.holdings import Holdings
from ..db.jobs import JobBook
from ..db.library import Library
from ..db.listing import Listing
from ..db.lists import TitleLists
from ..db.merging import Merging
from ..db.offers import Offers as OfferBook
from ..db.pages import Pages
from ..db.play import PlayBook
from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.errors import BackstockError
from ..domain.events import EventBus
from ..domain.jobs import JobKind
from ..domain.packages import NodeMode
from ..jobs import JobQueue, WorkKind
from ..jobs.work import Lane
from ..recipes.images import Images
from ..settings import Settings
from ..shelf.files import plain_errors
from ..shelf.paired_nodes import PairedNodes
from ..shelf.shelf import Shelf
from ..sources.keys import Keys
from ..sources.room import Room
from ..stores.http import Http
from ..swarm.engine import Engine
from ..vault import Secret, open_secret_store
from .adding import Adding
from .adopting import Adopting
from .core import Core
from .demo_host import DemoHost
from .demo_job import DemoJob
from .details import Details
from .doctor import probes
from .exported_lists import Arranging
from .exporting import Exporting
from .fetching import Fetching
from .getting import Getting, place_of
from .instance import Ownership
from .limiting import Limiting
from .line import Line
from .offers import Offers
from .parts import Parts
from .playground import Playground
from .playing import Playing
from .program import Program
from .queueing import Queue
from .reach import Reach
from .saving import Saving
from .screening import Screening
from .shelf_notes import ShelfNotes
from .shelving import Shelving
from .signing import Signing
from .store_torrents import StoreTorrents
from .views import Traffic

log = logging.getLogger(__name__)


def open_core(settings: Settings, passphrase: Secret | None = None) -> Core:
    """A core at work. Raises BackstockError when the data folder, the database or the keyring cannot be used, and
    SecretsLockedError when the secrets want a passphrase, or another one.

    The first core on a data folder owns the library and runs its jobs; a later one looks, and leaves it orders.
    """
    library_dir, downloads_dir = settings.library_dir, settings.downloads_dir
    with contextlib.ExitStack() as ending:
        # What everything rests on.
        secrets = open_secret_store(settings.secrets.backend, settings.data, passphrase)
        secrets.unlock()
        with plain_errors(settings.data):
            ownership = Ownership(settings.data)
        ending.callback(ownership.release)
        events = EventBus()
        database = Database(settings.db_url)
        ending.callback(database.close)
        database.migrate()
        keys = Keys(secrets)

        # What the library remembers.
        account_book = AccountBook(database)
        library = Library(database)
        index = LibraryIndex(database, Listing(database), events)
        holdings = Holdings(database)
        title_lists = TitleLists(database)
        merging = Merging(database)
        edits = Edits(database)
        pictures = Pictures(settings.data / "pictures")
        editing = Editing(library, edits, pictures, events)
        sources = Sources(database)
        shelf_book = ShelfBook(database)
        play_book = PlayBook(database)

        # How bytes come and travel.
        http = Http()
        ending.callback(http.close)
        engine = Engine(settings.swarm, settings.data / "swarm", on_demand=ownership.held)
        ending.callback(engine.close)
        nodes = PairedNodes(shelf_book, keys, socket.gethostname())
        shelf = Shelf(
            shelf_book,
            sources,
            keys,
            engine,
            nodes,
            folder=downloads_dir / "moving",
            place_of=lambda source: place_of(downloads_dir, source.edition_id, source.filename),
            reserve=settings.storage.reserve,
        )
        ending.callback(shelf.close)

        # What is done with them.
        offer_book = OfferBook(database)
        accounts = Accounts(account_book, offer_book, secrets, http, settings.stores, events)
        syncing = Syncing(
            accounts,
            account_book,
            library,
            Pages(database),
            holdings,
            offer_book,
            AutoMerging(merging, events),
            events,
        )
        room = Room(settings.storage.reserve)
        getting = Getting(
            sources,
            accounts,
            keys,
            downloads_dir,
            room,
            StoreTorrents(engine, accounts, room, downloads_dir / "incoming", wanted=settings.stores.humble.torrents),
            settings.stores.tries,
            wants_pieces=lambda: any(node.mode is NodeMode.LOCAL for node in shelf_book.nodes()),
            from_shelf=lambda source, job: shelving.bring(source, job) if shelving.within_reach(source) else None,
            events=events,
        )
        with plain_errors(library_dir):
            images = Images(library_dir / "images")
        playground = Playground(library_dir, settings.launch.proton)
        shelving = Shelving(
            sources,
            shelf,
            shelf_book,
            images,
            library_dir,
            ShelfNotes(keys, sources, shelf_book),
            lambda title_id: playground.ground().layers.in_use(title_id),
            events,
        )
        saving = Saving(playground, play_book, events)
        screening = Screening(library, sources, play_book, getting, shelf, images, events)
        playing = Playing(
            library,
            sources,
            play_book,
            getting,
            shelving,
            images,
            playground,
            saving,
            screening,
            events,
            settings.launch,
            settings.storage.cache_limit,
        )
        ending.callback(playing.close)

        # Long work, and what it is done by.
        demo_host = DemoHost(settings.data / "demo", settings.demo.titles_dir or settings.data / "demo" / "titles")
        demo = DemoJob(demo_host, accounts, shelf, shelf_book, syncing.refresh, events)
        ending.callback(demo_host.close)
        kinds: dict[JobKind, WorkKind] = {}
        jobs = JobQueue(JobBook(database), events, kinds, owner=ownership.held)
        adopting = Adopting(library, getting, library_dir)
        adding = Adding(library, getting, engine, secrets, jobs, downloads_dir, events)
        offers = Offers(jobs, library, holdings, syncing, shelving.evict, events)
        fetching = Fetching(
            library,
            index,
            sources,
            getting,
            shelving,
            playing,
            syncing,
            holdings,
            jobs,
            shelved=lambda: bool(shelf_book.nodes()),
            events=events,
        )
        kinds |= {
            JobKind.SYNC: WorkKind(syncing.run, Lane.STORE),
            JobKind.READ: WorkKind(offers.read, Lane.STORE),
            JobKind.GET: WorkKind(fetching.get, cancelled=fetching.cancelled),
            JobKind.UPDATE: WorkKind(fetching.update, cancelled=fetching.cancelled),
            JobKind.ADD: WorkKind(adding.run),
            JobKind.PAGE_OUT: WorkKind(shelving.page_out, Lane.SHELF, shelving.page_out_cancelled),
            JobKind.PAGE_IN: WorkKind(shelving.page_in, Lane.SHELF, shelving.page_in_cancelled),
            JobKind.PREPARE: WorkKind(playing.prepare, Lane.PLAY),
            JobKind.VERIFY: WorkKind(shelving.verify, Lane.DISK),
            JobKind.ADOPT: WorkKind(adopting.run, Lane.DISK),
            JobKind.DEMO: WorkKind(demo.run, Lane.DISK),
        }
        line = Line(http.throttle, engine)
        limiting = Limiting(
            settings.network.limits,
            apply=line.allow,
            widen=lambda at_once: jobs.widen(Lane.NETWORK, at_once),
            events=events,
        )
        reach = Reach()
        details = Details(
            library,
            index,
            sources,
            shelf_book,
            play_book,
            account_book,
            keys,
            holdings,
            offer_book,
            title_lists,
            edits,
            Updates(library),
            playing,
            screening,
            jobs.jobs,
            reach,
        )
        if ownership.held:
            images.sweep()
            editing.sweep()
            playing.recover()
            _wake_demo(demo_host, demo)
            line.start()
            ending.callback(line.close)
            limiting.start()
            ending.callback(limiting.close)
            jobs.start()
            ending.callback(jobs.close)

        parts = Parts(
            events=events,
            ownership=ownership,
            secrets=secrets,
            library=library,
            index=index,
            lists=Lists(title_lists, holdings, merging, account_book, events),
            editing=editing,
            sources=sources,
            play=play_book,
            shelf_book=shelf_book,
            accounts=accounts,
            signing=Signing(accounts, holdings, secrets, settings.stores),
            jobs=jobs,
            queue=Queue(jobs, limiting),
            offers=offers,
            program=Program(settings),
            shelf=shelf,
            reach=reach,
            shelving=shelving,
            playing=playing,
            saving=saving,
            screening=screening,
            adding=adding,
            details=details,
            exporting=Exporting(
                library, sources, shelf_book, Arranging(title_lists, merging, holdings, edits), pictures, events
            ),
            traffic=lambda: _traffic(engine) if engine.started else Traffic(),
            probe=lambda: probes(settings, secrets, playground, engine if ownership.held else None),
        )
        return Core(settings, parts, ending.pop_all().close)
    raise AssertionError("unreachable")


def _traffic(engine: Engine) -> Traffic:
    totals = engine.totals()
    return Traffic(totals.rate, totals.upload_rate, totals.downloaded, totals.uploaded)


def _wake_demo(host: DemoHost, demo: DemoJob) -> None:
    """Whoever uses the demo finds its store and node there again. Not waited for: the window comes first."""
    if not host.used_before:
        return

    def wake() -> None:
        try:
            demo.wake()
        except BackstockError as trouble:
            log.warning("the demo did not start again: %s", trouble)

    threading.Thread(target=wake, name="demo-wake", daemon=True).start()
