from __future__ import annotations

import pytest

from assay.domain.source import SourceKind
from assay.sources.within import antecedents, features
from assay.sources.within.entity import Entity
from assay.sources.within.scoring import NEW, Kind, Option, Weight, Weights, read_table, table, weights_for

TABLE = "# heading\nnaming\tfull_name\t7\t7\t3.5\tThe names agree.\nnaming\ta_new_one\t2\t2\t1\tThe bar.\n"


def _entity() -> Entity:
    return Entity(0, SourceKind.PERSON, 0)


def test_a_table_is_read_row_by_row() -> None:
    assert read_table(TABLE) == (
        Weight(Kind.NAMING, "full_name", 7.0, 7.0, 3.5, "The names agree."),
        Weight(Kind.NAMING, NEW, 2.0, 2.0, 1.0, "The bar."),
    )


def test_weights_come_in_the_order_of_the_features() -> None:
    assert weights_for(Kind.NAMING, ["full_name"], read_table(TABLE)) == Weights((7.0,), 2.0)
    with pytest.raises(KeyError):
        weights_for(Kind.NAMING, ["nothing"], read_table(TABLE))


def test_the_highest_total_above_the_bar_is_best_and_the_first_of_equals() -> None:
    one, other = _entity(), _entity()
    weights = Weights((1.0, -1.0), 0.5)
    assert weights.total((2.0, 1.0)) == 1.0
    assert weights.best([]) is None
    assert weights.best([Option(one, (0.5, 0.0))]) is None
    options = [Option(one, (1.0, 0.0)), Option(other, (3.0, 2.0)), Option(other, (3.0, 2.5))]
    assert weights.best(options[:2]) is options[0]


def test_an_entity_s_chances_in_several_places_add_up() -> None:
    one, other = _entity(), _entity()
    options = [Option(one, (1.2,)), Option(other, (1.0,)), Option(other, (1.1,))]
    assert Weights((1.0,), 0.0).best(options) is options[2]


def test_the_table_of_the_package_has_a_row_for_every_feature_with_its_meaning() -> None:
    for kind, listed in ((Kind.NAMING, features.FEATURES), (Kind.PRONOUN, antecedents.FEATURES)):
        rows = {row.feature: row for row in table() if row.kind is kind}
        assert list(rows) == [NEW, *(feature.name for feature in listed)]
        for feature in listed:
            assert rows[feature.name].meaning == " ".join((feature.test.__doc__ or "").split())


def test_signs_agree_by_hand_and_fitted() -> None:
    for row in table():
        assert row.feature == NEW or row.by_hand * row.fitted >= 0
        assert row.weight in (row.by_hand, row.fitted)
