"""Whoever is asked something finds the very words: line and column in the file, and the words on the author's pages."""

from __future__ import annotations

import json

import pytest

from page_text import words_of
from quay_street import AUTHOR, EVENT_FILE, FOLDER
from sites import Site

LEARNING, INDEX = FOLDER + "learning/L1-alone.md", FOLDER + "index.md"
PROJECT = AUTHOR + "/imr/quay-street/"


def report(site: Site) -> dict:
    return json.loads(site.page(PROJECT + "redaction-report.json"))


def place_of(site: Site, file: str, words: str, occurrence: int = 1) -> str:
    """Line and column of words in a file, counted as an editor counts."""
    lines = (site.root / file).read_text().split("\n")
    found = [(n, i) for n, line in enumerate(lines, 1) for i in range(len(line)) if line.startswith(words, i)]
    line, column = found[occurrence - 1]
    return f"{file}:{line}:{column + 1}"


BODIES = {
    "in a paragraph": "They met Colin Harmer there.",
    "on its second line": "They met nobody there, and it was late;\n  later Colin Harmer came.",
    "after letters with accents": "Ā café, 'naïve' – then Colin Harmer came.",
    "after emphasis": "It was *not so* **late** when Colin Harmer came.",
    "in a list": "- one\n- two\n  - three with Colin Harmer\n",
    "in a quotation": "> It was late.\n> Then Colin Harmer came.",
    "in a table": "| Who | What |\n| --- | --- |\n| nobody | nothing |\n| a man | met Colin Harmer |\n",
    "in a heading": "### What Colin Harmer said\n\nNothing.",
    "after a line break in a cell": "| Who | What |\n| --- | --- |\n| a<br>b<br>Colin Harmer | met |\n| c | d |\n",
    "after a comment": "<!-- one\ntwo -->\n\nIt was Colin Harmer.",
    "in code": "```\nfirst\nthen Colin Harmer came\n```\n",
}


@pytest.mark.parametrize("what", BODIES)
def test_a_question_says_line_and_column(case: Site, what: str):
    text = (case.root / LEARNING).read_text()
    case.write({LEARNING: text + "\n" + BODIES[what] + "\n"})
    message = case.build().only("RED-17")
    assert message.place == place_of(case, LEARNING, "Colin Harmer")


FRONT = {
    "a plain text": "title: When Colin Harmer came",
    "a quoted text": 'title: "When: Colin Harmer came"',
    "a folded text": "title: >\n  When it was late\n  and Colin Harmer came",
    "a text with markup": "title: When *nobody* met Colin Harmer",
}


@pytest.mark.parametrize("what", FRONT)
def test_a_question_about_front_matter_says_line_and_column(case: Site, what: str):
    case.replace(LEARNING, "title: See people alone", FRONT[what])
    message = case.build().only("RED-17")
    assert message.place == place_of(case, LEARNING, "Colin Harmer")


def test_the_second_of_two_is_told_from_the_first(case: Site):
    case.replace(LEARNING, "was not seen alone", "saw hope. Hope was fading. There was hope")
    message = case.build().only("RED-07")
    assert message.place == place_of(case, LEARNING, "Hope was")


@pytest.mark.parametrize(
    "sentence, code, words",
    [
        ("Mr Thistlewaite came.", "RED-06", "Mr Thistlewaite"),
        ("Hope was fading. Hope was gone.", "RED-07", "Hope"),
        ("The Thistlewaites came.", "RED-09", "Thistlewaites"),
    ],
)
def test_the_words_of_a_stop_are_told_to_the_author_alone(case: Site, sentence: str, code: str, words: str):
    case.replace(LEARNING, "was not seen alone", "was not seen alone. " + sentence + " It")
    result = case.build()
    [stop] = [entry for entry in report(case)["stops"] if entry["code"] == code]
    assert stop["words"] == words
    places = [f"{p['file']}:{p['line']}:{p['column']}" for p in stop["places"]]
    expected = [place_of(case, LEARNING, stop["words"], n) for n in range(1, sentence.count(words) + 1)]
    assert places == expected
    assert stop["words"] in words_of(case.page(PROJECT + "release.html"))
    assert result.only(code).place == places[0]
    assert words.lower() not in (result.err + result.out).lower()


def test_a_name_on_two_pages_is_two_places(case: Site):
    case.replace(LEARNING, "was not seen alone", "saw hope. Hope was fading. She")
    case.replace(EVENT_FILE, "She said little.", "Hope was gone.")
    case.build()
    stops = [entry for entry in report(case)["stops"] if entry["code"] == "RED-07"]
    assert [stop["places"][0]["file"] for stop in stops] == [EVENT_FILE, LEARNING]
