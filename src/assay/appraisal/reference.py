"""The reference page on parameters, made from the tables in use."""

from __future__ import annotations

from assay.appraisal.combinations import combinations_page
from assay.appraisal.tables import BEARING_FLOOR, Default, every_default

_NAMES = {
    "r": "Reliability: the chance that the source tracks the truth here",
    "b": "Script: the chance that it would say so either way",
    "t": "Sensitivity",
    "f": "False alarm",
    "a": "Chance that a source that does not track the truth says just this",
    "pi": "Chance that a scripted source says it",
    "u": "Credence: how firmly it is put",
    "phi": "Fidelity of one link",
    "g": "Chance that a misreading gives the same",
    "delta": "Echo: the chance that an origin is an echo of a stronger one",
    "s": "Bearing: the chance that the content is so if the claim is true (read from each text, save here)",
    "A": "Exhibit: authentic",
    "X": "Exhibit: right context",
    "I": "Exhibit: shows what is said",
    "e1": "Exhibit: such content if the claim is true",
    "e0": "Exhibit: such content if the claim is false",
    "z": "Exhibit: offered although not genuine",
    "d1": "Absence: trace findable if the claim is true",
    "d0": "Absence: trace findable if the claim is false",
    "o": "Absence: adequacy of the search",
    "eps": "Ceiling",
    "share": "Catch-all",
    "shift": "Shared error of all parameters of a class",
    "label": "Thresholds of the verdict's label",
    "confidence": "Thresholds of confidence",
}

_HEAD = """\
<!-- Made from src/assay/appraisal/tables.py. Change the tables, not this page. -->

# Parameters

Every default of the weighing. All are probabilities, save where a unit is given. A spread *s* means
that the parameter is drawn from a Beta distribution of that mean and strength: the smaller *s*, the less is known;
where there is none the value is fixed. Marks: **V** taken from a source that was read, **D** measured on data of our
benchmarks, **J** a judgement: a default that data must tune, and that you can see in every report and change. What they
do is told in [What the numbers mean](../explanation/what-the-numbers-mean.md).
"""

_TAIL = """\
## Rules that go with the tables

- Access unstated: the spread of r is halved. Belief: u is at most .70; inference: at most .80; a question: .50.
- A hedge sets u to its own credence. Below .50 it counts as the contrary, put as firmly.
- Told by somebody: one link more. Unnamed, and told or unstated: one hidden link more. "Reportedly": one link more.
- Against its interest a, f and the chance g of every link are multiplied by 1 - b.
- A party that speaks against its interest counts as such only where a passage gives a reason to think so; otherwise
  its interest is taken as unknown.
- A pair of origins of which nothing is known has the echo of "not known"; a dependent pair never less than that.
- Where a ground holds with probability p, delta lies that far on the way from "not known" to the ground's row.
- Beside m stronger origins that it is not shown to be independent of, delta is at least 1 - E[(1 - d)^m], d drawn from
  the row "not known": .40, .62, .75 ...
- A publication that asserts something in its own voice and does not say how it knows is no origin beside any that does
  speak as a source on that side: it ranks last, and delta is at least that of "unsourced repetition".
- An exhibit that no statement on the claim mentions is offered for it where a report that has somebody speak for the
  claim shows it, and a text doubts it or a second such report shows it too; s is then that of "exhibit offered".
- Exhibits of one side may be echoes of one another, with the chance of "not known".
- An undercut moves its parameter to the row "lowers" or "raises", and never the other way.
- A reading whose support less opposition is below {floor:.2f} in size bears on nothing.
- The prior is a set, .10 to .60 with the centre .33, unless you give another.

## Which row a source falls under

A party has the row "party" whatever it is besides.

{combinations}
What the answers to each critical question set a parameter to stands in [Critical questions](questions.md).
"""


def parameters_page() -> str:
    """The page as Markdown, one table a parameter in the order of the tables."""
    grouped: dict[str, list[Default]] = {}
    for row in every_default():
        grouped.setdefault(row.parameter, []).append(row)
    sections = [_section(name, rows) for name, rows in grouped.items()]
    return "\n".join([_HEAD, *sections, _TAIL.format(floor=BEARING_FLOOR, combinations=combinations_page())])


def _section(name: str, rows: list[Default]) -> str:
    head = ["| case | value | s | mark | meaning |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([f"## {name}", "", f"{_NAMES[name]}.", "", *head, *(_line(row) for row in rows), ""])


def _line(row: Default) -> str:
    case = f"undercut {row.case}" if row.case in {"lowers", "raises"} else row.case
    unit = "" if row.unit in {"probability", "count"} else f" {row.unit}"
    spread = "fixed" if row.spread is None else f"{row.spread:g}"
    return f"| {case} | {row.value:g}{unit} | {spread} | {row.mark} | {row.meaning} |"
