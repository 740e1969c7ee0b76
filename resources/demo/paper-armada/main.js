// Hands, time and progress. `?attract=N` plays by itself for N seconds and then stops, saved.
// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";

(async () => {
  const canvas = document.getElementById("page");
  const brush = canvas.getContext("2d");
  const attract = Number(new URLSearchParams(location.search).get("attract")) || 0;
  const progress = await Save.load();
  const before = progress.home;
  progress.visits++;
  await Save.store(progress);
  const pond = new Pond(progress.page, progress.best);
  const pressed = new Set();
  let scene = pond.scene;
  let last = performance.now();
  const opened = last;

  function keep() {
    Object.assign(progress, { best: pond.best, page: pond.page, home: before + pond.home });
    return Save.store(progress);
  }

  function place(event) {
    const box = canvas.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) * canvas.width) / box.width,
      y: ((event.clientY - box.top) * canvas.height) / box.height,
    };
  }

  canvas.addEventListener("pointerdown", (event) => {
    if (attract) return;
    const { x, y } = place(event);
    pond.hand.shown = false;
    pond.drop(x, y);
    canvas.focus();
  });

  addEventListener("keydown", (event) => {
    if (attract) return;
    if (event.key.startsWith("Arrow")) pond.hand.shown = true;
    if (event.key === "Enter" && !event.repeat) pond.begin();
    if (event.key === " " && !event.repeat) pond.drop(pond.hand.x, pond.hand.y);
    if (event.key.startsWith("Arrow") || event.key === " ") event.preventDefault();
    pressed.add(event.key);
  });
  addEventListener("keyup", (event) => pressed.delete(event.key));
  addEventListener("blur", () => pressed.clear());
  addEventListener("pagehide", keep);

  function moveHand(dt) {
    const right = Number(pressed.has("ArrowRight")) - Number(pressed.has("ArrowLeft"));
    const down = Number(pressed.has("ArrowDown")) - Number(pressed.has("ArrowUp"));
    pond.hand.x = Math.max(10, Math.min(PAGE.wide - 10, pond.hand.x + right * 340 * dt));
    pond.hand.y = Math.max(PAGE.top + 4, Math.min(PAGE.high - 10, pond.hand.y + down * 340 * dt));
  }

  async function frame(now) {
    const dt = Math.min(0.05, (now - last) / 1000);
    last = now;
    moveHand(dt);
    const drop = attract ? pond.pilot() : null;
    if (drop) pond.drop(drop.x, drop.y);
    pond.step(dt);
    Draw.all(brush, pond);
    if (scene !== pond.scene && pond.scene !== "play") keep();
    scene = pond.scene;
    if (attract && now - opened > attract * 1000) {
      await keep();
      document.title = "Paper Armada (played)";
      return;
    }
    requestAnimationFrame(frame);
  }

  canvas.focus();
  requestAnimationFrame(frame);
})();
