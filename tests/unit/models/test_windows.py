from assay.models.attribution import LENGTH, window_bounds


def test_a_short_text_is_one_window():
    assert list(window_bounds(10)) == [(0, 10)]


def test_windows_overlap_and_reach_the_end():
    bounds = list(window_bounds(700))
    assert bounds == [(0, 254), (190, 444), (380, 634), (570, 700)]


def test_no_window_is_longer_than_the_model_reads_and_every_piece_is_read():
    for count in range(1, 1200, 7):
        bounds = list(window_bounds(count))
        assert all(0 < end - start <= LENGTH - 2 for start, end in bounds)
        assert set().union(*(range(start, end) for start, end in bounds)) == set(range(count))
