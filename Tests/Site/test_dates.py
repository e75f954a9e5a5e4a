"""Views that do not tell dates exactly, through the real command: no file of theirs holds a day."""

from __future__ import annotations

import datetime
import re

import pytest

from conftest import GUIDANCE
from page_text import words_of
from quay_street import FOLDER, QUAY_STREET
from sites import Site, tree

MONTHS = "January February March April May June July August September October November December".split()

#: Every day that the project's files hold, births and policies left out.
DAYS = [
    datetime.date(2022, 6, 11), datetime.date(2023, 4, 2), datetime.date(2023, 7, 10),
    datetime.date(2024, 1, 15), datetime.date(2024, 2, 15), datetime.date(2023, 8, 1),
    datetime.date(2023, 10, 3), datetime.date(2024, 9, 30), datetime.date(2024, 1, 20),
    datetime.date(2021, 1, 1), datetime.date(2023, 3, 31), datetime.date(2022, 6, 14),
]  # fmt: skip

PROSE = """\
On Saturday 11 June 2022 she rang. At 21:40 on 11 June 2022 officers went; by 14/06/2022 they had left, from
11–14 June 2022. See `2022-06-11` and 11.6.22, the 11<sup>th</sup> of June, June 11, 2022 and the log of 11
June
2022. Two days later nobody came. The Domestic Abuse Act 2021 applies.

## What happened on 11 June 2022

| Day | What |
| --- | --- |
| 11/06/2022 | A call |
"""


def views(*policies: str) -> str:
    lines = [
        f"  - {{name: {policy}, people: pseudonymised, holds: project, dates: {policy}}}" for policy in policies
    ]
    author = "  - {name: author, people: named, holds: projects, working-material: yes}"
    return "title: Site\nviews:\n" + "\n".join([author, *lines]) + "\n"


def with_dates(site: Site) -> Site:
    site.write({FOLDER + "sections/s.md": f"---\nid: s1\ntitle: The week of 11 June 2022\n---\n\n{PROSE}"})
    return site.write({"content/site.yaml": views("exact", "month", "year", "relative")})


@pytest.fixture
def dated(case: Site) -> Site:
    return with_dates(case)


