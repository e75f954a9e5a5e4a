"""How fast names are swapped and audited, in megabytes (10^6 bytes) a second."""
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import corpus
from registers import people_md
from tools import CANDOUR, MEASURE, presidio, presidio_engine


# The two worked reviews under content/imr name somebody every 49 and every 61 words.
WORDS_PER_NAME = 50


def rates(size, seconds):
    """Lowest, median and highest rate of several runs."""
    found = sorted(size / 1e6 / second for second in seconds)
    return found[0], statistics.median(found), found[-1]


def timed(command, runs, **options):
    """Seconds of whole processes. Exit code 1 is no error: `rg` found nothing, or the audit something."""
    seconds = []
    for _ in range(runs):
        with tempfile.TemporaryFile() as out:
            start = time.perf_counter()
            code = subprocess.run(command, stdout=out, stderr=subprocess.DEVNULL, **options).returncode
            seconds.append(time.perf_counter() - start)
        if code not in (0, 1):
            raise RuntimeError(f"{command[0]} ended with exit code {code}")
    return seconds


def swap_rates(register, text, runs, threads=1):
    """Seconds to get ready, and the rates of our swap, without reading the file."""
    command = [MEASURE, "time", register, text, str(runs), str(threads)]
    out = subprocess.run(command, check=True, capture_output=True, text=True)
    lines = [line.split() for line in out.stdout.splitlines()]
    seconds = [float(words[1]) for words in lines if words[0] == "run"]
    return float(lines[0][1]), rates(text.stat().st_size, seconds)


def presidio_rates(analyze, text, runs):
    """The rates of a deny list of Presidio's with a label put in for each result, block by block."""
    blocks = text.split("\n\n")

    def swap():
        swapped = []
        for block in blocks:
            place = 0
            for result in sorted(analyze(block), key=lambda r: r.start):
                swapped += [block[place : result.start], "Person 1"]
                place = max(place, result.end)
            swapped += [block[place:], "\n\n"]
        return "".join(swapped)

    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        swap()
        seconds.append(time.perf_counter() - start)
    return rates(len(text.encode()), seconds)


def bare(words):
    """Presidio's recogniser asked by itself, without the engine that users ask."""
    recogniser = presidio(words)
    recogniser.analyze("Nobody.", entities=["PERSON"])
    return lambda block: recogniser.analyze(block, entities=["PERSON"])


def engine(words):
    whole = presidio_engine(words)
    whole.analyze("Nobody.", language="en", entities=["PERSON"])
    return lambda block: whole.analyze(block, language="en", entities=["PERSON"])


def forms(people):
    """Full names, forenames and surnames: what finds the mentions that our swap finds."""
    return sorted({p[part] for p in people for part in ("name", "forename", "surname")}, key=lambda w: (-len(w), w))


def ripgrep_rates(folder, people, text, runs):
    names = folder / "names.txt"
    names.write_text("".join(f"{word}\n" for word in forms(people)))
    return rates(text.stat().st_size, timed(["rg", "-F", "-i", "-o", "-f", names, text], runs))


def has_audit():
    help_text = subprocess.run([CANDOUR, "audit", "--help"], capture_output=True, text=True) if CANDOUR.exists() else None
    return help_text is not None and help_text.returncode == 0


def audit_site(folder, people):
    """A site whose project has the register."""
    site = folder / "site"
    project = site / "content/imr/review"
    project.mkdir(parents=True, exist_ok=True)
    (site / "content/guidance").mkdir(parents=True, exist_ok=True)
    (site / "content/guidance/index.md").write_text("---\ntitle: Guidance\n---\n\nWords.\n")
    (project / "index.md").write_text(
        "---\ntitle: A review\npublic-reference: imr-1\nmarking: OFFICIAL\nstage: draft\n---\n\nWords.\n"
    )
    (project / "people.md").write_text(people_md(people))
    return site


def audit_rates(site, text, runs, *options):
    """The rates of `candour audit TEXT` as a whole process."""
    command = [CANDOUR, "audit", text, "--project", "review", *options]
    return rates(text.stat().st_size, timed(command, runs, cwd=site))


