"""What only the author can settle: asked once, answered once, and no message holds the words."""

from __future__ import annotations

import json

import pytest

from page_text import words_of
from quay_street import AUTHOR, EVENT_FILE, FOLDER, NAMES, PUBLIC
from sites import Site

PEOPLE, LEARNING = FOLDER + "people.md", FOLDER + "learning/L1-alone.md"
CODES = [f"RED-{number}" for number in range(15, 26)]
VIEWS = """\
views:
  - name: public
    people: pseudonymised
    holds: project
    release: {release}
  - name: author
    people: named
    holds: projects
    working-material: yes
"""


def asked(run) -> list[str]:
    return [message.code for message in run.messages if message.code in CODES]


def allow(case: Site, phrase: str) -> None:
    case.replace(
        PEOPLE,
        "withheld:\n",
        f'allow:\n  - {{phrase: "{phrase}", reason: an invented bystander who is nobody}}\nwithheld:\n',
    )


def write(case: Site, sentence: str) -> None:
    case.replace(EVENT_FILE, "She said little.", "She said little. " + sentence)


def test_a_site_whose_names_are_all_registered_asks_nothing(case: Site) -> None:
    assert asked(case.built()) == []


def test_a_phrase_is_asked_about_once_with_the_number_of_its_places(case: Site) -> None:
    write(case, "She met Colin Harmer twice.")
    case.replace(LEARNING, "was not seen alone", "was not seen alone. COLIN HARMER was")
    message = case.built().only("RED-17")
    assert message.level == "warning"
    assert message.place == f"{EVENT_FILE}:{case.line_of(EVENT_FILE, 'Colin Harmer')}:26"
    assert message.headline == (
        "Capitalised words here may be a name that is not registered, and in 1 more place"
    )
    assert "Harmer" not in message.text


def test_an_answer_in_the_register_stays_an_answer(case: Site) -> None:
    write(case, "She met Colin Harmer twice.")
    assert asked(case.built()) == ["RED-17"]
    allow(case, "Colin Harmer")
    assert asked(case.built()) == []
    case.replace(LEARNING, "was not seen alone", "was not seen alone. Colin Harmer was")
    assert asked(case.built()) == []


def test_an_answer_that_answers_nothing_any_more_is_said_to_be_so(case: Site) -> None:
    allow(case, "Colin Harmer")
    case.built()
    page = case.page("private/author/imr/quay-street/findings.html")
    assert "This allowed phrase stands nowhere in the project any more" in words_of(page)


@pytest.mark.parametrize(
    "sentence, code, column, said",
    [
        pytest.param(
            "PC Pelhem rang.", "RED-15", 21,
            "A word here is one letter from the surname of 'constable-1'", id="a near miss",
        ),
        pytest.param(
            "See #justiceforotis.", "RED-21", 23,
            "A hashtag or handle here holds the forename of 'child-1' inside a longer word",
            id="a hashtag",
        ),
        pytest.param(
            "PC Dunmore rang.", "RED-23", 21,
            "The pseudonym of 'victim-1' is somebody's name here already", id="a pseudonym",
        ),
    ],
)  # fmt: skip
def test_what_must_be_settled_stops_the_public_view(
    case: Site, sentence: str, code: str, column: int, said: str
) -> None:
    case.built()
    before = case.page(PUBLIC + "/index.html")
    write(case, sentence)
    result = case.build()
    message = result.only(code)
    assert (result.code, message.level, message.headline) == (1, "error", said)
    assert message.place == f"{EVENT_FILE}:{case.line_of(EVENT_FILE, sentence)}:{column}"
    said_aloud = result.err.replace(EVENT_FILE, "").lower()
    assert [name for name in NAMES if name.lower() in said_aloud] == []
    assert case.page(PUBLIC + "/index.html") == before


def test_a_view_can_wait_for_every_answer(case: Site) -> None:
    write(case, "She met Colin Harmer twice. Ring 01603 496000.")
    case.write({"content/site.yaml": VIEWS.format(release="all-answered")})
    result = case.build()
    waiting = result.only("RED-33")
    assert (result.code, asked(result)) == (1, ["RED-17", "RED-18"])
    assert waiting.headline == "The view 'public' waits for 2 open questions"
    assert not (case.output / PUBLIC).exists()
    standing = "The view 'public' waits for the answers to 2 open questions."
    assert standing in words_of(case.page(AUTHOR + "/index.html"))
    report = words_of(case.page(AUTHOR + "/imr/quay-street/release.html"))
    assert standing in report
    assert "These do not stop the view" not in report
    data = json.loads(case.page(AUTHOR + "/imr/quay-street/redaction-report.json"))
    assert data["standing"] == {"state": "waiting", "stops": 0, "waits-for": 2}
    case.write({"content/site.yaml": VIEWS.format(release="nothing-stops")})
    assert asked(case.built()) == ["RED-17", "RED-18"]
    assert (case.output / PUBLIC).exists()


def test_a_view_that_waits_lands_when_all_is_answered(case: Site) -> None:
    write(case, "She met Colin Harmer twice.")
    allow(case, "Colin Harmer")
    case.write({"content/site.yaml": VIEWS.format(release="all-answered")})
    assert asked(case.built()) == []
    assert (case.output / PUBLIC).exists()


@pytest.mark.parametrize(
    "value, said",
    [
        ("all", "'all' is not one of the words for 'release' of a view"),
        ("[all-answered]", "release"),
    ],
)
def test_an_unknown_release_is_refused(case: Site, value: str, said: str) -> None:
    case.write({"content/site.yaml": VIEWS.format(release=value)})
    result = case.build()
    assert result.code != 0
    assert any(said in message.headline and message.line == 5 for message in result.messages), result.err


def test_a_named_view_waits_for_nothing(case: Site) -> None:
    views = VIEWS.format(release="all-answered").replace("pseudonymised", "named")
    case.write({"content/site.yaml": views})
    assert any(
        message.headline == "Only a pseudonymised view waits for answers"
        for message in case.build().messages
    )
