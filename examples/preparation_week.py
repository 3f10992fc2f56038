"""A candidate's week before an interview user, in Indonesian: what to do when, and what is missing.

Nothing here looks at a clock: the occasion and today are given, so the output is always the same.
"""

from datetime import date, datetime
from itertools import groupby
from textwrap import fill
from zoneinfo import ZoneInfo

import interviewkit as ik

JAKARTA = ZoneInfo("Asia/Jakarta")
OCCASION = datetime(2026, 3, 10, 9, 0, tzinfo=JAKARTA)
TODAY = date(2026, 3, 5)

catalogue = ik.catalogue()
words = ik.translator("id")
say = words.text
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
PARTS = {"situation": "situasi", "task": "tugas", "action": "tindakan", "result": "hasil"}

STORIES = [
    ik.Story(
        id="gudang",
        situation="Stok dua gudang tidak pernah cocok.",
        task="Saya diminta mencari penyebabnya dalam satu bulan.",
        action="Saya mencocokkan mutasi harian dan mengubah jam penutupan.",
        result="Selisih turun dari 4% menjadi 0,5%.",
        categories=["problem_solving", "work_experience"],
    ),
    ik.Story(id="tim", situation="Dua regu memakai forklift yang sama.", categories="work_style"),
]

mine = ik.Preparation(checklist=catalogue.checklists["user"], stories=STORIES)
mine = mine.done("research_company", note="Pabrik baru di Cikarang.")
mine = mine.skipped("bring_work_samples", reason="Data pelanggan bersifat rahasia.")

print(f"{say(mine.checklist)}, {words.write(OCCASION)}: {mine.share_done:.0%} selesai")
for day, planned in groupby(mine.schedule(OCCASION, today=TODAY), key=lambda plan: plan.on):
    print(f"\n{DAYS[day.weekday()]}, {words.write(day)}")
    for plan in planned:
        late = " (terlambat)" if plan.late else ""
        begin = f"  {plan.label:<5}{plan.item.minutes:>4}'  "
        text = f"{say(plan.item)}{late}"
        print(fill(text, 100, initial_indent=begin, subsequent_indent=" " * len(begin)))

print()
for category, readiness in mine.readiness(catalogue, "user").items():
    print(f"{say(catalogue.question_categories[category])}: {say(readiness)}")
for story, parts in mine.coverage(catalogue, "user").unfinished.items():
    print(f"Cerita “{story}” belum memuat: {', '.join(PARTS[part] for part in parts)}")
