"""Any tree of pages becomes sections, lists and links that all lead somewhere."""

from __future__ import annotations

import re

import pytest

from links import Page, is_outside, page_at, target_of
from page_text import words_of
from sites import Site, page, tree

TREE = {
    "content/guidance/index.md": page("Home", "See [deep](deep/er/still/leaf.md#one-more)."),
    "content/guidance/alpha.md": page("Alpha", "# Alpha\n\n## Two words\n\nText.", weight=1, tags="[red, blue]"),
    "content/guidance/beta.md": page("Beta", "Text.", weight=2, description="About Beta", date="2024-05-06"),
    "content/guidance/gamma.md": page("Gamma", "[Up](index.md), [alpha](alpha.md#two-words).", weight=3),
    "content/guidance/hidden.md": page("Hidden", "Foxglove", draft="yes", weight=2),
    "content/guidance/alpha.cy.md": page("Alffa", "Testun.", lang="cy"),
    "content/guidance/part/index.md": page("A part", "Welcome.", weight=5),
    "content/guidance/part/one.md": page("Part one", "[Next](two.md) and [home](../index.md).", weight=1),
    "content/guidance/part/two.md": page("Part two", "[Part](./index.md) and [folder](../deep/er/still/leaf.md).", weight=2),
    "content/guidance/deep/er/still/leaf.md": page("Leaf", "## One more\n\nText.", tags="[blue]"),
    "content/guidance/with space/a & b.md": page("Ampersand", "[Back](../index.md)"),
    "content/guidance/part/paper.pdf": b"%PDF-1.4\n",
    "content/guidance/part/uses.md": page("Uses", "[The paper](paper.pdf), [spaced](<../with space/a & b.md>)."),
}  # fmt: skip

WRITTEN = {
    "index.html", "alpha.html", "beta.html", "gamma.html", "alpha.cy.html", "part/index.html",
    "part/one.html", "part/two.html", "part/uses.html", "deep/er/still/leaf.html",
    "with space/a & b.html",
}  # fmt: skip


@pytest.fixture
def built(tmp_path) -> Site:
    site = Site(tmp_path / "force").write(TREE)
    site.built()
    return site


def pages_of(site: Site, folder: str = "guidance") -> list[Page]:
    return [page_at(path) for path in sorted((site.output / folder).rglob("*.html"))]


def test_every_page_is_there_and_no_draft(built: Site):
    written = {p.relative_to(built.output / "guidance").as_posix() for p in (built.output / "guidance").rglob("*.html")}  # fmt: skip
    assert WRITTEN <= written
    assert not [name for name in written if "hidden" in name]
    assert b"Foxglove" not in b"".join(t for t in tree(built.output / "guidance").values() if t)


def test_drafts_show_where_working_material_does(built: Site):
    author = b"".join(t for t in tree(built.output / "private/author").values() if t)
    assert b"Foxglove" in author


def test_every_relative_link_leads_to_a_page_or_asset(built: Site):
    followed = 0
    for page_ in pages_of(built):
        for link in page_.links:
            if is_outside(link):
                continue
            file, anchor = target_of(page_, link)
            assert file.is_file(), f"{page_.path}: {link.value}"
            assert ".md" not in link.value
            if anchor:
                assert anchor in page_at(file).ids, f"{page_.path}: {link.value}"
            followed += 1
    assert followed > 50


def test_every_page_is_reached_from_the_first(built: Site):
    first = built.output / "guidance/index.html"
    seen, waiting = {first}, [first]
    while waiting:
        page_ = page_at(waiting.pop())
        for link in page_.links:
            if is_outside(link):
                continue
            file, _ = target_of(page_, link)
            if file.suffix == ".html" and file not in seen:
                seen.add(file)
                waiting.append(file)
    missing = {p for p in (built.output / "guidance").rglob("*.html")} - seen
    assert {p.name for p in missing} <= {"404.html"}, missing


