"""The JSON contract: plain dictionaries in contract order, their schema and their writer."""

from assay.report.contract.appraisal import appraisal_dict
from assay.report.contract.commands import lineage_dict, sources_dict, stance_dict, statements_dict
from assay.report.contract.schema import schema
from assay.report.contract.writer import to_json

__all__ = ["appraisal_dict", "lineage_dict", "schema", "sources_dict", "stance_dict", "statements_dict", "to_json"]
