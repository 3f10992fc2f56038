"""Words that machines write and people do not: found where planted, and nowhere else."""

import pytest

from interviewkit.content import load_catalog, locales
from interviewkit.content.check_texts import text_problems
from interviewkit.content.pofile import forms_of, parse
from interviewkit.content.source import entries
from interviewkit.l10n import Audience

# Each was seen in a translation of hiring texts; in whose language, and to whom it is wrong.
WRONG = [
    ("id", "Perusahaan akan Menyewa Anda"),
    ("id", "Perusahaan menyewa karyawan baru"),
    ("id", "Status aplikasi Anda"),
    ("id", "Kirimkan aplikasi sebelum Senin"),
    ("id", "Proses ini terus-menerus"),
    ("id", "Terus-menerus"),
    ("id", "Berapa lama masa pemberitahuan Anda?"),
    ("id", "Siapa yang harus Anda lepas?"),
    ("id", "Kami menembak karyawan itu"),
    ("id", "Latar belakang cek sedang berjalan"),
    ("id", "Pewawancara pengguna sudah menilai"),
    ("id", "Surat penawaran harga telah dikirim"),
    ("id", "Hasilnya gua kirim"),
    ("id", "Kapan kalian bisa mulai?"),
    ("id", "Berapa gajimu sekarang?"),
    ("en", "The user interview is next"),
    ("en", "Before a User Interview"),
    ("en", "The HRD interview is next"),
    ("en", "A psychotest takes an hour"),
    ("en", "The user's boss decides"),
    ("ms", "Wawancara dengan pengurus"),
    ("ms", "Status lamaran anda"),
    ("ms", "Pelamar sudah datang"),
    ("ms", "Karyawan baru"),
    ("ms", "Minuman percuma disediakan"),
    ("ms", "Kapan anda boleh mula?"),
    ("zh-Hans", "请你选择时间"),
    ("zh-Hans", "谢谢,请稍候"),
    ("ar", "مقابلة, ثم قرار"),
    ("ar", "هل أنت مستعد?"),
    ("ar", "مقابـــلة"),
]
TO_CANDIDATES = [
    ("en", "You have failed"),
    ("en", "We reject your application"),
    ("id", "Anda gagal"),
    ("id", "Lamaran Anda ditolak"),
    ("id", "Anda tidak lolos"),
    ("ms", "Permohonan anda ditolak"),
    ("zh-Hans", "您被淘汰"),
    ("zh-Hans", "我们拒绝您的申请"),
]
# Words that have the letters of a wrong one in them, and are right.
RIGHT = [
    ("id", "Unduh aplikasi seluler kami"),
    ("id", "Sewa kantor"),
    ("id", "Kami ingin bertemu tamu"),
    ("id", "Masa percobaan"),
    ("en", "The hiring manager's interview, for a user of the product"),
    ("en", "User research interviews"),
    ("ms", "Temu duga kerja"),
    ("zh-Hans", "工资\uff1a10:30 前"),
]


def texts(tag):
    """Every text of a locale in its own words, with its key."""
    if tag == "en":
        for entry in entries():
            for key, text in entry.texts.items():
                for form in [text] if isinstance(text, str) else text.values():
                    yield key, form
        return
    from tests.unit.content.test_files import LOCALE

    for message in parse((LOCALE / f"{tag}.po").read_bytes(), tag):
        if message.id:
            for form in filter(None, forms_of(message)):
                yield str(message.context), form


class TestMistranslations:
    @pytest.mark.parametrize(("tag", "text"), WRONG)
    def test_each_is_found_where_it_is_planted(self, tag, text):
        """Whoever reads it."""
        for audience in Audience:
            assert list(text_problems(f"a.b.{audience}", text, tag)) != []

    @pytest.mark.parametrize(("tag", "text"), TO_CANDIDATES)
    def test_what_no_candidate_should_read(self, tag, text):
        """A recruiter may."""
        (found,) = text_problems("a.b.candidate", text, tag)
        assert "is not for a candidate" in found
        assert list(text_problems("a.b.recruiter", text, tag)) == []

    @pytest.mark.parametrize(("tag", "text"), RIGHT)
    def test_what_only_looks_like_one(self, tag, text):
        """No false alarm."""
        assert list(text_problems("a.b.candidate", text, tag)) == []

    @pytest.mark.parametrize("tag", locales())
    def test_none_is_in_what_is_shipped(self, tag):
        """Nor is any word of these lists."""
        found = [one for key, text in texts(tag) for one in text_problems(key, text, tag)]
        assert found == []
        assert len(load_catalog(tag, drafts=True)) > 900

    def test_the_words_themselves_are_nowhere(self):
        """Looked for without the rules, which could be wrong."""
        never = {
            "id": ("menyewa anda", "terus-menerus", "masa pemberitahuan", "harus anda lepas"),
            "en": ("user interview", "hrd interview", "psychotest", "user's boss"),
            "ms": ("lamaran", "wawancara", "karyawan"),
        }
        for tag, words in never.items():
            everything = "\n".join(text for _, text in texts(tag)).lower()
            assert [word for word in words if word in everything] == []
