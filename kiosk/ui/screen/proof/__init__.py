"""Looks at the screens before the festival: what does not fit, and what each shows when."""
