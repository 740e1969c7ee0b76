"""Which file names belong to which emulated system, and which libretro cores play them, best first.

Only cores that Debian packages and that everybody may use; the package is `libretro-` and the part before `_libretro`.
"""

from __future__ import annotations

CORES: dict[str, tuple[str, ...]] = {
    ".nes": ("nestopia",),
    ".fds": ("nestopia",),
    ".unf": ("nestopia",),
    ".gb": ("gambatte", "mgba"),
    ".gbc": ("gambatte", "mgba"),
    ".gba": ("mgba",),
    ".sfc": ("bsnes_mercury_balanced", "bsnes_mercury_accuracy", "bsnes_mercury_performance"),
    ".smc": ("bsnes_mercury_balanced", "bsnes_mercury_accuracy", "bsnes_mercury_performance"),
    ".nds": ("desmume",),
    ".pce": ("mednafen_pce_fast",),
    ".vb": ("mednafen_vb",),
    ".ws": ("mednafen_wswan",),
    ".wsc": ("mednafen_wswan",),
}
PACKAGES = {
    "bsnes_mercury_balanced": "libretro-bsnes-mercury-balanced",
    "bsnes_mercury_accuracy": "libretro-bsnes-mercury-accuracy",
    "bsnes_mercury_performance": "libretro-bsnes-mercury-performance",
    "mednafen_pce_fast": "libretro-beetle-pce-fast",
    "mednafen_vb": "libretro-beetle-vb",
    "mednafen_wswan": "libretro-beetle-wswan",
}
MEDIA = frozenset(
    {".mp4", ".mkv", ".webm", ".avi", ".mov", ".m4v", ".ogv", ".mpg", ".mpeg", ".ts", ".wmv", ".flv"}
    | {".mp3", ".flac", ".ogg", ".opus", ".m4a", ".wav", ".aac"}
)


def package_of(core: str) -> str:
    return PACKAGES.get(core, f"libretro-{core}")
