"""Attribution on PolNeAR dev: token F1 of source, cue and content, and statement F1."""
