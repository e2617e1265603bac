"""Who the sources of statements really are."""
