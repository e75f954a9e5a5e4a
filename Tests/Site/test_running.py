"""Disks that are full, folders that cannot be read, builds that meet or are killed."""

from __future__ import annotations

import fcntl
import os
import resource
import shutil
import signal
import stat
import subprocess
import time
from pathlib import Path

import pytest

from quay_street import QUAY_STREET
from sites import Site, binary, calm_environment, modes, page, tree

MANY = 3000


def many_pages(count: int, body: str = "") -> dict[str, str]:
    text = body or "\n\n".join(f"## Part {part}\n\nSome *words* about it." for part in range(4))
    return {
        f"content/guidance/folder-{number % 20}/page-{number}.md": page(f"Page {number}", text)
        for number in range(count)
    }


def test_a_full_disk_is_told_and_leaves_what_stood_there(site: Site):
    """A small disk of its own; where mounting is not permitted, the next test stands in."""
    disk = site.root / "disk"
    disk.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mounting, capture_output=True).returncode:
        pytest.skip("this user may not mount a disk")
    try:
        site.built("--output", "disk/site")
        before = tree(disk / "site")
        result = site.write(many_pages(300)).build("--output", "disk/site")
        assert result.code == 2, result.err
        message = result.with_code("OUT-02")[0]
        assert message.file.startswith("disk/site/")
        assert message.headline.endswith("the disk is full")
        assert "What stood there before is unchanged" in message.help
        assert tree(disk / "site") == before
        assert sorted(os.listdir(disk / "site/.candour")) == ["landed", "lock"], "the disk was left full"
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_file_size_limit_is_told_and_leaves_what_stood_there(site: Site):
    site.built()
    before = tree(site.output)
    site.write({"content/guidance/long.md": page("Long", "Many words.\n\n" * 40_000)})
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))  # noqa: E731
    result = site.build(preexec_fn=limit)
    assert result.code == 2, f"exit {result.code}\n{result.err}"
    assert "larger than this system permits" in result.with_code("OUT-02")[0].headline
    assert tree(site.output) == before


def test_an_unreadable_folder_is_told(site: Site):
    site.write({"content/guidance/closed/page.md": page("Closed")}).built()
    before = tree(site.output)
    closed = site.root / "content/guidance/closed"
    closed.chmod(0)
    try:
        result = site.build(prefix=without_the_powers_of_root())
    finally:
        closed.chmod(0o755)
    assert result.code == 1, result.err
    assert [message.text for message in result.messages] == [
        "content/guidance/closed:1:1: error: Could not list 'content/guidance/closed': this user is "
        "not allowed to [SRC-01] Ask for permission, or choose a folder of your own."
    ]
    assert tree(site.output) == before


def test_an_unreadable_page_is_told_and_no_page_is_silently_missing(site: Site):
    site.built()
    before = tree(site.output)
    closed = site.root / "content/guidance/advice.md"
    closed.chmod(0)
    try:
        result = site.build(prefix=without_the_powers_of_root())
    finally:
        closed.chmod(0o644)
    assert result.code == 1, result.err
    assert result.messages[0].place == "content/guidance/advice.md:1:1"
    assert "this user is not allowed to" in result.messages[0].headline
    assert tree(site.output) == before


def test_an_output_folder_that_cannot_be_written_is_told(site: Site):
    closed = site.root / "closed"
    closed.mkdir(mode=0o500)
    result = site.build("--output", "closed/site", prefix=without_the_powers_of_root())
    assert result.code == 2, result.err
    assert result.only("OUT-01").headline == ("Could not create 'closed/site': this user is not allowed to")


def test_an_output_that_is_a_file_is_told(site: Site):
    site.write({"taken": "a file"})
    result = site.build("--output", "taken")
    assert result.code == 2, result.err
    assert "'taken" in result.messages[0].headline
    assert (site.root / "taken").read_text() == "a file"


def without_the_powers_of_root() -> list[str]:
    """What to put before a command so that permissions count even for root."""
    if os.geteuid() != 0:
        return []
    command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    if shutil.which("setpriv") is None or subprocess.run([*command, "true"]).returncode:
        pytest.skip("permissions do not count for this user")
    return command


