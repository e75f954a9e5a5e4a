"""Sites in folders of their own, built with the real binary as a user would."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from messages import Message, messages_in

REPOSITORY = Path(__file__).resolve().parents[2]

#: What no run may ever print, whatever is wrong with its input.
CRASHES = ("Fatal error", "Stack dump", "stack backtrace", "Crash", "Segmentation", "Thread 0 ")


def binary() -> Path:
    """The command under test: `make test` says where it is."""
    path = Path(os.environ.get("CANDOUR", REPOSITORY / ".build/debug/candour"))
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: run `make build-tests`, or set CANDOUR")
    return path


def calm_environment(**changes: str) -> dict[str, str]:
    """The environment without what a developer may have set for colours or terminals."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("NO_COLOR", "CLICOLOR_FORCE", "COLUMNS")
    }
    return environment | {"LC_ALL": "C.UTF-8", "TERM": "xterm"} | changes


@dataclass
class Run:
    """What one run of the command came to."""

    code: int
    out: str
    err: str
    messages: list[Message] = field(default_factory=list)

    def __post_init__(self) -> None:
        for crash in CRASHES:
            assert crash not in self.err, self.err
        self.messages = messages_in(self.err)

    def with_code(self, code: str) -> list[Message]:
        return [message for message in self.messages if message.code == code]

    def only(self, code: str) -> Message:
        """The one message with this code."""
        found = self.with_code(code)
        assert len(found) == 1, f"{len(found)} messages with {code}:\n{self.err}"
        return found[0]


def run(*arguments: str | Path, cwd: Path, timeout: float = 120, **options) -> Run:
    """Runs the command and waits for it."""
    prefix = options.pop("prefix", [])
    options.setdefault("env", calm_environment())
    done = subprocess.run(
        [*prefix, str(binary()), *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        timeout=timeout,
        **options,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


@dataclass
class Site:
    """A site in a folder of its own."""

    root: Path

    def write(self, files: dict[str, str | bytes | None]) -> "Site":
        """Writes files by their paths below the root; `None` takes one away."""
        for name, text in files.items():
            path = self.root / name
            if text is None:
                path.unlink()
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return self

    def replace(self, name: str, old: str, new: str) -> "Site":
        """Replaces a passage that occurs exactly once in a file."""
        text = (self.root / name).read_text()
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {name}"
        return self.write({name: text.replace(old, new)})

    def build(self, *arguments: str | Path, **options) -> Run:
        result = run("build", *arguments, cwd=self.root, **options)
        assert bool(result.messages) == bool(result.err), f"this is no list of findings:\n{result.err}"
        return result

    def built(self, *arguments: str | Path, **options) -> Run:
        """Builds, and insists that nothing stopped."""
        result = self.build(*arguments, **options)
        assert result.code == 0, result.err
        return result

    @property
    def output(self) -> Path:
        return self.root / "site"

    def page(self, address: str) -> str:
        """A finished page, by its path below `site/`."""
        return (self.output / address).read_text()

    def line_of(self, name: str, text: str) -> int:
        """The number of the one line of a file that holds this text."""
        lines = (self.root / name).read_text().splitlines()
        found = [number for number, line in enumerate(lines, 1) if text in line]
        assert len(found) == 1, f"{text!r} is on the lines {found} of {name}"
        return found[0]


def page(title: str, body: str = "Text.", **keys: object) -> str:
    """A guidance page. Keys are kebab-case in YAML and snake_case here."""
    lines = [f"title: {title}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in keys.items()]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{body}\n"


def tree(folder: Path) -> dict[str, bytes | str | None]:
    """Every file, link and folder below a folder, by path: bytes, target, or nothing.

    The working folder of builds is left out: it is no part of what a reader gets.
    """
    found: dict[str, bytes | str | None] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name == ".candour" or name.startswith(".candour/"):
            continue
        if path.is_symlink():
            found[name] = os.readlink(path)
        else:
            found[name] = path.read_bytes() if path.is_file() else None
    return found


def modes(folder: Path) -> dict[str, int]:
    """The permissions of everything below a folder."""
    return {
        path.relative_to(folder).as_posix(): stat.S_IMODE(path.lstat().st_mode) for path in folder.rglob("*")
    }


def repository_site(root: Path) -> Site:
    """A copy of the repository's own content and themes: what a fresh clone would build."""
    shutil.copytree(REPOSITORY / "content", root / "content")
    shutil.copytree(REPOSITORY / "themes", root / "themes")
    return Site(root)
