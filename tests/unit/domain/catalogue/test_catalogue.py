"""The catalogue as a whole: every id that is named exists, and merging changes nothing."""

import copy
import pickle
from typing import Any

import pytest
from attrs import exceptions, fields
from tests.unit.domain.catalogue.making import (
    a_category,
    a_checklist,
    a_question,
    a_signal,
    a_tip,
    a_type,
    an_item,
)

import interviewkit as ik
from interviewkit.errors import DefinitionError

SHELVES = [attribute.name for attribute in fields(ik.Catalogue)]
OWN: dict[str, Any] = {
    "interview_types": [a_type(categories=("acme.safety", "team"))],
    "question_categories": [a_category()],
    "questions": [a_question()],
    "checklists": [a_checklist()],
    "tips": [a_tip()],
    "signals": [a_signal()],
    "reason_codes": [
        ik.ReasonCode(id="acme.late", term=ik.RejectReason.NO_SHOW, side="organisation")
    ],
}


class TestCatalogue:
    def test_is_empty_by_default(self):
        """But for the reasons, which events take."""
        cat = ik.Catalogue()
        filled = [name for name in SHELVES if getattr(cat, name)]
        assert filled == ["reason_codes"]

    def test_takes_mappings_and_iterables(self):
        """They mean the same."""
        one = ik.Catalogue(signals=[a_signal()])
        assert one == ik.Catalogue(signals=one.signals) == ik.Catalogue(signals=iter([a_signal()]))

    @pytest.mark.parametrize("name", SHELVES)
    def test_offers_a_near_match_on_every_mapping(self, name):
        """A letter that is missing is noticed on each of the seven."""
        shelf = getattr(ik.catalogue(), name)
        id = max(shelf, key=len)
        with pytest.raises(ik.UnknownNameError) as caught:
            shelf[id[:-1]]
        assert caught.value.near == id

    @pytest.mark.parametrize("name", SHELVES)
    def test_never_changes(self, name):
        """Neither a mapping nor what is in it."""
        cat = ik.catalogue()
        with pytest.raises(exceptions.FrozenInstanceError):
            setattr(cat, name, {})
        with pytest.raises(TypeError):
            getattr(cat, name)["new"] = None

    def test_pickles_copies_and_hashes(self):
        """As a value does."""
        cat = ik.catalogue()
        for other in (pickle.loads(pickle.dumps(cat)), copy.deepcopy(cat)):
            assert (other, hash(other)) == (cat, hash(cat))

    def test_repr_counts(self):
        """It does not print everything."""
        cat = ik.Catalogue(signals=[a_signal()])
        assert repr(cat) == (
            "<Catalogue of 0 interview types, 0 questions, 0 checklists, 0 tips, 1 signals>"
        )

    @pytest.mark.parametrize(
        "twice",
        [
            {"signals": [a_signal(), a_signal(points="bad")]},
            {"tips": [a_tip(), a_tip()]},
            {"interview_types": [a_type(), a_type()]},
            {"checklists": [a_checklist(), a_checklist()]},
        ],
    )
    def test_refuses_an_id_twice(self, twice):
        """The error says which."""
        with pytest.raises(ik.InvalidValueError, match=r"acme\."):
            ik.Catalogue(**twice)

    def test_tells_every_unknown_reference_at_once(self):
        """Each with what it stands in, and a near match where there is one."""
        with pytest.raises(DefinitionError) as caught:
            ik.Catalogue(
                interview_types=[a_type(categories=("acme.safty", "zzz"))],
                question_categories=[a_category(), a_category("acme.tools", parent="acme.tool")],
                questions=[a_question(category="acme.safety2"), a_question("q", category="nope")],
            )
        told = [str(problem) for problem in caught.value.problems]
        assert [line.partition(":")[0] for line in told] == [
            "question category 'acme.tools'",
            "question 'acme.safety.exit'",
            "question 'q'",
            "interview type 'acme.chat'",
            "interview type 'acme.chat'",
        ]
        assert "did you mean 'acme.tools'?" in told[0]
        assert "did you mean 'acme.safety'?" in told[1]
        assert "did you mean 'acme.safety'?" in told[3]

    def test_refuses_a_category_that_is_a_part_of_itself(self):
        """At once, or through others; one that is only below such a ring is no problem itself."""
        categories = [
            a_category("alone", parent="alone"),
            a_category("one", parent="two"),
            a_category("two", parent="one"),
            a_category("below", parent="one"),
        ]
        with pytest.raises(DefinitionError) as caught:
            ik.Catalogue(question_categories=categories)
        assert caught.value.problems == tuple(
            f"question category {id!r}: it is a part of itself" for id in ("alone", "one", "two")
        )

    def test_refuses_a_question_asked_by_the_other_side(self):
        """What the candidate asks is in a category of theirs, and so are its parts."""
        with pytest.raises(DefinitionError) as caught:
            ik.Catalogue(
                question_categories=[
                    a_category(),
                    a_category("part", parent="acme.safety", asked_by="candidate"),
                ],
                questions=[a_question(asked_by="candidate")],
            )
        assert caught.value.problems == (
            (
                "question category 'part': it is asked by the candidate, 'acme.safety', "
                "of which it is a part, by the interviewer"
            ),
            (
                "question 'acme.safety.exit': it is asked by the candidate, "
                "questions of 'acme.safety' by the interviewer"
            ),
        )

    def test_refuses_two_items_of_one_id(self):
        """They would be told by the same words."""
        with pytest.raises(DefinitionError) as caught:
            ik.Catalogue(
                checklists=[a_checklist(), a_checklist("acme.other", items=[an_item(day=-3)])]
            )
        assert caught.value.problems == (
            (
                "checklist 'acme.other': its item 'acme.badge' is another one "
                "than in checklist 'acme.visit'"
            ),
        )

    def test_has_the_items_of_all_checklists(self):
        """Each once, in the order in which they come."""
        lists = [
            a_checklist(items=[an_item("b"), an_item("a")]),
            a_checklist("o", items=[an_item("c"), an_item("b")]),
        ]
        assert list(ik.Catalogue(checklists=lists).checklist_items) == ["b", "a", "c"]


