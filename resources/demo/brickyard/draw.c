/* The picture: a printed poster. Paper, flat colours, one shadow to the lower right.
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "game.h"
#include "walls.h"

static const Colour PAPER = 0xf3ead2, INK = 0x2b2622, SHADE = 0x9c8f72, RUST = 0xc4512d;

static void paint_backdrop(Canvas *c, int wall)
{
    static const Colour discs[3] = {0xe3a04a, 0xa9b26a, 0xd98a63};
    uint32_t seed = 31u + (uint32_t)wall * 7919u;
    paint_fade(c, 0, HIGH, PAPER, mix(PAPER, 0xe0cfa6, 0.55f));
    for (int i = 0; i < 3; i++) {
        float x = dice_f(&seed, 80, WIDE - 80), y = dice_f(&seed, 200, 430), r = dice_f(&seed, 90, 150);
        paint_disc(c, x, y, r, discs[i], 0.16f);
    }
    for (int i = 0; i < 2600; i++) { /* the grain of the paper */
        float x = dice_f(&seed, 0, WIDE - 1), y = dice_f(&seed, 0, HIGH - 1);
        c->px[(int)y * WIDE + (int)x] = mix(c->px[(int)y * WIDE + (int)x], i & 1 ? 0xffffff : SHADE, 0.22f);
    }
    paint_box(c, 0, 36, WIDE, 4, 0, INK, 1);
    paint_box(c, 0, 40, 4, HIGH - 40, 0, INK, 1);
    paint_box(c, WIDE - 4, 40, 4, HIGH - 40, 0, INK, 1);
}

static void backdrop(Canvas *c, int wall)
{
    static uint32_t kept[WIDE * HIGH];
    static int painted = -1;
    if (wall != painted) {
        Canvas keep = {WIDE, HIGH, kept};
        paint_backdrop(&keep, wall);
        painted = wall;
    }
    memcpy(c->px, kept, sizeof kept);
}

static void brick(Canvas *c, int r, int k, int kind, float sink)
{
    float x = LEFT_EDGE + PITCH_X * (float)k, y = TOP_EDGE + PITCH_Y * (float)r - sink;
    Colour col = brick_colour(kind);
    paint_box(c, x + 2, y + 3, BRICK_W, BRICK_H, 3, SHADE, 0.55f);
    paint_box(c, x, y, BRICK_W, BRICK_H, 3, col, 1);
    paint_box(c, x + 3, y + 2, BRICK_W - 6, 2.5f, 1, mix(col, 0xffffff, 0.35f), 1);
    paint_box(c, x + 11, y + 8, BRICK_W - 22, 6, 3, mix(col, INK, 0.22f), 1);
    if (kind == 8) {
        paint_line(c, x + 15, y + 1, x + 22, y + 9, 1.6f, INK, 0.9f);
        paint_line(c, x + 22, y + 9, x + 18, y + 13, 1.6f, INK, 0.9f);
        paint_line(c, x + 18, y + 13, x + 26, y + 19, 1.6f, INK, 0.9f);
    }
}

static void wall(Canvas *c, const Game *g)
{
    for (int r = 0; r < ROWS; r++)
        for (int k = 0; k < COLUMNS; k++)
            if (g->brick[r][k]) {
                float late = (g->scene == SERVE || g->scene == TITLE) && g->now < 1.2f ? 1.2f - g->now : 0;
                brick(c, r, k, g->brick[r][k], late * late * (160 + 20 * (float)((r * 5 + k * 3) % 7)));
            }
}

static void plank(Canvas *c, const Game *g)
{
    float w = g->plank_w, x = g->plank - w / 2, y = PLANK_Y;
    paint_box(c, x + 3, y + 4, w, 13, 4, SHADE, 0.6f);
    paint_box(c, x, y, w, 13, 4, 0x8a5a34, 1);
    paint_box(c, x + 4, y + 2, w - 8, 2.5f, 1, 0xb98250, 1);
    paint_line(c, x + 14, y + 8, x + w * 0.45f, y + 8.5f, 1, 0x6d4526, 1);
    paint_line(c, x + w * 0.55f, y + 7.5f, x + w - 16, y + 8, 1, 0x6d4526, 1);
    paint_disc(c, x + 7, y + 7.5f, 1.8f, INK, 1);
    paint_disc(c, x + w - 7, y + 7.5f, 1.8f, INK, 1);
}

