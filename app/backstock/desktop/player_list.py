"""What is played in order: the files of one title, of a whole series, or of whatever a person put behind each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from ..core.views import Playable, PlayFile
from ..domain.ids import TitleId
from ..domain.titles import Kind
from . import words


@dataclass(frozen=True, slots=True)
class Entry:
    """`address` is what mpv opens."""

    title_id: TitleId
    title: str
    kind: Kind
    file: PlayFile
    address: str


class PlayList:
    """Films or music, never both: music runs on by itself, a film asks whether the next shall follow.

    `offer` gives an address to what is still arriving, `withdraw` takes it back.
    """

    def __init__(self, offer: Callable[[TitleId, str], str], withdraw: Callable[[str], None]) -> None:
        self._offer, self._withdraw = offer, withdraw
        self.entries: list[Entry] = []
        self.index = 0

    @property
    def now(self) -> Entry | None:
        return self.entries[self.index] if self.entries else None

    @property
    def next(self) -> Entry | None:
        return self.entries[self.index + 1] if self.index + 1 < len(self.entries) else None

    @property
    def album(self) -> bool:
        return bool(self.entries) and self.entries[0].kind is Kind.MUSIC

    @property
    def addresses(self) -> list[str]:
        return [entry.address for entry in self.entries]

    @property
    def titles(self) -> list[TitleId]:
        return list(dict.fromkeys(entry.title_id for entry in self.entries))

    def begin(self, playables: Iterable[Playable], first: TitleId) -> None:
        """All of these instead of what was there, from where `first` goes on."""
        every = list(playables)
        self.end()
        self.entries = self._entries(every)
        before = 0
        for playable in every:
            if playable.title_id == first:
                self.index = before + playable.begin
                return
            before += len(playable.files)

    def add(self, playables: Iterable[Playable], at: int) -> list[Entry]:
        """Those that fit and are not there yet, before the place `at`, which comes after the one that plays."""
        known = self.titles
        fresh = [one for one in playables if one.title_id not in known and (one.kind is Kind.MUSIC) == self.album]
        added = self._entries(fresh)
        self.entries[at:at] = added
        return added

    def remove(self, at: int) -> None:
        if 0 <= at < len(self.entries) and at != self.index:
            self._withdraw(self.entries.pop(at).address)
            self.index -= at < self.index

    def learn(self, playable: Playable) -> None:
        """What is remembered of its files may have changed; what plays stays what it is."""
        files = {file.file: file for file in playable.files}
        self.entries = [
            replace(entry, file=files.get(entry.file.file, entry.file))
            if entry.title_id == playable.title_id
            else entry
            for entry in self.entries
        ]

    def end(self) -> None:
        for entry in self.entries:
            self._withdraw(entry.address)
        self.entries, self.index = [], 0

    def name_of(self, entry: Entry) -> str:
        """With its title's name, where the files of several titles mix and it does not carry it anyhow."""
        alone = len(self.titles) == 1 or entry.file.name == entry.title
        return entry.file.name if alone else words.beside(entry.title, entry.file.name)

    def _entries(self, playables: Iterable[Playable]) -> list[Entry]:
        return [
            Entry(one.title_id, one.name, one.kind, file, file.path or self._offer(one.title_id, file.file))
            for one in playables
            for file in one.files
        ]
