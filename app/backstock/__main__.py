"""Starts the program, quickly.

What is imported stays for good. The collector of cycles would go through all of it again and again while it grows,
which is a fifth of the time that a short command takes.
"""

from __future__ import annotations

import gc
import sys


def main(argv: list[str] | None = None) -> int:
    gc.disable()
    try:
        from .program import main as run
    finally:
        gc.freeze()
        gc.enable()
    return run(argv)


if __name__ == "__main__":
    sys.exit(main())
