/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef VOICES_H
#define VOICES_H

enum { RATE = 44100 };

typedef struct {
    float *left, *right;
    int frames;
} Tape;

/* Adds one note to the tape. `pan` runs from -1 to 1. 0 when there is no voice of that name. */
int play_note(Tape *tape, const char *voice, double at, double seconds, double hertz, double volume, double pan);
/* The room around the players, a slow fade at the end, and an even loudness. */
void finish_tape(Tape *tape, double wet);

#endif
