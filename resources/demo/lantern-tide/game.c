/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "game.h"

#include <math.h>
#include <string.h>

static const float NIGHT_SECONDS = 45, REACH = 24, MARGIN = 34;

static float clampf(float v, float low, float high) { return v < low ? low : v > high ? high : v; }

float water_at(const Game *g, float x)
{
    return 306 + 4 * sinf(x * 0.021f + g->now * 1.3f) + 2 * sinf(x * 0.053f - g->now * 0.9f);
}

float night_passed(const Game *g)
{
    if (g->scene == DAWN)
        return 1;
    return g->scene == NIGHT ? clampf(g->age / NIGHT_SECONDS, 0, 1) : 0;
}

int lamps_dark(const Game *g)
{
    int dark = 0;
    for (int i = 0; i < LAMPS; i++)
        dark += g->lamps[i].fuel <= 0;
    return dark;
}

static void enter(Game *g, Scene scene)
{
    g->scene = scene;
    g->age = 0;
}

static void nightfall(Game *g)
{
    for (int i = 0; i < LAMPS; i++) {
        g->lamps[i].x = 70 + 125 * (float)i;
        g->lamps[i].fuel = dice_f(&g->seed, 0.45f, 0.9f);
        g->lamps[i].flare = 0;
    }
    memset(g->stars, 0, sizeof g->stars);
    g->oil = 0.7f;
    g->next_star = 1.5f;
    enter(g, NIGHT);
}

void game_open(Game *g, int night, int best)
{
    memset(g, 0, sizeof *g);
    g->seed = 0x1a47e21u;
    g->night = night > 0 ? night : 1;
    g->best = best;
    g->boat = WIDE / 2;
    nightfall(g);
    enter(g, TITLE);
}

static void row(Game *g, Keys keys, float dt)
{
    float tide = 14.0f * (float)(g->night > 5 ? 5 : g->night) * sinf(g->now * 0.35f);
    float pull = (float)(keys.right - keys.left);
    g->speed += (pull * 420 - g->speed * 2.4f) * dt;
    g->boat += (g->speed + tide) * dt;
    g->stroke += (2 + fabsf(pull) * 6) * dt;
    if (g->boat < MARGIN || g->boat > WIDE - MARGIN)
        g->speed *= -0.3f;
    g->boat = clampf(g->boat, MARGIN, WIDE - MARGIN);
}

static void burn_and_fill(Game *g, float dt)
{
    float burn = dt / (26.0f - 1.6f * (float)(g->night > 11 ? 11 : g->night));
    for (int i = 0; i < LAMPS; i++) {
        Lamp *lamp = &g->lamps[i];
        float give = dt * 1.3f;
        lamp->flare = clampf(lamp->flare - dt, 0, 1);
        lamp->fuel = clampf(lamp->fuel - burn * (0.75f + 0.12f * (float)i), 0, 1);
        if (fabsf(g->boat - lamp->x) > REACH || g->oil <= 0 || lamp->fuel > 0.97f)
            continue;
        if (lamp->fuel + give >= 0.97f && lamp->flare <= 0) {
            lamp->flare = 1;
            g->score += 10;
            g->lit++;
        }
        lamp->fuel += give;
        g->oil = clampf(g->oil - give * 0.22f, 0, 1);
    }
}

static void drop_star(Game *g)
{
    for (int i = 0; i < STARS; i++) {
        Star *s = &g->stars[i];
        if (s->life > 0)
            continue;
        s->x = dice_f(&g->seed, 60, WIDE - 60);
        s->y = -10;
        s->vx = dice_f(&g->seed, -45, 45);
        s->vy = dice_f(&g->seed, 80, 120);
        s->life = 6;
        s->afloat = 0;
        return;
    }
}

static void move_stars(Game *g, float dt)
{
    if ((g->next_star -= dt) < 0) {
        drop_star(g);
        g->next_star = dice_f(&g->seed, 2.2f, 3.8f);
    }
    for (int i = 0; i < STARS; i++) {
        Star *s = &g->stars[i];
        if (s->life <= 0)
            continue;
        if (s->afloat) {
            s->life -= dt;
            s->y = water_at(g, s->x);
        } else {
            s->x = clampf(s->x + s->vx * dt, 12, WIDE - 12);
            s->y += s->vy * dt;
            s->afloat = s->y >= water_at(g, s->x);
        }
        if (fabsf(s->x - g->boat) < 26 && s->y > 268) {
            s->life = 0;
            g->oil = clampf(g->oil + 0.34f, 0, 1);
            g->score += 5;
        }
    }
}

void game_step(Game *g, Keys keys, float dt)
{
    int pressed = keys.go && !g->held;
    g->held = keys.go;
    g->now += dt;
    g->age += dt;
    if (g->score > g->best)
        g->best = g->score;
    switch (g->scene) {
    case TITLE:
        row(g, (Keys){0, 0, 0}, dt);
        if (pressed)
            nightfall(g);
        break;
    case NIGHT:
        row(g, keys, dt);
        burn_and_fill(g, dt);
        move_stars(g, dt);
        if (lamps_dark(g) >= DARK_LIMIT)
            enter(g, DARK);
        else if (g->age >= NIGHT_SECONDS) {
            g->score += 20 * (LAMPS - lamps_dark(g));
            enter(g, DAWN);
        }
        break;
    case DAWN:
        if (pressed && g->age > 0.8f) {
            g->night++;
            nightfall(g);
        }
        break;
    case DARK:
        if (pressed && g->age > 0.8f) {
            g->score = 0;
            nightfall(g);
        }
        break;
    }
}

Keys game_pilot(const Game *g)
{
    Keys keys = {0, 0, 0};
    float want = g->boat, worth = 0;
    if (g->scene != NIGHT) {
        keys.go = g->age > 1.2f && fmodf(g->age, 0.4f) < 0.2f;
        return keys;
    }
    for (int i = 0; i < LAMPS && g->oil > 0.02f; i++) {
        float need = (1 - g->lamps[i].fuel) * 400 - fabsf(g->lamps[i].x - g->boat) * 0.4f;
        if (need > worth && g->lamps[i].fuel < 0.9f)
            worth = need, want = g->lamps[i].x;
    }
    for (int i = 0; i < STARS; i++) {
        float need = (1.1f - g->oil) * 480 - fabsf(g->stars[i].x - g->boat) * 0.4f;
        if (g->stars[i].life > 0 && g->stars[i].y > 120 && need > worth)
            worth = need, want = g->stars[i].x;
    }
    keys.left = want < g->boat + g->speed * 0.25f - 5;
    keys.right = want > g->boat + g->speed * 0.25f + 5;
    return keys;
}
