/* The Last Ferry: prints 34 seconds of pictures, 1280x720 at 24 a second, as raw bytes for ffmpeg:  film FROM TO
 * (frames FROM to TO-1, so that one picture can be looked at alone).
 * One long shot: the ferry leaves the pier, meets a whale, and finds the far shore at first light.
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "canvas.h"

enum { W = 1280, H = 720, HORIZON = 430, FPS = 24 };

static const Colour AMBER = 0xffb84d, CREAM = 0xf4ecd8;

typedef struct {
    float t, dawn, camera, ferry; /* seconds; 0 night to 1 morning; world x of the left edge; world x of the ferry */
} Shot;

static float ease(float from, float to, float t)
{
    float k = (t - from) / (to - from);
    k = k < 0 ? 0 : k > 1 ? 1 : k;
    return k * k * (3 - 2 * k);
}

static Colour lit(Colour night, Colour day, const Shot *s) { return mix(night, day, s->dawn); }

static float swell(const Shot *s, float world, float level, float tall)
{
    return level + tall * (sinf(world * 0.011f + s->t * 1.1f) + 0.5f * sinf(world * 0.027f - s->t * 0.8f));
}

static void sky(Canvas *c, const Shot *s)
{
    uint32_t seed = 1912;
    paint_fade(c, 0, HORIZON, lit(0x060a1c, 0x5568a8, s), lit(0x24345f, 0xffc187, s));
    for (int i = 0; i < 260; i++) {
        float x = dice_f(&seed, 0, W), y = dice_f(&seed, 0, HORIZON - 40), size = dice_f(&seed, 0.7f, 2.4f);
        float flicker = 0.75f + 0.25f * sinf(s->t * dice_f(&seed, 1, 4) + x);
        paint_disc(c, x, y, size * 0.6f, 0xe6edff, (1 - s->dawn) * flicker * (0.95f - y / (HORIZON + 90)));
    }
    float moon_x = 1120, moon_y = 250 - 110 * ease(0, 9, s->t) + 20 * s->dawn;
    paint_glow(c, moon_x, moon_y, 240, 1, 0x8ba4dc, 0.38f * (1 - 0.7f * s->dawn));
    paint_disc(c, moon_x, moon_y, 42, lit(0xf4edd8, 0xfbe3c4, s), 1);
    paint_disc(c, moon_x - 14, moon_y - 10, 9, 0xdad2ba, 0.5f);
    paint_disc(c, moon_x + 13, moon_y + 14, 6, 0xdad2ba, 0.5f);
    paint_disc(c, moon_x + 10, moon_y - 16, 4, 0xdad2ba, 0.5f);
    paint_glow(c, 420, HORIZON, 620, 0.5f, 0xff8f45, 0.8f * s->dawn);
    float fall = s->t - 13.2f; /* one falling star */
    if (fall > 0 && fall < 1.1f)
        paint_line(c, 300 + fall * 330, 60 + fall * 120, 240 + fall * 330, 38 + fall * 120, 2.4f, 0xfff3cf, 1 - fall / 1.1f);
}

/* Everything below these tops, as far as row `until`; along the rows, because that is how memory lies. */
static void fill_below(Canvas *c, const float *tops, int until, Colour crest, Colour deep)
{
    int highest = H;
    for (int x = 0; x < W; x++)
        highest = (int)tops[x] < highest ? (int)tops[x] : highest;
    for (int y = highest < 0 ? 0 : highest; y < until && y < H; y++)
        for (int x = 0; x < W; x++) {
            float under = (float)y - tops[x];
            if (under >= 0)
                c->px[y * W + x] = under < 3 ? crest : deep;
            else if (under > -1)
                c->px[y * W + x] = mix(c->px[y * W + x], crest, 1 + under);
        }
}

