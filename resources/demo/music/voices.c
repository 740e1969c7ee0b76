/* Voices made of sines (and, for the sea, of slowly filtered noise).
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "voices.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const double TURN = 6.283185307179586;

typedef struct {
    double ratio, share, fade; /* of the note's pitch, of its volume, seconds to fall to a third (0: while held) */
} Partial;

typedef struct {
    const char *name;
    double attack, release;
    Partial partials[6];
} Voice;

static const Voice VOICES[] = {
    {"pluck", 0.004, 0.15,
     {{1, 0.60, 0.80}, {2, 0.25, 0.42}, {3, 0.14, 0.26}, {4, 0.08, 0.17}, {5, 0.05, 0.11}, {7, 0.02, 0.07}}},
    {"bell", 0.002, 0.60,
     {{1, 0.50, 1.60}, {2.01, 0.22, 1.00}, {2.76, 0.16, 0.70}, {5.40, 0.08, 0.30}, {8.93, 0.03, 0.12}}},
    {"pad", 0.60, 0.90,
     {{0.997, 0.34, 0}, {1.003, 0.34, 0}, {2.002, 0.10, 0}, {3, 0.04, 0}, {0.5, 0.12, 0}}},
    {"reed", 0.06, 0.12, {{1, 0.50, 0}, {2, 0.22, 0}, {3, 0.16, 0}, {4, 0.07, 0}, {5, 0.05, 0}}},
    {"bass", 0.012, 0.10, {{1, 0.80, 1.20}, {2, 0.22, 0.50}, {3, 0.06, 0.20}}},
};

static double envelope(const Voice *v, double t, double seconds)
{
    double up = t < v->attack ? t / v->attack : 1, down = (seconds - t) / v->release + 1;
    return up * (down > 1 ? 1 : down < 0 ? 0 : down);
}

static void add(Tape *tape, int i, double value, double pan)
{
    if (i >= tape->frames)
        return;
    tape->left[i] += (float)(value * sqrt((1 - pan) / 2));
    tape->right[i] += (float)(value * sqrt((1 + pan) / 2));
}

/* A wave on the shore: noise, softened, swelling and drawing back once over the note. */
static void sea(Tape *tape, double at, double seconds, double volume, double pan)
{
    uint32_t seed = (uint32_t)(at * 1000) | 1;
    double low = 0, lower = 0;
    int first = (int)(at * RATE), count = (int)(seconds * RATE);
    for (int i = 0; i < count; i++) {
        double t = (double)i / count, swell = sin(TURN / 2 * pow(t, 0.7));
        seed ^= seed << 13, seed ^= seed >> 17, seed ^= seed << 5;
        low += ((double)seed / 2147483648.0 - 1 - low) * (0.02 + 0.10 * swell * swell);
        lower += (low - lower) * 0.3;
        add(tape, first + i, lower * swell * swell * volume, pan + 0.5 * (t - 0.5));
    }
}

int play_note(Tape *tape, const char *voice, double at, double seconds, double hertz, double volume, double pan)
{
    const Voice *v = NULL;
    if (!strcmp(voice, "sea")) {
        sea(tape, at, seconds, volume, pan);
        return 1;
    }
    for (unsigned i = 0; i < sizeof VOICES / sizeof *VOICES; i++)
        if (!strcmp(VOICES[i].name, voice))
            v = &VOICES[i];
    if (!v)
        return 0;
    int first = (int)(at * RATE), count = (int)((seconds + v->release) * RATE);
    for (int k = 0; k < 6 && v->partials[k].share > 0; k++) {
        const Partial *p = &v->partials[k];
        double w = TURN * hertz * p->ratio / RATE;
        if (w > TURN * 0.4)
            continue;
        double turn = 2 * cos(w), before = sin(-w), now = 0; /* each sine is the last two, turned on */
        double level = volume * p->share, loss = p->fade > 0 ? exp(-1.1 / (p->fade * RATE)) : 1;
        for (int i = 0; i < count; i++) {
            add(tape, first + i, now * level * envelope(v, (double)i / RATE, seconds), pan);
            double next = turn * now - before;
            before = now, now = next;
            level *= loss;
        }
    }
    return 1;
}

/* Sound thrown back from four walls at once. */
static void room(const float *in, float *out, int frames, double wet, int shift)
{
    static const int distance[4] = {1559, 1801, 2053, 2333};
    for (int k = 0; k < 4; k++) {
        int length = distance[k] + shift;
        float *wall = calloc((size_t)length, sizeof *wall), dull = 0;
        for (int i = 0; wall && i < frames; i++) {
            float back = wall[i % length];
            dull += (back - dull) * 0.45f;
            wall[i % length] = in[i] + dull * 0.83f;
            out[i] += back * (float)wet * 0.25f;
        }
        free(wall);
    }
}

void finish_tape(Tape *tape, double wet)
{
    float *sides[2] = {tape->left, tape->right}, peak = 1e-6f;
    int fade = RATE * 2;
    for (int s = 0; s < 2; s++) {
        float *dry = malloc((size_t)tape->frames * sizeof *dry);
        if (!dry)
            return;
        memcpy(dry, sides[s], (size_t)tape->frames * sizeof *dry);
        room(dry, sides[s], tape->frames, wet, s * 37);
        free(dry);
        for (int i = 0; i < tape->frames; i++)
            peak = fmaxf(peak, fabsf(sides[s][i]));
    }
    for (int s = 0; s < 2; s++)
        for (int i = 0; i < tape->frames; i++) {
            int left = tape->frames - i;
            sides[s][i] *= 0.85f / peak * (left < fade ? (float)left / (float)fade : 1);
        }
}
