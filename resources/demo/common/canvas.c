/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "canvas.h"

#include <math.h>

static float clamp01(float v) { return v < 0 ? 0 : v > 1 ? 1 : v; }

static int imax(int a, int b) { return a > b ? a : b; }

static int imin(int a, int b) { return a < b ? a : b; }

static void blend(uint32_t *p, Colour col, float alpha)
{
    int a = (int)(alpha * 256.0f + 0.5f), r, g, b;
    r = (int)(*p >> 16 & 255), g = (int)(*p >> 8 & 255), b = (int)(*p & 255);
    r += (((int)(col >> 16 & 255) - r) * a) >> 8;
    g += (((int)(col >> 8 & 255) - g) * a) >> 8;
    b += (((int)(col & 255) - b) * a) >> 8;
    *p = (uint32_t)(r << 16 | g << 8 | b);
}

Colour mix(Colour a, Colour b, float t)
{
    uint32_t p = a;
    blend(&p, b, clamp01(t));
    return p;
}

void paint_fade(Canvas *c, int y0, int y1, Colour top, Colour bottom)
{
    static const uint8_t bayer[4][4] = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}};
    float span = (float)imax(1, y1 - y0 - 1);
    for (int y = imax(0, y0); y < imin(c->h, y1); y++) {
        float t = (float)(y - y0) / span, part[3];
        uint32_t row[4];
        for (int k = 0; k < 3; k++) {
            float from = (float)(top >> (8 * k) & 255), to = (float)(bottom >> (8 * k) & 255);
            part[k] = from + (to - from) * t;
        }
        for (int i = 0; i < 4; i++) {
            float d = ((float)bayer[y & 3][i] + 0.5f) / 16.0f;
            row[i] = (uint32_t)(part[0] + d) | (uint32_t)(part[1] + d) << 8 | (uint32_t)(part[2] + d) << 16;
        }
        for (int x = 0; x < c->w; x++)
            c->px[y * c->w + x] = row[x & 3];
    }
}

void paint_line(Canvas *c, float x0, float y0, float x1, float y1, float width, Colour col, float alpha)
{
    float r = width / 2, dx = x1 - x0, dy = y1 - y0, len2 = dx * dx + dy * dy;
    int left = imax(0, (int)(fminf(x0, x1) - r - 1)), right = imin(c->w - 1, (int)(fmaxf(x0, x1) + r + 1));
    int up = imax(0, (int)(fminf(y0, y1) - r - 1)), down = imin(c->h - 1, (int)(fmaxf(y0, y1) + r + 1));
    for (int y = up; y <= down; y++)
        for (int x = left; x <= right; x++) {
            float px = (float)x + 0.5f - x0, py = (float)y + 0.5f - y0;
            float t = len2 > 0 ? clamp01((px * dx + py * dy) / len2) : 0;
            float ex = px - t * dx, ey = py - t * dy, d2 = ex * ex + ey * ey;
            if (d2 > (r + 1) * (r + 1))
                continue;
            float cover = clamp01(r + 0.5f - sqrtf(d2));
            if (cover > 0)
                blend(&c->px[y * c->w + x], col, cover * alpha);
        }
}

void paint_disc(Canvas *c, float x, float y, float r, Colour col, float alpha)
{
    paint_line(c, x, y, x, y, r * 2, col, alpha);
}

void paint_box(Canvas *c, float x, float y, float w, float h, float round, Colour col, float alpha)
{
    float cx = x + w / 2, cy = y + h / 2;
    for (int j = imax(0, (int)y - 1); j <= imin(c->h - 1, (int)(y + h) + 1); j++)
        for (int i = imax(0, (int)x - 1); i <= imin(c->w - 1, (int)(x + w) + 1); i++) {
            float qx = fabsf((float)i + 0.5f - cx) - w / 2 + round, qy = fabsf((float)j + 0.5f - cy) - h / 2 + round;
            float out = qx > 0 && qy > 0 ? sqrtf(qx * qx + qy * qy) : fmaxf(qx, qy);
            float cover = clamp01(0.5f - (out - round));
            if (cover > 0)
                blend(&c->px[j * c->w + i], col, cover * alpha);
        }
}

void paint_shape(Canvas *c, const float *xy, int corners, Colour col, float alpha)
{
    float nx[16], ny[16], nd[16], area = 0, l = 1e9f, r = -1e9f, u = 1e9f, d = -1e9f;
    if (corners > 16)
        return;
    for (int i = 0, j = corners - 1; i < corners; j = i++) {
        area += xy[2 * j] * xy[2 * i + 1] - xy[2 * i] * xy[2 * j + 1];
        l = fminf(l, xy[2 * i]), r = fmaxf(r, xy[2 * i]);
        u = fminf(u, xy[2 * i + 1]), d = fmaxf(d, xy[2 * i + 1]);
    }
    for (int i = 0, j = corners - 1; i < corners; j = i++) {
        float ex = xy[2 * i] - xy[2 * j], ey = xy[2 * i + 1] - xy[2 * j + 1], len = sqrtf(ex * ex + ey * ey) + 1e-6f;
        float side = area > 0 ? 1.0f : -1.0f;
        nx[i] = side * ey / len, ny[i] = -side * ex / len;
        nd[i] = nx[i] * xy[2 * j] + ny[i] * xy[2 * j + 1];
    }
    for (int y = imax(0, (int)u - 1); y <= imin(c->h - 1, (int)d + 1); y++)
        for (int x = imax(0, (int)l - 1); x <= imin(c->w - 1, (int)r + 1); x++) {
            float far = -1e9f;
            for (int i = 0; i < corners; i++)
                far = fmaxf(far, nx[i] * ((float)x + 0.5f) + ny[i] * ((float)y + 0.5f) - nd[i]);
            float cover = clamp01(0.5f - far);
            if (cover > 0)
                blend(&c->px[y * c->w + x], col, cover * alpha);
        }
}

void paint_glow(Canvas *c, float x, float y, float r, float flat, Colour col, float strength)
{
    float ry = r * flat;
    float cr = (float)(col >> 16 & 255) * strength, cg = (float)(col >> 8 & 255) * strength;
    float cb = (float)(col & 255) * strength;
    for (int j = imax(0, (int)(y - ry)); j <= imin(c->h - 1, (int)(y + ry)); j++)
        for (int i = imax(0, (int)(x - r)); i <= imin(c->w - 1, (int)(x + r)); i++) {
            float ex = ((float)i + 0.5f - x) / r, ey = ((float)j + 0.5f - y) / ry, k = 1 - (ex * ex + ey * ey);
            if (k <= 0)
                continue;
            uint32_t *p = &c->px[j * c->w + i];
            k = k * k * k;
            *p = (uint32_t)imin(255, (int)(*p >> 16 & 255) + (int)(cr * k)) << 16 |
                 (uint32_t)imin(255, (int)(*p >> 8 & 255) + (int)(cg * k)) << 8 |
                 (uint32_t)imin(255, (int)(*p & 255) + (int)(cb * k));
        }
}

uint32_t dice(uint32_t *seed)
{
    uint32_t x = *seed ? *seed : 0x9e3779b9u;
    x ^= x << 13, x ^= x >> 17, x ^= x << 5;
    return *seed = x;
}

float dice_f(uint32_t *seed, float from, float to)
{
    return from + (to - from) * (float)(dice(seed) >> 8) / 16777216.0f;
}
