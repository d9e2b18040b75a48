"""The machine with venue screens: its windows, what keeps them alive, what staff do at them."""
