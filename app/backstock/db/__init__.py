"""The library's memory: schema, migrations and queries. SQLite (WAL) by default, PostgreSQL by URL.

The only room that knows SQL. Queries answer with domain values; sessions never leave. Each query module takes the
`Database` and is safe from any thread.
"""

from .database import Database

__all__ = ["Database"]
