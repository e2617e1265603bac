"""An appraisal as a fact-check that search engines and archives read: schema.org `ClaimReview` in JSON-LD 1.1."""

from __future__ import annotations

from datetime import datetime

from assay.domain.material import Appraised
from assay.domain.weighing import VerdictLabel
from assay.errors import UsageError
from assay.report.addresses import safe_address
from assay.report.contract.primitives import Json
from assay.report.contract.writer import to_json
from assay.report.exchange.claim_review_claim import reviewed_claim
from assay.report.exchange.claim_review_works import citations
from assay.report.inert import one_line
from assay.report.view.conclusion import VerdictView
from assay.report.view.index import Index
from assay.report.view.verdict import verdict_view
from assay.report.view.what_if import suppositions

SCALE = {
    VerdictLabel.REFUTED: 1,
    VerdictLabel.LEANING_REFUTED: 2,
    VerdictLabel.LEANING_SUPPORTED: 4,
    VerdictLabel.SUPPORTED: 5,
}
"""The number of each label that has one. 3 is nobody's: readers of the format take it for "half true"."""
WORST, BEST = 1, 5

_SCALE_WORDS = (
    "The scale is 1 (refuted), 2 (leaning refuted), 4 (leaning supported) and 5 (supported); 3 is not used. "
    "It says which way the reporting points and how firmly, not how much of the claim is true."
)
_IN_MARKUP = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def claim_review(
    appraised: Appraised,
    *,
    author: str | None = None,
    author_is_person: bool = False,
    url: str | None = None,
    published: str | None = None,
) -> str:
    """`appraised` as a schema.org `ClaimReview` (JSON-LD 1.1), which may stand in a page's `script` element as it is.

    Without `author` it is a draft of the tool's that nobody signs. `author` is who does: an organisation, or a person
    where `author_is_person`; `url` is the web address of the review and `published` its day or time (ISO 8601).

    The rating has the label in words; a number from 1 (refuted) to 5 (supported) only where the label lies on that
    scale: contested, unproven and no evidence have none. Weight, likelihood and confidence are in the text. Raises
    `UsageError` for an empty author, an unsafe address, a bad date, a date without author, and a what-if with one.
    """
    signed = _author(author, is_person=author_is_person)
    _check(appraised, signed, url=url, published=published)
    index = Index(appraised)
    verdict = verdict_view(index)
    tool: Json = {"@type": "SoftwareApplication", "name": "Assay", "softwareVersion": one_line(appraised.assay_version)}
    cited = citations(index)
    review: Json = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        **({"url": url} if url else {}),
        **({"author": signed} if signed else {"creator": tool, "creativeWorkStatus": "Draft"}),
        **({"datePublished": published} if published else {}),
        "inLanguage": "en",
        "claimReviewed": one_line(appraised.material.claim.affirmative),
        "reviewRating": _rating(appraised.weighing.verdict.label, verdict),
        "reviewBody": _body(appraised, verdict),
        "itemReviewed": reviewed_claim(index, author=signed),
        **({"citation": cited} if cited else {}),
        "isBasedOn": {
            "@type": "CreativeWork",
            "name": "Appraisal of the reporting behind the claim",
            "identifier": f"urn:assay:{one_line(appraised.fingerprint)}",
            "creator": tool,
        },
    }
    return to_json(review).translate(_IN_MARKUP)


def _author(author: str | None, *, is_person: bool) -> Json | None:
    if author is None:
        return None
    name = one_line(author)
    if not name:
        raise UsageError("The author of the review has no name.", hint="Give a name, or leave it out for a draft.")
    return {"@type": "Person" if is_person else "Organization", "name": name}


def _check(appraised: Appraised, author: Json | None, *, url: str | None, published: str | None) -> None:
    if url is not None and safe_address(url) is None:
        raise UsageError(
            f"“{one_line(url)}” is not a web address.", hint="Give the whole address, with https:// before it."
        )
    if published is not None and not _is_moment(published):
        raise UsageError(f"“{one_line(published)}” is not a date.", hint="Write it as 2025-04-06.")
    if published is not None and author is None:
        raise UsageError(
            "A review that is published needs an author, because Assay signs nothing.", hint="Say who signs it."
        )
    if author is not None and appraised.what_if is not None:
        raise UsageError(
            "A what-if is not what the reporting amounts to, so nobody should sign it.",
            hint="Leave the author out for a draft, or appraise without suppositions.",
        )


def _is_moment(published: str) -> bool:
    try:
        datetime.fromisoformat(published)
    except ValueError:
        return False
    return "-" in published


def _rating(label: VerdictLabel, verdict: VerdictView) -> Json:
    """The one rating that the format holds: the label, its number where it has one, and the weight it rests on."""
    value = SCALE.get(label)
    number: Json = {} if value is None else {"ratingValue": value, "worstRating": WORST, "bestRating": BEST}
    off_scale = f"“{verdict.label}” is no place on a scale from false to true, so this rating has no number."
    weight = f"The reporting weighs {verdict.weight.text} ({verdict.weight.spread}): {verdict.weight_words}."
    return {
        "@type": "Rating",
        "alternateName": verdict.label,
        **number,
        "ratingExplanation": f"{weight} {off_scale if value is None else _SCALE_WORDS}",
    }


def _body(appraised: Appraised, verdict: VerdictView) -> str:
    """Weight and likelihood, what they rest on, and then the confidence, in sentences of its own."""
    supposed = [f"This is a what-if: {one}." for one in suppositions(appraised)]
    others = [
        f"Another explanation that was weighed, “{other.text}”, is {other.term}: {other.likelihood} ({other.spread})."
        for other in verdict.alternatives
    ]
    reasons = (reason.text for reason in verdict.confidence_reasons)
    return " ".join(
        (
            *supposed,
            verdict.summary,
            *others,
            f"It rests on {verdict.counts}.",
            verdict.effective,
            f"{verdict.confidence}.",
        )
    ) + "".join(f" {reason}" for reason in reasons)
