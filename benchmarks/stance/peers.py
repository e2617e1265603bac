"""`python -m benchmarks.stance.peers`: simple readers on the same pairs, trained on the same training parts.

It needs what `training/requirements.txt` lists: scikit-learn; for the embeddings transformers, torch and the encoder.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pathlib
import platform
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from assay.models.words import shared_words
from benchmarks.stance.calibration import without_bins
from benchmarks.stance.peer_features import Words, features
from benchmarks.stance.readers import Answers
from benchmarks.stance.run import figures
from benchmarks.stance.sets import TASKS, Labelled, pairs_of
from training.attribution.encoder import encoder_folder
from training.stance.examples import Part

FROZEN = pathlib.Path(__file__).parent / "results" / "peers-frozen.json"
TRAINED_ON = {
    "nli": ("snli-dev", "mnli-dev"),
    "climate-fever": ("snli-dev", "mnli-dev"),
    "covidfact": ("covidfact",),
    "wice": ("wice",),
    "written": ("written",),
    "labelled": ("labelled",),
    "reports": ("reports",),
    "arc": ("arc",),
    "fnc1": ("fnc1",),
}
_NOT_TRAINED_ON = frozenset({"climate-fever"})
_EMBEDDED = 1500  # pairs that a model with one feature is fitted on; it needs no more
_MOST_MEASURED = 2000
_PIECES = 200
Floats = NDArray[np.float64]
Pairs = Sequence[Labelled]
Peer = Callable[[Pairs, Pairs, int], Floats]  # training pairs, pairs, answers: probabilities [pairs, answers]


def majority(train: Pairs, pairs: Pairs, answers: int) -> Floats:
    """The shares of the answers in training, whatever the pair."""
    shares = np.bincount([pair.label for pair in train], minlength=answers) / len(train)
    return np.tile(shares, (len(pairs), 1))


def claim_alone(train: Pairs, pairs: Pairs, answers: int) -> Floats:
    """The words and word pairs of the claim, never the text: what a set gives away by how its claims were written."""
    vectors = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    fitted = make_pipeline(vectors, LogisticRegression(C=4.0, max_iter=1000))
    fitted.fit([pair.claim for pair in train], [pair.label for pair in train])
    return _filled(fitted.predict_proba([pair.claim for pair in pairs]), fitted.classes_, answers)


def overlap(train: Pairs, pairs: Pairs, answers: int) -> Floats:
    """Shared words and word pairs, tf-idf cosine, numbers, negation, words of refuting, lengths."""
    texts = list(dict.fromkeys(text for pair in [*train, *pairs] for text in (pair.claim, pair.text)))
    vectors = TfidfVectorizer(sublinear_tf=True).fit([text for pair in train for text in (pair.claim, pair.text)])
    table, words = vectors.transform(texts), list(map(Words, texts))
    at = {text: number for number, text in enumerate(texts)}

    def rows(chosen: Pairs) -> Floats:
        claims, bodies = ([at[pair.claim] for pair in chosen], [at[pair.text] for pair in chosen])
        cosine = np.asarray(table[claims].multiply(table[bodies]).sum(axis=1))
        shared = [features(words[one], words[other]) for one, other in zip(claims, bodies, strict=True)]
        return np.hstack([cosine, np.array(shared)])

    return _fitted(rows(train), train, rows(pairs), answers)


def word_vectors(train: Pairs, pairs: Pairs, answers: int) -> Floats:
    """The likeness of claim and text by the static word vectors that choose what is read."""
    texts = list(dict.fromkeys(text for pair in [*train, *pairs] for text in (pair.claim, pair.text)))
    vectors, at = shared_words().of(texts), {text: number for number, text in enumerate(texts)}

    def rows(chosen: Pairs) -> Floats:
        claims, others = ([at[pair.claim] for pair in chosen], [at[pair.text] for pair in chosen])
        return np.asarray((vectors[claims] * vectors[others]).sum(axis=1, keepdims=True), np.float64)

    return _fitted(rows(train), train, rows(pairs), answers)


class Embeddings:
    """all-MiniLM-L6-v2, mean over the first 200 word pieces; what was embedded once is kept in `folder`."""

    def __init__(self, folder: pathlib.Path | None) -> None:
        self._kept = folder / "embeddings.npz" if folder else None
        self._known: dict[str, NDArray[np.float32]] = {}
        if self._kept and self._kept.exists():
            with np.load(self._kept) as saved:
                self._known = dict(zip(saved["keys"].tolist(), saved["vectors"], strict=True))

    def __call__(self, train: Pairs, pairs: Pairs, answers: int) -> Floats:
        """A linear model on the cosine of claim and text."""
        self._embed([text for pair in [*train, *pairs] for text in (pair.claim, pair.text)])
        return _fitted(self._cosines(train), train, self._cosines(pairs), answers)

    def _cosines(self, pairs: Pairs) -> Floats:
        return np.array([[float(self._known[_key(pair.claim)] @ self._known[_key(pair.text)])] for pair in pairs])

    def _embed(self, texts: Sequence[str]) -> None:
        import torch  # noqa: PLC0415 - seconds to load, and the other peers do without
        from transformers import AutoModel, AutoTokenizer  # noqa: PLC0415 - as above

        torch.set_num_threads(1)
        new = sorted({text for text in texts if _key(text) not in self._known}, key=len)
        tokenizer = AutoTokenizer.from_pretrained(str(encoder_folder()))
        model = AutoModel.from_pretrained(str(encoder_folder())).eval()
        for start in range(0, len(new), 32):
            batch = new[start : start + 32]
            given = tokenizer(batch, padding=True, truncation=True, max_length=_PIECES, return_tensors="pt")
            with torch.no_grad():
                states = model(**given).last_hidden_state
            mask = given["attention_mask"][..., None]
            vectors = torch.nn.functional.normalize((states * mask).sum(1) / mask.sum(1), dim=-1).numpy()
            self._known.update(zip(map(_key, batch), vectors, strict=True))
            if self._kept and start % 1600 == 0:
                self._keep()
        self._keep()

    def _keep(self) -> None:
        if self._kept:
            self._kept.parent.mkdir(parents=True, exist_ok=True)
            np.savez(self._kept, keys=np.array(list(self._known)), vectors=np.array(list(self._known.values())))


def measure(name: str, peer: Peer, *, most: int | None) -> dict[str, Any]:
    """The figures of a peer on a set; with `most`, fitted and measured on so many pairs drawn by hash."""
    task = TASKS[name]
    train = [pair for origin in TRAINED_ON[name] for pair in pairs_of(origin, Part.TRAIN)]
    pairs: Pairs = task.pairs()
    if peer is majority and name in _NOT_TRAINED_ON:
        train = pairs  # the commonest answer of the set itself, the most that always saying one can reach
    if most is not None:
        train, pairs = _drawn(train, most), _drawn(pairs, _MOST_MEASURED)
    probabilities = peer(train, pairs, len(task.answers))
    told = probabilities.argmax(axis=1)
    found = figures(task, pairs, Answers(probabilities, told, np.ones(len(pairs), np.bool_)))
    return {"fitted_on": len(train), "pairs": len(pairs), **found}


def _fitted(rows: Floats, train: Pairs, new: Floats, answers: int) -> Floats:
    fitted = make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000))
    fitted.fit(rows, [pair.label for pair in train])
    return _filled(fitted.predict_proba(new), fitted.classes_, answers)


def _filled(probabilities: Floats, classes: NDArray[np.int64], answers: int) -> Floats:
    """With a column for answers that training never had."""
    whole = np.zeros((len(probabilities), answers))
    whole[:, classes] = probabilities
    return whole


def _drawn(pairs: Pairs, most: int) -> Pairs:
    return sorted(pairs, key=lambda pair: _key(f"{pair.claim}\n{pair.text}"))[:most]


def _key(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", choices=list(TASKS), help="this set; may be given again")
    parser.add_argument("--peer", action="append", help="this peer; may be given again")
    parser.add_argument("--keep", type=pathlib.Path, metavar="FOLDER", help="keep embeddings here from run to run")
    parser.add_argument("--freeze", action="store_true", help="write the figures into results/")
    options = parser.parse_args()
    peers: dict[str, tuple[Peer, int | None]] = {
        "majority": (majority, None),
        "claim alone": (claim_alone, None),
        "overlap": (overlap, None),
        "word vectors": (word_vectors, None),
        "embeddings": (Embeddings(options.keep), _EMBEDDED),
    }
    for peer in options.peer or peers:
        for name in options.only or TASKS:
            found = measure(name, peers[peer][0], most=peers[peer][1])
            print(json.dumps({name: {peer: without_bins(found)}}, indent=2), flush=True)
            if options.freeze:
                before = json.loads(FROZEN.read_text(encoding="utf-8")) if FROZEN.exists() else {}
                before["machine"] = f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}"
                before.setdefault(name, {})[peer] = found
                FROZEN.parent.mkdir(exist_ok=True)
                FROZEN.write_text(json.dumps(before, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
