"""Decisions: what the papers would do, given the findings."""