@pytest.fixture(scope="module")
def policies(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The same project, built once in every policy."""
    site = Site(tmp_path_factory.mktemp("dates") / "force")
    with_dates(site.write(GUIDANCE | QUAY_STREET)).built()
    return site


def ways(day: datetime.date) -> list[str]:
    month = MONTHS[day.month - 1]
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day // 10 != 1 else 0, "th")
    days = [str(day.day), f"{day.day:02}", f"{day.day}{suffix}"]
    worded = [
        form
        for each in days
        for name in (month, month[:3])
        for form in (f"{each} {name}", f"{each} of {name}", f"{name} {each}", f"{each}-{name}")
    ]
    figures = [
        f"{d}{sep}{m}{sep}{y}"
        for sep in "/.-"
        for d in (day.day, f"{day.day:02}")
        for m in (day.month, f"{day.month:02}")
        for y in (day.year, day.year % 100)
    ]
    return worded + figures + [day.isoformat(), day.strftime("%Y%m%d"), day.strftime("%d%m%Y")]


def days_in(text: str) -> list[str]:
    flat = " ".join(text.split())
    return [
        form for day in DAYS for form in ways(day) if re.search(rf"(?<![\d/.-]){re.escape(form)}(?!\d)", flat)
    ]


def files(site: Site, view: str) -> dict[str, str]:
    found = {}
    for name, content in tree(site.output / view).items():
        if isinstance(content, bytes) and not name.endswith((".woff2", ".png", ".svg", ".css", ".js")):
            found[name] = content.decode()
    assert found
    return found


def shown(site: Site, view: str) -> str:
    return words_of(site.page(f"{view}/imr-2024-11/sections/s1.html"))


def test_no_file_of_such_a_view_holds_a_day(policies: Site) -> None:
    assert len(days_in("\n".join(files(policies, "exact").values()))) > 10
    for view in ("month", "year", "relative"):
        for name, text in files(policies, view).items():
            assert days_in(name) == [], (view, name)
            assert days_in(text) == [], (view, name)
            assert days_in(words_of(text)) == [], (view, name)
            assert "datetime" not in text, (view, name)


@pytest.mark.parametrize(
    "view, sentences",
    [
        (
            "exact",
            ["On Saturday 11 June 2022 she rang.", "At 21:40 on 11 June 2022 officers went"],
        ),
        (
            "month",
            [
                "In June 2022 she rang. In June 2022 officers went; by June 2022 they had left",
                "What happened in June 2022", "Two days later nobody came.", "Domestic Abuse Act 2021",
            ],
        ),
        ("year", ["In 2022 she rang.", "What happened in 2022", "Domestic Abuse Act 2021"]),
        (
            "relative",
            [
                "Ten months before the incident she rang.", "What happened ten months before the incident",
                "Two days later nobody came.",
            ],
        ),
    ],
)  # fmt: skip
def test_its_sentences_read_well(policies: Site, view: str, sentences: list[str]) -> None:
    text = shown(policies, view)
    for sentence in sentences:
        assert sentence in text, text


def test_the_chronology_shows_the_policy_and_no_interval(policies: Site) -> None:
    def words(view: str, page: str) -> str:
        return words_of(policies.page(f"{view}/imr-2024-11/{page}"))

    assert "11 June 2022" in words("exact", "events/index.html")
    assert "21:40" in words("exact", "events/index.html")
    assert "June 2022" in words("month", "events/index.html")
    assert "21:40" not in words("month", "events/index.html")
    assert "Ten months before the incident" in words("relative", "events/index.html")
    assert "99 days after" in words("exact", "index.html")
    assert "days after" not in words("month", "index.html")


def test_relative_needs_the_incident(dated: Site) -> None:
    dated.write({"content/site.yaml": views("relative")})
    dated.replace(FOLDER + "index.md", "incident: 2023-04-02, ", "")
    result = dated.build()
    assert result.code == 1
    message = result.only("RED-32")
    assert (message.level, message.file) == ("error", FOLDER + "index.md")
    assert not (dated.output / "relative").exists()


def test_the_audit_stops_what_the_swap_does_not_know(dated: Site) -> None:
    """A day that a theme writes is in no text that the swap sees."""
    dated.write({"themes/force/assets/brand.css": "/* since 11 June 2022 */\n"})
    dated.write({"content/site.yaml": views("month") + "theme: force\n"})
    result = dated.build()
    assert result.code == 1, result.err
    assert "the date of 'E01'" in result.err, result.err
    assert "11 June" not in result.err
    assert not (dated.output / "month").exists()


def test_an_unknown_policy_is_a_mistake(dated: Site) -> None:
    dated.write({"content/site.yaml": views("month").replace("dates: month", "dates: months")})
    result = dated.build()
    assert result.code == 1
    assert "'months' is not one of the words for 'dates'" in result.err
    assert "Did you mean 'month'?" in result.err


COUNTS = """
```counts People in three reviews
Force | Victims | Suspects | Total
North | 3 | 24 | 27
South | 0 | 31 | 31
Total | 3 | 55 | 58
```
"""


def test_small_numbers_are_hidden_where_names_are(case: Site) -> None:
    case.write({"content/guidance/advice.md": "---\ntitle: Advice\n---\n\n" + COUNTS})
    case.write({FOLDER + "sections/s.md": "---\nid: s1\ntitle: Numbers\n---\n" + COUNTS})
    case.built()
    for address in ("guidance/advice.html", "public/imr-2024-11/sections/s1.html"):
        page = case.page(address)
        assert "<td class=\"align-right\">*</td>" in page, page
        assert ">3<" not in page and ">27<" not in page and ">58<" not in page
        assert "* stands for a number from 1 to 7" in words_of(page)


def test_a_mistake_in_counts_stops_with_its_line(case: Site) -> None:
    case.write({FOLDER + "sections/s.md": "---\nid: s1\ntitle: Numbers\n---\n" + COUNTS.replace("| 58", "| 59")})
    message = case.build("--view", "public").only("RED-31")
    assert message.line == case.line_of(FOLDER + "sections/s.md", "| 59")
    assert message.headline == "The total of the row 'Total' is not the sum of its counts"


def test_labels_by_first_appearance_are_the_same_with_any_threads(case: Site) -> None:
    case.replace(FOLDER + "people.md", "    pseudonym: {label: Officer 1}\n", "")
    case.built("--view", "public", "--output", "one", "--threads", "1")
    case.built("--view", "public", "--output", "four", "--threads", "4")
    assert tree(case.root / "one") == tree(case.root / "four")
    assert "Officer 1" in words_of((case.root / "one/public/imr-2024-11/index.html").read_text())


def test_a_withheld_characteristic_reads_as_withheld(case: Site) -> None:
    name = "name: {full: Otis Thistlewaite}\n"
    case.replace(FOLDER + "people.md", name, name + "    born: 2016-05-04\n")
    case.built("--view", "public")
    people = words_of(case.page("public/imr-2024-11/people.html"))
    assert re.search(r"Age\s+.{0,60}[Ww]ithheld", people), people
    assert "2016" not in people
