"""Interview plans: what is asked in the time there is, and what is left out."""

import copy
import pickle
from random import Random

import pytest
from attrs import exceptions

import interviewkit as ik
from interviewkit.domain.interview_plan import LeftOut


def a_catalogue(categories, minutes=60, methods="screening", kinds=()):
    """A type that asks about the categories, each told with its questions' minutes.

    A category whose name begins with ``c`` is asked about by the candidate.
    """
    asked_by = {id: "candidate" if id.startswith("c") else "interviewer" for id in categories}
    return ik.Catalogue(
        interview_types=[
            ik.InterviewType(
                id="talk",
                conducted_by="peer",
                methods=methods,
                minutes=minutes,
                categories=tuple(categories),
            )
        ],
        question_categories=[
            ik.QuestionCategory(id=id, asked_by=who) for id, who in asked_by.items()
        ],
        questions=[
            ik.Question(
                id=f"{id}.q{number}",
                category=id,
                methods="screening",
                minutes=length,
                asked_by=asked_by[id],
            )
            for id, lengths in categories.items()
            for number, length in enumerate(lengths)
        ]
        + list(kinds),
    )


def asked(plan):
    """The ids of what is asked, in order."""
    return [question.id for question in plan.questions]


class TestPlanInterview:
    def test_every_category_has_its_turn_before_one_has_two(self):
        """Even where a long question comes first: it waits for time that nobody needs."""
        cat = a_catalogue({"a": [20, 5, 5], "b": [10, 5]})
        plan = ik.plan_interview(cat, "talk", minutes=21)
        assert (asked(plan), plan.left_out) == (["a.q1", "b.q0"], ())

    def test_goes_round_as_long_as_something_fits(self):
        """Questions of a category stand together, in the order of the type's categories."""
        cat = a_catalogue({"a": [5, 5, 5], "b": [5], "c": [4, 4]})
        plan = ik.plan_interview(cat, "talk", minutes=60)
        assert asked(plan) == ["a.q0", "a.q1", "a.q2", "b.q0", "c.q0", "c.q1"]

    def test_the_interviewer_has_no_second_question_before_the_candidate_has_one(self):
        """The time of a second round is not taken from categories of the candidate."""
        cat = a_catalogue({"a": [5, 5, 5], "b": [5, 5, 5], "c": [4], "ca": [4], "cb": [4]})
        plan = ik.plan_interview(cat, "talk", minutes=27)
        assert (asked(plan), plan.left_out) == (["a.q0", "b.q0", "c.q0", "ca.q0", "cb.q0"], ())

    def test_the_less_important_are_left_out(self):
        """With the reason; a shorter one that fits takes the place of a longer one."""
        cat = a_catalogue({"a": [6], "b": [12], "d": [7], "c": [4]})
        plan = ik.plan_interview(cat, "talk", minutes=22)
        assert plan.categories == ("a", "d", "c")
        reason = ik.Message.of(
            "interview_plan.no_time", category=cat.question_categories["b"].label, minutes=22
        )
        assert plan.left_out == (LeftOut(category="b", reason=reason),)

    def test_a_part_of_the_time_is_the_candidate_s(self):
        """However many categories the interviewer has."""
        cat = a_catalogue({"a": [5], "b": [5], "d": [5], "c": [4], "ca": [4]})
        plan = ik.plan_interview(cat, "talk", minutes=20)
        assert plan.categories == ("a", "b", "c")
        assert [left.category for left in plan.left_out] == ["d", "ca"]

    def test_of_a_long_interview_that_part_is_a_larger_one(self):
        """Fifteen in a hundred: nine minutes of an hour, which are two of these questions."""
        cat = a_catalogue(
            {"a": [11], "b": [11], "d": [11], "e": [11], "c": [4], "ca": [4], "cb": [4]}
        )
        plan = ik.plan_interview(cat, "talk", minutes=60)
        assert plan.categories == ("a", "b", "d", "e", "c", "ca")

    def test_that_part_is_never_more_than_half(self):
        """Of the eight minutes between the ends of a short interview four."""
        plan = ik.plan_interview(a_catalogue({"a": [5], "c": [5]}), "talk", minutes=10)
        assert plan.categories == ("a",)

    def test_a_question_may_fill_the_last_minute(self):
        """Nothing is kept in reserve."""
        plan = ik.plan_interview(a_catalogue({"a": [5, 5, 5]}), "talk", minutes=20)
        assert (asked(plan), plan.planned) == (["a.q0", "a.q1", "a.q2"], 20)

    def test_what_the_interviewer_does_not_need_is_the_candidate_s(self):
        """Where their share is too short for a question of theirs, and after a share is used."""
        cat = a_catalogue({"a": [5], "c": [9], "ca": [4]})
        assert ik.plan_interview(cat, "talk", minutes=24).categories == ("a", "c", "ca")

    def test_tells_a_category_without_a_question_for_the_level(self):
        """It is another reason than a lack of time."""
        only = ik.Question(
            id="b.q", category="b", methods="screening", minutes=5, levels="director"
        )
        cat = a_catalogue({"a": [5], "b": []}, kinds=[only])
        plan = ik.plan_interview(cat, "talk", level="intern")
        assert [(left.category, left.reason.id) for left in plan.left_out] == [
            ("b", "interview_plan.no_question")
        ]
        assert ik.plan_interview(cat, "talk", level="director").categories == ("a", "b")

    def test_a_part_has_no_turn_in_the_name_of_the_whole(self):
        """Only where the type names it, and then one of its own."""
        cat = a_catalogue({"a": [5]}).merged(
            question_categories=[ik.QuestionCategory(id="part", parent="a")],
            questions=[ik.Question(id="part.q", category="part", methods="screening", minutes=5)],
        )
        assert asked(ik.plan_interview(cat, "talk")) == ["a.q0"]

    def test_questions_of_the_type_s_methods_come_first(self):
        """Others follow when these are used up."""
        case = ik.Question(id="a.case", category="a", methods="case", minutes=5)
        cat = a_catalogue({"a": [5]}, methods=["case", "role_play"], kinds=[case])
        assert asked(ik.plan_interview(cat, "talk")) == ["a.case", "a.q0"]

    def test_takes_the_type_s_minutes_by_default(self):
        """And those that are given otherwise."""
        cat = a_catalogue({"a": [5] * 20}, minutes=30)
        assert ik.plan_interview(cat, "talk").minutes == 30
        assert ik.plan_interview(cat, "talk", minutes=15).minutes == 15

    @pytest.mark.parametrize(("minutes", "welcome", "closing"), [(19, 1, 1), (20, 3, 2)])
    def test_short_interviews_have_short_ends(self, minutes, welcome, closing):
        """Welcome and closing are there always."""
        plan = ik.plan_interview(a_catalogue({"a": [5]}), "talk", minutes=minutes)
        first, last = plan.parts[0], plan.parts[-1]
        assert (first.minutes, last.minutes) == (welcome, closing)
        assert (first.label.id, last.label.id) == (
            "interview_plan.welcome",
            "interview_plan.closing",
        )

    def test_a_type_without_questions_has_a_plan(self):
        """Of a welcome and a closing."""
        plan = ik.plan_interview(a_catalogue({}), "talk")
        assert (plan.questions, plan.left_out, len(plan.parts)) == ((), (), 2)

    def test_chance_is_repeatable(self):
        """The same state of the generator gives the same plan, another one another."""
        cat = ik.catalogue()
        plans = [ik.plan_interview(cat, "user", rng=Random(seed)) for seed in (7, 7, 8)]
        assert plans[0] == plans[1] != plans[2]

    @pytest.mark.parametrize("minutes", [9, 0, -1, True, 30.0, "30"])
    def test_refuses_what_is_too_short_or_no_number(self, minutes):
        """Ten whole minutes are the least."""
        assert ik.plan_interview(ik.catalogue(), "hr", minutes=10).questions
        with pytest.raises(ik.InvalidValueError, match=r"plan_interview\(minutes\)"):
            ik.plan_interview(ik.catalogue(), "hr", minutes=minutes)

    def test_offers_near_matches(self):
        """For the type and the level."""
        with pytest.raises(ik.UnknownNameError) as caught:
            ik.plan_interview(ik.catalogue(), "executiv")
        assert caught.value.near == "executive"
        with pytest.raises(ik.UnknownNameError) as caught:
            ik.plan_interview(ik.catalogue(), "hr", level="manger")
        assert caught.value.near == "manager"


