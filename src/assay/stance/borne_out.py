"""A report that says the claim is so, or not so, says it in some sentence.

Read as a whole, a report can be taken for one that says what it is merely about. Where neither its title nor any of
the sentences nearest to the claim says by itself what the whole was read to say, the whole is believed by that much
less.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assay.models.pair import PairModel, PairReading, PairText
from assay.stance.combination import Floats

_PLAINLY = 0.4  # a sentence that says it with this probability, or more, bears the whole out
_DISCUSSES = 2  # the place of that answer among those of a report


def borne_out(
    model: PairModel, hypothesis: str, readings: Sequence[PairReading], sentences: Sequence[Sequence[str]]
) -> list[Floats]:
    """For each report the probabilities of agree, disagree, discuss, unrelated.

    `sentences` are the report's title and the sentences nearest to the hypothesis. They are read only where the report
    was read to agree or disagree; what no sentence bears out goes to "discuss".
    """
    found = [np.array(reading.stance, np.float64) for reading in readings]
    directed = [place for place, shares in enumerate(found) if int(np.argmax(shares)) < _DISCUSSES]
    asked = {PairText(hypothesis, text): None for place in directed for text in sentences[place]}
    read = dict(zip(asked, model.read(list(asked)), strict=True)) if asked else {}
    for place in directed:
        answer = int(np.argmax(found[place]))
        said = max((read[PairText(hypothesis, text)].bearing[answer] for text in sentences[place]), default=0.0)
        left = found[place][answer] * min(1.0, float(said) / _PLAINLY)
        found[place][_DISCUSSES] += found[place][answer] - left
        found[place][answer] = left
    return found
