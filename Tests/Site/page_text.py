"""The words of a page, in one line, as somebody reads them."""

from __future__ import annotations

from html.parser import HTMLParser

APART = set(
    "p div li ul ol td th tr table h1 h2 h3 h4 h5 h6 dt dd dl br section article header footer "
    "nav main title caption summary details blockquote pre body head".split()
)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.unread = 0

    def handle_starttag(self, tag, attributes):
        self.unread += tag in ("script", "style")
        if tag in APART:
            self.parts.append(" ")

    def handle_endtag(self, tag):
        self.unread -= tag in ("script", "style")
        if tag in APART:
            self.parts.append(" ")

    def handle_data(self, data):
        if not self.unread:
            self.parts.append(data)


def words_of(page: str) -> str:
    words = _Words()
    words.feed(page)
    words.close()
    return " ".join("".join(words.parts).split())
