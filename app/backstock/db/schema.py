"""All tables together, as migrations see them. A change needs a migration in `migrations/versions` and a test from an
older file."""

from __future__ import annotations

from . import schema_library, schema_shelf, schema_work
from .columns import Table

__all__ = ["Table", "schema_library", "schema_shelf", "schema_work"]
