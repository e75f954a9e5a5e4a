"""Cases of the public view: a small register, a piece of Markdown, what must not be found, what must stay.

Every case is a project of its own, and the projects that share a file of cases are built by one run of
the real command: a view that stops, stops for its project alone. `redaction/` holds the cases.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from messages import Message
from sites import Run, Site, page
from taken_apart import compact, given_away, holds, unified, words_of

FOLDER = Path(__file__).parent / "redaction"

#: What may become of a case.
OUTCOMES = (
    "swapped",  # It lands, nothing is given away, and the sentence stays a sentence.
    "swapped or stopped",  # As above, or the author is told where and nothing lands.
    "stopped",  # Nothing may land.
    "asked",  # It may land with the words in it, if the author is asked about them.
    "kept",  # It lands, and no word of it changes.
)

INDEX = """\
---
title: {title}
review: {{type: DHR, reference: DHR-1}}
public-reference: {reference}
agency: Exampleshire Police
marking: OFFICIAL
stage: final
{index}---

{context}
"""


@dataclass
class Case:
    id: str
    outcome: str
    text: str
    people: str
    hidden: list[str]
    kept: list[str]
    #: The front matter of the section that holds the text, beside its id and title.
    front: str = ""
    title: str = "A section"
    index: str = ""
    context: str = "Context."
    #: The name of the file that holds the text, below the project.
    file: str = "sections/case.md"
    files: dict[str, str | bytes] = field(default_factory=dict)
    #: The codes of which one must be among the findings.
    codes: list[str] = field(default_factory=list)
    #: Why the audit cannot know of it: a passage that only its author marked, a word at a sentence start.
    unknown_to_audit: str = ""
    reference: str = ""

    @property
    def project(self) -> str:
        return self.reference

    def written(self) -> dict[str, str | bytes]:
        """The files of the case's project."""
        head = f"---\nid: s1\ntitle: {self.title}\n{self.front}---\n\n"
        files: dict[str, str | bytes] = {
            "index.md": INDEX.format(
                title=self.title_of_project, reference=self.reference, index=self.index, context=self.context
            ),
            "people.md": f"---\n{self.people}---\n\nLived experience.\n",
            self.file: head + self.text,
        }
        return {f"content/imr/{self.project}/{name}": text for name, text in (files | self.files).items()}

    title_of_project: str = "A review"


# Reading the cases


def cases_in(name: str) -> list[Case]:
    """The cases of one file of `redaction/`."""
    held = yaml.safe_load((FOLDER / name).read_text())
    registers = yaml.safe_load((FOLDER / "registers.yaml").read_text())
    cases = [_case(item, held.get("register"), registers) for item in held["cases"]]
    for number, case in enumerate(cases):
        case.reference = f"{Path(name).stem[:3]}-{number:03}"
    return cases


def _case(item: dict, usual: str, registers: dict) -> Case:
    known = {"id", "outcome", "text", "register", "people", "more", "hidden", "kept", "front", "title", "index"}
    known |= {"context", "file", "files", "code", "why", "title-of-project", "audit"}
    assert set(item) <= known, f"{item['id']}: {set(item) - known}"
    assert item["outcome"] in OUTCOMES, f"{item['id']}: {item['outcome']}"
    register = registers[item.get("register", usual)]
    own = "people" in item
    files = {name: _content(held) for name, held in item.get("files", {}).items()}
    hidden = [str(entry) for entry in item.get("hidden", [])]
    if not own and item["outcome"] != "kept":
        hidden += register["never"]
    return Case(
        id=item["id"],
        outcome=item["outcome"],
        text=item["text"],
        people=(item["people"] if own else register["people"]) + with_sum(item.get("more", ""), files),
        hidden=list(dict.fromkeys(hidden)),
        kept=item.get("kept", []),
        front=item.get("front", ""),
        title=item.get("title", "A section"),
        title_of_project=item.get("title-of-project", "A review"),
        index=item.get("index", ""),
        context=item.get("context", "Context."),
        file=item.get("file", "sections/case.md"),
        files=files,
        codes=str(item.get("code", "")).split(),
        unknown_to_audit=item.get("audit", ""),
    )


