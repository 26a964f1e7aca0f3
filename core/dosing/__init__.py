"""Doses, intervals and their conditions."""
