"""Shows pairs for reading: `python -m benchmarks.lineage.pairs.show NUMBER...` prints both texts to the terminal.

Words within a run of six that the other text has too stand between ⟦ and ⟧. The band is not shown, nothing is stored.
"""

from __future__ import annotations

import sys

import yaml

from benchmarks.lineage.pairs.articles import Article, read_articles, runs, words
from benchmarks.lineage.pairs.sample import PAIRS

RUN = 6


def marked(text: str, other: str) -> str:
    """The text with its words shared in runs of six between marks."""
    held = {run for run, _, _ in runs(other, RUN)}
    spans: list[list[int]] = []
    for run, start, end in runs(text, RUN):
        if run not in held:
            continue
        if spans and start <= spans[-1][1]:
            spans[-1][1] = end
        else:
            spans.append([start, end])
    for start, end in reversed(spans):
        text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
    return text


def shown(place: str, article: Article, other: Article) -> str:
    """One article of a pair under a heading, without empty lines."""
    head = (
        f"--- {place}: {article.name}, {article.publisher}, fetched {article.scraped}, {len(words(article.text))} words"
    )
    body = [line.strip() for line in marked(article.text, other.text).splitlines() if line.strip()]
    return "\n".join([head, *body])


def main() -> None:
    """Print the pairs whose numbers are given, one article after the other."""
    articles = read_articles()
    pairs = {entry["number"]: entry for entry in yaml.safe_load(PAIRS.read_text(encoding="utf-8"))}
    for number in sys.argv[1:]:
        if not number.isdecimal() or int(number) not in pairs:
            sys.exit(f"There is no pair {number!r}: give numbers from 1 to {len(pairs)}.")
        first, second = (articles[pairs[int(number)][place]] for place in ("first", "second"))
        print(f"\n=== pair {number} ===\n{shown('first', first, second)}\n\n{shown('second', second, first)}")


if __name__ == "__main__":
    main()
