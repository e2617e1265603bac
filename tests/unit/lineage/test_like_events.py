"""Sentences of like words on different events: captions, bulletins, copies that put another place or figure."""

from itertools import combinations

import pytest

from assay.domain.statement import Quote
from assay.lineage.contents import read_content
from assay.lineage.likeness import contradict, other_event, same_words
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile, publication

PRESS = publication("Port Authority")
STANDING = (
    "All patrol boats returned to harbour safely.",
    "Assessments of the patrols are based on first reports of their masters.",
    "A patrol, as defined in these releases, is any sailing of a boat under one order.",
)


def same(*statements, lineage):
    return any({one, *others} >= {item.id for item in statements} for one, others in lineage.repeats_of.items())


def read(text, published="2024-03-05"):
    return read_content(text, quote=Quote.VOICE, published=published)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Off Varn, one patrol sank an oil barge.", "Off Varn, five patrols sank three barges and two oil tugs.", True),
        ("Off Varn, one patrol sank two barges.", "Off Varn, two patrols stopped a tug and sank two cutters.", True),
        ("Near Halvic, one patrol stopped a tug.", "Near Orrin, one patrol stopped a tug.", True),
        ("Holm met Brecht on March 4, 2023 in Orrin.", "Holm met Brecht on March 5, 2024 in Orrin.", True),
        ("On Monday one of five tugs of Varn sank.", "On Monday one of five tugs of Varn sank near the mole.", False),
        ("The United States has no treaty with Tessaly.", "The U.S. has no treaty with Tessaly.", False),
        ("VARN (TPA) — The tugs of Holm sank.", "The tugs of Holm sank.", False),
        ("THE QUESTION: Last year Ada Holm asked Brecht.", "Last year Holm asked Carl Brecht.", False),
    ],
)
def test_another_figure_date_or_name_in_its_place_is_another_event(one, other, apart):
    assert other_event(read(one), read(other)) is other_event(read(other), read(one)) is apart


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "One patrol sank a barge.",
            "Five patrols sank three barges, two oil tugs and a cutter near the eastern mole.",
        ),
        ("12 tugs sank.", "The port office counted 14 tugs that sank in the storm near the eastern mole at night."),
        ("Holm met Brecht on March 4, 2023.", "Holm met Brecht and the mayor of Orrin for lunch on March 5, 2024."),
    ],
)
def test_lengths_do_not_reconcile_figures_and_dates(one, other):
    assert contradict(read(one), read(other))


def test_a_part_of_the_figures_of_a_longer_one_is_no_contradiction():
    assert not contradict(read("12 tugs sank."), read("The office said that 12 tugs and 4 barges sank in the night."))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (HARBOUR[:98], HARBOUR, True),  # cut short
        (HARBOUR, HARBOUR.replace("announced", "said"), True),
        ("Holm waves from the car at Varn.", "Holm arrives at the port of Varn.", False),
        ("The tugs sank.", "The tugs sank.", False),  # so much is hit upon by chance
    ],
)
def test_one_text_whole_or_cut_short(one, other, expected):
    assert same_words(read(one), read(other)) is expected


FAIR = (
    "Beekeepers from all the valleys of Tessaly brought their honey to the autumn fair, where a jury of seven tasted "
    "it blindfold, argued until dusk over chestnut against lime blossom, and gave the silver spoon to a girl of twelve."
)
CAPTIONS = (
    "Minister Ada Holm waves from the car as she leaves the airport of Orrin on the eve of her talks with Carl Brecht.",
    "Minister Ada Holm and her husband leave the airport of Orrin on the eve of her talks with Carl Brecht.",
    "Minister Ada Holm leaves the palace of Orrin for the airport after her talks with Carl Brecht.",
)


def test_captions_of_like_words_are_of_as_many_moments():
    pile = Pile()
    voices = [
        pile.voice(pile.report(f"{text} {words}", publisher="Port Authority", published="2024-03-05"), PRESS, words)
        for text, words in zip((HARBOUR, MARKET, BRIDGE), CAPTIONS, strict=True)
    ]
    lineage = pile.trace()
    assert not any(same(one, other, lineage=lineage) for one, other in combinations(voices, 2))


