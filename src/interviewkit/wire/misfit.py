"""`Misfit`: what the fast way in does not read, and the careful one may."""

__all__ = ["Misfit"]


class Misfit(ValueError):
    """A value that is not as it would be written here."""
