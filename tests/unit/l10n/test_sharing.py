"""Translators in threads, in tasks and in other processes: none knows of the others."""

import asyncio
import multiprocessing
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

import interviewkit as ik
from interviewkit.content import locales
from interviewkit.messages import Message

MESSAGES = (
    Message.of("guard.before_expiry", expires_at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC)),
    Message.of("guard.cards_left", count=2, quorum=3),
    Message.of("label.state", id="superior_interview.scheduled"),
    Message.of("guard.card_covers", sides=(Message.of("label.side", id="attitude"), "مريم")),
)
# Run in a fresh process, where nothing has been loaded yet: threads first, then one after another.
COLD = """
import sys
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
import interviewkit as ik
from interviewkit.content import locales
from interviewkit.messages import Message

def say(job):
    tag, n = job
    words = ik.translator(tag)
    message = Message.of("guard.cards_left", count=n, quorum=3)
    return words.text(message), words.text("offer.sent", "candidate"), words.write(Decimal(n) / 8)

jobs = [(tag, n) for n in range(16) for tag in (*locales(), "in", "jv", "en-GB", "ar-XB")]
sys.setswitchinterval(1e-5)
with ThreadPoolExecutor(16) as pool:
    together = list(pool.map(say, jobs))
assert together == [say(job) for job in jobs]
print("the same")
"""


def say(tag):
    """What a translator makes of all of them."""
    words = ik.translator(tag)
    return [words.text(message) for message in MESSAGES], words.write(timedelta(days=3))


class TestSharing:
    def test_threads_that_come_first(self):
        """Sixteen in a process that has loaded nothing yet."""
        said = subprocess.check_output([sys.executable, "-c", COLD], encoding="utf-8")
        assert said == "the same\n"

    def test_threads_in_all_languages_at_once(self):
        """Each says what it would say alone."""
        tags = [*locales(), "en-XA", "ar-XB"] * 16
        serial = [say(tag) for tag in tags]
        with ThreadPoolExecutor(16) as pool:
            assert serial == list(pool.map(say, tags))

    def test_tasks_with_different_translators(self):
        """Nothing is current, so nothing leaks from one to another."""

        async def told(tag):
            words, lines = ik.translator(tag), []
            for message in MESSAGES:
                await asyncio.sleep(0)
                lines.append(words.text(message))
            return lines, words.write(timedelta(days=3))

        async def together():
            return await asyncio.gather(*(told(tag) for tag in locales() for _ in range(4)))

        expected = [say(tag) for tag in locales() for _ in range(4)]
        assert expected == asyncio.run(together())

    @pytest.mark.parametrize("tag", locales())
    def test_a_translator_is_pickled(self, tag):
        """With all that it says and falls back to."""
        words = ik.translator(tag).with_texts({"acme.hello": "Halo"}, prefix="acme")
        words = pickle.loads(pickle.dumps(words))
        assert [words.text(m) for m in MESSAGES] == say(tag)[0]
        assert words.text(Message.of("acme.hello")) == "Halo"
        assert words.render("outcome.rejected") == ik.translator(tag).render("outcome.rejected")

    def test_it_works_in_a_process_of_its_own(self):
        """Started with nothing of this one."""
        context = multiprocessing.get_context("spawn")
        with context.Pool(1) as pool:
            assert pool.apply(ik.translator("id").write, (Decimal("1234.5"),)) == "1.234,5"
