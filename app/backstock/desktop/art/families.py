"""Which families of pictures there are and what they suit. Adding one changes all covers: raise RECIPE then."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from PySide6.QtGui import QPainter

from .brush import Scene
from .emblems import emblem
from .figures import constellation, door, leaves, sprite
from .graphic import blocks, contours, deco, initial, swiss, truchet
from .landscapes import hills, orbit, road, sea, skyline, trunks
from .palette import PALETTES, Palette
from .panoramas import aurora, bridge, clouds, dunes, fields, islands, lake, strata
from .sounds import bars, grooves, mesh

RECIPE = 3
Panorama = Callable[[QPainter, float, float, Random, Palette], object]
"""Wide art; what a scene says of its title is not asked."""
_GAMES: tuple[Scene, ...] = (
    hills,
    orbit,
    sprite,
    blocks,
    road,
    skyline,
    trunks,
    emblem,
    truchet,
    constellation,
    contours,
    swiss,
    leaves,
    sea,
)
_FOR_KIND: dict[str, tuple[Scene, ...]] = {
    "film": (door, hills, sea, deco, skyline, trunks, initial, swiss, emblem, leaves, orbit, road),
    "music": (mesh, grooves, bars, truchet, swiss, contours, initial, hills, sea),
    "book": (initial, emblem, swiss, leaves, deco, trunks, constellation, contours, hills),
    "tool": (swiss, truchet, contours, initial, blocks, grooves, bars, constellation),
}
_WIDE: tuple[Panorama, ...] = (
    hills,
    sea,
    trunks,
    skyline,
    orbit,
    dunes,
    aurora,
    lake,
    fields,
    bridge,
    clouds,
    islands,
    strata,
)
_WIDE_MUSIC: tuple[Panorama, ...] = (mesh, aurora, strata, clouds, sea, dunes)


@dataclass(frozen=True, slots=True)
class Draw:
    """What a title and a variant come to: the same on every computer, at every size."""

    seed: bytes
    palette_number: int
    family: str

    @property
    def palette(self) -> Palette:
        return PALETTES[self.palette_number]

    def random(self) -> Random:
        return Random(self.seed)  # noqa: S311 - pictures, not secrets


def draw_for(title: str, kind: str, variant: int = 0) -> Draw:
    seed = _seed(title, kind, variant)
    families = _FOR_KIND.get(kind, _GAMES)
    return Draw(seed, seed[0] % len(PALETTES), families[seed[1] % len(families)].__name__)


def scene_for(draw: Draw, kind: str) -> Scene:
    families = _FOR_KIND.get(kind, _GAMES)
    return families[draw.seed[1] % len(families)]


def wide_family(title: str, kind: str, variant: int = 0) -> str:
    return wide_scene_for(draw_for(title, kind, variant), kind).__name__


def wide_scene_for(draw: Draw, kind: str) -> Panorama:
    scenes = _WIDE_MUSIC if kind == "music" else _WIDE
    return scenes[draw.seed[2] % len(scenes)]


def _seed(title: str, kind: str, variant: int) -> bytes:
    return hashlib.sha256(f"{RECIPE}\0{title.casefold()}\0{kind}\0{variant}".encode()).digest()
