"""With the swap out of the way, the audit alone finds what every case hides.

The overview shows real names: its pages are what a public view would be had nothing been swapped. Each
page of a case that gives something away, as the reader of our own finds, must be found by the audit.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from redaction_cases import Case, build, cases_in
from sites import Site, run
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
def shown(named: Site) -> list[Case]:
    """The cases whose page shows a secret where nothing is swapped."""
    return [case for case in CASES if shows_something(named, case)]


@pytest.fixture(scope="module")
def caught(named: Site, shown: list[Case]) -> set[str]:
    """The ids of those whose page the audit finds something in: one audit for each register."""
    return {id_ for group in groups(shown) for id_ in caught_of(named, group)}


def groups(cases: list[Case]) -> list[list[Case]]:
    by_register: dict[str, list[Case]] = {}
    for case in cases:
        by_register.setdefault(case.people, []).append(case)
    return list(by_register.values())


def caught_of(named: Site, cases: list[Case]) -> set[str]:
    """A site of one project knows the register as well as one of all of them, and is read faster."""
    one = Site(named.root / "one" / cases[0].project).write(cases[0].written())
    pages = one.root / "pages"
    pages.mkdir()
    for case in cases:
        (pages / f"{case.reference}.html").write_bytes(page_of(named, case).read_bytes())
    result = run("audit", pages, "--project", cases[0].project, cwd=one.root)
    found = {Path(message.file or "").stem for message in result.with_code("RED-03")}
    return {case.id for case in cases if case.reference in found}


def page_of(named: Site, case: Case) -> Path:
    return named.output / "private/overview" / case.project / "sections/s1.html"


def shows_something(named: Site, case: Case) -> bool:
    page = page_of(named, case)
    return page.exists() and bool(given_away_by(page, "page.html", case.hidden))


def test_most_cases_show_something_where_nothing_is_swapped(shown: list[Case]):
    assert len(shown) >= 0.75 * len(CASES), f"only {len(shown)} of {len(CASES)}"


def test_the_audit_alone_catches_every_one(shown: list[Case], caught: set[str]):
    assert [case.id for case in shown if case.id not in caught] == []
