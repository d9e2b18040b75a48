"""Which rooms the plan shows, and in which order: what a person does, and where."""
