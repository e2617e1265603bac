"""The kinds of mutation: one function for each way in which a report is made from others."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.lineage.mutations import blocks
from benchmarks.lineage.mutations.builder import Builder
from benchmarks.lineage.mutations.changes import change
from benchmarks.lineage.mutations.truth import Material
from benchmarks.lineage.mutations.words import joined

CHANGED = tuple(f"changed-{share}" for share in (5, 10, 20, 30, 40))
SINGLE = tuple(f"{kind}-single" for kind in CHANGED)
SIMPLE = ("copy", "excerpt", "reorder-paragraphs", "reorder-sentences", "wire-intro", "truncated", *CHANGED, *SINGLE)
"""The kinds made from one original alone, by `mutated`."""
AT_STATEMENTS = ("copy", "excerpt", "reorder-paragraphs", "reorder-sentences", "wire-intro", "truncated", "merged",
                 "credit-removed", "changed-5", "changed-10", "changed-5-single", "changed-10-single")  # fmt: skip
"""The kinds whose statements are asked for their origins."""


def share_of(kind: str) -> float:
    """The share of words that a kind changes."""
    return int(kind.split("-")[1]) / 100 if kind.startswith("changed-") else 0.0


def mutated(original: Material, kind: str, builder: Builder) -> Material:
    """The original after a mutation of one of the `SIMPLE` kinds."""
    words, generator = original.words, builder.generator
    match kind:
        case "copy":
            return original
        case "excerpt":
            frame = builder.own_paragraphs(3)
            run = blocks.excerpt(words, generator=generator)
            return replace(original, words=joined([frame[0], run, *frame[1:]]))
        case "reorder-paragraphs" | "reorder-sentences":
            return replace(original, words=blocks.new_order(words, by=kind.split("-")[1], generator=generator))
        case "wire-intro":
            return replace(original, words=blocks.wire_intro(words, builder.own_paragraphs(4), generator=generator))
        case "truncated":
            return replace(original, words=blocks.opening(words, share=0.4 + 0.3 * float(generator.random())))
        case _:
            single = kind.endswith("-single")
            return change(original, share_of(kind), single=single, known=builder.vocabulary, generator=generator)
