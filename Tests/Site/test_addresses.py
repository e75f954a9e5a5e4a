"""What may not be an address, a name or a place to write to is refused with a finding."""

from __future__ import annotations

import os

import pytest

from quay_street import EVENT_FILE, FOLDER
from sites import Site, page, run, tree


def stopped(site: Site, code: str):
    result = site.build()
    assert result.code == 1, result.err
    return result.only(code)


def test_two_pages_that_want_one_address_are_told(site: Site):
    site.write({"content/guidance/Advice.md": page("Advice too")})
    message = stopped(site, "SRC-06")
    assert message.place == "content/guidance/advice.md:1:1"
    assert "'advice.html' is wanted by 'content/guidance/Advice.md' too" in message.headline


def test_an_alias_may_not_take_the_address_of_a_page(site: Site):
    site.write({"content/guidance/other.md": page("Other", aliases="[old, advice.html]")})
    message = stopped(site, "SRC-06")
    assert message.place == "content/guidance/other.md:3:16"
    assert "advice.html" in message.headline


def test_an_alias_leads_on_to_its_page(site: Site):
    site.write({"content/guidance/new/page.md": page("New", aliases="[old/place.html]")})
    site.built()
    assert 'href="../new/page.html"' in site.page("guidance/old/place.html")


@pytest.mark.parametrize("alias", ["../out", "a/../../../out.html", "/etc/out", "..", "C:/out", "a\\..\\out"])
def test_an_alias_that_leads_out_of_the_guidance_is_refused(site: Site, alias: str):
    site.write({"content/guidance/other.md": page("Other", aliases=f"['{alias}']")})
    message = stopped(site, "SRC-06")
    assert message.place == "content/guidance/other.md:3:11"
    assert alias in message.headline
    assert not list(site.root.parent.rglob("out*")), "something was written outside"


@pytest.mark.parametrize("reference", ["../out", "..", "a/b", "Quay Street", "", "."])
def test_a_public_reference_is_a_plain_name(case: Site, reference: str):
    case.replace(FOLDER + "index.md", "public-reference: imr-2024-11", f"public-reference: '{reference}'")
    result = case.build()
    assert result.code == 1, result.err
    assert any(message.file == FOLDER + "index.md" for message in result.messages)
    assert not list(case.output.glob("public/*"))
    assert not list(case.root.parent.rglob("out"))


@pytest.mark.parametrize("id_", ["../E01", "..", "a/b", "con", "E 1"])
def test_an_id_that_cannot_be_an_address_is_refused(case: Site, id_: str):
    case.replace(EVENT_FILE, "id: E01\n", f"id: '{id_}'\n")
    result = case.build()
    assert result.code == 1, result.err
    message = next(m for m in result.messages if m.place == f"{EVENT_FILE}:2:5")
    assert f"unlike '{id_}'" in message.headline
    assert message.help == "Write for example id: E04"


@pytest.mark.parametrize(
    "name, problem",
    [
        ("con.md", "CON is the name of a device there"),
        ("what?.md", "it holds ?"),
        ("09:30.md", "it holds :"),
        ("dir./page.md", "it ends with a full stop"),
        ("LPT1.cy.md", "LPT1 is the name of a device there"),
    ],
)
def test_a_name_that_windows_cannot_hold_is_told(site: Site, name: str, problem: str):
    site.write({"content/guidance/" + name: page("P")})
    part = name.split("/")[0]
    message = stopped(site, "SRC-05")
    assert message.place == f"content/guidance/{part}:1:1"
    assert message.headline == f"Windows cannot hold the name '{part}': {problem}"


def test_a_name_that_is_not_utf_8_is_told(site: Site):
    with open(os.fsencode(site.root / "content/guidance") + b"/caf\xe9.md", "wb") as file:
        file.write(page("Café").encode())
    result = site.build()
    assert result.code == 1
    assert any("not UTF-8" in message.headline for message in result.messages)


@pytest.mark.parametrize(
    "target", ["/etc/hostname", "../../../../outside.md", "/etc", "advice.md", "/nowhere"]
)
def test_a_symbolic_link_in_content_is_refused(site: Site, target: str):
    (site.root.parent / "outside.md").write_text(page("Outside", "Heliotrope"))
    (site.root / "content/guidance/link.md").symlink_to(target)
    result = site.build()
    if target == "advice.md":
        # A link within the root may be followed or refused, but not passed over in silence.
        assert result.code == 1 or (site.output / "guidance/link.html").exists()
        return
    assert result.code == 1
    assert result.messages[0].place == "content/guidance/link.md:1:1"
    assert "Heliotrope" not in "".join(
        text.decode() for text in tree(site.output).values() if isinstance(text, bytes)
    )


def test_a_symbolic_link_out_of_a_theme_is_refused(site: Site):
    outside = site.root.parent / "outside.css"
    outside.write_text("/* heliotrope */")
    site.write({"content/site.yaml": "theme: own\n", "themes/own/assets/brand.css": ":root {}\n"})
    (site.root / "themes/own/assets/extra.css").symlink_to(outside)
    result = site.build()
    assert result.code != 0
    assert any(message.file == "themes/own/assets/extra.css" for message in result.messages), result.err
    assert not any(b"heliotrope" in (text or b"") for text in tree(site.output).values())


@pytest.mark.parametrize("output", ["content", "content/site", "content/guidance/../site", ".", "linked"])
def test_an_output_folder_inside_the_content_is_refused(site: Site, output: str):
    (site.root / "linked").symlink_to("content")
    before = tree(site.root)
    result = site.build("--output", output)
    assert result.code == 2
    message = result.only("RUN-01")
    assert f"'{output}'" in message.headline
    assert "--output" in message.help
    assert tree(site.root) == before


def test_an_output_folder_elsewhere_is_used_and_told(site: Site, tmp_path):
    elsewhere = tmp_path / "elsewhere/deep"
    result = site.build("--output", elsewhere)
    assert result.code == 0, result.err
    assert (elsewhere / "guidance/index.html").exists()
    assert f"{elsewhere}/guidance/index.html" in result.out
    assert not site.output.exists()


def test_a_root_is_named_on_the_command_line(site: Site):
    result = run("build", site.root, cwd=site.root.parent)
    assert result.code == 0, result.err
    assert (site.output / "guidance/index.html").exists()
    assert f"{site.root}/site/guidance/index.html" in result.out
