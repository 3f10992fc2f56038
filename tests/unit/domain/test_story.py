"""Stories from one's own work, and which categories they answer."""

import copy
import pickle

import pytest
from attrs import exceptions
from tests.unit.domain.stories import a_story

import interviewkit as ik


class TestStory:
    def test_is_complete_with_all_four_parts(self):
        """What is blank is missing, in the order of telling."""
        assert (a_story().missing, a_story().is_complete) == ((), True)
        begun = a_story(situation="", result=" \n")
        assert (begun.missing, begun.is_complete) == (("situation", "result"), False)

    def test_shows_no_words(self):
        """They are the candidate's own."""
        assert "Told." not in repr(a_story())

    def test_refuses_a_blank_id(self):
        """It could not be replaced or looked up."""
        with pytest.raises(ik.InvalidValueError):
            a_story(" ")

    def test_is_frozen_and_pickles(self):
        """As a value does."""
        story = a_story()
        with pytest.raises(exceptions.FrozenInstanceError):
            story.result = "x"
        assert pickle.loads(pickle.dumps(story)) == copy.deepcopy(story) == story


class TestCoverage:
    def test_tells_who_answers_what(self):
        """A row for each story, a column for each category; unfinished stories do not count."""
        one, begun = a_story("one", categories=["time", "tools"]), a_story("begun", task="")
        found = ik.coverage([one, begun], ["tools", "time", "learning"])
        assert found.matrix == {"one": (True, True, False), "begun": (False, True, False)}
        assert found.unfinished == {"begun": ("task",)}
        assert found.counts == {"tools": 1, "time": 1, "learning": 0}
        assert found.missing == ("learning",)

    def test_takes_a_category_once(self):
        """However often it is named, alone or among others."""
        assert ik.coverage([], ["time", "time"]).categories == ("time",)
        assert ik.coverage([], "time").missing == ("time",)

    def test_refuses_two_stories_of_one_id(self):
        """One of them would be lost."""
        with pytest.raises(ik.InvalidValueError, match=r"Coverage\.stories"):
            ik.coverage([a_story(), a_story(task="")], ["time"])

    def test_pickles_copies_and_hashes(self):
        """As a value does."""
        found = ik.coverage([a_story()], ["time"])
        for other in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found)):
            assert (other, hash(other)) == (found, hash(found))
