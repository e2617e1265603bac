"""textacy's direct quotations: `python -m benchmarks.attribution.peers.textacy_quotes PARSER < texts > quotations`.

A line of input is a text as JSON, a line of output its quotations: `as_given`, and `whole_speaker`, where the speaker
is widened from its head, compounds and conjuncts to the noun phrase that hangs on them. Where textacy refuses an
article because a quotation mark is left open, its paragraphs are read one by one.
"""

from __future__ import annotations

import json
import pathlib
import re
import sys

import spacy
from spacy.language import Language
from spacy.tokens import Span, Token
from textacy.extract.triples import direct_quotations

Places = list[tuple[int, int]]


def main() -> None:
    nlp = spacy.load(pathlib.Path(sys.argv[1]))
    for line in sys.stdin:
        text = json.loads(line)
        try:
            found = quotations(nlp, text, 0)
        except ValueError:
            found = []
            for paragraph in re.finditer(r"[^\n]+", text):
                try:
                    found += quotations(nlp, paragraph.group(), paragraph.start())
                except ValueError:
                    continue
        print(json.dumps({"as_given": [given for given, _ in found], "whole_speaker": [whole for _, whole in found]}))


def quotations(nlp: Language, text: str, start: int) -> list[tuple[dict[str, Places], dict[str, Places]]]:
    """Each direct quotation as given and with its whole speaker; places are moved by `start`."""
    found = []
    for triple in direct_quotations(nlp(text)):
        cue, content = places(triple.cue, start), [(start + triple.content.start_char, start + triple.content.end_char)]
        whole = [token for speaker in triple.speaker for token in speaker.subtree]
        given = {"source": places(triple.speaker, start), "cue": cue, "content": content}
        found.append((given, given | {"source": places(whole, start)}))
    return found


def places(tokens: list[Token] | Span, start: int) -> Places:
    """The characters from each run of neighbouring tokens' first to its last."""
    runs: list[list[Token]] = []
    for token in sorted(set(tokens), key=lambda token: token.i):
        if runs and runs[-1][-1].i + 1 == token.i:
            runs[-1].append(token)
        else:
            runs.append([token])
    return [(start + run[0].idx, start + run[-1].idx + len(run[-1])) for run in runs]


if __name__ == "__main__":
    main()
