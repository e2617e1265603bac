"""Families of reports: an original and what others made of it, with times and credits as the family's idea wants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from benchmarks.lineage.mutations import blocks, marks
from benchmarks.lineage.mutations.builder import Builder
from benchmarks.lineage.mutations.mutate import mutated, share_of
from benchmarks.lineage.mutations.outlets import AGENCY
from benchmarks.lineage.mutations.truth import Material
from benchmarks.lineage.mutations.words import joined

Family = Callable[[Builder], object]


def copied(*kinds: str) -> Family:
    """An original and one report of each kind, whose times tell who came first."""

    def family(builder: Builder) -> None:
        original = builder.take()
        times = builder.clock().apart(len(kinds) + 1)
        first = builder.add(original, "original", published=times[0], title="First report")
        for kind, time in zip(kinds, times[1:], strict=True):
            builder.add(
                mutated(original, kind, builder),
                kind,
                published=time,
                title="Another title",
                changed=share_of(kind),
                parents=[first],
                cue="time",
            )

    return family


def copied_on(kind: str, then: str) -> Family:
    """An original, a report made from it, and one made from that."""

    def family(builder: Builder) -> None:
        original = builder.take()
        times = builder.clock().apart(3)
        first = builder.add(original, "original", published=times[0])
        between = mutated(original, kind, builder)
        share = share_of(kind)
        second = builder.add(between, kind, published=times[1], changed=share, parents=[first], cue="time")
        last = mutated(between, then, builder)
        share = 1 - (1 - share) * (1 - share_of(then))
        builder.add(last, then, published=times[2], changed=share, parents=[second], cue="time")

    return family


def two_merged(builder: Builder) -> None:
    """Two originals, and a report of paragraphs of both by turns."""
    originals = [builder.take(), builder.take()]
    times = builder.clock().apart(3)
    made = [builder.add(one, "original", published=time) for one, time in zip(originals, times, strict=False)]
    words = blocks.merged(originals[0].words, originals[1].words)
    builder.add(Material(words), "merged", published=times[2], parents=made, cue="time")


def credit_removed(builder: Builder) -> None:
    """An agency's report, a copy that credits the agency, and a copy that does not."""
    text = builder.take()
    times = builder.clock().apart(3)
    agency = builder.add(text, "original", publisher=AGENCY, published=times[0])
    marked = marks.dateline(text, AGENCY) if builder.generator.random() < 0.5 else marks.under_byline(text, AGENCY)
    builder.add(marked, "credit-kept", published=times[1], parents=[agency], cue="time and credit")
    builder.add(text, "credit-removed", published=times[2], parents=[agency], cue="time")


def clock_skewed(builder: Builder) -> None:
    """A copy that is dated some hours before its original, and credits it."""
    text, outlet = builder.take(), builder.outlets()
    times = builder.clock().reversed()
    first = builder.add(text, "original", publisher=outlet, published=times[0])
    copy = _credited(text, outlet, builder)
    builder.add(copy, "clock-skewed", published=times[1], parents=[first], cue="credit against the clock")


def one_cue(cue: str, kind: str = "copy") -> Family:
    """An original and a report made from it, where only `cue` shows who came first."""

    def family(builder: Builder) -> None:
        text, outlet = builder.take(), builder.outlets()
        times = builder.clock().silent(2)
        second = mutated(text, kind, builder)
        publisher, title = None, None
        match cue:
            case "credit in a closing sentence":
                second = marks.closing_credit(second, outlet, builder.wordings, generator=builder.generator)
            case "credit in the first sentence":
                second = marks.credit_within(second, outlet, builder.wordings, generator=builder.generator)
            case "credit in the byline":
                second = marks.byline(second, outlet, builder.wordings, generator=builder.generator)
            case "quotation marks":
                quoted = marks.in_quotation_marks(second, generator=builder.generator)
                if quoted is None:
                    return family(builder)
                second = quoted
            case "excerpt":
                second = replace(text, words=blocks.excerpt(text.words, generator=builder.generator, most=0.5))
            case "update mark":
                publisher = outlet if builder.generator.random() < 0.5 else None
                added = replace(second, words=joined([second.words, *builder.own_paragraphs(1)]))
                second = marks.update_mark(added, builder.wordings, generator=builder.generator)
            case "update in the title":
                title = builder.one_of(*builder.wordings.update_titles)
            case _:
                pass
        first = builder.add(text, "original", publisher=outlet, published=times[0])
        name = {"excerpt": "truncated", "update mark": "updated"}.get(cue, kind)
        builder.add(
            second,
            name,
            publisher=publisher,
            published=times[1],
            title=title,
            changed=share_of(kind),
            parents=[first],
            cue=cue,
        )
        return None

    return family


def one_quotation(builder: Builder) -> None:
    """Two reports that share a long quotation alone."""
    texts = [builder.take_any(), builder.take_any()]
    quotation = marks.quotation(builder.generator)
    times = builder.clock().apart(2)
    for text, time in zip(texts, times, strict=True):
        told = marks.with_quotation(text.words, quotation, builder.one_of("the minister", "the chairwoman"))
        builder.add(replace(text, words=told), "control-quotation", published=time)


def one_press_conference(builder: Builder) -> None:
    """Three reports that share the same three long quotations alone, in different orders."""
    quotations = marks.quotations()
    chosen = [quotations[int(place)] for place in builder.generator.permutation(len(quotations))[:3]]
    for time in builder.clock().apart(3):
        text = builder.take_any()
        words = text.words
        for place in builder.generator.permutation(3):
            words = marks.with_quotation(words, chosen[int(place)], builder.one_of("the minister", "the chairwoman"))
        builder.add(replace(text, words=words), "control-press-conference", published=time)


def one_publisher(builder: Builder) -> None:
    """Four or five reports of one publisher with the same lines under each."""
    outlet, standing = builder.outlets(), builder.one_of(*builder.wordings.standing)
    number = 4 + int(builder.generator.integers(2))
    for time in builder.clock().apart(number):
        text = builder.take_any()
        words = marks.with_boilerplate(text.words, outlet, standing)
        builder.add(replace(text, words=words), "control-boilerplate", publisher=outlet, published=time)


def unrelated(builder: Builder) -> None:
    """A report that has nothing from any other."""
    builder.add(builder.take_any(), "control-unrelated", published=builder.clock().hours_apart(1)[0])


def _credited(text: Material, outlet: str, builder: Builder) -> Material:
    ways = {"closing": marks.closing_credit, "byline": marks.byline, "within": marks.credit_within}
    return ways[builder.one_of(*ways)](text, outlet, builder.wordings, generator=builder.generator)
