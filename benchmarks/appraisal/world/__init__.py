"""A world that works as the model says: sources speak, outlets pass on, things are shown and missed, by chance."""
