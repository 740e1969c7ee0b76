/* The picture: painted sky and hills kept between frames, cut-paper waves in layers, light added on top.
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "game.h"

enum { HORIZON = 246 };

static const Colour AMBER = 0xffb84d, EMBER = 0xff8a3c, CREAM = 0xf4ecd8, INK = 0x070b18, PALE = 0x9fb0d8, DUSK = 0x2c2348;

static void hills(Canvas *c, uint32_t seed, float base, float tall, Colour col)
{
    float a = dice_f(&seed, 0, 6), b = dice_f(&seed, 0, 6);
    for (int x = 0; x < WIDE; x++) {
        float fx = (float)x;
        float top = base - tall * (0.55f + 0.3f * sinf(fx * 0.011f + a) + 0.18f * sinf(fx * 0.029f + b));
        paint_line(c, fx + 0.5f, top, fx + 0.5f, HORIZON, 1.4f, col, 1);
    }
}

static void paint_backdrop(Canvas *c, float dawn)
{
    uint32_t seed = 77;
    float late = dawn * dawn * dawn;
    paint_fade(c, 0, HORIZON, mix(0x080d22, 0x47558f, late), mix(0x2b3c6e, 0xf5b06a, late));
    for (int i = 0; i < 110; i++) {
        float x = dice_f(&seed, 0, WIDE), y = dice_f(&seed, 0, 190), size = dice_f(&seed, 0.5f, 1.9f);
        paint_disc(c, x, y, size * 0.6f, 0xdfe8ff, (1 - late) * (0.85f - y / 260));
    }
    paint_glow(c, 584, 58, 120, 1, 0x8fa6d8, 0.35f * (1 - late));
    paint_disc(c, 584, 58, 24, mix(0xf2ead2, 0xf7d9a8, late), 1);
    paint_disc(c, 576, 52, 5, 0xd9d0b6, 0.5f);
    paint_disc(c, 591, 66, 3.5f, 0xd9d0b6, 0.5f);
    paint_disc(c, 590, 49, 2.5f, 0xd9d0b6, 0.5f);
    paint_glow(c, 190, HORIZON, 300, 0.5f, 0xff9a4a, 0.7f * late);
    hills(c, 5, HORIZON, 62, mix(0x1d2a52, 0x8a6a86, late));
    hills(c, 9, HORIZON + 6, 34, mix(0x141f40, 0x5d4a70, late));
    paint_fade(c, HORIZON, HIGH, mix(0x2a3b6b, 0xd99a72, late), mix(0x16234a, 0x50538a, late));
}

/* The sky changes slowly: it is painted anew a hundred times a night, not sixty times a second. */
static void backdrop(Canvas *c, float dawn)
{
    static uint32_t kept[WIDE * HIGH];
    static int painted = -1;
    int step = (int)(dawn * 100);
    if (step != painted) {
        Canvas keep = {WIDE, HIGH, kept};
        paint_backdrop(&keep, (float)step / 100);
        painted = step;
    }
    memcpy(c->px, kept, sizeof kept);
}

/* A column of short strokes on the water below a light. */
static void reflection(Canvas *c, const Game *g, float x, float wide, Colour col, float strength, float from, float to)
{
    for (float y = from; y < to; y += 5) {
        float sway = sinf(y * 0.7f + g->now * 2.1f), far = (y - from) / (to - from);
        float half = wide * (0.35f + 0.5f * far) * (0.6f + 0.4f * sinf(y * 1.9f - g->now * 1.7f));
        paint_line(c, x + sway * 3 - half, y, x + sway * 3 + half, y, 1.6f, col, strength * (1 - 0.7f * far));
    }
}

static void wave(Canvas *c, const Game *g, float level, float pace, Colour crest, Colour deep)
{
    for (int x = 0; x < WIDE; x++) {
        float fx = (float)x;
        float top = level + 4 * sinf(fx * 0.021f + g->now * pace) + 2 * sinf(fx * 0.053f - g->now * 0.9f);
        int y = (int)top;
        for (int j = y; j < HIGH; j++)
            c->px[j * WIDE + x] = j < y + 2 ? crest : deep;
    }
}

