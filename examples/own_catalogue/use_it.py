"""A catalogue of one's own: loaded, merged with the shipped one, and used in two languages."""

from pathlib import Path

import interviewkit as ik
from interviewkit import wire

HERE = Path(__file__).parent

shipped = ik.catalogue()
own = wire.load_catalogue_file(HERE / "own_catalogue.toml", items=shipped.checklist_items)
catalogue = own.onto(shipped)

texts = {
    "en": own.texts,
    "id": wire.load_texts(HERE / "texts.id.toml", language="id", keys=own.texts),
}
plan = ik.plan_interview(catalogue, "acme.site_day", level="staff")

for tag, words in texts.items():
    say = ik.translator(tag, texts=words, prefix="acme").text
    print(f"{say(catalogue.interview_types['acme.site_day'])}: {plan.planned}/{plan.minutes}")
    for part in plan.parts:
        who = "" if part.asked_by is None else f"{say(part.asked_by)}: "
        print(f"  {part.starts:>2}-{part.ends:<2}  {who}{say(part.label)}")
    for item in catalogue.checklists["acme.site_day"].items:
        print(f"  [ ] {say(item)}")
    print(f"  * {say(catalogue.tips['acme.ask_before_entering'])}")
    print()
