"""What `candour check` prints for tools: JSON, SARIF and remarks for GitHub."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import jsonschema
import pytest

from quay_street import EVENT_FILE
from sites import Site, run

#: `make venv` fetches the source package that carries the schema.
SOURCES = Path(__file__).resolve().parents[2] / ".build/venv/sources"


@pytest.fixture
def odd(case: Site) -> Site:
    """A stop, and a headline with everything that a format must escape."""
    return case.replace(EVENT_FILE, "She said little.", "She said little. [No: 100%, or so](gone.md)")


def schema() -> dict:
    (archive,) = SOURCES.glob("sarif_om-*.tar.gz")
    with tarfile.open(archive) as files:
        (name,) = [name for name in files.getnames() if name.endswith("/sarif-2.1.0-rtm.4.json")]
        return json.load(files.extractfile(name))


def test_json_says_what_text_says(odd: Site):
    text, found = run("check", cwd=odd.root), run("check", "--format", "json", cwd=odd.root)
    said = json.loads(found.out)
    assert found.err == "" and found.code == text.code == said["exit-code"] == 1
    assert said["format"] == "candour-findings-1"
    assert said["fine"] == ["guidance"]
    assert "public (quay-street)" in said["stopped"]
    levels = {"stop": "error", "warning": "warning", "prompt": "prompt"}
    ours = [
        (f["file"], f["line"], f["column"], levels[f["level"]], f["headline"], f["code"])
        for f in said["findings"]
    ]
    theirs = [(m.file, m.line, m.column, m.level, m.headline, m.code) for m in text.messages]
    assert ours == theirs and len(ours) > 5
    assert all(f["help"] for f in said["findings"])
    assert {f["section"] for f in said["findings"]} > {"2a", None}


def test_sarif_keeps_to_its_schema(odd: Site):
    text, found = run("check", cwd=odd.root), run("check", "--format", "sarif", cwd=odd.root)
    log = json.loads(found.out)
    jsonschema.Draft7Validator(schema()).validate(log)
    (one,) = log["runs"]
    assert one["tool"]["driver"]["name"] == "Candour"
    rules = [rule["id"] for rule in one["tool"]["driver"]["rules"]]
    assert rules == sorted(set(rules))
    assert [r["ruleId"] for r in one["results"]] == [m.code for m in text.messages]
    assert all(rules[r["ruleIndex"]] == r["ruleId"] for r in one["results"])
    assert {r["level"] for r in one["results"]} == {"error", "warning", "note"}
    (broken,) = [r for r in one["results"] if r["level"] == "error" and r["ruleId"] == "SRC-03"][:1]
    place = broken["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": EVENT_FILE, "uriBaseId": "SITE"}
    assert place["region"]["startLine"] == odd.line_of(EVENT_FILE, "She said little.")


def test_a_path_in_sarif_is_a_uri(case: Site):
    case.write({"content/guidance/na\u00efve idea.md": "---\ntitle: A\ntitel: B\n---\nText.\n"})
    log = json.loads(run("check", "--format", "sarif", cwd=case.root).out)
    uris = {
        r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for r in log["runs"][0]["results"]
        if "locations" in r
    }
    assert "content/guidance/na%C3%AFve%20idea.md" in uris
    jsonschema.Draft7Validator(schema()).validate(log)


def test_github_gets_one_line_a_finding(odd: Site):
    text, found = run("check", cwd=odd.root), run("check", "--format", "github", cwd=odd.root)
    lines = found.out.splitlines()
    assert found.err == "" and len(lines) == len(text.messages)
    (broken,) = [line for line in lines if "title=SRC-03" in line][:1]
    line = odd.line_of(EVENT_FILE, "She said little.")
    assert broken.startswith(f"::error file={EVENT_FILE},line={line},col=")
    assert broken.count("::") == 2 and "%0A" in broken
    words = {line.split(" ")[0] for line in lines}
    assert words == {"::error", "::warning", "::notice"}


def test_quiet_leaves_prompts_out_of_every_format(odd: Site):
    said = json.loads(run("check", "--quiet", "--format", "json", cwd=odd.root).out)
    assert said["findings"] and all(f["level"] != "prompt" for f in said["findings"])


def test_an_unknown_format_is_refused(case: Site):
    refused = run("check", "--format", "xml", cwd=case.root)
    assert refused.code == 2
    assert "xml" in refused.err and "sarif" in refused.err
