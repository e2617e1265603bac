import pytest

from assay.errors import UsageError
from assay.extract import make_tagger
from assay.settings import Settings


def test_the_rules_by_name() -> None:
    assert make_tagger(Settings(tagger="rules")).name == "rules"


def test_an_unknown_name_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no tagger 'oracle'"):
        make_tagger(Settings(tagger="oracle"))
