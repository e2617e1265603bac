from __future__ import annotations

import pytest

from assay.ingest.language import language_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister said on Monday that the government had not known of the report and would look into it.", "en"),
        ("Inspectors found nothing Monday, police said. Officials declined comment; residents disagreed, "
        "saying tests continued nightly.", "en"),
        ("Der Minister sagte am Montag, dass die Regierung keine Kenntnis von dem Bericht gehabt habe "
        "und weiter prüfe.", "de"),
        ("Министр заявил в понедельник, что правительство не знало об отчёте и что расследование будет "
        "продолжено.", "ru"),
        ("外交部发言人星期一表示，政府对该报告一无所知，并将在下周继续调查有关情况，同时呼吁各方保持冷静。", "zh"),
        ("Too short to tell.", None),
        ("word " * 1000, None),
        ("", None),
    ],
)  # fmt: skip
def test_language_of(text: str, expected: str | None) -> None:
    assert language_of(text) == expected
