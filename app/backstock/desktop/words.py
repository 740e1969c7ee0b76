"""Figures and states put into words a person reads. Pure; only Qt's translator and locale are asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from ..domain.amounts import Bytes
from ..domain.errors import BackstockError
from ..domain.titles import Kind, Platform, StoreName, TitleRow, Where
from ..domain.wording import Value, Wording, fill, has_words

CORE = "Core"
"""The context of sentences the core has made: see `said`."""
_ISOLATED = "\u2068{}\u2069"
"""Keeps a name written from the left whole in a sentence written from the right."""
_FROM_THE_RIGHT = "\u200f"
_BESIDE = " · "


_BETWEEN = {
    QLocale.Language.Japanese: {" ": "", ", ": "、", "; ": "、"},
    QLocale.Language.Arabic: {", ": "، ", "; ": "؛ "},
}
"""Between sentences, and between the parts of a list."""


def tr(text: str, *values: object, n: int = -1, meant: str = "") -> str:
    """Translates, then fills %1, %2 … `meant` tells one use of a word from another: films and games are not played
    by the same word everywhere."""
    told = QCoreApplication.translate("Backstock", text, meant or None, n)
    for number, value in enumerate(values, start=1):
        told = told.replace(f"%{number}", str(value))
    return told


def said(text: str) -> str:
    """A sentence of the core in the language of the window; one that has no translation, or is none, as it is."""
    if not isinstance(text, Wording):
        return text
    number = text.number
    template = text.template
    if has_words(template):
        template = QCoreApplication.translate(CORE, template, None, -1 if number is None else number)
        if template == text.template:
            return str(text) if number == 1 else fill(template, text.values, _as_it_is)
    else:
        template = _in_a_row(template)
    return fill(template, text.values, _value)


def _in_a_row(template: str) -> str:
    """Nothing but places to be filled in: only what stands between them differs."""
    for between, theirs in _BETWEEN.get(QLocale().language(), {}).items():
        template = template.replace(f"}}{between}{{", f"}}{theirs}{{")
    return template


def _value(value: Value) -> str:
    if isinstance(value, Wording):
        return said(value)
    if isinstance(value, Bytes):
        return size(value)
    if isinstance(value, int):
        return count(value)
    return _ISOLATED.format(value) if from_the_right() else value


def _as_it_is(value: Value) -> str:
    return size(value) if isinstance(value, Bytes) else str(value)


def from_the_right() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


_UNITS = (
    lambda: tr("%1 B"),
    lambda: tr("%1 kB"),
    lambda: tr("%1 MB"),
    lambda: tr("%1 GB"),
    lambda: tr("%1 TB"),
    lambda: tr("%1 PB"),
)


def count(number: int) -> str:
    return QLocale().toString(number)


def size(length: float) -> str:
    """Decimal units, at most three figures: 640 MB, 1.2 GB."""
    number, unit = _in_units(length)
    return unit.replace("%1", number)


def size_of(done: float, total: float) -> str:
    """1.2 / 2.7 GB; both units where they differ."""
    (some, some_unit), (whole, unit) = _in_units(done), _in_units(total)
    return unit.replace("%1", f"{some} / {whole}") if some_unit == unit else f"{size(done)} / {size(total)}"


def _in_units(length: float) -> tuple[str, str]:
    value, unit = float(length), 0
    while value >= 999.5 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    decimals = 1 if (value < 10 and unit > 2) or (value < 100 and unit > 3) else 0
    return QLocale().toString(value, "f", decimals), _UNITS[unit]()


def speed(bytes_per_s: float) -> str:
    return tr("%1 MB/s", megabytes(bytes_per_s))


def megabytes(length: float) -> str:
    value = length / 1e6
    return QLocale().toString(value, "f", 0 if value >= 100 else 1)


def clock(seconds: float) -> str:
    """1:12, or 1:02:40."""
    whole = max(0, round(seconds))
    hours, minutes, rest = whole // 3600, whole % 3600 // 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def about(seconds: float) -> str:
    if seconds < 55:
        step = 5 if seconds < 30 else 10
        return tr("about %1 s", max(step, round(seconds / step) * step))
    if seconds < 55 * 60:
        return tr("about %1 min", max(1, round(seconds / 60)))
    return tr("about %1 h", max(1, round(seconds / 3600)))


def spent(seconds: float) -> str:
    minutes = round(seconds / 60)
    return tr("%1 h %2 min", minutes // 60, minutes % 60) if minutes >= 60 else tr("%1 min", minutes)


def day(moment: datetime, now: datetime | None = None) -> str:
    """Today with the hour, a weekday within the week, else a date."""
    local = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()
    days = ((now or datetime.now(UTC)).astimezone().date() - local.date()).days
    if days == 0:
        return tr("today %1", hour(local))
    if days == 1:
        return tr("yesterday")
    locale = QLocale()
    if 1 < days < 7:
        return locale.dayName(local.isoweekday())
    month = locale.monthName(local.month, QLocale.FormatType.ShortFormat)
    return tr("%1 %2 %3", local.day, month, local.year)


def hour(moment: datetime | time) -> str:
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def copies(number: int) -> str:
    return tr("%Ln copies", n=number)


def kind_name(kind: Kind) -> str:
    return {
        Kind.GAME: tr("game"),
        Kind.FILM: tr("film"),
        Kind.MUSIC: tr("music"),
        Kind.BOOK: tr("book"),
        Kind.TOOL: tr("tool"),
        Kind.OTHER: tr("other"),
    }[kind]


def kind_plural(kind: Kind) -> str:
    return {
        Kind.GAME: tr("Games"),
        Kind.FILM: tr("Films"),
        Kind.MUSIC: tr("Music"),
        Kind.BOOK: tr("Books"),
        Kind.TOOL: tr("Tools"),
        Kind.OTHER: tr("Other"),
    }[kind]


def platform_name(platform: str) -> str:
    known = {
        Platform.LINUX: "Linux",
        Platform.WINDOWS: "Windows",
        Platform.MACOS: "macOS",
        Platform.ANDROID: "Android",
        Platform.WEB: tr("In the browser"),
    }
    return next((name for value, name in known.items() if value == platform), platform)


def store_name(store: str) -> str:
    known = {
        StoreName.ITCH: "itch.io",
        StoreName.HUMBLE: "Humble",
        StoreName.FOLDER: tr("Own files"),
        StoreName.MAGNET: tr("Torrents"),
    }
    return next((name for value, name in known.items() if value == store), store)


def capitals(text: str) -> str:
    """As the language makes them: a Turkish i keeps its dot."""
    return QLocale().toUpper(text)


def listed(names: Iterable[str]) -> str:
    """Names in a row, as the language writes them."""
    return QLocale().createSeparatedList(list(names))


def beside(parts: Iterable[str]) -> str:
    """Facts in one line. Read from the right they begin there, whatever script the first of them has."""
    told = [part for part in parts if part]
    if not told or not from_the_right():
        return _BESIDE.join(told)
    return _FROM_THE_RIGHT + _BESIDE.join(map(_ISOLATED.format, told))


def titles(number: int) -> str:
    return tr("%Ln title(s)", n=number)


def label(row: TitleRow, progress: float | None = None) -> str:
    """The shelf-edge label: the place first, then what matters there."""
    if progress is not None:
        return tr("ARRIVING %1 %", int(progress * 100))
    if row.where is Where.HERE:
        return tr("HERE · %1", size(row.size)) if row.size else tr("HERE")
    if row.where is Where.ARRIVING:
        return tr("ARRIVING")
    if row.where is Where.SHELF:
        return beside((capitals(row.node_name or tr("SHELF")), capitals(copies(row.copies))))
    return tr("STORE · %1", capitals(row.stores[0])) if row.stores else tr("STORE")


def mark(row: TitleRow) -> str:
    """One thing about a title that matters more than the rest: what it offers, or what it lacks."""
    if row.hidden:
        return "hidden"
    if row.update:
        return "update"
    if not row.listed and row.where is Where.STORE:
        return "unlisted"
    if row.unclaimed:
        return "unclaimed"
    return "key" if row.key_only else ""


def mark_name(mark: str) -> str:
    return {
        "hidden": tr("hidden"),
        "update": tr("an update is offered"),
        "unlisted": tr("no longer listed"),
        "unclaimed": tr("not claimed yet"),
        "key": tr("a key or a page only"),
    }.get(mark, "")


def spoken(row: TitleRow) -> str:
    """What a screen reader says for a cover."""
    if row.where is Where.SHELF:
        place = tr("on %1, %2", row.node_name or tr("the shelf"), copies(row.copies))
    else:
        place = {
            Where.HERE: tr("on this computer"),
            Where.ARRIVING: tr("arriving"),
            Where.STORE: tr("only at the store"),
        }[row.where]
    return ", ".join(part for part in (row.name, kind_name(row.kind), place, mark_name(mark(row))) if part)


def of_error(error: BaseException) -> str:
    """What happened, what it means for the data, what to do, still to be `said`; a bug is named as one."""
    if isinstance(error, BackstockError):
        return error.said
    return tr("Something went wrong inside Backstock; the log has the details.")


def initials(name: str) -> str:
    words = name.replace(".", " ").replace("_", " ").split()
    return "".join(word[0] for word in words[:2]).upper()
