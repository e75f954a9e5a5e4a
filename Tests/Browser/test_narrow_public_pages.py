"""What a public reader sees on a small phone: figures whole and on the page, and no gap marked in red."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from quay_street import FOLDER, QUAY_STREET
from sites import Site, page as guidance_page

COUNTS = """\
```counts Domestic homicide reviews
Force | 2019 | 2020 | 2021 | 2022 | 2023 | Total
Exampleshire Constabulary | 3 | 5 | 12 | 8 | 9 | 37
North Riding | 12 | 40 | 1 | 2 | 0 | 55
Total | 15 | 45 | 13 | 10 | 9 | 92
```
"""
LINK = "https://www.exampleshire.police.uk/policies-and-procedures/domestic-abuse/policy-2019.pdf?version=3"


@pytest.fixture(scope="module")
def quay(tmp_path_factory: pytest.TempPathFactory) -> Site:
    site = Site(tmp_path_factory.mktemp("narrow") / "force").write(
        {"content/guidance/index.md": guidance_page("Home")} | QUAY_STREET
    )
    site.replace(FOLDER + "learning/L1-alone.md", "Ms Thistlewaite was", COUNTS + "\nMs Thistlewaite was")
    site.replace(FOLDER + "methodology.md", "kind: force,", f'kind: force, link: "{LINK}",')
    site.replace(FOLDER + "people.md", "pseudonym: {label: Officer 1}", "pseudonym: {label: Review officer}")
    site.built()
    return site


def public(site: Site, name: str) -> str:
    return (site.output / "public/imr-2024-11" / name).as_uri()


@pytest.mark.parametrize("name", ["learning/l1.html", "methodology.html"])
def test_nothing_stands_beyond_the_edge_of_a_small_phone(quay: Site, browser: Browser, name: str):
    page = browser.new_page(viewport={"width": 320, "height": 700})
    page.goto(public(quay, name))
    beyond = page.evaluate(
        """() => [...document.querySelectorAll('main *')]
            .filter(e => !e.closest('.hidden-visually') && e.getBoundingClientRect().right > 321)
            .map(e => e.tagName + ' ' + e.textContent.trim().slice(0, 40))"""
    )
    assert beyond == []
    page.close()


def test_a_figure_is_not_broken_over_two_lines(quay: Site, browser: Browser):
    page = browser.new_page(viewport={"width": 320, "height": 700})
    page.goto(public(quay, "learning/l1.html"))
    heights = page.locator("th.align-right").evaluate_all(
        """cells => cells.map(cell => { const range = document.createRange(); range.selectNodeContents(cell);
            return range.getClientRects().length; })"""
    )
    assert heights == [1] * 6
    page.close()


def test_a_gap_is_red_for_its_author_alone(quay: Site, page: Page):
    seen = {}
    for view in ("public/imr-2024-11", "private/author/imr/quay-street"):
        page.goto((quay.output / view / "recommendations/r1.html").as_uri())
        blank = page.locator(".blank").first
        assert blank.evaluate("e => e.textContent") == "Not stated"
        seen[view] = blank.evaluate("e => [getComputedStyle(e).color, getComputedStyle(e).fontWeight]")
    soft = page.evaluate(
        "() => { const p = document.createElement('p'); p.style.color = 'var(--soft)'; document.body.append(p);"
        " return getComputedStyle(p).color; }"
    )
    assert seen["public/imr-2024-11"] == [soft, "400"]
    assert seen["private/author/imr/quay-street"][0] != soft


def test_a_line_does_not_repeat_its_label(quay: Site):
    home: Path = quay.output / "public/imr-2024-11/index.html"
    assert "<dt>Review officer</dt>" not in home.read_text()
    assert "<dt>Review lead</dt><dd>Review officer</dd>" in home.read_text()
