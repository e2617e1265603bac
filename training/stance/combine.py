"""Fits how model, rules and cue are weighed: `python -m training.stance.combine`.

Multinomial logistic regression with a Gaussian prior, on the odd contrast cases, on labelled statements of real reports
and on written pairs that the model was not trained on. What may be read two ways counts half for each.
"""

from __future__ import annotations

import pathlib

from assay.stance import combination

TARGET = pathlib.Path(combination.__file__).parent / "data" / "combination.yaml"
