"""`candour check`: everything that a build says, and nothing written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from clearing import FOLDER, clear, entry, picture, use
from quay_street import EVENT_FILE, NAMES, PUBLIC
from sites import Run, Site, page, run, tree


def check(site: Site, *arguments: str, **options) -> Run:
    result = run("check", *arguments, cwd=site.root, **options)
    assert bool(result.messages) == bool(result.err), f"this is no list of findings:\n{result.err}"
    return result


#: Findings that a build prints too. What the practice advice asks stands on the author's pages instead.
BUILD = ("SRC", "RED", "RUN", "THM", "OUT")


def said_by_builds(result: Run) -> list[str]:
    return [message.text for message in result.messages if message.code.startswith(BUILD)]


def test_all_is_well(case: Site):
    result = check(case)
    assert result.code == 0 and said_by_builds(result) == []
    warnings = [message for message in result.messages if message.level == "warning"]
    prompts = len(result.messages) - len(warnings)
    assert prompts > 1 and len(warnings) > 1
    assert result.out.splitlines() == [
        "guidance: nothing stops it",
        "author: nothing stops it",
        "overview (quay-street): nothing stops it",
        "public (quay-street): nothing stops it",
        f"0 errors, {len(warnings)} warnings, {prompts} prompts",
    ]


def test_nothing_is_written_anywhere(case: Site, tmp_path: Path):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    before = tree(case.root)
    check(case, env=dict(os.environ, TMPDIR=str(temporary)))
    assert tree(case.root) == before and not case.output.exists()
    assert list(temporary.iterdir()) == []


def test_a_site_that_may_only_be_read_can_be_checked(case: Site):
    read_only = ["find", str(case.root), "-exec", "chmod", "a-w", "{}", "+"]
    assert os.system(" ".join(f"'{word}'" for word in read_only)) == 0
    try:
        assert check(case).code == 0
    finally:
        os.system(f"chmod -R u+w '{case.root}'")


@pytest.mark.parametrize(
    "file, old, new",
    [
        (EVENT_FILE, "She said little.", "She said little. [Nowhere](gone.md)"),
        (EVENT_FILE, "She said little.", "Thistlewaite said little."),
        (FOLDER + "people.md", "public: his school", "why: not"),
        (FOLDER + "people.md", "pseudonym: {label: Child A}", "pronouns: he/him"),
        (FOLDER + "index.md", "public-reference: imr-2024-11", "public-reference: Philippa"),
        ("content/guidance/advice.md", "Do it well.", "See [this](gone.md)."),
        ("content/guidance/advice.md", "title: Advice", "titel: Advice"),
    ],
)
def test_a_check_says_what_a_build_says(case: Site, file: str, old: str, new: str):
    case.replace(file, old, new)
    built, checked = case.build(), check(case)
    assert built.messages != []
    assert said_by_builds(checked) == said_by_builds(built)
    assert checked.code == built.code


def test_the_audit_is_part_of_a_check(case: Site):
    foot = "themes/own/templates/partials/page-end.mustache"
    default = Path(__file__).parents[2] / "themes/default/templates/partials/page-end.mustache"
    case.write(
        {
            "content/site.yaml": "theme: own\n",
            foot: default.read_text().replace("</footer>", "Philippa Thistlewaite</footer>"),
            "themes/own/assets/manual.pdf": b"%PDF",
        }
    )
    built, checked = case.build(), check(case)
    assert {"RED-03", "RED-05"} <= {message.code for message in checked.messages}
    assert said_by_builds(checked) == said_by_builds(built)
    assert checked.code == 1
    assert [name for name in NAMES if name in checked.err] == []
    assert "public (quay-street): would not be written, see above" in checked.out


def test_pictures_are_checked_too(case: Site):
    data = picture("turned.jpg")
    case.write({FOLDER + "images/a.jpg": data, FOLDER + "images/b.png": picture("alpha.png")})
    clear(use(case, "![a](images/a.jpg) ![b](images/b.png)"), entry("images/a.jpg", data))
    said = said_by_builds(check(case, "--view", "public"))
    assert ["RED-29" in said[0], "RED-30" in said[1], len(said)] == [True, True, 2] or "RED-30" in said[0]


def test_what_the_advice_asks_is_printed_and_prompts_never_fail(site: Site):
    index = "---\ntitle: A review\nmarking: OFFICIAL\n---\n"
    site.write({FOLDER + "index.md": index, FOLDER + "people.md": "---\npeople: []\n---\n"})
    result = check(site, "--view", "author")
    assert {message.level for message in result.messages} == {"prompt", "warning"}
    assert result.code == 0
    assert {m.level for m in check(site, "--view", "author", "--quiet").messages} == {"warning"}


def test_strict_fails_on_a_warning(site: Site):
    site.write({"content/guidance/advice.md": page("Advice", titel="x")})
    assert check(site).code == 0
    assert check(site, "--strict").code == 1


def test_one_view_and_one_project(case: Site):
    case.replace(EVENT_FILE, "She said little.", "Thistlewaite said little.")
    assert check(case, "--view", "public").only("RED-06").file == EVENT_FILE
    overview = check(case, "--view", "overview", "--project", "quay-street", "--quiet")
    assert (overview.code, said_by_builds(overview)) == (0, [])
    assert overview.messages != [] and overview.out == ""
    assert check(case, "--view", "guidance").messages == []


@pytest.mark.parametrize(
    "arguments", [["--view", "nonsense"], ["--project", "nonsense"], ["nowhere"], ["--format", "html"]]
)
def test_what_cannot_run_ends_with_2(case: Site, arguments: list[str]):
    assert run("check", *arguments, cwd=case.root).code == 2


def test_a_check_while_a_build_holds_the_output_folder(case: Site):
    import fcntl

    case.built()
    with open(case.output / ".candour/lock") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert check(case).code == 0


def test_help(case: Site):
    said = run("check", "--help", cwd=case.root).out
    assert "Say everything that a build would say, and write nothing." in said
    assert "sarif" in said and "github" in said
    assert PUBLIC not in said


def test_an_allowed_phrase_that_stands_nowhere_is_told(case: Site):
    entry_of_nobody = "allow:\n  - {phrase: Colin Harmer, reason: an author}\nwithheld:\n"
    case.replace(FOLDER + "people.md", "withheld:\n", entry_of_nobody)
    (message,) = [message for message in check(case).messages if message.code == "RED-27"]
    assert message.level == "prompt" and "Harmer" not in message.text
    assert message.headline == "This allowed phrase stands nowhere in the project any more"
