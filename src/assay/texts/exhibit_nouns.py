"""The nouns that name exhibits, in families whose members can name one and the same thing."""

from __future__ import annotations

from functools import cache

from assay.texts.words import bare_words, word_set

_FAMILIES = (
    word_set("video videos footage clip clips film films videotape videotapes livestream livestreams videoclip reel"),
    word_set(
        "photo photos photograph photographs picture pictures image images imagery snapshot snapshots screenshot "
        "screenshots selfie selfies"
    ),
    word_set("recording recordings tape tapes audio intercept intercepts wiretap wiretaps voicemail soundtrack"),
    word_set(
        "document documents file files paper papers memo memos letter letters email emails mail mails cable cables "
        "record records dossier dossiers contract contracts invoice invoices ledger ledgers log logs manifest "
        "manifests archive archives filing filings leak leaks transcript transcripts message messages diary diaries"
    ),
    word_set(
        "report reports study studies survey surveys inquiry inquiries investigation investigations audit audits "
        "analysis analyses finding findings review reviews autopsy indictment testimony affidavit affidavits"
    ),
    word_set("data statistics figures numbers map maps chart charts readings measurements satellite"),
    word_set(
        "wreckage debris fragment fragments remains residue sample samples fingerprints fingerprint dna test tests "
        "crater craters casing casings bodies body"
    ),
)
_ANY = word_set("proof proofs evidence sign signs trace traces indication indications exhibit exhibits")


@cache
def _family_of() -> dict[str, frozenset[str]]:
    known = {word: family for family in _FAMILIES for word in family}
    every = frozenset(known) - word_set("body bodies numbers figures record records test tests message messages")
    return {**known, **dict.fromkeys(_ANY, _ANY | every)}


def is_exhibit_noun(word: str) -> bool:
    """Whether `word` can name a thing that is offered as evidence: "footage", "files", "proof"."""
    return word.lower() in _family_of()


def exhibit_family(name: str) -> frozenset[str]:
    """The nouns, in lower case, by which a text may speak of the exhibit called `name`.

    "the leaked videos" may be spoken of as "the footage"; "proof" may be a video or a file. An exhibit whose noun is
    not known ("the pendant") is spoken of by its own last word.
    """
    plain = [word.lower() for word in bare_words(name)]
    family: frozenset[str] = frozenset()
    for word in plain:
        family |= _family_of().get(word, frozenset())
    return family or frozenset(plain[-1:])
