import re

from benchmarks.attribution.drawing import frontier_svg
from benchmarks.attribution.peers.expressions import read
from benchmarks.attribution.timed import covered


def found(text: str) -> list[tuple[str, ...]]:
    return [
        tuple(" ".join(text[start:end] for start, end in part) for part in (item.source, item.cue, item.content))
        for item in read(text)
    ]


def test_expressions_find_quotations_with_the_nearest_name_and_clauses_that_a_name_opens_or_closes() -> None:
    text = (
        "“The crane was old and rusty,” said Ilse Holt. The port was closed, Brenn said.\n"
        "Ada Cole told that the ferry leaked. According to the ministry, nobody was hurt. It rained."
    )
    assert found(text) == [
        ("Ilse Holt", "said", "“The crane was old and rusty,”"),
        ("Brenn", "said", "The port was closed"),
        ("Ada Cole", "told", "the ferry leaked"),
        ("the ministry", "According to", "nobody was hurt"),
    ]


def test_the_time_inside_a_model_counts_once_where_threads_overlap() -> None:
    assert covered([]) == 0.0
    assert covered([(5.0, 6.0), (0.0, 2.0), (1.0, 3.0), (1.5, 2.5)]) == 4.0


def test_the_picture_names_every_setting_and_joins_those_that_none_beats() -> None:
    rows = [
        {"name": "default", "articles_per_s": 10.0, "statement_f1": 0.72},
        {"name": "fast & loose", "articles_per_s": 20.0, "statement_f1": 0.71},
        {"name": "beaten", "articles_per_s": 9.0, "statement_f1": 0.7},
    ]
    picture = frontier_svg(rows, peers={"a peer": 7.0})
    assert {"default", "fast &amp; loose", "beaten", "a peer"} <= set(re.findall(r">([^<>]+)</text>", picture))
    (line,) = re.findall(r'<polyline class="frontier" points="([^"]+)"', picture)
    assert len(line.split()) == 2
