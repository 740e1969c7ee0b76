"""Tables of what is owned and listed, how it was read, and what the person made of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, Integer, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from .columns import AnyText, BigInt, SaidText, Table, UtcDateTime


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


class TitleEditTable(Table):
    """What a person set of a listing. NULL: as the store says. No sync writes here."""

    __tablename__ = "title_edits"
    title_id: Mapped[str] = mapped_column(ForeignKey("titles.title_id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str | None] = mapped_column(AnyText)
    sort_name: Mapped[str | None] = mapped_column(AnyText)
    kind: Mapped[str | None] = mapped_column(String(16))
    maker: Mapped[str | None] = mapped_column(AnyText)
    summary: Mapped[str | None] = mapped_column(AnyText)
    notes: Mapped[str | None] = mapped_column(AnyText)
    cover: Mapped[str | None] = mapped_column(String(80))
    wide: Mapped[str | None] = mapped_column(String(80))
    variant: Mapped[int | None] = mapped_column(Integer)
    match_key: Mapped[str | None] = mapped_column(Text, index=True)
    """Of the name that was set, as merging compares it."""


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
    size: Mapped[int | None] = mapped_column(BigInt)
    md5: Mapped[str | None] = mapped_column(String(32))
    sha1: Mapped[str | None] = mapped_column(String(40))
    version: Mapped[str] = mapped_column(AnyText, default="")
    storage: Mapped[str] = mapped_column(String(16))
    purpose: Mapped[str] = mapped_column(String(16), default="other")
    arch: Mapped[str | None] = mapped_column(String(16))
    channel: Mapped[str] = mapped_column(AnyText, default="")
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    lineage: Mapped[str] = mapped_column(AnyText, default="")
    note: Mapped[str] = mapped_column(SaidText, default="")
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
    what: Mapped[str] = mapped_column(SaidText)
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
