"""Which language suits a reader, held to cases that any implementation could read.

`negotiation.json` has the `shipped` tags, and in `also` what readers of other languages read. Each
case has what is `wanted`, the value of an `Accept-Language` header (one tag is one) or a list of
tags, the most wanted first, and what is `expected`: one of the shipped tags, or null.
"""

import json
from pathlib import Path

import pytest

from interviewkit.l10n import negotiate

FILE = Path(__file__).parent / "negotiation.json"
DATA = json.loads(FILE.read_text(encoding="utf-8"))
CASES = DATA["cases"]


def is_tag(wanted):
    """Whether it is one tag, or what is none, and no header that has several."""
    return isinstance(wanted, str) and not {",", ";"} & set(wanted)


class TestNegotiation:
    def test_there_are_enough(self):
        """More tags than the comparison with other libraries had, and headers."""
        tags = {case["wanted"] for case in CASES if is_tag(case["wanted"])}
        assert len(tags) >= 80
        assert len([case for case in CASES if not is_tag(case["wanted"])]) >= 30

    def test_it_says_what_it_is_about(self):
        """And expects nothing that is not there."""
        assert DATA["description"].endswith(".")
        assert {case["expected"] for case in CASES} <= {None, *DATA["shipped"]}

    @pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["wanted"])[:40] or "nothing")
    def test_each_gets_what_its_reader_wants(self, case):
        """Older codes, regions, scripts, registers, extensions, weights, and what is no tag."""
        wanted, expected = case["wanted"], case["expected"]
        assert expected == negotiate(wanted, DATA["shipped"], also=DATA["also"])
        if is_tag(wanted):
            assert expected == negotiate([wanted], DATA["shipped"], also=DATA["also"])
