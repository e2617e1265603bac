"""`python -m benchmarks.sources.perf`: time of telling sources apart, to 100,000 mentions, and beside extraction.

The piles are made: reports of some twenty statements by people, bodies and unnamed informants, drawn from names that
recur as names do in the news (Zipf). `--pile FOLDER` measures a folder of reports besides: the seconds for its
statements, and for their sources.
"""

from __future__ import annotations

import argparse
import json
import math
import pathlib
import platform
import random
import time
from collections.abc import Sequence

import assay
from assay.domain.document import Document
from assay.domain.statement import Statement
from assay.extract import extract, make_tagger
from assay.ingest import read_reports
from assay.settings import Settings
from assay.sources import resolve_sources
from benchmarks.sources.marked import marked

FROZEN = pathlib.Path(__file__).parent / "results" / "perf-frozen.json"
SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
PER_REPORT = 20
GIVEN = ["Ana", "Bela", "Carim", "Dov", "Elin", "Faro", "Greta", "Hugo", "Ines", "Jonas", "Katya", "Lorin", "Mira"]
SYLLABLES = ["bar", "cel", "dun", "fel", "gor", "hal", "jen", "kor", "lum", "mar", "nor", "pel", "ros", "sel", "tor"]
OFFICES = ["minister", "mayor", "judge", "nurse", "engineer", "colonel", "lawyer", "teacher", "analyst", "farmer"]
BODIES = ["Ministry", "Council", "Bank", "Institute", "Union", "Agency", "Hospital", "Board"]


def surname(number: int) -> str:
    """The surname with this number: three syllables, so that some thousands differ."""
    first, rest = divmod(number, len(SYLLABLES) ** 2)
    second, third = divmod(rest, len(SYLLABLES))
    return (SYLLABLES[first % len(SYLLABLES)] + SYLLABLES[second] + SYLLABLES[third]).title()


def report(chance: random.Random) -> str:
    """One report in the marked form of the cases: all marks bear one label, for nothing is compared here."""
    sentences: list[str] = []
    while len(sentences) < PER_REPORT:
        number = min(int(chance.paretovariate(0.6)), 5_000)
        given, last = GIVEN[number % len(GIVEN)], surname(number)
        office, body = chance.choice(OFFICES), f"{surname(number + 7)} {chance.choice(BODIES)}"
        sentences += [
            f"{{a|{given} {last}, a {office} of the {body},}} said the road was shut.",
            f"{{a|{chance.choice((last, 'He', 'She', f'The {office}'))}}} said it would stay shut.",
            f"{{a|{chance.choice((f'The {body}', f'An official of the {body}', 'An official'))}}} said it was open.",
            f"{{a|{chance.choice(('It', 'The official', 'They', 'Residents'))}}} said nothing else was known.",
        ]
    return " ".join(sentences[:PER_REPORT])


def pile(mentions: int) -> tuple[Sequence[Document], Sequence[Statement]]:
    """Made reports with this many mentions in all."""
    chance = random.Random(mentions)  # noqa: S311 - no secret
    items = [
        {"text": report(chance), "publisher": f"Paper {place % 40}", "published": f"2024-01-{place % 28 + 1:02}"}
        for place in range(mentions // PER_REPORT)
    ]
    material = marked(items)
    return material.documents, material.statements


def growth(rounds: int) -> dict[str, object]:
    """The least seconds of some rounds for each size, and the exponent of their growth from 10,000 mentions on."""
    seconds = {}
    for size in SIZES:
        documents, statements = pile(size)
        seconds[size] = min(_timed(documents, statements) for _ in range(rounds))
    last = SIZES[-1]
    exponent = math.log(seconds[last] / seconds[10_000]) / math.log(last / 10_000)
    return {
        "seconds": {str(size): round(taken, 2) for size, taken in seconds.items()},
        "exponent": round(exponent, 2),
        "mentions_a_second": round(last / seconds[last]),
    }


def _timed(documents: Sequence[Document], statements: Sequence[Statement]) -> float:
    start = time.perf_counter()
    resolve_sources(documents, statements)
    return time.perf_counter() - start


def beside_extraction(folder: pathlib.Path) -> dict[str, object]:
    """Seconds for the statements of a folder's reports and for their sources, and the second as a share."""
    settings = Settings()
    read = read_reports([str(folder)], settings=settings)
    documents = [reading.document for reading in read if reading.document is not None]
    tagger = make_tagger(settings)
    start = time.perf_counter()
    found = [extract(document, tagger=tagger, settings=settings) for document in documents]
    statements = [statement for extraction in found for statement in extraction.statements]
    extracting = time.perf_counter() - start
    taken = _timed(documents, statements)
    return {
        "documents": len(documents),
        "statements": len(statements),
        "extraction_seconds": round(extracting, 2),
        "sources_seconds": round(taken, 2),
        "share": round(taken / extracting, 4),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pile", type=pathlib.Path, help="a folder of reports to measure besides")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--freeze", action="store_true", help="write the frozen results anew")
    options = parser.parse_args()
    results: dict[str, object] = {"version": assay.__version__, "made": growth(options.rounds)}
    if options.pile:
        results["pile"] = {"name": options.pile.name, **beside_extraction(options.pile)}
    results["machine"] = f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}"
    written = json.dumps(results, indent=2) + "\n"
    print(written, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()
