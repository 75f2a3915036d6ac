"""Names listed in a sentence against the rows of a table."""

from lakip_calc.pemeriksaan.isi_daftar import PEMERIKSAAN
from lakip_calc.pemeriksaan.laporan import SifatKlaim
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import klaim, laporan, tabel

POHON = tabel("pohon", {"a": {"nama": "Jati Emas"}, "b": {"nama": "Mangga"}})


def satu(isi, merujuk="pohon"):
    k = klaim("n", isi, sifat=SifatKlaim.DAFTAR, merujuk=merujuk, tentang="Pohon yang ditanam")
    (p,) = PEMERIKSAAN.jalankan(laporan((POHON,), klaim=(k,)))
    return p


def test_the_same_names_pass_also_shortened():
    assert satu("jati dan mangga").putusan is Putusan.LULUS


def test_names_on_one_side_only_are_told():
    p = satu("Jati Emas, Durian, dan Mangga")
    assert (p.putusan, p.keparahan, p.tercetak, p.dihitung) == (Putusan.GAGAL, Keparahan.RINGAN, "3", "2")
    assert "hanya di kalimat: Durian." in p.alasan
    assert p.judul == "Bab I: pohon yang ditanam disebut 3, tabelnya memuat 2"
    assert "hanya di tabel: Mangga" in satu("Jati").alasan


def test_without_table_or_text_nothing_is_said():
    assert satu("Jati", "hilang").putusan is satu("").putusan is Putusan.TIDAK_BERLAKU
