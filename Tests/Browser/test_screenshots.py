"""Pictures of the main pages for a person to look at, in `.build/screenshots`."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page

from deliveries import main_pages
from sites import Site

WIDTHS = {"phone": 390, "tablet": 820, "desk": 1440}


def test_pictures_of_the_main_pages(built: Site, browser: Browser, screenshots: Path):
    pages = main_pages(built)
    assert len(pages) >= 14, sorted(pages)
    for name, width in WIDTHS.items():
        context = browser.new_context(viewport={"width": width, "height": 1000})
        taken(context.new_page(), pages, screenshots, name)
        context.close()
    context = browser.new_context(viewport={"width": 1440, "height": 1000}, color_scheme="dark")
    taken(context.new_page(), dict(list(pages.items())[:3]), screenshots, "dark")
    context.close()


def taken(page: Page, pages: dict[str, Path], folder: Path, suffix: str) -> None:
    for name, path in pages.items():
        page.goto(path.as_uri())
        picture = folder / f"{name}-{suffix}.png"
        page.screenshot(path=picture, full_page=suffix != "phone")
        assert picture.stat().st_size > 5000


def test_the_main_pages_in_print(built: Site, page: Page, screenshots: Path):
    for name, path in main_pages(built).items():
        page.goto(path.as_uri())
        page.pdf(path=screenshots / f"{name}-print.pdf", format="A4")
        assert (screenshots / f"{name}-print.pdf").stat().st_size > 5000
