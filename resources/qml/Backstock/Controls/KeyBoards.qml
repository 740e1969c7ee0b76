import QtQuick

// Which letters stand where, script by script; what a language begins with; and what a sound mark makes of a kana.
QtObject {
    readonly property var rows: ({
            qwerty: ["qwertyuiop", "asdfghjkl'", "zxcvbnm,.-"],
            qwertz: ["qwertzuiopü", "asdfghjklöä", "yxcvbnmß,.-"],
            azerty: ["azertyuiop", "qsdfghjklm", "wxcvbnéèàç'"],
            spanish: ["qwertyuiop", "asdfghjklñ", "zxcvbnáéíóú"],
            arabic: ["ضصثقفغعهخحج", "شسيبلاتنمكط", "ئءؤرىةوزظدذ"],
            kana: ["あかさたなはまやらわ", "いきしちにひみゆりを", "うくすつぬふむよるん", "えけせてねへめゃれー", "おこそとのほもょろっ"],
            katakana: ["アカサタナハマヤラワ", "イキシチニヒミユリヲ", "ウクスツヌフムヨルン", "エケセテネヘメャレー", "オコソトノホモョロッ"]
        })
    readonly property var signs: ["@#&*+/\\=_%", "()[]{}<>|~", "!?:;\"'^$€§"]
    readonly property var accents: ["àáâãäåæçčđ", "èéêëíìîïłñ", "òóôõöøœřšß", "ùúûüýÿžþ¿¡"]
    readonly property string figures: "1234567890"

    readonly property var names: ({ qwerty: "QWERTY", qwertz: "QWERTZ", azerty: "AZERTY", spanish: "QWERTY Ñ", arabic: "عربي", kana: "かな", katakana: "カナ" })

    // The language's own first, then the others.
    function order(language: string): list<string> {
        const own = { de: ["qwertz"], fr: ["azerty"], es: ["spanish"], ar: ["arabic"], ja: ["kana", "katakana"] }[language.slice(0, 2)] ?? [];
        return [...own, ...["qwerty", "qwertz", "azerty", "spanish", "arabic", "kana", "katakana"].filter(one => !own.includes(one))];
    }

    readonly property var _marks: ({
            "゛": ["かきくけこさしすせそたちつてとはひふへほうカキクケコサシスセソタチツテトハヒフヘホウ", "がぎぐげござじずぜぞだぢづでどばびぶべぼゔガギグゲゴザジズゼゾダヂヅデドバビブベボヴ"],
            "゜": ["はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ"],
            "小": ["あいうえおつやゆよアイウエオツヤユヨ", "ぁぃぅぇぉっゃゅょァィゥェォッャュョ"]
        })

    // The kana with that mark, and without it where it has it already; empty where it takes none.
    function marked(kana: string, mark: string): string {
        const [plain, changed] = _marks[mark];
        const at = plain.indexOf(kana);
        const back = changed.indexOf(kana);
        return kana === "" ? "" : at >= 0 ? changed[at] : back >= 0 ? plain[back] : "";
    }
}
