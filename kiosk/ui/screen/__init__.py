"""Venue screens: door signs, lobby boards, kiosks; pages are values, Qt only draws them."""
