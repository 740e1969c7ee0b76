/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "game.h"

#include <math.h>
#include <string.h>

#include "walls.h"

static const float RADIUS = 7, NARROW = 92, BROAD = 150, CEILING = 46;

static float clampf(float v, float low, float high) { return v < low ? low : v > high ? high : v; }

static float pace(const Game *g) { return 340 + 18 * (float)(g->wall > 8 ? 8 : g->wall); }

Colour brick_colour(int kind)
{
    static const Colour colours[] = {0, 0xc4512d, 0xe09a3e, 0x7f9245, 0x33707a};
    return kind >= 8 ? 0x8d8a82 : colours[kind];
}

static void enter(Game *g, Scene scene)
{
    g->scene = scene;
    g->age = 0;
}

static void serve(Game *g)
{
    memset(g->balls, 0, sizeof g->balls);
    memset(g->gifts, 0, sizeof g->gifts);
    g->wide_left = 0;
    g->balls[0].live = 1;
    enter(g, SERVE);
}

static void build_wall(Game *g)
{
    for (int r = 0; r < ROWS; r++)
        for (int k = 0; k < COLUMNS; k++) {
            char sign = WALL_BRICKS[(g->wall - 1) % WALLS][r][k];
            g->brick[r][k] = sign == '.' ? 0 : (uint8_t)(sign - '0');
        }
}

void game_open(Game *g, int wall, int best)
{
    memset(g, 0, sizeof *g);
    g->seed = 0xb41c4u;
    g->wall = wall > 0 ? wall : 1;
    g->best = best;
    g->lives = 3;
    g->plank = WIDE / 2;
    g->plank_w = NARROW;
    build_wall(g);
    serve(g);
    enter(g, TITLE);
}

static int bricks_left(const Game *g)
{
    int left = 0;
    for (int r = 0; r < ROWS; r++)
        for (int k = 0; k < COLUMNS; k++)
            left += g->brick[r][k] != 0;
    return left;
}

static void crumble(Game *g, float x, float y, Colour col)
{
    int made = 0;
    for (int i = 0; i < CRUMBS && made < 9; i++) {
        Crumb *k = &g->crumbs[i];
        if (k->life > 0)
            continue;
        *k = (Crumb){x + dice_f(&g->seed, -20, 20), y + dice_f(&g->seed, -7, 7), dice_f(&g->seed, -90, 90),
                     dice_f(&g->seed, -150, 10), dice_f(&g->seed, 0.5f, 1.0f), col};
        made++;
    }
}

static void drop_gift(Game *g, float x, float y)
{
    uint32_t roll = dice(&g->seed) % 12;
    for (int i = 0; i < GIFTS && roll < 2; i++)
        if (!g->gifts[i].kind) {
            g->gifts[i] = (Gift){x, y, roll == 0 ? 'W' : 'B'};
            return;
        }
}

static void knock(Game *g, int r, int k)
{
    float x = LEFT_EDGE + PITCH_X * (float)k + BRICK_W / 2, y = TOP_EDGE + PITCH_Y * (float)r + BRICK_H / 2;
    int kind = g->brick[r][k];
    crumble(g, x, y, brick_colour(kind));
    g->shake = 0.12f;
    if (kind == 9) {
        g->brick[r][k] = 8;
        return;
    }
    g->brick[r][k] = 0;
    g->score += 10 + 2 * (g->run < 20 ? g->run : 20);
    g->run++;
    g->broken++;
    drop_gift(g, x, y);
}

/* The brick under this point, if any, is knocked: 1. */
static int strike(Game *g, float x, float y)
{
    float fx = x - LEFT_EDGE, fy = y - TOP_EDGE;
    if (fx < 0 || fy < 0)
        return 0;
    int k = (int)(fx / PITCH_X), r = (int)(fy / PITCH_Y);
    if (k >= COLUMNS || r >= ROWS || !g->brick[r][k])
        return 0;
    if (fx - PITCH_X * (float)k > BRICK_W || fy - PITCH_Y * (float)r > BRICK_H)
        return 0;
    knock(g, r, k);
    return 1;
}

static void off_plank(Game *g, Ball *b)
{
    float hit = clampf((b->x - g->plank) / (g->plank_w / 2), -1, 1), angle = hit * 1.05f;
    b->vx = pace(g) * sinf(angle);
    b->vy = -pace(g) * cosf(angle);
    b->y = PLANK_Y - RADIUS;
    g->run = 0;
}

