"""Keeps track of applications."""

from small_ats.pages import Button, Page, candidate_page
from small_ats.service import Answer, Done, Service, Sorry
from small_ats.store import Stale, Store, UnknownApplication

__all__ = [
    "Answer",
    "Button",
    "Done",
    "Page",
    "Service",
    "Sorry",
    "Stale",
    "Store",
    "UnknownApplication",
    "candidate_page",
]
