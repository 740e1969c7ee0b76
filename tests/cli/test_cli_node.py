"""Who may come into a node: shown, and shut out again, while it runs."""

from __future__ import annotations

from pathlib import Path

from helpers_journey import Computer, RunningNode


def test_a_device_is_let_in_and_shut_out(tmp_path: Path) -> None:
    desk, attic = Computer(tmp_path / "desk"), Computer(tmp_path / "attic")
    node = RunningNode(attic, "--name", "Attic", "--listen", "127.0.0.1:0")
    try:
        assert attic.ask("node", "devices") == {"devices": []}
        desk.ask("nodes", "join", node.invite())
        (device,) = attic.ask("node", "devices")["devices"]
        assert (len(device["id"]), device["revoked"]) == (64, False)
        assert desk.ask("nodes", "status")["nodes"][0]["online"] is True
        assert "nobody" in attic.refused("node", "revoke", "nobody", code=3)
        assert attic.ask("node", "revoke", device["id"][:8])["revoked"]["name"] == device["name"]
        assert attic.ask("node", "devices")["devices"][0]["revoked"] is True
        assert desk.ask("nodes", "status")["nodes"][0]["online"] is False
    finally:
        node.end()
