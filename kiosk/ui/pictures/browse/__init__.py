"""The pages of the touch kiosk, and what a visitor may touch on them."""
