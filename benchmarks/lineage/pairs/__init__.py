"""Two hundred real pairs of news articles, labelled from reading: what ties one to the other."""
