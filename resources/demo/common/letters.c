/* Letters as strokes on a grid 4 wide and 6 high: each pair of figures is a point (x, y down), a blank lifts the pen.
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "canvas.h"

static const char *const CAPITALS[26] = {
    "0602204246 0444",                  /* A */
    "003041423303 334445360600",        /* B */
    "4130100105163645",                 /* C */
    "00304145360600",                   /* D */
    "30000636 0323",                    /* E */
    "300006 0323",                      /* F */
    "41301001051636454323",             /* G */
    "0006 4046 0343",                   /* H */
    "0006",                             /* I */
    "3035261605",                       /* J */
    "0006 400346",                      /* K */
    "000636",                           /* L */
    "0600234046",                       /* M */
    "06004640",                         /* N */
    "103041453616050110",               /* O */
    "06003041423303",                   /* P */
    "103041453616050110 3446",          /* Q */
    "06003041423303 2346",              /* R */
    "413010010213334445361605",         /* S */
    "0040 2026",                        /* T */
    "000516364540",                     /* U */
    "002640",                           /* V */
    "0016233640",                       /* W */
    "0046 4006",                        /* X */
    "002340 2326",                      /* Y */
    "00400646",                         /* Z */
};
static const char *const FIGURES[10] = {
    "103041453616050110",
    "011016",
    "01103041420646",
    "01103041423313 334445361605",
    "36300444",
    "400003334445361605",
    "30100105163645443303",
    "004016",
    "103041423313020110 33444536160504 0413",
    "16364541301001021343",
};
static const struct {
    char sign;
    const char *strokes;
} SIGNS[] = {
    {'.', "0606"},      {',', "1607"},      {':', "0202 0606"},   {'-', "0323"}, {'\'', "0001"}, {'!', "0004 0606"},
    {'?', "0110304142332324 2626"},         {'/', "0630"},        {'+', "1315 0424"},
    {'(', "10010516"},  {')', "00111506"},  {'<', "200326"},      {'>', "002306"},
    {'&', "4601102021031405163644"},
};

static const char *strokes_of(char sign)
{
    if (sign >= 'a' && sign <= 'z')
        sign = (char)(sign - 'a' + 'A');
    if (sign >= 'A' && sign <= 'Z')
        return CAPITALS[sign - 'A'];
    if (sign >= '0' && sign <= '9')
        return FIGURES[sign - '0'];
    for (unsigned i = 0; i < sizeof SIGNS / sizeof *SIGNS; i++)
        if (SIGNS[i].sign == sign)
            return SIGNS[i].strokes;
    return "";
}

/* In grid units, the gap to the next letter included. */
static float advance(char sign)
{
    const char *s = strokes_of(sign);
    int wide = 0;
    if (!*s)
        return 3.2f;
    for (; *s && s[1]; s += s[2] == ' ' ? 3 : 2)
        if (s[0] - '0' > wide)
            wide = s[0] - '0';
    return (float)wide + 2.0f;
}

float text_width(float size, const char *text)
{
    float sum = 0;
    for (; *text; text++)
        sum += advance(*text);
    return sum > 0 ? (sum - 2.0f) * size / 6.0f : 0;
}

void paint_text_heavy(Canvas *c, float x, float y, float size, int align, float weight, Colour col, float alpha,
                      const char *text)
{
    float unit = size / 6.0f;
    if (alpha <= 0)
        return;
    x -= text_width(size, text) * (float)align / 2.0f;
    for (; *text; text++) {
        const char *s = strokes_of(*text);
        while (*s) {
            float ax = x + unit * (float)(s[0] - '0'), ay = y + unit * (float)(s[1] - '0');
            for (s += 2; *s && *s != ' '; s += 2) {
                float bx = x + unit * (float)(s[0] - '0'), by = y + unit * (float)(s[1] - '0');
                paint_line(c, ax, ay, bx, by, weight, col, alpha);
                ax = bx, ay = by;
            }
            if (*s == ' ')
                s++;
        }
        x += advance(*text) * unit;
    }
}

void paint_text(Canvas *c, float x, float y, float size, int align, Colour col, float alpha, const char *text)
{
    float weight = size / 7.0f;
    paint_text_heavy(c, x, y, size, align, weight < 1.2f ? 1.2f : weight, col, alpha, text);
}
