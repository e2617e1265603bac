import random
from collections import Counter

import pytest

from assay.models.words import shared_words
from training.stance.examples import BEARING, WRITTEN, Example, Part, as_bearing, fnc_part, tenth, written
from training.stance.mixture import arrays, batches, cut, epoch, rows_of

_CLAIM = "Orvane supplied rifles to the Talesh Front."


@pytest.fixture(scope="module")
def tokenizer():
    tokenizers = pytest.importorskip("tokenizers")
    from assay.models.card import tokenizer_text  # noqa: PLC0415 - beside the optional import above

    return tokenizers.Tokenizer.from_str(tokenizer_text())


def _example(origin: str = "snli-dev", head: str = "entailment", label: int = 2, **more: str) -> Example:
    return Example(origin, head, "No rifle was ever sent.", _CLAIM, label, Part.TRAIN, **more)


def test_parts_depend_on_the_key_alone():
    assert [tenth(key) for key in ("a", "b", "a")] == [tenth("a"), tenth("b"), tenth("a")]
    counts = Counter(fnc_part(str(number)) for number in range(2000))
    assert 0.07 < counts[Part.TEST] / 2000 < 0.11
    assert counts[Part.TRAIN] > 1500


def test_written_pairs_are_split_by_claim_and_well_formed():
    pairs = list(written())
    parts: dict[str, set[Part]] = {}
    for pair in pairs:
        parts.setdefault(pair.claim, set()).add(pair.part)
    assert all(len(found) == 1 for found in parts.values())
    assert len(pairs) == sum(len(path.read_text(encoding="utf-8").splitlines()) for path in WRITTEN.glob("*.tsv"))
    assert {BEARING[pair.label] for pair in pairs} >= set("sodu")


def test_entailment_becomes_bearing():
    assert [BEARING[as_bearing(_example(label=label)).label] for label in (0, 1, 2)] == ["s", "n", "o"]


def test_rows_hold_claim_text_and_what_stands_before(tokenizer):
    row = rows_of([_example(before="Who sent them?")], tokenizer=tokenizer, words=shared_words())[0]
    ids, mask, segments = arrays([row], first=101, last=102)
    text = tokenizer.encode("No rifle was ever sent.", add_special_tokens=False).ids
    before = tokenizer.encode("Who sent them?", add_special_tokens=False).ids
    claim = tokenizer.encode(_CLAIM, add_special_tokens=False).ids
    assert ids.tolist() == [[101, *claim, 102, *text, 102, *before, 102]]
    assert segments.tolist() == [[0] * (len(claim) + 2) + [1] * (len(text) + 1) + [0] * (len(before) + 1)]
    assert mask.sum() == row.length


def test_an_epoch_holds_the_shares_asked_for_and_trains_on_nothing_else(tokenizer):
    kept = Example("snli-dev", "entailment", "Rifles were sent.", _CLAIM, 0, Part.TEST)
    rows = rows_of([*[_example()] * 40, kept], tokenizer=tokenizer, words=shared_words())
    chance = random.Random(1)  # noqa: S311 - no secret
    drawn = epoch(rows, chance, shares={"snli-dev": 1.5})
    assert len(drawn) == 60
    assert {row.example.part for row in drawn} == {Part.TRAIN}
    assert any(row.claim != rows[0].claim for row in drawn), "some contradictions are turned round"
    found = batches(drawn, pieces=200, chance=chance)
    assert sum(map(len, found)) == 60
    assert all(len(batch) * max(row.length for row in batch) <= 200 for batch in found)


def test_a_long_text_is_cut_to_what_is_likest_to_the_claim():
    text = "Orvane sent rifles to the Talesh Front. " + "Rain fell on the hills all week long. " * 60
    short = cut(Example("fnc1", "stance", text, _CLAIM, 0, Part.TRAIN), shared_words())
    assert "Talesh" in short
    assert len(short) < len(text) / 2
