"""What the words of a mention say of whom they mean."""
