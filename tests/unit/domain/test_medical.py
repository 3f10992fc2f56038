"""The medical record holds an outcome and what work must allow for."""

import attrs
import pytest

from interviewkit.domain import MedicalOutcome, MedicalRecord, ReviewConclusion

UNFIT = MedicalOutcome.UNFIT


class TestMedicalRecord:
    def test_begins_empty(self):
        """Before anything happened nothing is known."""
        known = {k: v for k, v in attrs.asdict(MedicalRecord()).items() if v}
        assert known == {}

    def test_has_no_place_for_a_diagnosis(self):
        """Its fields are the outcome, dates, counts, consent and restrictions."""
        names = [attribute.name for attribute in attrs.fields(MedicalRecord)]
        assert names == [
            "consent_version",
            "outcome",
            "reported_at",
            "valid_until",
            "expired",
            "restrictions",
            "recheck_on",
            "unfit_since",
            "no_shows",
            "second_opinion",
            "review",
        ]

    def test_hides_the_restrictions(self):
        """What work must allow for is not shown in a log."""
        assert "lifting" not in repr(MedicalRecord(restrictions="no heavy lifting"))

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            ({}, False),
            ({"outcome": UNFIT}, True),
            ({"outcome": UNFIT, "review": ReviewConclusion.NOT_SUITABLE}, False),
            ({"outcome": MedicalOutcome.FIT}, False),
            ({"second_opinion": True, "consent_version": "1"}, True),
            ({"second_opinion": True}, False),
            ({"second_opinion": True, "outcome": MedicalOutcome.FIT}, False),
        ],
    )
    def test_awaits_a_review(self, fields, expected):
        """An unfit result does, and so does an appeal against one that is still running."""
        assert MedicalRecord(**fields).awaits_review is expected
