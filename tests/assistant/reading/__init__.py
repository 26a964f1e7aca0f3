"""The reader, tested by what a clinician would say of it."""
