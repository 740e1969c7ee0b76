"""Comparing what came with what was announced (design/provenance.md, 4).

Sizes are the weaker word: for some files a store publishes the size of what is inside. So where digests are published
and all fit, a differing size is told as a warning and the verdict stays a match; without any digest, it is a mismatch.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ..domain.sources import Digests, Verdict
from ..domain.wording import joined, say
from .hashing import DigestPlan

_SHAPES: Final = {"md5": re.compile(r"[0-9a-f]{32}"), "sha1": re.compile(r"[0-9a-f]{40}")}


@dataclass(frozen=True, slots=True)
class Announced:
    """What was published about a file before it came; None or empty where nothing was."""

    size: int | None = None
    md5: str | None = None
    sha1: str | None = None
    from_store: bool = True
    """False: no store stands behind it, the user declares the source."""

    def plan(self, *, pieces: bool = False) -> DigestPlan:
        """What must be computed to compare with this."""
        return DigestPlan(
            md5=usable_digest("md5", self.md5) is not None,
            sha1=usable_digest("sha1", self.sha1) is not None,
            pieces=pieces,
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    what: str
    """md5, sha1 or size."""
    announced: str
    found: str

    @property
    def matched(self) -> bool:
        return self.announced == self.found


@dataclass(frozen=True, slots=True)
class Judgement:
    verdict: Verdict
    differs: str = ""
    """What differed, in words; empty unless the verdict is a mismatch."""
    warning: str = ""
    """What was odd about the announcement without counting; for the person to read."""
    comparisons: tuple[Comparison, ...] = ()


def judge(hashed: Digests, announced: Announced) -> Judgement:
    """Raises ValueError when a digest was announced in earnest and not computed: the plan was wrong."""
    digests: list[Comparison] = []
    warnings: list[str] = []
    for name, published, found in (("md5", announced.md5, hashed.md5), ("sha1", announced.sha1, hashed.sha1)):
        usable = usable_digest(name, published)
        if usable is None:
            if published and published.strip():
                warnings.append(say("The published {name} is none and was not compared.", name=name))
        elif found is None:
            raise ValueError(f"{name} was announced but not computed")
        else:
            digests.append(Comparison(name, usable, found))
    sizes = [] if announced.size is None else [Comparison("size", str(announced.size), str(hashed.size))]
    wrong = [one for one in digests if not one.matched]
    odd_size = [one for one in sizes if not one.matched]
    if odd_size and digests and not wrong:
        warnings.append(say("{what}, but every published digest fits.", what=_words(odd_size[0])))
    elif odd_size:
        wrong += odd_size
    comparisons = (*digests, *sizes)
    if wrong:
        differs = joined([_words(one) for one in wrong], "; ")
        return Judgement(Verdict.MISMATCH, differs, joined(warnings), comparisons)
    of_store = Verdict.MATCH if digests else Verdict.UNCHECKED
    verdict = of_store if announced.from_store else Verdict.SELF
    return Judgement(verdict, "", joined(warnings), comparisons)


def usable_digest(name: str, published: str | None) -> str | None:
    """A published md5 or sha1 in lower case, or None where it is missing or not one."""
    text = (published or "").strip().lower()
    return text if _SHAPES[name].fullmatch(text) else None


def _words(one: Comparison) -> str:
    if one.what == "size":
        return say("{found} bytes came where {announced} were announced", found=one.found, announced=one.announced)
    return say(
        "the {what} is {found} where {announced} was announced", what=one.what, found=one.found, announced=one.announced
    )
