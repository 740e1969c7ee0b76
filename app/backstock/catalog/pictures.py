"""Pictures that a person chose, kept in the data folder under the digest of their bytes.

What is kept was decoded here and written anew, upright, in one format and no larger than is ever shown: whatever else
was in the file, a place where a photo was taken or a trap for another decoder, is not kept.
"""

from __future__ import annotations

import enum
import hashlib
import io
import re
import stat
import time
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..domain.amounts import Bytes
from ..domain.errors import BackstockError, NotFoundError
from ..domain.wording import say
from ..shelf.files import plain_errors, written_aside

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_FILE: Final = 32 * 1024 * 1024
LONGEST_SIDE: Final = 8192
SHORTEST_SIDE: Final = 16
_FORMATS: Final = ("PNG", "JPEG", "WEBP", "AVIF")
_KEPT_FORMAT: Final = ("WEBP",)
_QUALITY: Final = 90
_ID: Final = re.compile(r"[0-9a-f]{64}")
_GRACE_S: Final = 3600
"""How long a picture nobody refers to stays: a change may be undone, or is about to be made."""


class Shape(enum.Enum):
    """What a picture is for, and how large it is kept."""

    COVER = (1600, 1600)
    WIDE = (2560, 1440)


class Pictures:
    """Any thread, and several processes on one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def take(self, source: Path | bytes, shape: Shape) -> str:
        """Keeps a picture and answers its id. Slow. Raises BackstockError for what is no picture, or too large."""
        data = source if isinstance(source, bytes) else _read(source)
        if len(data) > LARGEST_FILE:
            raise _too_heavy()
        kept = _made_anew(data, shape)
        picture_id = hashlib.sha256(kept).hexdigest()
        self._keep(picture_id, kept)
        return picture_id

    def path(self, picture_id: str) -> Path:
        """Where it lies, or would. Raises NotFoundError for what is no picture's id."""
        if not _ID.fullmatch(picture_id):
            raise NotFoundError(
                say("There is no such picture."), data=say("Nothing was changed."), do=say("Choose the picture again.")
            )
        return self.folder / f"{picture_id}.webp"

    def has(self, picture_id: str) -> bool:
        return self.path(picture_id).is_file()

    def bring(self, picture_id: str, data: bytes) -> None:
        """Keeps one that came from another computer's library, where `usable` said it may."""
        if not self.has(picture_id):
            self._keep(picture_id, data)

    def sweep(self, wanted: Collection[str]) -> None:
        """Drops what is not wanted any more, and was not taken or let go just now."""
        if not self.folder.is_dir():
            return
        before = time.time() - _GRACE_S
        with plain_errors(self.folder):
            for file in self.folder.iterdir():
                if file.stem not in wanted and file.stat().st_mtime < before:
                    file.unlink(missing_ok=True)

    def let_go(self, picture_ids: Collection[str]) -> None:
        """From now on they count as not wanted, unless something else says so."""
        for picture_id in picture_ids:
            if self.has(picture_id):
                with plain_errors(self.folder):
                    self.path(picture_id).touch()

    def _keep(self, picture_id: str, data: bytes) -> None:
        target = self.path(picture_id)
        with written_aside(self.folder / f"{picture_id}.{time.monotonic_ns()}.part", target, private=True) as draft:
            draft.write(data)


def usable(picture_id: str, data: bytes) -> bool:
    """Whether these bytes are what a computer would have kept under this id."""
    if not _ID.fullmatch(picture_id) or len(data) > LARGEST_FILE or hashlib.sha256(data).hexdigest() != picture_id:
        return False
    try:
        _opened(data, _KEPT_FORMAT).load()
    except BackstockError:
        return False
    except Exception as wrong:  # noqa: BLE001 - decoders raise all sorts; what they cannot read is not usable
        return isinstance(wrong, MemoryError)
    return True


def _read(path: Path) -> bytes:
    with plain_errors(path):
        try:
            told = path.stat()
        except FileNotFoundError:
            raise NotFoundError(
                say("There is no file {path}.", path=path), data=say("Nothing was changed."), do=say("Check the path.")
            ) from None
        if not stat.S_ISREG(told.st_mode):
            raise _no_picture()
        if told.st_size > LARGEST_FILE:
            raise _too_heavy()
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)


def _made_anew(data: bytes, shape: Shape) -> bytes:
    from PIL import ImageOps  # only who edits needs it

    try:
        image = _opened(data, _FORMATS)
        image.draft("RGB", shape.value)
        upright = ImageOps.exif_transpose(image)
        plain = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
        plain.thumbnail(shape.value)
        kept = io.BytesIO()
        plain.save(kept, "WEBP", quality=_QUALITY, method=2)
    except (BackstockError, MemoryError):
        raise
    except Exception as wrong:
        raise _no_picture() from wrong
    return kept.getvalue()


def _opened(data: bytes, formats: tuple[str, ...]) -> Image:
    """Not decoded yet: the sides are known from the first bytes."""
    from PIL import Image

    try:
        image = Image.open(io.BytesIO(data), formats=formats)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as wrong:
        raise _too_long() from wrong
    if max(image.size) > LONGEST_SIDE:
        raise _too_long()
    if min(image.size) < SHORTEST_SIDE:
        raise BackstockError(
            say("The picture is too small: each side needs {side} dots.", side=SHORTEST_SIDE),
            data=say("Nothing was changed."),
            do=say("Choose a larger one."),
        )
    return image


def _no_picture() -> BackstockError:
    return BackstockError(
        say("This is no picture that can be read."),
        data=say("Nothing was changed."),
        do=say("Choose a PNG, JPEG, WebP or AVIF file."),
    )


def _too_heavy() -> BackstockError:
    return BackstockError(
        say("The picture has more than {most}.", most=Bytes(LARGEST_FILE)),
        data=say("Nothing was changed."),
        do=say("Choose a smaller one, or save it smaller."),
    )


def _too_long() -> BackstockError:
    return BackstockError(
        say("The picture is larger than {side} × {side} dots.", side=LONGEST_SIDE),
        data=say("Nothing was changed."),
        do=say("Choose a smaller one, or save it smaller."),
    )
