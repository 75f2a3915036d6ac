"""What the pages of sasaran and indikator have of their own is data: a wrong cell is told before a page is made."""

import pytest

from macros.tahun.isi_halaman import pengantar, potongan
from tests.macros.conftest import Salinan

KEPALA = ["untuk", "urutan", "jenis", "isi", "kolom", "hanya", "judul"]


def dengan(salinan: Salinan, **sel: str) -> list[str]:
    """The faults of a year whose only piece is this one, on the page of IK.1.7."""
    baris = {"untuk": "IK.1.7", "urutan": "1", "jenis": "paragraf", "isi": "Teks.", "kolom": "", "hanya": "", "judul": ""} | sel
    return salinan.tulis("isi-halaman", [KEPALA, [baris[k] for k in KEPALA]]).galat()


# --- right edits ---------------------------------------------------------------------------------


def test_the_page_of_ik_1_7_has_the_pieces_in_the_order_of_their_numbers(tahun):
    jenis = [p.jenis for p in potongan(tahun, "IK.1.7")]
    assert jenis == ["judul", "grafik", "grafik", "subjudul", "tabel", "subjudul", "tabel", "subjudul", "tabel", "subjudul", "tabel"]
    akhir = potongan(tahun, "IK.1.7")[-1]
    assert (akhir.isi, akhir.hanya, akhir.judul) == ("keputusan", ("keputusan-163", "keputusan-276"), "Keputusan tentang daftar pemilih")


def test_the_head_of_a_page_says_where_it_stands_in_the_report(tahun):
    awal = pengantar(tahun, "IK.1.7")
    assert awal.tempat == "Bab III.B, Sasaran Strategis 1, butir 7"
    assert awal.kata_kunci == ("jumlah pemilih", "jumlah TPS", "DPT")


def test_the_tenth_piece_stands_after_the_ninth_whatever_the_order_of_the_file(salinan):
    kepala, *baris = salinan.baris("isi-halaman")
    salinan.tulis("isi-halaman", [kepala, *reversed(baris)])
    assert [p.isi for p in potongan(salinan.tahun(), "IK.6.3")] == ["Langkah di SIMPAW", "simpaw"]
    assert potongan(salinan.tahun(), "IK.1.7")[-1].isi == "keputusan"


@pytest.mark.parametrize("tabel", ["isi-halaman", "pengantar-halaman"])
def test_either_table_may_be_missing(salinan, tabel):
    salinan.hapus("tabel", tabel).jalur(tabel).unlink()
    assert salinan.galat() == []
    tahun = salinan.tahun()
    assert not potongan(tahun, "IK.1.7") if tabel == "isi-halaman" else pengantar(tahun, "IK.1.7").tempat == ""


@pytest.mark.parametrize("isi", ["Pemilih {dpt/total/l_p} orang.", "Pagu {dipa}.", "Ditetapkan {peristiwa/pemungutan-suara/tanggal}."])
def test_a_paragraph_may_name_a_claim_or_any_cell(salinan, isi):
    assert dengan(salinan, isi=isi) == []


# --- wrong cells ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sel", "pesan"),
    [
        ({"untuk": "IK.9.9"}, "kolom untuk: 'IK.9.9' bukan kode sasaran atau indikator; pakai kode dari sasaran.csv atau indikator.csv"),
        ({"jenis": "judul", "isi": ""}, "kolom isi: belum diisi untuk jenis judul; tulis judulnya"),
        ({"isi": " "}, "kolom isi: belum diisi untuk jenis paragraf; tulis kalimatnya"),
        ({"jenis": "grafik", "isi": ""}, "kolom isi: belum diisi untuk jenis grafik; tulis nama gambarnya"),
        (
            {"jenis": "tabel", "isi": "dpd"},
            "kolom isi: 'dpd' tidak terdaftar di tabel.csv; tulis kode tabel tanpa .csv, atau hapus baris ini",
        ),
        (
            {"jenis": "tabel", "isi": "dpt", "kolom": "kecamatan; lp"},
            "kolom kolom: 'lp' bukan kolom dpt.csv; pilih dari kode, baris, kecamatan, kelurahan, tps, l, p, l_p",
        ),
        (
            {"jenis": "tabel", "isi": "sdm-status", "hanya": "pns; pegawai"},
            "kolom hanya: 'pegawai' bukan kunci baris sdm-status.csv; pilih dari pns, ",
        ),
        ({"jenis": "daftar", "isi": "sarana"}, "kolom kolom: daftar memerlukan tepat satu kolom sarana.csv; sekarang 0"),
        (
            {"jenis": "judul", "isi": "Pemilih {dipa}"},
            "kolom isi: judul tidak dapat memuat kurung kurawal; tulis angkanya di paragraf di bawahnya",
        ),
        ({"judul": "Pemilih"}, "kolom judul: hanya berarti untuk jenis tabel dan daftar, padahal jenisnya paragraf; kosongkan"),
        ({"jenis": "akip", "isi": "salah"}, "kolom isi: 'salah' tidak ada di klaim.csv; pakai kode yang ada di sana, atau kosongkan"),
        ({"isi": "Pemilih {dpt/total/lp}."}, "kolom isi: '{dpt/total/lp}' tidak menunjuk sel yang ada; tulis tabel/kunci/kolom"),
        ({"isi": "Pemilih {{ angka('dpt') }}."}, "kolom isi: '{ angka('dpt') }' tidak ada di klaim.csv; pakai kode yang ada di sana"),
    ],
)
def test_a_wrong_cell_is_told_with_its_place_and_what_to_write(salinan, sel, pesan):
    galat = dengan(salinan, **sel)
    assert len(galat) == 1
    assert galat[0].startswith(f"data/2024/isi-halaman.csv, baris 2, {pesan}")


def test_an_opening_for_a_page_that_does_not_exist_is_told(salinan):
    salinan.sel("pengantar-halaman", "IK.8.2", "untuk", "IK.8.3")
    assert salinan.galat() == [
        "data/2024/pengantar-halaman.csv, baris 32, kolom untuk: 'IK.8.3' bukan kode sasaran atau indikator; "
        "pakai kode dari sasaran.csv atau indikator.csv"
    ]


def test_faults_of_several_cells_arrive_at_once(salinan):
    salinan.sel("isi-halaman", "IK.1.6", "isi", "").sel("isi-halaman", "IK.1.7", "untuk", "IK.17")
    assert len(salinan.galat()) == 2


@pytest.mark.parametrize(
    ("tabel", "kunci", "kolom", "isi", "saran"),
    [
        ("tanya-jawab", "capaian", "halaman", "2024/bab-3/evaluasi/", "tulis bab-3/evaluasi/, tanpa tahun di depannya"),
        ("daftar-informasi", "kinerja", "halaman", "/2024/bab-3/evaluasi/", "tulis bab-3/evaluasi/, tanpa tahun di depannya"),
        ("jawaban-permohonan", "9", "butir", "2024-tabel-dpt", "tulis tabel-dpt, tanpa tahun di depannya"),
    ],
)
def test_an_address_with_the_year_in_front_is_told_without_it(salinan, tabel, kunci, kolom, isi, saran):
    (galat,) = salinan.sel(tabel, kunci, kolom, isi).galat()
    assert galat == f"data/2024/{tabel}.csv, baris {salinan.nomor(tabel, kunci)}, kolom {kolom}: '{isi}' diawali tahun; {saran}"
