"""On a node: who may give it orders, and the codes that let somebody in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, select, update

from .database import Database
from .schema_shelf import InviteTable, PairedDeviceTable


@dataclass(frozen=True, slots=True)
class PairedDevice:
    keyid: str
    public_key: bytes
    name: str
    paired_at: datetime
    revoked: bool


class Pairings:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add_invite(self, secret_digest: str, expires_at: datetime) -> None:
        with self._database.write() as session:
            session.execute(delete(InviteTable).where(InviteTable.expires_at < datetime.now(UTC)))
            session.add(InviteTable(secret_digest=secret_digest, expires_at=expires_at))

    def use_invite(self, secret_digest: str, device: PairedDevice) -> bool:
        """Spends the code and lets the device in, both or neither. False: no such code, expired, or spent."""
        now = datetime.now(UTC)
        with self._database.write() as session:
            spent = session.execute(
                update(InviteTable)
                .where(
                    InviteTable.secret_digest == secret_digest,
                    InviteTable.expires_at >= now,
                    InviteTable.used_at.is_(None),
                )
                .values(used_at=now)
                .returning(InviteTable.secret_digest)
            ).first()
            if spent is None:
                return False
            session.merge(
                PairedDeviceTable(
                    keyid=device.keyid,
                    public_key=device.public_key,
                    name=device.name,
                    paired_at=device.paired_at,
                    revoked=False,
                )
            )
            return True

    def device(self, keyid: str) -> PairedDevice | None:
        with self._database.read() as session:
            row = session.get(PairedDeviceTable, keyid)
            return PairedDevice(row.keyid, row.public_key, row.name, row.paired_at, row.revoked) if row else None

    def devices(self) -> list[PairedDevice]:
        with self._database.read() as session:
            return [
                PairedDevice(row.keyid, row.public_key, row.name, row.paired_at, row.revoked)
                for row in session.scalars(select(PairedDeviceTable).order_by(PairedDeviceTable.paired_at))
            ]

    def revoke(self, keyid: str) -> None:
        with self._database.write() as session:
            session.execute(update(PairedDeviceTable).where(PairedDeviceTable.keyid == keyid).values(revoked=True))