/* A ridge far away: it moves slower than the camera. */
static void ridge(Canvas *c, const Shot *s, float pace, float tall, float phase, Colour col)
{
    float tops[W];
    for (int x = 0; x < W; x++) {
        float world = (float)x + s->camera * pace + phase;
        tops[x] = HORIZON + 2 - tall * (0.52f + 0.30f * sinf(world * 0.0058f) + 0.18f * sinf(world * 0.0171f));
    }
    fill_below(c, tops, HORIZON + 2, col, col);
}

static void water(Canvas *c, const Shot *s)
{
    uint32_t seed = 7;
    paint_fade(c, HORIZON, H, lit(0x2b3d70, 0xe9a87c, s), lit(0x101b3c, 0x4d5590, s));
    for (int i = 0; i < 150; i++) { /* moonlight, in strokes */
        float y = HORIZON + 4 + 150 * dice_f(&seed, 0, 1), far = (y - HORIZON) / 150;
        float x = 1120 + dice_f(&seed, -1, 1) * (16 + 70 * far) + 6 * sinf(s->t * 2 + y);
        float half = dice_f(&seed, 3, 16) * (0.5f + far) * (0.6f + 0.4f * sinf(s->t * 2.3f + (float)i));
        paint_line(c, x - half, y, x + half, y, 1.8f, 0xf1ecd9, (0.55f - 0.35f * far) * (1 - 0.5f * s->dawn));
    }
}

static void wave(Canvas *c, const Shot *s, float pace, float level, float tall, int until, Colour crest, Colour deep)
{
    float tops[W];
    for (int x = 0; x < W; x++)
        tops[x] = swell(s, (float)x + s->camera * pace, level, tall);
    fill_below(c, tops, until, crest, deep);
}

static void light(Canvas *c, const Shot *s, float x, float y, float r, float strength)
{
    paint_glow(c, x, y, r, 1, AMBER, strength * (1 - 0.6f * s->dawn));
    paint_disc(c, x, y, 3, 0xffe9b8, 1);
}

/* A quay with houses and lamps, its left end at this world x. */
static void quay(Canvas *c, const Shot *s, float world, uint32_t seed)
{
    float x = world - s->camera;
    Colour wall = lit(0x0c1330, 0x4a4470, s);
    if (x > W + 60 || x < -700)
        return;
    for (int i = 0; i < 7; i++) {
        float hx = x + 20 + (float)i * 78, wide = dice_f(&seed, 56, 84), tall = dice_f(&seed, 60, 130), top = 470 - tall;
        float roof[6] = {hx - 6, top, hx + wide + 6, top, hx + wide / 2, top - 34};
        paint_box(c, hx, top, wide, tall + 20, 1, wall, 1);
        paint_shape(c, roof, 3, mix(wall, 0x000000, 0.25f), 1);
        for (int k = 0; k < 4; k++)
            if (dice_f(&seed, 0, 1) < 0.55f) {
                float wx = hx + 10 + (float)(k % 2) * (wide - 34), wy = top + 14 + (float)(k / 2) * 30;
                paint_box(c, wx, wy, 12, 15, 2, 0xffcf7a, 1);
                paint_glow(c, wx + 6, wy + 7, 30, 1, AMBER, 0.35f * (1 - s->dawn));
            }
    }
    paint_box(c, x - 40, 470, 660, 16, 2, mix(wall, 0, 0.35f), 1);
    for (int i = 0; i < 9; i++)
        paint_line(c, x - 20 + (float)i * 76, 480, x - 20 + (float)i * 76, 560, 9, mix(wall, 0, 0.35f), 1);
    for (int i = 0; i < 4; i++) {
        float lx = x + 60 + (float)i * 160;
        paint_line(c, lx, 470, lx, 412, 4, mix(wall, 0, 0.5f), 1);
        light(c, s, lx, 408, 70, 0.8f);
    }
}