def audit_figures(folder, people, texts, runs):
    """ripgrep and the audit on each text, and the audit on one thread, as ripgrep has for one file."""
    site, found = audit_site(folder, people), []
    for kind, text in texts.items():
        rg = ripgrep_rates(folder, people, text, runs)
        audit = audit_rates(site, text, runs)
        alone = audit_rates(site, text, runs, "--threads", "1")
        found.append({"people": len(people), "text": kind, "rg": rg, "audit": audit, "alone": alone})
    return found


def measure(megabytes, peer_megabytes, runs, counts=(10, 100, 1000), words_per_name=WORDS_PER_NAME):
    """One line of figures for each number of people; the text is the same for all of them."""
    everybody = corpus.people(max(counts))
    whole = corpus.text(megabytes, everybody[:10], words_per_name)
    public = corpus.text(megabytes, corpus.pseudonyms(10), words_per_name)
    part = whole[: int(peer_megabytes * 1_000_000)]
    part = part[: part.rfind("\n\n")]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text, piece, register = folder / "text.txt", folder / "piece.txt", folder / "people.md"
        after = folder / "public.txt"
        text.write_text(whole)
        after.write_text(public)
        piece.write_text(part)
        for count in counts:
            people = everybody[:count]
            register.write_text(people_md(people))
            ready, swap = swap_rates(register, text, runs)
            figures = {"people": count, "ready": ready, "swap": swap}
            figures["swap of the piece"] = swap_rates(register, piece, runs)[1]
            figures["swap, all cores"] = swap_rates(register, text, runs, os.cpu_count())[1]
            names = [p["name"] for p in people]
            for kind, words in (("full names", names), ("forms", forms(people))):
                figures["engine, " + kind] = presidio_rates(engine(words), part, runs)
                figures["bare, " + kind] = presidio_rates(bare(words), part, runs)
            texts = {"with names": text, "with pseudonyms": after}
            figures["audits"] = audit_figures(folder, people, texts, runs) if has_audit() else []
            yield figures


def cell(rate):
    return f"{rate[0]:.1f} / {rate[1]:.1f} / {rate[2]:.1f}"


HEAD = (
    "| people | ready, s | swap | swap, all cores | Presidio's engine, forms | full names | recogniser alone, forms "
    "| full names |\n" + "| ---: " * 8 + "|"
)

AUDIT_HEAD = (
    "| people | text | rg -F -i -o | audit | audit by rg | audit, one thread | by rg |\n"
    "| ---: | --- | ---: | ---: | ---: | ---: | ---: |"
)


def row(figures):
    rates_of = ["swap", "swap, all cores", "engine, forms", "engine, full names", "bare, forms", "bare, full names"]
    cells = [str(figures["people"]), f"{figures['ready']:.3f}", *(cell(figures[kind]) for kind in rates_of)]
    return "| " + " | ".join(cells) + " |"


RATIO_HEAD = (
    "| people | swap by engine, forms | by engine, full names | by recogniser alone, forms | by it, full names "
    "| swap by swap at 10 |\n" + "| ---: " * 6 + "|"
)


def ratios(figures, at_ten):
    """How many times as fast, by medians: our swap on one thread, beside Presidio on the same piece of the text."""
    swap = figures["swap of the piece"][1]
    peers = ["engine, forms", "engine, full names", "bare, forms", "bare, full names"]
    cells = [str(figures["people"]), *(f"{swap / figures[peer][1]:.1f}" for peer in peers)]
    cells.append(f"{figures['swap'][1] / at_ten:.2f}")
    return "| " + " | ".join(cells) + " |"


def audit_row(figures):
    rg, audit, alone = figures["rg"], figures["audit"], figures["alone"]
    cells = [
        str(figures["people"]), figures["text"], cell(rg), cell(audit), f"{audit[1] / rg[1]:.2f}", cell(alone),
        f"{alone[1] / rg[1]:.2f}",
    ]
    return "| " + " | ".join(cells) + " |"
