"""`python -m backstock.standin --data DIR` serves a library and prints one line of JSON with all one needs to use it;
`--make SEED [NAME=COUNT …] DIR` makes one up.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import fields, replace
from pathlib import Path

from ..domain.errors import BackstockError
from .faults import parse_fault
from .library_maker import Shape, make_library
from .messages import Role
from .pace import Pace
from .serving import serve
from .stand_in import StandIn


def main(arguments: list[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        if given.make is not None:
            return _make(int(given.make[0]), given.make[1:])
        stand_in = StandIn(
            given.data,
            ports=dict(given.port),
            faults=given.fault,
            paces=dict(given.pace),
            control_key=given.control_key,
        )
        stand_in.oauth.answer = given.oauth_answer
        stand_in.start()
    except BackstockError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    except ValueError as wrong:
        sys.stderr.write(f"That cannot be read: {wrong}.\n")
        return 2
    serve({**stand_in.facts(), "pid": os.getpid()}, stand_in.stop, tied=given.tied)
    return 0


def _make(seed: int, words: list[str]) -> int:
    if not words:
        raise ValueError("a folder is missing")
    *counts, folder = words
    known = {field.name for field in fields(Shape)}
    shape = Shape()
    for count in counts:
        name, _, value = count.partition("=")
        if name not in known:
            raise ValueError(f"there is no {name}; there are {', '.join(sorted(known))}")
        shape = replace(shape, **{name: int(value)})
    made = make_library(Path(folder), seed, shape)
    sys.stdout.write(f"{made}\n")
    return 0


def _port(text: str) -> tuple[Role, int]:
    name, _, port = text.partition("=")
    return Role(name), int(port)


def _pace(text: str) -> tuple[Role, Pace]:
    """`itch=8,20` or `humble=1,1,503`: so many a second, so many at once, and what it answers otherwise."""
    name, _, rest = text.partition("=")
    per_second, burst, status = [*rest.split(","), "429"][:3]
    return Role(name), Pace(float(per_second), int(burst), int(status))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m backstock.standin", description=__doc__)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--data", type=Path, help="the folder to replay")
    what.add_argument("--make", nargs="+", metavar="WORD", help="SEED [keys=6000 bundles=12 orders=300 …] DIR")
    parser.add_argument("--port", type=_port, action="append", default=[], help="ROLE=PORT; any that is free otherwise")
    parser.add_argument("--fault", type=parse_fault, action="append", default=[], help="KIND[:NAME=VALUE,…]")
    parser.add_argument("--pace", type=_pace, action="append", default=[], help="ROLE=PER_SECOND,BURST[,STATUS]")
    parser.add_argument("--oauth-answer", choices=("allow", "deny"), default="", help="without showing the page")
    parser.add_argument("--control-key", help="opens /_log and /_faults; made up when not given")
    parser.add_argument("--tied", action="store_true", help="end when standard input ends")
    return parser


if __name__ == "__main__":
    sys.exit(main())