static void lighthouse(Canvas *c, const Game *g, float dawn)
{
    float turn = sinf(g->now * 0.5f), x = 108;
    float beam[] = {x, 156, x + turn * 420, 112, x + turn * 420, 178};
    if (dawn < 0.85f)
        paint_shape(c, beam, 3, 0xffe9b0, 0.07f + 0.05f * fabsf(turn));
    paint_box(c, x - 5, 160, 10, 60, 1, mix(0x0d1530, 0x4b3c5e, dawn * dawn), 1);
    paint_box(c, x - 7, 151, 14, 10, 2, mix(0x0d1530, 0x4b3c5e, dawn * dawn), 1);
    paint_disc(c, x, 156, 3.2f, 0xfff0c0, 1);
    paint_glow(c, x, 156, 26, 1, AMBER, 0.7f);
}

static void lamp(Canvas *c, const Game *g, const Lamp *l)
{
    float x = l->x, top = 214, lit = l->fuel > 0 ? 0.35f + 0.65f * l->fuel : 0;
    float shake = 1 + 0.06f * sinf(g->now * 13 + x) + l->flare * 0.8f;
    paint_line(c, x, top + 8, x, 300, 3.4f, INK, 1);
    paint_line(c, x - 9, 282, x + 9, 276, 2.4f, INK, 1);
    paint_box(c, x - 7, top - 9, 14, 18, 3, INK, 1);
    paint_box(c, x - 4.5f, top - 6.5f, 9, 13, 2, lit > 0 ? mix(EMBER, 0xffe9a8, l->fuel) : 0x1b2340, 1);
    paint_line(c, x - 8, top - 10, x + 8, top - 10, 2.4f, INK, 1);
    paint_disc(c, x, top - 13, 2, INK, 1);
    if (lit > 0) {
        paint_glow(c, x, top, 62 * lit * shake, 1, mix(EMBER, AMBER, l->fuel), 0.85f * lit);
        reflection(c, g, x, 13 * lit, AMBER, 0.55f * lit, 302, 352);
    } else if (g->scene == NIGHT && fmodf(g->now, 0.8f) < 0.5f) {
        paint_text_heavy(c, x, top - 36, 11, MIDDLE, 2, EMBER, 1, "!");
    }
}

static void star(Canvas *c, const Star *s)
{
    float fade = s->life < 1.5f ? s->life / 1.5f : 1;
    if (!s->afloat)
        paint_line(c, s->x - s->vx * 0.28f, s->y - s->vy * 0.28f, s->x, s->y, 1.6f, 0xfff1c4, 0.5f);
    paint_glow(c, s->x, s->y - 2, 26, s->afloat ? 0.6f : 1, AMBER, 0.8f * fade);
    paint_disc(c, s->x, s->y - 2, 3.4f, 0xfff6dc, fade);
}

static void boat(Canvas *c, const Game *g)
{
    float x = g->boat, y = water_at(g, x), tip = (water_at(g, x + 18) - water_at(g, x - 18)) * 0.5f;
    float side = g->speed < -8 ? -1.0f : 1.0f, pull = sinf(g->stroke), hull[8] = {
        x - 34, y - 9 - tip, x + 34, y - 9 + tip, x + 22, y + 7 + tip * 0.6f, x - 22, y + 7 - tip * 0.6f};
    float hand = x + side * (4 + 6 * pull), glow = 0.35f + 0.65f * g->oil;
    paint_shape(c, hull, 4, 0x5a3226, 1);
    paint_line(c, x - 34, y - 9 - tip, x + 34, y - 9 + tip, 3, 0x8f5236, 1);
    paint_line(c, x - 4 * side, y - 12, x - 2 * side + 3 * pull, y - 25, 8, 0x26345c, 1);
    paint_disc(c, x - 2 * side + 4 * pull, y - 33, 5, 0xe0b48c, 1);
    paint_line(c, x - 8 * side + 4 * pull, y - 36, x + 5 * side + 4 * pull, y - 36, 3, 0xc8493a, 1);
    paint_line(c, x - 2 * side + 4 * pull, y - 39, x - side + 4 * pull, y - 37, 5, 0xc8493a, 1);
    paint_line(c, x - 2 * side + 3 * pull, y - 22, hand, y - 15, 3, 0xe0b48c, 1);
    paint_line(c, hand, y - 16, x + side * (16 - 16 * pull), y + 9, 2.2f, 0xb98a5a, 1);
    paint_line(c, x + 27 * side, y - 9, x + 27 * side, y - 40, 2, 0x3a2418, 1);
    paint_line(c, x + 27 * side, y - 40, x + 33 * side, y - 38, 2, 0x3a2418, 1);
    paint_box(c, x + 33 * side - 3.5f, y - 37, 7, 10, 2, mix(0x40302a, 0xffe2a0, glow), 1);
    paint_glow(c, x + 33 * side, y - 32, 18 + 46 * glow, 1, AMBER, glow * 0.8f);
}

