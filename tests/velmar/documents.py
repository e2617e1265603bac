"""The documents of the Velmar case."""

from __future__ import annotations

import hashlib

from assay.domain.document import Document, Repeat
from tests.velmar.words import find, text


def _document(taint: str, key: str, words: str, **known: str | None) -> Document:
    words = f"{words}{taint}"
    described = {name: value if value is None else f"{value}{taint}" for name, value in known.items()}
    published, language = known.get("published"), known.get("language")
    return Document(
        key,
        words,
        hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest(),
        **{**described, "published": published, "language": language},
    )


def documents(taint: str) -> tuple[Document, ...]:
    """The five documents; `taint` is added to every text of theirs."""
    blog = _document(
        taint,
        "D5",
        text("blog"),
        path="pile/blog.html",
        publisher="Harbour Watch",
        published="2025-04-05",
        language="en",
    )
    line = "Such trucks can be hired by anyone, a reader writes."
    first, second = find(blog.text, line), find(blog.text, line, nth=1)
    repeat = Repeat(second.start, second.end, first)
    return (
        _document(
            taint,
            "D1",
            text("wire"),
            path="pile/wire.txt",
            url="https://northernwire.example/velmar",
            title="Harbour trucks poured sludge, employee says",
            publisher="Northern Wire",
            published="2025-04-02T18:30:00+02:00",
            language="en",
            credit="(Northern Wire)",
        ),
        _document(
            taint,
            "D2",
            text("courier"),
            path="pile/courier.html",
            title="Fishermen blame harbour for dead eels",
            publisher="The Velmar Courier",
            owner="Courier Press",
            author="Ada Holm",
            published="2025-04-03",
            language="en",
            credit="By Ada Holm, The Velmar Courier",
        ),
        _document(
            taint,
            "D3",
            text("today"),
            path="pile/today.html",
            title="Harbour trucks dumped sludge, worker says",
            publisher="Oslin Today",
            published="2025-04-04",
            language="en",
        ),
        _document(
            taint,
            "D4",
            text("quotidien"),
            path="pile/quotidien.txt",
            title="Estuaire d’Oslin : l’autorité portuaire mise en cause",
            publisher="Le Quotidien de l’Estuaire",
            published="2025-04",
            language="fr",
        ),
        Document(
            blog.id,
            blog.text,
            blog.sha256,
            path=blog.path,
            publisher=blog.publisher,
            published=blog.published,
            language=blog.language,
            repeated=(repeat,),
        ),
    )
