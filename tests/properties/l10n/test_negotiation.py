"""Laws of negotiation: whatever a browser sends, it gets a language that there is, or none."""

from hypothesis import given, strategies as st

from interviewkit.l10n import negotiate
from interviewkit.l10n.negotiation import candidates, preferences

PARTS = st.sampled_from(
    [
        "en",
        "id",
        "in",
        "ms",
        "zh",
        "yue",
        "pt",
        "sr",
        "hi",
        "und",
        "x",
        "Latn",
        "Arab",
        "Hant",
        "US",
        "TW",
        "BR",
        "419",
        "001",
        "informal",
        "u",
        "nu",
        "q=1",
        "*",
        "é",
        "12",
        "posix",
    ]
)
TAGS = st.one_of(
    st.lists(PARTS, max_size=5).map("-".join),
    st.lists(PARTS, max_size=3).map("_".join),
    st.text(max_size=20),
)
HEADERS = st.one_of(
    st.lists(
        st.tuples(TAGS, st.sampled_from(["", ";q=0.5", ";q=0", ";q=x", ";Q=.9"])), max_size=6
    ).map(lambda pairs: ",".join(tag + weight for tag, weight in pairs)),
    st.text(max_size=200),
)
THERE = st.lists(TAGS, max_size=6)


class TestNegotiate:
    @given(HEADERS, THERE)
    def test_a_header_gets_a_language_that_there_is(self, header, there):
        """Or none; and never an error."""
        assert negotiate(header, there) in {None, *there}

    @given(st.lists(TAGS, max_size=6), THERE, st.dictionaries(TAGS, TAGS, max_size=3))
    def test_tags_get_a_language_that_there_is(self, tags, there, also):
        """With other languages that are read."""
        assert negotiate(tags, there, also=also) in {None, *there}

    @given(TAGS)
    def test_who_asks_for_what_there_is_gets_it(self, tag):
        """If it is a tag at all."""
        found = negotiate([tag], [tag])
        assert (found == tag) == bool(candidates(tag))

    @given(TAGS, TAGS)
    def test_case_and_separators_do_not_matter(self, tag, there):
        """A tag is the same in any case."""
        if tag.isascii():
            expected = negotiate([tag], [there])
            assert negotiate([tag.upper()], [there]) == expected
            assert negotiate([tag.replace("-", "_")], [there]) == expected

    @given(HEADERS)
    def test_preferences_are_tags_of_the_header(self, header):
        """None is made up."""
        assert all(tag in header for tag in preferences(header))

    @given(st.sampled_from(["id", "id-ID", "in", "id-x-informal", "jv", "su"]))
    def test_malay_is_never_given_for_indonesian(self, tag):
        """Nor in any other way."""
        assert negotiate([tag], ["ms", "ms-MY"]) is None