static void fly(Game *g, Ball *b, float dt)
{
    float was_y = b->y;
    b->x += b->vx * dt;
    if (strike(g, b->x + (b->vx > 0 ? RADIUS : -RADIUS), b->y)) {
        b->x -= b->vx * dt;
        b->vx = -b->vx;
    }
    b->y += b->vy * dt;
    if (strike(g, b->x, b->y + (b->vy > 0 ? RADIUS : -RADIUS))) {
        b->y -= b->vy * dt;
        b->vy = -b->vy;
    }
    if ((b->x < RADIUS + 8 && b->vx < 0) || (b->x > WIDE - 8 - RADIUS && b->vx > 0))
        b->vx = -b->vx;
    if (b->y < CEILING + RADIUS && b->vy < 0)
        b->vy = -b->vy;
    if (fabsf(b->vy) < 60) /* never a flat ball that flies for ever */
        b->vy = b->vy < 0 ? -60 : 60;
    if (b->vy > 0 && was_y <= PLANK_Y && b->y + RADIUS >= PLANK_Y && fabsf(b->x - g->plank) < g->plank_w / 2 + RADIUS)
        off_plank(g, b);
    b->live = b->y < HIGH + 20;
}

static void take_gift(Game *g, char kind)
{
    if (kind == 'W') {
        g->wide_left = 14;
        return;
    }
    for (int i = 0; i < BALLS; i++)
        if (!g->balls[i].live) {
            g->balls[i] = (Ball){g->plank, PLANK_Y - RADIUS, 0, 0, 1};
            g->balls[i].vx = dice_f(&g->seed, -150, 150);
            g->balls[i].vy = -pace(g);
            return;
        }
}

static void fall(Game *g, float dt)
{
    for (int i = 0; i < GIFTS; i++) {
        Gift *gift = &g->gifts[i];
        if (!gift->kind)
            continue;
        gift->y += 120 * dt;
        if (fabsf(gift->y - PLANK_Y) < 14 && fabsf(gift->x - g->plank) < g->plank_w / 2 + 12) {
            take_gift(g, gift->kind);
            gift->kind = 0;
        } else if (gift->y > HIGH + 20)
            gift->kind = 0;
    }
    for (int i = 0; i < CRUMBS; i++) {
        Crumb *k = &g->crumbs[i];
        k->life -= dt;
        k->vy += 620 * dt;
        k->x += k->vx * dt;
        k->y += k->vy * dt;
    }
}

static void move_plank(Game *g, Hands hands, float dt)
{
    float goal = g->wide_left > 0 ? BROAD : NARROW, half;
    g->wide_left -= dt;
    g->plank_w += (goal - g->plank_w) * clampf(dt * 9, 0, 1);
    g->plank += 520 * (float)(hands.right - hands.left) * dt;
    if (hands.plank >= 0)
        g->plank = hands.plank;
    half = g->plank_w / 2 + 8;
    g->plank = clampf(g->plank, half, WIDE - half);
}

static void play(Game *g, float dt)
{
    int live = 0;
    for (int part = 0; part < 2; part++)
        for (int i = 0; i < BALLS; i++)
            if (g->balls[i].live)
                fly(g, &g->balls[i], dt / 2);
    for (int i = 0; i < BALLS; i++)
        live += g->balls[i].live;
    if (bricks_left(g) == 0) {
        g->score += 250;
        enter(g, CLEARED);
    } else if (live == 0) {
        if (--g->lives > 0)
            serve(g);
        else
            enter(g, OVER);
    }
}

static void begin_again(Game *g)
{
    g->lives = 3;
    g->score = 0;
    build_wall(g);
    serve(g);
}

void game_step(Game *g, Hands hands, float dt)
{
    int pressed = hands.go && !g->held;
    g->held = hands.go;
    g->now += dt;
    g->age += dt;
    g->shake = g->shake > dt ? g->shake - dt : 0;
    move_plank(g, hands, dt);
    fall(g, dt);
    if (g->scene == PLAY)
        play(g, dt);
    else if (g->scene == SERVE || g->scene == TITLE) {
        g->balls[0].x = g->plank + 12;
        g->balls[0].y = PLANK_Y - RADIUS;
        if (pressed && g->scene == SERVE) {
            off_plank(g, &g->balls[0]);
            enter(g, PLAY);
        } else if (pressed)
            enter(g, SERVE);
    } else if (pressed && g->age > 0.8f) {
        if (g->scene == CLEARED) {
            g->wall++;
            build_wall(g);
            serve(g);
        } else
            begin_again(g);
    }
    if (g->score > g->best)
        g->best = g->score;
}

Hands game_pilot(const Game *g)
{
    Hands hands = {-1, 0, 0, 0};
    const Ball *low = NULL;
    if (g->scene != PLAY) {
        hands.go = g->age > 0.7f && fmodf(g->age, 0.4f) < 0.2f;
        return hands;
    }
    for (int i = 0; i < BALLS; i++)
        if (g->balls[i].live && g->balls[i].vy > 0 && (!low || g->balls[i].y > low->y))
            low = &g->balls[i];
    float want = WIDE / 2 + 60 * sinf(g->now);
    if (low)
        want = low->x + g->plank_w * 0.36f * sinf(g->now * 1.7f + (float)g->broken);
    hands.left = want < g->plank - 6;
    hands.right = want > g->plank + 6;
    return hands;
}