class TestQuestionsIn:
    @pytest.fixture
    def cat(self):
        """Two categories, one a part of the other, and a part of the part."""
        return ik.Catalogue(
            question_categories=[
                a_category("part", parent="whole"),
                a_category("whole"),
                a_category("small", parent="part"),
                a_category("else"),
            ],
            questions=[
                a_question("q1", category="part"),
                a_question("q2", category="whole", levels="intern"),
                a_question("q3", category="else"),
                a_question("q4", category="small", levels="staff"),
            ],
        )

    def test_takes_the_parts_behind(self, cat):
        """Down to the last one."""
        assert [q.id for q in cat.questions_in("whole")] == ["q2", "q1", "q4"]

    def test_takes_those_of_a_level(self, cat):
        """Only those that suit it."""
        assert [q.id for q in cat.questions_in("whole", level="staff")] == ["q1", "q4"]

    def test_refuses_unknown_names(self, cat):
        """Even of a level for which there would be no question."""
        with pytest.raises(ik.UnknownNameError) as caught:
            cat.questions_in("hole")
        assert caught.value.near == "whole"
        with pytest.raises(ik.UnknownNameError) as caught:
            ik.Catalogue(question_categories=[a_category()]).questions_in(
                "acme.safety", level="stff"
            )
        assert caught.value.near == "staff"


class TestMerged:
    def test_adds_to_every_mapping(self):
        """Behind what is shipped, and the original stays as it was."""
        cat = ik.catalogue()
        before = pickle.dumps(cat)
        merged = cat.merged(**OWN)
        for name in SHELVES:
            shipped, both = list(getattr(cat, name)), list(getattr(merged, name))
            assert both == [*shipped, OWN[name][0].id]
        assert pickle.dumps(cat) == before

    def test_takes_mappings(self):
        """Such as those of another catalogue."""
        other = ik.Catalogue(signals=[a_signal()])
        assert "acme.tour" in ik.catalogue().merged(signals=other.signals).signals

    def test_with_nothing_is_the_same(self):
        """Equal in every mapping."""
        assert ik.catalogue().merged() == ik.catalogue()

    def test_refuses_an_id_that_is_taken(self):
        """Unless it is said that it replaces the other one."""
        cat = ik.catalogue()
        other = a_signal("ran_over_time", points="bad")
        with pytest.raises(ik.InvalidValueError, match="ran_over_time"):
            cat.merged(signals=[other])
        replaced = cat.merged(signals=[other], replacing=True)
        assert replaced.signals["ran_over_time"] == other
        assert list(replaced.signals) == list(cat.signals)
        assert str(cat.signals["ran_over_time"].points) == "good"

    def test_is_checked_again(self):
        """What is added may name only what is there."""
        with pytest.raises(DefinitionError, match=r"'acme\.safety'"):
            ik.catalogue().merged(questions=[a_question()])
