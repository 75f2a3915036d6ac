"""The body that a sentence is about is this office or one it works with."""

from lakip_calc.pemeriksaan.laporan import SifatKlaim
from lakip_calc.pemeriksaan.lembaga import PEMERIKSAAN
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import klaim, laporan, tabel

KANTOR = tabel("kantor", {"a": {"isi": "Sekretariat Dinas Taman Kota"}})
MITRA = tabel("mitra", {"a": {"nama": "Dinas Air"}})


def satu(nama, tabel_=(KANTOR, MITRA)):
    k = klaim("n", nama, sifat=SifatKlaim.LEMBAGA, tentang="Lembaga yang dinilai")
    (p,) = PEMERIKSAAN.jalankan(laporan(tabel_, klaim=(k,), peran={"identitas": "kantor", "mitra": "mitra"}))
    return p


def test_this_office_and_its_partners_pass():
    assert satu("Dinas Taman Kota").putusan is satu("dinas air").putusan is Putusan.LULUS


def test_another_body_is_found_lightly():
    p = satu("Dinas Laut")
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.RINGAN)
    assert p.judul == "Bab I: kalimatnya menyebut “Dinas Laut”, bukan kantor ini dan bukan lembaga mitranya"


def test_without_a_name_or_a_list_of_names_nothing_is_said():
    assert satu("").putusan is Putusan.TIDAK_BERLAKU
    assert satu("Dinas Laut", ()).putusan is Putusan.TIDAK_BERLAKU
