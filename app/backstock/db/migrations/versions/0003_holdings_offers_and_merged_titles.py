"""Holdings, offers, merged listings, tags, collections; what a sync remembers; episodes.

Demos become a purpose among others. Offers are filled from the editions, so that what was listed keeps its account.
"""

import sqlalchemy as sa
from alembic import op

from backstock.db.matching import match_key

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _new_tables()
    _editions_tell_more()
    _titles_may_merge()


def _editions_tell_more() -> None:
    with op.batch_alter_table("editions") as editions:
        editions.add_column(sa.Column("purpose", sa.String(length=16), nullable=False, server_default="other"))
        editions.add_column(sa.Column("arch", sa.String(length=16), nullable=True))
        for name in ("channel", "lineage", "note"):
            editions.add_column(sa.Column(name, sa.Text(), nullable=False, server_default=""))
        editions.add_column(sa.Column("published_at", sa.DateTime(), nullable=True))
    op.execute(
        "UPDATE editions SET purpose = CASE WHEN demo THEN 'demo' WHEN kind = 'music' THEN 'soundtrack' "
        "WHEN kind = 'film' THEN 'video' WHEN kind IN ('game', 'book', 'tool') THEN kind ELSE 'other' END"
    )
    op.execute(
        "INSERT INTO offers (edition_id, account_id, item, listed, seen_at) "
        "SELECT edition_id, account_id, item, listed, CURRENT_TIMESTAMP FROM editions WHERE account_id IS NOT NULL"
    )
    with op.batch_alter_table("editions") as editions:
        for name in ("purpose", "channel", "lineage", "note"):
            editions.alter_column(name, server_default=None)
        editions.drop_column("demo")


def _titles_may_merge() -> None:
    with op.batch_alter_table("titles") as titles:
        titles.add_column(sa.Column("match_key", sa.Text(), nullable=False, server_default=""))
        titles.add_column(sa.Column("merged_into", sa.String(length=64), nullable=True))
        titles.add_column(sa.Column("hidden", sa.Boolean(), nullable=False, server_default=sa.false()))
    connection = op.get_bind()
    for title_id, name in connection.execute(sa.text("SELECT title_id, name FROM titles")).all():
        connection.execute(
            sa.text("UPDATE titles SET match_key = :key WHERE title_id = :title_id"),
            {"key": match_key(name), "title_id": title_id},
        )
    with op.batch_alter_table("titles") as titles:
        for name in ("match_key", "hidden"):
            titles.alter_column(name, server_default=None)
        titles.create_index(titles.f("ix_titles_match_key"), ["match_key"])
        titles.create_index(titles.f("ix_titles_merged_into"), ["merged_into"])
        titles.create_foreign_key(
            titles.f("fk_titles_merged_into"), "titles", ["merged_into"], ["title_id"], ondelete="SET NULL"
        )


def _new_tables() -> None:
    op.create_table(
        "collections",
        sa.Column("collection_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("collection_id", name=op.f("pk_collections")),
    )
    op.create_table(
        "holdings",
        sa.Column("holding_id", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("acquired_at", sa.DateTime(), nullable=True),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("seen_at", sa.DateTime(), nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("holding_id", name=op.f("pk_holdings")),
    )
    op.create_index(op.f("ix_holdings_account_id"), "holdings", ["account_id"])

    op.create_table(
        "payloads",
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "name", name=op.f("pk_payloads")),
    )
    op.create_table(
        "sync_marks",
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "name", name=op.f("pk_sync_marks")),
    )
    op.create_table(
        "sync_problems",
        sa.Column("problem_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("said_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("problem_id", name=op.f("pk_sync_problems")),
    )
    op.create_index(op.f("ix_sync_problems_account_id"), "sync_problems", ["account_id"])

    op.create_table(
        "watch_files",
        sa.Column("title_id", sa.String(length=64), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("position_s", sa.Double(), nullable=False),
        sa.Column("duration_s", sa.Double(), nullable=False),
        sa.Column("watched", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("title_id", "file", name=op.f("pk_watch_files")),
    )
    op.create_table(
        "collected",
        sa.Column("collection_id", sa.String(length=64), nullable=False),
        sa.Column("title_id", sa.String(length=64), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["collection_id"],
            ["collections.collection_id"],
            name=op.f("fk_collected_collection_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["title_id"], ["titles.title_id"], name=op.f("fk_collected_title_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("collection_id", "title_id", name=op.f("pk_collected")),
    )
    op.create_index(op.f("ix_collected_title_id"), "collected", ["title_id"])

    op.create_table(
        "held_titles",
        sa.Column("holding_id", sa.String(length=64), nullable=False),
        sa.Column("title_id", sa.String(length=64), nullable=False),
        sa.Column("item", sa.JSON(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("seen_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["holding_id"], ["holdings.holding_id"], name=op.f("fk_held_titles_holding_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["title_id"], ["titles.title_id"], name=op.f("fk_held_titles_title_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("holding_id", "title_id", name=op.f("pk_held_titles")),
    )
    op.create_index(op.f("ix_held_titles_title_id"), "held_titles", ["title_id"])

    op.create_table(
        "kept_apart",
        sa.Column("title_id", sa.String(length=64), nullable=False),
        sa.Column("other_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["other_id"], ["titles.title_id"], name=op.f("fk_kept_apart_other_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["title_id"], ["titles.title_id"], name=op.f("fk_kept_apart_title_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("title_id", "other_id", name=op.f("pk_kept_apart")),
    )
    op.create_table(
        "tags",
        sa.Column("title_id", sa.String(length=64), nullable=False),
        sa.Column("tag", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["title_id"], ["titles.title_id"], name=op.f("fk_tags_title_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("title_id", "tag", name=op.f("pk_tags")),
    )
    op.create_index(op.f("ix_tags_tag"), "tags", ["tag"])

    op.create_table(
        "title_reads",
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("title_id", sa.String(length=64), nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["title_id"], ["titles.title_id"], name=op.f("fk_title_reads_title_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("account_id", "title_id", name=op.f("pk_title_reads")),
    )
    op.create_index(op.f("ix_title_reads_title_id"), "title_reads", ["title_id"])

    op.create_table(
        "offers",
        sa.Column("edition_id", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("item", sa.JSON(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("seen_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["editions.edition_id"], name=op.f("fk_offers_edition_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("edition_id", "account_id", name=op.f("pk_offers")),
    )
    op.create_index(op.f("ix_offers_account_id"), "offers", ["account_id"])

    op.create_table(
        "queue_marks",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_queue_marks")),
    )


def downgrade() -> None:
    raise RuntimeError("a library is never taken back; the file from before lies beside it")
