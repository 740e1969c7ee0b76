"""The tables. A change here needs a migration in `migrations/versions` and a test from an older file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """Aware times in, aware UTC times out; SQLite itself keeps no zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


_ESCAPED = "\ufdd0"
"""A code point no text holds: what follows is the text as hex."""


class AnyText(TypeDecorator[str]):
    """Any Python text, given back unchanged: also file names that are not UTF-8 and texts with NULs in them."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None or (value == printable(value) and not value.startswith(_ESCAPED)):
            return value
        return _ESCAPED + value.encode("utf-8", "surrogatepass").hex()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        if value is None or not value.startswith(_ESCAPED):
            return value
        return bytes.fromhex(value.removeprefix(_ESCAPED)).decode("utf-8", "surrogatepass")


def printable(text: str) -> str:
    """`text` with a mark in place of what a database cannot keep."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")


_BigInt = BigInteger().with_variant(Integer, "sqlite")


class Table(DeclarativeBase):
    metadata = MetaData(naming_convention=_NAMING)


class AccountRow(Table):
    __tablename__ = "accounts"
    account_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    store: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(AnyText)
    base_url: Mapped[str] = mapped_column(AnyText)
    demo: Mapped[bool] = mapped_column(default=False)
    stale: Mapped[bool] = mapped_column(default=False)
    synced_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class TitleTable(Table):
    __tablename__ = "titles"
    title_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(AnyText)
    folded: Mapped[str] = mapped_column(Text)
    """Name and maker, case-folded: what search looks at."""
    kind: Mapped[str] = mapped_column(String(16))
    maker: Mapped[str] = mapped_column(AnyText, default="")
    summary: Mapped[str] = mapped_column(AnyText, default="")
    url: Mapped[str] = mapped_column(AnyText, default="")
    cover_url: Mapped[str] = mapped_column(AnyText, default="")
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    match_key: Mapped[str] = mapped_column(Text, default="", index=True)
    """Name and maker as merging compares them."""
    merged_into: Mapped[str | None] = mapped_column(ForeignKey("titles.title_id", ondelete="SET NULL"), index=True)
    """The title this listing is shown as; never the id of a title that is itself merged."""
    hidden: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (Index(None, "folded"),)


class KeptApartTable(Table):
    """Two listings a person took apart: they are not merged again. `title_id` < `other_id`."""

    __tablename__ = "kept_apart"
    title_id: Mapped[str] = mapped_column(ForeignKey("titles.title_id", ondelete="CASCADE"), primary_key=True)
    other_id: Mapped[str] = mapped_column(ForeignKey("titles.title_id", ondelete="CASCADE"), primary_key=True)


class EditionTable(Table):
    __tablename__ = "editions"
    edition_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title_id: Mapped[str] = mapped_column(ForeignKey("titles.title_id", ondelete="CASCADE"), index=True)
    account_id: Mapped[str | None] = mapped_column(ForeignKey("accounts.account_id", ondelete="SET NULL"), index=True)
    store: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(AnyText)
    filename: Mapped[str] = mapped_column(AnyText)
    kind: Mapped[str] = mapped_column(String(16))
    platforms: Mapped[list[str]] = mapped_column(JSON)
    size: Mapped[int | None] = mapped_column(_BigInt)
    md5: Mapped[str | None] = mapped_column(String(32))
    sha1: Mapped[str | None] = mapped_column(String(40))
    version: Mapped[str] = mapped_column(AnyText, default="")
    storage: Mapped[str] = mapped_column(String(16))
    purpose: Mapped[str] = mapped_column(String(16), default="other")
    arch: Mapped[str | None] = mapped_column(String(16))
    channel: Mapped[str] = mapped_column(AnyText, default="")
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    lineage: Mapped[str] = mapped_column(AnyText, default="")
    note: Mapped[str] = mapped_column(AnyText, default="")
    listed: Mapped[bool] = mapped_column(default=True)
    item: Mapped[dict[str, str]] = mapped_column(JSON)


