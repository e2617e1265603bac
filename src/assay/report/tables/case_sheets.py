"""The tables of the case as a whole: the verdict, the claim's hypotheses and parts, decisions and findings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from assay.report.contract.primitives import MAIN_HYPOTHESIS, Json
from assay.report.tables.column import Column, Sheet, count, offset, real, text, texts, time, weight
from assay.report.tables.contract import Contract
from assay.report.tables.rows import plain


def _verdict(contract: Contract) -> Iterator[Json]:
    what_if = contract.part("what_if")
    yield {
        **_amounts(contract.part("verdict")),
        **{key: contract.value[key] for key in ("claim", "models", "schema_version", "assay_version", "fingerprint")},
        **{key: what_if.get(key, []) for key in ("set", "without", "supposed")},
        "supposed_prior": what_if.get("prior"),
    }


def _before(contract: Contract) -> Iterator[Json]:
    if what_if := contract.part("what_if"):
        yield _amounts(cast(Json, what_if["before"]))


def _amounts(verdict: Json) -> Json:
    likelihood, confidence = cast("dict[str, Json]", verdict["likelihood"]), cast(Json, verdict["confidence"])
    return {**verdict, "reasons": confidence["reasons"], "main": likelihood.get(MAIN_HYPOTHESIS)}


def _changed(contract: Contract) -> Iterator[Json]:
    for change in cast("list[Json]", contract.part("what_if").get("changed", [])):
        yield {**change, "handle": contract.handle(change["item"])}


def _hypotheses(contract: Contract) -> Iterator[Json]:
    now = cast("dict[str, Json]", contract.part("verdict")["likelihood"])
    before = cast("dict[str, dict[str, Json]]", contract.part("what_if").get("before") or {})
    for hypothesis in contract.rows("hypotheses"):
        key = cast(str, hypothesis["id"])
        yield {**hypothesis, "now": now.get(key), "before": before.get("likelihood", {}).get(key)}


def _parts(contract: Contract) -> Iterator[Json]:
    for part in cast("list[Json]", contract.part("claim")["parts"]):
        yield {"counts": None, **part}


_AMOUNTS: tuple[Column, ...] = (
    text("summary", "The verdict in one or two sentences."),
    text(
        "label",
        "supported, leaning_supported, contested, unproven, leaning_refuted, refuted or no_evidence: on weight alone.",
    ),
    *weight("The weight of all the evidence"),
    real("outer_low_db", "The least weight with every parameter in its range.", unit="dB", path="outer_bound_db.low"),
    real(
        "outer_high_db", "The greatest weight with every parameter in its range.", unit="dB", path="outer_bound_db.high"
    ),
    text("weight_words", "The weight in words."),
    real("prior_low", "The lower end of the prior.", path="prior.low"),
    real("prior_mid", "The centre of the prior.", path="prior.mid"),
    real("prior_high", "The upper end of the prior.", path="prior.high"),
    real("likelihood_low", "The likelihood of the claim: the 5th percentile of the draws.", path="main.low"),
    real("likelihood_mid", "The likelihood of the claim: the 50th percentile.", path="main.mid"),
    real("likelihood_high", "The likelihood of the claim: the 95th percentile.", path="main.high"),
    text("likelihood_term", "The likelihood's word by ICD 203.", path="main.term"),
    real("break_even_prior", "The prior at which the claim would be as likely as not."),
    real("break_even_r", "The reliability of the top origin at which it would be."),
    text("confidence", "How well founded the likelihood is: low, moderate or high.", path="confidence.level"),
    texts("confidence_reasons", "Why, a sentence each.", path="reasons[].text"),
    count("documents", "How many documents were read.", path="counts.documents"),
    count("statements", "How many statements they make.", path="counts.statements"),
    count("distinct_statements", "How many of them differ.", path="counts.distinct_statements"),
    count("origins", "How many origins they go back to.", path="counts.origins"),
    count("independent_origins", "How many of these are shown to be independent.", path="counts.independent_origins"),
    real(
        "effective_origins", "How many independent ones they are worth.", unit="count", path="counts.effective_origins"
    ),
)

VERDICT = Sheet(
    "verdict",
    "One row: the claim, what the evidence amounts to, and what it was made with.",
    (
        text("claim", "The claim as written.", path="claim.text"),
        text("affirmative", "The claim as a statement.", path="claim.affirmative"),
        texts("participants", "The actors, things and places of the claim.", path="claim.participants"),
        *_AMOUNTS,
        texts("set", "What a what-if set otherwise, as it was written."),
        texts("without", "What a what-if left out."),
        text("supposed_prior", "The prior that a what-if supposed."),
        texts("supposed", "What a what-if supposed, as it was written.", path="supposed[].written"),
        texts("supposed_words", "The same in words.", path="supposed[].text"),
        texts("models", "The models used.", path="models[].name"),
        texts("models_sha256", "The SHA-256 of their weights.", path="models[].sha256"),
        text("schema_version", "The version of the contract that the tables follow."),
        text("assay_version", "The version of Assay."),
        text("fingerprint", "The fingerprint of the appraisal."),
    ),
    _verdict,
)

VERDICT_BEFORE = Sheet(
    "verdict_before",
    "One row where a what-if was asked: the verdict before it.",
    _AMOUNTS,
    _before,
)

CHANGED = Sheet(
    "changed",
    "One row an item to which a what-if gives another weight, what changes most first.",
    (
        text("item", "The item; one that is left out is in no other table."),
        text("handle", "Its short handle in the report."),
        text("name", "What it is called."),
        *weight("Its weight before", prefix="before", path="before"),
        *weight("Its weight now", prefix="after", path="after"),
    ),
    _changed,
)

HYPOTHESES = Sheet(
    "hypotheses",
    "One row a hypothesis, with its likelihood.",
    (
        text("id", "The hypothesis: `H1` is the claim."),
        text("text", "What it says."),
        text("kind", "claim, negation, alternative or other."),
        real("likelihood_low", "Its likelihood: the 5th percentile of the draws.", path="now.low"),
        real("likelihood_mid", "Its likelihood: the 50th percentile.", path="now.mid"),
        real("likelihood_high", "Its likelihood: the 95th percentile.", path="now.high"),
        text("likelihood_term", "The likelihood's word by ICD 203.", path="now.term"),
        real("before_low", "Its likelihood before a what-if: the 5th percentile.", path="before.low"),
        real("before_mid", "Its likelihood before a what-if: the 50th percentile.", path="before.mid"),
        real("before_high", "Its likelihood before a what-if: the 95th percentile.", path="before.high"),
        text("before_term", "Its word before a what-if.", path="before.term"),
    ),
    _hypotheses,
)

PARTS = Sheet(
    "parts",
    "One row a part of the claim; counts only where it has several.",
    (
        text("id", "The part."),
        text("text", "What it says."),
        text("kind", "clause, proposition or showing."),
        text("exhibit", "The words that name the exhibit of a showing."),
        *(
            count(f"{label}_{what}", f"How many {what} {_take} it.", path=f"counts.{label}.{what}")
            for label, _take in (("supports", "support"), ("opposes", "oppose"), ("discusses", "discuss"))
            for what in ("statements", "sources")
        ),
    ),
    _parts,
)

DECISIONS = Sheet(
    "decisions",
    "One row a decision of a person.",
    (
        text("id", "The decision's identifier."),
        text("who", "Who decided."),
        time("when", "When."),
        text("what", "What was decided."),
        text("why", "Why."),
    ),
    plain("decisions"),
)

FINDINGS = Sheet(
    "findings",
    "One row a finding: something wrong with the material.",
    (
        text("code", "What kind of finding it is."),
        text("document", "The document's identifier, or the path as given where no document could be made."),
        offset("start", "Where it begins in the document's text."),
        offset("end", "Where it ends."),
        text("message", "What was found."),
        text("hint", "What to do."),
    ),
    plain("findings"),
)
