"""The person's limits: kept in their file, true at their hours, and divided between the stores and the swarm."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstock.core.core import Core
from backstock.core.limiting import Limiting
from backstock.core.line import Use, divided
from backstock.demo.store import DemoStore
from backstock.domain.errors import BackstockError
from backstock.domain.events import EventBus, QueueChanged
from backstock.domain.limits import EVERY_DAY, UNLIMITED, Bandwidth, Hours, Limits
from backstock.settings import NetworkSettings, load_settings, settings_file
from helpers_journey import LONG_BYTES, done
from helpers_shelf import until

NIGHT = Hours(frozenset({4, 5}), time(22), time(6), Bandwidth(0, 9))
WANTED = Limits(Bandwidth(7, 8), (NIGHT,), 2)


def write(text: str) -> Path:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(text)
    return settings_file()


class Heard:
    """A Limiting whose clock the test turns."""

    def __init__(self, limits: Limits, moment: datetime) -> None:
        self.moment = moment
        self.applied: list[Bandwidth] = []
        self.widths: list[int] = []
        self.changes = 0
        events = EventBus()
        events.listen(self._hear)
        self.limiting = Limiting(limits, self.applied.append, self.widths.append, events, lambda: self.moment)

    def _hear(self, event: object) -> None:
        self.changes += isinstance(event, QueueChanged)


@pytest.mark.parametrize(
    "before",
    [
        "",
        '# mine\n[network] # the line\ndownload_limit = 5 # slow\n# before\n\n[node]\nname = "attic" # mine too\n',
        'network.at_once = 3 # dotted\ndata = "/srv/x"\n',
        'network = { at_once = 3 }\n[node]\nname = "attic"\n',
        '[network]\nat_once = 4\n[[network.hours]]\nbegins = 10:00:00\nends = "11:00"\n[node]\nname = "attic"\n',
    ],
)
def test_limits_are_written_and_everything_else_stays(before: str) -> None:
    file = write(before)
    file.chmod(0o640)
    heard = Heard(load_settings().network.limits, datetime(2026, 11, 16, 12))
    heard.limiting.set(WANTED)
    after = file.read_text()
    assert load_settings().network.limits == WANTED
    for comment in [line.partition("#")[2] for line in before.splitlines() if "#" in line]:
        assert comment in after
    if "attic" in before:
        assert load_settings().node.name == "attic"
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]
    assert heard.limiting.limits() == WANTED
    assert (heard.applied, heard.widths[-1]) == ([Bandwidth(7, 8)], 2)


def test_a_file_that_is_a_link_stays_one(tmp_path: Path) -> None:
    kept = tmp_path / "dotfiles.toml"
    kept.write_text("[network]\nat_once = 5\n")
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().symlink_to(kept)
    Heard(Limits(at_once=5), datetime(2026, 11, 16)).limiting.set(WANTED)
    assert settings_file().is_symlink()
    assert "download_limit = 7" in kept.read_text()


def test_a_file_that_cannot_be_read_is_left_alone() -> None:
    file = write("[network\nbroken")
    heard = Heard(Limits(), datetime(2026, 11, 16))
    with pytest.raises(BackstockError, match="cannot be written"):
        heard.limiting.set(WANTED)
    assert file.read_text() == "[network\nbroken"
    assert heard.limiting.limits() == Limits()


@pytest.mark.parametrize(
    ("name", "value"),
    [("BACKSTOCK_NETWORK__DOWNLOAD_LIMIT", "3"), ("backstock_network__hours", "[]"), ("BACKSTOCK_NETWORK", "{}")],
)
def test_the_environment_has_the_last_word_and_it_is_said(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    heard = Heard(load_settings().network.limits, datetime(2026, 11, 16))
    with pytest.raises(BackstockError, match=f"environment variable {name}"):
        heard.limiting.set(WANTED)
    assert not settings_file().exists()
    assert heard.applied == []


def test_what_the_environment_does_not_rule_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKSTOCK_NETWORK__DOWNLOAD_LIMIT", "3")
    heard = Heard(load_settings().network.limits, datetime(2026, 11, 16))
    heard.limiting.set(Limits(Bandwidth(3, 50)))
    assert load_settings().network.limits == Limits(Bandwidth(3, 50))


def test_hours_begin_and_end_by_themselves() -> None:
    heard = Heard(WANTED, datetime(2026, 11, 20, 21, 59, 30))  # a Friday
    heard.limiting.start()
    try:
        assert heard.applied == [Bandwidth(7, 8)]
        heard.moment = datetime(2026, 11, 20, 22, 0, 0)
        until(lambda: heard.applied[-1] == NIGHT.bandwidth, 3)
        assert heard.limiting.now() == NIGHT.bandwidth
        heard.moment = datetime(2026, 11, 21, 6, 0, 0)
        until(lambda: heard.applied[-1] == Bandwidth(7, 8), 3)
        assert len(heard.applied) == 3
        assert heard.changes >= 3
    finally:
        heard.limiting.close()


def test_what_another_process_or_an_editor_wrote_is_followed() -> None:
    heard = Heard(Limits(), datetime(2026, 11, 16))
    heard.limiting.start()
    try:
        write("[network]\nat_once = 7\nupload_limit = 4\n")
        until(lambda: heard.widths[-1] == 7, 3)
        assert heard.applied == [UNLIMITED, Bandwidth(0, 4)]
        write("[network]\nat_once = 'many'\n")
        os.utime(settings_file(), ns=(1, 1))
        assert heard.limiting.limits().at_once == 7
    finally:
        heard.limiting.close()


uses = st.builds(Use, st.booleans(), st.floats(0, 1e9), st.floats(0, 1e9))


@given(st.integers(1, 10**9), uses, uses)
def test_shares_never_add_up_to_more_than_the_line(total: int, one: Use, other: Use) -> None:
    first, second = divided(total, one, other)
    assert first >= 1
    assert second >= 1
    assert first + second <= max(total, 2)


def test_who_moves_nothing_leaves_the_line_to_the_other() -> None:
    idle, full = Use(False, 0, 500), Use(True, 500, 500)
    assert divided(1000, full, idle) == (980, 20)
    assert divided(1000, idle, full) == (20, 980)
    assert divided(1000, full, full) == (500, 500)
    little = Use(True, 100, 500)
    assert divided(1000, little, full) == (125, 875)
    assert divided(1000, full, little) == (875, 125)


def test_two_downloads_share_the_limit(
    opened: Callable[..., Core], shop: DemoStore, signed_in_at: Callable[[Core], None]
) -> None:
    rate = 1_000_000
    core = opened(network=NetworkSettings(download_limit=rate))
    signed_in_at(core)
    started = datetime.now()
    jobs = core.offers.get_many([core.find_title("long road"), core.find_title("counter")])
    for job_id in jobs:
        done(core, job_id)
    taken = (datetime.now() - started).total_seconds()
    size = sum(record.digests.size for record in core.records())
    assert size > LONG_BYTES
    assert taken == pytest.approx(size / rate, rel=0.2)


def test_the_queue_answers_for_all_of_it(core: Core) -> None:
    assert core.queue.limits() == Limits()
    core.queue.set_limits(Limits(Bandwidth(5_000, 0), (Hours(EVERY_DAY, time(0), time(0), SLOW),), 9))
    assert core.queue.now() == SLOW
    assert load_settings().network.at_once == 9
    assert not core.queue.paused
    core.queue.pause_all()
    assert core.queue.paused
    core.queue.resume_all()
    assert not core.queue.paused


SLOW = Bandwidth(10, 10)
