from __future__ import annotations

import inspect

import pytest

from assay.domain.finding import Finding
from assay.ingest import problems

_VALUES = {
    "name": "a.txt",
    "pattern": "*.txt",
    "folder": "pile",
    "address": "https://a.example/",
    "counts": {".docx": 2, "": 1},
    "error": PermissionError(13, "Permission denied"),
    "limit": 1000,
    "kept": 10,
    "kind": "a picture",
    "encoding": "cp1252",
    "lost": 2,
    "total": 20,
    "language": "de",
    "format_name": "HTML",
    "written": "some day",
    "pages": (2, 3),
    "seconds": 60,
    "count": 3,
    "root": "svg",
}
_FUNCTIONS = [
    function
    for name, function in inspect.getmembers(problems, inspect.isfunction)
    if function.__module__ == problems.__name__ and not name.startswith("_")
]


@pytest.mark.parametrize("function", _FUNCTIONS, ids=[function.__name__ for function in _FUNCTIONS])
def test_every_problem_is_one_plain_sentence_with_a_code_and_a_hint(function: object) -> None:
    assert callable(function)
    finding = function(**{name: _VALUES[name] for name in inspect.signature(function).parameters})
    assert isinstance(finding, Finding)
    assert finding.code == finding.code.lower().replace("_", "-").replace(" ", "-")
    assert finding.message.endswith(".")
    assert ".." not in finding.message
    assert finding.hint.endswith(".")


def test_codes_are_unlike_each_other() -> None:
    codes = [
        function(**{name: _VALUES[name] for name in inspect.signature(function).parameters}).code
        for function in _FUNCTIONS
    ]
    assert len(set(codes)) == len(codes)


def test_numbers_and_names_are_in_the_sentence() -> None:
    assert problems.unsupported_formats({".docx": 2, "": 1}).message == (
        "3 files were not read because of the format: no ending (1), .docx (2)."
    )
    assert problems.encoding_guessed("a.txt", "cp1252", lost=1).message == (
        "a.txt does not say truly how it is encoded: it was read as cp1252, and 1 character could not be read."
    )
    assert problems.unreadable("a.txt", PermissionError(13, "Permission denied")).message == (
        "a.txt could not be opened: permission denied."
    )
