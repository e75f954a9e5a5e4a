"""Recall and precision of person mentions on a file in the format of the Text Anonymization Benchmark.

A mention counts as found when one swap of the right person covers the whole of the name in the gold
span: what stands there without the title before it and the possessive after it. A title that the swap
takes along, or leaves, is no fault.

A swap is right when it covers at least a part of a gold mention of that person and takes nothing else
along but titles, initials and punctuation. Precision is right swaps by all swaps.

Where the tool swaps nothing and asks who is meant, the mention is asked: neither found nor missed.
"""
import collections
import json
import re
import tempfile
from pathlib import Path

from tools import byte_places, candour_mentions, presidio_mentions

TITLES = set(
    "mr mrs ms miss messrs mx dr prof professor sir lord lady dame judge justice baroness father sister "
    "rev reverend pc dc ps ds sgt sergeant constable insp inspector di dci detective officer chief "
    "superintendent captain major colonel general lieutenant president minister the and".split()
)

Gold = collections.namedtuple("Gold", "start end person text")


class Score:
    def __init__(self):
        self.gold = self.found = self.asked = self.missed = 0
        self.swaps = self.right = self.questions = 0
        self.faults = []

    @property
    def recall(self):
        return self.found / (self.gold or 1)

    @property
    def recall_of_unasked(self):
        return self.found / ((self.gold - self.asked) or 1)

    @property
    def precision(self):
        return self.right / (self.swaps or 1)


def cases(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def people(case, all_forms):
    """The register of a case: full names alone, or every form with its title as well."""
    return [
        {"name": p["full_name"], "forms": p["forms"], "title": next(iter(p.get("titles", [])), None)}
        if all_forms
        else {"name": p["full_name"]}
        for p in case["persons"]
    ]


def known_titles(case):
    return TITLES | {title.lower().rstrip(".") for p in case["persons"] for title in p.get("titles", [])}


def name_spans(case):
    """The gold mentions in bytes, without their titles and possessives."""
    places, order = byte_places(case["text"]), [p["id"] for p in case["persons"]]
    titles = known_titles(case)
    for gold in case["gold"]:
        text, start = gold["text"], gold["start"]
        while (lead := re.match(r"(\w+)\.?\s+(?=\S)", text)) and lead[1].lower() in titles:
            text, start = text[lead.end() :], start + lead.end()
        # The full stop of "J.S." at the end of a sentence is the sentence's.
        text = re.sub(r"\s*['’]s?$", "", text.rstrip()).removesuffix(".")
        yield Gold(places[start], places[start + len(text)], order.index(gold["person"]), text)


def takes_too_much(raw, start, end, golds, titles):
    """Whether a swap takes words along that belong to no gold mention and are no title or initial."""
    rest = bytearray(raw[start:end])
    for gold in golds:
        for place in range(max(gold.start, start), min(gold.end, end)):
            rest[place - start] = 0x20
    words = re.findall(r"\w+", rest.decode(errors="replace"))
    return any(len(word) > 2 and word.lower() not in titles for word in words)


def judge(case, mentions, score):
    raw, golds = case["text"].encode(), list(name_spans(case))
    score.gold += len(golds)
    for gold in golds:
        over = [m for m in mentions if m[0] < gold.end and gold.start < m[1]]
        if any(not m[3] and m[2] == [gold.person] and m[0] <= gold.start and gold.end <= m[1] for m in over):
            score.found += 1
        elif any(m[3] for m in over):
            score.asked += 1
        else:
            score.missed += 1
            score.faults.append(("missed", case, gold.start, gold.end))
    for start, end, who, is_open in mentions:
        over = [g for g in golds if g.start < end and start < g.end]
        if is_open:
            score.questions += 1
            score.faults.append(("asked", case, start, end))
            continue
        score.swaps += 1
        if any([g.person] == who for g in over) and not takes_too_much(raw, start, end, over, known_titles(case)):
            score.right += 1
        else:
            score.faults.append(("wrong swap", case, start, end))


def context(case, start, end):
    raw = case["text"].encode()
    before = raw[max(0, start - 60) : start].decode(errors="ignore")
    after = raw[end : end + 60].decode(errors="ignore")
    return f"{before}»{raw[start:end].decode()}«{after}".replace("\n", "¶")


def compare(path):
    """Scores by (tool, what is registered)."""
    scores = {}
    with tempfile.TemporaryDirectory() as folder:
        for tool, find in [("candour", candour_mentions), ("presidio", presidio_mentions)]:
            for registered in ("full names", "all forms"):
                score = scores[tool, registered] = Score()
                for case in cases(path):
                    register = people(case, registered == "all forms")
                    judge(case, find(case["text"], register, Path(folder)), score)
    return scores


def table(scores):
    lines = [
        "| tool | registered | mentions | found | asked | missed | recall | of those not asked "
        "| swaps | right | precision | questions |",
        "| --- | --- " + "| ---: " * 10 + "|",
    ]
    for (tool, registered), s in scores.items():
        lines.append(
            f"| {tool} | {registered} | {s.gold} | {s.found} | {s.asked} | {s.missed} | {s.recall:.2%} "
            f"| {s.recall_of_unasked:.2%} | {s.swaps} | {s.right} | {s.precision:.2%} | {s.questions} |"
        )
    return "\n".join(lines)


def faults(scores, tool="candour"):
    """Every miss, wrong swap and question of a tool with sixty bytes of context on each side."""
    lines = []
    for (name, registered), score in scores.items():
        if name == tool:
            lines.append(f"== {tool}, {registered}")
            for kind, case, start, end in score.faults:
                names = "; ".join(p["full_name"] for p in case["persons"])
                lines.append(f"{kind} | {case['id']} | {context(case, start, end)} | register: {names}")
    return "\n".join(lines) + "\n"
