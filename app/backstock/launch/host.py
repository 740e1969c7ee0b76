"""What this computer can run, found out by trying and kept as plain values.

Nothing is assumed from a version or a distribution: a namespace is made, an overlay is mounted. `findings` says for
`doctor` what is there and which Debian package mends what is not.
"""

from __future__ import annotations

import ctypes.util
import os
import platform
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .compat import ProtonTool, find_proton_tools, find_umu
from .overlay import probe_overlay
from .sandbox import probe_sandbox

_BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "brave-browser", "microsoft-edge")
_CORE_FOLDERS = ("/usr/lib/*/libretro", "/usr/lib/libretro")
_WINE32_MARKS = ("/usr/lib/wine/wine32", "/usr/lib/i386-linux-gnu/wine", "/opt/wine-*/lib/wine/i386-unix")
_MACHINES = {"amd64": "x86_64", "aarch64": "arm64"}


@dataclass(frozen=True, slots=True)
class HostFacts:
    machine: str
    sandbox_refused: str = ""
    """Empty when bubblewrap works."""
    overlay_refused: str = ""
    """Empty when fuse-overlayfs works."""
    wine: str = ""
    wineserver: str = ""
    wine_version: str = ""
    wine32: bool = False
    proton: tuple[ProtonTool, ...] = ()
    """Best first."""
    umu: str = ""
    retroarch: str = ""
    cores: Mapping[str, str] = field(default_factory=dict)
    """Name of a libretro core and where it is."""
    browser: str = ""
    """A Chromium or Chrome, which can show one page as a window of its own."""
    xdg_open: str = ""
    """What opens a page in the person's own browser; empty where no browser has put itself forward."""
    display: Mapping[str, str] = field(default_factory=dict)
    """DISPLAY, XAUTHORITY, WAYLAND_DISPLAY as this session has them."""
    xvfb: str = ""
    gpu: bool = False
    """False: pictures are drawn by the processor."""
    java: str = ""
    love: str = ""
    player: str = ""
    """mpv as a program of its own."""
    libmpv: bool = False
    """mpv as the window embeds it."""


@dataclass(frozen=True, slots=True)
class Finding:
    subject: str
    ok: bool
    detail: str
    package: str = ""
    """What to install, where that would mend it."""


def probe_host(folder: Path, env: Mapping[str, str] | None = None, proton: Path | None = None) -> HostFacts:
    """`folder` is where save layers will lie: whether an overlay works depends on the file system. `proton` is looked
    at before the usual places."""
    env = os.environ if env is None else env
    wine = shutil.which("wine") or ""
    return HostFacts(
        machine=_MACHINES.get(platform.machine(), platform.machine()),
        sandbox_refused=probe_sandbox(),
        overlay_refused=probe_overlay(folder),
        wine=wine,
        wineserver=shutil.which("wineserver") or "",
        wine_version=_wine_version(wine),
        wine32=bool(wine) and any(list(Path("/").glob(mark[1:])) for mark in _WINE32_MARKS),
        proton=find_proton_tools(env, proton),
        umu=find_umu(env),
        retroarch=shutil.which("retroarch") or "",
        cores=_find_cores(),
        browser=next(filter(None, map(shutil.which, _BROWSERS)), ""),
        xdg_open=_opener(),
        display={name: env[name] for name in ("DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY") if env.get(name)},
        xvfb=shutil.which("Xvfb") or "",
        gpu=any(Path("/dev/dri").glob("renderD*")) if Path("/dev/dri").is_dir() else False,
        java=shutil.which("java") or "",
        love=shutil.which("love") or "",
        player=shutil.which("mpv") or "",
        libmpv=ctypes.util.find_library("mpv") is not None,
    )


def findings(host: HostFacts) -> list[Finding]:
    proton = ", ".join(tool.name for tool in host.proton)
    screen = " ".join(f"{name}={value}" for name, value in host.display.items())
    wine = f"{host.wine_version}, {'32- and 64-bit' if host.wine32 else '64-bit programs only'}"
    return [
        Finding(
            "Sandbox",
            not host.sandbox_refused,
            host.sandbox_refused or "bubblewrap works",
            "" if shutil.which("bwrap") else "bubblewrap",
        ),
        Finding(
            "Save layers", not host.overlay_refused, host.overlay_refused or "fuse-overlayfs works", "fuse-overlayfs"
        ),
        Finding("Wine", bool(host.wine), wine if host.wine else "not installed", "wine"),
        Finding("Wine, 32-bit programs", host.wine32, "works" if host.wine32 else "missing", "wine32:i386"),
        Finding("Proton", bool(host.proton), proton or "none found"),
        Finding("umu", bool(host.umu), host.umu or "not installed"),
        Finding("RetroArch", bool(host.retroarch), host.retroarch or "not installed", "retroarch"),
        Finding("Emulator cores", bool(host.cores), ", ".join(sorted(host.cores)) or "none", "libretro-nestopia"),
        Finding("Browser", bool(host.browser or host.xdg_open), host.browser or host.xdg_open or "none", "chromium"),
        Finding("Display", bool(screen or host.xvfb), screen or (host.xvfb and "private Xvfb") or "none", "xvfb"),
        Finding("Graphics", True, "hardware" if host.gpu else "drawn by the processor (no /dev/dri render node)"),
        Finding("Java", bool(host.java), host.java or "not installed", "default-jre"),
        Finding("LÖVE", bool(host.love), host.love or "not installed", "love"),
        Finding(
            "Film player",
            host.libmpv or bool(host.player),
            ("libmpv, in the window" if host.libmpv else host.player) or "not installed",
            "libmpv2",
        ),
    ]


def _find_cores() -> dict[str, str]:
    found = [path for folder in _CORE_FOLDERS for path in Path("/").glob(f"{folder[1:]}/*_libretro.so")]
    return {path.name.removesuffix("_libretro.so"): str(path) for path in sorted(found)}


def _opener() -> str:
    """xdg-open is there on computers without any browser, too; on a Chromebook the host's browser is behind it."""
    opener, asker = shutil.which("xdg-open"), shutil.which("xdg-mime")
    if not opener or not asker:
        return ""
    try:
        said = subprocess.run(
            [asker, "query", "default", "x-scheme-handler/http"], capture_output=True, timeout=20, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return opener if said.stdout.strip() else ""


def _wine_version(wine: str) -> str:
    """Of `--version` only the first line is it; Debian's wrapper adds advice on stderr."""
    if not wine:
        return ""
    try:
        said = subprocess.run([wine, "--version"], capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return said.stdout.decode(errors="replace").split("\n")[0].strip()
