"""The mutation set of lineage: piles of reports made from others by known steps, with the truth about them."""
