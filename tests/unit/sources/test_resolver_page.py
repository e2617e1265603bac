from assay.sources.across.grounds import Grounds
from assay.sources.across.namesakes import SIGNS
from assay.sources.resolver_page import resolver_page
from assay.sources.within.scoring import table


def test_every_feature_sign_and_ground_has_its_row():
    rows = [line for line in resolver_page().splitlines() if line.startswith("| ")]
    headings = 8
    assert len(rows) == len(table()) + len(SIGNS) + len(Grounds) + 8 + headings
    assert all(line.count(" | ") >= 1 for line in rows)
    full_name = next(row for row in table() if row.feature == "full_name")
    assert f"| `full_name` | {full_name.weight:g} | {full_name.by_hand:g} |" in resolver_page()
