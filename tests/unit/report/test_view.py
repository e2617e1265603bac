"""The view: what is told, in which words, and that every link lands."""

import dataclasses
from itertools import pairwise

import pytest

from assay.domain.lineage import Lineage
from assay.domain.material import Appraised
from assay.domain.source import Interest, Side, Stake
from assay.domain.span import Span
from assay.domain.stance import StanceLabel, StanceReading, Stances
from assay.domain.statement import Quote, Statement
from assay.domain.weighing import Weight
from assay.report.view import build_view
from assay.report.view.index import anchor_of, document_label
from assay.report.view.lines import excerpt
from assay.report.view.missing import change_words
from assay.report.view.model import View
from assay.report.view.pages import segments
from assay.report.view.parts import Citation, Item
from assay.report.view.printed import Opening, Segment
from assay.report.view.relays import DrawnLink, DrawnName
from assay.report.view.wording import counted, day, decibans, interest_words, listed, percent
from assay.texts.sentences import sentences
from tests.builders import velmar


@pytest.fixture(scope="module")
def view() -> View:
    return build_view(velmar())


def everything(value: object):
    """All dataclasses, tuples and texts in `value`."""
    yield value
    if isinstance(value, tuple):
        for part in value:
            yield from everything(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from everything(getattr(value, field.name))


def written_anchors(view: View) -> list[str]:
    found = []
    for part in everything(view):
        if isinstance(part, Segment):
            found += part.anchors
        elif isinstance(part, Opening):
            found.append(part.anchor)
        elif not isinstance(part, Item | Citation) and dataclasses.is_dataclass(part):
            found += [part.anchor] if getattr(part, "anchor", None) else []
    return found


def linked_anchors(view: View) -> set[str]:
    parts = list(everything(view))
    links = {part.anchor for part in parts if isinstance(part, Item | Citation)}
    links |= {part.line for part in parts if isinstance(part, Opening)}
    links |= {part.leads_to for part in parts if isinstance(part, DrawnName | DrawnLink)}
    return {link for link in links if link}


def large_pile(copies: int = 80) -> Appraised:
    """The Velmar case among many documents that say nothing of the claim."""
    appraised = velmar()
    material = appraised.material
    blank = material.documents[0]
    others = tuple(dataclasses.replace(blank, id=f"Z{number}", repeated=()) for number in range(copies))
    material = dataclasses.replace(material, documents=material.documents + others)
    return dataclasses.replace(appraised, material=material)


def test_anchors_are_unique_and_every_link_lands(view):
    for each in (view, build_view(large_pile()), build_view(velmar(taint="<b>'\" \u202e"))):
        written = written_anchors(each)
        assert len(written) == len(set(written))
        assert linked_anchors(each) <= set(written)


def test_the_verdict_in_words(view):
    verdict = view.verdict
    assert (verdict.label, verdict.weight.text, verdict.weight.spread) == (
        "Leaning supported",
        "+6.2 dB",
        "+0.4 to +11.8",
    )
    assert verdict.likelihood.sentence == (
        "With a prior of 10 % to 60 %, the claim is likely: 64 %, range 31 % to 86 %."
    )
    assert (
        verdict.counts
        == "5 reports, 13 statements, 5 origins, none that weighs 1 dB or more shown to be independent of another"
    )
    assert verdict.confidence == "Low confidence"
    assert [reason.text for reason in verdict.confidence_reasons][:1] == [
        "Fewer than three effective origins stand behind the claim."
    ]
    assert verdict.confidence_reasons[2].citations[0].words == "does not say who filmed it"


def test_sides_are_told_by_weight_and_ordered_by_it(view):
    assert {side.key: [origin.who for origin in side.origins] for side in view.sides} == {
        "for": ["a senior port employee", "Marit Solberg", "the laboratory of Velmar University"],
        "against": ["Élodie Marchand", "Jonas Brekke"],
        "beside": [],
    }
    assert view.unrelated == "1 statement says nothing of the claim."


def test_an_origin_card(view):
    card = view.side("for").origins[0]
    assert (card.naming, card.role, card.affiliation) == ("unnamed", "witness", "Velmar harbour authority")
    assert card.knows == "witnessed it (“signed the night sheets himself”)"
    assert (card.grade, card.grade_words) == ("F3", "reliability cannot be judged; possibly true")
    assert card.independence == (
        "shown to be independent of Marit Solberg and Jonas Brekke; "
        "not known to be independent of the laboratory of Velmar University and Élodie Marchand"
    )
    line = card.statements[0]
    assert [(piece.text, piece.roles) for piece in line.pieces] == [
        ("VELMAR, 2 April 2025 (Northern Wire) - ", ()),
        (
            "Trucks of the harbour authority poured untreated sludge into the Oslin estuary on three nights in March",
            ("content",),
        ),
        (", ", ()),
        ("a senior port employee", ("source",)),
        (" ", ()),
        ("told", ("cue",)),
        (" Northern Wire.", ()),
    ]
    assert (line.stance, line.stance_chance, line.grade) == ("for", "93 %", "F3")
    assert line.relays == ("a senior port employee", "Northern Wire")
    assert [citation.number for citation in line.repeated_in] == [3, 3, 5]
    assert len(card.statements) == 2, "its three repeats are folded into the first statement"


def test_undercuts_gaps_and_linchpins(view):
    (undercut,) = view.undercuts
    assert (undercut.statement.stance, undercut.statement.stance_chance) == ("undercuts", "")
    assert undercut.effect == "lowers the chance that it is from the right place and time"
    assert undercut.item == Item("A video posted on the channel Estuary Eyes", "x-E1")
    assert [gap.question for gap in view.gaps] == ["Who made the video, and when?", "Are the night sheets to be had?"]
    assert (view.gaps[0].change, view.gaps[0].chance) == ("the answer could tip the balance", "27\u00a0%")
    assert view.answered[0].answer == "He signed the night sheets himself."
    pin = view.hinges.linchpins[0]
    assert pin.item == Item("the origin a senior port employee", "o-O1")
    assert pin.sentence == "+2.1 dB is left, the likelihood is 44 %, and the verdict becomes “unproven”."
    assert [drop.item.name for drop in view.hinges.drops] == [
        "the assumption Marit Solberg, chance that the source knows and tells it as it is",
        'the statement Jonas Brekke: "Not one litre has left our tanks,"',
    ]


def test_repeated_undercuts_are_folded_into_the_first():
    appraised = velmar()
    statements = appraised.material.statements
    copies = tuple(dataclasses.replace(statements[5], id=f"T6-{number}") for number in (2, 3))
    repeats = {"T6": ("T6-2", "T6-3"), "T6-2": ("T6", "T6-3"), "T6-3": ("T6", "T6-2")}
    lineage = dataclasses.replace(appraised.material.lineage, repeats_of=repeats)
    material = dataclasses.replace(appraised.material, statements=statements + copies, lineage=lineage)
    (undercut,) = build_view(dataclasses.replace(appraised, material=material)).undercuts
    assert [citation.anchor for citation in undercut.statement.repeated_in] == ["p-T6-2", "p-T6-3"]


def test_the_waterfall_runs_on(view):
    steps = view.hinges.waterfall
    assert [step.text for step in steps] == ["+4.1 dB", "+3.2 dB", "−1.6 dB", "+0.6 dB", "+0.3 dB", "−0.2 dB"]
    assert all(later.before == earlier.after for earlier, later in pairwise(steps))
    assert steps[-1].after == pytest.approx(6.4)


def test_lineage_in_words(view):
    lineage = view.lineage
    first = lineage.edges[0]
    assert (first.later.name, first.kind, first.earlier.name) == (
        "Oslin Today, 4 April 2025",
        "copies",
        "Northern Wire, 2 April 2025, 18:30",
    )
    assert (first.probability, first.words) == ("97\u00a0%", "“poured untreated”")
    assert [[member.name for member in circle] for circle in lineage.circles] == [
        ["Oslin Today, 4 April 2025", "Harbour Watch, 5 April 2025"]
    ]
    assert lineage.not_held == ("The video on the channel Estuary Eyes",)
    assert (lineage.more_edges, lineage.between_statements) == (0, 1)
    assert [entry.when for entry in lineage.timeline] == ["2 April 2025, 18:30", "3 April 2025", "4 April 2025"]
    (origin,) = lineage.origins
    assert (origin.item.name, origin.counts) == ("a senior port employee", "5 statements in 3 reports")
    assert [(chain.names[1:], chain.statements) for chain in origin.chains] == [
        (("Oslin Today",), 2),
        (("Oslin Today", "Harbour Watch"), 1),
        (("Northern Wire",), 1),
    ]


def test_documents_hold_every_word(view):
    for document, shown in zip(velmar().material.documents, view.documents, strict=True):
        words = " ".join(segment.text for paragraph in shown.paragraphs for segment in paragraph)
        assert "".join(words.split()) == "".join(document.text.split())
    repeats = [
        segment.text for paragraph in view.documents[4].paragraphs for segment in paragraph if "repeat" in segment.roles
    ]
    assert "".join(repeats) == "Such trucks can be hired by anyone, a reader writes."
    assert view.documents_note == ""


def test_a_large_pile_prints_what_it_links_to():
    view = build_view(large_pile())
    printed = [document.number for document in view.documents if document.paragraphs]
    assert printed == [1, 2, 3, 4, 5]
    assert view.documents_note.startswith("Of 85 documents, the 5 that this report links to are printed here")


def test_a_few_huge_documents_are_a_large_pile():
    appraised = velmar()
    first = appraised.material.documents[0]
    huge = dataclasses.replace(first, id="Z", text=first.text + " x" * 1_000_000, repeated=())
    material = dataclasses.replace(appraised.material, documents=(*appraised.material.documents, huge))
    view = build_view(dataclasses.replace(appraised, material=material))
    assert [document.number for document in view.documents if document.paragraphs] == [1, 2, 3, 4, 5]


def test_long_lists_are_capped_and_counted():
    appraised = velmar()
    lineage = appraised.material.lineage
    origin = lineage.origins[1]
    many = tuple(dataclasses.replace(origin, id=f"M{number}", independence={}) for number in range(100))
    weights = {each.id: appraised.weighing.origin_weights["O2"] for each in many}
    material = dataclasses.replace(appraised.material, lineage=dataclasses.replace(lineage, origins=many))
    weighing = dataclasses.replace(appraised.weighing, origin_weights=weights)
    side = build_view(dataclasses.replace(appraised, material=material, weighing=weighing)).side("for")
    assert (len(side.origins), side.more, side.total) == (60, 40, 100)


def test_nothing_but_a_claim():
    appraised = velmar()
    material = dataclasses.replace(
        appraised.material, documents=(), statements=(), exhibits=(), lineage=Lineage(), stances=Stances({}, {})
    )
    verdict = dataclasses.replace(appraised.weighing.verdict, likelihood={})
    weighing = dataclasses.replace(appraised.weighing, verdict=verdict, absences=(), gaps=(), linchpins=())
    view = build_view(dataclasses.replace(appraised, material=material, weighing=weighing))
    assert [side.total for side in view.sides] == [0, 0, 0]
    assert view.verdict.likelihood is None


def test_overlapping_and_nested_marks_become_segments():
    text = "one two three\nfour"
    marks = [(Span(0, 9), "content"), (Span(4, 13), "source"), (Span(4, 7), "cue"), (Span(8, 99), "content")]
    points = {4: (["q-1"], [Opening("p-1", "for", "Ada", None)])}
    found = segments(text, marks, points)
    assert [[(segment.text, segment.roles) for segment in paragraph] for paragraph in found] == [
        [
            ("one ", ("content",)),
            ("two", ("source", "cue", "content")),
            (" ", ("source", "content")),
            ("t", ("source", "content")),
            ("hree", ("source", "content")),
        ],
        [("four", ("content",))],
    ]
    assert found[0][1].anchors == ("q-1",)
    assert found[0][1].openings[0].speaker == "Ada"
    assert segments("", [], {}) == ()


def test_texts_of_the_view_are_inert():
    view = build_view(velmar(taint="\x1b[2J\u202e\x07\ud800"))
    texts = [part for part in everything(view) if isinstance(part, str)]
    assert not [text for text in texts if set(text) & set("\x1b\u202e\x07\ud800")]
    assert any("␛[2J" in text for text in texts)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "http://[bad", "https://a b", "ftp://x.example", "//x"]
)
def test_only_plain_web_addresses_become_links(address):
    appraised = velmar()
    first, *rest = appraised.material.documents
    documents = (dataclasses.replace(first, url=address), *rest)
    material = dataclasses.replace(appraised.material, documents=documents)
    assert build_view(dataclasses.replace(appraised, material=material)).documents[0].url is None


