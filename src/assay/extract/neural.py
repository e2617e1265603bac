"""The neural tagger: the shipped attribution model behind the tagger protocol."""

from __future__ import annotations

import numpy as np

from assay.extract.base import Tagging
from assay.extract.constraints import constraints
from assay.extract.decoding import best_tags, spans_of_tags
from assay.extract.layout import layout_of
from assay.extract.plausibility import LEAST
from assay.extract.pointing import links
from assay.models.attribution import AttributionModel, BegunReading


class NeuralTagger:
    """Finds statements with the shipped model (int8 ONNX, on the processor)."""

    name = "neural"

    def __init__(self, model: AttributionModel) -> None:
        self._model = model
        self._begun: dict[str, BegunReading] = {}

    def expect(self, text: str) -> None:
        """Lets the model begin with a text that will be tagged soon, where it can do so beside the caller."""
        if self._model.has_helpers and text not in self._begun:
            self._begun[text] = self._model.begin(text)

    def tag(self, text: str) -> Tagging:
        """The spans and links of one text; an empty text gives an empty tagging."""
        begun = self._begun.pop(text, None)
        reading = self._model.read(text) if begun is None else self._model.finish(begun)
        if not reading.offsets:
            return Tagging(())
        known = constraints(layout_of(text), reading.offsets, reading.probabilities)
        tags = best_tags(np.log(np.maximum(reading.probabilities, 1e-9)) + known)
        decoded = spans_of_tags(tags, reading.probabilities, reading.offsets, text)
        cue_of_content, source_of_cue = links(decoded, reading.windows)
        return Tagging(tuple(found.tagged for found in decoded), cue_of_content, source_of_cue, LEAST)
