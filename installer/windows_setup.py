"""Makes the set-up for Windows."""
