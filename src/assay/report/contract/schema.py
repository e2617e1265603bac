"""The JSON Schema of an appraisal, which lies in the package."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import cast

from assay.report.contract.primitives import Json


def schema() -> Json:
    """The JSON Schema (draft 2020-12) that every appraisal's JSON keeps."""
    place = files("assay.report") / "schema" / "appraisal.schema.json"
    return cast(Json, json.loads(place.read_text(encoding="utf-8")))
