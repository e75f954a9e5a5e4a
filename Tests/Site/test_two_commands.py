"""`make site` and `make test` install what is missing, and only that; here with stand-ins for apt."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from sites import REPOSITORY


def without_make() -> dict[str, str]:
    """The environment as it is outside a `make` that may be running these tests."""
    return {name: text for name, text in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}


@pytest.fixture
def machine(tmp_path: Path):
    """A machine whose apt only notes what it is asked for."""
    tools = tmp_path / "bin"
    tools.mkdir()

    def program(name: str, text: str) -> None:
        (tools / name).write_text("#!/bin/bash\n" + text)
        (tools / name).chmod(0o755)

    program("apt-get", f'echo "$DEBIAN_FRONTEND apt-get $*" >> {tmp_path}/asked\n')
    program("id", "echo 0\n")
    program("swift", "exit 0\n")

    def make(target: str, **environment: str) -> tuple[int, str, list[str]]:
        path = f"{tools}:{environment.pop('rest', os.environ['PATH'])}"
        done = subprocess.run(
            ["make", "--no-print-directory", target],
            cwd=REPOSITORY,
            env=without_make() | {"PATH": path} | environment,
            capture_output=True,
            text=True,
        )
        asked = tmp_path / "asked"
        return (
            done.returncode,
            done.stdout + done.stderr,
            asked.read_text().splitlines() if asked.exists() else [],
        )

    make.program = program
    make.tools = tools
    return make


@pytest.mark.parametrize("target", ["install-needs", "install-test-needs"])
def test_where_everything_is_there_apt_is_not_even_asked(machine, target: str):
    machine.program("dpkg-query", "echo -n installed\n")
    assert machine(target) == (0, "", [])


def test_what_is_missing_is_installed_without_a_question(machine):
    machine.program(
        "dpkg-query", 'case "${@: -1}" in libutf8proc-dev|wbritish-small) exit 1;; *) echo -n installed;; esac\n'
    )
    code, said, asked = machine("install-needs")
    assert (code, said) == (0, "Installing libutf8proc-dev wbritish-small\n")
    assert asked == [
        "noninteractive apt-get update --quiet=2",
        "noninteractive apt-get install --quiet=2 --yes --no-install-recommends libutf8proc-dev wbritish-small",
    ]


def test_a_package_that_was_removed_counts_as_missing(machine):
    machine.program("dpkg-query", "echo -n config-files\n")
    _, _, asked = machine("install-needs")
    assert "libcmark-gfm-dev libcmark-gfm-extensions-dev" in asked[1]


def test_without_rights_it_says_what_to_ask_an_administrator_for(machine):
    machine.program("dpkg-query", "exit 1\n")
    machine.program("id", "echo 1000\n")
    machine.program("sudo", "exit 1\n")
    code, said, asked = machine("install-needs")
    assert code == 2 and asked == []
    assert "need an administrator: apt-get install libcmark-gfm-dev" in said


def test_without_swift_it_says_where_to_get_it(machine):
    machine.program("dpkg-query", "echo -n installed\n")
    (machine.tools / "swift").unlink()
    for name in ("bash", "make", "env"):
        (machine.tools / name).symlink_to(shutil.which(name))
    code, said, _ = machine("install-needs", rest="/nowhere")
    assert code == 2
    assert "Swift 6.3 is missing" in said


def test_ci_calls_make_test(machine):
    machine.program("make", 'echo "make $*"; pwd\n')
    done = subprocess.run(
        [REPOSITORY / ".ci/run"],
        cwd="/",
        env=without_make() | {"PATH": f"{machine.tools}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, f"make test\n{REPOSITORY}\n")
