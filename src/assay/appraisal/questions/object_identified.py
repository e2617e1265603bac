"""Who identified the objects, and how? (Walton, expert opinion)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import OBJECTS, exhibits_asked
from assay.appraisal.questions.wordings import firmly, plainly
from assay.texts.lazy_pattern import lazy_pattern

QUESTION = CriticalQuestion(
    id="object-identified",
    scheme="object",
    question="Who identified the things, and how?",
    when="every object offered, and every photo or video in which weapons, wreckage or goods are seen",
    parameter="I",
    well=0.95,
    badly=0.50,
    chance=0.60,
    why="What somebody took them for at a glance may be something else.",
    support="Walton, Reed and Macagno 2008: expert opinion",
)

ANSWERS = (
    "The text says who identified them, and by what.",
    "Nobody who could tell has examined them.",
)

_BY_WHAT = plainly(
    r"\b(?:identified|traced|recogni[sz]ed|matched|attributed)\b.{0,60}\b(?:serial|lot|batch|markings?|factory|"
    r"fuses?|fuzes?|"
    r"head ?stamps?|chemical|isotop\w+|laborator(?:y|ies)|records of)\b",
    r"\b(?:experts?|specialists?|engineers?|technicians?|analysts?|inspectors?|laborator(?:y|"
    r"ies))\b.{0,40}\b(?:examined|"
    r"inspected|tested|dismantled|analy[sz]ed|compared)\b",
    r"\b(?:examined|inspected|tested|dismantled|analy[sz]ed) by (?:[\w’'-]+ ){0,5}?(?:experts?|specialists?|"
    r"engineers?|"
    r"technicians?|analysts?|inspectors?|laborator(?:y|ies)|institute)\b",
)
_AT_A_GLANCE = firmly(
    r"\b(?:identified|recogni[sz]ed|judged|assessed)\b.{0,40}\b(?:only|solely|just) (?:from|by|on) (?:[\w’'-]+ "
    r")?(?:photos?|"
    r"photographs?|pictures?|images?|videos?|footage)\b",
)
_WHOM = lazy_pattern(
    r"\b(?:identified|examined|inspected|tested|analy[sz]ed) by ((?:the |an? )?(?:[\w’'-]+ "
    r"){0,4}?(?:laborator(?:y|ies)|"
    r"institute|experts?|engineers?|inspectors?|police(?! [a-z]{4})|army|commission|university)(?: (?:of|at|in|"
    r"from) (?:the )?[A-Z]"
    r"[\w’'-]+(?: [A-Z][\w’'-]+){0,3})?)"
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of objects and pictures of them; answered where the text says who examined them, or by which marks."""
    return exhibits_asked(
        evidence,
        QUESTION,
        answers=ANSWERS,
        of=OBJECTS,
        seen_in_pictures=True,
        told=(_BY_WHAT, _AT_A_GLANCE),
        whom=_WHOM,
    )
