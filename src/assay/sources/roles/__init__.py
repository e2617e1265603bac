"""What a source is: how far it is named, its kind, and in what capacity it speaks."""
