"""Pages on a phone, in the dark, in print, with a screen reader, and with their marking."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from deliveries import deliveries, is_forwarding, main_pages, pages_of, sample
from page_text import words_of
from sites import Site

MARKING = re.compile(r"\bOFFICIAL(?:-SENSITIVE)?\b")


def marking_of(built: Site, path: Path) -> str:
    named = path.is_relative_to(built.output / "private")
    return "OFFICIAL-SENSITIVE" if named else "OFFICIAL"


def test_every_page_of_every_view_bears_its_marking_and_no_lower_one(built: Site):
    for folder in deliveries(built):
        for path in pages_of(folder):
            header = re.search(r"<header.*?</header>", path.read_text(), re.DOTALL)
            assert header, path
            found = MARKING.findall(words_of(header.group()))
            assert found and set(found) == {marking_of(built, path)}, f"{path}: {found}"


def test_the_marking_is_seen_first_on_a_screen(built: Site, page: Page):
    for path in sample(built, 24):
        page.goto(path.as_uri())
        marking = page.get_by_text(marking_of(built, path), exact=True).first
        assert marking.is_visible(), path
        assert marking.bounding_box()["y"] < 200, path


def test_every_printed_sheet_bears_the_marking(built: Site, page: Page):
    sheets = 0
    for path in sample(built, 20):
        page.goto(path.as_uri())
        printed = PdfReader(io.BytesIO(page.pdf(format="A4")))
        for number, sheet in enumerate(printed.pages, 1):
            text = sheet.extract_text()
            assert marking_of(built, path) in MARKING.findall(text), f"{path}, sheet {number}: {text}"
            sheets += 1
    assert sheets > 30


def test_print_holds_the_whole_page_and_no_navigation(built: Site, page: Page):
    page.goto((built.output / "guidance/practice-advice/2e.html").as_uri())
    page.emulate_media(media="print")
    assert page.locator("main h1").is_visible()
    for selector in ("nav.section-nav", "nav.breadcrumbs", ".skip"):
        for found in page.locator(selector).all():
            assert not found.is_visible(), selector
    printed = PdfReader(io.BytesIO(page.pdf(format="A4")))
    text = " ".join(" ".join(sheet.extract_text() for sheet in printed.pages).split())
    for heading in page.locator("main h2").all_inner_texts():
        if heading.strip() and heading != "On this page":
            assert heading in text


@pytest.mark.parametrize("width", [320, 390, 768])
def test_nothing_scrolls_sideways(built: Site, browser: Browser, width: int):
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    wide = []
    for path in [*main_pages(built).values(), *sample(built, 50)]:
        page.goto(path.as_uri())
        room, needed = page.evaluate(
            "[document.documentElement.clientWidth, document.documentElement.scrollWidth]"
        )
        if needed > room:
            wide.append(f"{path.relative_to(built.output)}: {needed} in {room}")
    context.close()
    assert not wide, "\n".join(wide)


@pytest.mark.parametrize(
    "width, scheme, rules",
    [
        pytest.param(1280, "light", {}, id="at a desk"),
        pytest.param(1280, "dark", {"runOnly": ["color-contrast", "link-in-text-block"]}, id="in the dark"),
        pytest.param(390, "light", {}, id="on a phone"),
    ],
)
def test_axe_finds_nothing_wrong(built: Site, browser: Browser, width: int, scheme, rules: dict):
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    axe, found = Axe(), []
    for name, path in main_pages(built).items():
        page.goto(path.as_uri())
        for violation in axe.run(page, options=rules).response["violations"]:
            nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
            found.append(f"{name}: {violation['id']} ({violation['impact']}): {nodes}")
    context.close()
    assert not found, "\n".join(found)


def test_dark_is_dark_and_light_is_light(built: Site, browser: Browser):
    path = built.output / "guidance/practice-advice/2e.html"
    for scheme, is_dark in (("light", False), ("dark", True)):
        context = browser.new_context(color_scheme=scheme)
        page = context.new_page()
        page.goto(path.as_uri())
        colours = page.evaluate(
            "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
        )
        paper, ink = map(brightness, colours)
        assert (paper < ink) is is_dark
        assert (max(paper, ink) + 0.05) / (min(paper, ink) + 0.05) > 7
        context.close()


def brightness(colour: str) -> float:
    """The relative luminance of `rgb(r, g, b)`, as WCAG defines it."""

    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(value)) for value in re.findall(r"\d+", colour)[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_keyboard_gets_to_the_content_at_once(built: Site, page: Page):
    page.goto((built.output / "guidance/practice-advice/2e.html").as_uri())
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert (skip.get_attribute("href") or "").startswith("#") and skip.is_visible()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_every_page_has_one_heading_of_its_own_and_a_language(built: Site):
    for folder in deliveries(built):
        for path in pages_of(folder):
            text = path.read_text()
            assert re.search(r'<html lang="(en|cy)"', text), path
            if not is_forwarding(path):
                assert len(re.findall(r"<h1[ >]", text)) == 1, path
