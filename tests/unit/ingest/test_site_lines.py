from __future__ import annotations

import pytest

from assay.ingest.site_lines import is_site_line


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Why the depot was closed",
        "READ ALSO: Fees to rise",
        "Recent videos",
        "Most read in Politics",
        "More from the Courier",
        "Subscribe to our newsletter",
        "Get the Courier in your inbox",
        "Advertisement",
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "Share on Facebook",
        "Comments (12)",
        "You may also like",
        "© 2023 Bay Post",
        "Are you in Velden? Send us your story by emailing us.",
        "We use cookies to improve your experience.",
    ],
)
def test_the_site_speaks(line: str) -> None:
    assert is_site_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read more than once, the report still said nothing of a leak.",
        "Watch officers saw the ship turn at midnight.",
        "More than 1,500 people marched in the capital.",
        "Share prices fell after the announcement.",
        "Recent videos show the bridge before it fell.",
        "Related charges were dropped in May, the court said.",
        "Copyright law does not cover the tapes, his lawyer said on Monday. " * 4,
        "Email traffic seen by the Courier names the officer.",
    ],
)
def test_the_report_speaks(line: str) -> None:
    assert not is_site_line(line)
