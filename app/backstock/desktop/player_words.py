"""What the player says, in words."""

from __future__ import annotations

from ..domain.arrivals import Arrival, Holdup
from . import words


def reason(arrival: Arrival) -> str:
    """Why nothing plays now: how much is here, and how the rest comes."""
    here = words.tr("%1 % is here", _percent(arrival))
    match arrival.holdup:
        case Holdup.NO_ANSWER:
            return words.tr("%1; what holds the rest does not answer", here)
        case Holdup.CHECKING:
            return words.tr("%1; what came earlier is being read first", here)
        case Holdup.STOPPED:
            return words.tr("%1; the rest was stopped. Resume it under Downloads", here)
        case Holdup.NONE:
            return words.tr("%1, the rest comes at %2", here, words.speed(arrival.rate))


def label(arrival: Arrival) -> str:
    return words.tr("ARRIVING %1 %", _percent(arrival))


def wrong(why: str) -> str:
    """mpv's reason for not playing a file, as a sentence about it."""
    if "format" in why or "no audio or video" in why:
        return words.tr("This is no film or sound that can be played: its format is not known, or it is damaged.")
    if "loading" in why:
        return words.tr("The file cannot be read. It may have been moved or removed.")
    return words.tr("It does not play: %1.", why or words.tr("the decoder gave no reason"))


def _percent(arrival: Arrival) -> int:
    return int(100 * arrival.done / arrival.total) if arrival.total else 0
