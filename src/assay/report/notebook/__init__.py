"""What a notebook shows of an appraisal, a statement and a lineage: fragments of HTML, and lines of plain text."""
