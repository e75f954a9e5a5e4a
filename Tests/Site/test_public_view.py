"""What a pseudonymised view shows, and what stops it. A message never holds a real name."""

from __future__ import annotations

import re

import pytest
import yaml

from leaks import leaks_in, secrets_of
from page_text import words_of
from quay_street import AUTHOR, EVENT_FILE, FOLDER, NAMES, OVERVIEW, PUBLIC, QUAY_STREET
from sites import Run, Site, tree

INDEX, PEOPLE = FOLDER + "index.md", FOLDER + "people.md"


@pytest.fixture
def built(case: Site) -> Site:
    case.built()
    return case


def all_words(site: Site, folder: str) -> str:
    pages = sorted((site.output / folder).rglob("*.html"))
    return "\n".join(words_of(page.read_text()) for page in pages)


def names_in(text: str) -> list[str]:
    return [name for name in NAMES if name.lower() in text.lower()]


def stays_out(case: Site, result: Run, before: dict) -> None:
    """The public view did not change, the others landed, and nothing that was said gives a name."""
    assert result.code == 1, result.err
    assert names_in(result.err.replace(EVENT_FILE, "") + result.out) == []
    after = tree(case.output)
    public = {name: text for name, text in before.items() if name.startswith("public")}
    assert public and {k: v for k, v in after.items() if k.startswith("public")} == public
    assert "Periwinkle" in all_words(case, "guidance")
    assert "Periwinkle" in all_words(case, OVERVIEW)
    assert "Periwinkle" in all_words(case, AUTHOR)


def built_then(case: Site, file: str, old: str, new: str) -> tuple[Run, dict]:
    """Builds, changes one passage and a word that shows which views were built again."""
    case.built()
    before = tree(case.output)
    case.replace(file, old, new)
    case.replace(FOLDER + "learning/L1-alone.md", "was not seen alone", "was not seen. Periwinkle")
    case.replace("content/guidance/advice.md", "Do it well.", "Do it well. Periwinkle.")
    return case.build(), before


# What stops it


@pytest.mark.parametrize(
    "old, new, line, code, said",
    [
        pytest.param(
            "    pseudonym: {label: Child A}\n", "", "- id: child-1", "RED-01",
            "'child-1' has no pseudonym", id="a missing pseudonym",
        ),
        pytest.param(
            "sex: {value: Male, publish: \"yes\"}", "sex: {value: Male}", "sex: {value: Male}", "CHR-04",
            "is not answered", id="an unanswered restriction",
        ),
        pytest.param(
            "sex: {value: Male, publish: \"yes\"}", "sex: {value: Male, publish: unanswered}",
            "sex: {value: Male", "CHR-04", "is not answered", id="a restriction that says unanswered",
        ),
        pytest.param(
            ", public: a long-term condition", "", "narcolepsy", "CHR-05",
            "in part", id="a part that is not given",
        ),
        pytest.param(
            "name: Stephen Marlow", "name: Alison Dunmore", "chosen-by: the board", "RED-02",
            "have the same pseudonym", id="a pseudonym of two people",
        ),
        pytest.param(
            "name: Stephen Marlow", "name: Stephen Pelham", "chosen-by: the board", "RED-02",
            "is part of a name of 'constable-1'", id="a pseudonym that is a real name",
        ),
        pytest.param(
            "text: Oakhurst Infants, public: his school", "text: Oakhurst Infants", "id: school", "RED-08",
            "in place of 'school'", id="a place without words in its stead",
        ),
    ],
)  # fmt: skip
def test_what_the_register_leaves_open_stops_the_public_view(case, old, new, line, code, said):
    result, before = built_then(case, PEOPLE, old, new)
    stays_out(case, result, before)
    message = result.with_code(code)[0]
    assert (message.file, message.level) == (PEOPLE, "error")
    if code != "RED-01":
        assert message.line == case.line_of(PEOPLE, line)
    assert said in message.headline


@pytest.mark.parametrize(
    "old, new, line",
    [
        ("public: her flat}]", "public: Mr Vexley's flat}]", "6 Ravelin Row"),
        ("public: his school", "public: Otis's school", "id: school"),
        ("public: the street where she lived", "public: a street near Dunnock Bakery", "id: street"),
        ("public: her workplace", "public: Philippa's workplace", "id: employer"),
        ("public: the police log", "public: the log of PC Pelham", "id: log"),
    ],
)
def test_what_stands_in_place_of_a_text_may_hold_no_name_either(case, old, new, line):
    """Who fills in the register writes as they speak, and nothing they write is above suspicion."""
    result, before = built_then(case, PEOPLE, old, new)
    if result.code == 0:  # Swapping the name there as everywhere would be right as well.
        assert leaks_in(case.output / PUBLIC, secrets_of(case.root / PEOPLE)) == []
        return
    stays_out(case, result, before)
    assert case.line_of(PEOPLE, line) in [m.line for m in result.messages if m.file == PEOPLE]


