"""The tools that are measured: ours, Presidio with a deny list, ripgrep."""
import pathlib
import subprocess

from registers import people_md

ROOT = pathlib.Path(__file__).resolve().parent.parent
MEASURE = ROOT / ".build/release/measure"
CANDOUR = ROOT / ".build/release/candour"


def candour_mentions(text, people, folder):
    """What our matching finds: (start, end, people, is_open), in bytes; people are numbers."""
    register, file = folder / "people.md", folder / "text.txt"
    register.write_text(people_md(people))
    file.write_text(text, newline="")
    out = subprocess.run([MEASURE, "find", register, file], check=True, capture_output=True, text=True)
    mentions = []
    for line in out.stdout.splitlines():
        if line:
            start, end, standing, *ids = line.split("\t")
            numbers = [int(id[1:]) for id in ids]
            mentions.append((int(start), int(end), numbers, standing == "open"))
    return mentions


def presidio(words):
    """A recogniser of Presidio's with a deny list, no model, no context words."""
    from presidio_analyzer import PatternRecognizer

    return PatternRecognizer(supported_entity="PERSON", deny_list=words)


def presidio_engine(words):
    """Presidio's engine as its documentation tells users to ask it, with that recogniser alone.

    Its `no_op` language pipeline is the one for engines whose recognisers need none.
    """
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine.no_op_nlp_engine import NoOpNlpEngine

    pipeline = NoOpNlpEngine([{"lang_code": "en", "model_name": "no_op"}])
    pipeline.load()
    registry = RecognizerRegistry(recognizers=[presidio(words)])
    return AnalyzerEngine(registry=registry, nlp_engine=pipeline, supported_languages=["en"])


def presidio_mentions(text, people, folder):
    """What Presidio finds, given every form of everybody; the words say who it is."""
    owners = {}
    for number, person in enumerate(people):
        for form in [person["name"], *person.get("forms", [])]:
            owners.setdefault(form.lower(), set()).add(number)
    names = sorted({form for p in people for form in [p["name"], *p.get("forms", [])]}, key=len)
    found = presidio(names[::-1]).analyze(text, entities=["PERSON"])
    places = byte_places(text)
    mentions = []
    for result in sorted(found, key=lambda result: result.start):
        who = sorted(owners.get(text[result.start : result.end].lower(), []))
        mentions.append((places[result.start], places[result.end], who, len(who) != 1))
    return mentions


def byte_places(text):
    """For each character of a text, and for its end, the byte that it begins at."""
    places = [0]
    for character in text:
        places.append(places[-1] + len(character.encode()))
    return places
