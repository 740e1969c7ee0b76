"""The log: a private file of bounded size in the data folder, and standard error for who asked with -v."""

from __future__ import annotations

import logging
import logging.handlers
import os
from pathlib import Path

_BYTES = 2_000_000
_KEPT = 3
_FORM = "%(asctime)s %(levelname)-7s %(name)s [%(threadName)s] %(message)s"


def set_up_logging(folder: Path, verbose: int) -> None:
    """Once a process. A data folder that cannot be written costs the file, not the start."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    said = logging.StreamHandler()
    said.setLevel({0: logging.CRITICAL + 1, 1: logging.INFO}.get(verbose, logging.DEBUG))
    said.setFormatter(logging.Formatter(_FORM))
    root.addHandler(said)
    if verbose > 1:
        logging.getLogger("backstock").setLevel(logging.DEBUG)
    try:
        root.addHandler(_file(folder))
    except OSError as trouble:
        logging.getLogger(__name__).warning("there is no log file: %s", trouble)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    logging.getLogger("httpx").setLevel(logging.WARNING)


def _file(folder: Path) -> logging.Handler:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / "backstock.log"
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    handler = logging.handlers.RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORM))
    return handler
