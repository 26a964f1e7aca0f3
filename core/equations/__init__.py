"""Formulas that turn measured quantities into derived ones."""
