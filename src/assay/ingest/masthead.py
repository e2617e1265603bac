"""The masthead among the lines above a report's body: the paper's name, right above or below the date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.ingest.credit import is_credit_line
from assay.ingest.site_lines import is_site_line
from assay.texts.lazy_pattern import lazy_pattern

_MOST_WORDS = 6
_LONGEST = 60
_SMALL = "of the and for de la le les el der die das du di da den des y et und"
_NAME = lazy_pattern(rf"[A-Z0-9][\w.’'&-]*(?: (?:[A-Z0-9&][\w.’'&-]*|(?:{_SMALL.replace(' ', '|')})(?= )))*")
# Words that papers, agencies and broadcasters are called by.
_PAPER = lazy_pattern(
    r"\b(?:Agency|Advertiser|Advocate|Argus|Beacon|Bee|Bulletin|Chronicle|Constitution|Courier|Daily|Dispatch|Echo|"
    r"Enquirer|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Intelligencer|Journal|Ledger|Leader|"
    r"Mail|Mercury|Messenger|Mirror|Monitor|News|Newspaper|Nation|Observer|Outlook|Post|Press|Radio|Record|Register|"
    r"Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|TV|Weekly|Wire|Witness|World|Zeitung)\b"
)
_NO_PAPER = lazy_pattern(
    r"(?:By|Updated|Published|Posted|Last|Photo|Image|Video|Opinion|Analysis|Editorial|Exclusive|Breaking|Staff|Share|"
    r"Breaking News|World News|Latest News|Top News|Local News|News|World|Politics|Business|Sports?|Press Release|"
    r"For Immediate Release|Home|Page \d+)\b[\w ]{0,20}\Z|By\s",
    re.IGNORECASE,
)


def find_masthead(lines: Sequence[str], *, beside: Sequence[bool], headlines: Sequence[bool]) -> int | None:
    """Which of `lines` is the paper's name, or none where none evidently is.

    `beside` tells which lines are dates or bylines, `headlines` which read like headlines. The masthead is a name of at
    most six words right above or below a date or byline, while another line is the headline; and unless it is called
    like a paper ("Gazette"), it is the first line of all.
    """
    for place, line in enumerate(lines):
        near = (place > 0 and beside[place - 1]) or (place + 1 < len(lines) and beside[place + 1])
        headed = any(is_headline for other, is_headline in enumerate(headlines) if other != place)
        if beside[place] or not near or not headed or not _is_name(line):
            continue
        if _PAPER.search(line) or (place == 0 and any(headlines[2:])):
            return place
    return None


def _is_name(line: str) -> bool:
    if len(line) > _LONGEST or len(line.split()) > _MOST_WORDS or _NO_PAPER.match(line):
        return False
    return _NAME.fullmatch(line) is not None and not is_credit_line(line) and not is_site_line(line)
