"""Registers of people, written the way a project's people.md is."""
import json


def people_md(people):
    """The text of a people.md. `people` are dicts: name, and perhaps title and forms.

    The ids are p0, p1 and so on, in the order given. JSON's strings are YAML's too.
    """
    entries = []
    for number, person in enumerate(people):
        name = {"full": person["name"]}
        if person.get("title"):
            name["title"] = person["title"]
        if person.get("forms"):
            name["also-written"] = person["forms"]
        entries.append(
            f"  - id: p{number}\n    role: witness\n"
            f"    name: {json.dumps(name, ensure_ascii=False)}\n"
            f"    pseudonym: {{label: Person {number + 1}}}\n"
        )
    return "---\npeople:\n" + "".join(entries) + "---\n\nWords.\n"
