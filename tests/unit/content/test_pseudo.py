"""Pseudo-locales: English that nobody can overlook."""

import pytest

import interviewkit as ik
from interviewkit.content import load_catalog, locales
from interviewkit.content.pseudo import PSEUDO, pseudo_catalog
from interviewkit.content.source import english
from interviewkit.l10n import Direction, Status, negotiate, placeholders
from interviewkit.messages import Message

ENGLISH = {"a.b": "You have {count} new letters here", "a.c": "{x}"}


def forms(parsed):
    """The places of a text, or of each of its forms."""
    phrases = {"": parsed} if isinstance(parsed, tuple) else parsed
    return {form: placeholders(phrase) for form, phrase in phrases.items()}


class TestPseudo:
    def test_accents_and_brackets(self):
        """Longer by a third, and its places are left alone."""
        words = ik.l10n.Translator(pseudo_catalog("en-XA", ENGLISH))
        said = words.text(Message.of("a.b", count=3))
        assert said == "⟦Ýöû hàvé 3 ñéw léttérs héré · ·⟧"
        assert words.text(Message.of("a.c", x="name")) == "⟦name⟧"

    def test_from_right_to_left(self):
        """Each piece of text is turned round."""
        words = ik.l10n.Translator(pseudo_catalog("ar-XB", ENGLISH), isolate="never")
        said = words.text(Message.of("a.b", count=3))
        assert said == "\u202eYou have \u202c3\u202e new letters here\u202c"
        assert words.direction is Direction.RTL

    @pytest.mark.parametrize("tag", PSEUDO)
    def test_they_are_loaded_like_others(self, tag):
        """Every text, as a draft, once."""
        catalog = load_catalog(tag)
        assert catalog is load_catalog(tag)
        assert set(catalog.texts) == set(english())
        assert catalog.status is Status.DRAFT
        assert ik.translator(tag).render("outcome.rejected").lang == tag

    @pytest.mark.parametrize("tag", PSEUDO)
    def test_places_are_those_of_english(self, tag):
        """Of every text and every form."""
        strange, plain = load_catalog(tag).texts, load_catalog("en").texts
        for key, phrase in plain.items():
            assert forms(phrase) == forms(strange[key])

    def test_nobody_is_given_one_by_mistake(self):
        """They are for who asks by name."""
        assert not set(PSEUDO) & set(locales())
        assert negotiate("en-XA", locales()) == "en"
