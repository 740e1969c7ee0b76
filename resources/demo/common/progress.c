/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void progress_read(Progress *p, const char *path)
{
    FILE *f = fopen(path, "r");
    char line[80];
    if (!f)
        return;
    while (fgets(line, sizeof line, f)) {
        char name[17];
        int value;
        if (sscanf(line, "%16[a-z]=%d", name, &value) != 2 || value < 0)
            continue;
        if (!strcmp(name, "visits"))
            p->visits = value;
        else if (!strcmp(name, "best"))
            p->best = value;
        else if (!strcmp(name, "level"))
            p->level = value;
        else if (!strcmp(name, "done"))
            p->done = value;
    }
    fclose(f);
}

int progress_write(const Progress *p, const char *path)
{
    char aside[1100];
    FILE *f;
    int good;
    if (snprintf(aside, sizeof aside, "%s.new", path) >= (int)sizeof aside || !(f = fopen(aside, "w")))
        return 0;
    good = fprintf(f, "visits=%d\nbest=%d\nlevel=%d\ndone=%d\n", p->visits, p->best, p->level, p->done) > 0;
    good = fclose(f) == 0 && good;
#ifdef _WIN32
    if (good)
        remove(path); /* its rename does not replace */
#endif
    return good && rename(aside, path) == 0;
}

double attract_seconds(int argc, char **argv)
{
    const char *text = getenv("BACKSTOCK_DEMO_SECONDS");
    for (int i = 1; i + 1 < argc; i++)
        if (!strcmp(argv[i], "--attract"))
            text = argv[i + 1];
    double seconds = text ? strtod(text, NULL) : 0;
    return seconds > 0 ? seconds : 0;
}
