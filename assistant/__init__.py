"""Turns in, events out: the only place that reads free text or calls a language model."""
