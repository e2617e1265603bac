"""What a source stands to gain or lose by the claim."""
