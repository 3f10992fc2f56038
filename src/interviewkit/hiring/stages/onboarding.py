"""Onboarding: between the signed contract and the first day of work."""

from datetime import timedelta

from interviewkit._attrs import frozen
from interviewkit.hiring.guards import medical, offer as offers, onboarding as g
from interviewkit.machine import Effect, Exit, Rule, Stage
from interviewkit.vocabulary import Role

__all__ = ["OnboardingPolicy", "onboarding"]

_OWNERS = (Role.ONBOARDING_OWNER, Role.RECRUITER)


@frozen(kw_only=True)
class OnboardingPolicy:
    """How the first day is handled.

    Attributes:
        grace: how long after the first day one waits before calling it missed; whole days.

    >>> from datetime import timedelta
    >>> from interviewkit.hiring.stages import OnboardingPolicy, onboarding
    >>> onboarding(OnboardingPolicy(grace=timedelta(days=2))).entry
    'preparing'
    """

    grace: timedelta = timedelta(days=1)


def onboarding(policy: OnboardingPolicy | None = None) -> Stage:
    """The last stage; each of its exits is an outcome.

    >>> from interviewkit.hiring.stages import onboarding
    >>> onboarding().exits
    ('started', 'did_not_start', 'collapsed')
    """
    policy = policy or OnboardingPolicy()
    return Stage(
        id="onboarding",
        states=("preparing",),
        entry="preparing",
        exits=("started", "did_not_start", "collapsed"),
        owners=(Role.ONBOARDING_OWNER,),
        rules=(
            Rule(
                id="start",
                event="work_started",
                source="preparing",
                target=Exit("started"),
                effect=Effect.DISCLOSE,
                roles=_OWNERS,
                guards=(
                    offers.offer_stands,
                    g.start_day_reached,
                    g.conditions_met,
                    medical.medical_counts(from_start=True),
                ),
            ),
            Rule(
                id="no_start",
                event="no_start_recorded",
                source="preparing",
                target=Exit("did_not_start"),
                effect=Effect.DISCLOSE,
                roles=_OWNERS,
                guards=(g.start_grace_passed(policy.grace),),
            ),
            Rule(
                id="collapse",
                event="hiring_collapsed",
                source="preparing",
                target=Exit("collapsed"),
                effect=Effect.DISCLOSE,
                roles=(Role.RECRUITER, Role.LEGAL, Role.SYSTEM),
                guards=(g.BEFORE_START_DAY,),
            ),
        ),
    )
