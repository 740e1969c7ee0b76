"""The person's limits, written back into their settings file: what else is in it, comments too, stays as it was."""

from __future__ import annotations

import contextlib
import os
import stat
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..domain.errors import BackstockError
from ..domain.limits import EVERY_DAY, Hours, Limits
from ..settings import DAYS, NetworkSettings, settings_file
from ..shelf.files import plain_errors, sync_folder

if TYPE_CHECKING:
    from tomlkit.items import Array

_SECTION = "network"


def keep_limits(before: Limits, after: Limits) -> None:
    """Writes what differs. Raises BackstockError, with nothing written, where the environment has the last word."""
    was, now = _values(before), _values(after)
    changes = {key: value for key, value in now.items() if value != was[key]}
    _require_free_of_environment(changes)
    with plain_errors(settings_file()):
        path = settings_file().resolve()  # people link their settings to a folder they keep
        text = path.read_text(encoding="utf-8") if path.exists() else ""
    changed = _written(text, changes)
    if changed != text:
        with plain_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            _replace(path, changed)


def _require_free_of_environment(changes: Iterable[str]) -> None:
    """What a variable of the environment says would win over the file at the next start."""
    names = {name.upper(): name for name in os.environ}
    for key in changes:
        for variable in (f"BACKSTOCK_{_SECTION}".upper(), f"BACKSTOCK_{_SECTION}__{key}".upper()):
            if variable in names:
                raise BackstockError(
                    f"{_SECTION}.{key} is set by the environment variable {names[variable]}, which wins.",
                    data="Nothing was changed.",
                    do="Remove that variable, start Backstock again, then set the limit here.",
                )


def _values(limits: Limits) -> dict[str, object]:
    return {
        "download_limit": limits.always.download,
        "upload_limit": limits.always.upload,
        "at_once": limits.at_once,
        "hours": limits.hours,
    }


def _written(text: str, changes: Mapping[str, object]) -> str:
    import tomlkit  # only where something is written: every start would pay for it
    from tomlkit.exceptions import TOMLKitError

    if not changes:
        return text
    try:
        document = tomlkit.parse(text)
        if _SECTION not in document:
            document[_SECTION] = tomlkit.table()
        section = cast("dict[str, Any]", document[_SECTION])
        for key, value in changes.items():
            if isinstance(value, tuple):
                section.pop(key, None)
                section[key] = _hours(value)
            else:
                section[key] = value
        changed = tomlkit.dumps(document)
        # Read again as the next start will: what is oddly but rightly written must not be made unreadable.
        again = _values(NetworkSettings.model_validate(tomllib.loads(changed)[_SECTION]).limits)
    except (TOMLKitError, ValueError, KeyError, TypeError) as wrong:
        raise _unusable(str(wrong).splitlines()[0]) from wrong
    if any(again[key] != value for key, value in changes.items()):
        raise _unusable(f"its section {_SECTION} is written in a way that cannot be changed from here")
    return changed


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


def _replace(path: Path, text: str) -> None:
    aside = path.with_name(f"{path.name}.new")
    mode = 0o600
    with contextlib.suppress(FileNotFoundError):
        mode = stat.S_IMODE(path.stat().st_mode)
    with aside.open("w", encoding="utf-8") as out:
        aside.chmod(mode)
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    aside.replace(path)
    sync_folder(path.parent)


def _unusable(why: str) -> BackstockError:
    return BackstockError(
        f"The limits cannot be written to the settings: {why}.",
        data="Nothing was changed.",
        do=f"Mend {settings_file()}, then set them again.",
    )