def test_document_labels_fall_back():
    document = velmar().material.documents[0]
    assert document_label(document) == "Northern Wire, 2 April 2025"
    bare = dataclasses.replace(document, publisher=None, published=None)
    assert document_label(bare) == "northernwire.example"
    titled = dataclasses.replace(bare, url=None, title="Trucks seen at night near the Oslin estuary, dockers say")
    assert document_label(titled) == "“Trucks seen at night near the Oslin…”"
    assert document_label(dataclasses.replace(titled, title="Northern Wire", held=False)) == "Northern Wire"
    assert document_label(dataclasses.replace(bare, url=None, title=None)) == "wire.txt"
    assert document_label(dataclasses.replace(bare, url="http://[bad", title=None)) == "wire.txt"


def test_anchors_are_fit_for_html():
    assert anchor_of("p", "a b\"<c>#'é-2") == "p-a_b__c____-2"


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.64, "64 %"), (0.0, "0 %"), (1.0, "100 %"), (0.9951, "99.5 %"), (0.0044, "0.4 %"), (1e-6, "under 0.1 %")],
)
def test_percent(value, words):
    assert percent(value) == words


def test_percent_is_never_rounded_to_certainty():
    assert percent(0.99999) == "over 99.9 %"


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2025-04-02T18:30:00+02:00", "2 April 2025"),
        ("2025-04", "April 2025"),
        ("2025", "2025"),
        ("2025-99", "2025"),
        ("2025-W14", "the week of 31 March 2025"),
        ("2025-W53", "2025-W53"),
        ("spring", "spring"),
        (None, ""),
    ],
)
def test_day(moment, words):
    assert day(moment) == words


