import pytest

from assay.domain.span import Span
from assay.lineage.citing import Citation
from assay.lineage.copying import find_copying
from assay.lineage.credit import Credit, CreditKind
from assay.lineage.direction import direction
from assay.lineage.publications import Publication
from assay.lineage.sketch import sketch
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, document


def only_copying(earlier, later):
    (found,) = find_copying([sketch(earlier), sketch(later)], [None, None])
    return found


def citing(report, target):
    credit = Credit(report.id, Publication("courier", "Courier"), CreditKind.REPORTED, Span(0, 1), Span(0, 1))
    return Citation(credit, target.id, Span(0, 1))


def test_nothing_known_is_even():
    one, other = document(HARBOUR, identifier="a"), document(HARBOUR, identifier="b")
    probability, reasons = direction(only_copying(one, other))
    assert probability == 0.5
    assert [reason.text for reason in reasons] == ["Nothing tells which of the two came first."]


@pytest.mark.parametrize(
    ("published", "least", "text"),
    [
        ("2020-01-03T09:00:00", 0.95, "The other was published first, by 2 days."),
        ("2020-01-01T14:00:00", 0.9, "The other was published first, by 5 hours."),
        ("2020-01-01T09:20:00", 0.75, "The other was published first, by 20 minutes."),
        ("2020-01-01T09:00:30", 0.55, "The other was published first, by a minute or less."),
    ],
)
def test_the_later_published_had_it_from_the_earlier(published, least, text):
    one = document(HARBOUR, identifier="a", published="2020-01-01T09:00:00")
    other = document(HARBOUR, identifier="b", published=published)
    probability, reasons = direction(only_copying(one, other))
    assert least <= probability < least + 0.1
    assert [reason.text for reason in reasons] == [text]


def test_of_two_days_the_later_is_probably_the_copy():
    one = document(HARBOUR, identifier="a", published="2020-01-01")
    other = document(HARBOUR, identifier="b", published="2020-01-02")
    probability, reasons = direction(only_copying(one, other))
    assert 0.85 < probability < 0.95
    assert [reason.text for reason in reasons] == ["The other was published first, by about 24 hours."]


def test_credit_outweighs_a_short_time():
    one = document(HARBOUR, identifier="a", published="2020-01-01T09:00:00")
    other = document(HARBOUR, identifier="b", published="2020-01-01T09:20:00")
    probability, _ = direction(only_copying(one, other), given_by_earlier=[citing(one, other)])
    assert probability < 0.2
    probability, _ = direction(only_copying(one, other), given_by_later=[citing(other, one)])
    assert probability > 0.98


def test_who_quotes_had_it_from_who_states():
    plain = document(f"{HARBOUR} {MARKET}", identifier="a")
    quoting = document(f"{MARKET} The Courier wrote: “{HARBOUR}”", identifier="b")
    probability, reasons = direction(only_copying(plain, quoting))
    assert probability > 0.85
    assert reasons[0].text == "The common words stand in quotation marks here and not in the other."
    assert direction(only_copying(quoting, plain))[0] == pytest.approx(1 - probability)


def test_an_excerpt_had_it_from_the_whole():
    whole = document(f"{BRIDGE}\n\n{HARBOUR}\n\n{MARKET}", identifier="a")
    excerpt = document(MARKET, identifier="b")
    assert direction(only_copying(whole, excerpt))[0] > 0.65
    assert direction(only_copying(excerpt, whole))[0] < 0.35


def test_agencies_are_taken_from():
    one, other = document(HARBOUR, identifier="a"), document(HARBOUR, identifier="b")
    assert direction(only_copying(one, other), agency=1)[0] > 0.85
    assert direction(only_copying(one, other), agency=-1)[0] < 0.15
