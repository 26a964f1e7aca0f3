"""The terminal application, driven by real keys."""
