"""All the text of a page, for pages whose report cannot be told from what surrounds it.

The standard library's parser builds no tree, so that no depth of nesting is too deep for it.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

_UNSEEN = frozenset({"script", "style", "noscript", "template", "title", "nav", "button", "select", "svg", "iframe"})
_INLINE = frozenset(re.split(" ", "a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u"))


def all_text(source: str) -> str:
    """The visible text of the markup `source` in document order, one block after another, a blank line between."""
    parser = _TextParser()
    parser.feed(source)
    parser.close()
    return parser.text()


class _TextParser(HTMLParser):
    """Collects text; counts how deep inside unseen elements it is."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[list[str]] = [[]]
        self._unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - its interface
        if tag in _UNSEEN:
            self._unseen.append(tag)
        self._border(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._unseen and self._unseen[-1] == tag:
            self._unseen.pop()
        self._border(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._blocks[-1].append(data)

    def text(self) -> str:
        """What was collected."""
        blocks = (" ".join("".join(block).split()) for block in self._blocks)
        return "\n\n".join(block for block in blocks if block)

    def _border(self, tag: str) -> None:
        if tag not in _INLINE and self._blocks[-1]:
            self._blocks.append([])
