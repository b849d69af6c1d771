"""What the learner sees: one question a page, large, read aloud where there is a voice."""