static void ferry(Canvas *c, const Shot *s)
{
    float x = s->ferry - s->camera, y = swell(s, s->ferry, 540, 7) - 8;
    float tip = (swell(s, s->ferry + 90, 540, 7) - swell(s, s->ferry - 90, 540, 7)) * 0.4f;
    float hull[8] = {x - 168, y - 34 - tip, x + 186, y - 38 + tip, x + 140, y + 26 + tip, x - 140, y + 26 - tip};
    float bow[6] = {x + 120, y - 36 + tip, x + 196, y - 56 + tip, x + 176, y - 20 + tip};
    for (int i = 0; i < 9; i++) { /* smoke, older puffs higher and thinner */
        float age = fmodf(s->t * 0.5f + (float)i / 9, 1);
        paint_disc(c, x - 46 - age * 190, y - 148 - age * 66 + 8 * sinf(age * 9 + (float)i), 10 + 24 * age, lit(0x55618c, 0xf0d3c0, s),
                   0.20f * (1 - age));
    }
    paint_shape(c, bow, 3, lit(0x6d2b26, 0xb4553f, s), 1);
    paint_shape(c, hull, 4, lit(0x6d2b26, 0xb4553f, s), 1);
    paint_line(c, x - 166, y - 30 - tip, x + 186, y - 34 + tip, 7, lit(0xd9d2c0, 0xfff3dd, s), 1);
    paint_box(c, x - 128, y - 84, 226, 48, 4, lit(0xc9c3b6, 0xfff3dd, s), 1);
    paint_box(c, x - 92, y - 122, 132, 40, 4, lit(0xb4afa6, 0xf7e8d2, s), 1);
    paint_box(c, x - 62, y - 166, 32, 46, 3, lit(0x8d3a2d, 0xc4573f, s), 1);
    paint_box(c, x - 62, y - 152, 32, 10, 0, lit(0xd9d2c0, 0xfff3dd, s), 1);
    paint_line(c, x + 112, y - 40, x + 112, y - 150, 3, lit(0x3a3040, 0x5c4a50, s), 1);
    for (int i = 0; i < 7; i++)
        paint_box(c, x - 116 + (float)i * 30, y - 72, 18, 18, 3, 0xffd27e, 1);
    for (int i = 0; i < 4; i++)
        paint_box(c, x - 80 + (float)i * 29, y - 112, 18, 15, 3, 0xffe0a0, 1);
    paint_glow(c, x - 16, y - 64, 210, 0.5f, AMBER, 0.30f * (1 - 0.7f * s->dawn));
    light(c, s, x + 112, y - 152, 60, 0.9f);
    for (int i = 0; i < 9; i++) { /* windows on the water */
        float wy = y + 34 + (float)i * 7, half = 60 * (1 - (float)i / 12) * (0.7f + 0.3f * sinf(s->t * 3 + (float)i * 2));
        paint_line(c, x - 16 - half, wy, x - 16 + half, wy, 2, AMBER, 0.16f * (1 - 0.6f * s->dawn));
    }
}

/* Comes up once beside the ferry, blows, shows its tail. */
static void whale(Canvas *c, const Shot *s)
{
    float up = ease(15.5f, 17.2f, s->t) * (1 - ease(20.2f, 21.6f, s->t)), x = 2560 - s->camera + (s->t - 15.5f) * 40;
    float y = 640 - 74 * up, blow = s->t - 17.3f;
    Colour skin = lit(0x3a5290, 0x4b5688, s);
    if (up <= 0)
        return;
    for (int i = -30; i <= 30; i++) {
        float k = (float)i / 30, r = 62 * sqrtf(1 - k * k) + 4;
        paint_disc(c, x + k * 150, y + 58, r, skin, 1);
    }
    for (int i = 0; i < 5; i++)
        paint_line(c, x + 40 + (float)i * 16, y + 62, x + 60 + (float)i * 15, y + 40, 2, lit(0x6c83c0, 0x8a90b8, s), 0.5f);
    paint_line(c, x + 96, y + 30, x + 132, y + 44, 3, lit(0x0c1430, 0x20294e, s), 1);
    paint_disc(c, x + 88, y + 22, 4, CREAM, 1);
    paint_disc(c, x + 89, y + 22, 2, 0x0a0f20, 1);
    for (int i = 0; i < 26 && blow > 0 && blow < 2; i++) {
        float age = blow - (float)(i / 2) * 0.085f, side = (i & 1 ? 1.0f : -1.0f) * (0.5f + 0.05f * (float)(i / 2));
        if (age > 0)
            paint_disc(c, x + 50 + side * 52 * age, y + 2 - 150 * age + 110 * age * age, 3.5f, 0xcfdcff, 0.7f * (1 - blow / 2));
    }
}

