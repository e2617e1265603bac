"""What others do on the same articles: a spaCy pipeline for time, quote extractors for accuracy."""
