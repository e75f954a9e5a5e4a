"""The author's report on the public view: what it says, and that nobody else gets it."""

from __future__ import annotations

import json
import re

import pytest

from clearing import clear, entry, use
from page_text import words_of
from quay_street import AUTHOR, EVENT_FILE, FOLDER, OVERVIEW, PUBLIC
from sites import Site, tree

PAGES = ["release.html", "side-by-side.html", "intruder.html", "redaction-report.json"]
PROJECT = AUTHOR + "/imr/quay-street/"


def report(site: Site) -> dict:
    return json.loads(site.page(PROJECT + "redaction-report.json"))


def test_the_report_is_the_authors_alone(case: Site):
    case.built()
    everything = tree(case.output)
    found = sorted(name for name in everything if name.rsplit("/", 1)[-1] in PAGES)
    assert found == sorted(PROJECT + name for name in PAGES)
    for name, text in everything.items():
        if name.startswith((PUBLIC, OVERVIEW)) and isinstance(text, bytes):
            assert b"redaction-report" not in text and b"side-by-side" not in text, name


def test_a_swap_is_listed_with_its_form_file_and_line(case: Site):
    case.built()
    people = {entry["id"]: entry for entry in report(case)["identities"]}
    officer = people["constable-1"]
    assert (officer["name"], officer["becomes"]) == ("Rajesh Pelham", "Officer 1")
    swaps = [s for s in people["victim-1"]["swaps"] if s["written"] == "Pipkin"]
    assert all((s["form"], s["shown"]) == ("forename", "Alison") for s in swaps)
    title = next(
        s for s in people["victim-1"]["swaps"]
        if {"file": FOLDER + "index.md", "line": 2} in s["places"]
    )
    assert (title["form"], title["written"]) == ("full-name", "Philippa Thistlewaite")
    assert people["victim-1"]["chosen-by"] == "her brother"
    for entry in people.values():
        for swap in entry["swaps"]:
            for place in swap["places"]:
                lines = (case.root / place["file"]).read_text().splitlines()
                assert 1 <= place["line"] <= len(lines), place


def test_the_page_and_the_json_count_the_same(case: Site):
    case.built()
    data = report(case)
    assert data["version"] == 1
    page = case.page(PROJECT + "release.html")
    shown = [int(n) for n in re.findall(r'<span class="count">(\d+)</span>', page)]
    counts, rows = data["counts"], data["counts"]["characteristics"]
    assert shown == [
        counts["swaps"], rows["shown"], rows["partly"], rows["withheld"] + rows["unanswered"],
        counts["passages-withheld"], counts["blocks-left-out"], counts["figures-suppressed"],
    ]  # fmt: skip
    assert counts["swaps"] == sum(entry["count"] for entry in data["identities"])
    assert counts["swaps"] == sum(
        len(swap["places"]) for entry in data["identities"] for swap in entry["swaps"]
    )


def test_what_is_called_public_is_what_the_public_view_shows(case: Site):
    case.built()
    beside = case.page(PROJECT + "side-by-side.html")
    section = beside.split("Philippa", 1)[1]
    rows = re.findall(r"<tr.*?</tr>", section)
    texts = [row for row in rows if not re.search(r'"quiet">link', row)]
    cells = [cell for row in texts for cell in re.findall(r'<td data-label="Public">(.*?)</td>', row)]
    public = "\n".join(
        words_of(path.read_text()) for path in sorted((case.output / PUBLIC).rglob("*.html"))
    )
    flat = " ".join(public.split())
    checked = 0
    for cell in cells:
        if "withheld" in cell or "<ins>" not in cell:
            continue
        text = " ".join(words_of(f"<main><p>{cell}</p></main>").split())
        if "," in text and len(text) < 60:
            continue  # names of several people, which a page lists one below the other
        for part in text.split(" | "):  # the cells of a row of a table
            assert part in flat, part
        checked += 1
    assert checked > 5


def test_where_it_stands_is_said_on_the_first_page(case: Site):
    case.built()
    assert "Nothing stands in the way of the view" in words_of(case.page(AUTHOR + "/index.html"))
    case.replace(FOLDER + "people.md", '{value: Quaker, publish: "no", why-not: a small meeting', "{value: Quaker")
    assert case.build().code == 1
    assert "1 thing stops the view" in words_of(case.page(AUTHOR + "/index.html"))
    assert report(case)["standing"] == {"state": "stopped", "stops": 1}


