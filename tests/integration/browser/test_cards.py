"""What a notebook shows: cards in a browser, and what checkers of accessibility and HTML say."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

import interviewkit as ik
from interviewkit import notebook as nb, wire

EXAMPLES = Path(__file__).parents[3] / "examples"
NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;"
# The rest are long tables.
TOP = {"x": 0, "y": 0, "width": 1000, "height": 2600}
LOCALES = ["en", "id", "ar"]
# A page as plain as can be, in the colours that the browser has for the reader's scheme.
PAGE = (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Cards</title><style>'
    ":root{{color-scheme:light dark}}"
    "body{{background:Canvas;color:CanvasText;font-family:sans-serif}}"
    "</style></head><body><main><h1>Cards</h1>\n{}\n</main></body></html>\n"
)
# What the rules of WCAG 2.2, levels A and AA, and axe's best practices say of the page.
AXE = """async () => (await axe.run()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`))"""

# Sentences in Latin letters whose full stop or question mark stands left of the letter before it.
TURNED = """() => {
    const found = [];
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const place = (node, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
    };
    while (walker.nextNode()) {
        const node = walker.currentNode;
        const text = node.data.trimEnd();
        if (!/^[\\x20-\\x7e\\s]*[a-z][.?!]$/.test(text)) continue;
        const [before, last] = [place(node, text.length - 2), place(node, text.length - 1)];
        if (last.top === before.top && last.left < before.left) found.push(text);
    }
    return found;
}"""


def application(title="Finance Manager", **words):
    """An application of a manager, just opened."""
    position = ik.Position(title=title, level="manager")
    words = {"id": "app-7", "at": NOW, "by": ik.Role.RECRUITER, **words}
    return ik.Application.open(ik.processes["id"], position=position, **words)


def html(value):
    """What a notebook shows of a value."""
    return value._repr_mimebundle_()["text/html"]


@pytest.fixture(scope="module")
def cards():
    """One of each kind of card, as HTML, in a language."""
    scenario = wire.load_scenario(EXAMPLES / "manager_hire.toml", ik.processes)
    hired = wire.play(scenario, ik.processes)[-1].after
    refused = application().decide(ik.OfferApproved(id="e", at=NOW, by=ik.Role.APPROVER))
    plan = ik.plan_interview(ik.catalogue(), "user")
    story = nb.Scenario.start("id", position=ik.Position(title="Clerk"))

    def of(locale):
        recruiter, candidate = nb.Reader(locale), nb.Reader(locale, "candidate")
        shown = {
            "opened": recruiter.card(application(), now=NOW, goal=ik.OfferSent),
            "hired": recruiter.card(hired),
            "seen": candidate.card(hired),
            "refused": recruiter.card(refused),
            "report": recruiter.card(ik.processes["us"].check()),
            "plan": recruiter.card(plan),
            "timeline": recruiter.timeline(hired),
            "told": candidate.timeline(hired),
            "states": recruiter.states(hired.process),
            "rules": recruiter.rules(hired.process),
            "questions": recruiter.questions(plan),
            "checklist": candidate.checklist(ik.catalogue().checklists["user"]),
            "stories": nb.side_by_side(story, story.branch("again"), locale=locale),
        }
        return {name: html(value) for name, value in shown.items()}

    return of


class TestCards:
    @pytest.mark.parametrize("locale", LOCALES)
    @pytest.mark.parametrize("scheme", ["light", "dark"])
    def test_axe_finds_nothing(self, locale, scheme, cards, open_page, module, shots):
        """Of names, roles, contrast and structure, in the reader's scheme."""
        everything = PAGE.format("\n".join(cards(locale).values()))
        page = open_page(everything, color_scheme=scheme, viewport={"width": 1000, "height": 800})
        page.screenshot(path=shots / f"cards-{locale}-{scheme}.png", clip=TOP, full_page=True)
        page.add_script_tag(path=module("axe-core/axe.min.js"))
        assert page.evaluate(AXE) == []
        assert page.asked == []

    @pytest.mark.parametrize("locale", LOCALES)
    def test_a_phone_shows_all_of_it(self, locale, cards, open_page, shots):
        """A wide table scrolls in its own frame, and the page does not."""
        everything = PAGE.format("\n".join(cards(locale).values()))
        phone = {"width": 390, "height": 844}
        page = open_page(everything, viewport=phone)
        clip = {**TOP, "width": 390}
        page.screenshot(path=shots / f"cards-{locale}-phone.png", clip=clip, full_page=True)
        assert page.evaluate("document.documentElement.scrollWidth") == phone["width"]

    def test_the_validator_finds_nothing(self, cards, program, module, tmp_path):
        """Every card in every language is HTML as the standard has it."""
        words = [program("java"), "-jar", str(module("vnu-jar/build/dist/vnu.jar"))]
        for locale in LOCALES:
            for name, card in cards(locale).items():
                (tmp_path / f"{name}-{locale}.html").write_text(PAGE.format(card), "utf-8")
        done = subprocess.run([*words, "--errors-only", tmp_path], capture_output=True, check=False)
        assert (done.returncode, done.stderr.decode().splitlines()) == (0, [])

    def test_foreign_words_run_their_own_way(self, cards, open_page):
        """A sentence without a letter of the card's script still ends where it ends."""
        page = open_page(PAGE.format("\n".join(cards("ar").values())))
        assert page.evaluate(TURNED) == []


class TestEvilNames:
    def test_they_are_text(self, open_page):
        """Whoever names a position cannot run anything in the recruiter's notebook."""
        app = application(EVIL, id=EVIL, actor=EVIL)
        story = nb.Scenario.of(app)
        shown = [nb.card(app), nb.card(app.as_seen_by(ik.Role.CANDIDATE)), nb.timeline(app)]
        shown += [story, nb.side_by_side(story, story.branch(EVIL))]
        page = open_page(PAGE.format("\n".join(map(html, shown))))
        page.wait_for_timeout(200)
        assert (page.dialogs, page.asked, page.locator("script, img").count()) == ([], [], 0)
        assert EVIL in page.locator("article").first.inner_text()

    def test_a_mistake_is_found(self, open_page):
        """Or else the test above could not fail."""
        page = open_page(PAGE.format(EVIL))
        page.wait_for_timeout(200)
        assert page.dialogs
