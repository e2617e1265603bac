"""What the page of a report costs: to make, to lay out, and to scroll through."""
