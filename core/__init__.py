"""The verified core: rules over sets of possibilities, every number with its citation. No clock, no files, no chance."""
