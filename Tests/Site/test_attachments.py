"""Documents in a pseudonymised view: exactly the bytes that somebody cleared, or no view."""

from __future__ import annotations

import pytest

from clearing import INDEX, PEOPLE, clear, entry, sha256, use
from page_text import words_of
from quay_street import AUTHOR, FOLDER, NAMES, OVERVIEW, PUBLIC
from sites import Site, tree

PDF = b"%PDF-1.7\nPhilippa Thistlewaite\n%%EOF\n"


def linked(case: Site, name: str = "letter of 2022 to philippa.pdf", data: bytes = PDF) -> Site:
    case.write({FOLDER + "papers/" + name: data})
    return use(case, f"Read [the letter](<papers/{name}>).")


def test_a_document_that_is_not_cleared_stops_the_view(case: Site):
    result = linked(case).build()
    assert result.code == 1
    message = result.only("RED-29")
    assert message.place == f"{INDEX}:{case.line_of(INDEX, 'the letter')}:6"
    assert message.headline == (
        "The document 'papers/(entry 1)' is not cleared for a pseudonymised view"
    )
    line = f"- {{file: papers/letter of 2022 to philippa.pdf, sha256: {sha256(PDF)}, title: , cleared-by: , cleared: }}"
    assert message.help == (
        "It would be published as it is: export its text and read that with candour audit, and look at its "
        "properties, its comments and its tracked changes. Then add under 'attachments' in people.md, filled in: "
        + line.replace("philippa", "…")
    )
    assert line in words_of(case.page(AUTHOR + "/imr/quay-street/release.html"))
    assert not (case.output / PUBLIC).exists()
    assert (case.output / OVERVIEW / "files/papers/letter of 2022 to philippa.pdf").read_bytes() == PDF


@pytest.mark.parametrize("ending", ["pdf", "docx", "xlsx", "mp3", "mp4", "odt", "avif"])
def test_exactly_the_cleared_bytes_pass_under_a_name_that_tells_nothing(case: Site, ending: str):
    name = f"philippa.{ending}"
    linked(case, name)
    clear(case, entry(f"papers/{name}", PDF, "title"), "attachments").built()
    assert {n: d for n, d in tree(case.output / PUBLIC).items() if n.startswith("files")} == {
        "files": None,
        f"files/attachment-1.{ending}": PDF,
    }
    assert f'href="files/attachment-1.{ending}"' in case.page(PUBLIC + "/index.html")
    assert f"philippa.{ending}" not in case.page(PUBLIC + "/index.html")


def test_a_document_that_changed_stops_the_view(case: Site):
    linked(case, "a.pdf")
    clear(case, entry("papers/a.pdf", PDF, "title"), "attachments").built()
    before = tree(case.output / PUBLIC)
    case.write({FOLDER + "papers/a.pdf": PDF + b" "})
    result = case.build()
    message = result.only("RED-29")
    assert (message.file, message.line) == (PEOPLE, case.line_of(PEOPLE, "papers/a.pdf"))
    assert message.headline == "The document 'papers/a.pdf' has changed since it was cleared"
    assert message.help.endswith(sha256(PDF + b" "))
    assert tree(case.output / PUBLIC) == before


def test_clearing_a_picture_clears_no_document(case: Site):
    linked(case, "a.pdf")
    clear(case, entry("papers/a.pdf", PDF, "shows"), "images")
    assert case.build("--view", "public").only("RED-29").headline.startswith("The document 'papers/a.pdf' is not")


def test_a_cleared_document_that_no_page_names_stays_away(case: Site):
    case.write({FOLDER + "papers/a.pdf": PDF})
    clear(case, entry("papers/a.pdf", PDF, "title"), "attachments").built()
    assert not (case.output / PUBLIC / "files").exists()


def test_text_is_read_by_the_audit_whether_it_was_cleared_or_not(case: Site):
    table = b"who,what\nPhilippa Thistlewaite,rang\n"
    linked(case, "contacts.csv", table)
    clear(case, entry("papers/contacts.csv", table, "title"), "attachments")
    result = case.build("--view", "public")
    assert result.code == 1
    assert {message.code for message in result.messages} == {"RED-03"}
    assert {message.file for message in result.messages} == {f"site/{PUBLIC}/files/attachment-1.csv"}
    assert [name for name in NAMES if name in result.err] == []


def test_an_opaque_file_of_a_theme_is_let_through_only_where_it_is_the_cleared_one(case: Site):
    linked(case, "a.pdf")
    clear(case, entry("papers/a.pdf", PDF, "title"), "attachments")
    case.write({"content/site.yaml": "theme: own\n", "themes/own/assets/manual.pdf": PDF + b"more"})
    result = case.build("--view", "public")
    assert result.only("RED-05").file == f"site/{PUBLIC}/assets/manual.pdf"


def test_the_keys_of_an_entry_are_held_to(case: Site):
    linked(case, "a.pdf")
    clear(case, entry("papers/a.pdf", PDF, "titel"), "attachments")
    message = case.build("--view", "public").only("SRC-01")
    assert message.help == "Did you mean 'title'?"


def test_a_file_is_cleared_once(case: Site):
    linked(case, "a.pdf")
    clear(case, 2 * entry("papers/a.pdf", PDF, "title"), "attachments")
    assert case.build("--view", "public").only("SRC-01").headline == "A file is cleared only once"


def test_the_author_view_has_what_still_stands_in_the_way(case: Site):
    linked(case, "a.pdf").build()
    assert "papers/a.pdf" in case.page(AUTHOR + "/imr/quay-street/findings.html")


def test_a_reader_sees_the_title_under_which_a_document_was_cleared(case: Site):
    linked(case, "a.pdf")
    line = entry("papers/a.pdf", PDF, "title").replace("plan of the ground floor", "Letter to Philippa")
    clear(case, line, "attachments").built()
    assert '<a href="files/attachment-1.pdf">the letter (Letter to Alison, PDF)</a>' in case.page(PUBLIC + "/index.html")
    assert "(Letter to" not in case.page(OVERVIEW + "/index.html")


def test_a_file_of_another_type_is_told_what_may_be_attached(case: Site):
    message = case.write({FOLDER + "papers/letter.txt": "x"}).build().only("SRC-01")
    assert "documents to attach (pdf, docx," in message.help and "images/ and papers/" in message.help
