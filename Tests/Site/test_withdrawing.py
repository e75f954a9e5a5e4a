"""A register that changes after a public view has landed: both commands say so until it is dealt with."""

from __future__ import annotations

import re
import shutil
import stat

import pytest

from clearing import INDEX, PEOPLE
from quay_street import EVENT_FILE, FOLDER, PUBLIC
from sites import Site, run

HEADLINE = "The register has changed since 'public/imr-2024-11' landed"


def check(site: Site, *arguments: str):
    return run("check", *arguments, cwd=site.root)


def changed(case: Site) -> Site:
    return case.replace(PEOPLE, "known-as: [Pipkin]", "known-as: [Pipkin, Pippa]")


@pytest.fixture
def landed(case: Site) -> Site:
    case.built()
    return case


def test_nothing_is_said_while_the_register_is_the_same(landed: Site):
    landed.replace(EVENT_FILE, "She said little.", "She said nothing.")
    landed.replace(PEOPLE, "baked bread", "baked cakes")  # The body is no part of the register.
    assert landed.build("--view", "guidance").with_code("RED-28") == []
    assert check(landed).with_code("RED-28") == []


def test_a_changed_register_is_told_by_build_and_check(landed: Site):
    changed(landed)
    for result in (landed.build("--view", "guidance"), check(landed), check(landed, "--view", "guidance")):
        message = result.only("RED-28")
        assert (message.place, message.level, message.headline) == (f"{PEOPLE}:1:1", "warning", HEADLINE)
        assert message.help == (
            "What is out there was made under the register as it was. Build it again, wherever it was copied too, "
            "or withdraw it: see 'Withdraw a public view' in the guide."
        )
        assert result.code == 0


def test_it_is_told_where_the_new_view_was_stopped(landed: Site):
    changed(landed).replace(PEOPLE, "sex: {value: Male, publish: \"yes\"}", "sex: {value: Male}")
    result = landed.build()
    assert result.code == 1
    assert result.only("RED-28").headline == HEADLINE


def test_it_is_not_told_when_the_new_view_has_landed(landed: Site):
    assert changed(landed).built().messages == []
    assert check(landed).with_code("RED-28") == []


def test_it_is_not_told_when_the_view_was_withdrawn(landed: Site):
    changed(landed)
    shutil.rmtree(landed.output / PUBLIC)
    assert landed.build("--view", "guidance").messages == []


def test_with_strict_it_fails(landed: Site):
    changed(landed)
    assert landed.build("--view", "guidance", "--strict").code == 1
    assert check(landed, "--view", "guidance", "--strict").code == 1


def test_a_file_with_other_line_ends_is_the_same_register(landed: Site):
    text = (landed.root / PEOPLE).read_bytes()
    landed.write({PEOPLE: text.replace(b"\n", b"\r\n")})
    assert landed.build("--view", "guidance").messages == []


def test_what_is_kept_tells_nothing_and_is_for_its_owner_alone(landed: Site):
    kept = landed.output / ".candour/seals"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    first = kept.read_text()
    assert re.fullmatch(r"[0-9a-f]{64}:[0-9a-f]{64} public/imr-2024-11\n", first)
    landed.built("--view", "public")
    assert kept.read_text() != first, "each landing has a salt of its own"


def test_another_output_folder_has_a_memory_of_its_own(landed: Site):
    changed(landed)
    assert landed.build("--view", "guidance", "--output", "elsewhere").messages == []
    assert run("check", "--output", "elsewhere", cwd=landed.root).with_code("RED-28") == []


def test_a_memory_that_makes_no_sense_counts_as_changed(landed: Site):
    (landed.output / ".candour/seals").write_text("nonsense public/imr-2024-11\n")
    assert landed.build("--view", "guidance").only("RED-28").headline == HEADLINE


def test_a_view_stopped_from_the_start_leaves_no_memory(case: Site):
    case.replace(INDEX, "The death of Philippa", "![](gone.png) The death of Philippa").build()
    assert not (case.output / ".candour/seals").exists()
    assert not (case.output / FOLDER).exists()


LEFT = "No project of the site has this folder any more"
WITHDRAW = "see 'Withdraw a public view' in the guide."


def test_a_public_view_under_an_old_reference_is_told_until_it_is_withdrawn(landed: Site):
    landed.replace(INDEX, "imr-2024-11", "imr-2024-12").build()
    for result in (landed.build("--view", "guidance"), check(landed)):
        message = result.only("RED-28")
        assert (message.file, message.level) == ("site/" + PUBLIC, "warning")
        assert message.headline == (
            "'public/imr-2024-11' landed, and no register of the site stands behind it any more"
        )
        assert message.help.endswith(WITHDRAW)
    left = landed.build().only("RUN-04")
    assert (left.file, left.headline) == ("site/" + PUBLIC, LEFT)
    assert left.help.endswith(WITHDRAW)
    shutil.rmtree(landed.output / PUBLIC)
    assert landed.built().messages == []


def test_a_private_folder_of_a_view_that_is_no_more_is_told(landed: Site):
    landed.write({"site/private/former/quay-street/index.html": "x"})
    message = landed.build().only("RUN-04")
    assert (message.file, message.headline) == (
        "site/private/former", "No view of the site has this folder any more",
    )
    assert message.help.startswith("It is from an earlier build and holds people's real names.")


def test_a_private_folder_of_a_project_that_is_no_more_is_told(landed: Site):
    landed.write({"site/private/overview/former/index.html": "x"})
    message = landed.build().only("RUN-04")
    assert (message.file, message.headline) == ("site/private/overview/former", LEFT)
    assert message.help.startswith("It is from an earlier build and holds people's real names.")


def test_a_public_view_of_a_view_that_is_no_more_is_told(landed: Site):
    shutil.copytree(landed.output / PUBLIC, landed.output / "former/imr-2024-11")
    seals = landed.output / ".candour/seals"
    seals.write_text(seals.read_text() + "unsettled former/imr-2024-11\n")
    result = landed.build()
    assert result.only("RED-28").file == "site/former/imr-2024-11"
    left = result.only("RUN-04")
    assert (left.file, left.headline) == ("site/former", "No view of the site has this folder any more")
    assert left.help.endswith(WITHDRAW)


def test_folders_that_no_build_made_are_let_be(landed: Site):
    landed.write({"site/manual/index.html": "x"})
    assert landed.built().messages == []
