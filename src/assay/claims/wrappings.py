"""What people wrap a claim in when they ask about it: "Can you check whether X?", "X, is it?", "True or false: X"."""

from __future__ import annotations

import re
from typing import NamedTuple

from assay.texts.lazy_pattern import lazy_pattern

_PREAMBLE = lazy_pattern(
    r"^(?:(?:claim|fact[- ]?check(?:ing)?|question|q|rumou?r|headline|true or false|verify|check)\s*[:?–—-]\s+"
    r"|true or false,? )+",
    re.IGNORECASE,
)
_CONNECTIVE = lazy_pattern(
    r"^(?:so|but|and|or|well|ok|okay|now|then|hey|please|also|anyway|seriously)\b,? ", re.IGNORECASE
)
_ASKING = lazy_pattern(
    r"^(?:(?:can|could|would|will) (?:you|anyone|somebody|someone|we) (?:please |kindly )?"
    r"(?:tell (?:me|us)|check|verify|confirm|say|find out|explain|establish)"
    r"|(?:i|we) (?:wonder|am wondering|was wondering|want to know|would like to know|need to know"
    r"|ask(?: myself)?|doubt)"
    r"|i['’](?:m wondering|d like to know)"
    r"|(?:do|does|did) (?:you|we|they|people|anyone|anybody) (?:really )?(?:think|know|believe|agree|suppose)"
    r"|(?:are|is) (?:you|we|anyone) (?:sure|certain|aware)|tell me|please (?:check|verify|confirm)"
    r"|is it (?:known|certain|clear|established)|would it be (?:true|fair|right|correct) to say)"
    r" (?P<joint>if|whether(?: or not)?|that|who|what|when|where|why|how|which)\b ",
    re.IGNORECASE,
)
_CASE = lazy_pattern(
    r"^(?:is(?: it|n['’]t it)|was it|is it not|(?:could|can|might|may) it (?:really )?be"
    r"|(?:has|does) it hold|it is|it['’]s)"
    r" (?:really |actually |just |simply |in fact )?"
    r"(?P<judged>not true|true|not the case|the case|correct|right|a fact|a myth|a lie|a rumou?r|so)?"
    r"(?: to say)?(?P<joint> ?\bthat)? ",
    re.IGNORECASE,
)
_WHETHER = lazy_pattern(r"^whether (?:or not )?", re.IGNORECASE)
_AUXILIARY = (
    r"(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|ain|wo|ca|must|might)(?:n?['’]t)?"
)
_TAG = lazy_pattern(
    rf"(?:(?:,| [-–—]) ?(?:(?:or )?{_AUXILIARY} (?:it|he|she|they|we|you|i|there|this|that|one)"
    r"(?: not)?(?: so| true| right| correct)?"
    r"|right|correct|true|no|yes|eh|huh|or not|or what|true or false|is it not|don['’]t you think)"
    r"| or not|[.!] ?(?:is (?:it|this|that) )?(?:really )?(?:true|right|correct|yes|no|true or false|fact or fiction)"
    r"(?: or (?:false|not|no))?)$",
    re.IGNORECASE,
)


class Unwrapped(NamedTuple):
    """A claim out of its wrapping; `asks_more` where the wrapping asks who, what, when, where, why or how."""

    text: str
    inverted: bool
    asks_more: bool


def without_preamble(text: str) -> str:
    """`text` without a label in front: "Fact check:", "True or false:"."""
    return _PREAMBLE.sub("", text)


def unwrapped(text: str, *, asked: bool) -> Unwrapped:
    """`text`, without its final mark, out of what it is asked with; `asked` says that it ended in a question mark.

    What is left is a statement, unless `inverted` says that it may still be a question with its verb in front. "Is it a
    myth that X?" asks about X as "is it true that X?" does: the claim under examination is X.
    """
    if asked:
        text = _TAG.sub("", text)
        text = _CONNECTIVE.sub("", text)
    asking = _ASKING.match(text)
    if asking:
        joint = asking["joint"].lower()
        more = joint not in {"if", "that"} and not joint.startswith("whether")
        return Unwrapped(text[asking.end() :], inverted=False, asks_more=more)
    case = _CASE.match(text)
    if case and _is_wrapping(case, asked=asked):
        return Unwrapped(text[case.end() :], inverted=False, asks_more=False)
    whether = _WHETHER.match(text)
    if whether:
        return Unwrapped(text[whether.end() :], inverted=False, asks_more=False)
    return Unwrapped(text, inverted=True, asks_more=False)


def _is_wrapping(case: re.Match[str], *, asked: bool) -> bool:
    """Whether "is it … that" wraps a claim: it judges one, or only asks whether it can be ("could it be that").

    A statement ("it is a myth that X") says of X that it is true only where it is not denied.
    """
    judged = (case["judged"] or "").lower()
    if not asked:
        return judged in {"true", "the case", "correct", "right", "a fact"} and bool(case["joint"])
    opening = case.group().lower()
    may_be = " be" in opening.split("that")[0] and opening.split(" ", 1)[0] in {"could", "can", "might", "may"}
    return bool(judged) or (may_be and bool(case["joint"]))
