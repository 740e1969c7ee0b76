"""The words of the command line, as in design/interfaces. What each does is in `commands_*`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from .. import __version__
from ..core.views import SortBy
from ..domain.play import RunnerName
from ..domain.titles import Kind, Platform, Where
from .words import RESETS, rate


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="backstock", description="What you own, verified, on a shelf you own. Without a command the window opens."
    )
    parser.add_argument("--version", action="version", version=f"backstock {__version__}")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder (default: BACKSTOCK_DATA, or yours)")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument("-v", "--verbose", action="count", default=0, help="say more on standard error")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _faces(commands)
    _accounts(commands)
    _library(commands)
    _edit(commands)
    _lists(commands)
    _shelf(commands)
    _play(commands)
    _work(commands)
    return parser


if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def _faces(commands: _Commands) -> None:
    window = commands.add_parser("desktop", help="open the window")
    window.add_argument("--tv", action="store_true", help="television mode: large, for a gamepad or a remote")
    wanted = "a magnet, a .torrent, a file or a folder to add, or a backstock:// link"
    window.add_argument("links", nargs="*", metavar="LINK", help=wanted)
    demo = commands.add_parser("demo", help="the demo store and a bulk node, and the window on them")
    demo.add_argument("--headless", action="store_true", help="do the whole main job without a display, step by step")
    demo.add_argument("--kill", action="store_true", help="with --headless: kill node and desktop on the way, too")
    menu = commands.add_parser("menu", help="Backstock in the menu of applications, and what it opens")
    menu.add_argument(
        "--magnets", action=argparse.BooleanOptionalAction, help="open magnet links and torrents with it, or no longer"
    )
    commands.add_parser("doctor", help="what works on this computer, what is missing, and what mends it")


def _accounts(commands: _Commands) -> None:
    login = commands.add_parser("login", help="sign in to a store")
    login.add_argument("store", choices=("itch", "humble"))
    how = login.add_mutually_exclusive_group()
    how.add_argument("--api-key-stdin", action="store_true", help="read itch.io's API key from standard input")
    how.add_argument("--session-stdin", action="store_true", help="read Humble's session cookie from standard input")
    how.add_argument(
        "--from-browser",
        nargs="?",
        const="",
        metavar="PROFILE",
        help="take Humble's session cookie out of a browser on this computer",
    )
    logout = commands.add_parser("logout", help="sign out and erase the permission")
    logout.add_argument("account", help="its id, its name, or the store when there is only one")
    commands.add_parser("accounts", help="the accounts that are signed in")
    sync = commands.add_parser("sync", help="refresh what is owned")
    sync.add_argument("account", nargs="?", metavar="STORE|ACCOUNT")
    sync.add_argument("--full", action="store_true", help="read everything again, also what is known already")


def _library(commands: _Commands) -> None:
    library = commands.add_parser("library", help="list titles")
    library.add_argument("--search", default="", metavar="TEXT")
    library.add_argument("--store", default="", metavar="STORE")
    library.add_argument("--platform", choices=[str(one) for one in Platform])
    library.add_argument("--where", choices=["local", *(str(one) for one in Where if one is not Where.HERE)])
    library.add_argument("--kind", choices=[str(one) for one in Kind])
    library.add_argument("--tag", default="", metavar="TAG")
    library.add_argument("--collection", default="", metavar="NAME", help="one of your collections")
    library.add_argument(
        "--bundle", default="", metavar="NAME", help="a bundle, order or store collection it came with"
    )
    library.add_argument("--verified", action="store_true", help="every digest its store published fits")
    library.add_argument("--updates", action="store_true", help="something newer is offered")
    library.add_argument("--unclaimed", action="store_true", help="from a bundle, and not claimed yet")
    library.add_argument("--unlisted", action="store_true", help="no longer listed by any store")
    library.add_argument("--hidden", action="store_true", help="what was hidden, and nothing else")
    library.add_argument("--sort", choices=[str(one) for one in SortBy], default=str(SortBy.NAME))
    deeds = library.add_subparsers(dest="deed", metavar="export|import")
    deeds.add_parser("export", help="everything but secrets, into a file").add_argument("file", type=Path)
    deeds.add_parser("import", help="add what such a file knows").add_argument("file", type=Path)
    show = commands.add_parser("show", help="editions, sources, packages and where each lies")
    show.add_argument("title")
    get = commands.add_parser("get", help="download, verify, record")
    get.add_argument("titles", nargs="+", metavar="TITLE")
    get.add_argument("--edition", metavar="E", help="its id, or part of its name")
    get.add_argument("--wait", action=argparse.BooleanOptionalAction, default=True, help="until it is here")
    updates = commands.add_parser("updates", help="what the stores offer newer than what is here or on the shelf")
    updates.add_argument("--get", action="store_true", help="get all of it")
    adopt = commands.add_parser("adopt", help="take over downloads of a folder that are what a store announced")
    adopt.add_argument("path", type=Path, metavar="PATH")
    add = commands.add_parser("add", help="import a folder, a file, a torrent, a magnet, or a free title's address")
    add.add_argument("what", metavar="PATH|MAGNET|FILE.torrent|ADDRESS")
    add.add_argument(
        "--secret", action="store_true", help="never publish, sync or export it (magnets are secret anyway)"
    )
    add.add_argument("--files", default="*", metavar="GLOB", help="only these files of a torrent")
    add.add_argument("--yes", action="store_true", help="do not only show what a magnet names, download it")
    records = commands.add_parser("records", help="verified-source records")
    records.add_argument("title", nargs="?")
    verify = commands.add_parser("verify", help="read the bytes again and compare them with the records")
    verify.add_argument("title", nargs="?")


def _edit(commands: _Commands) -> None:
    edit = commands.add_parser("edit", help="what a title is called and looks like; without options, what you have set")
    edit.add_argument("titles", nargs="+", metavar="TITLE")
    edit.add_argument("--name", metavar="TEXT")
    edit.add_argument("--sort-name", metavar="TEXT", help="what it is sorted by, where that is not its name")
    edit.add_argument("--kind", choices=[str(one) for one in Kind])
    edit.add_argument("--maker", metavar="TEXT")
    edit.add_argument("--summary", metavar="TEXT", help="what it is about")
    edit.add_argument("--notes", metavar="TEXT", help="words of your own")
    edit.add_argument("--cover", type=Path, metavar="FILE", help="a picture; it is copied")
    edit.add_argument("--wide", type=Path, metavar="FILE", help="the landscape picture of its page; it is copied")
    edit.add_argument("--draw-again", action="store_true", help="the drawn cover, and another one than before")
    told = f"as the store says again: {', '.join(RESETS)}"
    edit.add_argument("--reset", action="append", default=[], choices=RESETS, metavar="WHAT", help=told)


def _lists(commands: _Commands) -> None:
    tag = commands.add_parser("tag", help="your tags, and giving or taking one")
    tag.add_argument("tag", nargs="?")
    tag.add_argument("titles", nargs="*", metavar="TITLE")
    tag.add_argument("--remove", action="store_true", help="take it off these titles")
    collection = commands.add_parser("collection", help="your collections")
    deeds = collection.add_subparsers(dest="deed", required=True, metavar="list|make|rename|delete|add|remove")
    deeds.add_parser("list")
    for name in ("make", "delete"):
        deeds.add_parser(name).add_argument("name")
    rename = deeds.add_parser("rename")
    rename.add_argument("name")
    rename.add_argument("new_name", metavar="NEW")
    for name in ("add", "remove"):
        changed = deeds.add_parser(name)
        changed.add_argument("name")
        changed.add_argument("titles", nargs="+", metavar="TITLE")
    for name, said in (("hide", "leave titles out of the library's lists"), ("unhide", "list them again")):
        commands.add_parser(name, help=said).add_argument("titles", nargs="+", metavar="TITLE")
    merge = commands.add_parser("merge", help="these are one title: the first one's name is shown")
    merge.add_argument("into", metavar="TITLE")
    merge.add_argument("titles", nargs="+", metavar="OTHER")
    split = commands.add_parser("split", help="a listing is a title of its own again; it is remembered")
    split.add_argument("title", metavar="LISTING", help="its id, as `show` tells it")


def _shelf(commands: _Commands) -> None:
    out = commands.add_parser("page-out", help="to the shelf; the local copy goes when a node holds it")
    out.add_argument("title")
    out.add_argument("--node", metavar="N", help="which node")
    out.add_argument("--keep-local", action="store_true")
    commands.add_parser("page-in", help="back from the shelf").add_argument("title")
    commands.add_parser("evict", help="drop the local copy, if the shelf holds one").add_argument("title")
    node = commands.add_parser("node", help="be a node")
    deeds = node.add_subparsers(dest="deed", required=True, metavar="run|invite|devices|revoke")
    run = deeds.add_parser("run", help="keep packages for whoever was let in")
    run.add_argument("--name", default="")
    run.add_argument("--mode", choices=("shared", "local"))
    run.add_argument("--listen", metavar="HOST:PORT")
    run.add_argument("--tied", action="store_true", help="end when standard input ends")
    deeds.add_parser("invite", help="print a pairing code that works once")
    deeds.add_parser("devices", help="who was let in")
    revoke = deeds.add_parser("revoke", help="let somebody in no longer")
    revoke.add_argument("device", help="its name, or the beginning of its key id")
    nodes = commands.add_parser("nodes", help="the nodes this library knows")
    deeds = nodes.add_subparsers(dest="deed", required=True, metavar="list|join|remove|status")
    deeds.add_parser("list", help="as last seen")
    deeds.add_parser("join", help="pair with a node").add_argument("code", help="what `backstock node invite` printed")
    deeds.add_parser("remove", help="forget a node").add_argument("node")
    deeds.add_parser("status", help="ask each of them now")


def _play(commands: _Commands) -> None:
    play = commands.add_parser("play", help="start a game; what is missing is brought first")
    play.add_argument("title")
    play.add_argument("--edition", metavar="E")
    play.add_argument("--runner", choices=[str(one) for one in RunnerName])
    play.add_argument("--wait", action="store_true", help="until it has ended")
    watch = commands.add_parser("watch", help="show a film in the window")
    watch.add_argument("title")
    saves = commands.add_parser("saves", help="save layers")
    deeds = saves.add_subparsers(dest="deed", required=True, metavar="list|snapshot|restore|export|import")
    deeds.add_parser("list").add_argument("title")
    snapshot = deeds.add_parser("snapshot")
    snapshot.add_argument("title")
    snapshot.add_argument("--name", default="")
    restore = deeds.add_parser("restore")
    restore.add_argument("title")
    restore.add_argument("snapshot")
    for name in ("export", "import"):
        moved = deeds.add_parser(name)
        moved.add_argument("title")
        moved.add_argument("file", type=Path)


def _work(commands: _Commands) -> None:
    jobs = commands.add_parser("jobs", help="long work")
    deeds = jobs.add_subparsers(dest="deed", required=True, metavar="list|pause|resume|cancel|move|first")
    deeds.add_parser("list")
    for name in ("pause", "resume"):
        which = deeds.add_parser(name).add_mutually_exclusive_group(required=True)
        which.add_argument("jobs", nargs="*", default=[], metavar="JOB")
        which.add_argument("--all", action="store_true", help="everything, until it is resumed")
    deeds.add_parser("cancel").add_argument("jobs", nargs="+", metavar="JOB")
    move = deeds.add_parser("move", help="to before another one, or to the end")
    move.add_argument("job", metavar="JOB")
    move.add_argument("--before", metavar="JOB")
    deeds.add_parser("first", help="before all others").add_argument("job", metavar="JOB")
    limits = commands.add_parser("limits", help="how fast bytes may come and go, and how many downloads at once")
    limits.add_argument(
        "--down", type=rate, metavar="RATE", help="bytes a second, such as 400k or 2.5M; none: no limit"
    )
    limits.add_argument("--up", type=rate, metavar="RATE")
    limits.add_argument("--at-once", type=int, metavar="N")
