"""A spaCy pipeline of the build and size of en_core_web_sm: tok2vec, tagger, parser and named entities.

Its weights are random: the work for a text is the same as with trained ones. Runs in an environment of its own; see
requirements.txt.
"""

from __future__ import annotations

import random

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

WIDTH = 96
TAGS, DEPENDENCIES, ENTITIES = 50, 45, 18  # labels of en_core_web_sm 3.8


def tok2vec(attributes: list[str], rows: list[int]) -> dict[str, object]:
    """The shared layer of the small English pipelines: hashed word features and four convolutions of width 96."""
    embed = {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": WIDTH,
        "attrs": attributes,
        "rows": rows,
        "include_static_vectors": False,
    }
    encode = {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": WIDTH,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    }
    return {"@architectures": "spacy.Tok2Vec.v2", "embed": embed, "encode": encode}


def shared_tok2vec() -> dict[str, object]:
    """The model of the component `tok2vec`."""
    return tok2vec(["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"], [5000, 1000, 2500, 2500, 50, 50])


def listener() -> dict[str, object]:
    """What takes its vectors from the component `tok2vec`."""
    return {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"}


def transitions(kind: str, vectors: dict[str, object], *, extra_tokens: bool) -> dict[str, object]:
    """The transition-based model of the parser (`parser`) or of named entities (`ner`)."""
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": kind,
        "extra_state_tokens": extra_tokens,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": vectors,
    }


def untrained() -> Language:
    """The pipeline with random weights and as many labels as en_core_web_sm has."""
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": shared_tok2vec()})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener()}})
    nlp.add_pipe("parser", config={"model": transitions("parser", listener(), extra_tokens=False)})
    own = tok2vec(["NORM", "PREFIX", "SUFFIX", "SHAPE"], [5000, 1000, 2500, 2500])
    nlp.add_pipe("ner", config={"model": transitions("ner", own, extra_tokens=False)})
    nlp.initialize(lambda: _examples(nlp))
    return nlp


def _examples(nlp: Language) -> list[Example]:
    """Sentences of made-up words in which every label occurs often enough to be one."""
    chance = random.Random(1)  # noqa: S311 - the same every time, and nothing secret
    found = []
    for number in range(40 * DEPENDENCIES):
        words = [f"word{chance.randrange(300)}" for _ in range(12)]
        head = chance.randrange(12)
        doc = Doc(
            nlp.vocab,
            words=words,
            tags=[f"T{chance.randrange(TAGS)}" for _ in words],
            heads=[head] * 12,
            deps=["ROOT" if place == head else f"d{(number + place) % (DEPENDENCIES - 1)}" for place in range(12)],
            ents=[f"B-E{number % ENTITIES}", *["O"] * 11],
        )
        found.append(Example(nlp.make_doc(doc.text), doc))
    return found
