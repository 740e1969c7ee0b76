// Where progress is kept: with the launcher that serves this page, if it answers to __save/progress, and in the
// browser always. SPDX-License-Identifier: GPL-3.0-or-later
"use strict";

const Save = (() => {
  const PLACE = "__save/progress";
  const NAME = "paper-armada";
  const EMPTY = { visits: 0, best: 0, page: 1, home: 0 };
  let served = location.protocol.startsWith("http");

  function sound(found) {
    const clean = { ...EMPTY };
    for (const name of Object.keys(EMPTY)) {
      if (found && Number.isInteger(found[name]) && found[name] >= 0) clean[name] = found[name];
    }
    clean.page = Math.max(1, clean.page);
    return clean;
  }

  function fromBrowser() {
    try {
      return JSON.parse(localStorage.getItem(NAME));
    } catch {
      return null; // storage switched off, or not ours
    }
  }

  async function load() {
    if (served) {
      try {
        const answer = await fetch(PLACE, { cache: "no-store" });
        if (answer.ok) return sound(await answer.json());
        served = answer.status === 404 || answer.status === 204; // 404: nobody there, or nothing saved yet
      } catch {
        served = false;
      }
    }
    return sound(fromBrowser());
  }

  async function store(progress) {
    const text = JSON.stringify(progress);
    try {
      localStorage.setItem(NAME, text);
    } catch {
      // storage switched off: the launcher may still take it
    }
    if (!served) return;
    try {
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(PLACE, { method: "PUT", headers, body: text, keepalive: true });
      served = answer.ok;
    } catch {
      served = false;
    }
  }

  return { load, store };
})();
