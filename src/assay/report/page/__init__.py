"""The pages: one HTML file each, which asks for nothing."""
