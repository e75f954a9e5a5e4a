"""A crawler follows every link and anchor of every page of every view."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from deliveries import deliveries, pages_of
from links import Page, is_outside, page_at, target_of
from sites import Site

read = cache(page_at)


@pytest.fixture(scope="module")
def crawled(built: Site) -> dict[Path, list[Page]]:
    return {folder: [read(path) for path in pages_of(folder)] for folder in deliveries(built)}


def test_there_is_something_to_crawl(crawled):
    assert len(crawled) == 6
    assert sum(map(len, crawled.values())) > 150
    assert sum(len(page.links) for pages in crawled.values() for page in pages) > 3000


def test_every_link_leads_somewhere_in_its_own_folder(crawled):
    wrong = []
    for folder, pages in crawled.items():
        for page in pages:
            for link in page.links:
                problem = None if is_outside(link) else problem_of(folder, page, link)
                if problem:
                    wrong.append(f"{page.path.relative_to(folder.parent)}: {link.value!r} {problem}")
    assert not wrong, "\n".join(wrong)


def problem_of(folder: Path, page: Page, link) -> str | None:
    file, anchor = target_of(page, link)
    if link.value.startswith("/"):
        return "does not work from another folder"
    if not file.is_relative_to(folder):
        return "leaves the folder"
    if not file.is_file():
        return "leads nowhere"
    if link.tag == "a" and file.suffix != ".html" and file.suffix in (".md", "", ".mustache"):
        return "is no page"
    if anchor and file.suffix == ".html" and anchor not in read(file).ids:
        return "has no such anchor"
    return None


def test_links_outside_are_for_readers_to_click_and_nothing_else(crawled):
    for pages in crawled.values():
        for page in pages:
            for link in filter(is_outside, page.links):
                assert link.tag == "a", f"{page.path}: {link.tag} {link.value}"
                assert re.match(r"(https?://|mailto:|tel:)", link.value), f"{page.path}: {link.value}"


def test_every_page_is_reached_by_links(crawled):
    for folder, pages in crawled.items():
        seen, waiting = set(), [folder / "index.html"]
        while waiting:
            path = waiting.pop()
            if path in seen or path.suffix != ".html" or not path.is_file():
                continue
            seen.add(path)
            page = read(path)
            waiting += [target_of(page, link)[0] for link in page.links if not is_outside(link)]
        alone = {page.path for page in pages} - seen
        alone = {path for path in alone if path.name != "404.html" and "refresh" not in path.read_text()}
        assert alone == set()


def test_every_asset_is_used(crawled):
    for folder, pages in crawled.items():
        used = {target_of(page, link)[0] for page in pages for link in page.links if not is_outside(link)}
        assets = {path for path in folder.rglob("*") if path.is_file() and path.suffix != ".html"}
        assert {path for path in assets - used if path.suffix in (".css", ".js")} == set()


def test_ids_are_given_once(crawled):
    for pages in crawled.values():
        for page in pages:
            twice = [id_ for id_, count in Counter(page.ids).items() if count > 1]
            assert twice == [], f"{page.path}: {twice}"


def test_no_style_sheet_fetches_anything(built: Site):
    for folder in deliveries(built):
        for path in folder.rglob("*.css"):
            for url in re.findall(r"url\(\s*['\"]?([^'\")]+)", path.read_text()):
                assert (path.parent / url).is_file(), f"{path}: {url}"
            assert "@import" not in path.read_text()