def with_sum(entry: str, files: dict[str, str | bytes]) -> str:
    """An entry of the register with the SHA-256 of the one file that it clears."""
    if "SHA256" not in entry:
        return entry
    (content,) = files.values()
    return entry.replace("SHA256", hashlib.sha256(content).hexdigest())


def _content(held: str | dict) -> str | bytes:
    return base64.b64decode(held["base64"]) if isinstance(held, dict) else held


# Building and judging


@dataclass
class Built:
    """What one run of the command made of many cases."""

    site: Site
    result: Run

    def landed(self, case: Case) -> Path | None:
        folder = self.site.output / "public" / case.reference
        return folder if folder.exists() else None

    def messages(self, case: Case) -> list[Message]:
        places = (f"content/imr/{case.project}/", f"public/{case.reference}/")
        return [m for m in self.result.messages if any(place in f"{m.file}/" for place in places)]

    def words(self, case: Case) -> str:
        folder = self.landed(case)
        assert folder is not None
        return unified(" ".join(words_of(path.read_text()) for path in sorted(folder.rglob("*.html"))))


def build(site: Site, cases: list[Case], view: str = "public") -> Built:
    files: dict[str, str | bytes | None] = {"content/guidance/index.md": page("Home", "Welcome.")}
    for case in cases:
        files |= case.written()
    site.write(files)
    return Built(site, site.build("--view", view))


def faults(case: Case, built: Built) -> list[str]:
    """What is wrong with what became of a case."""
    said = built.messages(case)
    found = told_in_messages(case, said)
    if built.landed(case) is None:
        if not [m for m in said if m.level == "error"]:
            found.append("it did not land, and nothing says why")
        if case.outcome in ("swapped", "kept"):
            found += [f"stopped: {m.text}" for m in said if m.level == "error"]
    else:
        found += faults_of_what_landed(case, built, said)
    if case.codes and not {m.code for m in said} & set(case.codes):
        if built.landed(case) is None or case.outcome in ("stopped", "asked"):
            found.append(f"no finding {' or '.join(case.codes)}, but {[m.text for m in said]}")
    return found


def faults_of_what_landed(case: Case, built: Built, said: list[Message]) -> list[str]:
    if case.outcome == "stopped":
        return ["it landed"]
    found = given_away(built.landed(case), case.hidden)
    if case.outcome == "asked":
        # That nobody has signed the intruder sheet is said of every project and asks about no words.
        return [] if [m for m in said if m.code != "RED-26"] else found
    words = built.words(case)
    missing = [entry for entry in case.kept if unified(entry) not in words]
    if missing:
        found.append(f"not there: {missing}; the page says {around(words)}")
    return found


def around(words: str) -> str:
    """The part of a case's words that its section holds."""
    at = words.rfind("A section")
    return words[max(0, at) : at + 300]


def told_in_messages(case: Case, said: list[Message]) -> list[str]:
    """No message holds a secret: it may stand in a log. A path of the author's own may."""
    secrets = [entry for entry in case.hidden if not entry.startswith(("re:", "cs:")) and len(compact(entry)) > 3]
    texts = [f"{message.headline} {message.help}" for message in said]
    return [f"a message holds {entry!r}" for entry in secrets for text in texts if holds(entry, text)]


def share_swapped(builds: list[tuple[list[Case], Built]]) -> float:
    """Of the cases that may be either swapped or stopped, how many are swapped and land."""
    landed = [
        built.landed(case) is not None
        for cases, built in builds
        for case in cases
        if case.outcome.startswith("swapped")
    ]
    return sum(landed) / len(landed) if landed else 1.0
