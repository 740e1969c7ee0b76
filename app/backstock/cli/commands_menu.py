"""Backstock in the menu of applications; needs neither a library nor Qt."""

from __future__ import annotations

import argparse

from ..core import menu_entry
from .output import Output


def run(given: argparse.Namespace) -> int:
    if given.magnets:
        menu_entry.open_magnets()
    elif given.magnets is False:
        menu_entry.leave_magnets()
    elif not menu_entry.entry_there():
        menu_entry.put_entry()
    out = Output(as_json=given.json)
    magnets = menu_entry.opens_magnets()
    if given.json:
        out.document({"entry": str(menu_entry.entry_path()), "magnets": magnets})
    else:
        opened = "Magnet links and torrents are opened by it." if magnets else "Magnet links are left to others."
        out.line(f"Backstock is in the menu: {menu_entry.entry_path()}. {opened}")
    return 0
