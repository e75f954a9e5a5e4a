"""The links, anchors and parts of a page, for tests that follow them."""

from __future__ import annotations

import os.path
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = set("area base br col embed hr img input link meta source track wbr".split())


@dataclass
class Link:
    tag: str
    attribute: str
    value: str
    #: The text of an anchor; empty for everything else.
    text: str = ""
    attributes: dict[str, str | None] = field(default_factory=dict)


@dataclass
class Page:
    """What a page holds that can be followed."""

    path: Path
    links: list[Link] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)

    def anchors(self, **attributes: str) -> list[Link]:
        """The links of a page that bear these attributes."""
        return [
            link for link in self.links if link.tag == "a" and attributes.items() <= link.attributes.items()
        ]


class _Reader(HTMLParser):
    PLACES = {"href", "src", "srcset", "action", "poster", "data", "cite", "formaction", "background"}

    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=True)
        self.page = page
        self.open: list[Link] = []

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if given.get("id"):
            self.page.ids.append(given["id"])
        for name in self.PLACES & given.keys():
            link = Link(tag, name, given[name] or "", "", given)
            self.page.links.append(link)
            if tag == "a":
                self.open.append(link)
        if tag == "meta" and (given.get("http-equiv") or "").lower() == "refresh":
            target = (given.get("content") or "").split("url=", 1)[-1]
            self.page.links.append(Link(tag, "content", target, "", given))

    def handle_endtag(self, tag):
        if tag == "a" and self.open:
            self.open.pop()

    def handle_data(self, data):
        for link in self.open:
            link.text += data


def page_at(path: Path) -> Page:
    page = Page(path)
    reader = _Reader(page)
    reader.feed(path.read_text())
    reader.close()
    return page


def target_of(page: Page, link: Link) -> tuple[Path, str]:
    """Where a relative link leads: a file, and an anchor in it."""
    parts = urlsplit(link.value)
    path = unquote(parts.path)
    file = page.path if not path else Path(f"{page.path.parent}/{path}")
    return Path(_tidy(file)), unquote(parts.fragment)


def _tidy(path: Path) -> str:
    """A path without `.` and `..`, and without following what links on the disk."""
    return os.path.normpath(path)


def is_outside(link: Link) -> bool:
    return bool(urlsplit(link.value).scheme) or link.value.startswith("//")
