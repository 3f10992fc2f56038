"""What is lent, and to whom."""

from dataclasses import dataclass
from datetime import date

__all__ = ["Member", "Thing"]


@dataclass(frozen=True, kw_only=True)
class Member:
    """Somebody who may borrow.

    Attributes:
        id: the member's number.
        trained_on: the kinds of things that the member has been shown how to use.
        has: how many things the member has at home.
    """

    id: str
    trained_on: frozenset[str] = frozenset()
    has: int = 0


@dataclass(frozen=True, kw_only=True)
class Thing:
    """Something to lend.

    Attributes:
        id: what is written on it.
        kind: what it is, for example ``"ladder"``.
        dangerous: whether it takes training.
        state: where it is in the process.
        due: when it is to come back, while it is lent.
        renewals: how often this loan was renewed.
    """

    id: str
    kind: str
    dangerous: bool = False
    state: str = "shelf"
    due: date | None = None
    renewals: int = 0
