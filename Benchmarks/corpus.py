"""An invented text to measure with, and the people whom it names: the same for the same numbers."""
import random
import re

from tools import ROOT

BEGINNINGS = "Bar Bel Bren Cal Cor Dar Del Dun Ed Fal Fen Gar Gil Hal Har Hen Jar Kel Ken Lar Lin Lor Mal Mar Mer Nor Or Pel Per Quin Ran Ros Sel Sor Tal Tar Tor Val Ver Wen Wil Yor Zel".split()
MIDDLES = "a e i o u an en in on ar er or al el ad ed am em".split()
FORENAME_ENDS = "a ie y ina ette ence is as en on wyn lyn".split()
SURNAME_ENDS = "ton ley ford wick ham well worth combe bourne shaw more field stead gate land by".split()


def invented(dice, ends, taken):
    while True:
        name = dice.choice(BEGINNINGS) + dice.choice(MIDDLES) + dice.choice(["", "l", "r", "n", "d", "m"])
        name += dice.choice(ends)
        if name not in taken:
            taken.add(name)
            return name


def people(count, seed=1):
    """People of whom one in four shares a surname, and one in three a forename, with somebody before."""
    dice, taken, made = random.Random(seed), set(), []
    for number in range(count):
        other = dice.choice(made) if made and number >= 10 else None
        forename = other[0] if other and dice.random() < 0.33 else invented(dice, FORENAME_ENDS, taken)
        other = dice.choice(made) if made and number >= 10 else None
        surname = other[1] if other and dice.random() < 0.25 else invented(dice, SURNAME_ENDS, taken)
        made.append((forename, surname, dice.choice(["Mr", "Ms", "Mrs", "PC", "Dr"])))
    return [{"name": f"{f} {s}", "forename": f, "surname": s, "title": t} for f, s, t in made]


def sentences():
    """The sentences of the practice advice that this tool publishes, without their markup."""
    found = []
    for page in sorted((ROOT / "content/guidance").glob("*.md")):
        body = page.read_text().split("---\n", 2)[-1]
        for block in re.split(r"\n\s*\n", body):
            plain = re.sub(r"\]\([^)]*\)|[*_`#|>\[\]{}]", "", " ".join(block.split()))
            found += [s for s in re.split(r"(?<=[.!?]) ", plain) if len(s.split()) > 5]
    return found


def pseudonyms(count):
    """What stands in the place of people in a public view; said in all the ways in which they are."""
    labels = [f"Person {number + 1}" for number in range(count)]
    return [{"name": label, "forename": label, "surname": label, "title": ""} for label in labels]


def form(dice, person):
    """A way in which a text names somebody; half the time the full name."""
    title, forename, surname = person["title"], person["forename"], person["surname"]
    return dice.choice([person["name"]] * 3 + [f"{title} {surname}".strip(), forename, f"{person['name']}'s"])


def text(megabytes, named, words_per_name, seed=1):
    """Paragraphs of three to six sentences with a name about every so many words."""
    dice, known = random.Random(seed), sentences()
    paragraphs, size, debt = [], 0, 0.0
    while size < megabytes * 1_000_000:
        chosen = dice.choices(known, k=dice.randint(3, 6))
        for number, sentence in enumerate(chosen):
            words = sentence.split(" ")
            debt += len(words) / words_per_name
            while debt >= 1:
                words.insert(dice.randint(1, len(words)), form(dice, dice.choice(named)))
                debt -= 1
            chosen[number] = " ".join(words)
        paragraphs.append(" ".join(chosen))
        size += len(paragraphs[-1].encode()) + 2
    return "\n\n".join(paragraphs) + "\n"
