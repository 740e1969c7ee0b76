"""A real Chromium without a window, for the pages and profiles that only a browser makes."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

needs_chromium = pytest.mark.skipif(shutil.which("chromium") is None, reason="needs chromium")


def browse(url: str, profile: Path, *options: str) -> str:
    """Goes there, lets the page's script do its work, and answers the page as it is then."""
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    command = [
        *("chromium", "--headless=new", *sandbox, "--disable-gpu", "--no-first-run", "--password-store=basic"),
        *(f"--user-data-dir={profile}", "--virtual-time-budget=5000", "--dump-dom", *options, url),
    ]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return ended.stdout
