"""Getting from a store beside `curl` and `sha256sum`: bytes over HTTP, md5 + SHA-256 + S, and a signed record.

`python tests/bench/bench_get.py [--size MIB] [--rounds N]`. Ours is the whole job, with the library's database and the
bytes brought to the disk; curl leaves them in the system's cache.
"""

from __future__ import annotations

import itertools
import subprocess
from collections.abc import Callable
from pathlib import Path

from bench_kit import bench_folder, clear, in_turns, noise, seconds, store_process, tell, wanted

from backstock.core.wiring import open_core
from backstock.demo.offer import FIRST_KEY_ID
from backstock.domain.jobs import JobState
from backstock.domain.sources import Verdict
from backstock.domain.titles import StoreName
from real.real_loop import loop_settings, offer


def main() -> None:
    asked = wanted(__doc__)
    with bench_folder() as place:
        (place / "offered").mkdir()
        upload = noise(place / "offered" / "game.zip", asked.size)
        with store_process(offer(upload.parent, "Game", upload, "p_linux")) as (url, key):
            ways = {
                "backstock get": ours(place, url, key),
                "curl, then sha256sum": curl_and_sum(place, url, key),
                "curl alone": curl_alone(place, url, key),
            }
            tell("get", asked, in_turns(asked.rounds, ways), "curl, then sha256sum", asked.size)


def ours(place: Path, url: str, key: str) -> Callable[[], float]:
    numbers = itertools.count()

    def get() -> float:
        core = open_core(loop_settings(place / f"library-{next(numbers)}"))
        try:
            core.sign_in(StoreName.ITCH, key, url, demo=True)
            for job in core.sync():
                core.wait_job(job, 60)
            (row,) = core.titles()

            def run() -> None:
                job = core.wait_job(core.get(row.title_id), 600)
                assert job.state is JobState.DONE, job.error

            taken = seconds(run)
            (source,) = core.records(row.title_id)
            assert source.verdict is Verdict.MATCH
            assert source.record
        finally:
            core.close()
            clear(core.settings.data)
        return taken

    return get


def curl_alone(place: Path, url: str, key: str) -> Callable[[], float]:
    target = place / "curl.zip"

    def run() -> float:
        taken = seconds(lambda: _curl(url, key, target))
        target.unlink()
        return taken

    return run


def curl_and_sum(place: Path, url: str, key: str) -> Callable[[], float]:
    target = place / "curl.zip"

    def both() -> None:
        _curl(url, key, target)
        subprocess.run(["sha256sum", target], check=True, stdout=subprocess.DEVNULL)

    def run() -> float:
        taken = seconds(both)
        target.unlink()
        return taken

    return run


def _curl(url: str, key: str, target: Path) -> None:
    """The same request as ours: the store's download address, followed to where the bytes are."""
    address = f"{url}/uploads/4101/download?download_key_id={FIRST_KEY_ID}"
    subprocess.run(["curl", "-fsSL", "-H", f"Authorization: Bearer {key}", "-o", target, address], check=True)


if __name__ == "__main__":
    main()
