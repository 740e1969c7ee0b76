/* Window, keys, time and saves of Brickyard; plain Win32 and GDI.
 *
 *   brickyard.exe                play
 *   brickyard.exe --attract 10   plays itself for ten seconds, saves, ends with 0 (also BACKSTOCK_DEMO_SECONDS=10)
 *
 * Saves: saves\progress.txt beside the program, and the yard book in %APPDATA%\Brickyard.
 * SPDX-License-Identifier: GPL-3.0-or-later */
#define WIN32_LEAN_AND_MEAN
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include "game.h"
#include "progress.h"

static Hands hands = {-1, 0, 0, 0};
static int is_open = 1, is_paused, tapped; /* tapped: go was pressed since the last step, however shortly */
static BITMAPINFO format;
static Canvas canvas;

static double seconds_now(void)
{
    LARGE_INTEGER ticks, each;
    QueryPerformanceCounter(&ticks);
    QueryPerformanceFrequency(&each);
    return (double)ticks.QuadPart / (double)each.QuadPart;
}

static int save_in(const Progress *p, const char *folder, const char *name)
{
    char path[MAX_PATH + 40];
    CreateDirectoryA(folder, NULL);
    snprintf(path, sizeof path, "%s\\%s", folder, name);
    return progress_write(p, path);
}

static void saves_folder(char *out, size_t room)
{
    char self[MAX_PATH] = ".";
    GetModuleFileNameA(NULL, self, sizeof self);
    char *slash = strrchr(self, '\\');
    if (slash)
        *slash = 0;
    snprintf(out, room, "%s\\saves", self);
}

static void save(const Progress *p)
{
    char folder[MAX_PATH + 20];
    const char *data = getenv("APPDATA");
    saves_folder(folder, sizeof folder);
    if (!save_in(p, folder, "progress.txt"))
        fputs("brickyard: could not save beside the game\n", stderr);
    if (data && snprintf(folder, sizeof folder, "%s\\Brickyard", data) < (int)sizeof folder &&
        !save_in(p, folder, "yardbook.txt"))
        fputs("brickyard: could not write the yard book\n", stderr);
}

static void load(Progress *p)
{
    char folder[MAX_PATH + 20], path[MAX_PATH + 40];
    saves_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s\\progress.txt", folder);
    progress_read(p, path);
}

/* The picture is fitted into the window, keeping its shape. */
static RECT picture_in(HWND window)
{
    RECT r;
    GetClientRect(window, &r);
    int w = r.right, h = r.bottom;
    if (w * HIGH > h * WIDE)
        w = h * WIDE / HIGH;
    else
        h = w * HIGH / WIDE;
    SetRect(&r, (r.right - w) / 2, (r.bottom - h) / 2, (r.right + w) / 2, (r.bottom + h) / 2);
    return r;
}

static void show(HWND window, HDC to)
{
    RECT r = picture_in(window), all;
    int w = r.right - r.left, h = r.bottom - r.top;
    GetClientRect(window, &all);
    if (w != all.right || h != all.bottom) {
        ExcludeClipRect(to, r.left, r.top, r.right, r.bottom);
        FillRect(to, &all, (HBRUSH)GetStockObject(BLACK_BRUSH));
        SelectClipRgn(to, NULL);
    }
    StretchDIBits(to, r.left, r.top, w, h, 0, 0, WIDE, HIGH, canvas.px, &format, DIB_RGB_COLORS, SRCCOPY);
}

static void key(WPARAM code, int down)
{
    if (code == VK_LEFT || code == 'A')
        hands.left = down, hands.plank = -1;
    else if (code == VK_RIGHT || code == 'D')
        hands.right = down, hands.plank = -1;
    else if (code == VK_SPACE || code == VK_RETURN)
        hands.go = down, tapped |= down;
    else if (code == VK_ESCAPE && down)
        is_open = 0;
}

