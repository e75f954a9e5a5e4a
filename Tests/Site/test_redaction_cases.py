"""Every case of `redaction/`, through the real command: nothing leaks, nothing is garbled."""

from __future__ import annotations

from functools import cache

import pytest

from redaction_cases import FOLDER, OUTCOMES, Built, Case, build, cases_in, faults, share_swapped
from sites import Site

FILES = sorted(path.name for path in FOLDER.glob("*.yaml") if path.name != "registers.yaml")
CASES = {name: cases_in(name) for name in FILES}
ALL = [case for cases in CASES.values() for case in cases]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory):
    """Builds the cases of a file when the first of them is asked for."""

    @cache
    def build_file(name: str) -> Built:
        return build(Site(tmp_path_factory.mktemp("cases")), CASES[name])

    return build_file


@pytest.mark.parametrize(
    "name, case",
    [pytest.param(name, case, id=f"{name.removesuffix('.yaml')}-{case.id}") for name in FILES for case in CASES[name]],
)
def test_case(built, name: str, case: Case):
    assert faults(case, built(name)) == []


def test_swapping_is_the_rule_and_stopping_the_exception(built):
    assert share_swapped([(cases, built(name)) for name, cases in CASES.items()]) >= 0.85


def test_what_stopped_left_no_byte(built):
    for name, cases in CASES.items():
        output = built(name).site.output
        landed = {path.name for path in (output / "public").iterdir()}
        assert landed == {case.reference for case in cases if built(name).landed(case)}
        left = [path for path in (output / ".candour").rglob("*") if path.is_file()]
        assert {path.name for path in left} <= {"lock", "landed", "seals"}, left


def test_there_are_cases_of_every_outcome():
    assert len(ALL) >= 200
    assert {case.outcome for case in ALL} == set(OUTCOMES)
    assert len({case.id for case in ALL}) == len(ALL), "two cases have one id"
