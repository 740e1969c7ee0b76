"""Finding one title by what a person calls it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from catalog_kit import title

from backstock.catalog.naming import find_title
from backstock.db import Database
from backstock.db.library import Library
from backstock.domain.errors import NotFoundError


def test_titles_of_one_name_are_told_apart_by_their_makers(database: Database) -> None:
    library = Library(database)
    library.put([replace(title("a", maker="one"), name="Dark Room"), replace(title("b"), name="Dark Room")], [])
    with pytest.raises(NotFoundError) as several:
        find_title(library, "dark room")
    assert sorted(several.value.candidates) == ["Dark Room (t-b)", "Dark Room by one (t-a)"]