class TestInterviewPlan:
    @pytest.fixture
    def plan(self):
        """A plan with a question of each side."""
        return ik.plan_interview(a_catalogue({"a": [5], "c": [4]}), "talk", minutes=20)

    def test_its_parts_follow_each_other(self, plan):
        """From the beginning on, without a gap."""
        assert [(part.starts, part.ends) for part in plan.parts] == [
            (0, 3),
            (3, 8),
            (8, 12),
            (12, 14),
        ]
        assert plan.planned == 14

    def test_its_parts_say_who_asks(self, plan):
        """Nobody in the welcome and the closing."""
        assert [part.asked_by for part in plan.parts] == [None, "interviewer", "candidate", None]

    def test_a_part_is_told_by_a_translator(self):
        """A question by its own words."""
        words = ik.translator("id")
        for part in ik.plan_interview(ik.catalogue(), "user").parts:
            assert words.text(part) == words.text(
                part.label if part.question is None else part.question
            )

    def test_repr_counts(self, plan):
        """It does not print every question."""
        assert repr(plan) == "<InterviewPlan 'talk' for staff: 2 questions in 14 of 20 minutes>"

    def test_pickles_copies_and_hashes(self, plan):
        """As a value does."""
        for other in (pickle.loads(pickle.dumps(plan)), copy.deepcopy(plan)):
            assert (other, hash(other)) == (plan, hash(plan))

    def test_is_frozen(self, plan):
        """So is each of its parts."""
        with pytest.raises(exceptions.FrozenInstanceError):
            plan.minutes = 5
        with pytest.raises(exceptions.FrozenInstanceError):
            plan.parts[0].minutes = 5
