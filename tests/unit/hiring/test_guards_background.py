"""Guards of the checks of a candidate's past."""

from datetime import UTC, datetime, timedelta

import pytest

import interviewkit as ik
from interviewkit.hiring.guards import background as g
from interviewkit.hiring.record import EMPTY, Record

TICK = timedelta(microseconds=1)
WAIT = timedelta(days=5)
REPORTED = datetime(2026, 1, 6, 9, tzinfo=UTC)
REFERENCES, BACKGROUND, WORK = ik.CheckKind
REQUIRED = frozenset({REFERENCES, BACKGROUND})
STATUSES = tuple(str(status) for status in ik.CheckStatus)


def with_checks(**statuses):
    """A record with a check of each kind, in that status."""
    return Record(
        checks=tuple(
            ik.BackgroundCheck(kind=ik.CheckKind(kind), status=ik.CheckStatus(status))
            for kind, status in statuses.items()
        )
    )


def found(**changes):
    """A record with a finding in the references."""
    check = ik.BackgroundCheck(
        kind=REFERENCES, status=ik.CheckStatus.ADVERSE, reported_at=REPORTED, **changes
    )
    return Record(checks=(check,))


class TestCheckCanBegin:
    GUARD = g.check_can_begin

    @pytest.mark.parametrize(
        ("status", "expected"),
        [
            ("requested", None),
            ("in_progress", "check_can_begin"),
            ("cleared", None),
            ("adverse", "check_can_begin"),
            ("waived", None),
        ],
    )
    def test_refuses_what_has_begun(self, status, expected, make, refusal):
        """A check is not started twice, and asking again wipes out no finding."""
        event = make(ik.BackgroundCheckRequested, checks=("references",))
        record = with_checks(references=status)
        assert refusal(self.GUARD, record=record, payload=event) == expected

    def test_refuses_if_one_of_several_has_begun(self, make, refusal):
        """Asking for another one beside it does not help."""
        event = make(ik.BackgroundCheckRequested, checks=("references", "right_to_work"))
        record = with_checks(references="adverse")
        assert refusal(self.GUARD, record=record, payload=event) == "check_can_begin"

    def test_passes_another_one(self, make, refusal):
        """What was not asked for before can be."""
        event = make(ik.BackgroundCheckRequested, checks=("right_to_work",))
        record = with_checks(references="adverse", background_check="in_progress")
        assert refusal(self.GUARD, record=record, payload=event) is None

    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            (EMPTY, None),
            (with_checks(references="adverse", background_check="in_progress"), None),
            (
                with_checks(
                    references="adverse", background_check="in_progress", right_to_work="adverse"
                ),
                "check_can_begin",
            ),
            (
                with_checks(
                    references="adverse", background_check="cleared", right_to_work="adverse"
                ),
                None,
            ),
        ],
        ids=["nothing", "one-left", "none-left", "one-done"],
    )
    def test_knows_from_the_record_alone(self, record, expected, hopeless):
        """Only where every kind has begun there is nothing to ask for."""
        assert hopeless(self.GUARD, record=record) == expected


class TestCheckIsOpen:
    GUARD = g.check_is_open

    @pytest.mark.parametrize("status", STATUSES)
    def test_needs_consent(self, status, make, refusal):
        """Only a check to which the candidate has agreed can have a result."""
        event = make(ik.BackgroundCheckCleared, check="references")
        record = with_checks(references=status)
        expected = None if status == "in_progress" else "check_is_open"
        assert refusal(self.GUARD, record=record, payload=event) == expected

    @pytest.mark.parametrize(
        "record", [EMPTY, with_checks(background_check="in_progress")], ids=["none", "another"]
    )
    def test_needs_a_request(self, record, make, refusal):
        """A required check, too, is asked for before it is cleared."""
        event = make(ik.BackgroundCheckCleared, check="references")
        assert refusal(self.GUARD, record=record, payload=event) == "check_is_open"

    @pytest.mark.parametrize("status", STATUSES)
    def test_knows_from_the_record_alone(self, status, hopeless):
        """Without a check that has consent no result can come."""
        expected = None if status == "in_progress" else "check_is_open"
        assert hopeless(self.GUARD, record=with_checks(references=status)) == expected


