"""How high the stores' pictures are in proportion to their width: a shelf is built for what will stand on it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)


class Shapes:
    """Any thread may ask and keep. One line a picture, added to and never rewritten."""

    def __init__(self, folder: Path, name_of: Callable[[str], str]) -> None:
        """`name_of`: what the picture of an address is called on disk, where no address is written down."""
        self._file, self._name_of = folder / "shapes.tsv", name_of
        self._by_name: dict[str, float] = {}
        self._addresses: dict[str, str] = {}
        """Of the names that were asked for."""
        self._by_address: dict[str, float] = {"": 0.0}
        self._read()

    def of(self, address: str) -> float:
        """0 where it is not known. Quick: it is asked for every title at every key press."""
        known = self._by_address.get(address)
        if known is None:
            name = self._name_of(address)
            self._addresses[name] = address
            known = self._by_address[address] = self._by_name.get(name, 0.0)
        return known

    def keep(self, name: str, shape: float) -> None:
        shape = round(shape, 3)
        if self._by_name.get(name) == shape:
            return
        self._by_name[name] = shape
        if name in self._addresses:
            self._by_address[self._addresses[name]] = shape
        try:
            with self._file.open("a", encoding="utf-8") as file:
                file.write(f"{name}\t{shape}\n")
        except OSError as trouble:
            log.warning("the shape of a picture could not be kept: %s", trouble)

    def _read(self) -> None:
        try:
            text = self._file.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return
        except OSError as trouble:
            log.warning("the shapes of pictures could not be read: %s", trouble)
            return
        for line in text.splitlines():
            name, _, told = line.partition("\t")
            try:
                shape = float(told)
            except ValueError:
                continue
            if 0 < shape < 100:
                self._by_name[name] = shape
