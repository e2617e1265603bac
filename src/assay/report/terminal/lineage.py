"""What `assay lineage` prints: who had it from whom as a tree, circles, the course of time, and who is behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.text import Text
from rich.tree import Tree

from assay.domain.lineage import Lineage
from assay.report.inert import one_line
from assay.report.listing import Listing
from assay.report.terminal.style import Hanging, bullet, heading, more, paragraph
from assay.report.view.history import lineage_summary
from assay.report.view.lineage_chains import SharedOrigin, shared_origins
from assay.report.view.lineage_forest import WHOLE, Branch, Cut, Forest, forest
from assay.report.view.lineage_graph import LineageLink, lineage_graph
from assay.report.view.lineage_times import Course, course, shown
from assay.report.view.wording import counted

SHOWN = Cut(rows=40, below_root=16, below_each=8)
"""How much of a large pile's tree is printed,"""
ALSO, CITED, CIRCLES, MOMENTS, ORIGINS, CHAINS = 3, 8, 5, 12, 6, 3
"""and how many further links of one report, further documents cited, circles, moments, origins, and chains of one."""
ROOM = 34
"""Columns that are kept for the words of a report, however deep it stands."""
_ELSEWHERE = "shown with --all"
_EVERYTHING = 10**9

LEGEND = (
    "Below each report stand those that had it from there: how, how sure it is that it went this way, and the words "
    "that show it."
)
NOTHING = "No report was found to rest on another."


def render_lineage(listing: Listing, *, lineage: Lineage, console: Console, whole: bool = False) -> None:
    """Prints who had what from whom; with `whole`, nothing of a large pile is left out."""
    console.print(LineageTree(listing, lineage, whole=whole), highlight=False)


