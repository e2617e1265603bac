from __future__ import annotations

import pytest

from assay.ingest.credit import find_credit, is_credit_line

BODY = "The port authority said on Monday that nothing had leaked from the depot."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Leak denied\n\nBy Reuters\n\nJuly 15, 2018\n\n{BODY}", "By Reuters"),
        (f"By The Associated Press\n{BODY}", "By The Associated Press"),
        (f"By MARA ILVES,   Associated Press\n{BODY}", "By MARA ILVES, Associated Press"),
        (f"By Mara Ilves | AFP - May 3\n{BODY}", "By Mara Ilves | AFP"),
        (f"Leak denied\nMara Ilves and Joost Brand, Associated Press\nUpdated\n{BODY}",
         "Mara Ilves and Joost Brand, Associated Press"),
        (f"Mara Ilves, Associated Press\nFILE - The depot at night.\n{BODY}", None),
        (f"VELDEN, Norrland (AP) — {BODY}", "VELDEN, Norrland (AP)"),
        (f"(Reuters) - {BODY}", "(Reuters)"),
        (f"Velden (CNN)\n\n{BODY}", "Velden (CNN)"),
        (f"Mara Ilves (AP)\n\n{BODY}", None),
        (f"The depot. (AP Photo/Mara Ilves)\n\nCarl Brand / Reuters\n\n{BODY}", None),
        (f"{BODY}\n\nThe Associated Press contributed to this "
        f"report.", "The Associated Press contributed to this report."),
        (f"{BODY}\n\nReporting by Mara Ilves; Editing by Joost "
        f"Brand", "Reporting by Mara Ilves; Editing by Joost Brand"),
        (f"{BODY}\n\nThis story was originally published by the Bay Post.",
         "This story was originally published by the Bay Post."),
        (f"{BODY}\n\nCopyright 2018 The Associated Press. All rights reserved.",
         "Copyright 2018 The Associated Press. All rights reserved."),
        (f"By Sana Khan\n{BODY}", None),
        (f"{BODY} He told Reuters so.", None),
        ("", None),
    ],
)  # fmt: skip
def test_find_credit(text: str, expected: str | None) -> None:
    assert find_credit(text) == expected


def test_is_credit_line() -> None:
    assert is_credit_line("By Reuters")
    assert is_credit_line("The Associated Press")
    assert not is_credit_line("By Reuters count, ten were hurt")
    assert not is_credit_line(BODY)
