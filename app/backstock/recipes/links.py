"""Symbolic links of an archive: followed on paper before any of them exists.

A link may only lead to something inside the tree that the archive itself holds. One that leads out is hostile and
refuses the whole archive; one that leads nowhere is left out and reported.
"""

from __future__ import annotations

from ..domain.wording import say
from .limits import unsafe
from .names import Ledger, Parts

_MAX_HOPS = 40
_MAX_TARGET = 1024


def leads_somewhere(ledger: Ledger, link: Parts) -> bool:
    """False when nothing is there or the links run in a circle."""
    return _follow(ledger, link, link) is not None


def _follow(ledger: Ledger, link: Parts, origin: Parts) -> Parts | None:
    here: list[str] = list(link[:-1])
    todo = [link[-1]]
    hops = 0
    while todo:
        part = todo.pop(0)
        if part in ("", "."):
            continue
        if part == "..":
            if not here:
                raise unsafe("/".join(origin), say("a link leads out of the folder"))
            here.pop()
            continue
        here.append(part)
        place = tuple(here)
        if place in ledger.links:
            hops += 1
            if hops > _MAX_HOPS:
                return None
            here.pop()
            todo = [*_target_parts(ledger.links[place], origin), *todo]
        elif place in ledger.files:
            if todo:
                return None
        elif place not in ledger.folders:
            _refuse_escape(here, todo, origin)
            return None
    return tuple(here)


def _refuse_escape(here: list[str], todo: list[str], origin: Parts) -> None:
    """Through a missing folder nothing can be followed, but it may still climb out once somebody makes it."""
    depth = len(here)
    for part in todo:
        depth += -1 if part == ".." else 0 if part in ("", ".") else 1
        if depth < 0:
            raise unsafe("/".join(origin), say("a link leads out of the folder"))


def _target_parts(target: str, origin: Parts) -> list[str]:
    if not target or len(target) > _MAX_TARGET or "\0" in target:
        raise unsafe("/".join(origin), say("a link has no usable target"))
    if target.startswith("/"):
        raise unsafe("/".join(origin), say("a link leads out of the folder"))
    return target.split("/")
