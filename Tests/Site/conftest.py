from __future__ import annotations

from pathlib import Path

import pytest

from quay_street import QUAY_STREET
from sites import Site, page, repository_site

GUIDANCE = {
    "content/guidance/index.md": page("Home", "Welcome. Read [the advice](advice.md).", weight=0),
    "content/guidance/advice.md": page("Advice", "## First\n\nDo it well.", weight=1),
}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A site of two pages that nothing is wrong with."""
    return Site(tmp_path / "force").write(GUIDANCE)


@pytest.fixture
def case(tmp_path: Path) -> Site:
    """The same with one project, which every view can show."""
    return Site(tmp_path / "force").write(GUIDANCE | QUAY_STREET)


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The repository's own content, built once."""
    site = repository_site(tmp_path_factory.mktemp("own") / "clone")
    site.built()
    return site
