"""Fact-checks that others published: schema.org `ClaimReview` in a page or in JSON-LD, read into values."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from assay.ingest.claim_review_nodes import Node, claim_review_nodes, first, nodes, text
from assay.ingest.encoding import decode

LONGEST = 4_000_000
"""Characters of a page or file that are read; what lies beyond is cut off."""
MOST_REVIEWS = 200
MOST_APPEARANCES = 200
_WORST, _BEST = 1.0, 5.0


@dataclass(frozen=True, slots=True)
class ClaimReviewRead:
    """A fact-check as its publisher wrote it, hostile or wrong as it may be.

    `claim` are its words and `claimant` who made it; `rating` is the verdict in the publisher's words, and `value` its
    number on the scale from `worst` to `best`, all three none where the review gives no number on a scale (many write
    -1 of -1 for that). Dates are as written and are ISO 8601; addresses are http or https; texts are on one line and
    otherwise as they came: make them inert before you show them. `is_draft` where the review says so of itself.
    """

    claim: str
    rating: str | None = None
    value: float | None = None
    worst: float | None = None
    best: float | None = None
    explanation: str | None = None
    body: str | None = None
    author: str | None = None
    url: str | None = None
    published: str | None = None
    claimant: str | None = None
    claimed: str | None = None
    first_appearance: str | None = None
    appearances: tuple[str, ...] = ()
    is_draft: bool = False


def read_claim_reviews(html_or_json: str | bytes) -> tuple[ClaimReviewRead, ...]:
    """The fact-checks in a page (JSON-LD or microdata) or in a JSON-LD text, in order, each once.

    Those without a claim or without a rating, and whatever is malformed, are left out. Nothing is fetched. What is
    longer than `LONGEST` characters, nested beyond reason or more than `MOST_REVIEWS` is not read. Raises
    `MissingExtra` where a page is to be read and the extra `exchange` is not installed.
    """
    if isinstance(html_or_json, bytes):
        html_or_json = decode(html_or_json[: 4 * LONGEST]).text
    found: dict[ClaimReviewRead, None] = {}
    for node in claim_review_nodes(html_or_json[:LONGEST]):
        review = _review(node)
        if review is not None:
            found[review] = None
        if len(found) == MOST_REVIEWS:
            break
    return tuple(found)


def _review(node: Node) -> ClaimReviewRead | None:
    claim = next(iter(nodes(node, "itemReviewed")), {})
    words = text(node, "claimReviewed") or text(claim, "text") or text(claim, "name")
    rating = next(iter(nodes(node, "reviewRating")), {})
    label, number = text(rating, "alternateName") or text(rating, "name"), _number(rating)
    if not words or not (label or number):
        return None
    value, worst, best = number or (None, None, None)
    appearances = (_address(work) for work in nodes(claim, "appearance"))
    return ClaimReviewRead(
        claim=words,
        rating=label,
        value=value,
        worst=worst,
        best=best,
        explanation=text(rating, "ratingExplanation"),
        body=text(node, "reviewBody"),
        author=_name(node, "author"),
        url=_address(node),
        published=_moment(node, "datePublished"),
        claimant=_name(claim, "author"),
        claimed=_moment(claim, "datePublished"),
        first_appearance=next((_address(work) for work in nodes(claim, "firstAppearance")), None),
        appearances=tuple(dict.fromkeys(address for address in appearances if address))[:MOST_APPEARANCES],
        is_draft=(text(node, "creativeWorkStatus") or "").casefold() == "draft",
    )


def _number(rating: Node) -> tuple[float, float, float] | None:
    """The rating's number with the ends of its scale, 1 and 5 where they are not given; none off the scale."""
    value = _float(rating, "ratingValue")
    worst, best = _float(rating, "worstRating"), _float(rating, "bestRating")
    worst, best = _WORST if worst is None else worst, _BEST if best is None else best
    return (value, worst, best) if value is not None and worst < best and worst <= value <= best else None


def _float(node: Node, key: str) -> float | None:
    given = first(node, key)
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        return None
    try:
        value = float(given)
    except (ValueError, OverflowError):
        return None
    return value if math.isfinite(value) else None


def _name(node: Node, key: str) -> str | None:
    """The name of a person or body, which may be given bare."""
    return next((found for one in nodes(node, key) if (found := text(one, "name"))), None) or text(node, key)


def _address(node: Node) -> str | None:
    """The node's web address; none for anything but http and https, and for what holds blanks or hidden characters."""
    address = text(node, "url") or text(node, "@id") or ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    is_plain = address.isprintable() and not any(char.isspace() for char in address)
    return address if parts.scheme in ("http", "https") and parts.netloc and is_plain else None


def _moment(node: Node, key: str) -> str | None:
    """The day or time under `key`, if it is ISO 8601, or a year and month."""
    written = text(node, key) or ""
    try:
        datetime.fromisoformat(f"{written}-01" if len(written) == 7 else written)
    except ValueError:
        return None
    return written