class TestCheckMayBeWaived:
    GUARD = g.check_may_be_waived(REQUIRED, frozenset({REFERENCES, WORK}))

    @pytest.mark.parametrize(
        ("check", "status", "expected"),
        [
            ("references", "requested", None),
            ("references", "in_progress", None),
            ("references", "cleared", "check_is_open"),
            ("references", "waived", "check_is_open"),
            ("references", "adverse", "check_is_open"),
            ("right_to_work", "in_progress", None),
            ("background_check", "in_progress", "check_may_be_waived"),
        ],
    )
    def test_depends_on_policy_and_status(self, check, status, expected, make, refusal):
        """Only what may be waived, and only while it is waited for; a finding is not waived."""
        event = make(ik.BackgroundCheckWaived, check=check)
        record = with_checks(**{check: status})
        assert refusal(self.GUARD, record=record, payload=event) == expected

    @pytest.mark.parametrize(
        ("check", "expected"), [("references", None), ("right_to_work", "check_is_open")]
    )
    def test_waives_what_is_required_unasked(self, check, expected, make, refusal):
        """A required check is waited for before anybody asked for it; any other is not."""
        event = make(ik.BackgroundCheckWaived, check=check)
        assert refusal(self.GUARD, record=EMPTY, payload=event) == expected

    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            (EMPTY, None),
            (with_checks(references="adverse"), "check_may_be_waived"),
            (with_checks(references="cleared"), "check_may_be_waived"),
            (with_checks(references="cleared", right_to_work="requested"), None),
        ],
        ids=["waited-for", "finding", "done", "another-one"],
    )
    def test_knows_from_the_record_alone(self, record, expected, hopeless):
        """Without the event it refuses only where nothing could be waived."""
        assert hopeless(self.GUARD, record=record) == expected


class TestLastCheck:
    GUARD = g.last_check(REQUIRED)

    @pytest.mark.parametrize(
        ("record", "count"),
        [
            (with_checks(references="in_progress", background_check="cleared"), None),
            (with_checks(references="in_progress", background_check="waived"), None),
            (with_checks(references="in_progress"), 1),
            (with_checks(references="in_progress", background_check="adverse"), 1),
            (
                with_checks(
                    references="in_progress", background_check="cleared", right_to_work="requested"
                ),
                1,
            ),
            (with_checks(references="in_progress", right_to_work="in_progress"), 2),
        ],
        ids=["cleared", "waived", "not-asked-for", "finding", "further-one", "two"],
    )
    def test_counts_what_is_left(self, record, count, make, explanation):
        """Required ones, and whatever else was asked for."""
        event = make(ik.BackgroundCheckCleared, check="references")
        message = explanation(self.GUARD, record=record, payload=event)
        assert (None if message is None else message.get("count")) == count


class TestRefusedWasLast:
    GUARD = g.refused_was_last(REQUIRED)

    @pytest.mark.parametrize(
        ("statuses", "count"),
        [
            (("cleared", "cleared", "requested"), None),
            (("cleared", "waived", "requested"), None),
            (("cleared", "in_progress", "requested"), 1),
            (("cleared", "adverse", "requested"), 1),
            (("cleared", "requested", "cleared"), 1),
            (("adverse", "in_progress", "requested"), 2),
        ],
    )
    def test_counts_what_is_left_without_it(self, statuses, count, explanation):
        """A further check that is refused is not waited for, unless it is required."""
        record = with_checks(**dict(zip(map(str, ik.CheckKind), statuses, strict=True)))
        message = explanation(self.GUARD, record=record)
        assert (None if message is None else message.get("count")) == count

    def test_has_a_definition_of_its_own(self):
        """It shares the name of a guard that looks at the event."""
        assert (self.GUARD.name, g.last_check(REQUIRED) == self.GUARD) == ("last_check", False)


class TestFindingWasLast:
    GUARD = g.finding_was_last(REQUIRED)

    @pytest.mark.parametrize(
        ("other", "conclusion", "expected"),
        [
            ("cleared", "suitable", None),
            ("waived", "suitable", None),
            ("cleared", "not_suitable", "finding_was_last"),
            ("in_progress", "suitable", "finding_was_last"),
            ("adverse", "suitable", "finding_was_last"),
        ],
    )
    def test_needs_a_finding_that_is_cleared(self, other, conclusion, expected, make, refusal):
        """And nothing else that is waited for."""
        event = make(ik.AdverseFindingReviewed, check="references", conclusion=conclusion)
        record = with_checks(references="adverse", background_check=other)
        assert refusal(self.GUARD, record=record, payload=event) == expected