static LRESULT CALLBACK on_message(HWND window, UINT what, WPARAM w, LPARAM l)
{
    RECT r;
    PAINTSTRUCT paint;
    switch (what) {
    case WM_KEYDOWN: key(w, 1); return 0;
    case WM_KEYUP: key(w, 0); return 0;
    case WM_LBUTTONDOWN: hands.go = tapped = 1; return 0;
    case WM_LBUTTONUP: hands.go = 0; return 0;
    case WM_MOUSEMOVE:
        r = picture_in(window);
        if (r.right > r.left)
            hands.plank = ((float)(short)LOWORD(l) - (float)r.left) * WIDE / (float)(r.right - r.left);
        if (hands.plank < 0)
            hands.plank = 0;
        return 0;
    case WM_ACTIVATE:
        is_paused = LOWORD(w) == WA_INACTIVE;
        hands = (Hands){-1, 0, 0, 0};
        return 0;
    case WM_ERASEBKGND: return 1;
    case WM_PAINT:
        show(window, BeginPaint(window, &paint));
        EndPaint(window, &paint);
        return 0;
    case WM_CLOSE: is_open = 0; return 0;
    }
    return DefWindowProcA(window, what, w, l);
}

static HWND open_window(HINSTANCE program)
{
    WNDCLASSA kind = {0};
    RECT r = {0, 0, WIDE, HIGH};
    kind.lpfnWndProc = on_message;
    kind.hInstance = program;
    kind.hCursor = LoadCursorA(NULL, (LPCSTR)IDC_ARROW);
    kind.hIcon = LoadIconA(NULL, (LPCSTR)IDI_APPLICATION);
    kind.lpszClassName = "Brickyard";
    canvas = (Canvas){WIDE, HIGH, calloc(WIDE * HIGH, 4)};
    if (!canvas.px || !RegisterClassA(&kind))
        return NULL;
    format.bmiHeader = (BITMAPINFOHEADER){sizeof format.bmiHeader, WIDE, -HIGH, 1, 32, BI_RGB, 0, 0, 0, 0, 0};
    AdjustWindowRect(&r, WS_OVERLAPPEDWINDOW, FALSE);
    return CreateWindowExA(0, "Brickyard", "Brickyard", WS_OVERLAPPEDWINDOW | WS_VISIBLE, CW_USEDEFAULT, CW_USEDEFAULT,
                           r.right - r.left, r.bottom - r.top, NULL, NULL, program, NULL);
}

static void take_messages(void)
{
    MSG m;
    while (PeekMessageA(&m, NULL, 0, 0, PM_REMOVE)) {
        if (m.message == WM_QUIT)
            is_open = 0;
        TranslateMessage(&m);
        DispatchMessageA(&m);
    }
}

static void run(HWND window, Game *g, Progress *progress, double attract)
{
    double begin = seconds_now(), last = begin, next = begin;
    int broken_before = progress->done;
    Scene scene = g->scene;
    while (is_open && (attract <= 0 || last - begin < attract)) {
        take_messages();
        double now = seconds_now(), passed = now - last;
        last = now;
        Hands now_held = hands;
        now_held.go |= tapped;
        tapped = 0;
        if (!is_paused || attract > 0)
            game_step(g, attract > 0 ? game_pilot(g) : now_held, passed > 0.05 ? 0.05f : (float)passed);
        progress->best = g->best, progress->level = g->wall, progress->done = broken_before + g->broken;
        if (g->scene != scene && (g->scene == CLEARED || g->scene == OVER))
            save(progress);
        scene = g->scene;
        draw_game(&canvas, g);
        HDC to = GetDC(window);
        show(window, to);
        ReleaseDC(window, to);
        next = next + 1.0 / 60 > now ? next + 1.0 / 60 : now;
        double rest = next - seconds_now();
        if (rest > 0)
            MsgWaitForMultipleObjects(0, NULL, FALSE, (DWORD)(rest * 1000 + 0.5), 0);
    }
}

int main(int argc, char **argv)
{
    static Game game;
    Progress progress = {0, 0, 1, 0};
    HWND window = open_window(GetModuleHandleA(NULL));
    if (!window)
        return 1;
    load(&progress);
    progress.visits++;
    save(&progress);
    game_open(&game, progress.level, progress.best);
    run(window, &game, &progress, attract_seconds(argc, argv));
    save(&progress);
    DestroyWindow(window);
    return 0;
}
