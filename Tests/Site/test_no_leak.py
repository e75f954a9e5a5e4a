"""The repository's own public views give nobody away, as a reader of our own finds."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from leaks import Secret, leaks_in, secrets_of
from quay_street import NAMES, PEOPLE
from sites import REPOSITORY, Site

PROJECTS = sorted(path.parent.name for path in REPOSITORY.glob("content/imr/*/people.md"))


def reference_of(project: str) -> str:
    text = (REPOSITORY / f"content/imr/{project}/index.md").read_text()
    return yaml.safe_load(text.split("\n---", 1)[0].removeprefix("---"))["public-reference"]


def test_there_are_two_projects_to_look_at():
    assert len(PROJECTS) >= 2


@pytest.mark.parametrize("project", PROJECTS)
def test_no_name_of_the_register_is_in_its_public_view(own_site: Site, project: str):
    folder = own_site.output / "public" / reference_of(project)
    assert len(list(folder.rglob("*.html"))) > 10
    secrets = secrets_of(REPOSITORY / f"content/imr/{project}/people.md")
    assert len(secrets) > 30
    assert leaks_in(folder, secrets) == []


@pytest.mark.parametrize("project", PROJECTS)
def test_the_reader_of_our_own_does_find_names_where_they_are(own_site: Site, project: str):
    folder = own_site.output / "private/overview" / project
    secrets = secrets_of(REPOSITORY / f"content/imr/{project}/people.md")
    found = {leak.person for leak in leaks_in(folder, secrets)}
    assert len(found) >= 10, f"only {found}"


@pytest.mark.parametrize("project", PROJECTS)
def test_the_guidance_holds_no_case_data(own_site: Site, project: str):
    secrets = secrets_of(REPOSITORY / f"content/imr/{project}/people.md")
    assert leaks_in(own_site.output / "guidance", secrets) == []


def test_nothing_public_tells_the_name_of_a_project(own_site: Site):
    for path in (own_site.output / "public").rglob("*"):
        for project in PROJECTS:
            assert project not in path.as_posix().removeprefix(own_site.root.as_posix())
            if path.is_file():
                assert project.encode() not in path.read_bytes(), path


@pytest.mark.parametrize(
    "content",
    [
        "<p>Philippa</p>",
        "<p>PHILIPPA</p>",
        "<p><em>Phil</em>ippa</p>",
        "<p>Thistle&shy;waite</p>",
        "<p>Th&#105;stlewaite</p>",
        "<p>Thìstlewaite’s</p>",
        "<p>Ravelin\n  Row</p>",
        '<p id="ms-thistlewaite">x</p>',
        '<img alt="Philippa">',
        "<!-- Philippa -->",
        "<p>Mrs Hope Brannigan</p>",
        "<p>They asked Hope for it.</p>",
        "<p>7 March 1990</p>",
        "<p>PC 5521</p>",
    ],
)
def test_the_reader_of_our_own_is_not_fooled(tmp_path: Path, content: str):
    (tmp_path / "people.md").write_text(PEOPLE)
    (tmp_path / "out").mkdir()
    (tmp_path / "out/page.html").write_text(content)
    assert leaks_in(tmp_path / "out", secrets_of(tmp_path / "people.md"))


def test_the_reader_of_our_own_lets_everyday_words_be(tmp_path: Path):
    (tmp_path / "people.md").write_text(PEOPLE)
    (tmp_path / "out").mkdir()
    (tmp_path / "out/page.html").write_text("<p>There was hope. Hope is a word.</p><h2>Hope</h2>")
    assert leaks_in(tmp_path / "out", secrets_of(tmp_path / "people.md")) == []
    (tmp_path / "out/philippa.html").write_text("")
    assert leaks_in(tmp_path / "out", secrets_of(tmp_path / "people.md"))


def test_the_words_of_the_fixture_are_in_its_register(tmp_path: Path):
    (tmp_path / "people.md").write_text(PEOPLE)
    secrets = secrets_of(tmp_path / "people.md")
    assert Secret("witness-1", "Hope", True) in secrets
    for name in NAMES:
        assert any(name in secret.text for secret in secrets), name
