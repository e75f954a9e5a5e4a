"""A force's own theme overrides single files; a mistake in it is told when the theme loads."""

from __future__ import annotations

import pytest

from sites import REPOSITORY, Site, tree

OWN = "themes/own/"
FOOT = OWN + "templates/partials/page-end.mustache"
DEFAULT_FOOT = (REPOSITORY / "themes/default/templates/partials/page-end.mustache").read_text()


@pytest.fixture
def themed(site: Site) -> Site:
    return site.write({"content/site.yaml": "theme: own\n", OWN + "assets/brand.css": ":root {}\n"})


def test_a_single_file_is_overridden_and_the_rest_is_the_defaults(themed: Site):
    themed.write({OWN + "assets/brand.css": ":root { --brand: #abcdef; }\n"}).built()
    brand = themed.output / "guidance/assets/brand.css"
    assert brand.read_text() == ":root { --brand: #abcdef; }\n"
    default = REPOSITORY / "themes/default/assets/style.css"
    assert (themed.output / "guidance/assets/style.css").read_bytes() == default.read_bytes()
    assert "Welcome." in themed.page("guidance/index.html")


@pytest.mark.parametrize(
    "text, line, said",
    [
        ("{{ornganisation}}\n" + DEFAULT_FOOT, 1, "ornganisation"),
        ("\n\n  {{> no-such-partial}}\n" + DEFAULT_FOOT, 3, "no-such-partial"),
        ("\n{{> page-end}}\n" + DEFAULT_FOOT, 2, "page-end"),
        ("\n{{#marking}}\n" + DEFAULT_FOOT, 2, "marking"),
        ("{{organisation\n" + DEFAULT_FOOT, 1, ""),
    ],
    ids=["unknown name", "missing partial", "partial in itself", "unclosed section", "unclosed tag"],
)
def test_a_mistake_in_a_template_is_told_where_it_stands(themed: Site, text, line, said):
    themed.built()
    before = tree(themed.output)
    result = themed.write({FOOT: text}).build()
    assert result.code in (1, 2), result.err
    message = next(m for m in result.messages if m.code[:3] in ("THM", "TPL"))
    assert (message.file, message.line, message.level) == (FOOT, line, "error")
    assert said in message.headline + message.help
    assert tree(themed.output) == before


def test_partials_that_include_each_other_are_told(themed: Site):
    themed.write(
        {
            FOOT: "{{> round}}\n" + DEFAULT_FOOT,
            OWN + "templates/partials/round.mustache": "{{> about}}\n",
            OWN + "templates/partials/about.mustache": "{{> round}}\n",
        }
    )
    result = themed.build()
    assert result.code in (1, 2)
    assert any(m.code[:3] in ("THM", "TPL") for m in result.messages), result.err


def test_a_theme_that_is_not_there_is_told(site: Site):
    result = site.write({"content/site.yaml": "title: A\ntheme: nowhere\n"}).build()
    assert result.code in (1, 2)
    assert result.messages[0].place == "content/site.yaml:2:8"
    assert "nowhere" in result.messages[0].headline


@pytest.mark.parametrize("theme", ["../elsewhere", "/etc", "a/../../b"])
def test_a_theme_outside_the_site_is_refused(site: Site, theme: str):
    result = site.write({"content/site.yaml": f"theme: {theme}\n"}).build()
    assert result.code in (1, 2)
    assert theme in result.messages[0].headline


def test_a_page_asks_nothing_of_the_network(themed: Site):
    themed.built()
    for path in (themed.output / "guidance").rglob("*"):
        if path.suffix in (".css", ".js"):
            text = path.read_text()
            assert "http://" not in text and "https://" not in text.replace("http://www.w3.org", "")
            assert "@import" not in text