def test_a_second_build_at_once_is_refused(site: Site):
    site.built()
    before = tree(site.output)
    site.write({"content/guidance/advice.md": page("Changed")})
    with open(site.output / ".candour/lock", "r+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        result = site.build()
    assert result.code == 2
    assert [message.text for message in result.messages] == [
        "error: Another build is writing to 'site' [RUN-03] "
        "Wait until it has finished, or choose another folder with --output."
    ]
    assert tree(site.output) == before
    site.built()


def test_of_builds_started_together_every_one_lands_whole_or_says_why(case: Site):
    case.write(many_pages(150))
    runs = [start(case) for _ in range(4)]
    for process in runs:
        _, err = process.communicate(timeout=120)
        assert process.returncode in (0, 2), err
        assert (process.returncode == 2) == (b"[RUN-03]" in err)
    assert 0 in [process.returncode for process in runs]
    together = tree(case.output)
    shutil.rmtree(case.output)
    case.built()
    assert tree(case.output) == together


def start(site: Site, *arguments: str) -> subprocess.Popen:
    return subprocess.Popen(
        [binary(), "build", *arguments],
        cwd=site.root,
        env=calm_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_a_build_that_is_killed_half_way_leaves_the_earlier_site_whole(case: Site):
    case.built()
    before = tree(case.output)
    case.write(many_pages(MANY))
    process = start(case)
    working = case.output / ".candour"
    wait_until(process, lambda: files_below(working, more_than=200))
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    left = [path for path in working.iterdir() if path.name != "lock"]
    assert left, "nothing was left half done, so this shows nothing"
    assert stat.S_IMODE(working.stat().st_mode) == 0o700
    assert tree(case.output) == before

    case.built()
    assert sorted(os.listdir(working)) == ["landed", "lock", "seals"], "what the killed build left was not swept"
    assert len(list((case.output / "guidance").rglob("page-*.html"))) == MANY


def files_below(folder: Path, more_than: int) -> bool:
    found = 0
    for _, _, names in os.walk(folder):
        found += len(names)
        if found > more_than:
            return True
    return False


def wait_until(process: subprocess.Popen, condition) -> None:
    deadline = time.monotonic() + 120
    while not condition():
        assert process.poll() is None, f"the build ended first: {process.stderr.read().decode()}"
        assert time.monotonic() < deadline, "the build never began to write"
        time.sleep(0.002)


def test_what_names_people_is_for_its_owner_alone(case: Site):
    case.built(umask=0o022)
    found = modes(case.output)
    assert found[".candour"] == 0o700
    assert found["private"] == 0o700
    assert found["private/author"] == 0o700
    assert found["private/overview/quay-street"] == 0o700
    assert found["guidance"] & 0o055 == 0o055, "the intranet cannot read the guidance"
    assert found["public/imr-2024-11"] & 0o055 == 0o055
    assert found["guidance/index.html"] & 0o044 == 0o044


def test_a_folder_that_was_opened_up_is_closed_again(case: Site):
    case.built()
    (case.output / ".candour").chmod(0o755)
    (case.output / "private/overview/quay-street").chmod(0o755)
    case.built()
    assert modes(case.output)[".candour"] == 0o700
    assert modes(case.output)["private/overview/quay-street"] == 0o700


def test_a_page_that_is_gone_is_gone_from_the_site(site: Site):
    site.write({"content/guidance/extra.md": page("Extra")}).built()
    assert (site.output / "guidance/extra.html").exists()
    site.write({"content/guidance/extra.md": None}).built()
    assert not (site.output / "guidance/extra.html").exists()


def test_a_project_that_is_gone_does_not_stay_unmentioned(case: Site):
    """Its folders are another delivery's; whether they go or stay, somebody must be told."""
    case.built()
    for name in QUAY_STREET:
        if name.startswith("content/imr/"):
            case.write({name: None})
    shutil.rmtree(case.root / "content/imr")
    result = case.build()
    gone = not (case.output / "public/imr-2024-11").exists()
    assert gone or "public/imr-2024-11" in result.err + result.out