def test_small_words():
    assert decibans(-0.04) == "0.0 dB"
    assert decibans(-3.14) == "−3.1 dB"
    assert counted(1, "entry", "entries") == "1 entry"
    assert counted(1204, "entry", "entries") == "1,204 entries"
    assert listed(("A",)) == "A"
    assert listed(("A", "B", "C", "D", "E")) == "A, B, C and 2 more"
    assert listed(()) == ""
    assert interest_words(None) == "interest not known"
    assert interest_words(Interest(Side.NONE, Stake.NONE)) == "no interest in it"
    assert interest_words(Interest(Side.FOR, Stake.ALLY)) == "an ally of a party, served if it is believed"


def test_the_same_words_on_the_same_item_in_a_copy_are_told_once():
    appraised = velmar()
    undercut = next(statement for statement in appraised.material.statements if statement.bears_on)
    copy = dataclasses.replace(undercut, id="T6-copy")
    material = dataclasses.replace(appraised.material, statements=(*appraised.material.statements, copy))
    (told,) = build_view(dataclasses.replace(appraised, material=material)).undercuts
    assert [citation.anchor for citation in told.statement.repeated_in] == ["p-T6-copy"]


@pytest.mark.parametrize(
    ("flip", "words"),
    [
        (0.0, "the answer would sharpen the picture, not turn it"),
        (0.05, "the answer is not likely to tip the balance"),
        (0.3, "the answer could tip the balance"),
        (0.6, "the answer may well tip the balance"),
    ],
)
def test_what_an_answer_could_change_in_words(flip, words):
    assert change_words(flip) == words


