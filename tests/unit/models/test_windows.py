import numpy as np

from assay.models.attribution import LENGTH, STRIDE, blend, window_bounds


def test_a_short_text_is_one_window():
    assert list(window_bounds(10)) == [(0, 10)]


def test_windows_overlap_and_reach_the_end():
    assert list(window_bounds(700, stride=190)) == [(0, 254), (190, 444), (380, 634), (570, 700)]
    assert list(window_bounds(300)) == [(0, 254), (STRIDE, 300)]


def test_no_window_is_longer_than_the_model_reads_and_every_piece_is_read():
    for count in range(1, 1200, 7):
        bounds = list(window_bounds(count))
        assert all(0 < end - start <= LENGTH - 2 for start, end in bounds)
        assert set().union(*(range(start, end) for start, end in bounds)) == set(range(count))


def test_one_window_gives_the_softmax_of_its_logits():
    found = blend([(0, 2)], [np.log(np.array([[1.0, 3.0], [4.0, 1.0]], np.float32))])
    assert np.allclose(found, [[0.25, 0.75], [0.8, 0.2]])


def test_windows_that_agree_change_nothing_and_the_one_further_from_its_edge_weighs_more():
    row = np.log(np.array([0.25, 0.75], np.float32))
    other = np.log(np.array([0.75, 0.25], np.float32))
    same = blend([(0, 3), (1, 4)], [np.stack([row] * 3), np.stack([row] * 3)])
    assert np.allclose(same, [[0.25, 0.75]] * 4)
    mixed = blend([(0, 3), (1, 4)], [np.stack([row] * 3), np.stack([other] * 3)])
    assert np.allclose(mixed[0], [0.25, 0.75])
    assert np.allclose(mixed[3], [0.75, 0.25])
    assert mixed[1, 1] > 0.5 > mixed[2, 1]
