/* Plays a tune from a text file into a WAV file:  player TUNE WAV
 *
 *   tempo 72              beats in a minute
 *   room 0.4              how much of the room is heard
 *   length 32             seconds; without it the tune ends after its last note
 *   voice pluck 0.5 -0.2  volume and side; the notes after it begin at the first beat
 *   D4 F#4:2 -:1 D3+A3:4  notes with their length in beats, a rest, notes struck together
 *   4x D4 A4              this line four times
 *   # anything            a remark
 *
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "voices.h"

enum { LONGEST = 240 };

typedef struct {
    double tempo, wet, length, beat, last; /* beat: where the voice stands; last: the end of the last note, seconds */
    char voice[16];
    double volume, pan;
    Tape tape;
} Tune;

static double pitch(const char *name, int *bad)
{
    static const int steps[7] = {9, 11, 0, 2, 4, 5, 7}; /* A to G, above C */
    int step;
    *bad = *name < 'A' || *name > 'G';
    if (*bad)
        return 0;
    step = steps[*name++ - 'A'];
    if (*name == '#' || *name == 'b')
        step += *name++ == '#' ? 1 : -1;
    *bad = *name < '0' || *name > '8';
    return 440 * pow(2, (step - 9 + 12 * (*name - '4')) / 12.0);
}

/* One word such as D3+A3:4. 0 when it makes no sense. */
static int play_word(Tune *t, char *word)
{
    char *colon = strchr(word, ':'), *rest = NULL;
    double beats = colon ? strtod(colon + 1, NULL) : 1, second = 60 / t->tempo;
    if (colon)
        *colon = 0;
    if (beats <= 0)
        return 0;
    for (char *name = strtok_r(word, "+", &rest); name; name = strtok_r(NULL, "+", &rest)) {
        int bad = 0;
        double hertz = strcmp(name, "-") ? pitch(name, &bad) : 0;
        if (bad)
            return 0;
        if (hertz > 0 && !play_note(&t->tape, t->voice, t->beat * second, beats * second, hertz, t->volume, t->pan))
            return 0;
    }
    t->beat += beats;
    t->last = fmax(t->last, t->beat * second);
    return 1;
}

static int play_line(Tune *t, char *line)
{
    char copy[400], *rest = NULL;
    int times = 1, skip = 0;
    if (sscanf(line, "%dx %n", &times, &skip) != 1 || !skip)
        times = 1, skip = 0;
    for (int i = 0; i < times; i++) {
        snprintf(copy, sizeof copy, "%s", line + skip);
        for (char *word = strtok_r(copy, " \t\r\n", &rest); word; word = strtok_r(NULL, " \t\r\n", &rest))
            if (!play_word(t, word))
                return 0;
    }
    return 1;
}

static int play_file(Tune *t, FILE *f)
{
    char line[400];
    for (int number = 1; fgets(line, sizeof line, f); number++) {
        int good = 1;
        if (*line == '#' || *line == '\n')
            continue;
        if (!strncmp(line, "tempo ", 6))
            good = (t->tempo = strtod(line + 6, NULL)) > 0;
        else if (!strncmp(line, "room ", 5))
            t->wet = strtod(line + 5, NULL);
        else if (!strncmp(line, "length ", 7))
            t->length = strtod(line + 7, NULL);
        else if (!strncmp(line, "voice ", 6)) {
            good = sscanf(line + 6, "%15s %lf %lf", t->voice, &t->volume, &t->pan) == 3;
            t->beat = 0;
        } else
            good = play_line(t, line);
        if (!good) {
            fprintf(stderr, "line %d makes no sense: %s", number, line);
            return 0;
        }
    }
    return 1;
}

static void put(FILE *f, uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; i++)
        fputc((int)(value >> (8 * i) & 255), f);
}

static int write_wav(const Tape *tape, const char *path)
{
    FILE *f = fopen(path, "wb");
    uint32_t size = (uint32_t)tape->frames * 4;
    if (!f)
        return 0;
    fputs("RIFF", f), put(f, 36 + size, 4), fputs("WAVEfmt ", f), put(f, 16, 4), put(f, 1, 2), put(f, 2, 2);
    put(f, RATE, 4), put(f, RATE * 4, 4), put(f, 4, 2), put(f, 16, 2), fputs("data", f), put(f, size, 4);
    for (int i = 0; i < tape->frames; i++) {
        put(f, (uint32_t)(int32_t)lrintf(tape->left[i] * 32767) & 0xffff, 2);
        put(f, (uint32_t)(int32_t)lrintf(tape->right[i] * 32767) & 0xffff, 2);
    }
    return fclose(f) == 0;
}

int main(int argc, char **argv)
{
    Tune t = {.tempo = 90, .wet = 0.3, .voice = "pluck", .volume = 0.5};
    FILE *f = argc == 3 ? fopen(argv[1], "r") : NULL;
    if (!f) {
        fputs("usage: player TUNE WAV\n", stderr);
        return 2;
    }
    t.tape.frames = LONGEST * RATE;
    t.tape.left = calloc((size_t)t.tape.frames, sizeof(float));
    t.tape.right = calloc((size_t)t.tape.frames, sizeof(float));
    if (!t.tape.left || !t.tape.right || !play_file(&t, f))
        return 1;
    fclose(f);
    double seconds = t.length > 0 ? t.length : t.last + 3;
    t.tape.frames = (int)(fmin(seconds, LONGEST) * RATE);
    finish_tape(&t.tape, t.wet);
    return write_wav(&t.tape, argv[2]) ? 0 : 1;
}
