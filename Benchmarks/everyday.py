"""How many words of a text that names nobody are changed when people are called by everyday words."""
import subprocess
import tempfile
from pathlib import Path

from registers import people_md
from tools import MEASURE, ROOT, presidio

NAMES = (
    "Will Mark; May Grace; Hope Price; Grant Case; Rose Law; Bill Page; Joy Trust; Frank Force; Faith Long; "
    "Chase Young; Drew Rich; Sue Best; Pat Cross; Dean Church; Miles Street; Victor Service; Art Case; Rob Banks; "
    "Summer Day; April Field; June Winter; Jack Record; Ray Light; Penny Change; Iris Question; Daisy Ward"
)


def advice():
    """The practice advice itself, block by block: the sentences of a text in which nobody is named."""
    pages = sorted((ROOT / "content/guidance").glob("*.md"))
    return "\n\n".join(page.read_text().split("---\n", 2)[-1] for page in pages)


def changed(mentions):
    return ", ".join(sorted(set(mentions))) or "none"


def table():
    text = advice()
    people = [{"name": name} for name in NAMES.split("; ")]
    words = sorted({word for person in people for word in person["name"].split()})
    with tempfile.TemporaryDirectory() as name:
        register, file = Path(name) / "people.md", Path(name) / "text.txt"
        register.write_text(people_md(people))
        file.write_text(text, newline="")
        out = subprocess.run([MEASURE, "find", register, file], check=True, capture_output=True, text=True)
    raw = text.encode()
    ours = [line.split("\t") for line in out.stdout.splitlines() if line]
    cut = [(raw[int(m[0]) : int(m[1])].decode(), m[2] == "open") for m in ours]
    swapped = [word for word, is_open in cut if not is_open]
    asked = [word for word, is_open in cut if is_open]
    theirs = [text[r.start : r.end] for r in presidio(words).analyze(text, entities=["PERSON"])]
    return (
        "| tool | words of text | changed | asked | which |\n| --- | ---: | ---: | ---: | --- |\n"
        f"| candour, full names | {len(text.split())} | {len(swapped)} | {len(asked)} | {changed(swapped)} |\n"
        f"| presidio, each part | {len(text.split())} | {len(theirs)} | 0 | {changed(theirs)[:60]} … |"
    )
