"""How to ask the office: the ways that the report prints (cover, Bab I.D.3, Bab III.B SS 1 butir 6)."""

from macros.modul.ppid.topik import saluran
from tests.macros.halaman.test_topik import jawaban


def test_every_way_to_the_office_is_told_the_e_ppid_first(tahun):
    semua = saluran(tahun)
    assert list(semua) == ["E-PPID", "Telepon", "Faks", "Kantor", "Website"]
    assert semua["E-PPID"] == "tarakankotappid.kpu.go.id" and semua["Telepon"] == "(0551) 36001"


def test_the_answer_names_the_e_ppid_and_the_telephone(tahun):
    isi = jawaban(tahun, "minta-informasi")
    assert isi.startswith("Lewat e-PPID tarakankotappid.kpu.go.id atau telepon (0551) 36001 atau datang ke kantor.")
    assert "Pada 2024 tercatat 14 permohonan." in isi and "fotokopi identitas diri" in isi
