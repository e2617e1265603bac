"""What a publication says in its own voice after others: background and hearsay are relays, not origins."""

import pytest

from assay.domain.statement import Basis, BasisKind, Quote
from tests.unit.lineage.piles import Pile, publication, source

ACCUSER = source("Mayor Holm")
SAID = "the Brenner mill had poured blue dye into the river Ask at night"


def origins_of(voice, *, basis=BasisKind.UNSTATED, same_report=False, quoted_first=True, negated=False):
    """The sources of the origins of what the mayor says and of what a paper then says in its own voice."""
    pile = Pile()
    first, second = ("2024-03-01", "2024-03-02") if quoted_first else ("2024-03-02", "2024-03-01")
    if same_report:
        report = other = pile.report(f"Mayor Holm said {SAID}. {voice}", publisher="Gazette", published=first)
    else:
        report = pile.report(f"On Friday Mayor Holm said {SAID}.", publisher="Courier", published=first)
        other = pile.report(f"Rain fell again. {voice}", publisher="Gazette", published=second)
    quoted = pile.says(report, ACCUSER, SAID)
    spoken = pile.says(other, publication("Gazette"), voice, quote=Quote.VOICE, basis=Basis(basis), negated=negated)
    lineage = pile.trace()
    by_id = {origin.id: origin.source for origin in lineage.origins}
    return by_id[lineage.origin_of[quoted.id]], by_id[lineage.origin_of[spoken.id]]


@pytest.mark.parametrize(
    "voice",
    [
        "The Brenner mill has poured blue dye into the river.",
        "Blue dye was poured into the river Ask by the Brenner mill.",
        "Dye poured from the mill at night has made the river blue.",
    ],
)
@pytest.mark.parametrize("same_report", [False, True])
def test_background_comes_from_whoever_was_quoted(voice, same_report):
    assert origins_of(voice, same_report=same_report) == ("S-Mayor-Holm", "S-Mayor-Holm")


@pytest.mark.parametrize(
    "options",
    [
        {"basis": BasisKind.WITNESSED},
        {"basis": BasisKind.DOCUMENT},
        {"quoted_first": False},
        {"negated": True},
    ],
)
def test_own_reporting_earlier_words_and_the_contrary_are_the_papers_own(options):
    voice = "The Brenner mill has poured blue dye into the river."
    assert origins_of(voice, **options) == ("S-Mayor-Holm", "S-Gazette")


@pytest.mark.parametrize(
    "voice",
    [
        "The Brenner mill has never poured blue dye into the river at night.",
        "The Brenner mill stopped pouring red dye; no blue dye is in the river Ask.",
    ],
)
def test_the_contrary_in_other_words_is_the_papers_own(voice):
    assert origins_of(voice)[1] == "S-Gazette"


def test_one_that_says_more_does_not_merely_restate():
    voice = "Blue dye in the river killed nine hundred trout below the weir, dozens of otters and most of the crayfish."
    assert origins_of(voice)[1] == "S-Gazette"


@pytest.mark.parametrize(
    "voice",
    [
        "The mill poisons the water, one could read it in the Velmar Courier.",
        "According to the Velmar Courier nobody drinks from the Ask any more.",
        "The pipe lies open, as reported by the Velmar Courier.",
    ],
)
def test_a_voice_that_names_its_paper_passes_it_on(voice):
    pile = Pile()
    pile.voice(
        pile.report("Spring has come late.", publisher="Velmar Courier"),
        publication("Velmar Courier"),
        "Spring has come late",
    )
    spoken = pile.voice(pile.report(voice, publisher="Gazette"), publication("Gazette"), voice)
    lineage = pile.trace()
    by_id = {origin.id: origin.source for origin in lineage.origins}
    assert by_id[lineage.origin_of[spoken.id]] == "S-Velmar-Courier"
    assert lineage.relays_of[spoken.id] == ("S-Velmar-Courier", "S-Gazette")


