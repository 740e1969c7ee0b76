"""The person's limits as they stand in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.limits import EVERY_DAY, Hours, Limits
from ..settings import DAYS, NetworkSettings
from .settings_writing import Table, write_settings

if TYPE_CHECKING:
    from tomlkit.items import Array

_SECTION = "network"


def keep_limits(before: Limits, after: Limits) -> None:
    """Writes what differs. Raises BackstockError, with nothing written, where the environment has the last word."""
    was, now = _values(before), _values(after)
    changes = {key: value for key, value in now.items() if value != was[key]}
    if "hours" in changes:
        changes["hours"] = _hours(after.hours)
    write_settings(_SECTION, changes, _read)


def _read(table: Table) -> Table:
    return _values(NetworkSettings.model_validate(table).limits)


def _values(limits: Limits) -> dict[str, object]:
    return {
        "download_limit": limits.always.download,
        "upload_limit": limits.always.upload,
        "at_once": limits.at_once,
        "hours": limits.hours,
    }


def _hours(hours: tuple[Hours, ...]) -> Array:
    import tomlkit

    array = tomlkit.array()
    for one in hours:
        entry = tomlkit.inline_table()
        if one.days != EVERY_DAY:
            entry["days"] = [DAYS[day] for day in sorted(one.days)]
        entry["begins"], entry["ends"] = one.begins, one.ends
        entry["download_limit"], entry["upload_limit"] = one.bandwidth.download, one.bandwidth.upload
        array.append(entry)
    return array.multiline(bool(hours))
