"""Names for made-up titles and makers. All invented; some in other scripts and directions, as in real libraries."""

from __future__ import annotations

from random import Random


def _words(text: str) -> list[str]:
    return text.split()


_FIRST = _words("""
    Amber Ashen Autumn Brass Brittle Broken Candle Cardboard Clockwork Cobalt Copper Coral Crooked Distant Drowned
    Dusty Electric Ember Empty Feral Final Folded Forgotten Frozen Gentle Ghost Gilded Glass Golden Hidden Hollow
    Idle Inner Iron Ivory Last Little Lonely Long Lost Lunar Marble Midnight Minor Moss Neon Night Northern Paper
    Patient Plastic Quiet Rusty Salt Second Secret Seven Shallow Silent Silver Sleeping Slow Small Soft Stolen Stray
    Sunken Tender Tiny Velvet Violet Wandering Winter Wooden Yellow
""")
_LAST = _words("""
    Acre Almanac Anchor Annex Apiary Arcade Archive Armada Atlas Ballad Basement Beacon Bells Borough Bridge Brigade
    Cabinet Canal Caravan Cartographer Cellar Chapel Chorus Circuit Citadel Clerk Coast Comet Courier Cradle Cutter
    Delta Depot Diner Dungeon Echo Elevator Engine Estuary Ferry Fjord Forest Foundry Garden Gardener Geometry
    Glacier Harbour Haven Heist Horizon Hotel Island Junction Keeper Kingdom Kite Ladder Lagoon Lantern Library
    Lighthouse Loom Machine Manor Marsh Mechanic Meadow Mill Monastery Moth Motel Mountain Museum Observatory
    Orchard Orrery Outpost Parade Passage Pilot Planet Postman Protocol Quarry Railway Reef Relay River Road Rooftop
    Sanctuary Shift Signal Station Summit Swarm Tavern Terminal Theatre Tide Tower Town Tundra Valley Village Voyage
    Workshop Zoo
""")
_WAYS = (
    "{a} {b}",
    "The {a} {b}",
    "{b} of the {a}",
    "{a} {b}: {c} Edition",
    "{b} & {c}",
    "{a} {b} Simulator",
    "{c} for the {a} {b}",
)
_FOREIGN = (
    "Der {a} Hüter von {b}",
    "Les {b} perdus",
    "{b} – Größer & Übler",
    "夜の{b}",
    "{b}の小さな冒険",
    "مغامرة {b}",
    "לילה ב{b}",
    "Тихий {b}",
    "✨ {a} {b} ✨",
    "{b}\u200f {a}",
)
_STUDIO = _words("""
    Badger Bramble Cider Driftwood Fennel Gannet Juniper Kettle Magpie Nettle Otter Pebble Quill Sorrel Thistle Wren
""")
_HOUSE = _words("""
    Arts Books Collective Forge Games House Interactive Kiln Labs Press Radio Software Studio Works
""")


class Namer:
    """Gives every title once."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._given: set[str] = set()

    def title(self) -> str:
        rng = self._rng
        way = rng.choice(_FOREIGN) if rng.random() < 0.03 else rng.choices(_WAYS, (40, 20, 12, 4, 8, 6, 10))[0]
        name = way.format(a=rng.choice(_FIRST), b=rng.choice(_LAST), c=rng.choice(_LAST))
        number = 2
        while name in self._given:
            name = f"{name.rpartition(' ')[0] if number > 2 else name} {number}"
            number += 1
        self._given.add(name)
        return name


def maker(rng: Random) -> tuple[int, str]:
    """A number that is the same for the same name."""
    one, other, third = rng.randrange(len(_STUDIO)), rng.randrange(len(_HOUSE)), rng.randrange(40)
    name = f"{_STUDIO[one]} {_HOUSE[other]}"
    number = (one * len(_HOUSE) + other) * 40 + third
    return number, name if third == 0 else f"{name} {third + 1}"


def slug(name: str, number: int) -> str:
    """What an address makes of a name; by number where nothing is left of it."""
    kept = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in name.lower())
    return "-".join(part for part in kept.split("-") if part) or f"title-{number}"
