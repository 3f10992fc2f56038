"""Whatever comes from outside is text on every card."""

from datetime import UTC, datetime
from html.parser import HTMLParser

from hypothesis import given, strategies as st

import interviewkit as ik
from interviewkit import notebook as nb

ALLOWED = {
    "article", "caption", "dd", "div", "dl", "dt", "li", "ol", "p", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
}  # fmt: skip
NAMES = {"aria-current", "aria-label", "dir", "lang", "role", "scope", "style", "tabindex"}
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
WORDS = st.text(min_size=1, max_size=30).filter(lambda text: bool(text.strip()))
MARKUP = st.sampled_from(
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "&lt;b&gt;", "'</article>"]
)


class Page(HTMLParser):
    """Tags, names of attributes, and text."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.names, self.text = set(), set(), ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        """Keeps it."""
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}

    def handle_data(self, data):
        """Keeps it."""
        self.text += data


class TestCards:
    @given(
        WORDS | MARKUP,
        st.sampled_from(["en", "id", "ar"]),
        st.sampled_from(["recruiter", "candidate"]),
    )
    def test_titles(self, title, locale, audience):
        """No title becomes a tag or an attribute, and each can be read."""
        app = ik.Application.open(
            ik.processes["id"],
            id="app-1",
            position=ik.Position(title=title),
            at=NOW,
            by=ik.Role.RECRUITER,
        )
        card = nb.card(app, locale=locale, audience=audience)
        page = Page(card.html)
        assert page.tags <= ALLOWED
        assert page.names <= NAMES
        assert "".join(title.split()) in "".join(page.text.split())
        assert title in card.text

    @given(st.from_type(ik.Application))
    def test_any_application(self, app):
        """Every reachable application has a card, a timeline and a picture, for both readers."""
        for audience in ("recruiter", "candidate"):
            reader = nb.Reader("id", audience)
            page = Page(reader.card(app, now=app.since).html + reader.timeline(app).card.html)
            assert page.tags <= ALLOWED
        assert len(nb.timeline(app)) == app.version
        assert "●" in nb.diagram(app).text

    @given(st.from_type(ik.Application), st.data())
    def test_a_scenario_remembers(self, app, data):
        """Undoing steps is the same as never having taken them."""
        told = nb.Scenario.of(app)
        steps = data.draw(st.integers(0, app.version - 1))
        before = ik.Application.replay(app.process, app.id, app.events[: app.version - steps])
        assert told.undo(steps).application == before
        assert told.as_of(app.since) == app
