"""The page "Programm": days, plan or list, and what has no time yet."""
