"""The contrast cases of attribution: the share met, a group each."""
