"""Web games: the server's walls, and a real browser that saves; cartridges in a real emulator."""

from __future__ import annotations

import dataclasses
import http.client
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from backstock.domain.play import RunnerName
from backstock.launch import webplay
from backstock.launch.display import start_display
from launch.launching import Stage, make_image, until

PAGE = """<!doctype html><title>game</title><script>
(async () => {
  const old = await fetch("/__save/slot");
  const count = old.ok ? parseInt(await old.text()) : 0;
  const kept = parseInt(localStorage.getItem("count") || "0");
  localStorage.setItem("count", kept + 1);
  const wasm = (await fetch("a.wasm")).headers.get("content-type");
  await fetch("/__save/slot", {method: "PUT", body: String(count + 1)});
  const facts = JSON.stringify([kept + 1, wasm, window.crossOriginIsolated, location.host]);
  await fetch("/__save/facts", {method: "PUT", body: facts});
})();
</script>"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[webplay.Server]:
    (tmp_path / "secret").write_text("mine")
    (tmp_path / "saves").mkdir()
    root = make_image(
        tmp_path / "game",
        {
            "index.html": "<p>hello",
            "a b.js": "1",
            "sub/index.html": "sub",
            "x.wasm.br": b"\0",
            "film.mp4": b"0123456789",
        },
    )
    (root / "out").symlink_to(tmp_path / "secret")
    request = {"root": str(root), "page": "index.html", "saves": str(tmp_path / "saves"), "host": "t-game.localhost"}
    server = webplay.Server(request)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def ask(
    server: webplay.Server, method: str, path: str, body: bytes | None = None, **headers: str
) -> tuple[int, bytes, dict[str, str]]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
    try:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer.status, answer.read(), {name.lower(): value for name, value in answer.getheaders()}
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("path", "status", "kind"),
    [
        ("/", 200, "text/html; charset=utf-8"),
        ("/a%20b.js", 200, "text/javascript; charset=utf-8"),
        ("/sub/", 200, "text/html; charset=utf-8"),
        ("/x.wasm.br", 200, "application/wasm"),
        ("/../secret", 404, ""),
        ("/%2e%2e/secret", 404, ""),
        ("/..%2fsecret", 404, ""),
        ("//etc/passwd", 404, ""),
        ("/out", 404, ""),
        ("/%00", 404, ""),
        ("/missing", 404, ""),
        ("/__save/slot", 404, ""),
        ("/__save/..%2f..%2fsecret", 404, ""),
    ],
)
def test_what_is_served(server: webplay.Server, path: str, status: int, kind: str) -> None:
    got, body, headers = ask(server, "GET", path)
    assert got == status
    assert b"mine" not in body
    if status == 200:
        assert headers["content-type"] == kind
        assert headers["cross-origin-opener-policy"] == "same-origin"
    if path == "/x.wasm.br":
        assert headers["content-encoding"] == "br"


@pytest.mark.parametrize(
    ("asked", "status", "body"),
    [
        ("bytes=2-4", 206, b"234"),
        ("bytes=7-", 206, b"789"),
        ("bytes=-2", 206, b"89"),
        ("bytes=50-", 416, b""),
        ("nonsense", 200, b"0123456789"),
    ],
)
def test_ranges(server: webplay.Server, asked: str, status: int, body: bytes) -> None:
    got, content, _ = ask(server, "GET", "/film.mp4", Range=asked)
    assert got == status
    if body:
        assert content == body


def test_saves_go_there_and_back(server: webplay.Server) -> None:
    assert ask(server, "PUT", "/__save/slot", b"hello")[0] == 204
    assert ask(server, "GET", "/__save/slot")[:2] == (200, b"hello")
    assert (server.saves / "slot").read_bytes() == b"hello"
    for bad in ("/__save/../x", "/__save/a/b", "/__save/.hidden", "/index.html", "/__save/"):
        assert ask(server, "PUT", bad, b"x")[0] == 404
    assert ask(server, "PUT", "/__save/big", b"", Content_Length="999999999999")[0] == 413
    assert [path.name for path in server.saves.iterdir()] == ["slot"]


def test_other_pages_are_kept_out(server: webplay.Server) -> None:
    assert ask(server, "GET", "/", Host="evil.example")[0] == 421
    assert ask(server, "PUT", "/__save/slot", b"x", Origin="http://evil.example")[0] == 403
    assert ask(server, "GET", "/", Host="t-game.localhost", Origin="http://t-game.localhost")[0] == 200


def test_the_wrapper_page_is_the_heartbeat(server: webplay.Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webplay, "GONE_S", 0.3)
    monkeypatch.setattr(webplay, "ALIVE_EVERY_S", 0.2)
    assert b'src="/index.html"' in ask(server, "GET", "/__play")[1]
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
    connection.request("GET", "/__alive")
    answer = connection.getresponse()
    assert answer.read(7) == b": here\n"
    over: list[bool] = []
    waiting = threading.Thread(target=lambda: over.append(server.wait_gone()))
    waiting.start()
    until(lambda: server.alive == 1)
    waiting.join(0.6)
    assert over == []
    answer.close()
    connection.close()
    waiting.join(10)
    assert over == [True]


def test_a_page_that_never_comes(server: webplay.Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webplay, "FIRST_SIGN_S", 0.1)
    assert server.wait_gone() is False


def test_a_real_browser_plays_and_saves(stage: Stage, tmp_path: Path) -> None:
    if not stage.host.browser:
        pytest.skip("no Chromium or Chrome is installed")
    image = make_image(tmp_path / "image", {"index.html": PAGE, "a.wasm": b"\0asm"})
    for count in ("1", "2"):
        session = stage.launcher.start(stage.plan(image, RunnerName.BROWSER))
        slot = stage.data("saves", "web", "slot")
        facts = stage.data("saves", "web", "facts")
        until(lambda slot=slot, count=count: slot.exists() and slot.read_text() == count, 40)
        until(lambda facts=facts, count=count: facts.exists() and facts.read_text().startswith(f"[{count},"), 20)
        session.stop()
        report = session.wait(20)
        assert report is not None
        assert report.stopped
    assert facts.read_text() == '[2,"application/wasm",true,"t-game.localhost"]'


def test_a_private_display(stage: Stage, tmp_path: Path, host: object) -> None:
    xvfb = getattr(host, "xvfb", "")
    if not xvfb:
        pytest.skip("Xvfb is not installed")
    display = start_display(xvfb, tmp_path)
    try:
        assert display.name.startswith(":")
        assert (tmp_path / "Xauthority").stat().st_mode & 0o077 == 0
    finally:
        display.close()
    assert display.server.returncode is not None


def cartridge() -> bytes:
    """A ROM with a battery: it adds one to the first byte of its save memory, then waits for ever."""
    code = bytes.fromhex("78d8a2ff9aee00604c0880")  # sei cld ldx#$ff txs inc $6000 jmp $8008
    bank = code + bytes(0x4000 - len(code) - 6) + bytes.fromhex("008000800080")
    return b"NES\x1a" + bytes([1, 0, 0x02, 0]) + bytes(8) + bank


def test_a_cartridge_counts_on(stage: Stage, tmp_path: Path, host: object) -> None:
    if not stage.host.retroarch or "nestopia" not in stage.host.cores:
        pytest.skip("RetroArch with the nestopia core is not installed")
    xvfb = getattr(host, "xvfb", "")
    if not xvfb:
        pytest.skip("Xvfb is not installed")
    stage.host = dataclasses.replace(stage.host, xvfb=xvfb)
    stage.__post_init__()
    image = make_image(tmp_path / "image", {"count.nes": cartridge()})
    save = stage.data("saves", "emulator", "saves", "count.srm")
    for count in (1, 2):
        session = stage.launcher.start(stage.plan(image, RunnerName.EMULATOR))
        assert "private one" in session.note
        loaded = stage.data("saves", "emulator", "content_history.lpl")
        until(loaded.exists, 40)
        loaded.unlink()
        assert session.wait(0.9) is None
        session.stop()
        report = session.wait(20)
        assert report is not None, report
        assert save.read_bytes()[0] == count
