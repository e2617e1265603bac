"""Peers on the same pairs: MinHash with locality-sensitive hashing, difflib and rapidfuzz."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from benchmarks.lineage.mutations.made import MadePile
from benchmarks.lineage.mutations.score_pairs import PairScore

SHINGLE = 5
Pairs = set[frozenset[str]]
Peer = Callable[[MadePile], Pairs]


def peer_figures(made: Sequence[MadePile]) -> dict[str, object]:
    """Each peer's figures on all piles, or a sentence that says why there are none."""
    found: dict[str, object] = {}
    truth = [(pile, list(pile.pairs())) for pile in made]
    for name, peer in PEERS.items():
        started = time.perf_counter()
        score = PairScore()
        try:
            for pile, pairs in truth:
                score.add(pile, pairs, peer(pile))
        except ImportError as error:
            found[name] = f"Left out: {error.name} is not installed."
        else:
            figures = score.figures()
            figures.pop("pairs_by_kind")
            found[name] = figures | {"seconds": round(time.perf_counter() - started, 1)}
    return found


def minhash(pile: MadePile, *, threshold: float) -> Pairs:
    """Pairs that datasketch's index gives for the threshold, of 128 permutations and shingles of five words."""
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415 - a peer that need not be installed

    index = MinHashLSH(threshold=threshold, num_perm=128)
    sketches = {}
    for name, words in _words(pile).items():
        sketched = MinHash(num_perm=128)
        runs = {" ".join(words[place : place + SHINGLE]) for place in range(max(1, len(words) - SHINGLE + 1))}
        sketched.update_batch([run.encode() for run in sorted(runs)])
        sketches[name] = sketched
        index.insert(name, sketched)
    return {frozenset((name, other)) for name, one in sketches.items() for other in index.query(one) if other != name}


def token_set(pile: MadePile) -> Pairs:
    """Pairs whose token set ratio is at least 90."""
    from rapidfuzz import fuzz  # noqa: PLC0415

    texts = {name: " ".join(words) for name, words in _words(pile).items()}
    return {
        frozenset((one, other))
        for one, other in combinations(texts, 2)
        if fuzz.token_set_ratio(texts[one], texts[other], score_cutoff=90)
    }


def sequence_matcher(pile: MadePile) -> Pairs:
    """Pairs whose words have a difflib ratio of at least .5, the quick upper bounds first."""
    found: Pairs = set()
    words = _words(pile)
    for other, second in words.items():
        matcher = SequenceMatcher(autojunk=False)
        matcher.set_seq2(second)
        for one, first in words.items():
            if one >= other:
                continue
            matcher.set_seq1(first)
            if matcher.real_quick_ratio() >= 0.5 and matcher.quick_ratio() >= 0.5 and matcher.ratio() >= 0.5:
                found.add(frozenset((one, other)))
    return found


def _words(pile: MadePile) -> dict[str, list[str]]:
    return {made.name: [word.folded for word in made.material.words] for made in pile.documents}


def _minhash_at(threshold: float) -> Peer:
    def peer(pile: MadePile) -> Pairs:
        return minhash(pile, threshold=threshold)

    return peer


PEERS: dict[str, Peer] = {
    "datasketch MinHash LSH, threshold .5": _minhash_at(0.5),
    "datasketch MinHash LSH, threshold .2": _minhash_at(0.2),
    "rapidfuzz token_set_ratio >= 90": token_set,
    "difflib SequenceMatcher, ratio .5": sequence_matcher,
}
