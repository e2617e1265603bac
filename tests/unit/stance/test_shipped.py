import pytest

from assay.stance.shipped import shipped_table


def test_a_shipped_table_is_plain_values():
    operators = shipped_table("operators")
    assert all(isinstance(entry["phrases"], list) and float(entry["factor"]) <= 1 for entry in operators.values())


def test_a_table_that_is_not_shipped_is_an_error():
    with pytest.raises(FileNotFoundError):
        shipped_table("absent")