def test_an_unsigned_sheet_is_a_warning_and_stops_nothing(case: Site):
    case.replace(FOLDER + "people.md", "intruder-sheet: {signed-by: A. Reader, date: 2024-03-01}\n", "")
    result = case.built()
    message = result.only("RED-26")
    assert message.level == "warning"
    assert (case.output / PUBLIC / "index.html").exists()
    case.replace(FOLDER + "people.md", "places:\n", "intruder-sheet: {signed-by: A. Reader}\nplaces:\n")
    assert "'date'" in case.build().err


def test_the_same_input_gives_the_same_bytes(case: Site):
    case.built()
    first = {name: case.page(PROJECT + name) for name in PAGES}
    case.built()
    assert {name: case.page(PROJECT + name) for name in PAGES} == first
    assert EVENT_FILE in first["redaction-report.json"]


def test_the_words_of_a_question_are_told_to_the_author_alone(case: Site):
    case.replace(FOLDER + "learning/L1-alone.md", "was not seen alone", "was not seen. Later Mr Vexlay rang")
    result = case.build()
    asked = report(case)["stops"] + report(case)["questions"]
    words = [entry["words"] for entry in asked if entry["words"]]
    assert any("Vexlay" in text for text in words), asked
    assert "Vexlay" in words_of(case.page(PROJECT + "release.html"))
    assert "Vexlay" not in result.err + result.out


def test_what_was_learned_in_an_interview_is_said_to_be_withheld(case: Site):
    case.replace(FOLDER + "methodology.md", "date: 2023-10-03}", "date: 2023-10-03, obtained: Her log was late}")
    case.built()
    page = case.page(PUBLIC + "/methodology.html")
    assert "log was late" not in page and '<span class="withheld">Withheld from this version</span>' in page
    assert "Her log was late" in case.page(PROJECT + "methodology.html")
    [left] = [entry for entry in report(case)["left-out"] if "log was late" in entry["text"]]
    assert (left["file"], left["why"]) == (FOLDER + "methodology.md", "named views only")
    assert "Her log was late" in case.page(PROJECT + "release.html")


def test_an_age_and_a_birthday_are_among_the_sentences_to_look_at(case: Site):
    case.replace(EVENT_FILE, "She said little.", "She said little. Philippa turned thirty in spring. She turned up.")
    case.build()
    [victim] = [p for p in report(case)["intruder-sheet"]["people"] if p["id"] == "victim-1"]
    ages = [(hint["word"], hint["sentence"]) for hint in victim["hints"] if hint["kind"] == "age"]
    assert ages == [("turned", "Alison turned thirty in spring.")]


def test_what_most_people_share_is_not_called_rare(case: Site):
    case.built()
    sheets = {sheet["id"]: sheet["telling"] for sheet in report(case)["intruder-sheet"]["people"]}
    assert len(sheets["victim-1"]) == 1 and "isab" in sheets["victim-1"][0]
    assert sheets["suspect-1"] == []
    assert "?." not in words_of(case.page(PROJECT + "intruder.html"))


SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
<text x="1" y="1">The flat of Philippa Thistlewaite</text><text x="1" y="2">Door of Otis</text>
<text x="1" y="3">{label}</text>
</svg>
"""


def draw(site: Site, label: str) -> str:
    file = "images/flat.svg"
    drawing = SVG.format(label=label).encode()
    site.write({FOLDER + file: drawing})
    use(clear(site, entry(file, drawing)), f"![A plan]({file})")
    return FOLDER + file


def test_what_is_swapped_in_a_drawing_is_in_the_report_and_side_by_side(case: Site):
    file = draw(case, "The kitchen")
    case.built()
    swaps = {
        swap["written"]: (swap["shown"], place["line"])
        for person in report(case)["identities"]
        for swap in person["swaps"]
        for place in swap["places"]
        if place["file"] == file
    }
    assert swaps == {"Philippa Thistlewaite": ("Alison Dunmore", 2), "Otis": ("Child A", 2)}
    [page] = [page for page in report(case)["pages"] if page["file"] == file]
    assert (page["title"], page["blocks"], page["changed"]) == ("flat.svg", 3, 2)
    beside = case.page(PROJECT + "side-by-side.html")
    assert "The flat of <del>Philippa Thistlewaite</del>" in beside
    assert "The flat of <ins>Alison Dunmore</ins>" in beside


@pytest.mark.parametrize("label, code", [("Hope was here", "RED-07"), ("Thistlewaite", "RED-06")])
def test_the_advice_on_a_label_is_for_a_drawing(case: Site, label: str, code: str):
    file = draw(case, label)
    message = case.build().only(code)
    assert (message.file, message.line, message.column) == (file, 3, 19)
    assert "](person:" not in message.help and "means:" not in message.help
    assert "in the drawing" in message.help.lower()
    [stop] = [stop for stop in report(case)["stops"] if stop["code"] == code]
    assert stop["words"] == label.split()[0]


def test_what_a_label_may_name_is_asked_too(case: Site):
    file = draw(case, "Room of Colin Harmer")
    message = case.built().only("RED-17")
    assert (message.file, message.line, message.column) == (file, 3, 27)
    [question] = [entry for entry in report(case)["questions"] if entry["code"] == "RED-17"]
    assert question["words"] == "Colin Harmer"
    case.replace(FOLDER + "people.md", "withheld:\n", "allow: [{phrase: Colin Harmer, reason: a sculptor}]\nwithheld:\n")
    assert case.built().with_code("RED-17") == []


def test_a_small_number_that_is_not_shown_is_no_same_text(case: Site):
    case.replace(
        FOLDER + "learning/L1-alone.md", "Ms Thistlewaite was",
        "```counts Reviews\nForce | 2022 | 2023\nHere | 3 | 5\nThere | 12 | 40\n```\n\nMs Thistlewaite was",
    )
    case.built()
    beside = case.page(PROJECT + "side-by-side.html")
    assert "Here | <del>3</del> | <del>5</del>" in beside
    assert "Here | <ins>*</ins> | <ins>*</ins>" in beside
    assert "There | <del>12</del> | 40" in beside
    assert "<ins>* stands for a number from 1 to 7" in beside
    assert report(case)["counts"]["figures-suppressed"] == 3
    public = words_of(case.page(PUBLIC + "/learning/l1.html"))
    assert "40" in public


VIEWS = """\
views:
  - {name: public, people: pseudonymised, holds: project, dates: month}
  - {name: board, people: pseudonymised, holds: project, release: all-answered}
  - {name: author, people: named, holds: projects, working-material: yes}
"""


def test_every_pseudonymised_view_has_its_report(case: Site):
    case.write({"content/site.yaml": VIEWS})
    case.replace(FOLDER + "learning/L1-alone.md", "was not seen alone", "was not seen alone. Colin Harmer was")
    case.build()
    first, second = (
        json.loads(case.page(PROJECT + name)) for name in ("redaction-report.json", "redaction-report-board.json")
    )
    assert (first["view"], first["standing"]["state"]) == ("public", "clear")
    assert (second["view"], second["standing"]) == ("board", {"state": "waiting", "stops": 0, "waits-for": 1})
    assert "11 June 2022" not in words_of(case.page(PROJECT + "intruder.html"))
    assert "11 June 2022" in words_of(case.page(PROJECT + "intruder-board.html"))
    home = case.page(PROJECT + "index.html")
    for page in ("release", "side-by-side", "intruder"):
        assert f'href="{page}.html"' in home and f'href="{page}-board.html"' in home
    said = words_of(home)
    assert "Nothing stands in the way of the view 'public'" in said
    assert "The view 'board' waits for the answer to 1 open question." in said
    for address in ("index.html", "imr/quay-street/findings.html"):
        assert "The view 'board' waits" in words_of(case.page(AUTHOR + "/" + address)), address
    release = case.page(PROJECT + "release-board.html")
    assert 'href="side-by-side-board.html"' in release and 'href="redaction-report-board.json"' in release
    assert 'href="side-by-side-board.html#page-1"' in release
    assert "Public view: report (board)" in words_of(release)
