"""Sizes, times and places in the words a terminal shows."""

from __future__ import annotations

from datetime import UTC, datetime

from ..core.views import Can, EditionView, Part
from ..domain.titles import Edition, TitleRow, Where
from ..settings import DAYS

EVERYTHING = "all"
RESETS = (EVERYTHING, *(part.value.replace("_", "-") for part in Part if part is not Part.VARIANT))
"""What `edit --reset` takes. Which cover is drawn is reset with the cover."""
_STEPS = ("B", "KB", "MB", "GB", "TB")


def size(count: int | None) -> str:
    """Decimal, as disks and stores count."""
    if not count:
        return "–"
    value = float(count)
    for step in _STEPS:
        if value < 1000 or step == _STEPS[-1]:
            return f"{value:.0f} {step}" if step in ("B", "KB") or value >= 100 else f"{value:.1f} {step}"
        value /= 1000
    raise AssertionError("unreachable")


def span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def moment(when: datetime | None) -> str | None:
    """RFC 3339 in UTC, to the second."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if when else None


def day(when: datetime | None) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%d") if when else ""


_CAN = {
    Can.CLAIM: "get claims it",
    Can.OPEN_PAGE: "on its own page",
    Can.REDEEM: "a key, redeemed elsewhere",
    Can.PLAY_ONLINE: "on the store's page only",
    Can.KEEP: "no longer listed",
    Can.NOTHING: "no longer listed",
}


def can(edition: EditionView) -> str:
    """What can be done with an odd edition; empty for an ordinary one."""
    told = [_CAN.get(edition.can, ""), edition.page, "an update" if edition.update_of else "", edition.note]
    return ", ".join(part for part in told if part)


def version(edition: Edition) -> str:
    """The date as well: who puts another file in a file's place often leaves its name and number."""
    return " ".join(part for part in (edition.version or edition.name, day(edition.published_at)) if part)


def place(row: TitleRow) -> str:
    if row.where is Where.HERE:
        return "here" + (f" and on {row.node_name}" if row.copies else "")
    if row.where is Where.SHELF:
        return f"{row.node_name}, {row.copies} {'copy' if row.copies == 1 else 'copies'}"
    return str(row.where) if row.listed else "no longer listed"


def titles(count: int) -> str:
    return f"{count} {'title' if count == 1 else 'titles'}"


def pace(bytes_per_s: int) -> str:
    return f"{size(bytes_per_s)}/s" if bytes_per_s else "unlimited"


def days(numbers: frozenset[int]) -> str:
    return "every day" if len(numbers) == len(DAYS) else " ".join(DAYS[number] for number in sorted(numbers))


def rate(text: str) -> int:
    """Bytes a second, as a person types them: 400k, 2.5M, none."""
    text = text.strip().lower().removesuffix("/s").removesuffix("b")
    if text in ("none", "0", "off"):
        return 0
    factor = {"k": 1_000, "m": 1_000_000, "g": 1_000_000_000}.get(text[-1:], 1)
    number = float(text.rstrip("kmg")) * factor
    if not 1 <= number < 2**53:
        raise ValueError(text)
    return round(number)
