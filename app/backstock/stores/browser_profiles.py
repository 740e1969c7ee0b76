"""The browser profiles of this person on this computer. Looks for files only; opens none that holds a cookie."""

from __future__ import annotations

import configparser
import enum
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .reading import as_text, map_or_empty


class Family(enum.Enum):
    """Whose way of keeping cookies a browser has."""

    FIREFOX = enum.auto()
    CHROMIUM = enum.auto()


@dataclass(frozen=True, slots=True)
class BrowserProfile:
    profile_id: str
    browser: str
    name: str
    family: Family
    cookies: Path
    keyring_name: str = ""
    """Under what name this browser keeps its key in the desktop's keyring."""


@dataclass(frozen=True, slots=True)
class _Place:
    word: str
    browser: str
    folders: tuple[str, ...]
    keyring_name: str = ""


_FIREFOXES: Final = (
    _Place("firefox", "Firefox", (".mozilla/firefox", ".config/mozilla/firefox")),
    _Place("firefox-snap", "Firefox (snap)", ("snap/firefox/common/.mozilla/firefox",)),
    _Place(
        "firefox-flatpak",
        "Firefox (Flatpak)",
        (
            ".var/app/org.mozilla.firefox/.mozilla/firefox",
            ".var/app/org.mozilla.firefox/config/mozilla/firefox",
        ),
    ),
    _Place("librewolf", "LibreWolf", (".librewolf", ".var/app/io.gitlab.librewolf-community/.librewolf")),
)
_CHROMIUMS: Final = (
    _Place("chromium", "Chromium", (".config/chromium",), "chromium"),
    _Place("chromium-snap", "Chromium (snap)", ("snap/chromium/common/chromium",), "chromium"),
    _Place("chromium-flatpak", "Chromium (Flatpak)", (".var/app/org.chromium.Chromium/config/chromium",), "chromium"),
    _Place("chrome", "Chrome", (".config/google-chrome",), "chrome"),
    _Place("chrome-flatpak", "Chrome (Flatpak)", (".var/app/com.google.Chrome/config/google-chrome",), "chrome"),
    _Place("brave", "Brave", (".config/BraveSoftware/Brave-Browser",), "brave"),
    _Place(
        "brave-flatpak",
        "Brave (Flatpak)",
        (".var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser",),
        "brave",
    ),
    _Place("edge", "Edge", (".config/microsoft-edge",), "chromium"),
    _Place("edge-flatpak", "Edge (Flatpak)", (".var/app/com.microsoft.Edge/config/microsoft-edge",), "chromium"),
    _Place("vivaldi", "Vivaldi", (".config/vivaldi",), "chrome"),
    _Place("vivaldi-flatpak", "Vivaldi (Flatpak)", (".var/app/com.vivaldi.Vivaldi/config/vivaldi",), "chrome"),
)


def browser_profiles(home: Path | None = None) -> list[BrowserProfile]:
    home = home or Path.home()
    found = [profile for place in _FIREFOXES for profile in _firefox(place, home)]
    return found + [profile for place in _CHROMIUMS for profile in _chromium(place, home)]


def _firefox(place: _Place, home: Path) -> Iterator[BrowserProfile]:
    for root in _there(place, home):
        listed = configparser.ConfigParser(interpolation=None, strict=False)
        try:
            listed.read(root / "profiles.ini", encoding="utf-8")
        except (configparser.Error, OSError, UnicodeDecodeError):
            continue
        for section in listed.sections():
            path = listed.get(section, "Path", fallback="")
            if not section.startswith("Profile") or not path:
                continue
            folder = root / path  # an absolute one stays as it is
            name = as_text(listed.get(section, "Name", fallback=""), 80) or folder.name
            cookies = folder / "cookies.sqlite"
            if cookies.is_file():
                yield BrowserProfile(f"{place.word}/{folder.name}", place.browser, name, Family.FIREFOX, cookies)


def _chromium(place: _Place, home: Path) -> Iterator[BrowserProfile]:
    for root in _there(place, home):
        names = _chromium_names(root)
        for folder in sorted(one for one in root.iterdir() if one.is_dir()):
            cookies = next((path for path in _cookie_files(folder) if path.is_file()), None)
            if cookies is not None:
                yield BrowserProfile(
                    f"{place.word}/{folder.name}",
                    place.browser,
                    names.get(folder.name) or folder.name,
                    Family.CHROMIUM,
                    cookies,
                    place.keyring_name,
                )


def _cookie_files(folder: Path) -> tuple[Path, Path]:
    return folder / "Network" / "Cookies", folder / "Cookies"


def _chromium_names(root: Path) -> dict[str, str]:
    try:
        state = map_or_empty(json.loads((root / "Local State").read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError):
        return {}
    known = map_or_empty(map_or_empty(state.get("profile")).get("info_cache"))
    return {folder: as_text(map_or_empty(facts).get("name"), 80) for folder, facts in known.items()}


def _there(place: _Place, home: Path) -> Iterator[Path]:
    for folder in place.folders:
        root = home / folder
        if root.is_dir() and os.access(root, os.R_OK | os.X_OK):
            yield root
