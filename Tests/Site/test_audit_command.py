"""`candour audit` on what other tools made: folders, archives, pages, tables; clean, found, not read."""

from __future__ import annotations

import io
import json
import os
import zipfile

import pytest

from clearing import clear, entry, picture, sha256
from quay_street import FOLDER, NAMES, PUBLIC
from sites import Run, Site, run

CLEAN = "<p>Alison Dunmore called Officer 1.</p>\n"


def audit(case: Site, path: str, *options: str, project: str = "quay-street") -> Run:
    return run("audit", path, "--project", project, *options, cwd=case.root)


def zipped(files: dict[str, str | bytes], comment: str = "") -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        archive.comment = comment.encode()
    return packed.getvalue()


def said(result: Run) -> list[str]:
    """What was found, as `place headline`; and that no name was said."""
    spoken = (result.out + result.err).lower()
    assert [name for name in NAMES if name.lower() in spoken] == []
    return [f"{message.file}:{message.line} {message.headline}" for message in result.messages]


def test_a_clean_folder_of_any_tool_passes(case: Site):
    case.write({"out/index.html": CLEAN, "out/notes.md": "*She* called.\n", "out/README": "x\n"})
    result = audit(case, "out")
    assert (result.code, result.err) == (0, "")
    assert result.out == (
        "Read 3 files, 56 bytes, for the 9 entries in the register of 'quay-street'\n"
        "Clean: none of them was found\n"
    )


@pytest.mark.parametrize(
    "name, content, expected",
    [
        ("a.html", CLEAN + "<p>Phil&#105;<b>ppa</b></p>", "a.html:2 A forename of 'victim-1' is in the text"),
        ("a.csv", "when,who\n2021,PC 5521\n", "a.csv:2 The collar number of 'constable-1' is in the file"),
        ("a.txt", "x\n\nborn 7 March 1990\n", "a.txt:3 The date of birth of 'victim-1' is in the file"),
        ("a.md", "# Oakhurst **Infants**\n", "a.md:1 The withheld text of 'school' is in the file"),
        ("a.json", '{"t": ["vexley"]}', "a.json:1 A surname of 'suspect-1' is in the file"),
        ("a.js", 'var index = {"vexley": [1]};', "a.js:1 A surname of 'suspect-1' is in a script"),
        ("a.css", "/* Vexley */", "a.css:1 A surname of 'suspect-1' is in a style sheet"),
        ("a.svg", "<svg><text>Vexley</text></svg>", "a.svg:1 A surname of 'suspect-1' is in the text"),
        ("a.xml", "<a b='Vexley'/>", "a.xml:1 A surname of 'suspect-1' is in an attribute"),
        ("a.txt", "\ufeffVexley", "a.txt:1 A surname of 'suspect-1' is in the file"),
        ("a.csv", "x\nVexley".encode("utf-16"), "a.csv:2 A surname of 'suspect-1' is in the file"),
        ("vexley.txt", "x", "(entry 1):1 A surname of 'suspect-1' is in its name"),
    ],
)
def test_a_single_file_of_each_type_is_searched(case: Site, name: str, content, expected: str):
    result = audit(case.write({name: content}), name)
    assert result.code == 1
    assert said(result) == [expected]
    assert result.out.endswith("Not clean: found in 1 place\n")


@pytest.mark.parametrize(
    "name, content, reason, way_out",
    [
        ("a.pdf", b"%PDF-1.4", "The text of this type of file cannot be read", "Save its text as"),
        ("a.docx", b"PK", "The text of this type of file cannot be read", "Save its text as"),
        ("a.txt", b"%PDF-1.4 x", "The file is a PDF, whatever its name says", "Save its text as"),
        ("a.csv", "M\u00fcller".encode("cp1252"), "The text is not UTF-8", "Save it as UTF-8"),
        ("a.txt", b"a\0b", "The file holds NUL bytes and so is no text", "Save its text as"),
        ("a.zip", b"PK\3\4", "The archive holds bytes that belong to none of its files", "Unpack it"),
    ],
)
def test_what_cannot_be_read_is_named_and_fails(case: Site, name, content, reason, way_out):
    result = audit(case.write({"out/" + name: content, "out/b.txt": "x"}), "out")
    assert result.code == 1
    assert said(result) == [f"out/{name}:1 This was not read: {reason}"]
    assert result.messages[0].code == "RED-05"
    assert result.messages[0].help.startswith(way_out)
    assert result.out.endswith("Not clean: 1 file not read\n")


