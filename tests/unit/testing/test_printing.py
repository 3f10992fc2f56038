"""Values as code that makes equal ones."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from tests.unit.testing.own import BadgeIssued, Colour

import interviewkit as ik
from interviewkit import testing

NINE = datetime(2026, 1, 5, 9, tzinfo=UTC)
CLERK = ik.Position(title="Clerk")


def made(code, **names):
    """What the code makes, below its imports."""
    scope = dict(names)
    exec(testing.IMPORTS, scope)
    return eval(code, scope)


class TestCode:
    """`code(value)`: an expression that makes an equal value."""

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            ("plain", '"plain"'),
            ('she said "yes"', "'she said \"yes\"'"),
            ("O'Brien", '"O\'Brien"'),
            (None, "None"),
            (7, "7"),
            (Decimal("1.50"), "Decimal('1.50')"),
            (ik.Role.HR_ADMIN, "ik.Role.HR_ADMIN"),
            (NINE, "datetime(2026, 1, 5, 9, 0, tzinfo=UTC)"),
            (NINE.replace(tzinfo=None), "datetime(2026, 1, 5, 9, 0)"),
            (NINE.replace(second=7), "datetime(2026, 1, 5, 9, 0, 7, tzinfo=UTC)"),
            (NINE.replace(microsecond=7), "datetime(2026, 1, 5, 9, 0, 0, 7, tzinfo=UTC)"),
            (
                NINE.replace(tzinfo=timezone(timedelta(hours=7))),
                "datetime(2026, 1, 5, 9, 0, tzinfo=timezone(timedelta(hours=7)))",
            ),
            (date(2026, 1, 5), "date(2026, 1, 5)"),
            (timedelta(days=1, seconds=61), "timedelta(hours=24, minutes=1, seconds=1)"),
            (timedelta(hours=-9, minutes=-30), "timedelta(hours=-10, minutes=30)"),
            (timedelta(), "timedelta()"),
            ((), "()"),
            (("a",), '("a",)'),
            (("a", 1), '("a", 1)'),
            (["a", 1], '["a", 1]'),
            (frozenset(), "frozenset()"),
            (frozenset({"b", "a"}), 'frozenset({"a", "b"})'),
            (CLERK, 'ik.Position(title="Clerk")'),
            (ik.processes["us"], 'ik.processes["us"]'),
        ],
    )
    def test_a_value(self, value, code):
        """The code is short, and makes the value."""
        assert testing.code(value) == code
        assert made(code) == value

    def test_a_named_zone(self):
        """A zone of another kind is written as it calls itself."""
        code = testing.code(NINE.replace(tzinfo=ZoneInfo("Asia/Jakarta")))
        assert code == "datetime(2026, 1, 5, 9, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Jakarta'))"

    def test_an_event(self):
        """What a repr keeps to itself is there, and what has its default is not."""
        event = ik.ApplicationHeld(
            id="e", at=NINE, by="recruiter", note="ill", reason=ik.HoldReason.CANDIDATE_REQUEST
        )
        code = testing.code(event)
        assert code == (
            'ik.ApplicationHeld(id="e", at=datetime(2026, 1, 5, 9, 0, tzinfo=UTC), '
            'by=ik.Role.RECRUITER, note="ill", reason=ik.HoldReason.CANDIDATE_REQUEST)'
        )
        assert made(code) == event

    def test_an_event_of_ones_own(self):
        """A class of one's own is written by its name, its unprintable parts by their repr."""
        event = BadgeIssued(id="e", at=NINE, by="system", colour=Colour.GREEN)
        code = testing.code(event)
        assert code.startswith("BadgeIssued(")
        assert code.endswith("colour=Colour.GREEN)")
        assert made(code, BadgeIssued=BadgeIssued, Colour=Colour) == event

    def test_an_application_of_ones_own_process(self):
        """A process that is no preset is written as a name for the reader to give."""
        process = ik.Process(ik.processes["us"].pipeline)
        app = ik.Application.open(
            process, id="app-1", position=CLERK, at=NINE, by=ik.Role.RECRUITER
        )
        code = testing.code(app)
        assert code.splitlines()[1] == "    process,"
        assert made(code, process=process) == app

    def test_what_is_shipped(self):
        """The catalogue and the rules that are shipped are written by how they are had."""
        assert testing.code(ik.catalogue()) == "ik.catalogue()"
        assert testing.code(ik.question_rules()) == "ik.question_rules()"

    def test_a_catalogue_of_ones_own(self):
        """Any other is written with what stands on its shelves, and without empty ones."""
        tip = ik.Tip(id="smile", cautioned=True)
        code = testing.code(ik.Catalogue(tips=[tip]))
        assert code == 'ik.Catalogue(tips=(ik.Tip(id="smile", cautioned=True),))'
        assert made(code) == ik.Catalogue(tips=[tip])

    def test_a_view(self):
        """A view is written as what it is a view of."""
        app = ik.Application.open(
            ik.processes["us"], id="app-1", position=CLERK, at=NINE, by=ik.Role.RECRUITER
        )
        view = app.as_seen_by(ik.Role.CANDIDATE)
        code = testing.code(view)
        assert code.endswith(").as_seen_by(ik.Role.CANDIDATE)")
        assert made(code) == view

    def test_a_refusal(self):
        """A refusal is written with its reasons."""
        reasons = (ik.Message.of("guard.too_early", until=3),)
        code = testing.code(ik.Refused.because("offer_sent", reasons))
        assert code == (
            'ik.Refused.because("offer_sent", '
            '(ik.Message(id="guard.too_early", params=(("until", 3),)),))'
        )
        again = made(code)
        assert (again.event, again.reasons) == ("offer_sent", reasons)

    def test_an_acceptance(self):
        """An acceptance holds the rule's guards, which are functions, so it shows its repr."""
        app = ik.Application.open(
            ik.processes["us"], id="app-1", position=CLERK, at=NINE, by=ik.Role.RECRUITER
        )
        yes = app.decide(ik.ApplicationWithdrawn(id="e", at=NINE, by=ik.Role.CANDIDATE))
        assert testing.code(yes) == repr(yes)
