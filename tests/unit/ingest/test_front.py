from __future__ import annotations

import pytest

from assay.ingest.front import Front, is_front_line, read_front

BODY = "\n\nThe port authority said on Monday that nothing had leaked from the depot at Velden harbour. " * 4


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Leak denied by port authority\n\nBy Reuters\n\nJuly 15, 2018",
            Front("Leak denied by port authority", None, "2018-07-15"),
        ),
        (
            "Subscribe\n\nLive Analysis\n\nLeak denied by port authority\n\nBy Mara Ilves July 16 at "
            "7:44 AM Email the author",
            Front("Leak denied by port authority", "Mara Ilves"),
        ),
        (
            "Harbour 'safe', says U.S.\nBy MARA ILVES, JOOST BRAND and ANNE DE VRIES | Associated "
            "Press\nUpdated: 3 May 2019 at 9:15 pm",
            Front("Harbour 'safe', says U.S.", "MARA ILVES, JOOST BRAND and ANNE DE VRIES", "2019-05-03"),
        ),
        ("By Mara Ilves - The Bay Post - Sunday, July 15, 2018", Front(None, "Mara Ilves", "2018-07-15")),
        ("Getty Images\n\nLeak denied by port authority", Front()),
        ("Sunday, Jul 15th 2018 Weather", Front(None, None, None)),
        ("By the numbers", Front()),
        ("VELDEN (AP) — The authority denied it.", Front()),
        (
            "The Bay Gazette\n3 May 2024\n\nLeak denied by port authority",
            Front("Leak denied by port authority", None, "2024-05-03", "The Bay Gazette"),
        ),
        (
            "Leak denied by port authority\n\nBy Mara Ilves\nThe Bay Post\nMay 3, 2024",
            Front("Leak denied by port authority", "Mara Ilves", "2024-05-03", "The Bay Post"),
        ),
        (
            "Velden Now\nMay 3, 2024\nLeak denied by port authority\nBy Mara Ilves",
            Front("Leak denied by port authority", "Mara Ilves", "2024-05-03", "Velden Now"),
        ),
        ("Mayor Meets Press\n14 March 2023", Front("Mayor Meets Press", None, "2023-03-14")),
    ],
)
def test_read_front(head: str, expected: Front) -> None:
    assert read_front(head + BODY) == expected


def test_a_text_of_one_line_has_no_headline() -> None:
    assert read_front("Leak denied by port authority") == Front()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Mara Ilves and Joost Brand", True),
        ("14 May 2024, 09:30", True),
        ("By Reuters", True),
        ("By Monday evening nothing had been found.", False),
        ("The 14 May report was wrong.", False),
    ],
)
def test_is_front_line(line: str, expected: bool) -> None:
    assert is_front_line(line) is expected
