"""Packages, nodes and placements."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import delete, func, select, update

from ..domain.ids import NodeId, PackageId, SourceId, TitleId
from ..domain.packages import Layout, Node, NodeClass, NodeMode, Package, Placement, PlacementState
from .database import Database
from .schema_shelf import NodeTable, PackageTable, PlacementTable


class ShelfBook:
    """What lies where, as far as this computer knows."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put_package(self, package: Package) -> None:
        with self._database.write() as session:
            session.merge(
                PackageTable(
                    package_id=package.package_id,
                    title_id=package.title_id,
                    source_id=package.source_id,
                    layout=package.layout,
                    length=package.length,
                    torrent=package.torrent,
                    created_at=package.created_at,
                )
            )

    def package(self, package_id: PackageId) -> Package | None:
        with self._database.read() as session:
            row = session.get(PackageTable, package_id)
            return _package(row) if row else None

    def packages(self) -> list[Package]:
        with self._database.read() as session:
            return [_package(row) for row in session.scalars(select(PackageTable))]

    def packages_of_source(self, source_id: SourceId) -> list[Package]:
        with self._database.read() as session:
            rows = session.scalars(select(PackageTable).where(PackageTable.source_id == source_id))
            return [_package(row) for row in rows]

    def drop_package(self, package_id: PackageId) -> None:
        with self._database.write() as session:
            session.execute(delete(PackageTable).where(PackageTable.package_id == package_id))

    def place(self, package_id: PackageId, node_id: NodeId, state: PlacementState, detail: str = "") -> None:
        with self._database.write() as session:
            session.merge(
                PlacementTable(
                    package_id=package_id, node_id=node_id, state=state, detail=detail, changed_at=datetime.now(UTC)
                )
            )

    def unplace(self, package_id: PackageId, node_id: NodeId) -> None:
        with self._database.write() as session:
            session.execute(
                delete(PlacementTable).where(PlacementTable.package_id == package_id, PlacementTable.node_id == node_id)
            )

    def placements(self, package_id: PackageId) -> list[Placement]:
        with self._database.read() as session:
            rows = session.scalars(select(PlacementTable).where(PlacementTable.package_id == package_id))
            return [_placement(row) for row in rows]

    def placements_on(self, node_id: NodeId) -> list[Placement]:
        with self._database.read() as session:
            rows = session.scalars(select(PlacementTable).where(PlacementTable.node_id == node_id))
            return [_placement(row) for row in rows]

    def count_on(self, node_id: NodeId) -> int:
        with self._database.read() as session:
            query = select(func.count()).select_from(PlacementTable)
            return session.scalar(query.where(PlacementTable.node_id == node_id)) or 0

    def put_node(self, node: Node) -> None:
        with self._database.write() as session:
            session.merge(
                NodeTable(
                    node_id=node.node_id,
                    name=node.name,
                    node_class=node.node_class,
                    mode=node.mode,
                    url=node.url,
                    certificate=node.certificate,
                    paired_at=node.paired_at,
                    capacity=node.capacity,
                    used=node.used,
                    seen_at=node.seen_at,
                )
            )

    def node(self, node_id: NodeId) -> Node | None:
        with self._database.read() as session:
            row = session.get(NodeTable, node_id)
            return _node(row) if row else None

    def nodes(self) -> list[Node]:
        with self._database.read() as session:
            return [_node(row) for row in session.scalars(select(NodeTable).order_by(NodeTable.name))]

    def node_seen(self, node_id: NodeId, *, name: str, capacity: int, used: int) -> None:
        with self._database.write() as session:
            session.execute(
                update(NodeTable)
                .where(NodeTable.node_id == node_id)
                .values(name=name, capacity=capacity, used=used, seen_at=datetime.now(UTC))
            )

    def drop_node(self, node_id: NodeId) -> None:
        with self._database.write() as session:
            session.execute(delete(PlacementTable).where(PlacementTable.node_id == node_id))
            session.execute(delete(NodeTable).where(NodeTable.node_id == node_id))


def _package(row: PackageTable) -> Package:
    return Package(
        package_id=PackageId(row.package_id),
        title_id=TitleId(row.title_id),
        source_id=SourceId(row.source_id) if row.source_id else None,
        layout=Layout(row.layout),
        length=row.length,
        torrent=row.torrent,
        created_at=row.created_at,
    )


def _placement(row: PlacementTable) -> Placement:
    return Placement(
        package_id=PackageId(row.package_id),
        node_id=NodeId(row.node_id),
        state=PlacementState(row.state),
        changed_at=row.changed_at,
        detail=row.detail,
    )


def _node(row: NodeTable) -> Node:
    return Node(
        node_id=NodeId(row.node_id),
        name=row.name,
        node_class=NodeClass(row.node_class),
        mode=NodeMode(row.mode),
        url=row.url,
        certificate=row.certificate,
        paired_at=row.paired_at,
        capacity=row.capacity,
        used=row.used,
        seen_at=row.seen_at,
    )
