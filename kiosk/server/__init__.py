"""The feed server: the programme with the staff's corrections, over HTTP, for everybody."""