class TestOneFinding:
    @pytest.mark.parametrize(
        ("other", "conclusion", "expected"),
        [
            ("in_progress", "suitable", None),
            ("in_progress", "not_suitable", "one_finding"),
            ("adverse", "suitable", "one_finding"),
        ],
    )
    def test_is_cleared_and_leaves_none(self, other, conclusion, expected, make, refusal):
        """Other checks may run; another finding may not stand."""
        event = make(ik.AdverseFindingReviewed, check="references", conclusion=conclusion)
        record = with_checks(references="adverse", background_check=other)
        assert refusal(g.one_finding, record=record, payload=event) == expected


class TestFindingIsUnderReview:
    @pytest.mark.parametrize("status", STATUSES)
    def test_needs_a_finding(self, status, make, refusal, hopeless):
        """Nobody reviews a check without one, with or without the event at hand."""
        event = make(ik.AdverseFindingReviewed, check="references")
        record = with_checks(references=status)
        expected = None if status == "adverse" else "finding_is_under_review"
        answers = (
            refusal(g.finding_is_under_review, record=record, payload=event),
            hopeless(g.finding_is_under_review, record=record),
        )
        assert answers == (expected, expected)

    def test_needs_a_finding_in_that_check(self, make, refusal):
        """Another check's finding is another matter."""
        event = make(ik.AdverseFindingReviewed, check="right_to_work")
        record = with_checks(references="adverse", right_to_work="in_progress")
        answer = refusal(g.finding_is_under_review, record=record, payload=event)
        assert answer == "finding_is_under_review"


class TestFindingAwaitsAnswer:
    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            (EMPTY, "finding_awaits_answer"),
            (with_checks(references="in_progress"), "finding_awaits_answer"),
            (found(), None),
            (found(upheld=True), None),
            (found(answered=True), "finding_awaits_answer"),
        ],
        ids=["none", "running", "found", "upheld", "answered"],
    )
    def test_is_answered_once(self, record, expected, make, refusal, hopeless):
        """Also after a review; and not a second time."""
        event = make(ik.AdverseFindingAnswered, check="references")
        answers = (
            refusal(g.finding_awaits_answer, record=record, payload=event),
            hopeless(g.finding_awaits_answer, record=record),
        )
        assert answers == (expected, expected)


class TestCandidateWasHeard:
    GUARD = g.candidate_was_heard(WAIT)

    @pytest.mark.parametrize(
        ("after", "expected"),
        [(timedelta(0), "candidate_was_heard"), (WAIT, "candidate_was_heard"), (WAIT + TICK, None)],
    )
    def test_waits_for_an_answer(self, after, expected, make, refusal):
        """Until the last instant, that instant included, nothing is held against anybody."""
        event = make(ik.AdverseFindingReviewed, check="references", conclusion="not_suitable")
        facts = {"record": found(), "payload": event, "at": REPORTED + after}
        assert refusal(self.GUARD, **facts) == expected

    def test_says_until_when(self, make, explanation):
        """The refusal names the end of the wait."""
        event = make(ik.AdverseFindingReviewed, check="references", conclusion="not_suitable")
        message = explanation(self.GUARD, record=found(), payload=event, at=REPORTED)
        assert message.get("until") == REPORTED + WAIT

    @pytest.mark.parametrize(
        ("record", "conclusion"),
        [
            (found(), "suitable"),
            (found(answered=True), "not_suitable"),
            (EMPTY, "not_suitable"),
            (with_checks(references="adverse"), "not_suitable"),
        ],
        ids=["in-favour", "answered", "no-check", "no-time-on-record"],
    )
    def test_does_not_wait_without_need(self, record, conclusion, make, refusal):
        """A good end needs no wait, and an answer ends it."""
        event = make(ik.AdverseFindingReviewed, check="references", conclusion=conclusion)
        assert refusal(self.GUARD, record=record, payload=event, at=REPORTED) is None
