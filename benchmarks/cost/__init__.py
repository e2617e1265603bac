"""What Assay costs: start, one article, many articles, an install."""
