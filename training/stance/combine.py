"""Fits how model, rules and cue are weighed: `python -m training.stance.combine`.

Multinomial logistic regression with a Gaussian prior, on the odd contrast cases, on labelled statements of real reports
and on written pairs that the model was not trained on. What may be read two ways counts half for each.
"""

from __future__ import annotations

import argparse
import pathlib
import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import yaml
from scipy.optimize import minimize

from assay.claims import read_claim
from assay.domain.span import Reason
from assay.domain.stance import StanceLabel, StanceReading
from assay.models.pair import PairReading, shared_pair_model
from assay.models.words import shared_words
from assay.settings import Settings
from assay.stance import combination
from assay.stance.base import Pair, Told
from assay.stance.combination import LABELS, Evidence, sums
from assay.stance.neural import NeuralReader
from benchmarks.stance.contrast import UNSEEN
from tests.contrast.stance_cases import DOCUMENT, Case, cases_in, files
from tests.contrast.stance_comparing import readings
from training.stance.examples import Part, written

TARGET = pathlib.Path(combination.__file__).parent / "data" / "combination.yaml"