static void cards(Canvas *c, const Shot *s)
{
    float first = ease(1, 2.2f, s->t) * (1 - ease(5, 6, s->t)), last = ease(29.6f, 30.8f, s->t);
    Colour back = c->px[160 * W + 640];
    if (first > 0) {
        paint_text_heavy(c, 640, 150, 66, MIDDLE, 7, mix(back, CREAM, first), 1, "THE LAST FERRY");
        paint_text(c, 640, 246, 19, MIDDLE, mix(back, AMBER, first), 1, "A VERY SHORT FILM");
    }
    if (last > 0) {
        paint_text_heavy(c, 640, 84, 56, MIDDLE, 7, mix(back, CREAM, last), 1, "GOOD MORNING");
        paint_text(c, 640, 168, 17, MIDDLE, mix(back, CREAM, last), 1, "EVERY PICTURE WAS PAINTED ON THIS COMPUTER");
    }
}

static void paint(Canvas *c, float t)
{
    Shot s = {t, ease(22, 31, t), 0, 0};
    s.ferry = 560 + 3400 * ease(4, 30, t);
    s.camera = s.ferry - 560 - 120 * ease(4, 9, t) + 160 * ease(25, 30, t);
    sky(c, &s);
    ridge(c, &s, 0.05f, 130, 0, lit(0x1a2750, 0x8d7fa8, &s));
    ridge(c, &s, 0.11f, 74, 900, lit(0x131d40, 0x6c5f8c, &s));
    water(c, &s);
    wave(c, &s, 0.6f, 486, 4, 548, lit(0x35497f, 0xf0b58c, &s), lit(0x22336a, 0xa37f9c, &s));
    quay(c, &s, -40, 11);
    quay(c, &s, 4290, 29);
    wave(c, &s, 0.8f, 522, 6, 588, lit(0x2f4379, 0xe0a488, &s), lit(0x1b2a5a, 0x8c7198, &s));
    ferry(c, &s);
    wave(c, &s, 1.0f, 562, 7, 652, lit(0x283b70, 0xcf9585, &s), lit(0x15224c, 0x74628f, &s));
    whale(c, &s);
    wave(c, &s, 1.3f, 626, 9, 712, lit(0x203162, 0xb88386, &s), lit(0x0e1838, 0x574d7c, &s));
    wave(c, &s, 1.7f, 684, 9, 720, lit(0x182750, 0x946e80, &s), lit(0x080f26, 0x40396a, &s));
    cards(c, &s);
    float dark = 1 - ease(0, 1.2f, t) * (1 - ease(33, 34, t));
    for (int i = 0; dark > 0 && i < W * H; i++)
        c->px[i] = mix(c->px[i], 0x000000, dark);
}

int main(int argc, char **argv)
{
    Canvas c = {W, H, malloc((size_t)W * H * 4)};
    if (argc != 3 || !c.px)
        return 2;
    for (int i = atoi(argv[1]); i < atoi(argv[2]); i++) {
        paint(&c, (float)i / FPS);
        if (fwrite(c.px, 4, W * H, stdout) != W * H)
            return 1;
    }
    return 0;
}
