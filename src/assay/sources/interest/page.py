"""The reference page on interests, made from the table of rules."""

from __future__ import annotations

from assay.sources.interest.table import RULES, Rule

_HEAD = """\
<!-- Made by `make docs` from src/assay/sources/interest/table.py. Change the table, not this page. -->

# Interests

What would it mean for a source if the claim were believed? These rules answer it from the text alone, in this order;
the first that holds counts. *For* means that the source is served if the claim is believed, *against* that it is hurt.
Parties and those who gain are marked as parties in the report; their words weigh as those of somebody who would say so
in any case, save where they speak against their interest.

Who is accused, who accuses, who suffers, who gains and who is done credit is read off the claim itself: "Peru hacked
the board", "the board was hacked by Peru", "Peru is behind the hack", "the board says that Peru hacked it", "Orbex knew
of the leak", "Orbex's drug cures the fever". For a claim that clears the accused ("Peru did not hack the board") all
sides are reversed; in the negation of a claim likewise. Each interest that is found is shown among the reasons of its
source, with the passage that it rests on, and a decision of yours overrules it.

| rule | holds of a source when | side | as | what is shown |
| --- | --- | --- | --- | --- |
"""


def interest_page() -> str:
    """The page as Markdown, one row a rule in the order of the table."""
    rows = [
        f"| {rule.name} | {rule.looks_for} | {rule.side.value} | {rule.stake.value} | {_shown(rule)} |"
        for rule in RULES.values()
    ]
    return _HEAD + "\n".join(rows) + "\n"


def _shown(rule: Rule) -> str:
    """A rule's sentence with its blanks in words that need no code."""
    plain = rule.told("*source*", of="*other*", words="*words*")
    return plain[:1].upper() + plain[1:]
