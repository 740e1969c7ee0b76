// The rules: boats, ripples and ink on one page of squared paper. Knows neither canvas nor clock.
// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";

const PAGE = { wide: 960, high: 600, margin: 838, top: 64 };

class Pond {
  constructor(page, best) {
    this.best = best;
    this.score = 0;
    this.home = 0; // boats brought home, over all pages of this visit
    this.now = 0;
    this.hand = { x: 300, y: 320, shown: false };
    this.turn(page);
    this.scene = "title";
  }

  // Numbers that are the same for the same page everywhere.
  roll(from, to) {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return from + ((to - from) * this.seed) / 4294967296;
  }

  turn(page) {
    this.page = page;
    this.seed = page * 7919 + 17;
    this.scene = "play";
    this.age = 0;
    this.pebbles = 16 + Math.min(page, 6);
    this.ripples = [];
    this.boats = [];
    this.blots = [];
    const boats = Math.min(3 + Math.floor(page / 2), 7);
    for (let i = 0; i < boats; i++) {
      const y = PAGE.top + 50 + ((PAGE.high - PAGE.top - 90) * (i + 0.5)) / boats;
      const boat = { x: this.roll(60, 150), y, vx: 0, vy: 0, angle: this.roll(-0.4, 0.4), state: "afloat", since: 0 };
      this.boats.push({ ...boat, colour: i % 5 });
    }
    for (let tries = 0; this.blots.length < Math.min(1 + page, 7) && tries < 300; tries++) {
      const blot = { x: this.roll(270, 770), y: this.roll(PAGE.top + 40, PAGE.high - 40), r: this.roll(20, 38) };
      const near = this.blots.some((other) => Math.hypot(other.x - blot.x, other.y - blot.y) < other.r + blot.r + 74);
      if (!near) this.blots.push({ ...blot, shape: Math.floor(this.roll(0, 1000)) });
    }
  }

  begin() {
    if (this.scene === "title") this.turn(this.page);
    else if (this.scene === "turned" && this.age > 0.6) this.turn(this.page + 1);
    else if (this.scene === "lost" && this.age > 0.6) {
      this.score = 0;
      this.turn(this.page);
    }
  }

  drop(x, y) {
    if (this.scene !== "play") this.begin();
    else if (this.pebbles > 0 && y > PAGE.top && x < PAGE.wide) {
      this.pebbles--;
      this.ripples.push({ x, y, r: 0, pushed: new Set() });
    }
  }

  step(dt) {
    this.now += dt;
    this.age += dt;
    for (const ripple of this.ripples) {
      ripple.r += 190 * dt;
      for (const boat of this.boats) this.push(ripple, boat);
    }
    this.ripples = this.ripples.filter((ripple) => ripple.r < 250);
    for (const boat of this.boats) this.float(boat, dt);
    if (this.scene === "play") this.judge();
    this.best = Math.max(this.best, this.score);
  }

  push(ripple, boat) {
    const dx = boat.x - ripple.x;
    const dy = boat.y - ripple.y;
    const far = Math.hypot(dx, dy) || 1;
    if (boat.state !== "afloat" || ripple.r < far || ripple.pushed.has(boat)) return;
    ripple.pushed.add(boat);
    const force = 145 * Math.max(0, 1 - far / 250);
    boat.vx += (dx / far) * force;
    boat.vy += (dy / far) * force;
  }

  float(boat, dt) {
    boat.since += dt;
    const drag = Math.exp(-0.55 * dt);
    boat.vx *= drag;
    boat.vy = boat.vy * drag + 5 * Math.sin(this.now * 0.8 + boat.colour) * dt;
    if (boat.state === "soaked") return;
    boat.x += boat.vx * dt;
    boat.y += boat.vy * dt;
    if (Math.hypot(boat.vx, boat.vy) > 8) {
      const turn = Math.atan2(boat.vy, boat.vx) - boat.angle;
      boat.angle += Math.atan2(Math.sin(turn), Math.cos(turn)) * Math.min(1, 2.5 * dt);
    }
    if (boat.state === "home") {
      boat.vx += (16 - boat.vx) * dt;
      boat.x = Math.min(boat.x, PAGE.wide - 44);
    }
    if (boat.x < 26) [boat.x, boat.vx] = [26, Math.abs(boat.vx) * 0.5];
    if (boat.y < PAGE.top + 22) [boat.y, boat.vy] = [PAGE.top + 22, Math.abs(boat.vy) * 0.5];
    if (boat.y > PAGE.high - 22) [boat.y, boat.vy] = [PAGE.high - 22, -Math.abs(boat.vy) * 0.5];
    if (boat.state !== "afloat") return;
    if (boat.x > PAGE.margin) {
      Object.assign(boat, { state: "home", since: 0 });
      this.score += 10;
      this.home++;
    } else if (this.blots.some((blot) => Math.hypot(blot.x - boat.x, blot.y - boat.y) < blot.r + 7)) {
      Object.assign(boat, { state: "soaked", since: 0 });
    }
  }

  judge() {
    const afloat = this.boats.filter((boat) => boat.state === "afloat");
    const still = afloat.every((boat) => Math.hypot(boat.vx, boat.vy) < 7);
    const stranded = this.pebbles === 0 && this.ripples.length === 0 && still;
    if (afloat.length > 0 && !stranded) return;
    const home = this.boats.filter((boat) => boat.state === "home").length;
    this.brought = home;
    this.age = 0;
    this.scene = home * 2 >= this.boats.length ? "turned" : "lost";
    if (this.scene === "turned") this.score += this.pebbles;
  }

  // What a patient child would do: a pebble behind the boat that is farthest from home, aimed past the ink.
  pilot() {
    if (this.scene !== "play") return this.age > 1.4 ? { x: 0, y: 0 } : null;
    if (this.ripples.some((ripple) => ripple.r < 130)) return null;
    const slow = this.boats.filter((boat) => boat.state === "afloat" && boat.vx < 34);
    if (slow.length === 0) return null;
    const boat = slow.reduce((a, b) => (a.x < b.x ? a : b));
    let lean = 0;
    for (const blot of this.blots) {
      const ahead = blot.x - boat.x;
      const off = blot.y - boat.y;
      if (ahead > -20 && ahead < 240 && Math.abs(off) < blot.r + 46) lean += off > 0 ? -0.7 : 0.7;
    }
    if (boat.y < PAGE.top + 70) lean += 0.4;
    if (boat.y > PAGE.high - 70) lean -= 0.4;
    lean = Math.max(-1.1, Math.min(1.1, lean));
    return { x: boat.x - 34 * Math.cos(lean), y: Math.max(PAGE.top + 4, boat.y - 34 * Math.sin(lean)) };
  }
}
