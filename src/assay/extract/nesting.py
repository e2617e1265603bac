"""Statements inside what somebody says: "the minister said a witness had told him that ..."."""

from __future__ import annotations

import re
from dataclasses import replace

from assay.domain.span import Span
from assay.extract.base import Tagger
from assay.extract.certain import picture_attribution
from assay.extract.certain_forms import passive_attribution, told_attribution
from assay.extract.clauses import words_of
from assay.extract.cue_nouns import noun_attributions
from assay.extract.joining import Attribution, join
from assay.extract.layout import Layout, layout_of
from assay.extract.lexicon import cue_verbs, listed
from assay.extract.mending import mended
from assay.extract.phrases import SUBJECT_PRONOUNS, is_finite, noun_phrase_starting
from assay.extract.saying_clauses import saying_clause
from assay.extract.sentence_words import Sentences, SentenceWords
from assay.extract.spoken import to_quotation
from assay.extract.tidying import tidied
from assay.texts.lazy_pattern import lazy_pattern

_CUE_LIKE = lazy_pattern(
    r"\b(?:said|says|say|saying|told|tells?|according to|claim(?:s|ed)|report(?:s|ed)|den(?:ied|ies|y)|announced|"
    r"alleg(?:es|ed)|wrote|writes|testified|warn(?:s|ed)|confirm(?:s|ed)|admit(?:s|ted)|insist(?:s|ed)|argu(?:es|ed)|"
    r"believe[sd]?|thought|feared|alleged|asked|stated|added|suggest(?:s|ed)|acknowledged|concluded|assured|accused|found|shows?|showed|"
    r"swore|promised|shout(?:s|ed)|predict(?:s|ed)|fear(?:s|ed)|statement|allegation|accusation|rumou?rs?|speculation|"
    r"informed|notified|whispered|muttered|murmured|yelled|prove[sd]?)\b",
    re.IGNORECASE,
)
_NOBODY_ELSE = lazy_pattern(r"(?:I|we|you|it|this|that|who|which|there)\Z", re.IGNORECASE)
# Verbs that make a statement of a thing as well as of a clause: "accused him of it", "said nothing of the sort".
_COMPLETE = listed("say accuse deny blame describe dismiss reject condemn dispute refute")
_UNREAL = listed("should must can will would could may might to if")
_MARKED = lazy_pattern(r"(?:that|whether|if|how|why|what|who|when|where)\b|[\"“‘']", re.IGNORECASE)
_WORD = lazy_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_THINKING = listed("believe think hope fear assume reckon realise realize worry doubt feel know expect understand")
_NOBODYS = listed("rumour rumours rumor rumors speculation")  # what goes round, whoever began it
_LEAST_WORDS = 6
_MOST_CHARACTERS = 1200
_LARGEST_SHARE = 0.92
_DOUBLE = lazy_pattern(r"[\"“«„»]")
_CLOSING = lazy_pattern(r"[\s,]*[\"”»“«]\Z")
_OPENING = lazy_pattern(r"[\s\"“‘'«,;:–—-]*(?:(?:and |but )?that\b)?[\s\"“‘'«,]*", re.IGNORECASE)


def nested_attributions(text: str, content: tuple[Span, ...], *, tagger: Tagger) -> list[Attribution]:
    """The attributions inside the spans of a content, in reading order; offsets are into `text`.

    A clause of saying that the content opens with is found by its grammar, any other by the tagger. What the speaker
    says of himself ("I think", "we said") is not one.
    """
    found: list[Attribution] = []
    for span in content:
        words = span.of(text)
        if len(words) > _MOST_CHARACTERS or not _CUE_LIKE.search(words) or len(words.split()) < _LEAST_WORDS:
            continue
        opening = _OPENING.match(words)
        start = span.start + (opening.end() if opening else 0)
        body = text[start : span.end]
        if _DOUBLE.search(text, span.start, start):
            body = _CLOSING.sub("", body)
        clauses = _by_grammar(body)
        held = [*clauses, *(item for item in _by_tagger(body, tagger) if not _stands_in_or_holds(item, clauses))]
        found.extend(_shifted(item, start) for item in sorted(held, key=_place))
    return found


def _by_grammar(body: str) -> list[Attribution]:
    """The clauses of saying that open a sentence of `body`, with what they say to the sentence's end."""
    sentences = Sentences(layout_of(body))
    found: list[Attribution] = []
    for span in sentences.layout.sentences:
        sentence = sentences.at(span.start)
        if sentence is None:
            continue
        item = (
            _according(sentence)
            or _clause(sentence)
            or picture_attribution(sentence)
            or passive_attribution(sentence)
            or told_attribution(sentence)
        )
        if item is not None:
            found.append(_to_quotations(sentences.layout, item))
        else:
            found.extend(_possessed(sentence))
    return found


