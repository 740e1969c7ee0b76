/* Lantern Tide: keep the harbour's lamps burning until dawn.
 * The rules know neither window nor clock: game_step is given the time that passed.
 * SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef GAME_H
#define GAME_H

#include <stdint.h>

#include "canvas.h"

enum { WIDE = 640, HIGH = 400, LAMPS = 5, STARS = 4, DARK_LIMIT = 3 };

typedef enum { TITLE, NIGHT, DAWN, DARK } Scene;

typedef struct {
    float x, fuel, flare; /* flare: 1 just after it was filled, fading */
} Lamp;

typedef struct {
    float x, y, vx, vy, life; /* life: seconds left afloat; 0 is no star */
    int afloat;
} Star;

typedef struct {
    int left, right, go;
} Keys;

typedef struct {
    Scene scene;
    float age; /* seconds in this scene */
    float now; /* seconds since the program began */
    int night, score, best, lit;
    float boat, speed, oil, stroke, next_star;
    Lamp lamps[LAMPS];
    Star stars[STARS];
    uint32_t seed;
    int held; /* the go key was down in the last step */
} Game;

void game_open(Game *g, int night, int best);
void game_step(Game *g, Keys keys, float dt);
/* What a steady hand would press: the game plays itself. */
Keys game_pilot(const Game *g);
int lamps_dark(const Game *g);
/* 0 at nightfall, 1 at dawn. */
float night_passed(const Game *g);
/* Height of the water where the boat and the stars float. */
float water_at(const Game *g, float x);

void draw_game(Canvas *c, const Game *g);

#endif
