"""The appraisal in the formats of other trades, for programs that are not ours."""
