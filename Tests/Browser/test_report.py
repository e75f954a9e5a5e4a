"""The author's report in a browser: on a phone, on paper, and for everybody."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from sites import Site

PAGES = ["release.html", "side-by-side.html", "intruder.html"]


def address(built: Site, name: str) -> str:
    return (built.output / "private/author/imr/harbour-lane" / name).as_uri()


@pytest.mark.parametrize("name", PAGES)
def test_nothing_scrolls_sideways_on_a_small_phone(built: Site, browser: Browser, name: str):
    page = browser.new_page(viewport={"width": 320, "height": 700})
    page.goto(address(built, name))
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


def test_named_stands_above_public_on_a_phone_and_beside_it_on_a_desk(built: Site, page: Page):
    page.goto(address(built, "side-by-side.html"))
    row = "tr:has(> td[data-label='Public'])"
    named, public = (page.locator(f"{row} > td[data-label='{name}']").first for name in ("Named", "Public"))
    left, right = named.bounding_box(), public.bounding_box()
    assert left["y"] == right["y"] and left["x"] < right["x"]
    page.set_viewport_size({"width": 390, "height": 800})
    above, below = named.bounding_box(), public.bounding_box()
    assert above["x"] == below["x"] and above["y"] < below["y"]


def test_what_differs_is_told_by_more_than_colour(built: Site, page: Page):
    page.goto(address(built, "side-by-side.html"))
    style = "e => getComputedStyle(e).textDecorationLine"
    assert page.locator(".beside del").first.evaluate(style) == "line-through"
    assert page.locator(".beside ins").first.evaluate(style) == "underline"


@pytest.mark.parametrize("name", ["release.html", "intruder.html"])
def test_paper_shows_what_is_folded_away_on_the_screen(built: Site, page: Page, name: str):
    page.goto(address(built, name))
    inside = page.locator("details.record > :not(summary)").first
    assert not inside.is_visible()
    page.emulate_media(media="print")
    assert inside.is_visible()


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_wrong_when_all_is_unfolded(built: Site, page: Page, name: str):
    page.goto(address(built, name))
    page.evaluate("document.querySelectorAll('details.record').forEach(d => d.open = true)")
    assert [found["id"] for found in Axe().run(page).response["violations"]] == []
