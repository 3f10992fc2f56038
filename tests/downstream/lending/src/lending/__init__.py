"""Lends the tools of a neighbourhood."""

from lending.desk import NotPossible, options, send, why_not
from lending.process import LAWS, Event, Policy, Role, process
from lending.things import Member, Thing
from lending.words import say

__all__ = [
    "LAWS",
    "Event",
    "Member",
    "NotPossible",
    "Policy",
    "Role",
    "Thing",
    "options",
    "process",
    "say",
    "send",
    "why_not",
]