def test_pages_follow_each_other_by_weight_then_title(built: Site):
    def turn(address: str, rel: str) -> str | None:
        found = page_at(built.output / "guidance" / address).anchors(rel=rel)
        return found[0].value if found else None

    assert turn("alpha.html", "next") == "beta.html"
    assert turn("beta.html", "prev") == "alpha.html"
    assert turn("beta.html", "next") == "gamma.html"
    assert turn("part/one.html", "next") == "two.html"
    assert turn("part/two.html", "prev") == "one.html"


def test_a_page_says_where_it_is(built: Site):
    text = built.page("guidance/part/two.html")
    crumbs = re.search(r'<nav class="breadcrumbs.*?</nav>', text, re.DOTALL).group()
    assert words_of(crumbs) == "Home A part Part two"
    assert re.findall(r'href="([^"]*)"', crumbs) == ["../index.html", "index.html"]
    assert 'aria-current="page"' in crumbs


def test_a_page_has_a_list_of_its_contents(built: Site):
    site = built.write({"content/guidance/long.md": page("Long", "\n\n".join(f"## Heading {n}\n\nText" for n in range(5)))})  # fmt: skip
    site.built()
    contents = re.search(r'<nav class="contents".*?</nav>', site.page("guidance/long.html"), re.DOTALL)
    assert contents, "no contents list"
    assert re.findall(r'href="#([^"]*)"', contents.group()) == [f"heading-{n}" for n in range(5)]


def test_a_folder_without_an_index_is_a_page_all_the_same(built: Site):
    for folder in ("deep", "deep/er", "deep/er/still"):
        assert (built.output / "guidance" / folder / "index.html").is_file()
    still = page_at(built.output / "guidance/deep/er/still/index.html")
    assert "leaf.html" in [link.value for link in still.anchors()]


def test_tags_lead_to_lists_of_their_pages(built: Site):
    alpha = page_at(built.output / "guidance/alpha.html")
    tags = {link.text.strip(): link for link in alpha.anchors() if "tag" in (link.attributes.get("class") or "").split()}  # fmt: skip
    assert set(tags) == {"red", "blue"}
    file, _ = target_of(alpha, tags["blue"])
    blue = page_at(file)
    targets = {target_of(blue, link)[0].name for link in blue.anchors()}
    assert {"alpha.html", "leaf.html"} <= targets


def test_a_list_holds_every_page(built: Site):
    home = page_at(built.output / "guidance/index.html")
    to_the_list = next(link for link in home.anchors() if link.text == "All pages")
    listing = page_at(target_of(home, to_the_list)[0])
    targets = {target_of(listing, link)[0] for link in listing.anchors()}
    assert {built.output / "guidance" / name for name in WRITTEN} <= targets


def test_a_welsh_twin_is_linked_both_ways(built: Site):
    english, welsh = (page_at(built.output / f"guidance/alpha{suffix}.html") for suffix in ("", ".cy"))
    assert [link.value for link in english.anchors(hreflang="cy")] == ["alpha.cy.html"]
    assert [link.value for link in welsh.anchors(hreflang="en")] == ["alpha.html"]
    assert '<html lang="cy">' in welsh.path.read_text()
    assert '<html lang="en">' in english.path.read_text()


def test_what_lies_beside_a_page_is_there(built: Site):
    assert (built.output / "guidance/part/paper.pdf").read_bytes() == b"%PDF-1.4\n"


def test_three_hundred_pages_build_and_are_all_there(tmp_path):
    body = "\n\n".join(f"## Part {n}\n\n" + "Some *words* about practice. " * 20 for n in range(12))
    site = Site(tmp_path).write(
        {f"content/guidance/f{n % 7}/g{n % 3}/page-{n}.md": page(f"Page {n}", body) for n in range(300)}
    )
    site.built()
    assert len(list((site.output / "guidance").rglob("page-*.html"))) == 300