class LineageTree:
    """The lineage of `listing` as a console shows it; with `whole`, nothing of a large pile is left out."""

    def __init__(self, listing: Listing, lineage: Lineage, *, whole: bool = False) -> None:
        self.graph = lineage_graph(listing, lineage)
        self.labels = {node.id: node.label for node in self.graph.nodes}
        self.titles = {node.id: node.dated for node in self.graph.nodes}
        self.origins = shared_origins(listing, lineage)
        self.course = course(listing, lineage)
        self.summary = lineage_summary(listing, lineage)
        self.whole = whole

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Tree, circles, course of time, origins, and a sentence on it all."""
        del console
        yield from self._tree(deepest=max(3, (options.max_width - ROOM) // 4))
        yield from self._circles()
        yield from _course_lines(self.course, at_most=self._cap(MOMENTS))
        yield from self._origins()
        yield Text()
        yield paragraph(self.summary)

    def _cap(self, number: int) -> int:
        return _EVERYTHING if self.whole else number

    def _tree(self, *, deepest: int) -> Iterator[RenderableType]:
        if not self.graph.links:
            yield Text(NOTHING)
            return
        yield paragraph(Text("Who had it from whom", style="bold underline"))
        yield paragraph(LEGEND, style="dim")
        grown = forest(self.graph, WHOLE if self.whole else SHOWN)
        below = {branch.parent for branch in grown.branches}
        is_lone = [
            branch.link is None and not branch.also and not branch.more and place not in below
            for place, branch in enumerate(grown.branches)
        ]
        yield from self._trees(grown, is_lone, deepest=deepest)
        cited = [branch.node.id for branch, lone in zip(grown.branches, is_lone, strict=True) if lone]
        yield from self._also_cited(cited)
        yield from more(grown.left_out, "report", where=_ELSEWHERE)
        yield from self._alone()

    def _trees(self, grown: Forest, is_lone: list[bool], *, deepest: int) -> Iterator[Tree]:
        """The trees; what would stand too far to the right for its words begins a tree of its own."""
        places: list[tuple[Tree, int]] = []
        roots = []
        for branch, lone in zip(grown.branches, is_lone, strict=True):
            above = None if branch.parent is None else places[branch.parent]
            if above is None or above[1] == deepest:
                places.append((Tree(self._label(branch, is_continued=above is not None), guide_style="dim"), 0))
                roots += [] if lone else [places[-1][0]]
            else:
                places.append((above[0].add(self._label(branch)), above[1] + 1))
        for branch, (place, _) in zip(grown.branches, places, strict=True):
            for line in more(branch.more, "report", where=_ELSEWHERE):
                place.add(line.text)
        yield from roots

    def _label(self, branch: Branch, *, is_continued: bool = False) -> Group:
        """A report, and below it from where it had what."""
        name = Text.assemble((branch.node.name, "bold"), (branch.node.label[len(branch.node.name) :], "dim"))
        if branch.node.in_circle:
            name.append(" (in a circle)", style="bold")
        lines = [Hanging(name)]
        if branch.link:
            whom = self.titles[branch.link.earlier] if is_continued else "it"
            lines.append(_link_line(branch.link, f"{branch.link.how} {whom}"))
        shown_links = branch.also[: self._cap(ALSO)]
        lines += [_link_line(link, f"also {link.how} {self.titles[link.earlier]}") for link in shown_links]
        if len(branch.also) > len(shown_links):
            lines.append(Hanging(Text(f"and has it from {len(branch.also) - len(shown_links):,} more", style="dim")))
        return Group(*lines)

    def _also_cited(self, cited: list[str]) -> Iterator[RenderableType]:
        """Documents that reports of the tree have something from, besides what they had from elsewhere."""
        if not cited:
            return
        times = Counter(link.earlier for link in self.graph.links)
        yield Text()
        yield paragraph("Also had from:", style="bold")
        for identifier in cited[: self._cap(CITED)]:
            yield bullet(f"{self.labels[identifier]}: by {counted(times[identifier], 'report')}")
        yield from more(len(cited) - self._cap(CITED), "document", where=_ELSEWHERE)

    def _alone(self) -> Iterator[RenderableType]:
        """Reports that are linked to no other."""
        if not self.graph.alone:
            return
        yield Text()
        yield paragraph("Linked to no other:", style="bold")
        for label in self.graph.alone[: self._cap(CITED)]:
            yield bullet(label)
        yield from more(len(self.graph.alone) - self._cap(CITED), "report", where=_ELSEWHERE)

    def _circles(self) -> Iterator[RenderableType]:
        if not self.graph.circles:
            return
        yield from heading("Circular reporting")
        for circle in self.graph.circles[: self._cap(CIRCLES)]:
            names = " ← ".join(self.labels.get(member, one_line(member)) for member in (*circle, circle[0]))
            yield bullet(Text(names, style="bold"))
        words = "Each had it from the one after it; all that is said within a circle is one origin at most."
        yield paragraph(words, style="dim")
        yield from more(len(self.graph.circles) - self._cap(CIRCLES), "circle", where=_ELSEWHERE)

    def _origins(self) -> Iterator[RenderableType]:
        if not self.origins:
            return
        yield from heading("Who stands behind several reports")
        for origin in self.origins[: self._cap(ORIGINS)]:
            yield bullet(_origin_line(origin))
            for chain in origin.chains[: self._cap(CHAINS)]:
                words = " → ".join(chain.names)
                yield Hanging(Text(f"{words}: {counted(chain.statements, 'statement')}", style="dim"), "   ")
            left = len(origin.chains) - self._cap(CHAINS)
            if left > 0:
                yield Text(f"    and {counted(left, 'more way')}", "dim")
        yield from more(len(self.origins) - self._cap(ORIGINS), "origin", where=_ELSEWHERE)


def _origin_line(origin: SharedOrigin) -> Text:
    numbers = f": {counted(origin.statements, 'statement')} in {counted(len(origin.documents), 'report')}"
    return Text.assemble((origin.name, "bold"), numbers)


def _link_line(link: LineageLink, words: str) -> Hanging:
    shown_by = f": {link.words}" if link.words else ""
    sure = f" ({link.sure}{', in a circle' if link.in_circle else ''})"
    return Hanging(Text.assemble(words, sure, (shown_by, "dim")))


def _course_lines(told: Course, *, at_most: int) -> Iterator[RenderableType]:
    """Who was first, who came next, and bursts."""
    if not told.lines:
        return
    yield from heading("In order of time")
    lines = shown(told, at_most)
    for line in lines:
        mark = "*" if line.is_burst else "-"
        yield bullet(Text.assemble((line.when, "dim"), f"  {line.name} {line.what}"), mark=mark)
    yield from more(len(told.lines) - len(lines), "report", where="in the JSON")
    yield from more(told.statements, "dated statement", where="in the JSON")
