"""Who looks for candidates: each a process of its own, with the documents as strings, that writes its pairs."""
