"""Cards: one page per kind of outcome. They draw what an outcome says and compute nothing clinical."""
