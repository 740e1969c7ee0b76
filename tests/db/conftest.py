from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from backstock.db import Database


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    """Migrated and empty."""
    opened = Database(f"sqlite:///{file}")
    opened.migrate()
    yield opened
    opened.close()
