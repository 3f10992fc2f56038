"""Controlled vocabularies: ids that convert, compare and say what was meant."""

import pickle

import pytest

from interviewkit import vocabulary
from interviewkit.errors import UnknownNameError
from interviewkit.vocabulary import JobLevel, Role, Term

VOCABULARIES = [getattr(vocabulary, name) for name in vocabulary.__all__ if name != "Term"]


@pytest.fixture(params=VOCABULARIES, ids=lambda cls: cls.__name__)
def terms(request):
    """Every vocabulary in turn."""
    return request.param


class TestTerm:
    def test_every_vocabulary_is_one(self, terms):
        """All of them share the base, and so its errors."""
        assert issubclass(terms, Term)

    def test_converts_its_own_value(self, terms):
        """A string with a member's value becomes that member."""
        assert [terms(str(member)) for member in terms] == list(terms)

    def test_is_its_value(self, terms):
        """A member compares and hashes as the plain string of its id."""
        first = next(iter(terms))
        assert {first: 1} == {first.value: 1}

    def test_has_lower_case_ids(self, terms):
        """Ids are the members' names in lower case."""
        assert [member.value for member in terms] == [member.name.lower() for member in terms]

    def test_pickles_as_itself(self, terms):
        """A member comes back from a pickle as the same object."""
        first = next(iter(terms))
        assert pickle.loads(pickle.dumps(first)) is first

    def test_offers_a_near_match(self, terms):
        """A misspelt id is met with the one that was meant."""
        longest = max((str(member) for member in terms), key=len)
        with pytest.raises(UnknownNameError) as caught:
            terms(f"{longest}x")
        assert caught.value.near == longest

    def test_names_all_ids_it_knows(self, terms):
        """An unknown id is met with all known ones, sorted."""
        with pytest.raises(UnknownNameError) as caught:
            terms("zzz")
        assert caught.value.known == tuple(sorted(terms))

    def test_says_which_vocabulary_it_was(self):
        """The sentence names the vocabulary, the value and the near match."""
        with pytest.raises(UnknownNameError) as caught:
            Role("recuiter")
        assert str(caught.value).startswith("unknown Role 'recuiter'; known: ")
        assert str(caught.value).endswith("; did you mean 'recruiter'?")

    def test_finds_no_match_for_something_else(self):
        """A value that is close to nothing has no near match."""
        with pytest.raises(UnknownNameError) as caught:
            Role(7)  # type: ignore[arg-type]
        assert caught.value.near is None

    def test_refuses_what_cannot_be_hashed(self):
        """Even a list is an unknown name, and not a crash."""
        with pytest.raises(UnknownNameError):
            Role([])  # type: ignore[arg-type]


class TestJobLevel:
    def test_rises_as_listed(self):
        """The levels are listed from the lowest to the highest."""
        assert [str(level) for level in JobLevel] == [
            "intern",
            "staff",
            "supervisor",
            "manager",
            "director",
        ]

    def test_is_at_least_itself(self):
        """A level reaches its own height."""
        assert JobLevel.MANAGER.at_least(JobLevel.MANAGER)

    def test_is_at_least_what_lies_below(self):
        """A level reaches those before it."""
        assert JobLevel.MANAGER.at_least(JobLevel.SUPERVISOR)

    def test_is_not_at_least_what_lies_above(self):
        """A level does not reach those after it."""
        assert not JobLevel.SUPERVISOR.at_least(JobLevel.MANAGER)
