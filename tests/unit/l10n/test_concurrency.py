"""Threads and tasks that all come first: what each says is what a process of its own says."""

import json
import subprocess
import sys

import pytest

# Run in fresh processes, where nothing has been loaded: one after another, in threads, in tasks.
# What a race had put into a cache would be read later as well, so the serial answer comes from a
# process in which there was none.
PROGRAM = """
import asyncio, json, sys
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from threading import Barrier, Thread

import interviewkit as ik
from interviewkit.content import locales
from interviewkit.messages import Message

TAGS = (*locales(), "in-ID", "jv", "en-GB", "zh-CN", "en-XA", "ar-XB")
ROLES = (Message.of("label.role", id="recruiter"), Message.of("label.role", id="legal"), "مريم")
SAYS = (
    lambda words: words.text("offer.sent"),
    lambda words: words.text("offer.sent", "candidate"),
    lambda words: words.text(ik.Role.HIRING_MANAGER),
    lambda words: words.text(Message.of("guard.cards_left", count=2, quorum=3)),
    lambda words: words.text(Message.of("label.state", id="superior_interview.scheduled")),
    lambda words: words.text(Message.of("guard.card_covers", sides=ROLES)),
    lambda words: words.text(
        Message.of("guard.before_expiry", expires_at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
    ),
    lambda words: str(words.render("outcome.rejected")) + words.render("outcome.rejected").lang,
    lambda words: words.text(ik.catalogue().interview_types["user"]),
    lambda words: words.write(Decimal("1234567.5")),
    lambda words: words.write(ik.Money(amount=Decimal("12500000"), currency="IDR")),
    lambda words: words.write(date(2026, 3, 2)),
    lambda words: words.write(timedelta(days=3)),
    lambda words: words.write(["a", "b", "c"], "or"),
)


def turned(of, number):
    "The same, beginning elsewhere, so that not all ask for the same thing at the same time."
    return of[number % len(of):] + of[:number % len(of)]


def said(tag):
    words = ik.translator(tag)
    return [say(words) for say in SAYS]


def serial():
    return [{tag: said(tag) for tag in TAGS}]


def threads():
    together, found = Barrier(16), [None] * 16

    def run(number):
        together.wait()
        lines = {tag: {} for tag in TAGS}
        for tag in turned(TAGS, number):
            for say in turned(SAYS, number // 4):
                lines[tag][say] = say(ik.translator(tag))
        found[number] = {tag: [lines[tag][say] for say in SAYS] for tag in TAGS}

    running = [Thread(target=run, args=[number]) for number in range(16)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    return found


def tasks():
    async def one(number):
        tag, lines = TAGS[number % len(TAGS)], []
        for say in SAYS:
            await asyncio.sleep(0)
            lines.append(say(ik.translator(tag)))
        return {tag: lines}

    async def together():
        return await asyncio.gather(*(one(number) for number in range(1_000)))

    return asyncio.run(together())


sys.setswitchinterval(1e-5)
answers = globals()[sys.argv[1]]()
distinct = {json.dumps(answer, sort_keys=True) for answer in answers}
print(json.dumps([len(answers), [json.loads(answer) for answer in sorted(distinct)]]))
"""


def answers(how):
    """How many answers there were, and the different ones among them."""
    command = [sys.executable, "-X", "utf8", "-c", PROGRAM, how]
    number, distinct = json.loads(subprocess.check_output(command, encoding="utf-8"))
    return number, distinct


@pytest.fixture(scope="module")
def alone():
    """What is said in each language, one after another."""
    number, distinct = answers("serial")
    assert number == len(distinct) == 1
    return distinct[0]


class TestConcurrency:
    def test_the_languages_say_different_things(self, alone):
        """Or nothing would be seen to be mixed up."""
        told = {tuple(lines) for tag, lines in alone.items() if tag not in {"in-ID", "jv"}}
        assert len(told) >= 8

    def test_sixteen_threads_in_all_languages_at_once(self, alone):
        """Each begins with another language and another text, all in the same moment."""
        number, distinct = answers("threads")
        assert number == 16
        assert distinct == [alone]

    def test_a_thousand_tasks_in_all_languages_at_once(self, alone):
        """Each waits between two texts, while the others speak."""
        number, distinct = answers("tasks")
        assert number == 1_000
        assert len(distinct) == len(alone)
        for lines in distinct:
            assert lines == {tag: alone[tag] for tag in lines}
