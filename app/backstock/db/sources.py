"""Sources and their records."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select, update

from ..domain.ids import EditionId, SourceId, TitleId
from ..domain.sources import Digests, PieceHashes, Source, Verdict
from .database import Database
from .merged import family_of
from .schema_shelf import SourceTable


class Sources:
    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, source: Source, pieces: PieceHashes | None = None) -> None:
        with self._database.write() as session:
            row = SourceTable(
                source_id=source.source_id,
                title_id=source.title_id,
                edition_id=source.edition_id,
                filename=source.filename,
                size=source.digests.size,
                sha256=source.digests.sha256,
                md5=source.digests.md5,
                sha1=source.digests.sha1,
                verdict=source.verdict,
                differs=source.differs,
                path=source.path,
                record=source.record,
                obtained_at=source.obtained_at,
            )
            if pieces is not None:
                row.piece_length, row.pieces_root, row.piece_layer = pieces.piece_length, pieces.root, pieces.layer
            session.merge(row)

    def get(self, source_id: SourceId) -> Source | None:
        with self._database.read() as session:
            row = session.get(SourceTable, source_id)
            return _source(row) if row else None

    def pieces(self, source_id: SourceId) -> PieceHashes | None:
        """The BitTorrent hashes of the plain bytes, where they were computed as the bytes arrived."""
        with self._database.read() as session:
            row = session.get(SourceTable, source_id)
            if row is None or row.piece_length is None or row.pieces_root is None:
                return None
            return PieceHashes(row.piece_length, row.pieces_root, row.piece_layer or b"")

    def of_title(self, title_id: TitleId) -> list[Source]:
        """Of the title and of everything shown as the same one, newest first."""
        with self._database.read() as session:
            family = family_of(session, title_id)
        return self._where(SourceTable.title_id.in_(family))

    def of_edition(self, edition_id: EditionId) -> list[Source]:
        return self._where(SourceTable.edition_id == edition_id)

    def all(self) -> list[Source]:
        with self._database.read() as session:
            return [_source(row) for row in session.scalars(select(SourceTable).order_by(SourceTable.obtained_at))]

    def with_sha256(self, digests: Collection[str]) -> list[Source]:
        return self._where(SourceTable.sha256.in_(list(digests)))

    def of_size(self, size: int) -> list[Source]:
        return self._where(SourceTable.size == size)

    def set_path(self, source_id: SourceId, path: str | None) -> None:
        """Where the plain bytes lie now; None once they are only on the shelf."""
        with self._database.write() as session:
            session.execute(update(SourceTable).where(SourceTable.source_id == source_id).values(path=path))

    def set_record(self, source_id: SourceId, record: str) -> None:
        with self._database.write() as session:
            session.execute(update(SourceTable).where(SourceTable.source_id == source_id).values(record=record))

    def _where(self, condition: object) -> list[Source]:
        query = select(SourceTable).where(condition).order_by(SourceTable.obtained_at.desc())  # type: ignore[arg-type]
        with self._database.read() as session:
            return [_source(row) for row in session.scalars(query)]


def _source(row: SourceTable) -> Source:
    return Source(
        source_id=SourceId(row.source_id),
        title_id=TitleId(row.title_id),
        edition_id=EditionId(row.edition_id),
        filename=row.filename,
        digests=Digests(size=row.size, sha256=row.sha256, md5=row.md5, sha1=row.sha1),
        verdict=Verdict(row.verdict),
        path=row.path,
        record=row.record,
        obtained_at=row.obtained_at,
        differs=row.differs,
    )
