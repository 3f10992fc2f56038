"""Guards of the contract."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import attrs
import pytest
from attrs import evolve

import interviewkit as ik
from interviewkit.hiring.guards import contract as g
from interviewkit.hiring.laws import INDONESIAN_CONTRACTS
from interviewkit.hiring.presets import pipelines
from interviewkit.hiring.record import EMPTY, Record
from interviewkit.hiring.stages import contract

TICK = timedelta(microseconds=1)


def with_contract(**changes):
    """A record of one contract."""
    return Record(contract=ik.Contract(version=1, **changes))


class TestContractTermsSet:
    def test_passes_a_draft_with_terms(self, a_contract, refusal):
        """There is something to review."""
        assert refusal(g.contract_terms_set, record=with_contract(terms=a_contract())) is None

    def test_refuses_without_a_contract(self, refusal):
        """Nothing was drafted."""
        assert refusal(g.contract_terms_set, record=EMPTY) == "contract_terms_set"

    def test_refuses_a_new_version_without_terms(self, refusal):
        """A version has terms of its own."""
        assert refusal(g.contract_terms_set, record=with_contract()) == "contract_terms_set"

    def test_refuses_a_version_that_was_sent(self, a_contract, refusal):
        """The terms of an earlier version do not count."""
        record = with_contract(terms=a_contract(), status=ik.ContractStatus.VOIDED)
        assert refusal(g.contract_terms_set, record=record) == "contract_terms_set"


class TestContractIsLawful:
    GUARD = g.contract_is_lawful(INDONESIAN_CONTRACTS)

    def test_passes_lawful_terms(self, a_contract, refusal):
        """Nothing is known against them."""
        assert refusal(self.GUARD, record=with_contract(terms=a_contract())) is None

    def test_refuses_with_every_fault(self, a_contract, explanation):
        """The message carries the faults themselves."""
        record = with_contract(terms=a_contract(probation_months=4, languages="en"))
        message = explanation(self.GUARD, record=record)
        assert (message.id, [fault.id for fault in message.get("faults")]) == (
            "guard.contract_is_lawful",
            ["contract_fault.probation_too_long", "contract_fault.language_missing"],
        )

    @pytest.mark.parametrize("record", [EMPTY, with_contract()], ids=["none", "no-terms"])
    def test_passes_what_has_no_terms(self, record, refusal):
        """That terms are missing is another guard's business."""
        assert refusal(self.GUARD, record=record) is None

    def test_stands_only_where_there_are_rules(self):
        """A law that asks for it is not kept by the name of a guard that passes everything."""
        pipeline = pipelines["id"]()
        stages = [stage if stage.id != "contract" else contract() for stage in pipeline.stages]
        with pytest.raises(ik.DefinitionError, match="lawful_contract"):
            evolve(pipeline, stages=stages, laws=()).build()

    def test_is_dated(self):
        """Its parameters name the statute and since when it holds, and all it asks for."""
        params = dict(self.GUARD.params)
        assert (params["source"], params["valid_from"]) == (
            INDONESIAN_CONTRACTS.source,
            str(INDONESIAN_CONTRACTS.valid_from),
        )
        assert set(params) == {field.name for field in attrs.fields(type(INDONESIAN_CONTRACTS))}


class TestSignByIsAhead:
    @pytest.mark.parametrize(
        ("ahead", "expected"), [(TICK, None), (TICK * 0, "sign_by_is_ahead")], ids=["later", "now"]
    )
    def test_leaves_time(self, ahead, expected, make, refusal, now):
        """The last instant for signing lies in the future."""
        event = make(ik.ContractSent, sign_by=now + ahead)
        assert refusal(g.sign_by_is_ahead, payload=event, at=now) == expected


class TestSignByPassed:
    @pytest.mark.parametrize(
        ("after", "expected"), [(TICK * 0, "sign_by_passed"), (TICK, None)], ids=["at", "after"]
    )
    def test_waits_for_the_last_instant(self, after, expected, refusal, now):
        """At the last instant one can still sign; it lapses after."""
        record = with_contract(sign_by=now)
        assert refusal(g.sign_by_passed, record=record, at=now + after) == expected

    @pytest.mark.parametrize("record", [EMPTY, with_contract()], ids=["none", "never-sent"])
    def test_passes_without_a_last_instant(self, record, refusal, now):
        """Nothing is waited for."""
        assert refusal(g.sign_by_passed, record=record, at=now) is None


class TestBeforeSignBy:
    @pytest.mark.parametrize(
        ("after", "expected"), [(TICK * 0, None), (TICK, "before_sign_by")], ids=["at", "after"]
    )
    def test_includes_the_last_instant(self, after, expected, refusal, now):
        """At the last instant one can still sign, one microsecond later not."""
        record = with_contract(sign_by=now)
        assert refusal(g.BEFORE_SIGN_BY, record=record, at=now + after) == expected

    def test_compares_instants(self, refusal, now):
        """The same instant in another zone is still in time."""
        record = with_contract(sign_by=now)
        at = now.astimezone(ZoneInfo("Asia/Jayapura"))
        assert refusal(g.BEFORE_SIGN_BY, record=record, at=at) is None

    @pytest.mark.parametrize("record", [EMPTY, with_contract()], ids=["none", "never-sent"])
    def test_passes_without_a_last_instant(self, record, refusal, now):
        """No limit was set."""
        assert refusal(g.BEFORE_SIGN_BY, record=record, at=now) is None

    @pytest.mark.parametrize(
        ("after", "expected"), [(TICK * 0, None), (TICK, "before_sign_by")], ids=["at", "after"]
    )
    def test_is_hopeless_once_time_has_passed(self, after, expected, hopeless, now):
        """Without a time it answers for the time of the last event."""
        record = with_contract(sign_by=now)
        assert hopeless(g.BEFORE_SIGN_BY, record=record, since=now + after) == expected


class TestRegistrationIsDue:
    GUARD = g.registration_is_due(INDONESIAN_CONTRACTS)

    @pytest.mark.parametrize(
        ("kind", "expected"), [("fixed_term", None), ("permanent", "registration_is_due")]
    )
    def test_depends_on_the_kind(self, kind, expected, a_contract, refusal):
        """In Indonesia a fixed term is registered, a permanent contract is not."""
        record = with_contract(terms=a_contract(kind=kind, probation_months=0))
        assert refusal(self.GUARD, record=record) == expected

    @pytest.mark.parametrize("record", [EMPTY, with_contract()], ids=["none", "no-terms"])
    def test_is_not_due_without_terms(self, record, refusal):
        """Nothing to register."""
        assert refusal(self.GUARD, record=record) == "registration_is_due"

    def test_is_never_due_without_rules(self, a_contract, refusal):
        """Where no rules are known nothing is registered."""
        record = with_contract(terms=a_contract(kind="fixed_term"))
        assert refusal(g.registration_is_due(None), record=record) == "registration_is_due"


class TestRepeatedHour:
    ZONE = ZoneInfo("Europe/Berlin")

    def test_a_deadline_in_it_is_an_instant(self, make, refusal, then, at_state):
        """The second 02:30 is too late for what ends at the first."""
        sign_by = datetime(2026, 10, 25, 2, 30, tzinfo=self.ZONE)
        sent = then(at_state("contract.review"), ik.ContractSent, sign_by=sign_by)
        late = make(ik.ContractSignedByCandidate, at=sign_by.replace(fold=1))
        assert [reason.id for reason in sent.decide(late).reasons] == ["guard.before_sign_by"]
