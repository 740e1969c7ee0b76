/* Window, keys, time and saves of Lantern Tide; plain Xlib, no toolkit.
 *
 *   lantern-tide                play
 *   lantern-tide --attract 10   plays itself for ten seconds, saves, ends with 0 (also BACKSTOCK_DEMO_SECONDS=10)
 *
 * Saves: saves/progress.txt beside the program, and the logbook in $XDG_DATA_HOME (or ~/.local/share)/lantern-tide.
 * SPDX-License-Identifier: GPL-3.0-or-later */
#define _XOPEN_SOURCE 700
#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/keysym.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "game.h"
#include "progress.h"

typedef struct {
    Display *display;
    Window window;
    GC gc;
    Atom close;
    XImage *image;
    Canvas canvas;
    uint32_t *large; /* the picture enlarged to the window, when it is at least twice as big */
    int width, height, scale, open, paused;
    int tapped; /* go was pressed since the last step, however shortly */
    Keys keys;
} Screen_;

static double seconds_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* "folder of this program" + "/saves": a game folder may be moved, so nothing absolute is kept. */
static void saves_folder(char *out, size_t room)
{
    char self[800];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    self[n > 0 ? n : 0] = 0;
    char *slash = strrchr(self, '/');
    if (slash)
        *slash = 0;
    snprintf(out, room, "%s/saves", slash ? self : ".");
    mkdir(out, 0755);
}

static void logbook_folder(char *out, size_t room)
{
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    char path[800];
    if (data && *data == '/')
        snprintf(path, sizeof path, "%s", data);
    else
        snprintf(path, sizeof path, "%s/.local/share", home ? home : "/tmp");
    for (char *p = path + 1; *p; p++)
        if (*p == '/') {
            *p = 0;
            mkdir(path, 0755);
            *p = '/';
        }
    mkdir(path, 0755);
    snprintf(out, room, "%s/lantern-tide", path);
    mkdir(out, 0755);
}

static void save(const Progress *p)
{
    char folder[900], path[1000];
    saves_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s/progress.txt", folder);
    if (!progress_write(p, path))
        fprintf(stderr, "lantern-tide: could not save to %s\n", path);
    logbook_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s/logbook.txt", folder);
    if (!progress_write(p, path))
        fprintf(stderr, "lantern-tide: could not write %s\n", path);
}

static void load(Progress *p)
{
    char folder[900], path[1000];
    saves_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s/progress.txt", folder);
    progress_read(p, path);
}

static void fit(Screen_ *s, int width, int height)
{
    int across = width / WIDE, down = height / HIGH, scale = across < down ? across : down;
    scale = scale < 1 ? 1 : scale > 4 ? 4 : scale;
    s->width = width, s->height = height;
    if (scale == s->scale)
        return;
    s->scale = scale;
    s->image->data = NULL; /* the pixels are ours */
    XDestroyImage(s->image);
    free(s->large);
    s->large = scale > 1 ? malloc((size_t)(WIDE * HIGH * scale * scale) * 4) : NULL;
    if (scale > 1 && !s->large)
        s->scale = scale = 1;
    s->image = XCreateImage(s->display, DefaultVisual(s->display, DefaultScreen(s->display)), 24, ZPixmap, 0,
                            (char *)(s->large ? s->large : s->canvas.px), (unsigned)(WIDE * scale),
                            (unsigned)(HIGH * scale), 32, 0);
}

static int open_screen(Screen_ *s)
{
    XSizeHints hints = {.flags = PMinSize, .min_width = WIDE, .min_height = HIGH};
    XClassHint names = {(char *)"lantern-tide", (char *)"Lantern Tide"};
    memset(s, 0, sizeof *s);
    s->display = XOpenDisplay(NULL);
    if (!s->display) {
        fputs("lantern-tide: no display\n", stderr);
        return 0;
    }
    int n = DefaultScreen(s->display);
    Visual *visual = DefaultVisual(s->display, n);
    if (DefaultDepth(s->display, n) < 24 || visual->red_mask != 0xff0000 || visual->blue_mask != 0xff) {
        fputs("lantern-tide: needs a screen with 24-bit colour\n", stderr);
        return 0;
    }
    s->canvas = (Canvas){WIDE, HIGH, calloc(WIDE * HIGH, 4)};
    s->window = XCreateSimpleWindow(s->display, RootWindow(s->display, n), 0, 0, WIDE, HIGH, 0, 0, 0);
    s->gc = XCreateGC(s->display, s->window, 0, NULL);
    s->image = XCreateImage(s->display, visual, 24, ZPixmap, 0, (char *)s->canvas.px, WIDE, HIGH, 32, 0);
    s->scale = 1, s->width = WIDE, s->height = HIGH;
    s->close = XInternAtom(s->display, "WM_DELETE_WINDOW", False);
    XSetWMProtocols(s->display, s->window, &s->close, 1);
    XStoreName(s->display, s->window, "Lantern Tide");
    XSetClassHint(s->display, s->window, &names);
    XSetWMNormalHints(s->display, s->window, &hints);
    XSelectInput(s->display, s->window, KeyPressMask | KeyReleaseMask | StructureNotifyMask | FocusChangeMask);
    XkbSetDetectableAutoRepeat(s->display, True, NULL);
    XMapRaised(s->display, s->window);
    return s->open = s->canvas.px && s->image;
}

