"""What holds for every test."""

from hypothesis import settings

# The same examples in every run, so that a failure is of what was changed last. `--hypothesis-profile=default` searches
# anew.
settings.register_profile("repeatable", derandomize=True)
settings.load_profile("repeatable")
