"""Laws of catalogues: merging, reading what was built, comparing types."""

import json
import pickle

from hypothesis import given, strategies as st
from tests.properties.catalogue.worlds import catalogues, checklists

import interviewkit as ik
from interviewkit.content import catalogue as shipped
from interviewkit.domain.catalogue.interview_type import AXES

TYPES = st.sampled_from(list(ik.catalogue().interview_types.values()))


class TestCatalogues:
    @given(catalogues())
    def test_pickle_and_hash(self, cat):
        """As values do."""
        other = pickle.loads(pickle.dumps(cat))
        assert (other, hash(other)) == (cat, hash(cat))

    @given(catalogues(), checklists())
    def test_merging_changes_nothing(self, cat, checklist):
        """The result has everything of both, each of them is as it was."""
        before = pickle.dumps(cat)
        both = ik.catalogue().merged(
            interview_types=cat.interview_types,
            question_categories=cat.question_categories,
            questions=cat.questions,
            checklists=[checklist],
        )
        assert pickle.dumps(cat) == before
        assert {**ik.catalogue().questions, **cat.questions} == both.questions
        assert list(both.checklists) == [*ik.catalogue().checklists, "list"]

    @given(catalogues())
    def test_replacing_a_catalogue_by_itself_changes_nothing(self, cat):
        """Nor its order."""
        again = cat.merged(
            interview_types=cat.interview_types,
            question_categories=cat.question_categories,
            questions=cat.questions,
            replacing=True,
        )
        assert again == cat
        assert list(again.questions) == list(cat.questions)

    @given(catalogues(), st.sets(st.integers(0, 4)))
    def test_questions_in_agrees_with_a_naive_search(self, cat, levels):
        """Without parts each category has its own."""
        for id in cat.question_categories:
            for number in levels:
                level = list(ik.JobLevel)[number]
                assert list(cat.questions_in(id, level=level)) == [
                    q for q in cat.questions.values() if q.category == id and level in q.levels
                ]


class TestBuilt:
    @given(st.lists(checklists(), max_size=1), catalogues())
    def test_a_catalogue_written_as_json_and_read_back_is_equal(self, lists, cat):
        """Whatever is in it."""
        whole = cat.merged(
            checklists=lists, tips=ik.catalogue().tips, signals=ik.catalogue().signals
        )
        original = shipped._from_sources
        shipped._from_sources = lambda: whole
        try:
            read = shipped._from_json(json.loads(shipped.catalogue_as_json()))
        finally:
            shipped._from_sources = original
        assert read == whole


class TestComparing:
    @given(TYPES, TYPES)
    def test_the_other_way_round_is_the_mirror(self, one, other):
        """What only the first has, then only the second has."""
        there, back = ik.compare_types(one, other), ik.compare_types(other, one)
        assert (there.first, there.second) == (back.second, back.first)
        assert (there.only_first, there.only_second) == (back.only_second, back.only_first)
        assert set(there.shared) == set(back.shared)
        assert [(d.axis, d.first, d.second) for d in there.axes] == [
            (d.axis, d.second, d.first) for d in back.axes
        ]

    @given(TYPES, TYPES)
    def test_accounts_for_every_category_and_axis(self, one, other):
        """Each is shared or on one side; an axis that is not told is the same."""
        found = ik.compare_types(one, other)
        assert sorted([*found.shared, *found.only_first]) == sorted(one.categories)
        assert sorted([*found.shared, *found.only_second]) == sorted(other.categories)
        told = {difference.axis for difference in found.axes}
        for axis in AXES:
            first, second = getattr(one, axis), getattr(other, axis)
            if isinstance(first, tuple):
                first, second = set(first), set(second)
            assert (axis in told) is (first != second)
