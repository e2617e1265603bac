"""Who suffers by a claim's deed beside those whom it names: inhabitants, pupils, and who was there."""

from __future__ import annotations

from assay.sources.interest.parties import Parties
from assay.sources.interest.party import Described, Party
from assay.sources.mentions.phrase import tokens
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import countries_in, fold, word_set

_INHABITANTS = {
    "village": ("villager", "resident", "inhabitant"),
    "town": ("resident", "townsman", "inhabitant"),
    "city": ("resident", "inhabitant"),
    "district": ("resident", "inhabitant"),
    "prison": ("inmate", "prisoner"),
    "school": ("pupil", "student"),
    "hospital": ("patient",),
    "camp": ("refugee",),
    "child": ("boy", "girl", "pupil"),
    "woman": ("girl",),
    "inmate": ("prisoner",),
    "actress": ("actor",),
}
"""Who suffers where a place or group does: the inhabitants of a place, the young of "children"."""
_AT = lazy_pattern(r"\b(?:in|at|of|near|on) (?P<where>(?:the )?[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*)*)")


def sites(claim: str, parties: Parties) -> set[str]:
    """The folded words of the places that a claim names and that are no party's name: where the deed was done."""
    if not parties.accused:
        return set()
    sites = {fold(word) for found in _AT.finditer(claim) for word in tokens(found["where"])}
    own = {word for name in parties.accused.words for word in name.split()} | _NO_SITE
    countries = {fold(word) for _, _, span in countries_in(claim) for word in tokens(span.of(claim))}
    return {site.removesuffix("s") if site.endswith("’s") else site for site in sites} - own - countries


_NO_SITE = word_set(
    "the of st monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august "
    "september october november december"
)


def inhabitants(party: Party) -> Party:
    """Those who suffer with the places and groups that a claim describes."""
    return Party(
        described={
            Described(head, one.qualifiers) for one in party.described for head in _INHABITANTS.get(one.head, ())
        }
    )
