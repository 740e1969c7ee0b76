"""Runs one command and turns its outcome into lines and an exit code."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable

from ..core.core import Core
from ..domain.errors import BackstockError, NotFoundError
from . import commands_accounts as accounts
from . import commands_edit as editing
from . import commands_jobs as work
from . import commands_library as library
from . import commands_lists as lists
from . import commands_shelf as shelf
from .output import Output, exit_code

log = logging.getLogger(__name__)

Command = Callable[[Core, argparse.Namespace, Output], None]

COMMANDS: dict[str, Command] = {
    "login": accounts.login,
    "logout": accounts.logout,
    "accounts": accounts.accounts,
    "sync": accounts.sync,
    "library": library.library,
    "show": library.show,
    "get": work.get,
    "updates": work.updates,
    "adopt": work.adopt,
    "edit": editing.edit,
    "tag": lists.tag,
    "collection": lists.collection,
    "hide": lists.hide,
    "unhide": lists.unhide,
    "merge": lists.merge,
    "split": lists.split,
    "add": library.add,
    "records": library.records,
    "verify": library.verify,
    "page-out": shelf.page_out,
    "page-in": shelf.page_in,
    "evict": shelf.evict,
    "nodes": shelf.nodes,
    "play": shelf.play,
    "saves": shelf.saves,
    "jobs": work.jobs,
    "limits": work.limits,
    "doctor": shelf.doctor,
}


def run(core: Core, given: argparse.Namespace) -> int:
    out = Output(as_json=given.json)
    return guarded(lambda: COMMANDS[given.command](core, given, out))


def guarded(deed: Callable[[], None]) -> int:
    """The border: a person sees what happened, what it means and what to do, never a traceback."""
    try:
        deed()
    except NotFoundError as error:
        print(f"backstock: {error}", file=sys.stderr)
        for candidate in error.candidates:
            print(f"  {candidate}", file=sys.stderr)
        return exit_code(error)
    except BackstockError as error:
        print(f"backstock: {error}", file=sys.stderr)
        return exit_code(error)
    except KeyboardInterrupt:
        print("backstock: Stopped. What was done so far is kept.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone; there is nobody to tell.
        sys.stderr.close()
        return 0
    except Exception:
        log.exception("a fault of ours")
        said = "Something went wrong inside Backstock. Nothing more was changed. Report what -v shows of it."
        print(f"backstock: {said}", file=sys.stderr)
        return 1
    return 0
