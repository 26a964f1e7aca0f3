"""Measurements, printed; nothing here is asserted."""
