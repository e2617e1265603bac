"""Records and letters: what they make of a source's reliability."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assay.appraisal import weigh, with_letter
from assay.appraisal.parameters import is_party, reliability_setting, script_setting
from assay.appraisal.record import borne_out
from assay.appraisal.setting import Setting, setting_of
from assay.appraisal.tables import RELIABILITY, UNDERCUT
from assay.appraisal.undercut import moved
from assay.domain.material import Material
from assay.domain.source import Interest, Naming, RatedBy, Record, Role, Side, Source, SourceKind, Stake
from assay.domain.span import Passage, Reason, Span
from assay.domain.statement import Basis, BasisKind, BearsOn, BearsOnKind, Direction, Quote, Statement
from assay.domain.weighing import ParameterOrigin
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SAID = Statement("s", "D1", Quote.INDIRECT, Span(0, 3), (), (Span(4, 9),), basis=Basis(BasisKind.WITNESSED))


def source(**known: object) -> Source:
    values = {"role": Role.WITNESS, "kind": SourceKind.PERSON, "naming": Naming.NAMED} | known
    return Source("S1", "Ada", **values)


def reliability(who: Source, statement: Statement = SAID) -> Setting:
    return reliability_setting(statement, who, party=is_party(who, "H1"))


@pytest.mark.parametrize(
    ("record", "value", "spread"),
    [
        (Record(8, 10), (0.7 * 10 + 8) / 20, 20),
        (Record(0, 10), 7 / 20, 20),
        (Record(1, 1), 8 / 11, 11),
        (Record(90, 100), 97 / 110, 110),
    ],
)
def test_a_record_updates_the_default_as_the_conjugate_of_the_binomial(
    record: Record, value: float, spread: float
) -> None:
    setting = reliability(source(record=record))
    assert (setting.value, setting.spread) == (pytest.approx(value), spread)
    assert setting.origin is ParameterOrigin.LEDGER
    assert setting.reasons[-1] == Reason(f"{record.borne_out} of {record.resolved} earlier claims borne out.", (), "r")


def test_records_one_after_the_other_are_one_record() -> None:
    start = setting_of(RELIABILITY["party"])
    twice, once = borne_out(borne_out(start, Record(2, 3)), Record(1, 4)), borne_out(start, Record(3, 7))
    assert (twice.value, twice.spread) == (pytest.approx(once.value), once.spread)


def test_the_error_that_defaults_share_is_a_long_records_no_more() -> None:
    assert reliability(source(record=Record(5, 9))).shares == "r:witness"
    assert reliability(source(record=Record(5, 10))).shares is None


def test_where_access_is_unstated_the_default_weighs_half_against_the_record() -> None:
    unstated = replace(SAID, basis=Basis(BasisKind.UNSTATED))
    assert reliability(source(record=Record(4, 5)), unstated).value == pytest.approx((0.7 * 5 + 4) / 10)


def test_a_letter_beside_a_record_is_shown_and_the_record_is_weighed() -> None:
    rated = source(record=Record(8, 10), reliability="E", rated_by=RatedBy.LEDGER)
    assert reliability(rated).value == pytest.approx(0.75)


@pytest.mark.parametrize(
    ("by", "origin"),
    [(RatedBy.LEDGER, ParameterOrigin.LEDGER), (RatedBy.DECISION, ParameterOrigin.DECISION)],
)
def test_a_letter_alone_is_weighed_and_says_whose_it_is(by: RatedBy, origin: ParameterOrigin) -> None:
    told = Reason("Rated B in the table of outlets given.", (), "r")
    setting = reliability(source(reliability="B", rated_by=by, reasons=(told,)))
    assert (setting.value, setting.spread, setting.origin) == (0.75, 12, origin)
    assert setting.reasons[-1] == told


@pytest.mark.parametrize(
    ("role", "record", "letter"),
    [
        (Role.WITNESS, Record(8, 10), "B"),
        (Role.WITNESS, Record(98, 100), "A"),
        (Role.WITNESS, Record(0, 100), "E"),
        (Role.PUBLICATION, Record(2, 4), "C"),
        (Role.PARTY, Record(1, 20), "E"),
        (Role.PUBLIC, Record(2, 5), "D"),
    ],
)
def test_the_letter_of_a_record_is_the_nearest(role: Role, record: Record, letter: str) -> None:
    rated = with_letter(source(role=role, record=record))
    assert (rated.reliability, rated.rated_by) == (letter, RatedBy.LEDGER)
    assert rated.reasons[-1].text == f"Rated {letter}, the letter nearest to its record."


def test_a_letter_that_was_given_is_kept_and_without_a_record_there_is_none() -> None:
    given = source(record=Record(8, 10), reliability="E", rated_by=RatedBy.LEDGER)
    assert with_letter(given) == given
    assert with_letter(source()) == source()


def test_a_decided_role_is_what_counts_whatever_the_interest() -> None:
    interest = {"H1": Interest(Side.FOR, Stake.GAINER)}
    inferred = source(role=Role.EXPERT, interest=interest)
    told = Reason("Decided by A. Holm on 2031-05-07: asked. Its role is expert; “party” was inferred.", (), "r")
    decided = replace(inferred, decided=("role",), reasons=(told,))
    assert reliability(inferred).value == 0.65
    setting = reliability(decided)
    assert (setting.value, setting.origin, setting.reasons[-1]) == (0.80, ParameterOrigin.DECISION, told)


def test_a_decided_interest_is_weighed_as_one_that_the_text_gives() -> None:
    told = Reason("Decided by A. Holm on 2031-05-07: asked.", (), "b")
    loses = source(interest={"H1": Interest(Side.AGAINST, Stake.PARTY)}, decided=("interest H1",), reasons=(told,))
    setting, against = script_setting(loses, hypothesis="H1", direction=1)
    assert (setting.value, setting.origin, against) == (0.9, ParameterOrigin.DECISION, True)
    assert setting.reasons[-1] == told
    none = source(role=Role.PARTY, interest={"H1": Interest(Side.NONE, Stake.NONE)}, decided=("interest H1",))
    assert script_setting(none, hypothesis="H1", direction=1)[0].value == 0.1
    assert script_setting(replace(none, decided=()), hypothesis="H1", direction=1)[0].value == 0.9


def test_an_undercut_does_not_move_what_a_person_has_decided() -> None:
    bearing = BearsOn(BearsOnKind.SOURCE, "S1", "r", Direction.LOWERS)
    undercut = replace(SAID, id="u", bears_on=bearing)
    decided = reliability(source(reliability="A", rated_by=RatedBy.DECISION))
    after = moved(decided, [undercut, undercut])
    row = UNDERCUT["r", "lowers"]
    assert (after.value, after.spread, after.origin) == (0.90, 20, ParameterOrigin.DECISION)
    assert after.reasons[len(decided.reasons) :] == (
        Reason(f"{row.meaning} A person has decided otherwise, and the decision stands.", (Passage("D1", 0, 9),), "r"),
    )
    assert moved(reliability(source()), [undercut]).value == row.value


def test_nobody_is_asked_how_a_source_knows_whose_reliability_a_person_has_decided() -> None:
    found = pile([Line("s", "Ada", 0.8, basis=BasisKind.UNSTATED)])
    rated = tuple(
        replace(one, reliability="C", rated_by=RatedBy.DECISION) if one.name == "Ada" else one
        for one in found.resolution.sources
    )
    decided = replace(found, resolution=replace(found.resolution, sources=rated))

    def answers(material: Material) -> set[str | None]:
        questions = weigh(material, settings=Settings(draws=200)).questions
        return {question.answer for question in questions if question.parameter == "r"}

    assert answers(found) == {None}
    assert answers(decided) == {"A person has decided how reliable it is."}


@pytest.mark.parametrize("letter", ["A", "E"])
def test_a_better_letter_weighs_more(letter: str) -> None:
    found = pile([Line("s", "Ada", 0.8)])
    rated = tuple(replace(one, reliability=letter, rated_by=RatedBy.LEDGER) for one in found.resolution.sources)
    weighing = weigh(replace(found, resolution=replace(found.resolution, sources=rated)), settings=Settings())
    plain = weigh(found, settings=Settings()).verdict.weight_db.mid
    assert (weighing.verdict.weight_db.mid > plain) is (letter == "A")
    (parameter,) = [row for row in weighing.parameters if row.name == "r"]
    assert parameter.origin is ParameterOrigin.LEDGER
