/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef WALLS_H
#define WALLS_H

#include "game.h"

extern const char *const WALL_NAMES[WALLS];
/* Figures are colours, 9 is a grey brick that takes two knocks, a dot is air. */
extern const char *const WALL_BRICKS[WALLS][ROWS];

#endif
