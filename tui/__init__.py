"""The terminal: shows what the assistant emits, computes nothing."""
