// The picture: squared paper, blue ink, boats folded from coloured sheets. SPDX-License-Identifier: GPL-3.0-or-later
"use strict";

const SHEETS = [
  ["#e8503a", "#b93a2a"],
  ["#f2b441", "#c98a24"],
  ["#4f9d8b", "#347465"],
  ["#7a6bb5", "#574a8c"],
  ["#f0ece0", "#c9c2ae"],
];
const INK = "#27408b";
const FACE = '"Segoe Print", "Bradley Hand", "Comic Neue", "Chilanka", "URW Chancery L", cursive';

const Draw = (() => {
  let ground = null; // the page with its blots, drawn once for each page
  let drawn = 0;

  function squares(c) {
    c.fillStyle = "#fbf7ea";
    c.fillRect(0, 0, PAGE.wide, PAGE.high);
    c.strokeStyle = "#cfe0ea";
    c.lineWidth = 1;
    c.beginPath();
    for (let x = 24.5; x < PAGE.wide; x += 24) c.moveTo(x, 0), c.lineTo(x, PAGE.high);
    for (let y = 16.5; y < PAGE.high; y += 24) c.moveTo(0, y), c.lineTo(PAGE.wide, y);
    c.stroke();
    const shade = c.createRadialGradient(480, 280, 200, 480, 300, 640);
    shade.addColorStop(0, "#8a6a3000");
    shade.addColorStop(1, "#8a6a302e");
    c.fillStyle = shade;
    c.fillRect(0, 0, PAGE.wide, PAGE.high);
    c.fillStyle = "#e8503a16";
    c.fillRect(PAGE.margin, 0, PAGE.wide, PAGE.high);
    c.strokeStyle = "#d9453a";
    c.lineWidth = 2;
    c.beginPath();
    c.moveTo(PAGE.margin, 0);
    c.lineTo(PAGE.margin, PAGE.high);
    c.moveTo(PAGE.margin + 5, 0);
    c.lineTo(PAGE.margin + 5, PAGE.high);
    c.stroke();
  }

  function blot(c, { x, y, r, shape }) {
    c.fillStyle = "#1d2f6f";
    c.beginPath();
    for (let i = 0; i <= 48; i++) {
      const turn = (i / 48) * Math.PI * 2;
      const out = r * (1 + 0.10 * Math.sin(turn * 3 + shape) + 0.07 * Math.sin(turn * 7 + shape * 2));
      c.lineTo(x + Math.cos(turn) * out, y + Math.sin(turn) * out);
    }
    c.fill();
    for (let i = 0; i < 5; i++) {
      const turn = shape + i * 2.4;
      const size = 2 + ((shape + i * 7) % 4);
      c.beginPath();
      c.arc(x + Math.cos(turn) * r * 1.34, y + Math.sin(turn) * r * 1.34, size, 0, 7);
      c.fill();
    }
    c.fillStyle = "#ffffff2a";
    c.beginPath();
    c.ellipse(x - r * 0.3, y - r * 0.35, r * 0.34, r * 0.18, -0.6, 0, 7);
    c.fill();
  }

  function groundOf(pond) {
    if (!ground) ground = Object.assign(document.createElement("canvas"), { width: PAGE.wide, height: PAGE.high });
    if (drawn !== pond.page) {
      const c = ground.getContext("2d");
      squares(c);
      pond.blots.forEach((one) => blot(c, one));
      drawn = pond.page;
    }
    return ground;
  }

  function ring(c, x, y, r, strength) {
    c.strokeStyle = INK;
    c.globalAlpha = strength;
    c.beginPath();
    for (let i = 0; i <= 60; i++) {
      const turn = (i / 60) * Math.PI * 2; // not quite round: drawn by hand
      const out = r + Math.min(1.6, r * 0.03) * (Math.sin(turn * 5 + r * 0.05) + 0.8 * Math.sin(turn * 2 + x));
      c.lineTo(x + Math.cos(turn) * out, y + Math.sin(turn) * out);
    }
    c.stroke();
    c.globalAlpha = 1;
  }

  function ripple(c, { x, y, r }) {
    const left = 1 - r / 250;
    c.lineWidth = 1 + 2.2 * left;
    ring(c, x, y, r, left);
    if (r > 22) ring(c, x, y, r - 18, left * 0.5);
    if (r > 40) ring(c, x, y, r - 36, left * 0.25);
  }

  function sheet(c, points, colour) {
    c.fillStyle = colour;
    c.beginPath();
    points.forEach(([x, y]) => c.lineTo(x, y));
    c.closePath();
    c.fill();
  }

  function boat(c, one, now) {
    const [bright, dim] = SHEETS[one.colour];
    const sunk = one.state === "soaked" ? Math.min(1, one.since * 1.4) : 0;
    c.save();
    c.translate(one.x, one.y + Math.sin(now * 2 + one.colour) * 1.2);
    c.rotate(one.angle);
    c.scale(1.15 - sunk * 0.25, 1.15 - sunk * 0.25);
    c.globalAlpha = 1 - sunk * 0.75;
    sheet(c, [[30, 4], [0, 17], [-27, 12], [-27, -4], [0, -9]], "#00000022");
    sheet(c, [[30, 0], [2, -13], [-28, -9], [-20, 0]], bright);
    sheet(c, [[30, 0], [2, 13], [-28, 9], [-20, 0]], dim);
    sheet(c, [[10, 0], [-4, -8], [-16, 0]], "#ffffff66");
    sheet(c, [[10, 0], [-4, 8], [-16, 0]], "#00000026");
    c.restore();
    if (one.state === "home" && one.since < 1.2) say(c, "+10", one.x, one.y - 24 - one.since * 22, 22, "#d9453a");
  }

  function say(c, text, x, y, size, colour, align = "center") {
    c.font = `italic ${size}px ${FACE}`;
    c.textAlign = align;
    c.fillStyle = colour;
    c.fillText(text, x, y);
  }

  function head(c, pond) {
    say(c, `Page ${pond.page}`, 34, 42, 24, INK, "left");
    say(c, `${pond.score}`, PAGE.wide - 34, 42, 26, "#d9453a", "right");
    for (let i = 0; i < pond.pebbles; i++) {
      c.fillStyle = i % 2 ? "#8d8778" : "#a39c8a";
      c.beginPath();
      c.ellipse(170 + i * 20, 34 + (i % 3) * 2, 7, 5.5, i, 0, 7);
      c.fill();
    }
  }

  function card(c, title, lines) {
    c.save();
    c.translate(480, 300);
    c.rotate(-0.02);
    c.fillStyle = "#00000026";
    c.fillRect(-284, -134, 580, 290);
    c.fillStyle = "#fffdf4";
    c.fillRect(-290, -142, 580, 290);
    c.fillStyle = "#e8d9a0b0";
    c.fillRect(-58, -160, 116, 34);
    say(c, title, 0, -50, 58, INK);
    lines.forEach((line, i) => say(c, line, 0, 8 + i * 40, 25, i === lines.length - 1 ? "#d9453a" : "#3a3a3a"));
    c.restore();
  }

  function hand(c, { x, y, shown }) {
    if (!shown) return;
    c.fillStyle = "#8d8778";
    c.beginPath();
    c.ellipse(x, y, 9, 7, 0.4, 0, 7);
    c.fill();
    c.lineWidth = 2;
    ring(c, x, y, 15, 0.6);
  }

  function all(c, pond) {
    c.drawImage(groundOf(pond), 0, 0);
    pond.ripples.forEach((one) => ripple(c, one));
    pond.boats.forEach((one) => boat(c, one, pond.now));
    head(c, pond);
    hand(c, pond.hand);
    const kept = pond.best > 0 ? `Best so far: ${pond.best}` : "Keep them out of the wet ink.";
    const go = "Click, or press Enter";
    if (pond.scene === "title") card(c, "Paper Armada", ["Ripples bring the boats over the red margin.", kept, go]);
    if (pond.scene === "turned") card(c, "Next page", [`${pond.brought} of ${pond.boats.length} boats are home.`, kept, go]);
    if (pond.scene === "lost") card(c, "A wet day", ["Most of the fleet stayed out.", kept, go]);
  }

  return { all };
})();