@pytest.mark.parametrize(
    "reference", ["thistlewaite-2024", "callumvexley", "dunnock-bakery", "ravelin-row-1"]
)
def test_a_public_reference_may_hold_no_name(case: Site, reference: str):
    case.replace(INDEX, "public-reference: imr-2024-11", f"public-reference: {reference}")
    result = case.build()
    assert result.code == 1, f"exit {result.code}\n{result.out}"
    assert not (case.output / "public").exists()
    message = next(m for m in result.messages if m.file == INDEX)
    assert message.line == case.line_of(INDEX, "public-reference")
    assert reference not in result.err


def test_a_row_that_is_missing_is_put_to_the_author_and_shows_nothing(case: Site):
    """A victim or suspect has every row. Where one is missing there is nothing that could leak."""
    result, _ = built_then(case, PEOPLE, "      religion: {value: Quaker, publish: \"no\", why-not: a small meeting, decided-by: review lead}\n", "")  # fmt: skip
    assert result.code == 0, result.err
    author = all_words(case, AUTHOR)
    assert "The characteristics of 'victim-1' leave out religion" in author
    assert "CHR-01" in author
    assert "religion" not in all_words(case, PUBLIC)


def test_a_surname_of_two_people_that_nobody_settled_stops_it(case: Site):
    result, before = built_then(
        case, EVENT_FILE, "She said little. Otis was asleep.", "Thistlewaite was asleep."
    )
    stays_out(case, result, before)
    message = result.with_code("RED-06")[0]
    assert message.file == EVENT_FILE
    assert message.line == case.line_of(EVENT_FILE, "Thistlewaite was asleep")
    assert "'victim-1'" in message.headline and "'child-1'" in message.headline


def test_a_surname_of_two_people_is_settled_for_a_page(case: Site):
    case.replace(EVENT_FILE, "id: E01\n", "id: E01\nmeans: {Thistlewaite: victim-1}\n")
    case.replace(EVENT_FILE, "She said little.", "They asked Thistlewaite about it.")
    case.built()
    assert "They asked Dunmore about it." in all_words(case, PUBLIC)


def test_an_alert_for_no_view_at_all_stops_it(case: Site):
    result, before = built_then(case, INDEX, "> [!AUTHOR]", "> [!AUTHER]")
    assert result.code == 1
    message = result.with_code("SRC-07")[0]
    assert (message.file, message.line) == (INDEX, case.line_of(INDEX, "[!AUTHER]"))
    after = tree(case.output)
    public = {k: v for k, v in before.items() if k.startswith("public")}
    assert {k: v for k, v in after.items() if k.startswith("public")} == public


def test_a_picture_that_nobody_cleared_stops_it(case: Site):
    case.write({FOLDER + "pictures/plan.png": b"\x89PNG\r\n\x1a\n"})
    case.replace(EVENT_FILE, "She said little.", "![A plan](../pictures/plan.png)")
    result = case.build("--view", "public")
    assert result.code == 1, result.err
    assert not (case.output / PUBLIC).exists()


def test_a_project_that_is_not_final_has_no_public_view(case: Site):
    case.replace(INDEX, "stage: final", "stage: draft").built()
    assert not (case.output / "public").exists()
    assert not (case.output / OVERVIEW).exists()
    assert "Philippa Thistlewaite" in all_words(case, AUTHOR)


FREE_TEXT = set(
    "title board overview-author reference agency version text where reason name note approach "
    "qa-process staff-debrief obtained action source summary why impact owner outcome rationale specific "
    "measurable achievable realistic time-bound what metric baseline target scope lead-agency milestones "
    "target-date relationship specify".split()
)


def named_in_every_text(keys, told: list[str], key: str = ""):
    """The same keys with a name in every free text."""
    if isinstance(keys, dict):
        return {name: named_in_every_text(value, told, name) for name, value in keys.items()}
    if isinstance(keys, list):
        return [named_in_every_text(value, told, key) for value in keys]
    if key in FREE_TEXT | {"agencies", "limitations", "handling"}:
        told.append(key)
        return f"{keys} (as Callum Vexley said)"
    return keys


