"""The command line: what it says, where it says it, and how it ends."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess

import pytest

from sites import Site, binary, calm_environment, page, run, tree
from test_running import many_pages


def test_help_and_version(tmp_path):
    for arguments in (["--help"], ["build", "--help"], ["new", "--help"]):
        result = run(*arguments, cwd=tmp_path)
        assert (result.code, result.err) == (0, "")
        assert "USAGE: candour" in result.out
    for word in ("build", "new"):
        assert word in run("--help", cwd=tmp_path).out
    for option in ("--view", "--project", "--output"):
        assert option in run("build", "--help", cwd=tmp_path).out
    version = run("--version", cwd=tmp_path)
    assert (version.code, version.err) == (0, "")
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", version.out)


@pytest.mark.parametrize(
    "arguments", [["build", "--nonsense"], ["biuld"], ["build", "--threads", "0"], ["build", "--view"]]
)
def test_a_command_that_cannot_be_understood_ends_with_2(tmp_path, arguments):
    result = run(*arguments, cwd=tmp_path)
    assert result.code == 2, result.err
    assert "Usage:" in result.err and result.out == ""


def test_results_go_to_standard_output_and_say_what_to_open(case: Site):
    result = case.built()
    assert result.err == ""
    for address in (
        "guidance",
        "private/author",
        "private/overview/quay-street",
        "public/imr-2024-11",
    ):
        assert f"site/{address}/index.html" in result.out
        assert (case.output / address / "index.html").is_file()
    assert "\r" not in result.out and "\x1b" not in result.out


def test_quiet_says_nothing_when_all_is_well(case: Site):
    result = case.built("--quiet")
    assert (result.out, result.err) == ("", "")


def test_one_view_and_one_project_at_a_time(case: Site):
    case.built("--view", "public", "--project", "quay-street")
    assert sorted(path.name for path in case.output.iterdir() if path.name[0] != ".") == ["public"]
    case.built("--view", "guidance")
    assert (case.output / "guidance/index.html").exists()
    assert (case.output / "public/imr-2024-11/index.html").exists()


def test_building_one_view_leaves_the_others_as_they_were(case: Site):
    case.built()
    before = tree(case.output)
    case.replace("content/guidance/advice.md", "Do it well.", "Do it better.")
    case.built("--view", "guidance")
    changed = {name for name, text in tree(case.output).items() if text != before.get(name)}
    assert changed == {"guidance/advice.html"}


def on_a_terminal(site: Site, **environment: str) -> str:
    """What a build writes where somebody is looking."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [binary(), "build"], cwd=site.root, stdout=slave, stderr=slave, env=calm_environment(**environment)
    )  # fmt: skip
    os.close(slave)
    shown = b""
    while select.select([master], [], [], 60)[0]:
        try:
            read = os.read(master, 65536)
        except OSError:  # The other end is closed: on Linux that is how a terminal ends.
            break
        if not read:
            break
        shown += read
    process.wait(timeout=60)
    os.close(master)
    return shown.decode()


def test_long_work_shows_its_progress_on_a_terminal_alone(site: Site):
    site.write(many_pages(300))
    shown = on_a_terminal(site)
    assert re.search(r"\r\x1b\[Kguidance: \d+ of 3\d\d", shown), shown[-400:]
    result = site.built()
    assert " of 3" not in result.out + result.err


def test_colours_are_for_terminals_that_want_them(site: Site):
    site.write({"content/guidance/advice.md": page("Advice", "[x](gone.md)")})
    assert "\x1b[31;1merror\x1b[0m" in on_a_terminal(site)
    plain = on_a_terminal(site, NO_COLOR="1")
    assert "error: " in plain and "\x1b[3" not in plain
    assert "\x1b" not in site.build().err


# candour new


def new(site: Site, *arguments: str):
    return run("new", *arguments, cwd=site.root)


def test_a_new_site_builds_at_once(tmp_path):
    result = run("new", "site", "my-force", cwd=tmp_path)
    assert result.code == 0, result.err
    site = Site(tmp_path / "my-force")
    assert (site.root / "content/site.yaml").is_file()
    site.built()
    assert (site.output / "guidance/index.html").is_file()


def test_a_new_project_builds_at_once_and_shows_what_to_fill_in(site: Site):
    result = new(site, "imr", "harbour-lane", "--review", "DHR")
    assert result.code == 0, result.err
    assert "content/imr/harbour-lane" in result.out
    folder = site.root / "content/imr/harbour-lane"
    assert {"index.md", "people.md", "methodology.md"} <= {path.name for path in folder.iterdir()}
    built = site.built()
    assert "public" not in os.listdir(site.output), "a draft has no public view"
    author = (site.output / "private/author").rglob("*.html")
    assert any("harbour-lane" in path.as_posix() for path in author)
    assert built.err == ""


ENTRIES = {
    "event": ["--date", "2022-06-11", "--title", "A welfare check"],
    "learning": ["--title", "Handovers lose risk"],
    "recommendation": ["--title", "Teach handover"],
}


@pytest.mark.parametrize("kind", ENTRIES)
def test_a_new_entry_builds_at_once(site: Site, kind: str):
    assert new(site, "imr", "harbour-lane", "--review", "SAR").code == 0
    before = tree(site.root / "content")
    for _ in range(2):
        result = new(site, kind, "harbour-lane", *ENTRIES[kind])
        # The same title again either gets an address of its own, or is refused and nothing is written.
        assert result.code == 0 or "exists already" in result.err
    added = [name for name, text in tree(site.root / "content").items() if text and name not in before]
    assert added and all(name.startswith("imr/harbour-lane/") and name.endswith(".md") for name in added)
    assert f"content/{added[-1]}" in result.out + result.err
    site.built()
    assert ENTRIES[kind][-1] in "".join(
        path.read_text() for path in (site.output / "private/author").rglob("*.html")
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["event", "no-such-project", *ENTRIES["event"]],
        ["event", "harbour-lane", "--date", "11/06/2022", "--title", "A check"],
        ["event", "../elsewhere", *ENTRIES["event"]],
        ["imr", "other", "--review", "XYZ"],
    ],
)
def test_what_cannot_be_made_is_told_and_nothing_is_written(site: Site, arguments: list[str]):
    assert new(site, "imr", "harbour-lane", "--review", "SAR").code == 0
    before = tree(site.root)
    result = new(site, *arguments)
    assert result.code == 2, f"exit {result.code}\n{result.err}"
    assert result.err.strip()
    assert tree(site.root) == before


@pytest.mark.parametrize("slug", ["../out", "a/b", "..", "", "con", "Harbour Lane", "/tmp/out"])
def test_a_name_that_is_none_is_refused(site: Site, slug: str):
    before = tree(site.root.parent)
    result = new(site, "imr", slug, "--review", "DHR")
    assert result.code in (1, 2), result.out
    assert result.err.strip()
    assert tree(site.root.parent) == before


def test_nothing_is_overwritten(site: Site):
    assert new(site, "imr", "harbour-lane", "--review", "DHR").code == 0
    index = site.root / "content/imr/harbour-lane/index.md"
    index.write_text(index.read_text() + "\nMine.\n")
    before = tree(site.root)
    result = new(site, "imr", "harbour-lane", "--review", "DHR")
    assert result.code in (1, 2) and result.err.strip()
    assert tree(site.root) == before
    result = run("new", "site", ".", cwd=site.root)
    assert result.code in (1, 2) and result.err.strip()
    assert tree(site.root) == before
