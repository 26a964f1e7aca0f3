"""The calculator: a form for every rule, its result live while it is filled in."""
