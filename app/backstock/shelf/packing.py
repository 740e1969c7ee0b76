"""Makes the package of a source: sealed, or plain where the node is this user's own machine.

Sealed files are temporary: they lie in a folder of their own while they are being sent, and can be made again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.errors import SecretsError
from ..domain.packages import Layout, Node, NodeMode, Package
from ..domain.sources import PieceHashes, Source
from ..domain.wording import say
from ..sources.keys import Keys
from ..swarm.torrents import Torrent, parse_torrent, single_file_torrent
from ..vault import Secret
from .files import plain_errors
from .sealing import seal
from .work import Work


@dataclass(frozen=True, slots=True)
class Packed:
    package: Package
    folder: Path
    """Where the package's file lies, ready to be offered."""


class Packing:
    def __init__(self, book: ShelfBook, sources: Sources, keys: Keys, folder: Path, reserve: int) -> None:
        self._book = book
        self._sources = sources
        self._keys = keys
        self._folder = folder
        self._reserve = reserve

    def known(self, source: Source) -> list[Package]:
        """Every package of these bytes. The same bytes may have come twice, as two editions; their package is one."""
        twins = self._twins(source)
        found = [package for twin in twins for package in self._book.packages_of_source(twin.source_id)]
        return list({package.package_id: package for package in found}.values())

    def known_for(self, source: Source, node: Node) -> Package | None:
        """One that this node may keep, made earlier."""
        fitting = [one for one in self.known(source) if one.layout is Layout.BLOB or node.mode is NodeMode.LOCAL]
        return fitting[0] if fitting else None

    def layout_for(self, source: Source, node: Node) -> Layout:
        plain = node.mode is NodeMode.LOCAL and source.digests.size and self._sources.pieces(source.source_id)
        return Layout.PLAIN if plain else Layout.BLOB

    def pack(self, source: Source, path: Path, node: Node, work: Work) -> Packed:
        """Reads the source again only when it must be sealed and is not yet."""
        if self.layout_for(source, node) is Layout.PLAIN:
            pieces = self._sources.pieces(source.source_id)
            assert pieces is not None, "or the layout would be another"
            return Packed(self._booked(source, Layout.PLAIN, source.digests.size, _plain(path, pieces)), path.parent)
        for package in self.known(source):
            if package.layout is Layout.BLOB and _has_length(self._sealed_file(package), package.length):
                return Packed(package, self._folder)
        blob = seal(path, self.secret(source), self._keys.realm_self, self._folder, work, reserve=self._reserve)
        return Packed(self._booked(source, Layout.BLOB, blob.length, blob.torrent), self._folder)

    def discard(self, package: Package) -> None:
        """Removes the temporary sealed file; a plain package has none."""
        if package.layout is Layout.BLOB:
            sealed = self._sealed_file(package)
            with plain_errors(sealed):
                sealed.unlink(missing_ok=True)

    def secret(self, source: Source) -> Secret:
        for twin in self._twins(source):
            secret = self._keys.source_secret(twin.source_id)
            if secret is not None:
                return secret
        raise SecretsError(
            say("The key of “{file}” is not in this computer's keyring.", file=source.filename),
            data=say("What is on the shelf is still there, but opens only with that key."),
            do=say("Bring the secrets back from a backup, or get the title from its store again."),
        )

    def _twins(self, source: Source) -> list[Source]:
        same = self._sources.with_sha256([source.digests.sha256])
        return [source, *(twin for twin in same if twin.source_id != source.source_id)]

    def _sealed_file(self, package: Package) -> Path:
        return self._folder / parse_torrent(package.torrent).name

    def _booked(self, source: Source, layout: Layout, length: int, torrent: Torrent) -> Package:
        known = self._book.package(torrent.info_hash)
        if known is not None:
            return known
        package = Package(
            package_id=torrent.info_hash,
            title_id=source.title_id,
            source_id=source.source_id,
            layout=layout,
            length=length,
            torrent=torrent.torrent,
            created_at=datetime.now(UTC),
        )
        self._book.put_package(package)
        return package


def _plain(path: Path, pieces: PieceHashes) -> Torrent:
    length = path.stat().st_size
    return single_file_torrent(path.name, length, pieces.piece_length, pieces.root, pieces.layer, private=True)


def _has_length(path: Path, length: int) -> bool:
    try:
        return path.stat().st_size == length
    except OSError:
        return False
