"""Findings of codes, numbers, names, dates, heads of columns, held against the report of 2024 itself.

Every expectation was read from the report; its place, and what is printed there, stands beside it.
"""

from lakip_calc.pemeriksaan import kelengkapan_tabel, kepala_kolom, kode_indikator, nomor_dokumen, tanggal
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.macros.tahun.temuan.conftest import lulus_dari, temuan_dari


def test_kode(laporan):
    gagal = temuan_dari(laporan, kode_indikator)
    assert {o: (p.tercetak, p.petunjuk) for o, p in gagal.items()} == {
        "IK.1.4": ("IK.3.1", "kode-sasaran-lain"),  # III.B SS 1 butir 4, box of Pelaporan Aksi dan analisis Capaian Kinerja
        "IK.2.2": ("IK.2.1", "kode-berulang"),  # SS 2 huruf b, box of Tata Kelola SDM; the box of huruf a prints IK.2.1 too
        "IK.3.2": ("IK.3.1", "kode-berulang"),  # SS 3 huruf b, box of Dana Kampanye; the box of huruf a prints IK.3.1 too
        "IK.7.1": ("IK.7", "kode-tak-lengkap"),  # SS 7
        "IK.4.2": ("", "kotak-hilang"),  # SS 4 has one box, IK.4.1, and three rows in its table
        "IK.4.3": ("", "kotak-hilang"),
        "nomor/sdm-status": ("1, 2, 2, 3", "nomor-berulang"),  # I.D.2 huruf b: PNS 1, PPPK 2, Pegawai Daerah 2, PPNPN 3
    }
    # numbered by ballot, not by row: 1 to 17, then 24 Partai Ummat; II.D begins again at 1 under b and c; two numbers of SS 3 lost in the scan
    semua = {p.objek: p.putusan for p in kode_indikator.PEMERIKSAAN.jalankan(laporan)}
    assert semua["nomor/suara-dprd-87"] is Putusan.TIDAK_BERLAKU
    assert {"nomor/indikator-renstra", "nomor/kampanye-pilkada", "nomor/permohonan-informasi"} <= lulus_dari(laporan, kode_indikator)


def test_baris_hilang(laporan):
    gagal = temuan_dari(laporan, kelengkapan_tabel)
    assert (
        set(gagal)
        == {
            "pengukuran/IK.1.6",  # III.A: after Produk hukum the next row is Pemutakhiran Data Pemilih; informasi dan publikasi is not there
            "nama/IK.1.1",  # III.B SS 1, heading 1: "Pelaksanaan Rencana dan Anggaran Pemilu"
            "nama/IK.1.2",  # box: "Persentase Sosialisasi/Penyuluhan Tahapan Pelaksanaan Pemilu/Pilkada"; so also in the prose of butir 2
            "nama/IK.1.4",  # butir 4: "Indikator Nilai Akuntabilitas Kinerja"
            "nama/IK.1.7",  # butir 7: "Program pemutakhirkan data pemilih yang berkualitas"
            "renstra/sasaran",  # II.D: a, b, c; II.E: 1 to 8
            "renstra/indikator",  # II.D: 10 + 9 + 4; II.E: 23, none of the same name
            "bab/BAB II",  # Daftar Isi: PERENCANAAN KINERJA; I.D.4 and the head of the chapter: PERENCANAAN DAN PERJANJIAN KINERJA
            "bagian/BAB III",  # Daftar Isi: A Pengukuran, B Evaluasi, C Keuangan, D Efisiensi; I.D.4: A Capaian Kinerja Organisasi, B Realisasi Anggaran
            "bab/LAMPIRAN",  # I.D.4 ends with LAMPIRAN, Daftar Isi with BAB IV
            "urutan-bab",  # Daftar Isi: ii DAFTAR ISI, iii IKHTISAR EKSEKUTIF; I.D.4 the other way round
        }
    )
    # boxes without "Persentase" (1.4 to 1.8, 2.2) and "metalui" for melalui (1.8, scan) are no other names
    assert {f"nama/IK.{n}" for n in ("1.5", "1.6", "1.8", "2.2")} <= lulus_dari(laporan, kelengkapan_tabel)


def test_tanggal(laporan):
    gagal = temuan_dari(laporan, tanggal)
    assert set(gagal) == {
        # SS 2 huruf a: PPS, written test 17 Mei, interview 21 - 22 Mei, "Pegumuman penetapan ... pada tanggal 15 Mei 2024"
        "tahap/rekrutmen-adhoc/pps-pengumuman/tanggal",
        "rencana/renstra-tahun-ke",  # II.E: "Rencana Kinerja Tahun 2024 merupakan Tahun kedua dari periode Renstra 2020-2024"
        "harapan/penutup-harapan",  # IV, last sentence: "pada Tahun 2024 dapat lebih baik"; dated 15 Januari 2025
    }
    assert gagal["rencana/renstra-tahun-ke"].dihitung == "tahun kelima"
    # SS 4: SELASA, 13 FEBRUARI 2024 and RABU, 27 NOVEMBER 2024; SS 5: "hari Sabtu tanggal 13 Juli 2024"; II.D: "5 tahun ke depan (2020-2024)"
    assert {
        "hari/jadwal-logistik/1/tanggal", "hari/jadwal-logistik/2/tanggal", "hari/peristiwa/pemungutan-suara-ulang/tanggal", "rencana/renstra-lama"
    } <= lulus_dari(laporan, tanggal)  # fmt: skip


def test_nomor_dokumen(laporan):
    # SS 1 butir 5: Keputusan KPU Kota Tarakan 280, Keputusan Sekretaris 64; SS 6 huruf a: "Nomor 330 Tahun 2024"; 280 + 64 = 344
    gagal = temuan_dari(laporan, nomor_dokumen)
    assert {o: (p.tercetak, p.dihitung, p.keparahan) for o, p in gagal.items()} == {
        "produk-hukum/keputusan-kpu": ("280", "sedikitnya 330", Keparahan.RINGAN)
    }
    assert "(64), jumlahnya 344 dan nomor itu mungkin" in gagal["produk-hukum/keputusan-kpu"].alasan


def test_kepala_kolom(laporan):
    gagal = temuan_dari(laporan, kepala_kolom)
    assert {o: (p.tercetak, p.dihitung) for o, p in gagal.items()} == {
        # III.D: TARGET (Rp), REALISASI (Rp), EFISIENSI (Rp), %; 26,919,075,344 of 32,641,558,000 is 82.47; 5,722,482,656 of it 17,53
        "anggaran/persen": ("82.47 %", "17,53%"),
        # I.D.2 huruf b, Berdasarkan Status Kepegawaian: No., PANGKAT/GOLONGAN RUANG, JUMLAH, KET over PNS, PPPK, Pegawai Daerah, PPNPN
        "sdm-status/status": ("PANGKAT/GOLONGAN RUANG", "Status kepegawaian"),
    }
    assert lulus_dari(laporan, kepala_kolom) == {"sdm-pendidikan/tingkat_pendidikan"}  # huruf a: TINGKAT PENDIDIKAN
