"""Money: a decimal amount and its currency, never a float."""

import re
from decimal import Decimal
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit.errors import InvalidValueError

__all__ = ["Money"]

_CODE = re.compile(r"[A-Z]{3}")


def _finite(owner: object, attribute: Any, amount: Any) -> None:
    if not isinstance(amount, Decimal) or not amount.is_finite():
        raise InvalidValueError(
            "Money.amount", amount, "a finite Decimal, such as Decimal('12.50')"
        )


def _currency(owner: object, attribute: Any, code: Any) -> None:
    if not isinstance(code, str) or _CODE.fullmatch(code) is None:
        raise InvalidValueError("Money.currency", code, "an ISO 4217 code, such as 'IDR'")


@frozen(kw_only=True, weakref_slot=False)
class Money:
    """An amount in one currency.

    Attributes:
        amount: in units of the currency (rupiah, dollars), exact.
        currency: the ISO 4217 code.

    >>> from decimal import Decimal
    >>> from interviewkit.domain import Money
    >>> str(Money(amount=Decimal("12500000"), currency="IDR"))
    'IDR 12500000'
    """

    amount: Decimal = field(validator=_finite)
    currency: str = field(validator=_currency)

    def __str__(self) -> str:
        return f"{self.currency} {self.amount}"
