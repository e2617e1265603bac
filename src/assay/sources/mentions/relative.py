"""What a relative clause tells of a person: "who studies unmanned aircraft at ...", "who works at the directorate"."""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.source import Role
from assay.sources.mentions.capacity import Capacity, capacities
from assay.sources.mentions.institutions import is_institution
from assay.texts.lazy_pattern import lazy_pattern

CLAUSE = lazy_pattern(r",?\s+(who\s[^.;:!?\"“”()\n]{3,200})")
"""A relative clause about a person, from just after the words that name them."""

_STUDIES = lazy_pattern(
    r"\bwho (?:\w+ly )?(?:has |have |had )?(?:long |also )?"
    r"(?:studie[sd]|study|research(?:es|ed)|speciali[sz](?:es?|ed) in|lecture[sd]? (?:on|in|at)|analy[sz]e[sd]|"
    r"designed|engineered|invented|works? on (?:[\w-]+ ){1,6}at|"
    r"wrote (?:a|the) (?:book|study)|holds (?:a|the) (?:chair|doctorate|ph\.?d)|(?:teaches|"
    r"taught) (?:\w+ ){1,4}(?:at|in|here)|"
    r"(?:\w+ ){1,8}and (?:now |later |also )?(?:teaches|lectures))\b"
)
_LEADS = lazy_pattern(
    r"\bwho (?:has |had )?(?:leads|led|heads|headed|chairs|chaired|commands|commanded|helms|helmed|runs|ran|directs|"
    r"directed|presides over|manages|managed|"
    r"presided over|governs|governed|represents|represented|oversees|oversaw|founded|co-founded|appear(?:s|ed) for|"
    r"act(?:s|ed) for|speaks for|defend(?:s|ed)|prosecute[sd]?) "
)
_SAW = lazy_pattern(
    r"\bwho (?:\w+ly )?(?:saw|witnessed|watched|survived|(?:was|were) (?:there|present|standing|inside|aboard|"
    r"on board|at the|in the|among|nine|ten)|"
    r"filmed|escaped|fled|hid|recorded|photographed|heard|carried|lost (?:a|an|his|her|"
    r"their|two|three|four|everything|the use)\b|caught (?:it|the)|(?:was|were) (?:hit|held up|robbed|attacked|"
    r"arrested|"
    r"trapped|bitten|thrown|freed|hurt|burned|burnt|evacuated)|was \w+ when|(?:was|were) (?:injured|wounded|shot|"
    r"beaten|detained|held|rescued|freed))\b"
)
_LIVES = lazy_pattern(
    r"\bwho (?:\w+ly )?(?:has |had |have )?(?:lives?|lived|resides?|(?:\w+ ){0,2}(?:children|sons?|daughters?|"
    r"kids)\b|voted|grew up|"
    r"attend(?:s|ed)|enrolled|moved|owns|bought|backs|supports|plans to vote|(?:is|was) \d\d\b)"
)
_PRESENTS = lazy_pattern(
    r"\bwho (?:\w+ly )?(?:presents?|hosts?|hosted|anchors?|edits?|reports?|reported|covers?|covered) "
)
_WAS = lazy_pattern(
    r"who (?:is|was|has been|had been|became|(?:has |had |once |also |previously )*(?:serve[sd]?|work(?:s|ed)?|"
    r"acts?|acted) as|"
    r"describes (?:himself|herself) as) (?:also |now |once |then |still |himself |herself )?(?P<what>[^,]{3,90})"
)
_SIGNS = (
    (_STUDIES, "researcher", Role.EXPERT),
    (_LEADS, "leader", Role.OFFICIAL),
    (_SAW, "witness", Role.WITNESS),
    (_LIVES, "", Role.PUBLIC),
    (_PRESENTS, "", Role.PUBLICATION),
)
_BELONGS = lazy_pattern(
    r"\bwho (?:\w+ly )?(?:has |had )?(?:works?|worked|serve[sd]?|teaches|taught|studie[sd]|study|research(?:es|ed)|"
    r"lecture[sd]?|leads?|led|head(?:s|ed)|chair(?:s|ed))\b"
)
_BEFORE_BODY = lazy_pattern(r"\b(?:at|for|with|in|of|leads|led|heads|headed|chairs|chaired) (?:the |a |an )?")
_BODY = lazy_pattern(r"[\w’'&-]+(?: (?!(?:and|who|that|in|on|at|said)\b)[\w’'&-]+){0,7}")


@dataclass(frozen=True, slots=True)
class Told:
    """Title words by which the clause tells a role, the body that it places the person in, and the capacities told."""

    titles: frozenset[str] = frozenset()
    affiliation: str | None = None
    capacities: tuple[Capacity, ...] = ()


def told_by(clause: str) -> Told:
    """What `clause`, which begins with "who", tells; nothing for clauses that tell neither office nor body."""
    titles: set[str] = set()
    found: list[Capacity] = []
    for pattern, title, role in _SIGNS:
        if told := pattern.match(clause):
            titles |= {title} - {""}
            found.append(Capacity(role, told.group().strip()))
    if was := _WAS.match(clause):
        found += capacities(was.group("what"))
    return Told(frozenset(titles), _body_in(clause), tuple(found))


def _body_in(clause: str) -> str | None:
    if not _BELONGS.match(clause):
        return None
    for place in _BEFORE_BODY.finditer(clause):
        body = _BODY.match(clause, place.end())
        if body and is_institution(body.group()):
            return body.group()
    return None
