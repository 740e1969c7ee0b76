/* A picture in memory and what can be painted on it. Used by Lantern Tide, Brickyard and the film, so that all
 * three look the same on every system. Edges are smoothed by distance; nothing here knows a window.
 * SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef CANVAS_H
#define CANVAS_H

#include <stdint.h>

typedef uint32_t Colour; /* 0xRRGGBB */

typedef struct {
    int w, h;
    uint32_t *px; /* rows from the top, 0x00RRGGBB */
} Canvas;

enum { LEFT = 0, MIDDLE = 1, RIGHT = 2 };

Colour mix(Colour a, Colour b, float t);

/* Rows y0..y1-1 fade from one colour to another; dithered, so that no steps show. */
void paint_fade(Canvas *c, int y0, int y1, Colour top, Colour bottom);
void paint_disc(Canvas *c, float x, float y, float r, Colour col, float alpha);
void paint_line(Canvas *c, float x0, float y0, float x1, float y1, float width, Colour col, float alpha);
void paint_box(Canvas *c, float x, float y, float w, float h, float round, Colour col, float alpha);
/* Corners in either direction of turning; the shape must be convex, at most 16 corners. */
void paint_shape(Canvas *c, const float *xy, int corners, Colour col, float alpha);
/* Adds light: strongest in the middle, nothing at r. Squashed to an ellipse by `flat` (1 is round). */
void paint_glow(Canvas *c, float x, float y, float r, float flat, Colour col, float strength);

/* Capital letters, figures and a little punctuation drawn as strokes; `size` is the height of a capital. */
void paint_text(Canvas *c, float x, float y, float size, int align, Colour col, float alpha, const char *text);
void paint_text_heavy(Canvas *c, float x, float y, float size, int align, float weight, Colour col, float alpha,
                      const char *text);
float text_width(float size, const char *text);

/* The same numbers on every machine. */
uint32_t dice(uint32_t *seed);
float dice_f(uint32_t *seed, float from, float to);

#endif
