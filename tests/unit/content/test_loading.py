"""Loading: the best locale for a tag, once, and of a draft only what may be said."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from types import MappingProxyType

import pytest

import interviewkit as ik
from interviewkit import api
from interviewkit.content import check, languages, load_catalog, loader, locales
from interviewkit.content.languages import status_of
from interviewkit.content.source import entries
from interviewkit.errors import UnknownNameError
from interviewkit.l10n import Audience, Status
from interviewkit.messages import Message
from interviewkit.vocabulary import Term

DRAFTS = [tag for tag in locales() if status_of(tag) is Status.DRAFT]
# What decides over a person, in the words of which a mistake would hurt.
GRAVE = [
    *(f"state.{state}" for state in ("outcome.rejected", "outcome.closed", "outcome.withdrawn")),
    "event.application_rejected",
    "event.application_closed",
    "event.outcome_disclosed",
    "event.offer_rescinded",
    *(entry.id for entry in entries() if "_reason." in entry.id.partition(".")[0] + "."),
    *(entry.id for entry in entries() if entry.id.startswith(("medical_outcome.", "letter."))),
]


@pytest.fixture
def cold():
    """With nothing loaded yet, and nothing left behind."""
    caches = (
        api._translator,
        loader._loaded,
        loader._fit,
        languages._shipped,
        languages._also,
        languages.languages,
    )
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


def shipping(monkeypatch, texts, **status):
    """Ships other locales, each with a few texts."""
    real = loader._texts
    shipped = {tag.replace("_", "-"): Status(one) for tag, one in status.items()}
    monkeypatch.setattr(
        languages, "_shipped", lambda: MappingProxyType({"en": Status.COMPLETE, **shipped})
    )
    monkeypatch.setattr(loader, "_texts", lambda tag: real(tag) if tag == "en" else texts[tag])


class TestLoading:
    @pytest.mark.parametrize(
        ("tag", "expected"),
        [
            ("id", "id"),
            ("id-ID", "id"),
            ("in", "id"),
            ("ID_id", "id"),
            ("en-GB", "en"),
            ("en", "en"),
            ("jv", "id"),
            ("zh-CN", "zh-Hans"),
            ("en-XA", "en-XA"),
        ],
    )
    def test_regions_and_older_codes(self, tag, expected):
        """The language decides."""
        assert expected == load_catalog(tag).tag

    def test_an_unknown_language_is_told_with_those_that_are_shipped(self):
        """A list, and no silent English."""
        known = ", ".join(locales())
        with pytest.raises(UnknownNameError, match=f"unknown locale 'vi'; known: {known}"):
            load_catalog("vi")

    @pytest.mark.usefixtures("cold")
    def test_threads_share_one_catalogue(self):
        """It is read once, whoever comes first."""
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(load_catalog, ["id", "en", "ar"] * 16))
        assert len({id(catalog) for catalog in found}) == 3

    def test_importing_the_package_reads_nothing(self):
        """Neither babel nor a catalogue, before somebody asks."""
        code = "import sys, interviewkit.l10n, interviewkit.content; print('babel' in sys.modules)"
        command = [sys.executable, "-c", code]
        assert subprocess.check_output(command, encoding="utf-8").strip() == "False"

    @pytest.mark.usefixtures("cold")
    def test_a_language_falls_to_one_that_its_readers_read(self, monkeypatch):
        """And that one to English."""
        texts = {"id": {"role.legal": "Bagian hukum"}, "jv": {}}
        shipping(monkeypatch, texts, id="complete", jv="complete")
        assert load_catalog("jv").chain == ("jv", "id", "en")
        shown = ik.l10n.Translator(load_catalog("jv")).render(ik.Role.LEGAL)
        assert (shown.text, shown.lang) == ("Bagian hukum", "id")

    @pytest.mark.usefixtures("cold")
    def test_a_register_is_laid_over_its_language(self, monkeypatch):
        """Only what differs is in its file; one that there is not is its language."""
        texts = {
            "id": {"role.legal": "Bagian hukum", "role.candidate": "Anda"},
            "id-x-informal": {"role.candidate": "kamu"},
        }
        shipping(monkeypatch, texts, id="complete", id_x_informal="complete")
        words = ik.translator("id-ID-x-informal")
        assert (words.tag, words.text(ik.Role.CANDIDATE)) == ("id-x-informal", "kamu")
        assert words.text(ik.Role.LEGAL) == "Bagian hukum"
        assert ik.translator("id").text(ik.Role.CANDIDATE) == "Anda"
        assert ik.translator("id-x-slang").tag == "id"


class TestDrafts:
    def test_there_is_something_grave_to_say(self):
        """Outcomes, reasons and what a doctor found."""
        assert len(GRAVE) > 60

    @pytest.mark.parametrize("tag", DRAFTS)
    def test_outcomes_and_reasons_are_not_said(self, tag):
        """To nobody: they are in English, and marked as such."""
        words = ik.translator(tag)
        for id in GRAVE:
            for audience in Audience:
                shown = words.render(Message.of(id), audience)
                assert (shown.lang, shown.from_fallback) == ("en", True), id

    @pytest.mark.parametrize("tag", DRAFTS)
    def test_every_member_of_a_vocabulary_of_reasons_is_english(self, tag):
        """A new reason is guarded as well."""
        words = ik.translator(tag)
        for term in check.terms():
            if issubclass(term, Term) and term.__name__.endswith("Reason"):
                assert {words.render(member).lang for member in term} == {"en"}

    @pytest.mark.parametrize("tag", DRAFTS)
    def test_drafts_are_said_to_who_asks_for_them(self, tag):
        """A translator who wants to see them, for example."""
        shown = ik.translator(tag, drafts=True).render("outcome.rejected")
        assert (shown.lang, shown.from_fallback) == (tag, False)

    @pytest.mark.parametrize("tag", DRAFTS)
    def test_all_else_is_said(self, tag):
        """States, roles and what to do."""
        words = ik.translator(tag)
        assert words.status is Status.DRAFT
        assert words.render("offer.sent").lang == tag
        assert words.render(ik.Role.RECRUITER).lang == tag

    @pytest.mark.parametrize("tag", ["en", "id"])
    def test_a_complete_locale_says_everything(self, tag):
        """In its own words."""
        assert load_catalog(tag) is load_catalog(tag, drafts=True)
        assert ik.translator(tag).render("outcome.rejected").lang == tag

    @pytest.mark.usefixtures("cold")
    def test_a_draft_does_not_say_it_for_another_draft(self, monkeypatch):
        """Falling back does not open a back door."""
        grave = {"state.outcome.rejected.recruiter": "Ditolak"}
        shipping(monkeypatch, {"id": grave, "jv": grave}, id="draft", jv="draft")
        assert ik.translator("jv").render("outcome.rejected").lang == "en"
        assert ik.translator("jv", drafts=True).render("outcome.rejected").lang == "jv"

    @pytest.mark.usefixtures("cold")
    def test_the_register_of_a_draft_is_a_draft(self, monkeypatch):
        """Its own texts are guarded too."""
        texts = {"id": {}, "id-x-informal": {"state.outcome.rejected.recruiter": "Ditolak"}}
        shipping(monkeypatch, texts, id="draft", id_x_informal="draft")
        assert ik.translator("id-x-informal").render("outcome.rejected").lang == "en"

    @pytest.mark.parametrize(
        "key",
        [
            "event.contract_voided",
            "event.hiring_collapsed",
            "event.medical_unfit_reported",
            "event.offer_condition_failed",
            "recommendation.strong_no",
            "state.medical_checkup.unfit",
            "state.offer.conditions_not_met",
            "state.offer.rescinded",
        ],
    )
    def test_a_draft_does_not_say_what_may_hurt(self, key):
        """It is said in the language behind it, which somebody has read."""
        assert load_catalog("ms").home(key, "recruiter").tag in {"id", "en"}
