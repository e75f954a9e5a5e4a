"""An independent reader of a finished folder: it looks for what a register must keep back.

It shares nothing with Candour: its own reading of the register (PyYAML), its own idea of how a name
can be written, its own taking apart of HTML and its own folding. What it finds is a leak.
"""

from __future__ import annotations

import datetime
import html
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import yaml

WORDS = Path("/usr/share/dict/british-english-small")
SILENT = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
SAME = {ord(a): b for a, b in zip("‘’ʼ`´‐‑‒–—", "'''''-----")}
ENDS = ".!?:;•|\n"
MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True)
class Secret:
    """One way of writing what must not be published."""

    person: str
    text: str
    #: Told from an everyday word by its capital letter and its place in a sentence.
    is_everyday_word: bool = False


@dataclass(frozen=True)
class Leak:
    file: str
    person: str
    text: str
    around: str


# The register


def secrets_of(people_file: Path) -> list[Secret]:
    """Everything in a register that no public page may hold."""
    register = yaml.safe_load(people_file.read_text().split("\n---", 1)[0].removeprefix("---"))
    found: list[Secret] = []
    for person in register["people"]:
        found += secrets_of_person(person)
    for kind in ("places", "organisations", "identifiers"):
        for entry in register.get(kind) or []:
            found += [Secret(entry["id"], text) for text in texts_of(entry)]
    return found


def secrets_of_person(person: dict) -> list[Secret]:
    name, id_ = person["name"], person["id"]
    whole = [name["full"], *name.get("known-as", []), *name.get("also-written", [])]
    parts = {part for text in whole for part in re.split(r"[\s-]+", text) if len(part) > 2}
    parts |= {text.split()[-1] for text in whole}
    everyday = str(name.get("everyday-word", "no")).lower() in ("yes", "true")
    found = [Secret(id_, text) for text in whole if " " in text]
    found += [Secret(id_, part, everyday or part.lower() in ordinary_words()) for part in parts]
    if name.get("collar"):
        found.append(Secret(id_, str(name["collar"])))
    for kind in ("addresses", "identifiers"):
        found += [Secret(id_, entry["text"]) for entry in person.get(kind, [])]
    if isinstance(person.get("born"), datetime.date):
        found += [Secret(id_, text) for text in dates(person["born"])]
    return found


def texts_of(entry: dict) -> list[str]:
    return [str(text) for text in [entry["text"], *entry.get("also-written", [])]]


def dates(day: datetime.date) -> list[str]:
    month = MONTHS[day.month - 1]
    return [
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{day.day:02}/{day.month:02}/{day.year}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day:02}.{day.month:02}.{day.year}",
    ]


_ordinary: set[str] = set()


def ordinary_words() -> set[str]:
    if not _ordinary:
        _ordinary.update(word for word in WORDS.read_text().split() if word.islower())
    return _ordinary


# What a file says


class TextOf(HTMLParser):
    """The words of a page as a reader sees them, then every attribute, comment and script."""

    BLOCKS = set(
        "p div li td th tr h1 h2 h3 h4 h5 h6 dt dd br section article header footer nav main "
        "title figcaption caption summary blockquote pre".split()
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.rest: list[str] = []

    def handle_starttag(self, tag, attributes):
        if tag in self.BLOCKS:
            self.words.append("\n")
        self.rest += [f"{value}" for _, value in attributes if value]

    def handle_endtag(self, tag):
        if tag in self.BLOCKS:
            self.words.append("\n")

    def handle_data(self, data):
        self.words.append(data)

    def handle_comment(self, data):
        self.rest.append(data)


def texts_in(name: str, content: bytes) -> list[str]:
    """A file as a reader sees it, as its bytes are, and its name."""
    raw = content.decode("utf-8", errors="replace")
    texts = [raw, html.unescape(raw), re.sub(r"[-_./]", " ", name), name]
    if name.endswith((".html", ".htm", ".svg")):
        page = TextOf()
        page.feed(raw)
        page.close()
        texts += ["".join(page.words), *page.rest]
        texts += [re.sub(r"[-_./#%+]", " ", text) for text in page.rest]
    return texts


# Folding and finding


def folded(text: str) -> str:
    """Letters without marks, one kind of apostrophe and hyphen, single spaces. Keeps capitals."""
    text = unicodedata.normalize("NFKD", text).translate(SILENT).translate(SAME)
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    text = re.sub(r"[^\S\n]*\n\s*", "\n", text)
    return re.sub(r"[^\S\n]+", " ", text)


def pattern_of(secret: Secret) -> re.Pattern:
    words = r"[\s,]+".join(map(re.escape, re.split(r"[\s,]+", folded(secret.text).strip())))
    flags = 0 if secret.is_everyday_word else re.IGNORECASE
    return re.compile(rf"(?<![^\W_]){words}(?![^\W_])", flags)


@cache
def first_word(secret: Secret) -> str:
    return re.split(r"[\s,]", folded(secret.text).strip())[0].lower()


def leaks_in(folder: Path, secrets: list[Secret]) -> list[Leak]:
    """Every secret that a file below a folder gives away, in its bytes, its words or its name."""
    patterns = [(secret, pattern_of(secret)) for secret in secrets]
    found: list[Leak] = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        content = path.read_bytes() if path.is_file() else b""
        for text in dict.fromkeys(map(folded, texts_in(name, content))):
            letters = text.lower()
            for secret, pattern in patterns:
                if first_word(secret) not in letters:  # Most are not there at all, and this is quick.
                    continue
                for match in pattern.finditer(text):
                    if secret.is_everyday_word and not in_name_position(text, match):
                        continue
                    around = text[max(0, match.start() - 40) : match.end() + 40]
                    found.append(Leak(name, secret.person, match.group(), around))
    return found


def in_name_position(text: str, match: re.Match) -> bool:
    """Whether a capital letter here can only be that of a name: not where a sentence begins,
    unless a surname, a possessive or a title says so."""
    before, after = text[: match.start()].rstrip(" "), text[match.end() :]
    if re.search(r"\b(Mr|Mrs|Ms|Miss|Dr|PC|DC|PS|DS|DI)\.?$", before):
        return True
    if re.match(r"('s?\b| [A-Z][a-z])", after):
        return True
    return bool(before) and before[-1] not in ENDS + "\"'(>“"
