from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from backstock.db import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Migrated and empty."""
    opened = Database(f"sqlite:///{tmp_path / 'library.db'}")
    opened.migrate()
    yield opened
    opened.close()
