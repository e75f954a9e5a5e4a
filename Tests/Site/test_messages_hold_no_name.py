"""A name in the wrong place is what a mistake quotes. No run may print it (rule 27)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quay_street import EVENT_FILE, FOLDER, NAMES
from sites import Site, run

PEOPLE, INDEX = FOLDER + "people.md", FOLDER + "index.md"
METHODOLOGY, LEARNING = FOLDER + "methodology.md", FOLDER + "learning/L1-alone.md"
RECOMMENDATION = FOLDER + "recommendations/R1-philippa-thistlewaite.md"

#: Where a name is written, instead of what, and in whose words.
MISPLACED = {
    "a date": (EVENT_FILE, "date: 2022-06-11", "date: Philippa Thistlewaite"),
    "a time": (EVENT_FILE, 'time: "21:40"', "time: Mr Vexley came"),
    "an id": (EVENT_FILE, "id: E01\n", "id: Callum Vexley\n"),
    "a person": (EVENT_FILE, "contact-with: [victim-1,", "contact-with: [Pipkin,"),
    "a key": (EVENT_FILE, "significant: yes", "philippa-thistlewaite: yes"),
    "a yes": (EVENT_FILE, "significant: yes", "significant: Hope Brannigan"),
    "a judgement": (EVENT_FILE, "judgement: not-consistent", "judgement: PHILIPPA"),
    "an everyday word": (EVENT_FILE, "time: \"21:40\"", "time: Hope"),
    "a stage": (INDEX, "stage: final", "stage: Rajesh Pelham"),
    "a public reference": (INDEX, "public-reference: imr-2024-11", "public-reference: Otis Thistlewaite"),
    "a date in brackets": (INDEX, "incident: 2023-04-02", "incident: the Vexleys"),
    "an author": (INDEX, "author: constable-1", "author: Rajesh Pelham"),
    "an address": (INDEX, "incident: 2023-04-02", 'incident: "6 Ravelin Row"'),
    "a tag": (INDEX, "agency: Exampleshire Police", "agency: !Thistlewaite Police"),
    "a key twice": (INDEX, "agency: Exampleshire Police", "Brannigan: 1\nBrannigan: 2"),
    "a system": (METHODOLOGY, "accessed: no, reason", "accessed: Philippa, reason"),
    "an interview": (METHODOLOGY, "person: constable-1", "person: PC 5521 Pelham"),
    "a link to nowhere": (LEARNING, "was not seen alone", "[was](callum-vexley.md) not seen alone"),
    "an unknown person": (LEARNING, "was not seen alone", "[was](person:Thistlewaite) not seen alone"),
    "a passage": (LEARNING, "was not seen alone", "[was](withhold:Otis) not seen alone"),
    "a kind of note": (LEARNING, "Ms Thistlewaite was", "> [!PIPKIN]\n> Ms Thistlewaite was"),
    "a counted heading": (
        LEARNING, "Ms Thistlewaite was not",
        "```counts\nForce | Mrs Brannigan\nA | many\n```\n\nMs Thistlewaite was not",
    ),
    "a picture": (LEARNING, "was not seen", "was ![x](../images/philippa.png) not seen"),
    "learning": (RECOMMENDATION, "learning: [L1]", "learning: [Vexley]"),
    "a date of steps": (RECOMMENDATION, "by: 2024-09-30}]", "by: Callum Vexley's trial}]"),
    "a role": (PEOPLE, "role: suspect", "role: Callum Vexley"),
    "a key of people": (PEOPLE, "pronouns: he/him\n    born", "Vexley: he/him\n    born"),
    "a birthday": (PEOPLE, "born: 1990-03-07", "born: Philippa's birthday"),
    "a means": (EVENT_FILE, "id: E01\n", "id: E01\nmeans: {Thistlewaite: Philippa}\n"),
}  # fmt: skip


def told(site: Site, *more: list[str]) -> str:
    """Everything that any of the commands prints about the project."""
    printed = ""
    for command in (
        ["build"], ["check"],
        ["audit", "content/guidance", "--project", "quay-street", "--format", "json"], *more,
    ):  # fmt: skip
        result = run(*command, cwd=site.root)
        printed += result.out + result.err
    return printed


def names_in(printed: str) -> list[str]:
    # "Hope" is a word of the practice advice as well; the person is Hope Brannigan.
    names = [*NAMES, "'Hope'", "Hope Brannigan"]
    return [name for name in names if name.lower() in printed.lower()]


@pytest.mark.parametrize("what", MISPLACED)
def test_a_name_in_the_wrong_place_is_not_printed(case: Site, what: str):
    file, old, new = MISPLACED[what]
    text = (case.root / file).read_text()
    assert old in text, what
    case.write({file: text.replace(old, new, 1)})
    printed = told(case)
    assert "error: " in printed or "warning: " in printed, "nothing is wrong here"
    assert names_in(printed) == []


def test_the_id_stands_where_the_name_stood(case: Site):
    case.replace(EVENT_FILE, "date: 2022-06-11", "date: Philippa Thistlewaite")
    message = next(m for m in case.build().messages if m.line == 3)
    assert message.headline == "'…' (registered: 'victim-1') is not a date for 'date': a time has a key of its own"


def test_what_is_no_name_is_quoted_still(case: Site):
    case.replace(EVENT_FILE, "date: 2022-06-11", "date: last hope")
    assert any(m.headline.startswith("'last hope' is not a date") for m in case.build().messages)


@pytest.mark.parametrize(
    "broken",
    [
        ("people:\n", 'people: "\n'),
        ("---\npeople:", "people:"),
        ("  - id: suspect-1\n", "  - id: suspect-1\n   role: x\n"),
        ("name: {full: Callum Vexley,", "name: {full: [Callum Vexley,"),
        ("role: child\n", "role: child\n    role: child\n"),
    ],
    ids=["a quotation", "no fence", "an indentation", "a bracket", "a key twice"],
)
def test_a_broken_register_hides_its_names_all_the_same(case: Site, broken: tuple[str, str]):
    case.replace(EVENT_FILE, "date: 2022-06-11", "date: Philippa Thistlewaite")
    case.replace(INDEX, "incident: 2023-04-02", "incident: Pipkin and Vexely")
    people = (case.root / PEOPLE).read_text()
    case.write({PEOPLE: people.replace(*broken, 1)})
    result = case.build()
    assert result.code != 0
    assert any("'…' (registered" in m.headline for m in result.messages), result.err
    assert names_in(told(case)) == []


def test_files_and_folders_called_after_somebody_are_shown_by_their_place(case: Site):
    folder = case.root / FOLDER
    case.replace(LEARNING, "level: system", "level: Pipkin")
    (folder / "learning/L1-alone.md").rename(folder / "learning/pipkin-alone.md")
    message = case.build().messages[0]
    assert message.place == f"{FOLDER}learning/(entry 1):4:8"
    assert message.help.endswith(
        "A name that stands in people.md is part of this path and not printed: rename the file or folder."
    )
    folder.rename(folder.with_name("thistlewaite-2024"))
    (case.root / "papers").mkdir()
    (case.root / "papers/vexley.txt").write_text("Mr Vexley\n")
    printed = told(
        case, ["build", "--project", "thistlewaite-2024"], ["check", "--project", "nobody"],
        ["audit", "papers", "--project", "thistlewaite-2024"],
        ["audit", "papers/pipkin.txt", "--project", "thistlewaite-2024"],
        ["audit", "papers/vexley.txt", "--project", "thistlewaite-2024", "--format", "json"],
    )  # fmt: skip
    printed = printed.replace("There is no project 'quay-street'", "")
    assert "(entry 1)" in printed
    assert names_in(printed) == []


def test_the_json_of_an_audit_names_no_file_by_a_name(case: Site, tmp_path: Path):
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "philippa.txt").write_text("Callum Vexley\n")
    result = run("audit", papers, "--project", "quay-street", "--format", "json", cwd=case.root)
    assert json.loads(result.out)["found"]
    assert names_in(result.out + result.err) == []


def test_a_project_called_after_a_street_is_called_so_in_messages(case: Site):
    folder = case.root / FOLDER
    folder.rename(folder.with_name("ravelin-row"))
    index = "content/imr/ravelin-row/index.md"
    case.replace("content/imr/ravelin-row/people.md", "public: the street where she lived}", "public: the street where she lived, also-written: [Ravelin]}")
    case.replace(index, "stage: final", "stage: finished")
    result = case.build()
    assert any(m.file == index for m in result.messages), result.err
