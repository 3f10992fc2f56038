"""Contracts, and what a dated rule says of their terms."""

import pickle
from datetime import UTC, date, datetime

import pytest

from interviewkit.domain import Contract, ContractRules, ContractTerms, contract_faults
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.hiring.laws import INDONESIAN_CONTRACTS
from interviewkit.vocabulary import Employment

START = date(2026, 3, 2)
SIGNED = datetime(2026, 2, 1, 9, tzinfo=UTC)


def some_terms(kind="permanent", **changes):
    """Well-formed terms with some fields changed."""
    return ContractTerms(**{"kind": kind, "start_on": START, **changes})


def faults(*, rules=INDONESIAN_CONTRACTS, **terms):
    """The ids of the faults that the rules find in these terms."""
    return [fault.id for fault in contract_faults(some_terms(**terms), rules)]


class TestContractTerms:
    def test_converts_kind_and_languages(self):
        """Strings become a member and a tuple."""
        terms = some_terms("fixed_term", languages="en")
        assert (terms.kind, terms.languages) == (Employment.FIXED_TERM, ("en",))

    def test_offers_a_near_match_for_a_kind(self):
        """A misspelt kind is met with the one that was meant."""
        with pytest.raises(UnknownNameError) as caught:
            some_terms("permanen")
        assert caught.value.near == "permanent"

    @pytest.mark.parametrize("months", [0, -1, 1.5, True])
    def test_counts_whole_months(self, months):
        """A fixed term lasts a whole month at least."""
        with pytest.raises(InvalidValueError) as caught:
            some_terms(months=months)
        assert (caught.value.place, caught.value.value) == ("ContractTerms.months", months)

    @pytest.mark.parametrize("months", [-1, 1.5, True, None])
    def test_counts_whole_months_of_probation(self, months):
        """A probation is never negative, and none is 0."""
        with pytest.raises(InvalidValueError) as caught:
            some_terms(probation_months=months)
        assert (caught.value.place, caught.value.value, caught.value.allowed) == (
            "ContractTerms.probation_months",
            months,
            "0 or more whole months",
        )

    def test_starts_on_a_day(self):
        """A datetime is refused: it would not compare with days later."""
        with pytest.raises(InvalidValueError) as caught:
            some_terms(start_on=SIGNED)
        assert caught.value.place == "ContractTerms.start_on"

    def test_pickles(self):
        """They come back from a pickle equal, with the same hash."""
        terms = some_terms("fixed_term", months=12)
        again = pickle.loads(pickle.dumps(terms))
        assert (again, hash(again)) == (terms, hash(terms))


class TestContract:
    @pytest.mark.parametrize(
        ("candidate", "company", "signed"),
        [(None, None, False), (SIGNED, None, True), (None, SIGNED, True), (SIGNED, SIGNED, True)],
    )
    def test_is_signed_by_one(self, candidate, company, signed):
        """One signature is enough, whosever it is."""
        contract = Contract(version=1, candidate_signed_at=candidate, company_signed_at=company)
        assert contract.is_signed_by_one is signed


class TestContractFaults:
    def test_none_in_a_lawful_permanent_contract(self):
        """Three months of probation and Indonesian are lawful."""
        assert faults(probation_months=3) == []

    def test_none_in_a_lawful_fixed_term(self):
        """Five years without probation are lawful."""
        assert faults(kind="fixed_term", months=60) == []

    def test_none_in_two_languages(self):
        """Another language beside Indonesian is lawful."""
        assert faults(languages=["id", "en"]) == []

    def test_probation_in_a_fixed_term(self):
        """A fixed term has no probation."""
        found = faults(kind="fixed_term", months=12, probation_months=1)
        assert found == ["contract_fault.probation_in_fixed_term"]

    def test_probation_in_daily_work(self):
        """Work by the day has none either, however short."""
        assert faults(kind="daily", probation_months=1) == [
            "contract_fault.probation_in_fixed_term"
        ]

    def test_probation_in_daily_work_is_one_fault(self):
        """A probation that may not be is not too long beside that."""
        assert faults(kind="daily", probation_months=4) == [
            "contract_fault.probation_in_fixed_term"
        ]

    @pytest.mark.parametrize("months", [None, 61])
    def test_daily_work_has_no_length_to_keep(self, months):
        """Days are counted, not months; only the probation is the same as in a fixed term."""
        assert faults(kind="daily", months=months) == []

    def test_fixed_term_beyond_five_years(self):
        """A fixed term ends after 60 months, extensions included."""
        found = faults(kind="fixed_term", months=61)
        assert found == ["contract_fault.fixed_term_too_long"]

    def test_fixed_term_without_a_length(self):
        """A fixed term says how long it is."""
        assert faults(kind="fixed_term") == ["contract_fault.fixed_term_without_length"]

    def test_four_months_of_probation(self):
        """A permanent contract has three months of probation at most."""
        assert faults(probation_months=4) == ["contract_fault.probation_too_long"]

    def test_english_only(self):
        """A contract is written in Indonesian, whatever else."""
        assert faults(languages=["en"]) == ["contract_fault.language_missing"]

    def test_all_at_once(self):
        """Every fault is named, not the first only."""
        found = faults(kind="fixed_term", months=72, probation_months=3, languages=["en"])
        assert found == [
            "contract_fault.probation_in_fixed_term",
            "contract_fault.fixed_term_too_long",
            "contract_fault.language_missing",
        ]

    def test_names_its_source_and_limit(self):
        """A fault carries the statute and the limit that it sets."""
        (fault,) = contract_faults(some_terms(probation_months=4), INDONESIAN_CONTRACTS)
        assert (fault.get("source"), fault.get("months")) == (INDONESIAN_CONTRACTS.source, 3)

    def test_none_where_the_law_sets_no_limit(self):
        """Rules without limits find nothing but a missing length."""
        free = ContractRules(source="none", valid_from=START)
        assert faults(rules=free, kind="fixed_term", months=600, probation_months=12) == []

    @pytest.mark.parametrize("kind", ["fixed_term", "daily"])
    def test_none_in_a_probation_that_the_law_allows(self, kind):
        """Where what does not last may have a probation, its longest is not the permanent one's."""
        free = ContractRules(source="none", valid_from=START, longest_probation=3)
        assert faults(rules=free, kind=kind, months=12, probation_months=6) == []
