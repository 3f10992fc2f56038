"""Money is exact and knows its currency."""

import pickle
from decimal import Decimal

import pytest

from interviewkit.domain import Money
from interviewkit.errors import InvalidValueError


class TestMoney:
    def test_says_currency_and_amount(self):
        """As text it is the code and the exact amount."""
        assert str(Money(amount=Decimal("12.50"), currency="USD")) == "USD 12.50"

    def test_equal_amounts_are_equal(self):
        """Trailing zeros change the text, not the amount."""
        one, other = (Money(amount=Decimal(text), currency="USD") for text in ("1.5", "1.50"))
        assert (one, hash(one)) == (other, hash(other))

    def test_currencies_differ(self):
        """The same number in another currency is another amount."""
        one, other = (Money(amount=Decimal(1), currency=code) for code in ("USD", "IDR"))
        assert one != other

    def test_pickles(self):
        """It comes back from a pickle equal."""
        money = Money(amount=Decimal(5), currency="IDR")
        assert pickle.loads(pickle.dumps(money)) == money

    @pytest.mark.parametrize("amount", [1.5, 1, "1", None, Decimal("NaN"), Decimal("Infinity")])
    def test_takes_finite_decimals_only(self, amount):
        """Floats, integers, text and infinities are refused, with the place and a remedy."""
        with pytest.raises(InvalidValueError) as caught:
            Money(amount=amount, currency="IDR")
        assert (caught.value.place, caught.value.value, caught.value.allowed) == (
            "Money.amount",
            amount,
            "a finite Decimal, such as Decimal('12.50')",
        )

    @pytest.mark.parametrize("currency", ["idr", "ID", "RUPIAH", "IDR ", "", None, 360])
    def test_takes_currency_codes_only(self, currency):
        """A currency is three capital letters."""
        with pytest.raises(InvalidValueError) as caught:
            Money(amount=Decimal(1), currency=currency)
        assert (caught.value.place, caught.value.value) == ("Money.currency", currency)
