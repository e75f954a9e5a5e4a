"""Each mistake gives a sentence with file, line and column, a stable code and what to do."""

from __future__ import annotations

import pytest

from quay_street import EVENT_FILE, FOLDER, OVERVIEW
from sites import Site, page, tree

ADVICE = "content/guidance/advice.md"


def refused(site: Site, files: dict[str, str | bytes | None], code: int = 1):
    """Builds well, then with these files; what stood there before must stay byte by byte."""
    site.built()
    before = tree(site.output)
    assert before
    result = site.write(files).build()
    assert result.code == code, result.err
    assert result.messages, "nothing was said on standard error:\n" + result.err
    assert all(message.help for message in result.messages)
    return result, before


@pytest.mark.parametrize(
    "keys, message",
    [
        pytest.param(
            "title: 'open",
            ":2:8: error: A quotation mark or bracket is opened here and not closed [SRC-01] "
            "Close it, or look for an apostrophe at the beginning of a text.",
            id="bad YAML: a quotation mark",
        ),
        pytest.param(
            "title: A: b",
            ":2:9: error: A text that holds ': ' goes in quotes [SRC-01] "
            'Write for example title: "Welfare check: second visit".',
            id="bad YAML: a colon",
        ),
        pytest.param(
            "title: A\ntags: analysis",
            ":3:7: error: The key 'tags' of a guidance page holds a list, not 'analysis' [SRC-01] "
            "Write for example tags: [analysis]",
            id="wrong type",
        ),
        pytest.param(
            "title: A\nweight: heavy",
            ":3:9: error: The key 'weight' of a guidance page holds a whole number below a million, not 'heavy' [SRC-01] "
            "Write for example weight: 10",
            id="wrong type: number",
        ),
        pytest.param(
            "title: A\nrelated: [advise]",
            ":3:11: error: There is no guidance page 'advise' [SRC-02] Did you mean 'advice'?",
            id="a reference to nothing",
        ),
        pytest.param(
            "title: A\nnav-title: B\ntitle: C",
            ":4:1: error: The key 'title' is given twice [SRC-01] "
            "Keep one of them. The first is on line 2.",
            id="a key twice",
        ),
        pytest.param(
            "weight: 3",
            ":2:1: error: The key 'title' of a guidance page is missing [SRC-01] "
            "Write for example title: Writing the analysis",
            id="no title",
        ),
    ],
)
def test_a_mistake_in_a_page_is_told_where_it_stands(site: Site, keys: str, message: str):
    result, before = refused(site, {ADVICE: f"---\n{keys}\n---\nText.\n"})
    assert [told.text for told in result.messages] == [ADVICE + message]
    assert tree(site.output) == before


def test_an_unknown_key_is_told_with_the_one_that_was_meant(site: Site):
    site.write({ADVICE: page("Advice", titel="x", descripton="y")})
    result = site.build()
    assert [message.text for message in result.messages] == [
        f"{ADVICE}:3:1: warning: 'titel' is not a key of a guidance page, and what it holds is not read "
        "[SRC-01] Did you mean 'title'?",
        f"{ADVICE}:4:1: warning: 'descripton' is not a key of a guidance page, and what it holds is not read "
        "[SRC-01] Did you mean 'description'?",
    ]
    assert result.code == 0


def test_strict_stops_on_a_warning(site: Site):
    site.built()
    before = tree(site.output)
    site.write({ADVICE: page("Changed", descripton="y")})
    result = site.build("--strict")
    assert result.code == 1
    assert tree(site.output) == before


def test_an_id_given_twice_stops_the_project_and_names_both_places(case: Site):
    again = FOLDER + "events/again.md"
    result, before = refused(
        case, {again: "---\ntitle: Again\nid: e01\ndate: 2022\nnot-analysed: no\n---\nText.\n"}
    )
    message = result.with_code("SRC-02")[0]
    # The file that is read first holds the id rightly; either of the two may be told of.
    assert {message.file, EVENT_FILE, again} == {EVENT_FILE, again}
    assert "Two events have the id" in message.headline
    assert (again if message.file == EVENT_FILE else EVENT_FILE) in message.help
    assert {k: v for k, v in tree(case.output).items() if k.startswith(OVERVIEW)} == {
        k: v for k, v in before.items() if k.startswith(OVERVIEW)
    }


