"""What the author has answered, and what the tool sees beside a ticked question."""

from __future__ import annotations

import re

from quay_street import AUTHOR, EVENT_FILE, OVERVIEW, PUBLIC
from sites import Site

QUESTIONS = """\
themes:
  - section: 2e
    title: Analysis
    questions:
      - {id: 2e.2, roles: [officer], question: Is it said whether practice was consistent?}
      - {id: 2e.4, roles: [lead], question: Is every term of reference addressed?}
"""

REACH = """\
extends: existence
code: LNG-03
message: "'%s' puts the distance on the person"
help: Name the barrier.
source: [{id: practice-advice, section: 2b}]
level: warning
tokens: [hard to reach]
"""


def words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_an_answer_is_listed_with_its_reason(case: Site):
    case.write({"content/language/reach.yaml": REACH})
    case.replace(EVENT_FILE, "She said little.", "She said little. He was hard to reach.")
    case.built()
    before = words(case.page(f"{AUTHOR}/imr/quay-street/findings.html"))
    assert "&#39;hard to reach&#39; puts the distance" in before and "Answered" not in before
    text = (case.root / EVENT_FILE).read_text()
    answer = "answered: [{code: LNG-03, about: hard to reach, reason: The title of a strategy, by: lead, date: 2024-03-05}]"
    case.write({EVENT_FILE: text.replace("---\n", f"---\n{answer}\n", 1)})
    case.built()
    after = words(case.page(f"{AUTHOR}/imr/quay-street/findings.html"))
    assert "Answered What was asked and stays as it is, with the reason." in after
    assert "LNG-03 The title of a strategy lead, 5 March 2024" in after
    for view in (OVERVIEW, PUBLIC):
        for page in (case.output / view).rglob("*.html"):
            assert "The title of a strategy" not in page.read_text()


def test_a_yes_beside_what_is_open_says_so(case: Site):
    case.write({
        "content/checklist.yaml": QUESTIONS,
        "content/imr/quay-street/checklist.md": "---\nstate:\n  2e.2: {answer: yes, by: constable-1, date: 2024-01-03}\n---\n",
    })  # fmt: skip
    case.built()
    page = words(case.page(f"{AUTHOR}/imr/quay-street/checklist.html"))
    first, second = page.split("2e.4")[:2]
    assert "Answered yes, while the following is open." in first and "ANL-03" in first
    assert "Not answered" in second and "Not answered" not in first
