"""An offline desktop app for individual learning plans (ILPs) at one school."""
