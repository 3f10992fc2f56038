"""The axes of an interview: who holds it, where, how, and what for. Ids only; no prose.

An interview type is no single list of names: a panel is a setting, a walk-in a way of booking, a
case a method. Each axis has its own vocabulary, so that every mixture can be said.
"""

from interviewkit.vocabulary.terms import Term

__all__ = [
    "AskedBy",
    "Booking",
    "Channel",
    "ConductedBy",
    "DecisionWeight",
    "InterviewStyle",
    "Method",
    "Occasion",
    "Phase",
    "Purpose",
    "ReasonSide",
    "Setting",
    "SignalPoints",
    "Strength",
    "Structure",
]


class ConductedBy(Term):
    """Who holds an interview. A session may have several."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring_manager"
    PEER = "peer"
    SKIP_LEVEL = "skip_level"
    EXECUTIVE = "executive"
    BOARD = "board"
    BAR_RAISER = "bar_raiser"
    CLIENT = "client"
    TRAINER = "trainer"
    AGENCY = "agency"
    AUTOMATED = "automated"


class Setting(Term):
    """How many meet how many."""

    ONE_TO_ONE = "one_to_one"
    PANEL = "panel"
    LOOP = "loop"
    GROUP = "group"


class Channel(Term):
    """Where it takes place."""

    PHONE = "phone"
    LIVE_VIDEO = "live_video"
    ON_SITE = "on_site"
    ASYNC_VIDEO = "async_video"
    CHAT = "chat"
    SITE_VISIT = "site_visit"


class Booking(Term):
    """Whether a time was agreed on before."""

    BOOKED = "booked"
    WALK_IN = "walk_in"


class Method(Term):
    """What is done in it."""

    SCREENING = "screening"
    BEHAVIOURAL = "behavioural"
    SITUATIONAL = "situational"
    TECHNICAL_QA = "technical_qa"
    WORK_SAMPLE = "work_sample"
    TAKE_HOME_REVIEW = "take_home_review"
    CASE = "case"
    PRESENTATION = "presentation"
    ROLE_PLAY = "role_play"
    GROUP_DISCUSSION = "group_discussion"
    PSYCHOMETRIC = "psychometric"
    COMPETENCY = "competency"
    PORTFOLIO = "portfolio"
    CULTURE_CONTRIBUTION = "culture_contribution"
    CLOSING = "closing"


class Purpose(Term):
    """What it is for."""

    SOURCING = "sourcing"
    SCREEN = "screen"
    ASSESS = "assess"
    VERIFY = "verify"
    TIE_BREAK = "tie_break"
    APPROVE = "approve"
    CLOSE = "close"


class InterviewStyle(Term):
    """How it feels."""

    RELAXED = "relaxed"
    CONVERSATIONAL = "conversational"
    FORMAL = "formal"


class Structure(Term):
    """How much of it is the same for every candidate."""

    UNSTRUCTURED = "unstructured"
    SEMI_STRUCTURED = "semi_structured"
    STRUCTURED = "structured"


class DecisionWeight(Term):
    """What its result does to the decision."""

    GATE = "gate"
    ADVISORY = "advisory"
    INFORMATIONAL = "informational"


class AskedBy(Term):
    """Who asks a question: an interview goes both ways."""

    INTERVIEWER = "interviewer"
    CANDIDATE = "candidate"


class Phase(Term):
    """When something is to be done."""

    BEFORE = "before"
    AT = "at"
    AFTER = "after"


class Occasion(Term):
    """What a checklist prepares for."""

    INTERVIEW = "interview"
    MEDICAL_CHECKUP = "medical_checkup"
    OFFER = "offer"
    CONTRACT = "contract"


class Strength(Term):
    """What stands behind a signal. There is one strength so far, and it is weak."""

    FOLK = "folk"
    """People say so. No study is known that supports it."""


class SignalPoints(Term):
    """In which direction people read a signal."""

    GOOD = "good"
    BAD = "bad"
    EITHER = "either"


class ReasonSide(Term):
    """Whose decision a reason explains."""

    ORGANISATION = "organisation"
    CANDIDATE = "candidate"
    NEITHER = "neither"
