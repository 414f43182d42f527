"""Learns how to tell whether two claims of one story state the same thing."""
