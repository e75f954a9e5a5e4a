from __future__ import annotations

import shutil
from pathlib import Path
from typing import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from sites import Site, repository_site


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The repository's own content in every view, built once."""
    site = repository_site(tmp_path_factory.mktemp("browser") / "clone")
    site.built()
    return site


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's own Chromium: no browser is downloaded."""
    executable = shutil.which("chromium")
    assert executable, "chromium is missing: `make test` installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in a window of its own."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def screenshots() -> Path:
    folder = Path(__file__).resolve().parents[2] / ".build/screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
