"""The page of the reference on who is held to be who: every list of features with its weights, as the code has them."""

from __future__ import annotations

from collections.abc import Iterator

from assay.sources.across.grounds import MOST, Doubt, Grounds
from assay.sources.across.namesakes import BAR, MARGIN, SIGNS
from assay.sources.within.scoring import NEW, Kind, table

_NOTE = "<!-- Made by `make docs` from weights.tsv, namesakes.py and grounds.py. Change those, not this page. -->\n"
_HEADINGS = {
    Kind.NAMING: (
        "## Names and descriptions, within a document",
        "Each feature is 0 to 1. The entity with the highest total goes on with the mention, if it exceeds the bar.",
    ),
    Kind.PRONOUN: (
        "## Pronouns, within a document",
        "Of the nearest places that agree with the pronoun in number, gender and kind.",
    ),
}
_DOUBTS = {
    Doubt.OTHER_SEX: "one is a woman, the other a man",
    Doubt.OTHER_COUNTRY: "officials of two countries",
    Doubt.TOLD_APART: "one report opens the second with “another”",
    Doubt.OTHER_NUMBER: "one informant, and several",
    Doubt.OTHER_BODY: "bodies that share no word",
    Doubt.OTHER_OFFICE: "two offices",
    Doubt.DAYS_APART: "reports two to ten days apart",
    Doubt.WEEKS_APART: "reports further apart",
}


def resolver_page() -> str:
    """The page as Markdown."""
    return "\n".join([_NOTE, "# Who is held to be who\n", *_within(), *_names(), *_informants(), ""])


def _within() -> Iterator[str]:
    for kind, (heading, says) in _HEADINGS.items():
        yield f"{heading}\n"
        yield f"{says}\n"
        yield "| feature | weight | by hand | fitted | what it is |"
        yield "| --- | --- | --- | --- | --- |"
        for row in table():
            if row.kind is kind:
                name = "*the bar*" if row.feature == NEW else f"`{row.feature}`"
                yield f"| {name} | {row.weight:g} | {row.by_hand:g} | {row.fitted:g} | {row.meaning} |"
        yield ""


def _names() -> Iterator[str]:
    yield "## Names of people in two documents\n"
    yield f"Two are one person where the weights of their signs add up to {BAR:g}, and lead those of any namesake by"
    yield f"{MARGIN:g}. Set by hand.\n"
    yield "| sign | weight | what it is |"
    yield "| --- | --- | --- |"
    for sign in SIGNS:
        says = (sign.test.__doc__ or "").partition("\n")[0]
        yield f"| `{sign.test.__name__}` | {sign.weight:g} | {says} |"
    yield ""


def _informants() -> Iterator[str]:
    yield "## Unnamed informants in two documents\n"
    yield "They are never merged. Each ground alone makes it this likely that two are one; grounds are combined as"
    yield f"independent ones (a noisy-or), up to {MOST:g}; each doubt multiplies what comes out. Judgements.\n"
    yield "| ground | probability |"
    yield "| --- | --- |"
    for ground in Grounds:
        name, says = ground.name.lower().replace("_", " "), ground.value.says.replace("{}", "…")
        yield f"| {name}: {says} | {ground.value.chance:g} |"
    yield ""
    yield "| doubt | factor |"
    yield "| --- | --- |"
    for doubt, says in _DOUBTS.items():
        yield f"| {says} | {doubt.value:g} |"
