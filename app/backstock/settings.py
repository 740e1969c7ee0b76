"""Settings: defaults, then `settings.toml`, then `BACKSTOCK_SECTION__KEY` from the environment.

Each room gets its own frozen section from the composition root; nobody looks settings up.
"""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import Annotated, Literal

import platformdirs
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    NonNegativeInt,
    ValidationError,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from .domain.errors import BackstockError
from .domain.limits import MOST_AT_ONCE, Bandwidth, Hours, Limits
from .domain.packages import NodeMode
from .domain.play import RunnerName
from .domain.wording import say

APP = "backstock"


def _settled(path: Path) -> Path:
    """Where it lies whatever folder the program was started in; `~` is the person's home."""
    return path.expanduser().absolute()


def _day_number(day: object) -> object:
    """A day is given by the first three letters of its English name."""
    return DAYS.index(day[:3].lower()) if isinstance(day, str) and day[:3].lower() in DAYS else day


def _without_zone(clock: time) -> time:
    if clock.tzinfo is not None:
        raise ValueError("a time of the clock on the wall has no zone")
    return clock


def _settled_or_none(path: Path | None) -> Path | None:
    return None if path is None else _settled(path)


def _none_if_empty(value: object) -> object:
    """A file of settings has no way to write that nothing is set."""
    return None if value == "" else value


DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_Folder = Annotated[Path, AfterValidator(_settled)]
_MaybeFolder = Annotated[Path | None, AfterValidator(_settled_or_none), BeforeValidator(_none_if_empty)]
_Day = Annotated[int, Field(ge=0, le=6), BeforeValidator(_day_number)]
_Clock = Annotated[time, AfterValidator(_without_zone)]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class ItchSettings(_Section):
    api_url: str = "https://api.itch.io"
    web_url: str = "https://itch.io"
    client_id: str = ""
    """Of an OAuth application registered at itch.io; empty: signing in is done with an API key only."""
    redirect_port: Annotated[int, Field(ge=0, le=65535)] = 41739
    """Where the browser hands a sign-in over on this computer; the application must be registered with it."""


class HumbleSettings(_Section):
    base_url: str = "https://www.humblebundle.com"
    torrents: bool = False
    """Get files by the torrents Humble gives for them, where it gives any."""


class StoresSettings(_Section):
    itch: ItchSettings = ItchSettings()
    humble: HumbleSettings = HumbleSettings()
    tries: NonNegativeInt = 4
    """How often a store that gives nothing is tried again, at growing intervals, before a download fails."""


class StorageSettings(_Section):
    library_dir: _Folder | None = None
    """Where sources, images and saves lie; None: inside the data folder."""
    downloads_dir: _MaybeFolder = None
    """Where sources lie that come from now on; None: with the others. Those that are here already stay where they
    are, wherever that is."""
    cache_limit: NonNegativeInt = 50 * 1024**3
    """Bytes that images may take before the least used are dropped."""
    reserve: NonNegativeInt = 512 * 1024**2
    """Bytes of free disk that downloads leave alone."""


class HoursSettings(_Section):
    days: frozenset[_Day] = Field(default=frozenset(range(7)), min_length=1)
    begins: _Clock
    ends: _Clock
    download_limit: NonNegativeInt = 0
    upload_limit: NonNegativeInt = 0

    @property
    def hours(self) -> Hours:
        return Hours(self.days, self.begins, self.ends, Bandwidth(self.download_limit, self.upload_limit))


class NetworkSettings(_Section):
    """For everything that moves bytes, stores and swarm together."""

    download_limit: NonNegativeInt = 0
    """Bytes a second; 0: none."""
    upload_limit: NonNegativeInt = 0
    at_once: int = Field(default=3, ge=1, le=MOST_AT_ONCE)
    """How many downloads run at the same time."""
    hours: tuple[HoursSettings, ...] = ()
    """Other limits at some hours, such as { days = ["sat", "sun"], begins = 22:00:00, ends = 06:00:00,
    download_limit = 1000000 }; of several that hold, the first."""

    @property
    def limits(self) -> Limits:
        always = Bandwidth(self.download_limit, self.upload_limit)
        return Limits(always, tuple(one.hours for one in self.hours), self.at_once)


class SwarmSettings(_Section):
    listen: str = "0.0.0.0:0"
    download_limit: NonNegativeInt = 0
    """Bytes a second; 0: none. Besides the limits of `network`."""
    upload_limit: NonNegativeInt = 0
    interface: str = ""
    dht: bool = False


class NodeSettings(_Section):
    listen: str = "0.0.0.0:7447"
    mode: NodeMode = NodeMode.SHARED
    name: str = ""
    capacity: NonNegativeInt = 0
    """Bytes this node may fill; 0: the whole disk less the reserve."""


class DbSettings(_Section):
    url: str = ""
    """A SQLAlchemy URL; empty: `library.db` in the data folder."""


class SecretsSettings(_Section):
    backend: Literal["auto", "keyring", "file"] = "auto"


class LaunchSettings(_Section):
    runners: tuple[RunnerName, ...] = ()
    """Which comes first where several could run the same; those that are not named follow in the usual order."""
    proton: _MaybeFolder = None
    """A folder with a Proton, or with several; they are taken before those that Steam keeps."""
    sandbox: bool = True
    """Start native games inside bubblewrap where the system allows it."""
    network: bool = True
    """Whether started programs may use the network; works only inside the sandbox."""
    env: dict[str, str] = {}
    """Given to every program that is started, such as MANGOHUD = "1"."""


class DemoSettings(_Section):
    titles_dir: Path | None = None
    """Where the demo titles are built, or lie built already; None: inside the data folder."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="BACKSTOCK_", env_nested_delimiter="__", frozen=True, extra="ignore")

    data: _Folder = Field(default_factory=lambda: Path(platformdirs.user_data_dir(APP)))
    stores: StoresSettings = StoresSettings()
    storage: StorageSettings = StorageSettings()
    network: NetworkSettings = NetworkSettings()
    swarm: SwarmSettings = SwarmSettings()
    node: NodeSettings = NodeSettings()
    db: DbSettings = DbSettings()
    secrets: SecretsSettings = SecretsSettings()
    launch: LaunchSettings = LaunchSettings()
    demo: DemoSettings = DemoSettings()

    @property
    def library_dir(self) -> Path:
        return self.storage.library_dir or self.data / "library"

    @property
    def downloads_dir(self) -> Path:
        return self.storage.downloads_dir or self.library_dir

    @property
    def db_url(self) -> str:
        return self.db.url or f"sqlite:///{self.data / 'library.db'}"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, toml_file=settings_file())


def settings_file() -> Path:
    return Path(platformdirs.user_config_dir(APP)) / "settings.toml"


def load_settings(data: Path | None = None) -> Settings:
    """Raises BackstockError when the file or the environment holds something unusable."""
    try:
        return Settings() if data is None else Settings(data=data)
    except (ValidationError, ValueError, OSError, RuntimeError) as wrong:
        raise BackstockError(
            say("The settings cannot be used: {why}.", why=_first_line(wrong)),
            data=say("Nothing was changed."),
            do=say(
                "Mend {settings_file} or the BACKSTOCK_ variables of the environment.", settings_file=settings_file()
            ),
        ) from wrong


def _first_line(wrong: Exception) -> str:
    if isinstance(wrong, ValidationError):
        first = wrong.errors()[0]
        return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
    return str(wrong).splitlines()[0]