def test_a_link_in_a_folder_is_not_followed(case: Site):
    case.write({"out/a.txt": "x"})
    os.symlink("a.txt", case.root / "out/b.txt")
    result = audit(case, "out")
    assert said(result) == ["out/b.txt:1 This was not read: A link is not followed"]
    way_out = "Put the file itself there, or name the place that the link leads to."
    assert result.only("RED-05").help == way_out
    alone = audit(case, "out/b.txt")
    assert said(alone) == ["out/b.txt:1 This was not read: A link is not followed"]
    assert (alone.code, alone.only("RED-05").help) == (1, way_out)


def test_of_each_person_one_message_for_each_file(case: Site):
    case.write({"out/a.txt": "Vexley\nPhilippa\nthen Philippa\nPipkin\n", "out/b.txt": "Vexley\n"})
    result = audit(case, "out")
    assert said(result) == [
        "out/a.txt:1 A surname of 'suspect-1' is in the file",
        "out/a.txt:2 'victim-1' is found in 3 places of this file: a forename, a known-as name",
        "out/b.txt:1 A surname of 'suspect-1' is in the file",
    ]
    assert result.messages[1].help == (
        "Take it out where this was made, here and on lines 3, 4. A phrase that is nobody's belongs into 'allow' "
        "in content/imr/quay-street/people.md, with its reason."
    )
    assert result.out.endswith("Not clean: found in 5 places\n")


def test_a_document_that_was_cleared_passes_and_another_does_not(case: Site):
    pdf = b"%PDF-1.7\nx\n"
    case.write({FOLDER + "papers/a.pdf": pdf, "out/attachment-1.pdf": pdf})
    clear(case, entry("papers/a.pdf", pdf, "title"), "attachments")
    assert (audit(case, "out").code, audit(case, "out").err) == (0, "")
    assert audit(case, "out/attachment-1.pdf").code == 0
    case.write({"out/attachment-1.pdf": pdf + b"y"})
    assert said(audit(case, "out")) == [
        "out/attachment-1.pdf:1 This was not read: The text of this type of file cannot be read"
    ]


def test_a_document_that_nobody_signed_for_is_not_cleared(case: Site):
    pdf = b"%PDF-1.7\nx\n"
    case.write({FOLDER + "papers/a.pdf": pdf, "out/a.pdf": pdf})
    clear(case, f"  - {{file: papers/a.pdf, sha256: {sha256(pdf)}, title: x}}\n", "attachments")
    assert audit(case, "out").code == 1


def test_a_picture_as_it_came_from_the_camera_is_not_cleared(case: Site):
    data = picture("metadata.jpg")
    case.write({FOLDER + "images/a.jpg": data, "out/a.jpg": data})
    clear(case, entry("images/a.jpg", data))
    assert [message.code for message in audit(case, "out").messages] == ["RED-05"]


