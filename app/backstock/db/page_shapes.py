"""What a page is that a store told, and what came of writing pages down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from ..domain.ids import HoldingId, TitleId
from ..domain.titles import Edition, HeldTitle, Holding, HoldingKind, Title


class Complete(Protocol):
    """What belongs to `scope` and was not seen since then is no longer listed."""

    @property
    def scope(self) -> HoldingKind | HoldingId: ...
    @property
    def since(self) -> datetime: ...


class Page(Protocol):
    """Some of what an account owns; the stores' own value fits."""

    @property
    def titles(self) -> tuple[Title, ...]: ...
    @property
    def editions(self) -> tuple[Edition, ...]: ...
    @property
    def holdings(self) -> tuple[Holding, ...]: ...
    @property
    def held(self) -> tuple[HeldTitle, ...]: ...
    @property
    def read(self) -> frozenset[TitleId]: ...
    @property
    def read_holdings(self) -> frozenset[HoldingId]: ...
    @property
    def complete(self) -> Sequence[Complete]: ...
    @property
    def marks(self) -> Mapping[str, str]: ...
    @property
    def payloads(self) -> Mapping[str, object]: ...
    @property
    def problems(self) -> tuple[str, ...]: ...


@dataclass(slots=True)
class Outcome:
    """What pages changed."""

    new: set[TitleId] = field(default_factory=set)
    changed: set[TitleId] = field(default_factory=set)
    """Known before; they, or what is offered of them, differ now."""
    gone: set[TitleId] = field(default_factory=set)
    """No account lists them any more."""
    touched: set[TitleId] = field(default_factory=set)
    """All whose row may look different."""

    def add(self, other: Outcome) -> None:
        self.new |= other.new
        self.changed |= other.changed
        self.gone |= other.gone
        self.touched |= other.touched
