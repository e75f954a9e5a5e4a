"""Pictures in a pseudonymised view: only cleared ones, clean ones, under names that tell nothing."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image, ImageSequence

from clearing import FILE_FACTS, INDEX, PEOPLE, PICTURES, clear, entry, facts, picture, sha256, use
from quay_street import AUTHOR, EVENT_FILE, FOLDER, NAMES, OVERVIEW, PUBLIC
from sites import Site, tree

SHOWN = sorted(
    path.name
    for path in PICTURES.iterdir()
    if path.suffix and not path.name.startswith("turned") and path.name != "moving.png"
)


def with_picture(case: Site, name: str, data: bytes | None = None) -> Site:
    data = picture(name) if data is None else data
    case.write({FOLDER + f"images/{name}": data})
    return use(clear(case, entry(f"images/{name}", data)), f"![Plan of the flat](images/{name})")


def public_files(case: Site) -> set[str]:
    return {name for name, data in tree(case.output / PUBLIC).items() if data is not None}


def pixels(data: bytes) -> list[tuple[tuple[int, int], bytes]]:
    image = Image.open(io.BytesIO(data))
    return [(frame.size, frame.convert("RGBA").tobytes()) for frame in ImageSequence.Iterator(image)]


@pytest.mark.parametrize("name", SHOWN)
def test_a_cleared_picture_is_shown_without_metadata_and_looks_the_same(case: Site, name: str):
    with_picture(case, name).built()
    found = [name for name in public_files(case) if name.startswith("images/")]
    suffix = name.rpartition(".")[2]
    assert found == [f"images/figure-1.{suffix}"]
    published = case.output / PUBLIC / found[0]
    assert {fact.split(":")[0] for fact in facts(published)} <= FILE_FACTS
    for fact, value in facts(published).items():
        if not fact.startswith(("System:", "ExifTool:")):
            assert not re.search("Sarah|Whitcombe|Larkspur|2022|exif|comment", fact + value, re.I), fact
    # A colour profile that is no profile at all was in two of them; what is decoded does not change.
    assert pixels(published.read_bytes()) == pixels(picture(name))
    assert f'src="{found[0]}"' in case.page(PUBLIC + "/index.html")
    assert 'alt="Plan of the flat"' in case.page(PUBLIC + "/index.html")


def test_exiftool_sees_what_was_there_before():
    assert {"IFD0:Artist", "XMP-dc:Creator", "IPTC:By-line", "GPS:GPSLatitude"} <= set(
        facts(PICTURES / "metadata.jpg")
    )


def test_a_picture_that_is_not_cleared_stops_the_view_with_the_line_to_paste(case: Site):
    data = picture("metadata.png")
    case.built()
    before = tree(case.output / PUBLIC)
    case.write({FOLDER + "images/scene plan.png": data})
    use(case, "![Plan](<images/scene plan.png>)")
    result = case.build()
    assert result.code == 1
    message = result.only("RED-29")
    assert message.place == f"{INDEX}:{case.line_of(INDEX, '![Plan]')}:1"
    assert message.headline == "The picture 'images/scene plan.png' is not cleared for a pseudonymised view"
    line = (
        f"- {{file: images/scene plan.png, sha256: {sha256(data)}, shows: , cleared-by: , cleared: }}"
    )
    assert message.help.startswith("Look at it: ")
    assert message.help.endswith(f" Then add under 'images' in people.md, filled in: {line}")
    assert tree(case.output / PUBLIC) == before
    # The other views have it as it is.
    for view in (OVERVIEW, AUTHOR + "/imr/quay-street"):
        assert (case.output / view / "files/images/scene plan.png").read_bytes() == data

    # Pasted as it is, the line clears nothing; filled in, it does.
    clear(case, f"  {line}\n")
    unsigned = case.build().only("RED-29")
    assert unsigned.place == f"{PEOPLE}:{case.line_of(PEOPLE, 'scene plan')}:5"
    assert unsigned.headline == "Whoever clears a file says what it is, who they are and when they looked at it"
    case.replace(PEOPLE, "shows: , cleared-by: , cleared: ", "shows: plan, cleared-by: lead, cleared: 2024-03-01")
    case.built()
    assert "images/figure-1.png" in public_files(case)


def test_all_pictures_that_are_not_cleared_are_told_at_once(case: Site):
    case.write({FOLDER + f"images/{n}.png": picture("alpha.png") for n in "abc"})
    use(case, "![a](images/a.png) ![b](images/b.png) ![again](images/a.png)")
    case.replace(EVENT_FILE, "She said little.", "She said little. ![c](../images/c.png)")
    messages = case.build().with_code("RED-29")
    assert [message.file for message in messages] == [EVENT_FILE, INDEX, INDEX]
    assert [re.search("'(.*?)'(, used.*,)?", m.headline)[0] for m in messages] == [
        "'images/c.png'", "'images/a.png', used here and in 1 more place,", "'images/b.png'",
    ]  # fmt: skip
    # Its author sees the same while writing.
    assert all(name in case.page(AUTHOR + "/imr/quay-street/findings.html") for name in ("a.png", "c.png"))


def test_a_picture_that_changed_since_stops_the_view_with_the_new_hash(case: Site):
    with_picture(case, "alpha.png").built()
    changed = picture("palette.png")
    case.write({FOLDER + "images/alpha.png": changed})
    message = case.build().only("RED-29")
    assert message.file == PEOPLE
    assert message.headline == "The picture 'images/alpha.png' has changed since it was cleared"
    assert message.help.endswith(f" Then write who cleared it anew, when, and sha256: {sha256(changed)}")


def test_a_hash_that_is_none_is_told(case: Site):
    with_picture(case, "alpha.png")
    case.replace(PEOPLE, sha256(picture("alpha.png")), "seen")
    message = case.build().only("RED-29")
    assert message.headline == "A file is cleared by the 64 digits of its SHA-256, so that a changed one is noticed"
    assert message.help.endswith(f"Then write sha256: {sha256(picture('alpha.png'))}")


def test_published_names_count_through_in_reading_order_and_tell_nothing(case: Site):
    names = ["z-philippa-2022.png", "a-otis.png", "unused.png"]
    case.write({FOLDER + f"images/{name}": picture("alpha.png") for name in names})
    clear(case, "".join(entry(f"images/{name}", picture("alpha.png")) for name in names))
    use(case, "![One](images/z-philippa-2022.png)")
    case.replace(EVENT_FILE, "She said little.", "![Two](../images/a-otis.png) ![One](../images/z-philippa-2022.png)")
    result = case.built()
    assert {n for n in public_files(case) if "images" in n} == {"images/figure-1.png", "images/figure-2.png"}
    assert 'src="images/figure-1.png"' in case.page(PUBLIC + "/index.html")
    event = case.page(PUBLIC + "/events/e01.html")
    assert event.index('src="../images/figure-2.png"') < event.index('src="../images/figure-1.png"')
    assert [name for name in NAMES if name.lower() in (result.err + result.out).lower()] == []


def test_a_name_in_an_alternative_text_is_swapped(case: Site):
    with_picture(case, "alpha.png")
    case.replace(INDEX, "![Plan of the flat]", "![Philippa's flat]").built()
    assert 'alt="Alison&#39;s flat"' in case.page(PUBLIC + "/index.html").replace("’", "&#39;").replace("'s", "&#39;s")


@pytest.mark.parametrize(
    "name, reason",
    [
        ("turned.jpg", "a mark inside turns it when it is shown, and no such mark is passed on"),
        ("turned.png", "a mark inside turns it when it is shown, and no such mark is passed on"),
        ("turned.webp", "a mark inside turns it when it is shown, and no such mark is passed on"),
        ("moving.png", "it moves"),
    ],
)
def test_a_picture_that_cannot_be_cleaned_stops_the_view(case: Site, name: str, reason: str):
    result = with_picture(case, name).build()
    assert result.code == 1
    message = result.only("RED-30")
    assert message.place == f"{INDEX}:{case.line_of(INDEX, '![Plan')}:1"
    assert message.headline == f"The picture 'images/{name}' cannot be cleaned: {reason}"
    assert not (case.output / PUBLIC).exists()


@pytest.mark.parametrize("name", [n for n in SHOWN if n.startswith(("metadata", "lossy", "moving"))])
def test_damaged_pictures_are_refused_and_never_crash(case: Site, name: str):
    whole = picture(name)
    for data in (b"", whole[:3], whole[:30], whole[: len(whole) // 2], whole[:20] + b"\xff" * 400):
        site = Site(case.root.parent / f"{len(data)}-{data[-1:].hex()}")
        site.write({key: value for key, value in tree(case.root).items() if value is not None})
        result = with_picture(site, name, data).build("--view", "public")
        assert result.code == 1
        assert result.only("RED-30").headline.endswith(
            f"it is cut off, or damaged, or no {dict(jpg='JPEG', png='PNG', gif='GIF', webp='WebP')[name.rpartition('.')[2]]} at all"
        )
        assert "Sarah" not in result.err


@pytest.mark.parametrize("name", ["scene.heic", "scene.tiff", "scene.bmp", "report.pdf", "scene.avif"])
def test_what_no_page_shows_is_refused_with_a_way_out(case: Site, name: str):
    case.write({FOLDER + name: b"\0\0\0\x18ftypheic0000"})
    result = use(case, f"![Scene]({name})").build()
    [message] = [m for m in result.messages if m.code in ("RED-30", "SRC-03")]
    assert message.headline == "A page shows pictures that are PNG, JPEG, GIF, WebP or SVG files"
    assert message.help.startswith("Save it as a PNG or JPEG beside the page and name that file")


def test_a_missing_picture_is_told_once_with_advice_for_pictures(case: Site):
    result = use(case, "![Scene](images/gone.png)").build()
    message = result.only("SRC-03")
    assert message.place == f"{INDEX}:{case.line_of(INDEX, '![Scene')}:1"
    assert message.headline == "There is no such picture in the site"
    assert message.help.startswith("Put the file into images/ beside this page and write its path seen from here")


def test_a_picture_under_the_wrong_ending_is_named_for_what_it_is(case: Site):
    with_picture(case, "scene.jpg", b"\0\0\0\x18ftypheic0000")
    message = case.build("--view", "public").only("RED-30")
    assert message.headline.endswith("by its name it is a JPEG, by its first bytes a HEIC file")


def test_a_picture_from_outside_the_project_cannot_be_cleared(case: Site):
    case.write({"content/guidance/logo.png": picture("alpha.png")})
    message = use(case, "![Logo](../../guidance/logo.png)").build("--view", "public").only("RED-29")
    assert message.headline == "A picture from outside the project cannot be in a pseudonymised view"


def test_a_misspelled_path_in_the_register_is_told(case: Site):
    with_picture(case, "alpha.png")
    case.replace(PEOPLE, "file: images/alpha.png", "file: images/alhpa.png")
    message = case.build().only("SRC-02")
    assert message.headline == "The register clears a file that the project does not have"
    assert message.help.startswith("Did you mean 'images/alpha.png'?")


SVG = """\
<?xml version="1.0"?>
<!-- drawn by Philippa -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
     viewBox="0 0 100 50" inkscape:label="Philippa">
  <title>Philippa's flat</title><metadata>Philippa</metadata>
  <g id="philippa" class="philippa"><rect width="9" height="9" style="fill:red"/>
  <text x="1" y="9">Phil<tspan font-weight="bold">ippa</tspan>’s room</text>
  <text x="1" y="19">Room of PC 5521 Pelham</text></g>
