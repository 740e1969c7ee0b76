"""The whole program: reads the words given, and opens the face they ask for.

Faces are imported only when they are wanted, so that a command line needs no Qt and a window no web server.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from .cli import commands_menu
from .cli.arguments import build_parser
from .cli.main import guarded, run
from .cli.unlocking import opened_core
from .core.core import Core
from .core.logs import set_up_logging
from .core.wiring import open_core
from .domain.errors import BackstockError, SecretsLockedError
from .settings import Settings, load_settings
from .vault import Secret

Unlock = Callable[[Path, Callable[[Secret], Core]], Core | None]


def main(argv: list[str] | None = None) -> int:
    given = build_parser().parse_args(sys.argv[1:] if argv is None else argv)
    ended: list[int] = []

    def deed() -> None:
        settings = load_settings(given.data)
        set_up_logging(settings.data / "log", given.verbose)
        ended.append(_face(settings, given))

    told = guarded(deed)
    return told or ended[0]


def _face(settings: Settings, given: argparse.Namespace) -> int:
    match given.command:
        case None | "desktop" | "watch":
            return _desktop(settings, given)
        case "demo":
            return _headless_demo(settings, given) if given.headless else _desktop(settings, given)
        case "node":
            return _node(settings, given)
        case "menu":
            return commands_menu.run(given)
    core = opened_core(settings)
    try:
        return run(core, given)
    finally:
        core.close()


def _desktop(settings: Settings, given: argparse.Namespace) -> int:
    try:
        import PySide6.QtQml  # noqa: F401 - only whether it is there
    except ImportError as missing:
        raise BackstockError(
            f"The window needs Qt, which is not installed here ({missing.name}).",
            data="Nothing was changed.",
            do="Install Backstock with its `desktop` extra, or use the command line.",
        ) from missing
    from .desktop import AGAIN, claim, unlock
    from .desktop import main as open_window

    wishes = _wishes(given)
    first = claim(settings.data, wishes)
    if first is None:
        return 0
    core: Core | None = None
    try:
        core = _core_for_window(settings, unlock)
        ended = open_window(core, wishes, first) if core else 0
    finally:
        first.close()
        if core is not None:
            core.close()
    if ended == AGAIN:
        os.execv(sys.executable, [sys.executable, "-m", "backstock", "--data", str(settings.data), "desktop"])  # noqa: S606
    return ended


def _core_for_window(settings: Settings, unlock: Unlock) -> Core | None:
    try:
        return open_core(settings)
    except SecretsLockedError:
        return unlock(settings.data, lambda passphrase: open_core(settings, passphrase))


def _wishes(given: argparse.Namespace) -> list[str]:
    """What the window is to do first, in the words a second start hands over to a running one."""
    match given.command:
        case "watch":
            return [f"watch:{given.title}"]
        case "demo":
            return ["demo:"]
        case "desktop":
            return [*(["tv:"] if given.tv else []), *given.links]
    return []


def _headless_demo(settings: Settings, given: argparse.Namespace) -> int:
    from .demo.headless import run_headless

    return run_headless(settings, kill=given.kill)


def _node(settings: Settings, given: argparse.Namespace) -> int:
    if given.deed != "run":
        from .cli import commands_node

        commands_node.run(settings, given)
        return 0
    from .domain.packages import NodeMode
    from .server.run import run_node

    if given.tied:
        _end_with_standard_input()
    mode = NodeMode(given.mode) if given.mode else None
    run_node(settings, given.name or None, given.listen, mode, say_json=given.json)
    return 0


def _end_with_standard_input() -> None:
    """For a node that belongs to another program: when that one is gone, however it went, this one ends in order."""

    def watch() -> None:
        while os.read(sys.stdin.fileno(), 4096):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, name="tied", daemon=True).start()
