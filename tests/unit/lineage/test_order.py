from datetime import UTC, datetime, timedelta

import pytest

from assay.lineage.order import identifier_key, instant, order_key, published
from tests.unit.lineage.piles import document


@pytest.mark.parametrize(
    ("written", "earliest", "latest"),
    [
        ("2017", datetime(2017, 1, 1, tzinfo=UTC), datetime(2018, 1, 1, tzinfo=UTC)),
        ("2017-12", datetime(2017, 12, 1, tzinfo=UTC), datetime(2018, 1, 1, tzinfo=UTC)),
        ("2020-W53", datetime(2020, 12, 28, tzinfo=UTC), datetime(2021, 1, 4, tzinfo=UTC)),
        ("2017-04-03", datetime(2017, 4, 3, tzinfo=UTC), datetime(2017, 4, 4, tzinfo=UTC)),
        ("2017-04-03T10:00", datetime(2017, 4, 3, 10, tzinfo=UTC), datetime(2017, 4, 3, 10, 1, tzinfo=UTC)),
        (
            "2017-04-03T10:00:05+02:00",
            datetime(2017, 4, 3, 8, 0, 5, tzinfo=UTC),
            datetime(2017, 4, 3, 8, 0, 6, tzinfo=UTC),
        ),
        (
            "2017-04-03 10:00:05-0430",
            datetime(2017, 4, 3, 14, 30, 5, tzinfo=UTC),
            datetime(2017, 4, 3, 14, 30, 6, tzinfo=UTC),
        ),
    ],
)
def test_a_date_is_the_stretch_of_time_it_may_mean(written, earliest, latest):
    found = instant(written)
    assert found is not None
    assert (found.earliest, found.latest) == (earliest, latest)


@pytest.mark.parametrize("written", [None, "", "yesterday", "2017-13-01", "0000", "2017-02-30", "2017-W53", "9999"])
def test_what_is_no_date_is_none(written):
    assert instant(written) is None


def test_before_is_sure_only_where_the_stretches_do_not_overlap():
    monday, evening, tuesday = instant("2017-04-03"), instant("2017-04-03T20:00:00Z"), instant("2017-04-04")
    assert monday and evening and tuesday
    assert monday.before(tuesday) == timedelta(0)
    assert monday.before(evening) is None
    assert tuesday.before(monday) is None


def test_documents_sort_by_instant_with_the_undated_last():
    late = document("late", published="2018-07-16T01:00:00+02:00")
    early = document("early", published="2018-07-15T18:00:00-04:00")
    undated = document("undated")
    assert sorted([undated, early, late], key=order_key) == [early, late, undated]
    assert published(undated) is None


def test_copies_sort_after_their_original_by_number():
    written = ["D1-10", "D1-2", "D1", "D0-x", "-3", "D0"]
    assert sorted(written, key=identifier_key) == ["-3", "D0", "D0-x", "D1", "D1-2", "D1-10"]
