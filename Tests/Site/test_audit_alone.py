"""With a name where the swap cannot see it, the audit alone stops the public view.

A force's own theme is no content: nothing in it goes through the identity policy. So a name in a
template, a style sheet or a file name of a theme reaches the finished folder, and only the reader
that looks at the finished folder can find it.
"""

from __future__ import annotations

import gzip

import pytest

from clearing import PEOPLE
from quay_street import EVENT_FILE, NAMES, PUBLIC
from sites import REPOSITORY, Site, tree

TEMPLATES = REPOSITORY / "themes/default/templates"
FOOT = "themes/own/templates/partials/page-end.mustache"


def themed(case: Site, files: dict[str, str | bytes]) -> Site:
    return case.write({"content/site.yaml": "theme: own\n"} | files)


def foot(text: str) -> str:
    """The foot of every page with something of the force's own in it."""
    default = (TEMPLATES / "partials/page-end.mustache").read_text()
    assert "</footer>" in default
    return default.replace("</footer>", text + "</footer>")


def test_a_theme_of_ones_own_builds(case: Site):
    themed(case, {FOOT: foot("<p>Nasturtium</p>")}).built()
    assert "<p>Nasturtium</p>" in case.page(PUBLIC + "/index.html")


@pytest.mark.parametrize(
    "hidden",
    [
        "<p>Philippa Thistlewaite</p>",
        "<p>thistlewaite</p>",
        "<p>This<b>tle</b>waite</p>",
        "<p>Th&#105;stlewaite</p>",
        "<p>Thistle&shy;waite</p>",
        '<p title="Philippa">x</p>',
        '<p data-x="philippa-thistlewaite">x</p>',
        "<p>PC 5521</p>",
        "<p>7 March 1990</p>",
        "<p>RAVELIN  ROW</p>",
        "<p>Pipkin</p>",
        "<p>Mrs Hope Brannigan</p>",
    ],
)
def test_a_name_in_a_template_is_stopped_by_the_audit_alone(case: Site, hidden: str):
    themed(case, {FOOT: foot("<p>Nasturtium</p>")}).built()
    before = tree(case.output)
    result = case.write({FOOT: foot(hidden)}).build()
    audit_stopped(case, result, before)


@pytest.mark.parametrize(
    "name, content",
    [
        ("assets/brand.css", "/* for Thistlewaite */\n:root { --brand: #123; }\n"),
        ("assets/extra.js", "var x = 'Philippa';\n"),
        ("assets/philippa-thistlewaite.css", ":root {}\n"),
        ("assets/Vexley.txt", "x\n"),
        ("assets/extra.json", '{"x": "Philipp\\u0061"}\n'),
        ("assets/extra.txt", "Thistlewaite".encode("utf-16")),
        ("assets/extra.txt.gz", gzip.compress(b"Thistlewaite", mtime=0)),
    ],
)
def test_a_name_in_an_asset_is_stopped_by_the_audit_alone(case: Site, name: str, content):
    themed(case, {FOOT: foot("")}).built()
    before = tree(case.output)
    result = case.write({"themes/own/" + name: content}).build()
    audit_stopped(case, result, before)


def test_a_page_that_was_not_written_is_told_with_the_file_it_comes_of(case: Site):
    case.replace(PEOPLE, "full: Philippa Thistlewaite", "full: Philippa Tuncer Thistlewaite")
    case.replace(EVENT_FILE, "She said little.", "She said little. Tuncer came.")
    message = case.build().with_code("RED-03")[0]
    assert message.headline == "The audit found a forename of 'victim-1' in the text"
    assert message.help.startswith(
        f"Nothing of this view was written. This page would have been made of {EVENT_FILE}: find the words there "
        "or in the theme; then mark them, [text](person:victim-1)"
    )


def audit_stopped(case: Site, result, before: dict) -> None:
    assert result.code == 1, f"exit {result.code}\n{result.err}"
    found = result.with_code("RED-03") + result.with_code("RED-05")
    assert found, result.err
    for message in found:
        assert message.file.startswith("public/imr-2024-11/") or "public/imr-2024-11/" in message.file
        assert message.line >= 1
    said = (result.err + result.out).lower()
    assert [name for name in NAMES if name.lower() in said] == []
    after = tree(case.output)
    assert {k: v for k, v in after.items() if k.startswith("public")} == {
        k: v for k, v in before.items() if k.startswith("public")
    }
    changed = {name.split("/")[0] for name in after if after[name] != before.get(name)}
    assert {"guidance", "private"} <= changed, "the other views did not land"
