"""The set of cases that Candour was given to start from, where it lies beside the repository.

`redaction/known-kinds.yaml` restates them with people of our own, so nothing is lost where it does not.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
import yaml

from redaction_cases import Built, Case, build, faults, share_swapped
from sites import REPOSITORY, Site

CASES = Path(os.environ.get("CANDOUR_SHARED", REPOSITORY.parent / "shared")) / "redaction/cases.json"

pytestmark = pytest.mark.skipif(not CASES.exists(), reason=f"{CASES} is not there")

#: The cases whose pictures, attachments or tables Candour has no place for, and what becomes of them.
STUB = "---\nid: s2\ntitle: Another\n---\n\nText.\n"


def outcome_of(accept: list[str]) -> str:
    if accept == ["keep"]:
        return "kept"
    if "warn" in accept:
        return "asked"
    return "stopped" if accept == ["fail"] else "swapped or stopped"


def person(entry: dict) -> dict:
    """An entry of the shared register as one of ours."""
    rank = re.match(r"(PC) (\d+) (.*)", entry["name"])
    name = {"full": rank[3], "rank": rank[1], "collar": rank[2]} if rank else {"full": entry["name"]}
    if entry.get("aliases"):
        name["known-as"] = entry["aliases"]
    made = {"id": entry["id"], "role": "officer" if rank else "family", "name": name}
    if pseudonym := entry.get("pseudonym"):
        made["pseudonym"] = {"label" if any(c.isdigit() for c in pseudonym) else "name": pseudonym}
    if entry.get("dob"):
        made["born"] = entry["dob"]
    if entry.get("address"):
        made["addresses"] = [{"text": entry["address"], "public": "her flat"}]
    return made


def shared_cases() -> list[Case]:
    held = json.loads(CASES.read_text())
    return [case_of(item, held["registry"], number) for number, item in enumerate(held["cases"])]


def case_of(item: dict, shared: list[dict], number: int) -> Case:
    own = item.get("registry", [])
    people = own + [entry for entry in shared if entry["id"] not in {person["id"] for person in own}]
    register = {"people": [person(entry) for entry in people]}
    if item.get("allow"):
        register["allow"] = [{"phrase": phrase, "reason": "cited"} for phrase in item["allow"]]
    text, front = item["markdown"], ""
    if text.startswith("---\n"):
        front, text = re.sub(r"^title: .*\n", "", text[4:].split("\n---\n")[0] + "\n"), text.split("\n---\n", 1)[1]
    return Case(
        id=item["id"],
        outcome=outcome_of(item["accept"]),
        text=text,
        people=yaml.safe_dump(register, allow_unicode=True),
        hidden=item["must_not_contain"],
        kept=item["must_contain"],
        front=front,
        file="sections/" + Path(item.get("file", "case.md")).name,
        files=stubs(text),
        reference=f"sha-{number:03}",
    )


def stubs(text: str) -> dict[str, str]:
    """The pages that a case links to, where a project has room for them."""
    targets = re.findall(r"\]\(([\w-]+\.md)\)|\]: ([\w-]+\.md)", text)
    names = dict.fromkeys(name for pair in targets for name in pair if name)
    return {f"sections/{name}": STUB.replace("s2", f"s{n}") for n, name in enumerate(names, 2)}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(Site(tmp_path_factory.mktemp("shared")), shared_cases())


@pytest.mark.parametrize("case", shared_cases() if CASES.exists() else [], ids=lambda case: case.id)
def test_shared_case(built: Built, case: Case):
    assert faults(case, built) == []


def test_swapping_is_the_rule(built: Built):
    assert share_swapped([(shared_cases(), built)]) >= 0.85, [
        case.id for case in shared_cases() if case.outcome.startswith("swapped") and not built.landed(case)
    ]