def test_a_reference_to_nobody_in_a_project_is_told(case: Site):
    case.replace(EVENT_FILE, "contact-with: [victim-1,", "contact-with: [victim-11,")
    result = case.build()
    assert result.code == 1
    message = result.only("SRC-02")
    assert message.place == f"{EVENT_FILE}:6:16"
    assert message.headline == "There is no person 'victim-11'"
    assert message.help == "Did you mean 'victim-1'?"


@pytest.mark.parametrize(
    "text, place, headline",
    [
        (b"---\ntitle: caf\xe9\n---\n", "2:11", "The file is not UTF-8: byte 14 is E9"),
        ("---\ntitle: A\n---\n".encode("utf-16"), "1:1", "The file is saved as UTF-16, not as UTF-8"),
        (b"---\ntitle: A\n---\nText \xff\n", "4:6", "The file is not UTF-8: byte 22 is FF"),
    ],
)
def test_a_file_that_is_not_utf_8_is_told_with_the_byte(site, text, place, headline):
    result, before = refused(site, {ADVICE: text})
    message = result.only("SRC-04")
    assert (message.place, message.headline) == (f"{ADVICE}:{place}", headline)
    assert message.help == "Save it again with the encoding UTF-8, which every editor offers."
    assert tree(site.output) == before


@pytest.mark.parametrize(
    "body, line, said",
    [
        ("See [there](nowhere.md).", 5, "'nowhere.md'"),
        ("One.\n\nSee [there](index.md#no-such-heading).", 7, "'index.md#no-such-heading'"),
        ("See [below](#no-such-heading).", 5, "'#no-such-heading'"),
        ("See [out](../../../etc/passwd).", 5, "'../../../etc/passwd'"),
        ("![A picture](picture.png)", 5, "no such picture"),
    ],
)
def test_a_link_or_anchor_that_leads_nowhere_is_told(site: Site, body: str, line: int, said: str):
    result, before = refused(site, {ADVICE: page("Advice", body)})
    message = result.only("SRC-03")
    assert (message.file, message.line, message.level) == (ADVICE, line, "error")
    assert said in message.headline
    assert tree(site.output) == before


def test_a_link_that_would_run_a_program_is_refused(site: Site):
    result, _ = refused(site, {ADVICE: page("Advice", "[x](javascript:alert(1))")})
    assert {(message.file, message.line) for message in result.with_code("SRC-03")} == {(ADVICE, 5)}


def test_an_unknown_alert_is_refused(site: Site):
    result, _ = refused(site, {ADVICE: page("Advice", "> [!AUTHR]\n> Secret")})
    message = result.only("SRC-07")
    assert (message.file, message.line) == (ADVICE, 5)
    assert "[!AUTHR]" in message.headline


def test_every_mistake_is_told_at_once_and_in_the_order_of_places(site: Site):
    files = {f"content/guidance/p{number}.md": page("P", "[x](gone.md)", tags="loose") for number in range(5)}
    result, _ = refused(site, files)
    places = [(message.file, message.line) for message in result.messages]
    assert places == sorted(places)
    assert {place[0] for place in places} == set(files)


def test_an_unknown_view_in_the_site_is_refused_and_never_means_show(site: Site):
    site.write({"content/site.yaml": "views: [{name: panel, people: everybody, holds: project}]\n"})
    result = site.build()
    assert result.code in (1, 2)
    assert result.messages[0].file == "content/site.yaml"
    assert "everybody" in result.messages[0].headline
    assert not list(site.output.rglob("*.html"))


def test_a_view_or_project_that_is_not_there_is_told_with_those_that_are(case: Site):
    result = case.build("--view", "pubic")
    assert result.code == 2
    assert result.only("RUN-02").headline == "There is no view 'pubic'"
    assert "'public'" in result.only("RUN-02").help
    result = case.build("--project", "quay-lane")
    assert result.code == 2
    assert result.only("RUN-02").headline == "There is no project 'quay-lane'"
    assert "'quay-street'" in result.only("RUN-02").help


def test_a_folder_without_content_is_told(tmp_path):
    empty = Site(tmp_path)
    result = empty.build()
    assert result.code in (1, 2)
    assert "There is no content here" in result.messages[0].headline
    result = empty.build("missing-folder")
    assert result.code == 2
    assert "missing-folder" in result.messages[0].headline
