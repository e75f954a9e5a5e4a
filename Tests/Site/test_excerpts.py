"""The line that a finding is about, shown with a caret, and never a line with a name in it."""

from __future__ import annotations

from quay_street import EVENT_FILE, NAMES
from sites import Site, run


def test_the_line_is_shown_where_it_names_nobody(case: Site):
    case.write({"content/guidance/extra.md": "---\ntitle: Extra\ntitel: Another\n---\nWords.\n"})
    (found,) = [m for m in case.build().messages if m.file == "content/guidance/extra.md"]
    assert (found.place, found.excerpt) == ("content/guidance/extra.md:3:1", "titel: Another")


def test_no_line_of_a_register_is_shown(case: Site):
    case.replace("content/imr/quay-street/people.md", "relationship: her son", "relation: her son")
    found = [m for m in run("check", cwd=case.root).messages if m.file.endswith("people.md")]
    assert found and all(m.excerpt is None for m in found)


def test_no_line_that_names_somebody_is_shown(case: Site):
    case.replace(EVENT_FILE, "She said little.", "Pipkin, Vexley and RV4 9ZQ: [gone](gone.md).\n\nThe [log](gone.md) ended.\n\n")
    said = run("check", cwd=case.root)
    found = [m for m in said.messages if m.file == EVENT_FILE and m.code == "SRC-03"]
    assert len({m.line for m in found}) == 2
    assert {m.excerpt for m in found if m.line == found[0].line} == {None}
    assert {m.excerpt for m in found if m.line == found[-1].line} == {"The [log](gone.md) ended."}
    assert not any(name in said.err for name in NAMES)