def test_a_statement_is_shown_in_its_whole_sentence():
    text = "Rain fell. The keeper, Odda Brin, said the light had failed twice in May, then went home. Nobody came."
    statement = Statement("T1", "D1", Quote.INDIRECT, Span(23, 32), (Span(34, 38),), (Span(39, 64),))
    whole = "".join(piece.text for piece in excerpt(statement, text, sentences(text)))
    assert whole == "The keeper, Odda Brin, said the light had failed twice in May, then went home."
    assert "".join(piece.text for piece in excerpt(statement, text)) == text[23:64]


def test_a_summary_has_true_minus_signs_and_keeps_its_figures_together():
    appraised = velmar()
    verdict = dataclasses.replace(appraised.weighing.verdict, summary="It weighs -0.7 dB (-2.0 to +1.1): 39 %.")
    weighing = dataclasses.replace(appraised.weighing, verdict=verdict)
    found = build_view(dataclasses.replace(appraised, weighing=weighing)).verdict.summary
    assert found == "It weighs −0.7 dB (−2.0 to +1.1): 39\u00a0%."


def test_an_origin_that_only_discusses_takes_no_side_unless_it_weighs_or_leans():
    appraised = velmar()
    stances, weights = appraised.material.stances, appraised.weighing.origin_weights
    level = StanceReading(StanceLabel.DISCUSSES, 0.2, 0.1, 0.6, 0.1)
    leaning = StanceReading(StanceLabel.DISCUSSES, 0.4, 0.1, 0.45, 0.05)

    def side_of_laboratory(reading, weight):
        read = dataclasses.replace(stances, statements={**stances.statements, "T7": {"H1": reading}})
        weighing = dataclasses.replace(appraised.weighing, origin_weights={**weights, "O4": weight})
        material = dataclasses.replace(appraised.material, stances=read)
        view = build_view(dataclasses.replace(appraised, material=material, weighing=weighing))
        return next(side.key for side in view.sides for card in side.origins if card.id == "O4")

    assert side_of_laboratory(level, Weight(0.0, 0.3, 0.9)) == "beside"
    assert side_of_laboratory(level, Weight(0.2, 0.7, 0.9)) == "for"
    assert side_of_laboratory(leaning, Weight(0.0, 0.3, 0.9)) == "for"


def test_an_assumption_of_the_whole_case_is_worded_as_one():
    appraised = velmar()
    drop = dataclasses.replace(appraised.weighing.linchpins[0], level="assumption", id="delta")
    weighing = dataclasses.replace(appraised.weighing, linchpins=(drop,))
    (pin,) = build_view(dataclasses.replace(appraised, weighing=weighing)).hinges.linchpins
    assert pin.item.name == "the assumption that one origin may be an echo of another"
