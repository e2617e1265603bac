"""The appraisal as tables: CSV, Parquet and frames."""