def test_the_same_caption_again_is_one_statement():
    pile = Pile()
    words = CAPTIONS[0]
    voices = [
        pile.voice(pile.report(f"{text} {words}", publisher="Port Authority", published="2024-03-05"), PRESS, words)
        for text in (HARBOUR, MARKET)
    ]
    assert same(*voices, lineage=pile.trace())


@pytest.mark.parametrize(("other_day", "one_statement"), [("2024-03-05", True), ("2024-03-26", False)])
def test_the_same_words_of_another_monday_are_another_statement(other_day, one_statement):
    words = "On Monday the council of the port met in the old customs house and talked for two hours about the mole."
    pile = Pile()
    voices = [
        pile.voice(pile.report(f"{text} {words}", publisher=name, published=day), publication(name), words)
        for text, name, day in (
            (f"{HARBOUR} {BRIDGE}", "Ledger", "2024-03-05"),
            (f"{MARKET} {FAIR}", "Courier", other_day),
        )
    ]
    assert same(*voices, lineage=pile.trace()) is one_statement


def bulletin(pile, day, news, *, publisher="Port Authority"):
    sentences = (f"On March {day}, boats of the Port Authority made 15 patrols of the bay.", *news, *STANDING)
    report = pile.report(" ".join(sentences), publisher=publisher)
    return [pile.voice(report, publication(publisher), sentence) for sentence in sentences]


def issues():
    pile = Pile()
    first = bulletin(
        pile,
        9,
        (
            "In the north, boats of the Port Authority made 11 patrols against smugglers using cutters and tugs.",
            "In the south, ships of the customs of Orrin made six patrols against poachers using nets and lines.",
            "Near Halvic, one patrol stopped a smuggler and sank a barge.",
            "Near Varn, seven patrols stopped four smugglers and sank two barges.",
            "In the bay, 23 masters of patrol boats were given a warning by the harbour office.",
        ),
    )
    second = bulletin(
        pile,
        10,
        (
            "In the north, boats of the Port Authority made eight patrols against smugglers using cutters and tugs.",
            "In the south, ships of the customs of Orrin made nine patrols against poachers using nets and lines.",
            "Near Halvic, three patrols stopped two smugglers and sank five barges.",
            "Near Orrin, one patrol stopped a smuggler and sank a barge.",
            "In the bay, 23 masters of patrol boats were given a warning by the harbour office.",
        ),
    )
    third = bulletin(
        pile,
        17,
        (
            "The office was closed.",
            "In the bay, 23 masters of patrol boats were given a warning by the harbour office.",
        ),
    )
    return first, second, third, pile.trace()


def test_issues_of_a_bulletin_share_their_standing_text_alone():
    first, second, third, lineage = issues()
    assert [same(one, other, lineage=lineage) for one, other in zip(first, second, strict=True)] == [
        *[False] * 6,
        *[True] * 3,
    ]
    assert same(*(issue[-1] for issue in (first, second, third)), lineage=lineage)


def test_an_issue_with_other_news_is_known_by_its_standing_text():
    first, second, third, lineage = issues()
    assert not same(first[5], third[2], lineage=lineage)
    assert not same(second[5], third[2], lineage=lineage)


def test_a_later_version_of_a_report_is_no_other_issue():
    pile = Pile()
    sentences = (
        "Near Varn 12 men drowned in the bay.",
        "The tug had left the port at 14 knots with 30 crates on deck.",
    )
    versions = []
    for words in (sentences[0], sentences[0].replace("12", "14")):
        report = pile.report(f"{words} {sentences[1]} {HARBOUR}", publisher="Ledger")
        versions.append([pile.voice(report, publication("Ledger"), part) for part in (words, sentences[1])])
    lineage = pile.trace()
    assert [same(*pair, lineage=lineage) for pair in zip(*versions, strict=True)] == [False, True]
