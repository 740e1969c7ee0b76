"""Tables of bytes: sources, packages, the nodes they lie on, and whom a node lets in."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from .columns import AnyText, BigInt, SaidText, Table, UtcDateTime


class SourceTable(Table):
    __tablename__ = "sources"
    source_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title_id: Mapped[str] = mapped_column(ForeignKey("titles.title_id"), index=True)
    edition_id: Mapped[str] = mapped_column(ForeignKey("editions.edition_id"), index=True)
    filename: Mapped[str] = mapped_column(AnyText)
    size: Mapped[int] = mapped_column(BigInt)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    md5: Mapped[str | None] = mapped_column(String(32))
    sha1: Mapped[str | None] = mapped_column(String(40))
    verdict: Mapped[str] = mapped_column(String(16))
    differs: Mapped[str] = mapped_column(SaidText, default="")
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
    length: Mapped[int] = mapped_column(BigInt)
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
    capacity: Mapped[int | None] = mapped_column(BigInt)
    used: Mapped[int | None] = mapped_column(BigInt)
    seen_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PlacementTable(Table):
    """One package on one node. Rows of this computer's own node service carry the node id `here`."""

    __tablename__ = "placements"
    package_id: Mapped[str] = mapped_column(ForeignKey("packages.package_id", ondelete="CASCADE"), primary_key=True)
    node_id: Mapped[str] = mapped_column(String(64), primary_key=True, index=True)
    state: Mapped[str] = mapped_column(String(16))
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    detail: Mapped[str] = mapped_column(SaidText, default="")


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
