"""Opened by double-click in Chromium: no request leaves the folder, nothing is complained of."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Request

from deliveries import deliveries, main_pages, sample
from page_text import words_of
from sites import Site


def test_pages_of_every_view_open_without_a_request_that_leaves_or_a_complaint(built, browser: Browser):
    paths = sample(built, 60)
    assert len(paths) >= 40
    context = browser.new_context()
    page = context.new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("requestfailed", lambda request: complaints.extend(failure_of(request)))
    page.on("console", lambda message: complaints.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
    for path in paths:
        page.goto(path.as_uri())
        assert page.title().strip()
    context.close()
    assert not complaints, "\n".join(complaints)
    assert len(requests) > 3 * len(paths)
    folders = tuple(folder.as_uri() + "/" for folder in deliveries(built))
    assert [url for url in requests if not url.startswith((*folders, "data:"))] == []


def failure_of(request: Request) -> list[str]:
    """Why a request failed. That of an icon is given up when the next page is opened at once."""
    given_up = request.failure == "net::ERR_ABORTED" and request.url.endswith("/assets/icon.svg")
    return [] if given_up else [f"failed: {request.url} {request.failure}"]


@pytest.fixture(scope="module")
def without_javascript(browser: Browser):
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_every_kind_of_page_is_readable_without_javascript(built: Site, without_javascript):
    page = without_javascript
    for name, path in main_pages(built).items():
        page.goto(path.as_uri())
        main = page.locator("main")
        assert main.is_visible()
        expected = words_of(path.read_text().split("<main", 1)[1].split("</main>", 1)[0]).split(">", 1)[-1]
        assert len(main.inner_text().split()) > 0.6 * len(expected.split()), name
        assert page.locator("h1").count() == 1 and page.locator("h1").is_visible(), name


def test_one_can_walk_through_the_advice_without_javascript(built: Site, without_javascript):
    page = without_javascript
    page.goto((built.output / "guidance/index.html").as_uri())
    page.locator("main").get_by_role("link", name="practice advice").first.click()
    assert page.url.endswith("practice-advice/index.html")
    page.locator("a[rel=next]").click()
    first = page.url
    page.locator("a[rel=next]").click()
    assert page.url != first
    page.locator("a[rel=prev]").click()
    assert page.url == first
    page.locator("nav.breadcrumbs a").first.click()
    assert page.url.endswith("guidance/index.html")


def test_one_can_walk_from_a_chronology_to_its_recommendation(built: Site, without_javascript):
    page = without_javascript
    for folder in deliveries(built)[2:]:
        page.goto((folder / "index.html").as_uri())
        targets = page.locator("a[href]").evaluate_all("links => links.map(l => l.getAttribute('href'))")
        assert any("chronology" in target or "events/" in target for target in targets), folder
        event = next(iter(sorted((folder / "events").glob("*.html"))))
        page.goto(event.as_uri())
        links = page.locator("main a[href*='learning/']")
        if links.count():
            links.first.click()
            assert "/learning/" in page.url
            page.locator("main a[href*='recommendations/']").first.click()
            assert "/recommendations/" in page.url
