"""`Term`: the base of every controlled vocabulary."""

from enum import StrEnum

from interviewkit.errors import UnknownNameError

__all__ = ["Term"]


class Term(StrEnum):
    """A member of a vocabulary; its value is its stable id, its words come from a translator.

    >>> from interviewkit.vocabulary import Role
    >>> Role("recruiter") is Role.RECRUITER
    True
    >>> Role("recuiter")
    Traceback (most recent call last):
    interviewkit.errors.UnknownNameError: unknown Role 'recuiter'; known: ...
    """

    @classmethod
    def _missing_(cls, value: object) -> "Term":
        raise UnknownNameError(cls.__name__, value, [str(member) for member in cls])
