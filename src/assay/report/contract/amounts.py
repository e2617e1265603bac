"""What the evidence amounts to, in the JSON contract: verdict, matrix, waterfall, parameters, gaps and linchpins."""

from __future__ import annotations

from assay.domain.weighing import (
    Absence,
    Bound,
    DropOne,
    DropPair,
    Gap,
    MatrixRow,
    Parameter,
    Question,
    Spared,
    Verdict,
    Weighing,
)
from assay.report.contract.explanations import explanation_dict
from assay.report.contract.primitives import (
    Json,
    passage_dict,
    reason_dicts,
    rounded,
    rounded_or_none,
    weight_dict,
)


def absence_dict(absence: Absence) -> Json:
    """Something that is missing."""
    return {
        "id": absence.id,
        "what": absence.what,
        "passages": [passage_dict(passage) for passage in absence.passages],
        "weight_db": weight_dict(absence.weight_db),
        "reasons": reason_dicts(absence.reasons),
    }


def matrix_dict(row: MatrixRow) -> Json:
    """One item against every hypothesis, in decibans."""
    weights = {hypothesis: rounded(weight) for hypothesis, weight in sorted(row.weights.items())}
    return {"item": row.item, **weights, "diagnosticity_db": rounded(row.diagnosticity_db)}


def parameter_dict(parameter: Parameter) -> Json:
    """One parameter that was used."""
    return {
        "name": parameter.name,
        "of": parameter.of,
        "value": rounded(parameter.value),
        "spread": rounded_or_none(parameter.spread),
        "unit": parameter.unit,
        "case": parameter.case,
        "default": rounded_or_none(parameter.default),
        "mark": parameter.mark,
        "from": parameter.origin.value,
        "reasons": reason_dicts(parameter.reasons),
    }


def question_dict(question: Question) -> Json:
    """A critical question with its answer, or none."""
    return {
        "id": question.id,
        "scheme": question.scheme,
        "question": question.question,
        "about": question.about,
        "answer": question.answer,
        "passages": [passage_dict(passage) for passage in question.passages],
        "parameter": question.parameter,
    }


def gap_dict(gap: Gap) -> Json:
    """An unanswered question with what its answer could move."""
    return {
        "id": gap.id,
        "question": gap.question,
        "about": gap.about,
        "why": gap.why,
        "whom": gap.whom,
        "flip_probability": rounded(gap.flip_probability),
        "information_bits": rounded(gap.information_bits),
    }


def drop_dict(drop: DropOne) -> Json:
    """The weight and likelihood that are left without one item, and the verdict they would give."""
    return {
        "level": drop.level,
        "id": drop.id,
        "weight_db": rounded(drop.weight_db),
        "likelihood": rounded(drop.likelihood),
        "label": drop.label.value,
    }


def pair_dict(pair: DropPair) -> Json:
    """The weight and likelihood that are left without two origins, and the verdict they would give."""
    return {
        "ids": list(pair.ids),
        "weight_db": rounded(pair.weight_db),
        "likelihood": rounded(pair.likelihood),
        "label": pair.label.value,
    }


def spared_dict(spared: Spared) -> Json:
    """Somebody who need not be asked."""
    return {
        "whom": spared.whom,
        "item": spared.item,
        "why": spared.why,
        "information_bits": rounded(spared.information_bits),
        "passages": [passage_dict(passage) for passage in spared.passages],
    }


def verdict_dict(verdict: Verdict, bound: Bound) -> Json:
    """The verdict, with the bound on its weight."""
    counts = verdict.counts
    return {
        "summary": verdict.summary,
        "label": verdict.label.value,
        "weight_db": weight_dict(verdict.weight_db),
        "outer_bound_db": {"low": rounded(bound.low), "high": rounded(bound.high)},
        "weight_words": verdict.weight_words,
        "prior": weight_dict(verdict.prior),
        "likelihood": {
            hypothesis: {
                "low": rounded(likelihood.low),
                "mid": rounded(likelihood.mid),
                "high": rounded(likelihood.high),
                "term": likelihood.term,
            }
            for hypothesis, likelihood in sorted(verdict.likelihood.items())
        },
        "break_even_prior": rounded(verdict.break_even_prior),
        "break_even_r": rounded_or_none(verdict.break_even_r),
        "confidence": {
            "level": verdict.confidence.level.value,
            "reasons": reason_dicts(verdict.confidence.reasons),
        },
        "counts": {
            "documents": counts.documents,
            "statements": counts.statements,
            "distinct_statements": counts.distinct_statements,
            "origins": counts.origins,
            "independent_origins": counts.independent_origins,
            "effective_origins": rounded(counts.effective_origins),
        },
    }


def weighing_tables(weighing: Weighing) -> Json:
    """Matrix, waterfall, parameters, questions, gaps, explanations, drop-one analyses, linchpins and materiality."""
    return {
        "matrix": [matrix_dict(row) for row in weighing.matrix],
        "waterfall": [{"item": row.item, "weight_db": rounded(row.weight_db)} for row in weighing.waterfall],
        "parameters": [parameter_dict(parameter) for parameter in weighing.parameters],
        "questions": [question_dict(question) for question in weighing.questions],
        "gaps": [gap_dict(gap) for gap in weighing.gaps],
        "spared": [spared_dict(one) for one in weighing.spared],
        "explanations": [explanation_dict(explanation) for explanation in weighing.explanations],
        "drop_one": [drop_dict(drop) for drop in weighing.drop_one],
        "drop_pairs": [pair_dict(pair) for pair in weighing.drop_pairs],
        "linchpins": [drop_dict(drop) for drop in weighing.linchpins],
        "materiality": [
            {"statement": entry.statement, "reasons": reason_dicts(entry.reasons)} for entry in weighing.materiality
        ],
    }
