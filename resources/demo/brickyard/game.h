/* Brickyard: take every wall down again, brick by brick.
 * The rules know neither window nor clock: game_step is given the time that passed.
 * SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef GAME_H
#define GAME_H

#include <stdint.h>

#include "canvas.h"

enum { WIDE = 640, HIGH = 480, COLUMNS = 12, ROWS = 9, BALLS = 3, GIFTS = 4, CRUMBS = 120, WALLS = 6 };
enum { BRICK_W = 46, BRICK_H = 20, PITCH_X = 50, PITCH_Y = 24, LEFT_EDGE = 22, TOP_EDGE = 76, PLANK_Y = 440 };

typedef enum { TITLE, SERVE, PLAY, CLEARED, OVER } Scene;

typedef struct {
    float x, y, vx, vy;
    int live;
} Ball;

typedef struct {
    float x, y;
    char kind; /* 'W' wider plank, 'B' another ball, 0 none */
} Gift;

typedef struct {
    float x, y, vx, vy, life;
    Colour col;
} Crumb;

typedef struct {
    float plank; /* where the plank should be, or below 0 when the keys decide */
    int left, right, go;
} Hands;

typedef struct {
    Scene scene;
    float age, now;
    int wall, lives, score, best, broken, run; /* run: bricks since the ball last met the plank */
    float plank, plank_w, wide_left;
    Ball balls[BALLS];
    Gift gifts[GIFTS];
    Crumb crumbs[CRUMBS];
    uint8_t brick[ROWS][COLUMNS]; /* 0 gone, 1..4 colours, 9 grey (two knocks), 8 grey and cracked */
    float shake;
    uint32_t seed;
    int held;
} Game;

void game_open(Game *g, int wall, int best);
void game_step(Game *g, Hands hands, float dt);
/* Plays by itself: never quite in the middle of the plank, so that the ball keeps turning. */
Hands game_pilot(const Game *g);
Colour brick_colour(int kind);

void draw_game(Canvas *c, const Game *g);

#endif
