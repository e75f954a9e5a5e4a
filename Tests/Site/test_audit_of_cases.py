"""With the swap out of the way, the audit alone finds what every case hides.

The overview shows real names: its pages are what a public view would be had nothing been swapped. Each
page of a case that gives something away, as the reader of our own finds, must fail the audit.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from redaction_cases import Case, build, cases_in
from sites import Run, Site, run
from taken_apart import given_away_by
from test_redaction_cases import FILES

CASES = [
    case
    for name in FILES
    for case in cases_in(name)
    if case.outcome.startswith("swapped") and not case.unknown_to_audit
]


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Site:
    site = Site(tmp_path_factory.mktemp("named"))
    build(site, CASES, view="overview")
    return site


@pytest.fixture(scope="module")
def audits(named: Site) -> dict[str, Run]:
    """What the audit says of the page of each case that shows a secret, by the case's id."""

    def audited(case: Case) -> tuple[str, Run]:
        return case.id, run("audit", page_of(named, case), "--project", case.project, cwd=named.root)

    with ThreadPoolExecutor(2) as pool:
        return dict(pool.map(audited, [case for case in CASES if shows_something(named, case)]))


def page_of(named: Site, case: Case) -> Path:
    return named.output / "private/overview" / case.project / "sections/s1.html"


def shows_something(named: Site, case: Case) -> bool:
    page = page_of(named, case)
    return page.exists() and bool(given_away_by(page, "page.html", case.hidden))


def test_most_cases_show_something_where_nothing_is_swapped(audits: dict[str, Run]):
    assert len(audits) >= 0.75 * len(CASES), f"only {len(audits)} of {len(CASES)}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_audit_alone_catches(audits: dict[str, Run], case: Case):
    result = audits.get(case.id)
    if result is None:
        return  # The named page shows nothing of it either: a comment, a key that no page shows.
    assert result.code == 1, result.out + result.err
    assert "RED-03" in result.err + result.out, result.out + result.err
