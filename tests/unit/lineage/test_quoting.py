from assay.domain.lineage import EdgeKind
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile, source

SENTENCE = HARBOUR.split(". ")[0]
POST = (
    "My people asked me for bread and I gave them bread. Our mills turn day and night, and no one who calls me a miser "
    "has ever carried a sack of flour in this town"
)


def edges_of(pile):
    return [(edge.start, edge.end, edge.kind) for edge in pile.trace().edges]


def test_a_report_that_quotes_what_another_says_in_its_own_voice_quotes_it():
    pile = Pile()
    first = pile.report(f"{HARBOUR} {MARKET}", publisher="Velmar Courier")
    second = pile.report(f"{BRIDGE} One paper wrote: “{SENTENCE}.” Nobody else did.", publisher="Sidelight")
    assert edges_of(pile) == [(second.id, first.id, EdgeKind.QUOTES)]


def test_what_one_attributes_without_marks_and_the_other_quotes_is_a_speaker_of_both():
    pile = Pile()
    first = pile.report(f"{MARKET} Karl Moor spoke at noon. {SENTENCE}, he said.", publisher="Velmar Courier")
    pile.says(first, source("Karl Moor"), SENTENCE)
    pile.report(f"{BRIDGE} Karl Moor said: “{SENTENCE}.”", publisher="Sidelight")
    assert edges_of(pile) == []


def test_a_post_that_stands_as_a_block_is_a_speaker_of_both():
    pile = Pile()
    pile.report(f"{MARKET}\n\nThe mayor of Velmar wrote:\n\n{POST}\n\n{HARBOUR}", publisher="Velmar Courier")
    pile.report(f"{BRIDGE} The mayor wrote: “{POST}.”", publisher="Sidelight")
    assert edges_of(pile) == []


def test_texts_of_the_same_words_are_copies_however_short():
    pile = Pile()
    first = pile.report("“Bells rang at the mole.”", publisher="Velmar Courier")
    pile.says(first, source("Karl Moor"), "Bells rang at the mole")
    pile.copy(first, publisher="Sidelight")
    assert len(pile.trace().origins) == 1
