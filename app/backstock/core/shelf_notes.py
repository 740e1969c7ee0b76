"""Writes into a source's record where its sealed form lies (design/provenance.md, 4: `shelf`).

A record then says everything that is needed to have the bytes back: whoever holds it and the keyring asks any node for
that torrent, opens it and compares. The record is signed anew; what it said before stays in it.
"""

from __future__ import annotations

from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.ids import SourceId
from ..domain.packages import Layout, PlacementState
from ..sources.derive import discovery_id, realm_tag
from ..sources.keys import Keys
from ..sources.records import ShelfEntry, make_record, read_record


class ShelfNotes:
    def __init__(self, keys: Keys, sources: Sources, book: ShelfBook) -> None:
        self._keys = keys
        self._sources = sources
        self._book = book

    def write(self, source_id: SourceId) -> None:
        """Does nothing when the record says it already."""
        source = self._sources.get(source_id)
        secret = self._keys.source_secret(source_id)
        if source is None or secret is None:
            return
        realm = self._keys.realm_self
        entries = tuple(
            ShelfEntry(realm_tag(realm), discovery_id(secret, realm), Layout.BLOB, package.package_id, package.length)
            for package in self._book.packages_of_source(source_id)
            if package.layout is Layout.BLOB
            and any(one.state is PlacementState.PRESENT for one in self._book.placements(package.package_id))
        )
        record = read_record(source.record, [self._keys.device_public])
        if entries and entries != record.shelf:
            self._sources.set_record(source_id, make_record(self._keys, record.facts, shelf=entries))
