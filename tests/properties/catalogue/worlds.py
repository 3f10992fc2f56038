"""Catalogues, checklists and preparations of every shape."""

from attrs import evolve
from hypothesis import strategies as st

import interviewkit as ik

IDS = [f"c{n}" for n in range(6)]
LEVELS = st.sets(st.sampled_from(list(ik.JobLevel)), min_size=1)


def questions(category, asked_by):
    """Some questions of a category, of all lengths and for some levels."""
    one = st.builds(
        ik.Question,
        id=st.just("later"),
        category=st.just(category),
        methods=st.sampled_from(["screening", "case"]),
        minutes=st.integers(1, 25),
        levels=LEVELS,
        asked_by=st.just(asked_by),
    )
    return st.lists(one, max_size=5).map(
        lambda found: [evolve(q, id=f"{category}.q{n}") for n, q in enumerate(found)]
    )


@st.composite
def catalogues(draw):
    """A catalogue with one type, ``talk``, which names some of its categories."""
    asked_by = {id: draw(st.sampled_from(list(ik.AskedBy))) for id in IDS}
    named = draw(st.permutations(IDS))[: draw(st.integers(0, len(IDS)))]
    kind = ik.InterviewType(
        id="talk",
        conducted_by="peer",
        methods=draw(st.sampled_from(["screening", "case"])),
        minutes=draw(st.integers(10, 180)),
        categories=tuple(named),
    )
    return ik.Catalogue(
        interview_types=[kind],
        question_categories=[
            ik.QuestionCategory(id=id, asked_by=who) for id, who in asked_by.items()
        ],
        questions=[one for id, who in asked_by.items() for one in draw(questions(id, who))],
    )


def days(phase):
    """The days that a phase may have."""
    bounds = {"before": (-365, 0), "at": (0, 0), "after": (0, 365)}
    return st.integers(*bounds[phase])


@st.composite
def items(draw, id):
    """An item of a checklist."""
    phase = draw(st.sampled_from(["before", "at", "after"]))
    return ik.ChecklistItem(
        id=id, phase=phase, day=draw(days(phase)), minutes=draw(st.integers(1, 240))
    )


@st.composite
def checklists(draw):
    """A checklist of one to six items, in no order of days."""
    count = draw(st.integers(1, 6))
    return ik.Checklist(id="list", items=[draw(items(f"i{n}")) for n in range(count)])