def test_everything_in_an_archive_is_searched(case: Site):
    inner = zipped({"c.txt": "Pelham"})
    files = {"pages/a.html": CLEAN, "pages/vexley/b.csv": "x\nPhilippa", "inner.zip": inner, "d.pdf": "x"}
    result = audit(case.write({"o.zip": zipped(files, "for Otis")}), "o.zip")
    assert result.code == 1
    assert said(result) == [
        "o.zip:1 A forename of 'child-1' is in the comment of the archive",
        "o.zip/(entry 2):1 A surname of 'suspect-1' is in its name",
        "o.zip/(entry 2):2 A forename of 'victim-1' is in the file",
        "o.zip/d.pdf:1 This was not read: The text of this type of file cannot be read",
        "o.zip/inner.zip/c.txt:1 A surname of 'constable-1' is in the file",
    ]
    clean = audit(case.write({"o.zip": zipped({"a.html": CLEAN})}), "o.zip")
    assert (clean.code, clean.err) == (0, "")


def test_a_bomb_is_not_unpacked_and_odd_names_are_faults(case: Site):
    case.write({"o.zip": zipped({"a.txt": "x" * (8 << 20), "../b.txt": "x", "/c.txt": "x", "d": "x"})})
    assert said(audit(case, "o.zip")) == [
        "o.zip/../b.txt:1 A file of an archive lies inside the folder that it is unpacked to",
        "o.zip//c.txt:1 A file of an archive lies inside the folder that it is unpacked to",
        "o.zip/a.txt:1 This was not read: The archive holds far more than its size lets one expect",
    ]


def test_json_says_the_same(case: Site):
    result = audit(case.write({"out/a.txt": "x\nVexley", "out/b.pdf": "x"}), "out", "--format", "json")
    assert (result.code, result.err) == (1, "")
    assert json.loads(result.out) == {
        "clean": False, "ran": True, "filesRead": 1, "bytesRead": 8,
        "found": [{"file": "out/a.txt", "line": 2, "id": "suspect-1", "rule": "surname", "surface": "data"}],
        "faults": [],
        "notRead": [{"file": "out/b.pdf", "reason": "The text of this type of file cannot be read"}],
        "notLookedFor": [],
    }  # fmt: skip


def test_our_own_public_view_is_clean_even_held_to_its_rules(case: Site):
    case.built()
    result = audit(case, "site/" + PUBLIC, "--strict")
    assert (result.code, result.err) == (0, "")
    assert audit(case, "site/private/overview/quay-street").code == 1


def test_strictness_asks_for_more_than_names(case: Site):
    case.write({"out/a.html": "<!-- note --><p>x</p>", "out/a.md": "x"})
    assert audit(case, "out").code == 0
    assert said(audit(case, "out", "--strict")) == [
        "out/a.html:1 A page of a pseudonymised view holds no comment",
        "out/a.md:1 This was not read: The type is not one that is published",
    ]


def test_an_audit_that_cannot_run_says_why(case: Site):
    case.write({"out/a.txt": "x", "empty/b/.keep": "x"})
    (case.root / "empty/b/.keep").unlink()
    missing = audit(case, "nowhere")
    assert (missing.code, missing.only("OUT-01").headline) == (2, "Could not read 'nowhere': it does not exist")
    empty = audit(case, "empty")
    assert (empty.code, empty.only("AUD-13").headline) == (2, "There is no file to read here")
    stranger = audit(case, "out", project="quay")
    assert (stranger.code, stranger.only("RUN-02").help) == (2, "The projects are 'quay-street'.")
    elsewhere = run("audit", "out", "--project", "quay-street", "--root", "out", cwd=case.root)
    assert (elsewhere.code, elsewhere.only("RUN-06").headline) == (2, "There is no content here")


def test_nobody_is_looked_for_with_half_a_register(case: Site):
    case.write({"out/a.txt": "x"})
    case.replace("content/imr/quay-street/people.md", "    role: suspect\n", "    role: suspekt\n")
    broken = audit(case, "out")
    assert broken.code == 2
    assert broken.only("AUD-12").file == "content/imr/quay-street/people.md"
    case.write({"content/imr/quay-street/people.md": "---\npeople: []\n---\n"})
    assert audit(case, "out").only("AUD-11").headline == (
        "The register of 'quay-street' names nobody, so there is nothing to look for"
    )