def test_that_somebody_told_another_paper_is_no_sign_of_it():
    words = "The mayor, who once told the Velmar Courier that he loved fishing, stays at home."
    pile = Pile()
    pile.voice(
        pile.report("Spring is late.", publisher="Velmar Courier"), publication("Velmar Courier"), "Spring is late"
    )
    spoken = pile.voice(pile.report(words, publisher="Gazette"), publication("Gazette"), words)
    lineage = pile.trace()
    assert lineage.relays_of[spoken.id] == ("S-Gazette",)


CROWD = [
    "Holm and Brecht meet in Orrin on Tuesday for their first talks on the dam of Tessaly",
    "Holm hopes that the talks with Brecht in Orrin will end the quarrel about the dam of Tessaly",
    "Brecht came to Orrin for talks with Holm on Tuesday about the dam",
    "talks on the dam between Holm and Brecht in Orrin are late",
    "nobody in Orrin knows what Holm and Brecht will say in their talks on the dam on Tuesday",
    "the talks of Holm and Brecht in Orrin are the first on the dam of Tessaly in ten years",
]


def in_a_crowd(voice, said, *, days=("2024-03-01", "2024-03-02"), quote=Quote.INDIRECT):
    """The source of a paper's own sentence where many speak of the same matter and one has `said` it."""
    pile = Pile()
    for number, words in enumerate(CROWD):
        report = pile.report(f"Speaker {number} said {words}.", publisher=f"Paper {number}", published=days[0])
        pile.says(report, source(f"Speaker {number}"), words)
    pile.says(
        pile.report(f"Mayor Ost said {said}.", publisher="Courier", published=days[0]), source("Ost"), said, quote=quote
    )
    spoken = pile.voice(pile.report(f"Rain. {voice}", publisher="Gazette", published=days[1]), GAZETTE, voice)
    lineage = pile.trace()
    return {origin.id: origin.source for origin in lineage.origins}[lineage.origin_of[spoken.id]]


GAZETTE = publication("Gazette")
SCENE = "Holm and Brecht meet in Orrin on Tuesday for talks on the dam."
TELLING = "The dam was mined with forty crates of stolen gelignite."
TOLD = "the dam had been mined with forty crates of gelignite stolen in a quarry"


def test_words_that_the_whole_pile_uses_make_no_stranger_the_origin():
    assert in_a_crowd(SCENE, "the talks of Holm and Brecht on the dam in Orrin on Tuesday are a mistake") == "S-Gazette"


def test_rare_words_of_a_report_known_to_be_earlier_do():
    assert in_a_crowd(TELLING, TOLD) == "S-Ost"


@pytest.mark.parametrize("days", [(None, None), ("2024-03-01", None), ("2024-03-02", "2024-03-02")])
def test_where_nothing_tells_which_came_first_they_do_not(days):
    assert in_a_crowd(TELLING, TOLD, days=days) == "S-Gazette"


@pytest.mark.parametrize("days", [(None, None), ("2024-03-01", "2024-03-02")])
def test_quoted_words_that_stand_alone_are_the_speakers(days):
    said = "“We are the best of friends, and whoever says we are foes spreads lies in Tessaly”"
    voice = "and whoever says we are foes spreads lies."
    assert in_a_crowd(voice, said, days=days, quote=Quote.DIRECT) == "S-Ost"


@pytest.mark.parametrize(
    "said",
    [
        TOLD + " that belongs to a company of Halvic, whose owner sold pumps, drills, ropes, lamps and hoses to miners",
        "the dam had been mined with ninety crates of stolen gelignite",
        "the dam of Orrin had been mined with one crate of stolen gelignite",
    ],
)
def test_a_long_one_has_a_part_of_anything_and_other_figures_are_another_matter(said):
    assert in_a_crowd(TELLING, said) == "S-Gazette"


def test_a_name_that_the_one_quoted_does_not_give_is_not_from_it():
    assert in_a_crowd(TELLING.replace("gelignite", "gelignite of Varn"), TOLD) == "S-Gazette"


def test_how_somebody_spoke_is_no_news_of_theirs():
    said = "the dam is mined, and insisted to speak on condition of anonymity to discuss a private letter"
    voice = "They spoke on condition of anonymity to discuss a private letter."
    assert in_a_crowd(voice, said) == "S-Gazette"