</svg>
"""


def test_a_drawing_is_text_and_its_labels_are_swapped(case: Site):
    with_picture(case, "flat.svg", SVG.encode())
    case.built()
    drawing = case.page(PUBLIC + "/images/figure-1.svg")
    assert drawing == (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><g><rect width="9" height="9" fill="red"/>'
        '<text x="1" y="9">Alison’s<tspan font-weight="bold"></tspan> room</text>'
        '<text x="1" y="19">Room of Officer 1</text></g></svg>\n'
    )
    assert facts(case.output / PUBLIC / "images/figure-1.svg").keys() - {"SVG:ViewBox", "SVG:Xmlns"} <= {
        fact for fact in facts(case.output / PUBLIC / "images/figure-1.svg") if not fact.startswith("XMP")
    }


@pytest.mark.parametrize(
    "inner, reason",
    [
        ("<script>1</script>", "it holds 'script' that is not passed on"),
        ('<image href="a.png"/>', "it holds 'image' that is not passed on"),
        ("<foreignObject/>", "it holds 'foreignObject' that is not passed on"),
        ('<use href="https://example.org/a.svg#b"/>', "it refers to something outside itself"),
        ("<g>", "it is cut off, or damaged, or no SVG at all"),
    ],
)
def test_a_drawing_that_does_more_than_draw_is_refused(case: Site, inner: str, reason: str):
    with_picture(case, "flat.svg", SVG.replace("</svg>", inner + "</svg>").encode())
    message = case.build("--view", "public").only("RED-30")
    assert message.headline == f"The picture 'images/flat.svg' cannot be cleaned: {reason}"


def test_a_question_about_a_label_points_into_the_drawing(case: Site):
    svg = SVG.replace("Room of PC 5521 Pelham", "Thistlewaite rang")
    message = with_picture(case, "flat.svg", svg.encode()).build("--view", "public").only("RED-06")
    assert (message.file, message.line) == (FOLDER + "images/flat.svg", 8)


def test_builds_of_the_same_pictures_give_the_same_bytes(case: Site):
    with_picture(case, "metadata.jpg").built("--threads", "1")
    before = tree(case.output / PUBLIC)
    case.built("--threads", "2")
    assert tree(case.output / PUBLIC) == before
