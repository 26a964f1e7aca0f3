"""Importing full texts from inside the application."""
