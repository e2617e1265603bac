"""A YAML file as plain strings, lists and mappings, each entry with its line. Nothing in it is ever carried out.

Only events and nodes are read, no value is constructed: tags mean nothing, aliases are refused, depth is bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from assay.errors import UsageError

if TYPE_CHECKING:
    import yaml

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"

DEEPEST = 8
"""How many lists and mappings may lie in one another."""


def entries_of(text: str, *, shown: str) -> list[tuple[int, Plain]]:
    """The entries of the list that the file is, each with the line it begins on; an empty file has none.

    Raises `UsageError`, with `shown` as the file's name, where it is no YAML, no list, too deep, or uses aliases.
    """
    import yaml  # noqa: PLC0415 - slow to load

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        _check(text, loader, shown)
        root = yaml.compose(text, Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark is not None else ""
        told = getattr(error, "problem", None) or "it is no YAML"
        raise UsageError(f"{shown}{where} cannot be read: {told}.", hint="Check the indentation and quotes.") from error
    if root is None:
        return []
    if not isinstance(root, yaml.SequenceNode):
        raise UsageError(f"{shown} is no list of decisions.", hint="Begin each decision with a dash: - who: …")
    return [(node.start_mark.line + 1, _plain(node)) for node in root.value]


def _check(text: str, loader: type, shown: str) -> None:
    import yaml  # noqa: PLC0415 - slow to load

    depth, line = 0, 1
    for event in yaml.parse(text, Loader=loader):
        line = event.start_mark.line + 1 if event.start_mark is not None else line
        if isinstance(event, yaml.AliasEvent):
            raise UsageError(f"{shown}, line {line}: aliases (*) are not read.", hint="Write it out.")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            raise UsageError(
                f"{shown}, line {line}: lists and mappings lie too deep in one another.",
                hint="See the how-to page on rating sources for the form of a decision.",
            )


def _plain(node: yaml.Node) -> Plain:
    import yaml  # noqa: PLC0415 - slow to load

    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _plain(value) for key, value in node.value}
    return " ".join(str(node.value).split())
