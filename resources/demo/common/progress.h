/* A save of a few named numbers: one `name=value` a line, written aside and renamed, unknown lines kept out.
 * SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PROGRESS_H
#define PROGRESS_H

typedef struct {
    int visits; /* how often the game was started; the proof that a save survives */
    int best;
    int level;
    int done; /* lamps lit, bricks broken, counted over all visits */
} Progress;

/* A missing or damaged file leaves what is already there. */
void progress_read(Progress *p, const char *path);
/* 0 when it could not be written. The folder must exist. */
int progress_write(const Progress *p, const char *path);
/* How long to play by itself: `--attract N` or BACKSTOCK_DEMO_SECONDS=N; 0 when a person plays. */
double attract_seconds(int argc, char **argv);

#endif
