"""Markdown as GitHub knows it, as it stands in a finished page."""

from __future__ import annotations

import re

import pytest

from page_text import words_of
from sites import Site, page


def shown(site: Site, body: str) -> str:
    """The finished page of a body."""
    site.write({"content/guidance/md.md": page("Markdown", body)}).built()
    return site.page("guidance/md.html").split("<main", 1)[1].split("</main>", 1)[0]


def test_a_table_has_heading_cells_that_a_screen_reader_can_use(site: Site):
    html = shown(site, "| Name | Count |\n| :-- | --: |\n| One | 1 |\n| Two | 2 |")
    assert re.findall(r'<th[^>]*scope="col"[^>]*>(\w+)</th>', html) == ["Name", "Count"]
    assert len(re.findall(r"<td", html)) == 4
    assert "<thead>" in html and "<tbody>" in html


def test_a_task_list_has_boxes_with_labels(site: Site):
    html = shown(site, "- [ ] to do\n- [x] done")
    boxes = re.findall(r"<input[^>]*>", html)
    assert len(boxes) == 2
    assert all('type="checkbox"' in box and "disabled" in box for box in boxes)
    assert ["checked" in box for box in boxes] == [False, True]
    assert all("aria-label" in box for box in boxes) or html.count("<label") == 2


def test_the_small_things(site: Site):
    html = shown(site, "~~gone~~ and www.example.org and https://example.org/x and a@example.org")
    assert "<del>gone</del>" in html
    assert 'href="http://www.example.org"' in html
    assert 'href="https://example.org/x"' in html
    assert 'href="mailto:a@example.org"' in html


def test_a_footnote_leads_there_and_back(site: Site):
    html = shown(site, "A claim.[^one] Another.[^two]\n\n[^one]: The first.\n[^two]: The second.")
    there = re.findall(r'<a href="#(fn[^"]*)"', html)
    back = re.findall(r'<a href="#(fnref[^"]*)"', html)
    ids = re.findall(r'id="([^"]*)"', html)
    assert len(there) >= 2 and len(back) == 2
    assert set(there) <= set(ids) and set(back) <= set(ids)
    assert "The second." in words_of(html)


def test_headings_have_ids_of_their_own(site: Site):
    html = shown(site, "## What was known?\n\n## What was known?\n\n### Café & co\n\n## 2 parts")
    ids = re.findall(r'<h\d[^>]* id="([^"]*)"', html)
    assert ids[:2] == ["what-was-known", "what-was-known-1"]
    assert len(ids) == len(set(ids)) == 4


@pytest.mark.parametrize("kind", ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
def test_an_alert_has_its_kind_in_words(site: Site, kind: str):
    html = shown(site, f"> [!{kind}]\n> Marjoram.")
    assert f"[!{kind}]" not in html
    alert = re.search(r'<(\w+) class="[^"]*alert[^"]*".*?</\1>', html, re.DOTALL)
    assert alert and kind.capitalize() in words_of(alert.group())
    assert "Marjoram." in words_of(html)


@pytest.mark.parametrize(
    "raw",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "text <b onclick='x()'>bold</b>",
        "<iframe src='https://example.org'></iframe>",
        "<style>body { display: none }</style>",
        "<!-- a comment with a secret -->",
    ],
)
def test_raw_html_never_reaches_a_page(site: Site, raw: str):
    html = shown(site, f"Before.\n\n{raw}\n\nAfter.")
    assert raw not in html
    assert not re.search(r"<(script|iframe|style|b |img)", html)
    assert "a comment with a secret" not in html
    assert "Before." in html and "After." in html


@pytest.mark.parametrize("title", ['"A & B <script>"', "'\"quoted\" & ''single'''", '"&lt;b&gt;"'])
def test_titles_are_text_and_never_markup(site: Site, title: str):
    site.write({"content/guidance/md.md": page(title, tags="['<i>tag', 'a/b', '..']")}).built()
    for path in (site.output / "guidance").rglob("*.html"):
        assert not re.search(r"<script>|<i>tag|<b>", path.read_text())
    names = [p.name for p in (site.output / "guidance").rglob("*")]
    assert ".." not in names and not [name for name in names if "<" in name]
