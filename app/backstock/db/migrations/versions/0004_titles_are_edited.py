"""Titles are edited: what a person sets lies apart from what the stores say."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "title_edits",
        sa.Column("title_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("sort_name", sa.Text(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=True),
        sa.Column("maker", sa.Text(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("cover", sa.String(length=80), nullable=True),
        sa.Column("wide", sa.String(length=80), nullable=True),
        sa.Column("variant", sa.Integer(), nullable=True),
        sa.Column("match_key", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["title_id"], ["titles.title_id"], name=op.f("fk_title_edits_title_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("title_id", name=op.f("pk_title_edits")),
    )
    op.create_index(op.f("ix_title_edits_match_key"), "title_edits", ["match_key"])


def downgrade() -> None:
    raise RuntimeError("a library is never taken back; the file from before lies beside it")
