"""Single settings written into the person's file: what else is in it, comments too, stays as it was."""

from __future__ import annotations

import contextlib
import os
import stat
import threading
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

from ..domain.errors import BackstockError
from ..domain.wording import say
from ..settings import settings_file
from ..shelf.files import plain_errors, sync_folder

Table = Mapping[str, Any]
_writing = threading.Lock()
"""Two settings set at once would each write the file without the other."""


def environment_rules(section: str, key: str) -> str:
    """The variable that would win over the file at the next start; empty when there is none."""
    names = {name.upper(): name for name in os.environ}
    parts = [*section.split("."), key]
    variables = [f"BACKSTOCK_{'__'.join(parts[:end])}".upper() for end in range(1, len(parts) + 1)]
    return next((names[variable] for variable in variables if variable in names), "")


def write_settings(section: str, changes: Mapping[str, object], read: Callable[[Table], Table]) -> None:
    """`section` may be nested, as in `stores.humble`. `read` makes of its table what the next start makes of it; what
    comes out differently is not written. Raises BackstockError, with nothing written, for that, for a file that
    cannot be understood, and where the environment has the last word.
    """
    _require_free_of_environment(section, changes)
    with _writing:
        with plain_errors(settings_file()):
            path = settings_file().resolve()  # people link their settings to a folder they keep
            text = path.read_text(encoding="utf-8") if path.exists() else ""
        changed = _written(text, section, changes, read)
        if changed != text:
            with plain_errors(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                _replace(path, changed)


def _require_free_of_environment(section: str, changes: Mapping[str, object]) -> None:
    for key in changes:
        variable = environment_rules(section, key)
        if variable:
            raise BackstockError(
                say(
                    "{section}.{key} is set by the environment variable {variable}, which wins.",
                    section=section,
                    key=key,
                    variable=variable,
                ),
                data=say("Nothing was changed."),
                do=say("Remove that variable, start Backstock again, then set it here."),
            )


def _written(text: str, section: str, changes: Mapping[str, object], read: Callable[[Table], Table]) -> str:
    import tomlkit  # only where something is written: every start would pay for it
    from tomlkit.exceptions import TOMLKitError

    if not changes:
        return text
    try:
        document = tomlkit.parse(text)
        table = cast("dict[str, Any]", document)
        for name in section.split("."):
            if name not in table:
                table[name] = tomlkit.table()
            table = table[name]
        for key, value in changes.items():
            if isinstance(value, list):  # changed in place an array keeps the shape of the old one
                table.pop(key, None)
            table[key] = value
        changed = tomlkit.dumps(document)
        again = tomllib.loads(changed)
        for name in section.split("."):
            again = again[name]
        seen, wanted = read(again), read(tomllib.loads(tomlkit.dumps(dict(changes))))
    except (TOMLKitError, ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise _unusable(str(wrong).splitlines()[0]) from wrong
    if any(seen[key] != wanted[key] for key in changes):
        raise _unusable(
            say("its section {section} is written in a way that cannot be changed from here", section=section)
        )
    return changed


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
        say("This cannot be written to the settings: {why}.", why=why),
        data=say("Nothing was changed."),
        do=say("Mend {settings_file}, then set it again.", settings_file=settings_file()),
    )
