"""Laws of interview plans, of every shipped type and of catalogues of every shape."""

from collections import Counter
from random import Random

from hypothesis import given, strategies as st
from tests.properties.catalogue.worlds import catalogues

import interviewkit as ik

SHIPPED = ik.catalogue()
LEVELS, MINUTES = st.sampled_from(list(ik.JobLevel)), st.integers(10, 180)
SEEDS = st.one_of(st.none(), st.integers(0, 2**32))
ANY = st.one_of(
    st.tuples(st.just(SHIPPED), st.sampled_from(list(SHIPPED.interview_types))),
    st.tuples(catalogues(), st.just("talk")),
)


def planned(subject, level, minutes, seed):
    """A plan by that seed; by the catalogue's order without one."""
    cat, kind = subject
    rng = None if seed is None else Random(seed)
    return ik.plan_interview(cat, kind, level=level, minutes=minutes, rng=rng)


def own(cat, category, level):
    """The category's own questions for that level."""
    return [q for q in cat.questions.values() if q.category == category and q.suits(level)]


def shortest(cat, kind, level):
    """The shortest question of each category of the type that has one."""
    found = {c: own(cat, c, level) for c in cat.interview_types[kind].categories}
    return {c: min(q.minutes for q in questions) for c, questions in found.items() if questions}


def for_questions(plan):
    """The minutes between the welcome and the closing."""
    return plan.minutes - plan.parts[0].minutes - plan.parts[-1].minutes


class TestPlans:
    @given(ANY, LEVELS, MINUTES, SEEDS)
    def test_are_the_same_for_a_seed(self, subject, level, minutes, seed):
        """The state of the generator is all that chance depends on."""
        one, other = (planned(subject, level, minutes, seed) for _ in range(2))
        assert one == other

    @given(ANY, LEVELS, MINUTES, SEEDS)
    def test_are_never_longer_than_the_time(self, subject, level, minutes, seed):
        """And their parts follow each other without a gap."""
        plan = planned(subject, level, minutes, seed)
        assert plan.planned <= minutes == plan.minutes
        at = 0
        for part in plan.parts:
            assert part.starts == at
            at = part.ends
        assert at == plan.planned

    @given(ANY, LEVELS, MINUTES, SEEDS)
    def test_account_for_every_category(self, subject, level, minutes, seed):
        """Each has a turn or is left out, for the reason that is true."""
        cat, kind = subject
        plan, least = planned((cat, kind), level, minutes, seed), shortest(cat, kind, level)
        left = [one.category for one in plan.left_out]
        assert sorted([*plan.categories, *left]) == sorted(cat.interview_types[kind].categories)
        for one in plan.left_out:
            why = "no_time" if one.category in least else "no_question"
            assert one.reason.id == f"interview_plan.{why}"

    @given(ANY, LEVELS, MINUTES, SEEDS)
    def test_leave_out_only_what_does_not_fit(self, subject, level, minutes, seed):
        """Beside a short question of each category that has a turn."""
        cat, kind = subject
        plan, least = planned((cat, kind), level, minutes, seed), shortest(cat, kind, level)
        taken = sum(least[category] for category in plan.categories)
        for one in plan.left_out:
            assert least.get(one.category, 999) > for_questions(plan) - taken

    @given(ANY, LEVELS, MINUTES, SEEDS)
    def test_cover_everything_that_can_be_covered(self, subject, level, minutes, seed):
        """Where one short question of each fits, each has a turn."""
        cat, kind = subject
        plan, least = planned((cat, kind), level, minutes, seed), shortest(cat, kind, level)
        if sum(least.values()) <= for_questions(plan):
            assert set(plan.categories) == set(least)

    @given(ANY, LEVELS, MINUTES, SEEDS)
    def test_are_fair(self, subject, level, minutes, seed):
        """None has two more than another one that had a question left that would have fitted."""
        cat, kind = subject
        plan = planned((cat, kind), level, minutes, seed)
        spare = plan.minutes - plan.planned
        count = Counter(question.category for question in plan.questions)
        last = {question.category: question for question in plan.questions}
        for more in count:
            for fewer in count:
                unused = [q for q in own(cat, fewer, level) if q not in plan.questions]
                if count[more] > count[fewer] + 1:
                    assert all(q.minutes > spare + last[more].minutes for q in unused)

    @given(ANY, LEVELS, MINUTES, SEEDS)
    def test_leave_no_time_for_another_question(self, subject, level, minutes, seed):
        """Of a category that has a turn."""
        cat, kind = subject
        plan = planned((cat, kind), level, minutes, seed)
        unused = [
            question
            for category in plan.categories
            for question in own(cat, category, level)
            if question not in plan.questions
        ]
        assert all(question.minutes > minutes - plan.planned for question in unused)

    @given(ANY, LEVELS, MINUTES, SEEDS)
    def test_ask_each_question_once_and_at_its_level(self, subject, level, minutes, seed):
        """From the type's categories, by whoever asks about them, the interviewer first."""
        cat, kind = subject
        plan = planned((cat, kind), level, minutes, seed)
        assert len(set(plan.questions)) == len(plan.questions)
        assert all(question.suits(level) for question in plan.questions)
        assert set(plan.categories) <= set(cat.interview_types[kind].categories)
        sides = [part.asked_by for part in plan.parts[1:-1]]
        assert sides == sorted(sides, key=list(ik.AskedBy).index)
        order = cat.interview_types[kind].categories
        for side in ik.AskedBy:
            found = [c for c in plan.categories if cat.question_categories[c].asked_by is side]
            assert found == sorted(found, key=order.index)

    @given(st.sampled_from(list(SHIPPED.interview_types)), LEVELS, MINUTES, SEEDS)
    def test_leave_the_candidate_a_part(self, kind, level, minutes, seed):
        """Wherever the type has categories of theirs."""
        plan = planned((SHIPPED, kind), level, minutes, seed)
        theirs = [
            category
            for category in SHIPPED.interview_types[kind].categories
            if SHIPPED.question_categories[category].asked_by is ik.AskedBy.CANDIDATE
        ]
        assert bool(theirs) is any(part.asked_by is ik.AskedBy.CANDIDATE for part in plan.parts)

    def test_of_every_type_and_level_ask_at_least_two_things(self):
        """Down to fifteen minutes."""
        for kind in SHIPPED.interview_types:
            for level in ik.JobLevel:
                for minutes in range(15, 181, 5):
                    assert len(planned((SHIPPED, kind), level, minutes, None).questions) >= 2
