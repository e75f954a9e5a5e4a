"""What the command says on standard error, taken apart.

content/guidance/a.md:3:7: error: A page title can be given only once [SRC-01]
    3 | title: Another
      |       ^
    Keep one of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

HEAD = re.compile(
    r"^(?:(?P<file>\S.*?):(?P<line>\d+):(?P<column>\d+): )?"
    r"(?P<level>error|warning|prompt): (?P<headline>.+) \[(?P<code>[A-Z]{3}-\d{2})\]$"
)


@dataclass(frozen=True)
class Message:
    file: str | None
    line: int
    column: int
    level: str
    headline: str
    code: str
    help: str
    #: The line of the file, where it is shown.
    excerpt: str | None = None

    @property
    def place(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    @property
    def text(self) -> str:
        """As it was printed, on one line."""
        place = f"{self.place}: " if self.file else ""
        return f"{place}{self.level}: {self.headline} [{self.code}] {self.help}"


def excerpt_in(lines: list[str], line: int, column: int) -> str | None:
    """Takes the line of the file off, which must bear its number and a caret under its column."""
    shown = re.fullmatch(r"    (\d+) \| (.*)", lines[0])
    if shown is None:
        return None
    assert int(shown[1]) == line, lines
    caret = re.fullmatch(r"     *\| (\s*)\^", lines[1])
    assert caret and len(caret[1]) == column - 1, lines
    del lines[:2]
    return shown[2]


def messages_in(text: str) -> list[Message]:
    """Every message of a run. Fails on any line that is neither a message nor its way out."""
    lines = text.splitlines()
    found = []
    while lines:
        head = HEAD.match(lines.pop(0))
        if head is None:
            return []  # Not a build's findings: usage, for example. Whoever needs them will miss them.
        assert lines and lines[0].startswith("    "), f"no way out is given:\n{text}"
        excerpt = excerpt_in(lines, int(head["line"] or 0), int(head["column"] or 0))
        found.append(
            Message(
                head["file"],
                int(head["line"] or 0),
                int(head["column"] or 0),
                head["level"],
                head["headline"],
                head["code"],
                lines.pop(0).strip(),
                excerpt,
            )
        )
    return found
