from __future__ import annotations

import pytest

from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.sources.mentions.mention import Form
from assay.sources.mentions.parse import parse_mention
from assay.sources.mentions.writings import writer_of


@pytest.mark.parametrize(
    ("wording", "writer"),
    [
        ("Lee's tweet", "Lee"),
        ("Ann Lee's brief to the court", "Ann Lee"),
        ("her submission", "her"),
        ("a statement from the ministry", "the ministry"),
        ("a letter signed by Ann Lee", "Ann Lee"),
        ("the second statement by Ann Lee", "Ann Lee"),
        ("a letter", None),
        ("the ministry's report", None),
        ("a statement of facts", None),
        ("Lee", None),
    ],
)
def test_a_writing_has_its_writer(wording: str, writer: str | None) -> None:
    assert writer_of(wording) == writer


def test_the_mention_of_a_writing_is_its_writers() -> None:
    tweet = parse_mention("Ann Lee's tweet", Span(0, 15))
    assert (tweet.kind, tweet.name, tweet.wording) == (SourceKind.PERSON, ("Ann", "Lee"), "Ann Lee's tweet")
    assert parse_mention("his letter", Span(0, 10)).form is Form.PRONOUN
    assert parse_mention("a letter from the archive's box", Span(0, 1)).kind is not SourceKind.DOCUMENT
