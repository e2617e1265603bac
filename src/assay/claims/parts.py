"""The parts of a compound claim: clauses that are all claimed, or what is shown and that this exhibit shows it.

How a sentence is taken apart, see `clauses` and `evidential`. A part stands on its own: its subject and, where only one
noun can be meant, what its pronouns take up are put in. Anything less plain stays whole.
"""

from __future__ import annotations

from assay.claims.clauses import clauses
from assay.claims.evidential import evidential
from assay.claims.pronouns import resolved
from assay.domain.claim import ClaimPart, PartKind


def parts(sentence: str) -> tuple[ClaimPart, ...]:
    """The parts of `sentence`, each a sentence with a full stop; a simple claim has itself as its only part.

    The parts of an evidential claim are its propositions and, last, the claim itself as the showing of them.
    """
    body = sentence.removesuffix(".")
    shown = evidential(body)
    if shown is None:
        return _numbered([(text, PartKind.CLAUSE, None) for text in _told_apart(body)] or [])
    propositions = [(text, PartKind.PROPOSITION, None) for text in _told_apart(shown.matter)]
    return _numbered([*propositions, (body, PartKind.SHOWING, shown.exhibit)])


def _told_apart(body: str) -> tuple[str, ...]:
    return resolved([clause.strip(" ,") for clause in clauses(body)])


def _numbered(found: list[tuple[str, PartKind, str | None]]) -> tuple[ClaimPart, ...]:
    return tuple(
        ClaimPart(f"P{number}", f"{text[:1].upper()}{text[1:]}.", kind, exhibit)
        for number, (text, kind, exhibit) in enumerate(found, start=1)
    )
