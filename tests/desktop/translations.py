"""Gathers every text of the window into the sheets of Qt Linguist, and makes of them what the program loads.

PYTHONPATH=app python tests/desktop/translations.py [LANGUAGE…]

Without arguments all sheets of resources/translations are brought up to date; a new language begins a new sheet. Texts
of QML stand in qsTr, those of the desktop's Python in words.tr or QCoreApplication.translate. The sheet of English has
plurals only. What the rooms below say to a person stands in say or say_count, and has a context of its own; English is
said by them.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHEETS = ROOT / "resources" / "translations"
QML = ROOT / "resources" / "qml"
PROGRAM = ROOT / "app" / "backstock"
DESKTOP = PROGRAM / "desktop"
CORE = "Core"
OTHER_FACES = ("cli", "demo", "standin", "__main__.py", "program.py")
"""What they say is read in a terminal."""
SOURCE = "en"
MARK = "⟦", "⟧"

_ERRORS = re.compile(r"[A-Z]\w*Error")
_OTHERS = re.compile(r"(Value|Type|Key|Runtime|Assertion|OS|FileNotFound|_TryAgain|Read)Error")
"""Of Python, and some that never reach a person."""
_ACCENTS = str.maketrans("aeiouycnsAEIOUCNS", "âéîöüýçñšÂÉÎÖÜÇÑŠ")
_PLACEHOLDER = re.compile(r"(%[0-9nL]+|&[a-z]+;|<[^>]*>|\{[a-z0-9_]+\})")


@dataclass(frozen=True, order=True)
class Said:
    context: str
    text: str
    plural: bool = False
    meant: str = ""


def said_in_python(folder: Path = DESKTOP) -> set[Said]:
    return {said for file in sorted(folder.rglob("*.py")) for said in _calls(ast.parse(file.read_text()))}


def below_the_faces() -> list[Path]:
    """The files whose texts reach the window."""
    return [
        file
        for file in sorted(PROGRAM.rglob("*.py"))
        if file.relative_to(PROGRAM).parts[0] not in ("desktop", *OTHER_FACES)
    ]


def said_by_the_core() -> set[Said]:
    return {said for file in below_the_faces() for said in _wordings(ast.parse(file.read_text()))}


def _wordings(tree: ast.AST) -> Iterator[Said]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if node.func.id == "say" and texts and re.search(r"[A-Za-z]", re.sub(r"\{\w+\}", "", texts[0])):
            yield Said(CORE, texts[0])
        elif node.func.id == "say_count" and len(texts) == 2:
            yield Said(CORE, texts[1], plural=True)


def _calls(tree: ast.AST) -> Iterator[Said]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if name == "tr" and texts and isinstance(node.args[0], ast.Constant):
            given = {keyword.arg: keyword.value for keyword in node.keywords}
            meant = ast.literal_eval(given["meant"]) if "meant" in given else ""
            yield Said("Backstock", texts[0], "n" in given, meant)
        elif name == "translate" and len(texts) >= 2:
            yield Said(texts[0], texts[1])


def unsaid(tree: ast.AST) -> list[str]:
    """Texts that would reach a person in English only: of errors, of what a job does, of why something cannot be."""
    return [text for node in ast.walk(tree) if isinstance(node, ast.Call) for text in _bare_texts(node)]


def _bare_texts(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    if _ERRORS.fullmatch(name) and not _OTHERS.fullmatch(name):
        looked_at = [*call.args[:1], *(given[part] for part in ("what", "data", "do") if part in given)]
    elif name == "progress":
        looked_at = [*call.args[2:3], *(given[part] for part in ("note",) if part in given)]
    else:
        looked_at = [given[part] for part in ("why", "why_not") if part in given]
        looked_at += [given["note"]] if name.endswith("Step") and "note" in given else []
    yield from (ast.unparse(value) for value in looked_at if any(map(_is_bare, _leaves(value))))


def _leaves(value: ast.expr) -> Iterator[ast.expr]:
    """What it may come to."""
    match value:
        case ast.IfExp():
            yield from (*_leaves(value.body), *_leaves(value.orelse))
        case ast.BoolOp():
            yield from (leaf for one in value.values for leaf in _leaves(one))
        case ast.BinOp():
            yield from (*_leaves(value.left), *_leaves(value.right))
        case _:
            yield value


def _is_bare(value: ast.expr) -> bool:
    return isinstance(value, ast.JoinedStr) or (isinstance(value, ast.Constant) and _is_text(value.value))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(re.search("[A-Za-z]", value))


def gather(sheet: Path, language: str) -> None:
    """Brings one sheet up to date; what nobody says any more goes."""
    with tempfile.TemporaryDirectory() as place:
        python = Path(place) / "python.js"
        lines = [
            f"qsTranslate({json.dumps(said.context)}, {json.dumps(said.text)}, {json.dumps(said.meant)}"
            f"{', 1' if said.plural else ''});"
            for said in sorted(said_in_python() | (set() if language == SOURCE else said_by_the_core()))
        ]
        python.write_text("\n".join(lines), encoding="utf-8")
        more = ["-pluralonly"] if language == SOURCE else []
        files = [str(file) for file in sorted(QML.rglob("*.qml"))]
        command = [
            str(Path(sys.executable).with_name("pyside6-lupdate")), "-silent", "-locations", "none", "-no-obsolete",
            "-no-ui-lines", "-source-language", "en", "-target-language", language, *more,
            *files, str(python), "-ts", str(sheet),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)


def release(sheet: Path, into: Path) -> None:
    command = [str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", str(sheet), "-qm", str(into)]
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)


def compiled(sheet: Path) -> Path:
    """What is loaded, beside its sheet. Put in place at once: a window that is open reads it where it lies."""
    made = sheet.with_suffix(".qm")
    aside = made.with_name(f"{made.name}.{os.getpid()}")
    release(sheet, aside)
    return aside.replace(made)


def unfinished(sheet: Path) -> list[str]:
    """Texts that nobody has translated yet, or whose placeholders were lost on the way."""
    found = []
    for message in ET.parse(sheet).getroot().iter("message"):
        source = message.findtext("source") or ""
        target = message.find("translation")
        forms: list[str] = []
        if target is not None:
            forms = [form.text or "" for form in target.iter("numerusform")] or [target.text or ""]
        lost = {place for form in forms for place in _numbers(source) - _numbers(form)} - {"%n", "%Ln"}
        if target is None or target.get("type") == "unfinished" or not all(forms) or lost:
            found.append(source)
    return found


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"%(?:\d|L?n)|\{\w+\}", text)) - {"{n}"}


def sources(sheet: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ET.parse(sheet).getroot().iter("context")
        for message in context.iter("message")
    }


def pseudo(text: str) -> str:
    """Marked, accented and a good half longer, as other languages are; placeholders stay."""
    parts = [part if _PLACEHOLDER.fullmatch(part) else part.translate(_ACCENTS) for part in _PLACEHOLDER.split(text)]
    longer = "·" * max(1, round(len(text) * 0.5))
    return f"{MARK[0]}{''.join(parts)} {longer}{MARK[1]}"


def make_pseudo(folder: Path, language: str = "de") -> Path:
    """A complete language that nobody speaks, under the name of one."""
    sheet = folder / f"backstock_{language}.ts"
    gather(sheet, language)
    tree = ET.parse(sheet)
    for message in tree.getroot().iter("message"):
        target = message.find("translation")
        assert target is not None
        target.attrib.pop("type", None)
        said = pseudo(message.findtext("source") or "")
        forms = list(target.iter("numerusform"))
        for form in forms:
            form.text = said
        if not forms:
            target.text = said
    tree.write(sheet, encoding="utf-8", xml_declaration=True)
    made = sheet.with_suffix(".qm")
    release(sheet, made)
    return made


def write_source_plurals(sheet: Path) -> None:
    """English from itself: `%n title(s)` becomes `%n title` and `%n titles`."""
    tree = ET.parse(sheet)
    for message in tree.getroot().iter("message"):
        target = message.find("translation")
        source = message.findtext("source") or ""
        if target is None:
            continue
        forms = list(target.iter("numerusform"))
        for form, said in zip(forms, (re.sub(r"\(\w+\)", "", source), source.replace("(s)", "s")), strict=False):
            form.text = form.text or said
        target.attrib.pop("type", None)
    tree.write(sheet, encoding="utf-8", xml_declaration=True)


def main() -> int:
    SHEETS.mkdir(parents=True, exist_ok=True)
    known = {file.stem.removeprefix("backstock_") for file in SHEETS.glob("*.ts")}
    for language in sorted({SOURCE, *known, *sys.argv[1:]}):
        sheet = SHEETS / f"backstock_{language}.ts"
        gather(sheet, language)
        if language == SOURCE:
            write_source_plurals(sheet)
        compiled(sheet)
        print(f"{language}: {len(sources(sheet))} texts, {len(unfinished(sheet))} to do")
    return 0


if __name__ == "__main__":
    sys.exit(main())
