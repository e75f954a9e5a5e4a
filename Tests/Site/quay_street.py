"""One small, invented project, and the words that tell what a view lets through."""

from __future__ import annotations

#: Everything in the register that must never be in a public view.
NAMES = [
    "Philippa", "Thistlewaite", "Pipkin", "Callum", "Vexley", "Vexely", "Otis", "Brannigan",
    "Rajesh", "Pelham", "5521", "Ravelin Row", "RV4 9ZQ", "Ravelin", "Oakhurst Infants",
    "CAD 7719", "Dunnock Bakery",
]  # fmt: skip

PEOPLE = """\
---
people:
  - id: victim-1
    role: victim
    relationship: Otis's mother
    name: {full: Philippa Thistlewaite, title: Ms, known-as: [Pipkin]}
    pseudonym: {name: Alison Dunmore, chosen-by: her brother, agreed: 2024-02-01}
    pronouns: she/her
    born: 1990-03-07
    addresses: [{text: "6 Ravelin Row, RV4 9ZQ", public: her flat}]
    characteristics:
      age: {publish: partial, public: in her thirties, why-not: it would single her out}
      sex: {value: Female, publish: "yes"}
      gender-reassignment: {value: Information not known/not recorded, publish: "no", why-not: not recorded, decided-by: review lead}
      ethnicity: {value: White British, publish: "yes"}
      lgbtq: {value: Information not known/not recorded, publish: "no", why-not: not recorded, decided-by: review lead}
      religion: {value: Quaker, publish: "no", why-not: a small meeting, decided-by: review lead}
      disability: {value: Yes - present at time of incident, specify: narcolepsy, publish: partial, public: a long-term condition}
      pregnant: {value: "No", publish: "yes"}
      married: {value: "No", publish: "yes"}
  - id: suspect-1
    role: suspect
    relationship: her former partner
    name: {full: Callum Vexley, title: Mr, also-written: [Callum Vexely]}
    pseudonym: {name: Stephen Marlow, chosen-by: the board, agreed: 2024-02-01}
    pronouns: he/him
    born: 1987-11-21
    characteristics:
      age: {publish: partial, public: in his thirties, why-not: it would single him out}
      sex: {value: Male, publish: "yes"}
      gender-reassignment: {value: Information not known/not recorded, publish: "no", why-not: not recorded, decided-by: review lead}
      ethnicity: {value: White British, publish: "yes"}
      lgbtq: {value: Information not known/not recorded, publish: "no", why-not: not recorded, decided-by: review lead}
      religion: {value: Information not known/not recorded, publish: "no", why-not: not recorded, decided-by: review lead}
      disability: {value: "No", publish: "yes"}
      pregnant: {value: Not applicable, publish: "yes"}
      married: {value: "No", publish: "yes"}
  - id: child-1
    role: child
    relationship: her son
    name: {full: Otis Thistlewaite}
    pseudonym: {label: Child A}
    pronouns: he/him
  - id: witness-1
    role: witness
    relationship: her neighbour
    name: {full: Hope Brannigan, title: Mrs, everyday-word: "yes"}
    pseudonym: {name: Mary Oakes, chosen-by: herself, agreed: 2024-02-01}
    pronouns: she/her
  - id: constable-1
    role: officer
    relationship: Response constable
    name: {full: Rajesh Pelham, rank: PC, collar: "5521"}
    pseudonym: {label: Officer 1}
    pronouns: he/him
places:
  - {id: street, text: Ravelin Row, public: the street where she lived}
  - {id: school, text: Oakhurst Infants, public: his school}
organisations:
  - {id: employer, text: Dunnock Bakery, public: her workplace}
identifiers:
  - {id: log, text: CAD 7719, public: the police log}
withheld:
  - {id: address, public: her home}
intruder-sheet: {signed-by: A. Reader, date: 2024-03-01}
---

Ms Thistlewaite baked bread for the whole of Ravelin Row. Her son, Otis, helped her.
"""

