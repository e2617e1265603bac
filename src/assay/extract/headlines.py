"""Headlines that attribute by a mark: "Mayor: bridge safe", "Bridge unsafe: engineers", "Bridge unsafe - engineers".

What stands on the short side must be able to speak: a noun for persons, bodies or documents that papers quote, or an
initialism. "Cup final: Varn beat Marven" has a topic there and attributes nothing.
"""

from __future__ import annotations

from assay.domain.span import Span
from assay.extract.boilerplate import ends_as_sentence
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lexicon import listed
from assay.texts.lazy_pattern import lazy_pattern

# Who and what is quoted in headlines, in the singular. The last word of the short side must be one of them.
_QUOTED = listed(
    "mayor minister ministry president premier governor senator deputy councillor council lawmaker parliament "
    "parliamentarian mp lawyer attorney prosecutor judge court tribunal jury police officer sheriff detective "
    "investigator inspector inquiry probe commission committee panel regulator watchdog ombudsman auditor authority "
    "agency official spokesman spokeswoman spokesperson insider source aide adviser advisor diplomat ambassador envoy "
    "embassy government opposition party union army military navy general commander colonel rebel militia soldier "
    "veteran doctor nurse hospital surgeon scientist researcher expert analyst economist engineer academic professor "
    "study report survey poll document memo letter email paper file record filing lawsuit indictment charity "
    "campaigner activist group victim survivor witness neighbour neighbor resident family relative mother father "
    "parent widow brother sister boss chief chair chairman chairwoman executive director manager coach captain owner "
    "firm company bank operator airline maker pilot farmer teacher student pupil bishop pope king queen prince un eu "
    "nato us uk who fbi cia "
    "whistleblower rescuer miner driver worker voter parents client defence defense prosecution monitor observer"
)
_TOPICS = listed("exclusive breaking live analysis opinion update video watch special")
_PAPER = lazy_pattern(r"\s+[|]\s.*\Z")
_LEADING = lazy_pattern(r"(?P<source>[^:\n]{2,60})(?P<mark>:)\s+(?P<content>\S[^\n]*)\Z")
_TRAILING = lazy_pattern(r"(?P<content>[^–—\n]*[^–—\s])(?P<mark>:|\s[-–—])\s+(?P<source>[^:–—\n]{2,40})\Z")
_WORD = lazy_pattern(r"[^\W_]+(?:['’.-][^\W_]+)*")
_MOST_WORDS = 22
_LEAST_CONTENT = 2  # words
_LONGEST_INITIALISM = 6  # letters
_LONGEST_LEADING, _LONGEST_TRAILING = 6, 4  # words of the source


def headline_attributions(layout: Layout) -> list[tuple[Attribution, Span]]:
    """The headlines that attribute by a mark, in reading order: each as an attribution, with the place it takes up."""
    found: list[tuple[Attribution, Span]] = []
    for paragraph in layout.paragraphs:
        if len(paragraph) > 300 or ends_as_sentence(paragraph.of(layout.text)):
            continue
        attribution = _attribution(paragraph.of(layout.text), paragraph.start)
        if attribution is not None:
            found.append((attribution, paragraph))
    return found


def _attribution(line: str, start: int) -> Attribution | None:
    """The attribution that a line without an end mark makes by its colon or dash; `start` is the line's place."""
    if len(_WORD.findall(line)) > _MOST_WORDS:
        return None
    line = _PAPER.sub("", line)
    for pattern, longest in ((_LEADING, _LONGEST_LEADING), (_TRAILING, _LONGEST_TRAILING)):
        match = pattern.match(line)
        if match and len(_WORD.findall(match.group("content"))) >= _LEAST_CONTENT:
            words = _WORD.findall(match.group("source"))
            if 0 < len(words) <= longest and "?" not in match.group("source") and _can_speak(words):
                place = {name: Span(start + match.start(name), start + match.end(name)) for name in match.groupdict()}
                mark = Span(place["mark"].end - 1, place["mark"].end)
                return Attribution(place["source"], (mark,), (place["content"],))
    return None


def _can_speak(words: list[str]) -> bool:
    """Whether a phrase, by its last word, is one that papers quote; an initialism ("UNHCR") is."""
    last = words[-1]
    if any(word.lower() in _TOPICS for word in words) or any(word.endswith(("’s", "'s")) for word in words):
        return False
    is_shouted = len(words) > 1 and all(word.isupper() for word in words)
    if last.isupper() and last.isalpha() and 2 <= len(last) <= _LONGEST_INITIALISM and not is_shouted:
        return True
    return any(form in _QUOTED for form in (last.lower(), last.lower().removesuffix("s"), _singular(last.lower())))


def _singular(word: str) -> str:
    return word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("es")