static void loose_things(Canvas *c, const Game *g)
{
    for (int i = 0; i < CRUMBS; i++)
        if (g->crumbs[i].life > 0)
            paint_box(c, g->crumbs[i].x - 2, g->crumbs[i].y - 2, 5, 4, 1, g->crumbs[i].col,
                      g->crumbs[i].life > 0.3f ? 1 : g->crumbs[i].life / 0.3f);
    for (int i = 0; i < GIFTS; i++)
        if (g->gifts[i].kind) {
            char sign[2] = {g->gifts[i].kind, 0};
            paint_disc(c, g->gifts[i].x + 2, g->gifts[i].y + 3, 13, SHADE, 0.5f);
            paint_disc(c, g->gifts[i].x, g->gifts[i].y, 13, 0x33707a, 1);
            paint_text(c, g->gifts[i].x, g->gifts[i].y - 5, 10, MIDDLE, PAPER, 1, sign);
        }
    for (int i = 0; i < BALLS; i++)
        if (g->balls[i].live) {
            paint_disc(c, g->balls[i].x + 3, g->balls[i].y + 4, 7, SHADE, 0.6f);
            paint_disc(c, g->balls[i].x, g->balls[i].y, 7, INK, 1);
            paint_disc(c, g->balls[i].x - 2.2f, g->balls[i].y - 2.4f, 2, PAPER, 0.9f);
        }
}

static void head(Canvas *c, const Game *g)
{
    char text[48];
    snprintf(text, sizeof text, "%d", g->score);
    paint_text(c, 18, 12, 12, LEFT, INK, 1, text);
    paint_text(c, WIDE / 2, 13, 10, MIDDLE, mix(INK, PAPER, 0.25f), 1, WALL_NAMES[(g->wall - 1) % WALLS]);
    for (int i = 0; i < g->lives; i++)
        paint_disc(c, WIDE - 24 - 20 * (float)i, 18, 6, RUST, 1);
}

static void card(Canvas *c, const Game *g, const char *big, const char *small)
{
    char text[64];
    snprintf(text, sizeof text, g->scene == TITLE ? "BEST %d" : "SCORE %d   BEST %d", g->scene == TITLE ? g->best : g->score,
             g->best);
    paint_box(c, 84, 262, 480, 138, 6, SHADE, 0.6f);
    paint_box(c, 80, 256, 480, 138, 6, INK, 1);
    paint_text_heavy(c, WIDE / 2, 280, 38, MIDDLE, 7, g->scene == OVER ? 0xe09a3e : PAPER, 1, big);
    paint_text(c, WIDE / 2, 338, 10, MIDDLE, 0xe09a3e, 1, small);
    paint_text(c, WIDE / 2, 364, 10, MIDDLE, PAPER, 1, text);
    if (fmodf(g->now, 1.2f) < 0.85f)
        paint_text(c, WIDE / 2, 414, 10, MIDDLE, INK, 1, "SPACE OR CLICK");
}

void draw_game(Canvas *c, const Game *g)
{
    backdrop(c, g->wall);
    wall(c, g);
    plank(c, g);
    loose_things(c, g);
    head(c, g);
    if (g->scene == TITLE)
        card(c, g, "BRICKYARD", "EVERY BRICK MUST COME DOWN");
    else if (g->scene == CLEARED)
        card(c, g, "ALL DOWN", "ON TO THE NEXT WALL");
    else if (g->scene == OVER)
        card(c, g, "NO BALLS LEFT", "THE WALL STANDS. TRY AGAIN");
    else if (g->scene == SERVE && fmodf(g->now, 1.2f) < 0.85f)
        paint_text(c, WIDE / 2, 380, 10, MIDDLE, INK, 1, "SPACE OR CLICK: SERVE");
}
