"""Whether stories of helsinki that say they are by an agency are traced to it."""
