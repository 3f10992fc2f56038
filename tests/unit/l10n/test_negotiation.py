"""Which language suits a reader: tags as browsers, systems and people write them."""

import pytest

from interviewkit.content.languages import resolve
from interviewkit.errors import UnknownNameError
from interviewkit.l10n import negotiate
from interviewkit.l10n.negotiation import candidates, preferences


class TestNegotiate:
    def test_a_tag_of_any_length(self):
        """What is far too long is none, or is read as far as a tag may be long."""
        assert negotiate(["q" * 10_000], ["en"]) is None
        assert negotiate(["en-" + "a" * 10_000], ["en"]) == "en"

    @pytest.mark.parametrize(("wanted", "there"), [("ms", "id"), ("id", "ms"), ("zh-TW", "zh")])
    def test_what_is_close_is_not_the_same(self, wanted, there):
        """Malay is no Indonesian, and Chinese is written in two ways."""
        assert negotiate([wanted], [there]) is None

    def test_the_first_wish_that_can_be_had_is_taken(self):
        """Whatever order the languages there are in."""
        assert negotiate(["fr", "id", "en"], ["en", "id"]) == "id"
        assert negotiate([], ["en", "id"]) is None
        assert negotiate(None, ["en", "id"]) is None
        assert negotiate(["en"], []) is None

    def test_what_there_is_keeps_its_own_spelling(self):
        """The answer is one of those that were given."""
        assert negotiate(["zh-hans"], ["zh_CN"]) == "zh_CN"
        assert negotiate(["pt"], ["PT_br", "en"]) == "PT_br"

    def test_the_exact_one_is_better_than_the_usual_one(self):
        """In any order."""
        for there in (["pt-BR", "pt-PT", "pt"], ["pt", "pt-PT", "pt-BR"]):
            assert negotiate(["pt"], there) == "pt"
            assert negotiate(["pt-PT"], there) == "pt-PT"
            assert negotiate(["pt-BR"], there) == "pt-BR"

    def test_a_region_that_is_not_the_usual_one_is_no_answer_to_the_language(self):
        """Who asks for German gets no Swiss German of which nobody spoke."""
        assert negotiate(["de"], ["de-CH"]) is None
        assert negotiate(["de"], ["de-DE"]) == "de-DE"

    def test_regions_widen_as_in_cldr(self):
        """English of Singapore is that of the world; of Macau, that of Hong Kong in Chinese."""
        assert negotiate(["en-SG"], ["en-US", "en-001"]) == "en-001"
        assert negotiate(["en-AT"], ["en-001", "en-150"]) == "en-150"
        assert negotiate(["zh-MO"], ["zh-Hant", "zh-Hant-HK"]) == "zh-Hant-HK"

    def test_scripts(self):
        """A script that is not the usual one has to be asked for, and be there."""
        assert negotiate(["sr-Latn"], ["sr", "sr-Latn"]) == "sr-Latn"
        assert negotiate(["sr_RS@latin"], ["sr", "sr-Latn"]) == "sr-Latn"
        assert negotiate(["sr"], ["sr-Latn"]) is None
        assert negotiate(["sh"], ["sr-Latn"]) == "sr-Latn"
        assert negotiate(["nb"], ["no"]) == "no"
        assert negotiate(["zh-HK"], ["zh-TW", "zh-CN"]) == "zh-TW"

    def test_a_register_is_not_given_to_who_did_not_ask(self):
        """Being addressed as a friend is no surprise that anybody wants."""
        assert negotiate(["id"], ["id-x-informal"]) is None
        assert negotiate(["id"], ["id-ID-x-informal"]) is None

    def test_what_is_there_and_no_tag_is_never_found(self):
        """Nor does it do harm."""
        assert negotiate(["!!", "id"], ["!!", "id"]) == "id"

    def test_only_so_many_wishes_are_read(self):
        """A header is from outside."""
        endless = iter(lambda: "fr", None)
        assert negotiate(endless, ["id"]) is None

    def test_the_other_language_is_for_its_readers_only(self):
        """`also` widens what is asked for, one step."""
        assert negotiate(["su"], ["id"], also={"su": "id"}) == "id"
        assert negotiate(["su"], ["id"]) is None
        assert negotiate(["su-ID", "en"], ["en", "id"], also={"su": "id"}) == "id"


class TestAcceptLanguage:
    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            ("id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7", ("id-ID", "id", "en-US", "en")),
            ("zh-HK;q=0.8, id, *;q=0.1, en;q=0", ("id", "zh-HK")),
            ("en;q=0.3, ms ; Q = 0.9 ,ar;level=1;q=0.5", ("ms", "ar", "en")),
            ("en;q=high, id;q=-1, ms;q=2, ar;q=nan, ja;q=inf", ()),
            ("en;q=0.5;q=0.9", ("en",)),
            (";;;, ,=,q=1", ()),
            ("", ()),
            ("*", ()),
            ("en;level=1", ("en",)),
        ],
    )
    def test_tags_in_the_order_of_their_weights(self, header, expected):
        """What is no tag, and what is not wanted, is left out."""
        assert expected == preferences(header)

    def test_equal_weights_keep_their_order(self):
        """As the reader set them."""
        assert preferences("a1, ms, id, en") == ("ms", "id", "en")

    def test_a_header_is_read_as_far_as_it_may_be_long(self):
        """Its last tag is not cut in two."""
        header = "x," * 10 + "," * 4076 + "en-GB"
        assert "e" not in preferences(header)
        assert negotiate("fr," * 100_000 + "id", ["id"]) is None

    def test_a_header_is_negotiated(self):
        """Given as it is."""
        assert negotiate("fr-CA, in;q=0.9, en;q=0.8", ["en", "id"]) == "id"
        assert negotiate("ms", ["en", "id"]) is None


class TestCandidates:
    @pytest.mark.parametrize(
        ("tag", "expected"),
        [
            ("en-SG", ("en-Latn-SG", "en-SG", "en-Latn-001", "en-001", "en-Latn", "en")),
            ("ms-Arab", ("ms-Arab",)),
            ("qqq", ("qqq",)),
            ("no-NO", ("no-Latn-NO", "no-NO", "no-Latn", "no")),
            ("id-x-informal", ("id-Latn-x-informal", "id-x-informal", "id-Latn", "id")),
            ("!", ()),
        ],
    )
    def test_the_most_exact_one_comes_first(self, tag, expected):
        """With its script, its region, the regions above, and without."""
        assert expected == candidates(tag)


class TestShipped:
    @pytest.mark.parametrize(
        ("tag", "expected"),
        [
            ("id-ID", "id"),
            ("in", "id"),
            ("jv", "id"),
            ("su", "id"),
            ("min", "id"),
            ("mad-ID", "id"),
            ("ms-MY", "ms"),
            ("zh", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("ar-EG", "ar"),
            ("en-ID", "en"),
            ("id-x-informal", "id-x-informal"),
            ("id-ID-x-informal", "id-x-informal"),
            ("id-x-slang", "id"),
            ("zh-Hans", "zh-Hans"),
        ],
    )
    def test_shipped_locales(self, tag, expected):
        """What a reader of each gets from the library."""
        assert expected == resolve(tag)

    @pytest.mark.parametrize("tag", ["zh-TW", "yue", "ms-Arab", "fr", "", "*", "x-private"])
    def test_what_nothing_suits_is_refused(self, tag):
        """No silent English, and no Chinese in the other script."""
        with pytest.raises(UnknownNameError, match="known: ar, en, id, id-x-informal, ms, zh-Hans"):
            resolve(tag)
