"""What the commands print in a terminal: the report, and the tables of the sibling commands."""