static void gauge(Canvas *c, const Game *g)
{
    char text[40];
    paint_text(c, 14, 13, 9, LEFT, PALE, 1, "OIL");
    paint_box(c, 44, 12, 104, 11, 5, INK, 0.55f);
    paint_box(c, 46, 14, 100 * g->oil + 0.01f, 7, 3, mix(EMBER, AMBER, g->oil), 1);
    snprintf(text, sizeof text, "NIGHT %d", g->night);
    paint_text(c, WIDE / 2, 13, 9, MIDDLE, PALE, 1, text);
    paint_line(c, WIDE / 2 - 40, 30, WIDE / 2 + 40, 30, 2, INK, 0.6f);
    paint_line(c, WIDE / 2 - 40, 30, WIDE / 2 - 40 + 80 * night_passed(g), 30, 2, AMBER, 1);
    snprintf(text, sizeof text, "%d", g->score);
    paint_text(c, WIDE - 14, 13, 12, RIGHT, CREAM, 1, text);
}

static void words(Canvas *c, const Game *g)
{
    char text[60];
    float in = g->age > 0.6f ? 1 : g->age / 0.6f;
    int blink = fmodf(g->now, 1.2f) < 0.85f;
    if (g->scene == NIGHT) {
        gauge(c, g);
        if (g->age < 4)
            paint_text(c, WIDE / 2, 372, 10, MIDDLE, CREAM, 1, "LEFT AND RIGHT: ROW   CATCH THE FALLING STARS");
        return;
    }
    if (g->scene == TITLE) {
        paint_text_heavy(c, WIDE / 2, 82, 40, MIDDLE, 5, AMBER, in, "LANTERN TIDE");
        paint_text(c, WIDE / 2, 142, 10, MIDDLE, PALE, 1, "KEEP THE HARBOUR LIT UNTIL DAWN");
        snprintf(text, sizeof text, "NIGHT %d   BEST %d", g->night, g->best);
    } else if (g->scene == DAWN) {
        paint_text_heavy(c, WIDE / 2, 82, 40, MIDDLE, 5, CREAM, in, "DAWN");
        paint_text(c, WIDE / 2, 142, 10, MIDDLE, DUSK, 1, "EVERY BOAT CAME HOME");
        snprintf(text, sizeof text, "SCORE %d   BEST %d", g->score, g->best);
    } else {
        paint_text_heavy(c, WIDE / 2, 82, 40, MIDDLE, 5, PALE, in, "TOO DARK");
        paint_text(c, WIDE / 2, 142, 10, MIDDLE, PALE, 1, "THREE LAMPS WERE OUT AT ONCE");
        snprintf(text, sizeof text, "SCORE %d   BEST %d", g->score, g->best);
    }
    paint_text(c, WIDE / 2, 166, 10, MIDDLE, g->scene == DAWN ? DUSK : CREAM, 1, text);
    if (blink)
        paint_text(c, WIDE / 2, 372, 10, MIDDLE, CREAM, 1, "SPACE: ROW OUT   ESC: GO HOME");
}

void draw_game(Canvas *c, const Game *g)
{
    float dawn = night_passed(g), late = dawn * dawn * dawn;
    backdrop(c, dawn);
    lighthouse(c, g, dawn);
    reflection(c, g, 584, 26, 0xdfe6ff, 0.35f * (1 - 0.6f * late), HORIZON + 6, 330);
    wave(c, g, 288, 0.8f, mix(0x34497f, 0xe8ad84, late), mix(0x1d2d5c, 0x8a6f92, late));
    for (int i = 0; i < LAMPS; i++)
        lamp(c, g, &g->lamps[i]);
    for (int i = 0; i < STARS; i++)
        if (g->stars[i].life > 0)
            star(c, &g->stars[i]);
    boat(c, g);
    wave(c, g, 312, 1.3f, mix(0x2a3d72, 0xc98f7e, late), mix(0x14224a, 0x62567f, late));
    for (int i = 0; i < LAMPS; i++)
        if (g->lamps[i].fuel > 0)
            reflection(c, g, g->lamps[i].x, 12, EMBER, 0.30f * g->lamps[i].fuel, 322, 350);
    wave(c, g, 346, 1.7f, mix(0x203163, 0xa2758a, late), mix(0x0d1838, 0x463f68, late));
    words(c, g);
}
