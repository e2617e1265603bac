from __future__ import annotations

import pytest

from assay.ingest.masthead import find_masthead

DATE = "3 May 2024"
HEADLINE = "Leak denied by port authority"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([HEADLINE, "Harbour Observer", DATE], 1),
        (["Harbour Observer", DATE, HEADLINE], 0),
        ([DATE, "The Post of Velden", HEADLINE], 1),
        # A name that is not called like a paper is one only as the very first line, above the date and the headline.
        (["Velden Now", DATE, HEADLINE], 0),
        ([HEADLINE, "Mara Ilves", DATE], None),
        # Sections, agencies and the headline itself are no mastheads.
        ([HEADLINE, "World News", DATE], None),
        ([HEADLINE, "Reuters", DATE], None),
        (["Mayor Meets Press", DATE], None),
        ([HEADLINE, "Harbour Observer", "The body begins here and is long."], None),
        ([], None),
    ],
)
def test_find_masthead(lines: list[str], expected: int | None) -> None:
    beside = [line == DATE for line in lines]
    headlines = [line in {HEADLINE, "Mayor Meets Press"} for line in lines]
    assert find_masthead(lines, beside=beside, headlines=headlines) == expected
