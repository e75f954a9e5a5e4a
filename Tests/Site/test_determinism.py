"""The same input gives the same bytes, whatever the time, the place and the number of threads."""

from __future__ import annotations

import os
import shutil
import time

import pytest

from sites import Site, modes, repository_site, tree
from test_running import many_pages


@pytest.fixture(scope="module")
def first(own_site: Site) -> dict:
    return tree(own_site.output)


def test_built_again_elsewhere_later_and_by_other_threads_it_is_the_same(own_site, first, tmp_path):
    assert len(first) > 100
    copy = repository_site(tmp_path / "a much longer path" / "another clone")
    for path in copy.root.rglob("*"):
        os.utime(path, (time.time() - 86_400 * 400,) * 2)
    environment = dict(os.environ, TZ="Pacific/Auckland", LC_ALL="C", USER="somebody")
    copy.built("--threads", "1", env=environment)
    assert tree(copy.output) == first
    assert modes(copy.output / "private") == modes(own_site.output / "private")
    copy.built("--threads", "2")
    assert tree(copy.output) == first


def test_one_view_alone_is_the_same_as_among_all(own_site, first, tmp_path):
    copy = repository_site(tmp_path / "clone")
    for view in ("public", "guidance"):
        copy.built("--view", view)
    assert {k: v for k, v in first.items() if k.split("/")[0] != "private"} == tree(copy.output)


def test_many_pages_are_the_same_with_one_thread_and_with_four(site: Site):
    site.write(many_pages(300))
    site.built("--threads", "1")
    alone = tree(site.output)
    shutil.rmtree(site.output)
    site.built("--threads", "4")
    assert tree(site.output) == alone


def test_findings_are_the_same_whatever_the_threads(site: Site):
    pages = many_pages(120, body="[a](gone.md) and [b](gone-too.md)\n\n> [!NOPE]\n> x")
    site.write(pages)
    told = [site.build("--threads", count).err for count in ("1", "2", "8", "2")]
    assert told[0].count("[SRC-03]") == 240
    assert set(told) == {told[0]}
