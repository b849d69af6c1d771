"""Wizards without widgets: steps as data, what begins them, what blocks them, and what finishing writes."""
