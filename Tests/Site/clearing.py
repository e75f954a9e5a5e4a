"""Pictures and documents of a project, and what it takes to clear them."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

from quay_street import FOLDER
from sites import REPOSITORY, Site

PICTURES = REPOSITORY / "Tests/ImagesTests/Pictures"
INDEX, PEOPLE = FOLDER + "index.md", FOLDER + "people.md"
#: What exiftool says of any file: where it lies and how it is coded.
FILE_FACTS = {"ExifTool", "System", "File", "Composite", "JFIF", "Adobe", "PNG", "PNG-pHYs", "GIF", "RIFF", "SVG"}


def picture(name: str) -> bytes:
    return (PICTURES / name).read_bytes()


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def entry(file: str, data: bytes, shows: str = "shows") -> str:
    return (
        f"  - {{file: {file}, sha256: {sha256(data)}, {shows}: plan of the ground floor, "
        "cleared-by: review lead, cleared: 2024-03-01}\n"
    )


def clear(site: Site, entries: str, register: str = "images") -> Site:
    """Adds entries to the register of the case."""
    return site.replace(PEOPLE, "withheld:\n", f"{register}:\n{entries}withheld:\n")


def use(site: Site, markdown: str) -> Site:
    """Adds a paragraph to the front page of the case."""
    return site.replace(INDEX, "> [!AUTHOR]", f"{markdown}\n\n> [!AUTHOR]")


def facts(path: Path) -> dict[str, str]:
    """What exiftool reads in a file, by group and name."""
    said = subprocess.run(
        ["exiftool", "-a", "-G1", "-s", str(path)], check=True, capture_output=True, text=True
    ).stdout
    found = {}
    for line in said.splitlines():
        group, rest = line.removeprefix("[").split("]", 1)
        name, value = rest.split(":", 1)
        found[f"{group}:{name.strip()}"] = value.strip()
    return found