class OfferTable(Table):
    """An edition as one account lists it. Outlives the account's sign-out, so that signing in again finds it."""

    __tablename__ = "offers"
    edition_id: Mapped[str] = mapped_column(ForeignKey("editions.edition_id", ondelete="CASCADE"), primary_key=True)
    account_id: Mapped[str] = mapped_column(String(64), primary_key=True, index=True)
    item: Mapped[dict[str, str]] = mapped_column(JSON)
    listed: Mapped[bool] = mapped_column(default=True)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)


class HoldingTable(Table):
    """One way in which an account has titles. Outlives the sign-out as offers do."""

    __tablename__ = "holdings"
    holding_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[str] = mapped_column(String(64), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    ref: Mapped[str] = mapped_column(AnyText)
    name: Mapped[str] = mapped_column(AnyText, default="")
    acquired_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    listed: Mapped[bool] = mapped_column(default=True)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    read_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When its contents were last read whole."""


class HeldTitleTable(Table):
    __tablename__ = "held_titles"
    holding_id: Mapped[str] = mapped_column(ForeignKey("holdings.holding_id", ondelete="CASCADE"), primary_key=True)
    title_id: Mapped[str] = mapped_column(
        ForeignKey("titles.title_id", ondelete="CASCADE"), primary_key=True, index=True
    )
    item: Mapped[dict[str, str]] = mapped_column(JSON)
    listed: Mapped[bool] = mapped_column(default=True)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)


class TitleReadTable(Table):
    """When all editions of a title were last read through an account."""

    __tablename__ = "title_reads"
    account_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title_id: Mapped[str] = mapped_column(
        ForeignKey("titles.title_id", ondelete="CASCADE"), primary_key=True, index=True
    )
    read_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SyncMarkTable(Table):
    """How far a store's listing has come."""

    __tablename__ = "sync_marks"
    account_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(128), primary_key=True)
    value: Mapped[str] = mapped_column(AnyText)


class SyncProblemTable(Table):
    """What the last sync of an account could not read, in sentences."""

    __tablename__ = "sync_problems"
    problem_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    account_id: Mapped[str] = mapped_column(String(64), index=True)
    what: Mapped[str] = mapped_column(AnyText)
    said_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PayloadTable(Table):
    """What a store answered, without permissions: JSON, deflated (zlib)."""

    __tablename__ = "payloads"
    account_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(128), primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    read_at: Mapped[datetime] = mapped_column(UtcDateTime)


class TagTable(Table):
    __tablename__ = "tags"
    title_id: Mapped[str] = mapped_column(ForeignKey("titles.title_id", ondelete="CASCADE"), primary_key=True)
    tag: Mapped[str] = mapped_column(String(64), primary_key=True, index=True)


class CollectionTable(Table):
    """A list the person keeps here."""

    __tablename__ = "collections"
    collection_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(AnyText)
    position: Mapped[int] = mapped_column(Integer, default=0)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CollectedTable(Table):
    __tablename__ = "collected"
    collection_id: Mapped[str] = mapped_column(
        ForeignKey("collections.collection_id", ondelete="CASCADE"), primary_key=True
    )
    title_id: Mapped[str] = mapped_column(
        ForeignKey("titles.title_id", ondelete="CASCADE"), primary_key=True, index=True
    )
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SourceTable(Table):
    __tablename__ = "sources"
    source_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title_id: Mapped[str] = mapped_column(ForeignKey("titles.title_id"), index=True)
    edition_id: Mapped[str] = mapped_column(ForeignKey("editions.edition_id"), index=True)
    filename: Mapped[str] = mapped_column(AnyText)
    size: Mapped[int] = mapped_column(_BigInt)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    md5: Mapped[str | None] = mapped_column(String(32))
    sha1: Mapped[str | None] = mapped_column(String(40))
    verdict: Mapped[str] = mapped_column(String(16))
    differs: Mapped[str] = mapped_column(AnyText, default="")
    path: Mapped[str | None] = mapped_column(AnyText)
    record: Mapped[str] = mapped_column(AnyText)
    obtained_at: Mapped[datetime] = mapped_column(UtcDateTime)
    piece_length: Mapped[int | None] = mapped_column(Integer)
    pieces_root: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    piece_layer: Mapped[bytes | None] = mapped_column(LargeBinary)


