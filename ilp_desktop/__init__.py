"""An offline desktop app for individual learning plans (ILPs) at one school."""

APP_ID = "org.ilp_desktop.ILPDesktop"
"""The name that menus, taskbars and file managers know the program by."""