static void key(Screen_ *s, XKeyEvent *e, int down)
{
    switch (XLookupKeysym(e, 0)) {
    case XK_Left: case XK_a: s->keys.left = down; break;
    case XK_Right: case XK_d: s->keys.right = down; break;
    case XK_space: case XK_Return: s->keys.go = down; s->tapped |= down; break;
    case XK_Escape: if (down) s->open = 0; break;
    }
}

static void take_events(Screen_ *s)
{
    while (XPending(s->display)) {
        XEvent e;
        XNextEvent(s->display, &e);
        if (e.type == KeyPress || e.type == KeyRelease)
            key(s, &e.xkey, e.type == KeyPress);
        else if (e.type == ConfigureNotify)
            fit(s, e.xconfigure.width, e.xconfigure.height);
        else if (e.type == FocusIn)
            s->paused = 0;
        else if (e.type == FocusOut)
            s->paused = 1, memset(&s->keys, 0, sizeof s->keys);
        else if (e.type == ClientMessage && (Atom)e.xclient.data.l[0] == s->close)
            s->open = 0;
    }
}

static void show(Screen_ *s)
{
    int k = s->scale, w = WIDE * k, h = HIGH * k;
    if (s->large)
        for (int y = 0; y < h; y++) {
            uint32_t *out = s->large + (size_t)y * (size_t)w;
            if (y % k)
                memcpy(out, out - w, (size_t)w * 4);
            else
                for (int x = 0; x < w; x++)
                    out[x] = s->canvas.px[y / k * WIDE + x / k];
        }
    XPutImage(s->display, s->window, s->gc, s->image, 0, 0, (s->width - w) / 2, (s->height - h) / 2, (unsigned)w,
              (unsigned)h);
    XFlush(s->display);
}

static void note(Progress *p, const Game *g, int lit_before)
{
    p->best = g->best;
    p->level = g->night;
    p->done = lit_before + g->lit;
}

int main(int argc, char **argv)
{
    double attract = attract_seconds(argc, argv);
    Progress progress = {0, 0, 1, 0};
    Screen_ screen;
    Game game;
    if (!open_screen(&screen))
        return 1;
    load(&progress);
    progress.visits++;
    save(&progress);
    int lit_before = progress.done;
    game_open(&game, progress.level, progress.best);
    double begin = seconds_now(), last = begin, next = begin;
    Scene scene = game.scene;
    while (screen.open && (attract <= 0 || last - begin < attract)) {
        take_events(&screen);
        double now = seconds_now(), passed = now - last;
        last = now;
        Keys keys = screen.keys;
        keys.go |= screen.tapped;
        screen.tapped = 0;
        if (!screen.paused || attract > 0)
            game_step(&game, attract > 0 ? game_pilot(&game) : keys, passed > 0.05 ? 0.05f : (float)passed);
        if (game.scene != scene && game.scene != NIGHT) {
            note(&progress, &game, lit_before);
            save(&progress);
        }
        scene = game.scene;
        draw_game(&screen.canvas, &game);
        show(&screen);
        next = next + 1.0 / 60 > now ? next + 1.0 / 60 : now;
        double rest = next - seconds_now();
        if (rest > 0)
            nanosleep(&(struct timespec){0, (long)(rest * 1e9)}, NULL);
    }
    note(&progress, &game, lit_before);
    save(&progress);
    XCloseDisplay(screen.display);
    return 0;
}
