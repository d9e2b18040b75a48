"""Fetching a feed, judging what came, planning and applying it."""
