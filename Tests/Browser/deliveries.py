"""The folders that readers get, and the pages of them that are looked at closely."""

from __future__ import annotations

from pathlib import Path

from sites import Site


def deliveries(site: Site) -> list[Path]:
    """Every folder that somebody is given whole."""
    output = site.output
    return [
        output / "guidance",
        output / "private/author",
        *sorted((output / "private/overview").iterdir()),
        *sorted((output / "public").iterdir()),
    ]


def pages_of(delivery: Path) -> list[Path]:
    return sorted(delivery.rglob("*.html"))


def is_forwarding(page: Path) -> bool:
    """Whether a page only leads on from an earlier address."""
    return 'http-equiv="refresh"' in page.read_text()


def sample(site: Site, count: int) -> list[Path]:
    """Pages of every delivery, spread evenly, always with the first page of each."""
    found: list[Path] = []
    folders = deliveries(site)
    for folder in folders:
        pages = [page for page in pages_of(folder) if not is_forwarding(page)]
        step = max(1, len(pages) * len(folders) // count)
        found += dict.fromkeys([folder / "index.html", *pages[::step]])
    return found


# The pages of a project of which there is one each.
SHOWN = (
    "action-plan", "analysis", "events/index", "learning/index", "methodology", "people", "queries",
    "recommendations/index", "terms-of-reference", "traceability",
)


def main_pages(site: Site) -> dict[str, Path]:
    """One page of each kind, by the name that its screenshots bear."""
    guidance, author, *rest = deliveries(site)
    overview = next(folder for folder in rest if folder.parent.name == "overview")
    public = next(folder for folder in rest if folder.parent.name == "public")
    chosen = {
        "guidance-home": guidance / "index.html",
        "guidance-section": guidance / "practice-advice/2e.html",
        "guidance-master-checklist": guidance / "practice-advice/2.html",
        "guidance-form": guidance / "checklists/form-officer.html",
        "guidance-categories": guidance / "practice-advice/appendix-b.html",
        "guidance-faq": guidance / "faq.html",
        "guidance-glossary": guidance / "glossary.html",
        "author-home": author / "index.html",
        "author-register": author / "learning-and-recommendations.html",
        "author-people": author / "imr/harbour-lane/people.html",
    }
    for view, folder in (("overview", overview), ("public", public)):
        chosen[f"{view}-home"] = folder / "index.html"
        for page in pages_of(folder):
            name = page.relative_to(folder).with_suffix("").as_posix()
            if name in SHOWN:
                chosen[f"{view}-{name.replace('/index', '-list')}"] = page
        for kind in ("events", "learning", "recommendations"):
            pages = sorted((folder / kind).glob("*1.html"))
            if pages:
                chosen[f"{view}-{kind}"] = pages[0]
    return chosen