def _clause(sentence: SentenceWords) -> Attribution | None:
    words = sentence.words
    first = 1 if words[0].lower in {"that", "and", "but"} else 0
    clause = saying_clause(sentence, first, len(words))
    if clause is None:
        return None
    subject = words[clause.first].lower
    if _NOBODY_ELSE.match(subject) and clause.verb == clause.first + 1:
        return None
    helpers = {word.lower for word in words[clause.verb : clause.after]}
    if not _UNREAL.isdisjoint(helpers) or (subject in SUBJECT_PRONOUNS and clause.lemma in _THINKING):
        return None
    return Attribution(
        sentence.between(clause.first, clause.verb),
        (sentence.between(clause.verb, clause.after),),
        (sentence.between(clause.content, len(words)),),
    )


def _possessed(sentence: SentenceWords) -> list[Attribution]:
    """The statements of nouns whose giver is named ("the referee's statement"), or that are nobody's ("the rumour")."""
    found: list[Attribution] = []
    for item in noun_attributions(sentence, is_part=True):
        if item.source is None:
            is_given = item.cue[0].of(sentence.text).lower() in _NOBODYS
        else:
            is_given = not _NOBODY_ELSE.match(item.source.of(sentence.text))
        if is_given:
            found.append(item)
    return found


def _according(sentence: SentenceWords) -> Attribution | None:
    """The attribution of a sentence that opens with "according to"."""
    words = sentence.words
    if len(words) < _LEAST_WORDS or words[0].lower != "according" or words[1].lower != "to":
        return None
    end = noun_phrase_starting(sentence.text, words, 2, len(words))
    if end is None or end >= len(words) or "," not in sentence.gap(end):
        return None
    return Attribution(sentence.between(2, end), (sentence.between(0, 2),), (sentence.between(end, len(words)),))


def _by_tagger(body: str, tagger: Tagger) -> list[Attribution]:
    """What the tagger finds in `body`, read as a sentence of its own: with a capital and a full stop."""
    whole = body[:1].upper() + body[1:]
    text = whole if len(whole) == len(body) else body
    text = text if text.rstrip()[-1:] in {".", "!", "?", '"', "”", "’"} else text + "."
    layout = layout_of(text)
    tidy = (tidied(layout, item) for item in mended(layout, join(layout, tagger.tag(text))))
    return [_to_quotations(layout, item) for item in tidy if item is not None and _counts(body, item)]


def _to_quotations(layout: Layout, item: Attribution) -> Attribution:
    return replace(item, content=tuple(to_quotation(layout, span) for span in item.content))


def _stands_in_or_holds(item: Attribution, clauses: list[Attribution]) -> bool:
    """Whether one of the clauses accounts for an attribution: it has its cue, or says it."""
    return any(
        item.cue[0].overlaps(clause.cue[0]) or any(span.overlaps(item.cue[0]) for span in clause.content)
        for clause in clauses
    )


def _counts(words: str, item: Attribution) -> bool:
    """Whether an attribution the tagger found in a content is one for certain: somebody else says a clause there."""
    if item.source is None or not item.content or _NOBODY_ELSE.match(item.source.of(words)):
        return False
    inner = sum(len(span) for span in item.content)
    if not 3 * len(item.content) < inner < _LARGEST_SHARE * len(words):
        return False
    cue = [word.lower() for word in _WORD.findall(" ".join(span.of(words) for span in item.cue))]
    lemmas = {cue_verbs()[word][0] for word in cue if word in cue_verbs()}
    if (not lemmas and "according" not in cue) or not _UNREAL.isdisjoint(cue):
        return False
    if item.source.of(words).lower() in SUBJECT_PRONOUNS and lemmas <= _THINKING:
        return False
    return not _COMPLETE.isdisjoint(lemmas) or any(_is_clause(words, span) for span in item.content)


def _is_clause(words: str, span: Span) -> bool:
    """Whether a content is more than a thing: marked by "that", a question word or quotation marks, or with a verb."""
    if _MARKED.match(span.of(words)):
        return True
    parts = words_of(words, span)
    return any(is_finite(parts, place) for place in range(1, len(parts)))


def _place(attribution: Attribution) -> Span:
    return attribution.cue[0]


def _shifted(attribution: Attribution, by: int) -> Attribution:
    source = attribution.source
    return Attribution(
        None if source is None else Span(source.start + by, source.end + by),
        tuple(Span(span.start + by, span.end + by) for span in attribution.cue),
        tuple(Span(span.start + by, span.end + by) for span in attribution.content),
    )
