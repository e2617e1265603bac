"""Grounds for holding two origins to have a shared upstream, one a file."""