@pytest.mark.parametrize("name", sorted(n for n in QUAY_STREET if n.endswith(".md") and "people" not in n))
def test_a_name_in_any_text_of_any_file_is_swapped(case: Site, name: str):
    keys, body = QUAY_STREET[name].removeprefix("---").split("\n---", 1)
    told: list[str] = []
    changed = named_in_every_text(yaml.load(keys, yaml.BaseLoader), told)
    assert told
    changed_keys = yaml.safe_dump(changed, sort_keys=False, allow_unicode=True)
    case.write({name: f"---\n{changed_keys}---{body}"}).built()
    assert leaks_in(case.output / PUBLIC, secrets_of(case.root / PEOPLE)) == []
    shown = all_words(case, OVERVIEW).count("as Callum Vexley said")
    if "checklist" not in name:
        assert shown > 0
        assert all_words(case, PUBLIC).count("as Stephen Marlow said") > 0


# What it shows


def test_no_name_is_in_the_public_view_of_the_fixture(built: Site):
    folder = built.output / PUBLIC
    assert (folder / "index.html").exists()
    assert leaks_in(folder, secrets_of(built.root / PEOPLE)) == []
    everything = "\n".join(
        f"{name}\n{text.decode(errors='replace') if isinstance(text, bytes) else text}"
        for name, text in tree(folder).items()
    )
    assert names_in(everything) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Her neighbour, Mary Oakes, did not lose hope. Mrs Oakes called the police three times.",
        "Alison Dunmore’s son is Child A",
        "On that evening Alison Dunmore was at home.",
        "Alison lived on her home.",
        "At 21:40 Alison Dunmore rang the police. Mr Marlow stood beside her.",
        "What Alison said",
        "Officer 1 did not speak to her alone.",
        "Alison Dunmore asks for help",
        "Ms Dunmore was not seen alone.",
    ],
)
def test_names_of_every_form_are_swapped(built: Site, sentence: str):
    words = re.sub(r"['’]", "’", all_words(built, PUBLIC))
    assert sentence in words, words


def test_the_swap_reaches_what_is_derived(built: Site):
    pages = {path.relative_to(built.output / PUBLIC).as_posix(): path.read_text()
             for path in (built.output / PUBLIC).rglob("*.html")}  # fmt: skip
    assert "events/e01.html" in pages, sorted(pages)
    event = pages["events/e01.html"]
    assert re.search(r"<title>[^<]*Alison Dunmore asks for help", event)
    assert re.search(r'<h\d[^>]* id="[^"]*alison[^"]*"', event), "the heading's id"
    assert 'title="About Alison Dunmore"' in pages["index.html"]


def test_restrictions_are_applied(built: Site):
    public, overview = all_words(built, PUBLIC), all_words(built, OVERVIEW)
    assert "Quaker" in overview and "Quaker" not in public
    assert "narcolepsy" in overview and "narcolepsy" not in public
    assert "a long-term condition" in public
    assert "in her thirties" in public
    assert "the corner above the chandler" in overview
    assert "chandler" not in public


def test_working_material_shows_in_the_author_view_alone(built: Site):
    for folder in (OVERVIEW, PUBLIC, "guidance"):
        words = all_words(built, folder)
        assert "Zinnia" not in words and "Marigold" not in words
    author = all_words(built, AUTHOR)
    assert "Zinnia" in author and "Marigold" in author
    assert "What others did is for the board." in all_words(built, PUBLIC)


def test_each_view_is_marked_as_it_should_be(built: Site):
    for folder, marking in (
        (PUBLIC, "OFFICIAL"),
        ("guidance", "OFFICIAL"),
        (OVERVIEW, "OFFICIAL-SENSITIVE"),
        (AUTHOR, "OFFICIAL-SENSITIVE"),
    ):
        for path in (built.output / folder).rglob("*.html"):
            found = set(re.findall(r"\bOFFICIAL(?:-SENSITIVE)?\b", words_of(path.read_text())))
            assert marking in found, path
            if folder in (PUBLIC, "guidance"):
                assert found == {marking}, path


def test_between_views_nothing_links(built: Site):
    for folder in (OVERVIEW, PUBLIC):
        for path in (built.output / folder).rglob("*.html"):
            for link in re.findall(r'(?:href|src)="([^"]*)"', path.read_text()):
                if re.match(r"(https?|mailto|tel):", link):
                    continue
                target = (path.parent / link.split("#")[0]).resolve()
                assert target.is_relative_to((built.output / folder).resolve()), (path, link)


def test_the_public_folder_is_called_by_its_reference(built: Site):
    assert [path.name for path in (built.output / "public").iterdir()] == ["imr-2024-11"]
    for text in tree(built.output / PUBLIC).values():
        assert b"quay-street" not in (text or b"")
