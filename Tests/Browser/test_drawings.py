"""The chronology and the way from question to action: drawn, filtered, followed, and whole without a script."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from sites import Site

PROJECT = "private/author/imr/harbour-lane/"
EVENTS = 18


def address(built: Site, page: str) -> str:
    return (built.output / PROJECT / page).as_uri()


def shown(page: Page) -> int:
    return page.locator("#page\\.events tbody tr:not([hidden])").count()


def test_the_chronology_is_filtered_by_person_agency_and_judgement(built: Site, page: Page):
    page.goto(address(built, "events/index.html"))
    assert shown(page) == EVENTS
    page.select_option("#page\\.filter-persons", label="Maureen Tolland")
    assert shown(page) == 2
    assert page.locator(".timeline g.out").count() == EVENTS - 2
    page.select_option("#page\\.filter-judgements", label="Good practice")
    assert shown(page) == 1
    assert page.inner_text(".filter [role=status]") == "Showing 1 of 18"
    page.select_option("#page\\.filter-persons", "")
    page.select_option("#page\\.filter-judgements", "")
    page.select_option("#page\\.filter-agencies", label="Lantern House")
    assert 0 < shown(page) < EVENTS


def test_without_a_script_every_event_is_shown_and_no_filter(built: Site, browser: Browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address(built, "events/index.html"))
    assert shown(page) == EVENTS
    assert page.locator(".timeline g[data-row]").count() == EVENTS
    assert not page.locator("form.filter").is_visible()
    context.close()


def test_the_register_is_filtered_by_what_is_overdue(built: Site, page: Page):
    page.goto((built.output / "private/author/learning-and-recommendations.html").as_uri())
    page.select_option("#page\\.filter-states", label="Overdue")
    assert page.inner_text(".filter [role=status]") == "Showing 3 of 7"


def test_one_way_through_the_drawing_can_be_followed(built: Site, page: Page):
    page.goto(address(built, "traceability.html"))
    lines = page.locator(".trace .lines path").count()
    page.hover("[data-node$='recommendations-r2-html']")
    assert 0 < page.locator(".trace .lines path.on").count() < lines
    assert page.locator(".trace [data-node$='learning-l3-html'].on").count() == 1
    page.hover("h1")
    assert page.locator(".trace.tracing").count() == 0


def test_the_drawing_gives_way_to_its_list_on_a_phone(built: Site, browser: Browser):
    context = browser.new_context(viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.goto(address(built, "traceability.html"))
    assert not page.locator(".trace").is_visible()
    assert page.locator(".trace-table").is_visible()
    context.close()


def test_marks_are_told_apart_by_shape_and_letter(built: Site, page: Page):
    page.goto(address(built, "events/index.html"))
    marks = page.locator("figcaption .mark").evaluate_all(
        "marks => marks.map(m => [m.firstElementChild.tagName + (m.firstElementChild.getAttribute('d') || ''), m.textContent])"
    )
    shapes = {tuple(mark) for mark in marks}
    assert len(shapes) == 5
    assert {letter for _, letter in shapes} == {"C", "P", "N", "G", "M"}


@pytest.mark.parametrize("page_name", ["action-plan.html", "traceability.html", "events/index.html"])
def test_wide_tables_are_printed_across(built: Site, page: Page, page_name: str):
    import io

    from pypdf import PdfReader

    page.goto(address(built, page_name))
    sheet = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages[0].mediabox
    assert sheet.width > sheet.height
