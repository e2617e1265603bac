"""What else would give the same evidence, in the JSON contract."""

from __future__ import annotations

from assay.domain.weighing import Discriminator, ExplainedItem, Explanation
from assay.report.contract.primitives import Json, reason_dicts, weight_dict


def explanation_dict(explanation: Explanation) -> Json:
    """An explanation with what it covers, what it leaves, and what would tell it from the claim."""
    return {
        "id": explanation.id,
        "kind": explanation.kind.value,
        "text": explanation.text,
        "reasons": reason_dicts(explanation.reasons),
        "items": [_item(item) for item in explanation.items],
        "left_db": weight_dict(explanation.left_db),
        "discriminated_by": [_discriminator(question) for question in explanation.discriminated_by],
    }


def _item(item: ExplainedItem) -> Json:
    return {
        "item": item.item,
        "equally_expected": item.equally_expected,
        "weight_db": weight_dict(item.weight_db),
        "reasons": reason_dicts((item.reason,)),
    }


def _discriminator(question: Discriminator) -> Json:
    return {
        "question_id": question.question_id,
        "question": question.question,
        "about": question.about,
        "whom": question.whom,
    }
