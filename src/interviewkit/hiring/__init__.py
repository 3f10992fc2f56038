"""Hiring: events, stages, the pipeline, and the application that walks through it."""
