"""Questions that open a sentence whose answer follows: "Pressed on whether it leaked, she said it had not"."""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.sentence_words import Sentences
from assay.texts.lazy_pattern import lazy_pattern

# Who asks is not named, or only as "reporters"; what is asked begins with a question word.
_FRONTED = lazy_pattern(
    r"[\"“]?(?P<cue>(?:When )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed|[Cc]hallenged)"
    r"(?: (?:again|repeatedly|directly|later|further|twice))?)"
    r"(?: (?:on|about|over|as to))? (?P<asked>(?:whether|if|why|how|what|who|whom|whose|which|when|where)\b)"
)
_LEAST_WORDS = 2


def asked_attributions(sentences: Sentences, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The questions that open a sentence, up to the comma before who answers, where none was found; in reading order.

    An answer must be found in the sentence, or the words that open it may be a question of the report's own.
    """
    layout = sentences.layout
    answers: dict[int, list[Attribution]] = {}
    for item in attributions:
        answers.setdefault(layout.sentence_number(item.cue[0].start), []).append(item)
    found: list[Attribution] = []
    for number, items in sorted(answers.items()):
        sentence = layout.sentences[number]
        match = _FRONTED.match(layout.text, sentence.start, sentence.end)
        if match is None:
            continue
        answer = min(_place(item).start for item in items)
        asked = Span(match.start("asked"), max(match.start("asked"), answer))
        words = asked.of(layout.text).rstrip()
        if words.endswith(",") and len(words.split()) >= _LEAST_WORDS:
            content = Span(asked.start, asked.start + len(words) - 1)
            found.append(Attribution(None, (Span(*match.span("cue")),), (content,)))
    return found


def _place(item: Attribution) -> Span:
    return min((span for span in (item.source, *item.cue, *item.content) if span is not None), key=_start)


def _start(span: Span) -> int:
    return span.start
