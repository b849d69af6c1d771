"""What the program says about itself: its guide, what changed, whose work it stands on. No windows, no records."""
