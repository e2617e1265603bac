"""All the text of a page, for pages whose report cannot be told from what surrounds it.

The standard library's parser builds no tree, so that no depth of nesting is too deep for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

_UNSEEN = frozenset({"script", "style", "noscript", "template", "title", "nav", "button", "select", "svg", "iframe"})
_INLINE = frozenset(re.split(" ", "a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u"))


def all_text(source: str) -> str:
    """The visible text of the markup `source` in document order, one block after another, a blank line between."""
    parser = TextParser()
    parser.feed(source)
    parser.close()
    return "\n\n".join(text for _, text in parser.blocks())


class TextParser(HTMLParser):
    """Collects text block by block; knows which unseen elements it is in."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[list[str]] = [[]]
        self._unseen: list[str] = []
        self._printed = 0

    @property
    def block(self) -> int:
        """The number of the block that is being collected."""
        return len(self._blocks) - 1

    @property
    def printed(self) -> int:
        """How many characters that are no white space the block has so far."""
        return self._printed

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - its interface
        """Begins a new block where the element is one."""
        if tag in _UNSEEN:
            self._unseen.append(tag)
        self._border(tag)

    def handle_endtag(self, tag: str) -> None:
        """Ends the block where the element is one."""
        if self._unseen and self._unseen[-1] == tag:
            self._unseen.pop()
        self._border(tag)

    def handle_data(self, data: str) -> None:
        """Adds what can be seen to the block."""
        if not self._unseen:
            self._blocks[-1].append(data)
            self._printed += len("".join(data.split()))

    def blocks(self) -> Iterator[tuple[int, str]]:
        """The blocks that hold text, each with its number and on one line."""
        for number, block in enumerate(self._blocks):
            text = " ".join("".join(block).split())
            if text:
                yield number, text

    def _border(self, tag: str) -> None:
        if tag not in _INLINE and self._blocks[-1]:
            self._blocks.append([])
            self._printed = 0
