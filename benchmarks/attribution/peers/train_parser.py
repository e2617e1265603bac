"""Trains the parser that textacy needs, on GUM: `python -m benchmarks.attribution.peers.train_parser GUM TARGET`.

The build is that of the small English pipelines: shared vectors, parts of speech, dependencies, lemmas. Labels are
renamed to those that textacy asks for. Training ends after `--minutes` of processor time.
"""

from __future__ import annotations

import argparse
import pathlib
import random
import time
from collections.abc import Iterator

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import minibatch

from benchmarks.attribution.peers.pipeline import listener, shared_tok2vec, transitions

# Universal Dependencies -> the names of the English pipelines. Parts of a name hang on its first word in both.
RENAMED = {
    "nsubj:pass": "nsubjpass",
    "csubj:pass": "csubjpass",
    "nsubj:outer": "nsubj",
    "aux:pass": "auxpass",
    "obj": "dobj",
    "iobj": "dative",
    "flat": "compound",
    "compound:prt": "prt",
    "root": "ROOT",
}
SENTENCES = 8  # sentences in one training text, so that the parser learns where they end
RATE = 0.001


def texts(nlp: Language, path: pathlib.Path) -> Iterator[Doc]:
    """The corpus as documents of a few sentences each."""
    rows: list[list[list[str]]] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.split("\n")
        sentence = [line.split("\t") for line in lines if line and not line.startswith("#")]
        sentence = [row for row in sentence if row[0].isdigit()]
        if rows and (len(rows) == SENTENCES or any(line.startswith("# newdoc") for line in lines)):
            yield _document(nlp, rows)
            rows = []
        if sentence:
            rows.append(sentence)
    if rows:
        yield _document(nlp, rows)


def _document(nlp: Language, sentences: list[list[list[str]]]) -> Doc:
    words, spaces, parts, lemmas, heads, names, starts = [], [], [], [], [], [], []
    for sentence in sentences:
        first = len(words)
        for row in sentence:
            number, head = int(row[0]), int(row[6])
            words.append(row[1])
            spaces.append("SpaceAfter=No" not in row[9])
            parts.append(row[3])
            lemmas.append(row[2])
            heads.append(first + (head or number) - 1)
            names.append(RENAMED.get(row[7], row[7].split(":")[0]))
            starts.append(number == 1)
    return Doc(
        nlp.vocab, words=words, spaces=spaces, pos=parts, lemmas=lemmas, heads=heads, deps=names, sent_starts=starts
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gum", type=pathlib.Path, help="the folder with train.conllu and dev.conllu")
    parser.add_argument("target", type=pathlib.Path, help="the folder to write")
    parser.add_argument("--minutes", type=float, default=12.0, help="of processor time")
    options = parser.parse_args()
    chance = random.Random(1)  # noqa: S311 - the same every time, and nothing secret
    spacy.util.fix_random_seed(1)
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": shared_tok2vec()})
    nlp.add_pipe("morphologizer", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener()}})
    nlp.add_pipe("parser", config={"model": transitions("parser", listener(), extra_tokens=False)})
    nlp.add_pipe("trainable_lemmatizer", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener()}})
    gold = list(texts(nlp, options.gum / "train.conllu"))
    held = list(texts(nlp, options.gum / "dev.conllu"))
    optimizer = nlp.initialize(lambda: [Example(nlp.make_doc(doc.text), doc) for doc in gold])
    optimizer.learn_rate = RATE
    averages = optimizer.averages
    began, epoch = time.process_time(), 0
    over = False
    while not over:
        epoch += 1
        chance.shuffle(gold)
        losses: dict[str, float] = {}
        for batch in minibatch(gold, size=8):
            examples = [Example(nlp.make_doc(doc.text), doc) for doc in batch]
            nlp.update(examples, sgd=optimizer, losses=losses, drop=0.1)
            over = time.process_time() - began > options.minutes * 60
            if over:
                break
        print(
            epoch, round(time.process_time() - began), {name: round(loss) for name, loss in losses.items()}, flush=True
        )
    with nlp.use_params(averages):
        scores = nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in held])
        names = ("pos_acc", "dep_uas", "dep_las", "sents_f", "lemma_acc")
        print({name: round(scores[name], 4) for name in names})
        nlp.to_disk(options.target)


if __name__ == "__main__":
    main()