class PackageTable(Table):
    __tablename__ = "packages"
    package_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title_id: Mapped[str] = mapped_column(String(64), index=True)
    source_id: Mapped[str | None] = mapped_column(String(64), index=True)
    layout: Mapped[str] = mapped_column(String(16))
    length: Mapped[int] = mapped_column(_BigInt)
    torrent: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class NodeTable(Table):
    __tablename__ = "nodes"
    node_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(AnyText)
    node_class: Mapped[str] = mapped_column(String(16))
    mode: Mapped[str] = mapped_column(String(16))
    url: Mapped[str] = mapped_column(AnyText)
    certificate: Mapped[str] = mapped_column(AnyText)
    paired_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    capacity: Mapped[int | None] = mapped_column(_BigInt)
    used: Mapped[int | None] = mapped_column(_BigInt)
    seen_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PlacementTable(Table):
    """One package on one node. Rows of this computer's own node service carry the node id `here`."""

    __tablename__ = "placements"
    package_id: Mapped[str] = mapped_column(ForeignKey("packages.package_id", ondelete="CASCADE"), primary_key=True)
    node_id: Mapped[str] = mapped_column(String(64), primary_key=True, index=True)
    state: Mapped[str] = mapped_column(String(16))
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    detail: Mapped[str] = mapped_column(AnyText, default="")


class JobTable(Table):
    __tablename__ = "jobs"
    job_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    title_id: Mapped[str | None] = mapped_column(String(64), index=True)
    title: Mapped[str] = mapped_column(AnyText, default="")
    args: Mapped[dict[str, str]] = mapped_column(JSON)
    state: Mapped[str] = mapped_column(String(16), index=True)
    request: Mapped[str] = mapped_column(String(16), default="")
    """What somebody asked of it meanwhile: the process that runs the queue looks here."""
    done: Mapped[int] = mapped_column(_BigInt, default=0)
    total: Mapped[int] = mapped_column(_BigInt, default=0)
    note: Mapped[str] = mapped_column(AnyText, default="")
    error: Mapped[str | None] = mapped_column(AnyText)
    error_code: Mapped[str | None] = mapped_column(String(32))
    position: Mapped[int] = mapped_column(Integer, default=0)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class QueueMarkTable(Table):
    """What holds for all jobs together."""

    __tablename__ = "queue_marks"
    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    value: Mapped[int] = mapped_column(Integer)


class PlaySessionTable(Table):
    __tablename__ = "play_sessions"
    session_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title_id: Mapped[str] = mapped_column(String(64), index=True)
    edition_id: Mapped[str] = mapped_column(String(64))
    runner: Mapped[str] = mapped_column(String(16))
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    played_s: Mapped[float] = mapped_column(default=0.0)
    exit_code: Mapped[int | None] = mapped_column(Integer)


class SnapshotTable(Table):
    __tablename__ = "save_snapshots"
    snapshot_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title_id: Mapped[str] = mapped_column(String(64), index=True)
    session_id: Mapped[str | None] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(AnyText)
    path: Mapped[str] = mapped_column(AnyText)
    size: Mapped[int] = mapped_column(_BigInt)
    taken_at: Mapped[datetime] = mapped_column(UtcDateTime)


class WatchTable(Table):
    """Where a film stopped."""

    __tablename__ = "watch_points"
    title_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    position_s: Mapped[float] = mapped_column(default=0.0)
    duration_s: Mapped[float] = mapped_column(default=0.0)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class WatchFileTable(Table):
    """Where one file of a title with several (episodes, tracks) stopped. `file` is relative, with slashes."""

    __tablename__ = "watch_files"
    title_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    file: Mapped[str] = mapped_column(AnyText, primary_key=True)
    position_s: Mapped[float] = mapped_column(default=0.0)
    duration_s: Mapped[float] = mapped_column(default=0.0)
    watched: Mapped[bool] = mapped_column(default=False)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PairedDeviceTable(Table):
    """On a node: the devices that may give it orders."""

    __tablename__ = "paired_devices"
    keyid: Mapped[str] = mapped_column(String(64), primary_key=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    name: Mapped[str] = mapped_column(AnyText)
    paired_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked: Mapped[bool] = mapped_column(default=False)


class InviteTable(Table):
    """On a node: pairing codes given out, as digests; each works once."""

    __tablename__ = "invites"
    secret_digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
