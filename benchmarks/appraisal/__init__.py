"""What the weighing costs, what it reproduces, and what provenance is worth in cases drawn from the model itself."""
