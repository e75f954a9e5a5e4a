"""The content that comes with Candour is complete, and every view of it is there."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest
import yaml

from links import page_at
from page_text import words_of
from sites import REPOSITORY, Site

CONTENT = REPOSITORY / "content"
SECTIONS = ["1a", "1b", "1c", "2", "2a", "2b", "2c", "2d", "2e", "2f", "2g", "2h", "3"]


def front_matter(path: Path) -> dict:
    return yaml.safe_load(path.read_text().split("\n---", 1)[0].removeprefix("---")) or {}


def straight(text: str) -> str:
    return " ".join(re.sub("[‘’]", "'", re.sub("[“”]", '"', text)).split())


def words(site: Site, address: str) -> str:
    return straight(words_of(site.page("guidance/" + address)))


def questions() -> list[dict]:
    themes = yaml.safe_load((CONTENT / "checklist.yaml").read_text())["themes"]
    return [question | {"section": theme["section"]} for theme in themes for question in theme["questions"]]


def questions_on(text: str) -> set[str]:
    return {question["id"] for question in questions() if straight(question["question"]) in text}


def pages_with(site: Site, name: str) -> Path:
    found = list((site.output / "guidance").rglob(name))
    assert len(found) == 1, f"{name}: {found}"
    return found[0]


# Views


def test_every_view_is_where_a_reader_opens_it(own_site: Site):
    assert (own_site.output / "guidance/index.html").is_file()
    assert (own_site.output / "private/author/index.html").is_file()
    projects = [path.name for path in (CONTENT / "imr").iterdir() if path.is_dir()]
    assert len(projects) == 2
    for project in projects:
        reference = front_matter(CONTENT / f"imr/{project}/index.md")["public-reference"]
        assert (own_site.output / f"private/overview/{project}/index.html").is_file()
        assert (own_site.output / f"public/{reference}/index.html").is_file()


def test_every_page_of_content_is_a_page_of_the_site(own_site: Site):
    for path in (CONTENT / "guidance").rglob("*.md"):
        if not front_matter(path).get("draft"):
            address = path.relative_to(CONTENT).with_suffix(".html")
            assert (own_site.output / address).is_file(), address


def test_nothing_is_left_to_mend(own_site: Site):
    """The example must not teach mistakes: nothing is wrong with it."""
    result = own_site.build("--strict")
    assert (result.code, result.err) == (0, "")


# The advice


@pytest.mark.parametrize("section", SECTIONS)
def test_each_section_of_the_advice_has_its_anchor(own_site: Site, section: str):
    path = pages_with(own_site, f"{section}.html")
    assert section in page_at(path).ids


@pytest.mark.parametrize("name", ["references", "appendix-a", "appendix-b"])
def test_what_follows_the_advice_is_there(own_site: Site, name: str):
    assert len(words_of(pages_with(own_site, f"{name}.html").read_text())) > 1500


def test_every_page_names_its_source_and_says_that_it_is_voluntary(own_site: Site):
    sources = {
        source["id"]: source["title"]
        for source in yaml.safe_load((CONTENT / "site.yaml").read_text())["sources"]
    }
    for path in sorted((CONTENT / "guidance").rglob("*.md")):
        given = front_matter(path).get("source")
        assert given, f"{path} names no source"
        text = words(own_site, path.relative_to(CONTENT / "guidance").with_suffix(".html").as_posix())
        for id_ in [given] if isinstance(given, str) else given:
            assert straight(sources[id_]) in text, f"{path}: {sources[id_]}"
        assert "voluntary" in text.lower(), path
        assert "not official guidance" in text.lower(), path


def test_all_24_questions_are_held_once_and_shown_where_they_belong(own_site: Site):
    held = questions()
    assert len(held) == len({question["id"] for question in held}) == 24
    assert all(question["roles"] for question in held)
    for section in {question["section"] for question in held}:
        on_page = questions_on(words(own_site, f"practice-advice/{section}.html"))
        assert on_page >= {q["id"] for q in held if q["section"] == section}, section
    assert questions_on(words(own_site, "practice-advice/2.html")) == {q["id"] for q in held}


@pytest.mark.parametrize("role", ["officer", "lead"])
def test_each_role_has_its_questions_and_a_form(own_site: Site, role: str):
    expected = {question["id"] for question in questions() if role in question["roles"]}
    assert 0 < len(expected) < 24
    assert questions_on(words(own_site, f"checklists/{role}.html")) == expected
    assert questions_on(words(own_site, f"checklists/form-{role}.html")) == expected


def test_no_question_is_written_twice_in_the_content():
    for path in CONTENT.rglob("*.md"):
        assert questions_on(straight(path.read_text())) == set(), path


def test_the_whole_faq_is_there(own_site: Site):
    files = [path for path in (CONTENT / "faq").glob("*.md") if path.name != "index.md"]
    themes = front_matter(CONTENT / "faq/index.md")["themes"]
    assert (len(themes), len(files)) == (6, 14)
    page, text = page_at(own_site.output / "guidance/faq.html"), words(own_site, "faq.html")
    for path in files:
        keys = front_matter(path)
        assert straight(keys["question"]) in text
        assert keys["id"] in page.ids
    for theme in themes:
        assert straight(theme["title"]) in text


def test_the_table_of_categories_is_whole(own_site: Site):
    rows = yaml.safe_load((CONTENT / "characteristics.yaml").read_text())["rows"]
    text = words(own_site, "practice-advice/appendix-b.html")
    for row in rows:
        assert straight(row["label"]) in text
        for category in row.get("categories", []):
            assert straight("Yes" if category is True else "No" if category is False else category) in text


# The worked projects


def project(name: str) -> dict:
    folder = CONTENT / "imr" / name
    read = lambda kind: [front_matter(path) for path in sorted((folder / kind).glob("*.md"))]  # noqa: E731
    return {
        "index": front_matter(folder / "index.md"),
        "people": front_matter(folder / "people.md")["people"],
        "methodology": front_matter(folder / "methodology.md"),
        "events": read("events"),
        "analysis": front_matter(folder / "analysis.md").get("analysis", []),
        "learning": read("learning"),
        "recommendations": read("recommendations"),
    }


def of_type(kind: str) -> dict:
    for path in (CONTENT / "imr").iterdir():
        if path.is_dir() and project(path.name)["index"]["review"]["type"] == kind:
            return project(path.name)
    raise AssertionError(f"there is no {kind}")


def year_of(event: dict) -> int:
    date = event["date"]
    return date.year if isinstance(date, datetime.date) else int(str(date)[:4])


def test_the_dhr_is_a_believable_whole():
    dhr = of_type("DHR")
    people = dhr["people"]
    assert len(people) >= 8
    surnames = [person["name"]["full"].split()[-1] for person in people]
    assert len(surnames) > len(set(surnames)), "nobody shares a surname"
    roles = [person["role"] for person in people]
    assert "child" in roles and roles.count("officer") >= 3
    assert any(str(person["name"].get("everyday-word")).lower() in ("yes", "true") for person in people)
    assert len(dhr["events"]) >= 15
    years = [year_of(event) for event in dhr["events"]]
    assert max(years) - min(years) >= 2
    judgements = [j for event in dhr["events"] for j in event.get("analysis", [])] + dhr["analysis"]
    assert {j["judgement"] for j in judgements} == {
        "consistent", "consistent-policy-inadequate", "not-consistent", "good-practice",
    }  # fmt: skip
    assert len(dhr["learning"]) == 6
    assert len(dhr["recommendations"]) == 5
    assert all(r["action-plan"] and r["owner"] for r in dhr["recommendations"])
    assert len(dhr["index"]["terms-of-reference"]) == 6
    assert all(delay["reason"] for delay in dhr["index"]["delays"])
    assert any(
        not system["accessed"] or system["accessed"] == "no" for system in dhr["methodology"]["systems"]
    )


def test_the_sar_is_shorter():
    dhr, sar = of_type("DHR"), of_type("SAR")
    assert 3 <= len(sar["events"]) < len(dhr["events"])
    assert sar["learning"] and sar["recommendations"]


@pytest.mark.parametrize("kind", ["DHR", "SAR"])
def test_every_entry_of_a_project_has_its_page(own_site: Site, kind: str):
    one = of_type(kind)
    public = own_site.output / "public" / one["index"]["public-reference"]
    for folder, entries in (("events", one["events"]), ("learning", one["learning"]), ("recommendations", one["recommendations"])):  # fmt: skip
        for entry in entries:
            assert (public / folder / f"{entry['id'].lower()}.html").is_file(), entry["id"]
    names = {path.name for path in public.rglob("*.html")}
    assert all(re.fullmatch(r"[a-z0-9-]+\.html", name) for name in names), names


def test_the_public_views_show_pseudonyms(own_site: Site):
    for kind in ("DHR", "SAR"):
        one = of_type(kind)
        public = own_site.output / "public" / one["index"]["public-reference"]
        text = straight("\n".join(words_of(path.read_text()) for path in public.rglob("*.html")))
        for person in one["people"]:
            pseudonym = person["pseudonym"]
            if person["role"] in ("victim", "suspect"):
                assert straight(pseudonym.get("name") or pseudonym["label"]) in text
