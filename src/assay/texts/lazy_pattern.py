"""Regular expressions that are compiled when they are first used.

Assay knows about a thousand of them, and a report of one page needs a third: compiled as their modules are read, they
took about half of the time in which a command starts.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_ASKED = tuple(name for name in dir(re.Pattern) if not name.startswith("_"))
"""What can be asked of a pattern: `search`, `sub`, `pattern`, `flags` and the like."""


class _Uncompiled:
    """Stands for a pattern until something is asked of it, and holds what it answers with from then on."""

    def __init__(self, expression: str | bytes, flags: int) -> None:
        self._expression = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._expression, self._flags)
        self.__dict__.update({each: getattr(compiled, each) for each in _ASKED})
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"lazy_pattern({self._expression!r})"


def lazy_pattern(expression: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile(expression, flags)` gives, compiled when it is first used.

    An `expression` that is wrong is found out only then: use `re.compile` for one that a user wrote. Functions of `re`
    do not take what is returned; ask its own methods.
    """
    return cast("re.Pattern[AnyStr]", _Uncompiled(expression, int(flags)))
