"""A large account replayed: signed in once, then listed by processes of their own, some of which are killed."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from backstock.core.wiring import open_core
from backstock.domain.titles import StoreName
from backstock.standin.library_maker import ACCOUNT
from backstock.standin.stand_in import StandIn
from helpers_journey import library_settings

ROOT = Path(__file__).resolve().parents[2]
CHILD = Path(__file__).with_name("replay_child.py")
LONGEST_S = 1800.0


class Replay:
    def __init__(self, stores: StandIn, data: Path) -> None:
        self.stores = stores
        self.data = data
        core = open_core(library_settings(data))
        core.sign_in(StoreName.ITCH, stores.itch_key(ACCOUNT), stores.itch_url)
        core.sign_in(StoreName.HUMBLE, stores.humble_cookie(ACCOUNT), stores.humble_url)
        core.close()

    def requests(self) -> int:
        return len(self.stores.log.asked("/"))

    def sync(self) -> dict[str, Any]:
        """Lists to the end; answers what the process told, and the requests it made."""
        before = self.requests()
        done = self._begin()
        told, errors = done.communicate(timeout=LONGEST_S)
        assert done.returncode == 0, errors
        answer: dict[str, Any] = json.loads(told.splitlines()[-1])
        return answer | {"requests": self.requests() - before}

    def killed_after(self, requests: int) -> int:
        """Lists until it has made so many requests, and is killed there. Answers how many titles were known then."""
        wanted = self.requests() + requests
        running = self._begin()
        until = time.monotonic() + LONGEST_S
        while self.requests() < wanted:
            assert running.poll() is None, running.communicate()[1]
            assert time.monotonic() < until, "it never came that far"
            time.sleep(0.002)
        running.send_signal(signal.SIGKILL)
        running.communicate()
        return len(self.rows("SELECT title_id FROM titles"))

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        (file,) = self.data.rglob("*.db")
        with sqlite3.connect(file) as opened:
            rows = opened.execute(query).fetchall()
        opened.close()
        return rows

    def known(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything a listing leaves that does not tell the hour."""
        queries = {
            "titles": "SELECT title_id, name, kind, maker, url, match_key, merged_into FROM titles ORDER BY 1",
            "editions": "SELECT edition_id, title_id, filename, size, md5, storage, purpose, lineage, listed, item "
            "FROM editions ORDER BY 1",
            "offers": "SELECT edition_id, account_id, listed FROM offers ORDER BY 1, 2",
            "holdings": "SELECT holding_id, kind, ref, name, listed, read_at IS NULL FROM holdings ORDER BY 1",
            "held": "SELECT holding_id, title_id, listed FROM held_titles ORDER BY 1, 2",
            "reads": "SELECT account_id, title_id FROM title_reads ORDER BY 1, 2",
            "payloads": "SELECT account_id, name FROM payloads ORDER BY 1, 2",
            "problems": "SELECT account_id, what FROM sync_problems ORDER BY 1, 2",
        }
        return {name: self.rows(query) for name, query in queries.items()}

    def _begin(self) -> subprocess.Popen[str]:
        path = os.pathsep.join((str(ROOT / "app"), str(ROOT / "tests")))
        return subprocess.Popen(
            [sys.executable, str(CHILD), str(self.data)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": path},
        )
