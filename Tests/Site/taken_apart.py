"""A finished file taken apart in every way that a reader, a browser or an intruder could.

It shares nothing with Candour, and nothing with `leaks.py` either: that one knows a register, this one
only looks for the words that a case says must not be there. The rules of matching:

- eight letters and digits or more: found anywhere once everything but letters and digits is gone;
- fewer: bounded by what is no letter or digit (camelCase parted first), with up to three other
  characters between each two;
- `re:PATTERN`: a pattern over the folded text; `cs:TEXT`: as written, in the words that a reader sees.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
import unicodedata
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

#: Cyrillic and Greek letters that pass for Latin ones, and Latin ones without a decomposition.
LOOKALIKES = str.maketrans(
    "авекмнорстухіјѕԁԛԝһАВЕКМНОРСТУХІЈЅ" "αβεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" "øłđıØŁĐ",
    "abekmhopctyxijsdqwhABEKMHOPCTYXIJS" "abeikvoptuxABEZHIKMNOPTYX" "oldiOLD",
)
APOSTROPHES = dict.fromkeys(map(ord, "‘’‛ʼʹ′`´＇"), "'")
DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−－"), "-")
BLOCKS = frozenset(
    "address article aside blockquote body br caption dd details div dl dt figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody td tfoot th thead title "
    "tr ul script style".split()
)


# Undoing what an encoding did


def unescaped(text: str) -> str:
    """Entities, percent-encoding and the escapes of scripts, undone until nothing changes."""
    for _ in range(6):
        before = text
        text = html.unescape(text)
        text = unquote(text, errors="replace")
        text = re.sub(r"\\u\{([0-9a-fA-F]{1,6})\}", _scalar, text)
        text = re.sub(r"\\u([0-9a-fA-F]{4})", _scalar, text)
        text = re.sub(r"\\x([0-9a-fA-F]{2})", _scalar, text)
        if text == before:
            break
    return text


def style_unescaped(text: str) -> str:
    return re.sub(r"\\([0-9a-fA-F]{1,6})\s?", _scalar, text)


def _scalar(match: re.Match) -> str:
    value = int(match[1], 16)
    return chr(value) if 0 < value < 0x110000 and not 0xD800 <= value < 0xE000 else match[0]


def base64_texts(text: str) -> list[str]:
    """What every run that could be base64 says, where it says anything."""
    found = []
    for run in re.findall(r"[A-Za-z0-9+/_-]{8,}={0,2}", text):
        run = run.replace("-", "+").replace("_", "/").rstrip("=")
        for cut in range(4):
            part = run[cut:]
            try:
                said = base64.b64decode(part[: len(part) // 4 * 4] + "", validate=True).decode()
            except (binascii.Error, UnicodeDecodeError):
                continue
            if said and sum(letter.isprintable() for letter in said) == len(said):
                found.append(said)
    return found


# Reading a page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.parted: list[str] = []
        self.rest: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag, attributes):
        self.silent += tag in ("script", "style")
        self._part(tag)
        self.rest += [f"{name} {value}" for name, value in attributes if value]

    def handle_startendtag(self, tag, attributes):
        self._part(tag)
        self.rest += [f"{name} {value}" for name, value in attributes if value]

    def handle_endtag(self, tag):
        self.silent -= tag in ("script", "style")
        self._part(tag)

    def _part(self, tag):
        self.words.append("\n" if tag in BLOCKS else "")
        self.parted.append(" ")

    def handle_data(self, data):
        if self.silent:
            self.rest.append(data)
        else:
            self.words.append(data)
            self.parted.append(data)

    def handle_comment(self, data):
        self.rest.append(data)

    def handle_decl(self, decl):
        self.rest.append(decl)

    def unknown_decl(self, data):
        self.rest.append(data)

    def handle_pi(self, data):
        self.rest.append(data)


@cache
def words_of(page: str) -> str:
    """What a reader sees of a page: entities undone, tags gone, apostrophes and spaces unified."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return unified("".join(reader.words))


def unified(text: str) -> str:
    return re.sub(r"\s+", " ", text.translate(APOSTROPHES)).strip()


@cache
def readings(name: str, content: bytes) -> tuple[str, ...]:
    """Every text that a file holds, however it is written; its name too."""
    raw = "\n".join(
        dict.fromkeys([content.decode(errors="replace"), *_wide(content), content.decode("latin-1")])
    )
    texts = [name, unescaped(name), raw, unescaped(raw), style_unescaped(raw)]
    if re.search(r"<[a-zA-Z!/]", raw):
        for page in dict.fromkeys([raw, unescaped(raw)]):
            reader = _Reader()
            reader.feed(page)
            reader.close()
            texts += ["".join(reader.words), "".join(reader.parted), "\n".join(reader.rest)]
            texts.append(re.sub(r"<[^>]*>", "", page))
    texts += base64_texts(raw)
    texts += [unescaped(text) for text in texts[-50:]]
    return tuple(dict.fromkeys(texts))


def _wide(content: bytes) -> list[str]:
    if content.count(0) * 4 < len(content):
        return []
    return [content.decode(way, errors="replace") for way in ("utf-16-le", "utf-16-be")]


# Folding and finding


@cache
def folded(text: str) -> str:
    """Lower-case letters without marks, one kind of apostrophe and dash; camelCase parted."""
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Me", "Cf"))
    text = text.translate(APOSTROPHES).translate(DASHES).translate(LOOKALIKES)
    text = re.sub(r"-[ \t]*\n\s*", "", text) + "\n" + text if re.search(r"-[ \t]*\n", text) else text
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return unicodedata.normalize("NFKC", text).lower()


@cache
def compact(text: str) -> str:
    return "".join(letter for letter in folded(text) if letter.isalnum())


@cache
def _short(entry: str) -> re.Pattern:
    letters = [re.escape(letter) for letter in compact(entry)]
    return re.compile(r"(?<![^\W_])" + r"[\W_]{0,3}".join(letters) + r"(?![^\W_])")


def holds(entry: str, text: str) -> bool:
    """Whether a text gives an entry away."""
    if entry.startswith("re:"):
        return re.search(entry[3:], folded(text)) is not None
    if entry.startswith("cs:"):
        return unified(entry[3:]) in unified(text)
    letters = compact(entry)
    assert letters, f"{entry!r} holds nothing to look for"
    if len(letters) >= 8:
        return letters in compact(text)
    return _short(entry).search(folded(text)) is not None


def given_away(folder: Path, entries: list[str]) -> list[str]:
    """`file: entry` for everything below a folder that gives an entry away."""
    return [
        found
        for path in sorted(folder.rglob("*"))
        for found in given_away_by(path, path.relative_to(folder).as_posix(), entries)
    ]


def given_away_by(path: Path, name: str, entries: list[str]) -> list[str]:
    """The same for one file or folder, under the name that a reader sees."""
    content = path.read_bytes() if path.is_file() else b""
    texts = readings(name, content)
    seen = [words_of(content.decode(errors="replace"))] if name.endswith(".html") else []
    return [
        f"{name}: {entry}"
        for entry in entries
        if any(holds(entry, text) for text in (seen if entry.startswith("cs:") else texts))
    ]