INDEX = """\
---
title: Individual Management Review into the death of Philippa Thistlewaite
review: {type: DHR, reference: DHR-2024-01, overview-author: the independent chair, board: Seaport Partnership}
reference: EXP-IMR-11
public-reference: imr-2024-11
agency: Exampleshire Police
marking: OFFICIAL-SENSITIVE
handling: [For the board only]
stage: final
version: "1.0"
author: constable-1
lead: constable-1
scope: {from: 2021-01-01, to: 2023-03-31}
dates: {incident: 2023-04-02, requested: 2023-07-10, completed: 2024-01-15, quality-assured: 2024-02-15}
terms-of-reference:
  - {id: T1, text: "How was the risk to Ms Thistlewaite assessed?", status: addressed, where: E01}
data-protection: {consulted: "yes", by: Data Protection Officer, date: 2024-01-02}
---

## The death of Philippa Thistlewaite

Philippa lived on [the corner above the chandler](withhold:address). Pipkin, as her friends called her, worked at
Dunnock Bakery. Her neighbour, Hope Brannigan, did not lose hope. Mrs Brannigan called the police three times.

*Philippa* **Thistlewaite**'s son is [Otis](people.md) Thistlewaite; he went to Oakhurst Infants. On that evening Philippa
Thistlewaite was at home. A letter to [PHILIPPA THISTLEWAITE](https://example.org/a "About Philippa Thistlewaite") was
never sent; [Mr Vexley’s](person:suspect-1) phone was off. Pipkin’s coat and Philippa's keys were at 6 Ravelin Row, RV4 9ZQ.

| Who | What |
| --- | --- |
| Callum Vexley | Convicted |
| PC 5521 Pelham | First on the scene, see CAD 7719 |

> [!AUTHOR]
> Zinnia: ask the board about the photograph.

> [!NOTE]
> What others did is for the board.
"""

EVENT = """\
---
id: E01
date: 2022-06-11
time: "21:40"
title: Philippa Thistlewaite asks for help
contact-with: [victim-1, child-1]
agencies: [Police]
action: PC Pelham went to Ravelin Row
officers: [constable-1]
source: CAD 7719
significant: yes
terms-of-reference: [T1]
analysis:
  - id: A01a
    judgement: not-consistent
    policies: [P1]
    summary: PC Pelham did not ask Ms Thistlewaite alone
    why: Demand was high
    impact: Philippa was not heard
    terms-of-reference: [T1]
    leads-to: [L1]
---

At 21:40 Philippa Thistlewaite rang the police. Mr Vexley stood beside her.

### What Philippa said

She said little. Otis was asleep.

## Analysis

Rajesh Pelham did not speak to her alone.
"""

METHODOLOGY = """\
---
systems:
  - {name: Crime records, accessed: yes, searched: 2023-08-01}
  - {name: Custody records, accessed: no, reason: Decommissioned}
policies: [{id: P1, title: Domestic abuse policy, kind: force, in-force: 2019-01/2023-12}]
interviews: [{person: constable-1, involvement: [E01], spoken-to: yes, date: 2023-10-03}]
approach: none
qa-process: Read by the review lead
staff-debrief: Officers were told by PC Pelham's sergeant
limitations: [CAD 7719 is incomplete]
---

Records were read first.
"""

LEARNING = """\
---
id: L1
title: See people alone
level: system
events: [E01]
analysis: [A01a]
action-taken: none yet
---

Ms Thistlewaite was not seen alone.
"""

RECOMMENDATION = """\
---
id: R1
title: Teach officers to see people alone
learning: [L1]
addressed-to: force
owner: Head of training
outcome: People are heard
rationale: Ms Thistlewaite was not
smart: {specific: Every shift, measurable: Dip samples, achievable: Yes, realistic: Yes, time-bound: By autumn}
steps: [{what: Write the lesson, by: 2024-09-30}]
measures: [{metric: Dip samples, baseline: none, target: all, source: Records}]
agreed: {author: 2024-01-15, lead: 2024-01-20}
action-plan: {scope: Force, action: Write the lesson, lead-agency: Police, milestones: Autumn, target-date: 2024-09-30, status: in-progress}
---

Teach it.
"""

CHECKLIST = """\
---
state:
  2a.1: {answer: partly, by: constable-1, date: 2024-01-03, note: Marigold to be asked again}
---
"""

QUESTIONS = """\
themes:
  - section: 2a
    title: People
    questions:
      - {id: 2a.1, roles: [officer, lead], question: Are all known characteristics recorded?, why: Few were}
"""

FOLDER = "content/imr/quay-street/"
QUAY_STREET = {
    "content/checklist.yaml": QUESTIONS,
    FOLDER + "index.md": INDEX,
    FOLDER + "people.md": PEOPLE,
    FOLDER + "methodology.md": METHODOLOGY,
    FOLDER + "events/2022-06-11-a-call.md": EVENT,
    FOLDER + "learning/L1-alone.md": LEARNING,
    FOLDER + "recommendations/R1-philippa-thistlewaite.md": RECOMMENDATION,
    FOLDER + "checklist.md": CHECKLIST,
}
EVENT_FILE = FOLDER + "events/2022-06-11-a-call.md"
PUBLIC = "public/imr-2024-11"
OVERVIEW = "private/overview/quay-street"
AUTHOR = "private/author"
