"""Findings of what the prose says, held against the report of 2024 itself.

Every expectation was read from the report; its place, and what is printed there, stands beside it.
"""

from lakip_calc.pemeriksaan import (
    isi_daftar,
    isi_menyusul,
    istilah,
    kata_status,
    lembaga,
    pernyataan,
    ringkasan,
    rumusan,
    terbilang,
    uraian,
)
from lakip_calc.pemeriksaan.putusan import Keparahan
from tests.macros.tahun.temuan.conftest import lulus_dari, temuan_dari


def test_uraian(laporan):
    gagal = temuan_dari(laporan, uraian)
    assert set(gagal) == {
        "pns-jumlah",  # I.D.2: "sebanyak 11 (Sebelas) orang Pegawai Negeri Sipil"; table b, row 1: PNS 10
        "ik-1-1-anggaran",  # III.B SS 1 butir 1: "dengan realisasi anggaran sebesar hal ini"; table: 100%
        "ik-1-2-realisasi",  # butir 2: "sebesar 90%"; table of SS 1: target 95%, realisasi 100%
        "ik-1-2-capaian",  # butir 2: "mencapai 112,5%"; table of SS 1: 105%
        "ik-1-4-capaian",  # butir 4: "adalah 100,29%"; table of SS 1: 125%
        "ik-1-7-realisasi",  # butir 7: "sebesar 96,85%"; table of SS 1: target 95%, realisasi 95%
        "ik-1-7-capaian",  # butir 7: "mencapai 107,61%"; table of SS 1: 100%
        "ss-4-anggaran",  # SS 4: "untuk realisasi anggaran sebesar% yang artinya baik sekali"
        "logistik-realisasi",  # SS 4: "pada pemilihan Kepala Daerah Tahun 2024 mencapai 90% realisasi"; table: 100%
        "logistik-target",  # SS 4: "dari target yang telah ditetapkan sebesar 100%"; table: 90%
        "pengadaan-target",  # the same sentence, for Pengadaan Barang dan Jasa; table: 90%
        "ss-8-indikator",  # SS 8: "dengan 3 indikator sebagaimana tabel di bawah ini"; the table has 2 rows
        "ss-8-capaian-indikator",  # SS 8: "akumulasi 3 indikator tersebut"
        "ss-8-anggaran",  # SS 8: "untuk realisasi anggaran sebesar% hal ini berarti"
    }
    # butir 2: 90%, capaian 112,5%, "telah berhasil melaksanakan target"; table: 105%. Both say met, and so do butir 4 (100,29%; 125%)
    # and butir 7 (107,61%; 100%). SS 4 gives 90% beside a target of 100% and a capaian of 100%: no verdict
    assert {p.keparahan for p in gagal.values()} == {Keparahan.SEDANG, Keparahan.RINGAN}
    keduanya = "Menurut uraian (capaian 112,5%) maupun menurut tabel itu (capaian 105%) target tercapai."
    assert gagal["ik-1-2-realisasi"].alasan.endswith(keduanya) and "tercapai" not in gagal["logistik-realisasi"].alasan
    assert gagal["ik-1-2-realisasi"].judul == "IK.1.2 Sosialisasi tahapan: realisasi 90% dalam uraian, 100% di tabel"
    # SS 5: "77,61% yang artinya baik": by the scale of III.B 77,61 is Baik. What differs from the table (97,78%, 100%) is the figure
    semua = {p.objek: p for p in uraian.PEMERIKSAAN.jalankan(laporan)}
    assert "“baik” cocok dengan 77,61% di depannya" in semua["ss-5-anggaran-predikat/sebutan"].alasan
    lulus = lulus_dari(laporan, uraian)
    # SS 1: "dengan 8 indikator"; Ikhtisar and III.C: Rp 32.641.558.000; butir 7: DP4 173.252; butir 4: 70,20, BB; III.C: 2 program
    assert {"ss-1-indikator", "dipa", "keuangan-pagu", "ik-1-7-dp4", "ik-1-4-nilai-akip", "ik-1-4-predikat", "program-jumlah"} <= lulus
    # III.B SS 5 huruf a and the table of SS 6 huruf b write the number of one verdict with other dots and dashes
    assert "putusan-mk-nomor" in lulus


def test_terbilang(laporan):
    # III.B SS 2 huruf a: "sebanyak 20 (tujuh puluh) Orang"
    assert set(temuan_dari(laporan, terbilang)) == {"ppk-ditetapkan"}
    # I.D.2: 11 (Sebelas); SS 2: 5 (lima) twice, 3 (tiga) twice; SS 1 butir 7: 6 (enam); SS 5: 1 (satu); Ikhtisar: the DIPA
    assert lulus_dari(laporan, terbilang) == {
        "dipa", "pns-jumlah", "ik-1-7-batas-dp4", "ppk-per-kecamatan", "ppk-pengganti", "pps-anggota-teratas", "pps-calon-pengganti", "psu-mencoblos-kali"
    }  # fmt: skip


def test_istilah(laporan):
    gagal = temuan_dari(laporan, istilah)
    assert set(gagal) == {
        "efisiensi-belanja",  # III.D: "Efisiensi belanja pada tahun 2024 sebesar 82,47 %"; III.C calls the same figure daya serap
        "anggaran/efisiensi_rp",  # III.D, column EFISIENSI (Rp): 2,446,922,000 - 2,431,578,402 = 15,343,598
    }
    assert not any(p.salah_baca for p in gagal.values())  # the other two cells of that column are split by the scan, this one is whole
    assert lulus_dari(laporan, istilah) == {"keuangan-serapan"}  # III.C: "persentase daya serap sebesar 82,47 %"


def test_ringkasan(laporan):
    # Ikhtisar: "Secara umum seluruh sasaran ... tercapai sesuai dengan target yang telah ditetapkan". Beside the targets of II.E:
    # III.A   IK.4.1 85% of 90%, IK.5.2 90% of 95%, IK.7.1 90% of 95%; the boxes print the same three
    # III.B   IK.2.1 90% of 95%, IK.5.1 85% of 90%, IK.5.2 90% of 95%, IK.7.1 90% of 95%
    gagal = temuan_dari(laporan, ringkasan)
    assert set(gagal) == {"ikhtisar-sasaran-tercapai"}
    kena = {i.split("/")[2] for i in gagal["ikhtisar-sasaran-tercapai"].angka if "/capaian-sasaran/" in i}
    assert kena == {"ik-2-1", "ik-5-1", "ik-5-2", "ik-7-1"}
    # 21 boxes: 17 reach the target of II.E, 3 do not, and IK.1.4 prints BB where II.E promises 80%
    kotak = "17 dari 21 tercapai, 3 tidak (IK.4.1, IK.5.2, dan IK.7.1), dan 1 tidak dapat dinilai (IK.1.4: target 80%, realisasi BB)"
    assert kotak in gagal["ikhtisar-sasaran-tercapai"].alasan
    # III.B opening, III.D, IV opening and IV.A 1 speak in general or on average: 17 of 21 or more reach either target
    assert lulus_dari(laporan, ringkasan) == {
        "evaluasi-mencapai-target",
        "efisiensi-target-tercapai",
        "penutup-target",
        "penutup-rata-rata-target",
    }


def test_kata_status(laporan):
    # SS 4: "pada pemilihan Kepala Daerah Tahun 2024 mencapai 90% realisasi"; then "sebesar 100% dari target yang telah ditetapkan sebesar
    # 100%, dengan kata lain kegiatan pada indicator tersebut telah berhasil mencapai target kinerja"
    gagal = temuan_dari(laporan, kata_status)
    # the 90% speaks of Pilkada alone, the 100% of logistik and pengadaan: a remark, since every other place says met
    assert {o: p.keparahan for o, p in gagal.items()} == {"logistik-berhasil": Keparahan.CATATAN}
    assert "di kalimat lain" in gagal["logistik-berhasil"].alasan
    assert {i.split("/")[1] for i in gagal["logistik-berhasil"].angka} == {"klaim"}  # no table is mixed in
    # SS 1 butir 2: "realisasi ... 90% sehingga capaian kinerja mencapai 112,5%. Hal ini berarti ... telah berhasil melaksanakan target";
    # tables: 95, 100. Each place with its own target says met
    assert lulus_dari(laporan, kata_status) == {"ik-1-2-berhasil"}


def test_pernyataan(laporan):
    gagal = temuan_dari(laporan, pernyataan)
    assert {o: p.keparahan for o, p in gagal.items()} == {
        # SS 5: "kegiatan tahapan pelaksanaan seutuhnya di laksanakan pada awal tahun 2024"; huruf a: PSU "pada hari Sabtu tanggal 13 Juli 2024"
        "ss-5-awal-tahun": Keparahan.SEDANG,
        # SS 4: "tepat mutu dan tepat waktu sebesar 100%"; "Armada Transportasi mengalami Pelambatan Proses Tiba"
        "logistik-tepat-waktu": Keparahan.RINGAN,
        # SS 2 huruf b: "tantangan pelaksanaan tahapan Pemilu dan Pemilihan 2024 akan berjalan cukup berat"; dated 15 Januari 2025
        "ik-2-2-kata-akan/mendatang": Keparahan.RINGAN,
        # SS 3 huruf a: "debat publik atau debat terbuka antar Pasangan Calon"; SS 5 huruf a: "Pemilihan dengan satu Pasangan Calon"
        "kampanye-debat-antar": Keparahan.CATATAN,
        # SS 5 huruf b: "Belum ditemukan hambatan atau kendala yang berarti dalam pelaksanaan evaluasi tahapan"; IV.B 5: "SIREKAP kurang stabil"
        "ik-5-2-tanpa-hambatan": Keparahan.CATATAN,
        # SS 6 huruf c: "belum ada Penggantian Antar Waktu (PAW) Anggota DPRD"; table: realisasi 95%
        "ik-6-3-belum-ada-paw": Keparahan.CATATAN,
        # SS 8: "seluruh ASN sudah membuat laporan SKP tepat waktu"; III.A and the box: realisasi 90%
        "ik-8-2-skp-tepat-waktu": Keparahan.CATATAN,
    }
    assert not any(p.salah_baca for p in gagal.values())
    # SS 8: "Tidak ada kendala dalam penyusunan e-kinerja", and no obstacle of IK.8.2 anywhere; SS 1 butir 7: "secara tepat waktu"
    assert {"ik-8-2-tanpa-kendala", "ik-1-7-berhasil", "gedung-permanen"} <= lulus_dari(laporan, pernyataan)


def test_rumusan(laporan):
    gagal = temuan_dari(laporan, rumusan)
    assert {o: p.keparahan for o, p in gagal.items()} == {
        "tabel/visi": Keparahan.SEDANG,  # Kata Pengantar: "terwujudnya KPU sebagai ..."; II.A: "Menjadi penyelenggara pemilihan umum ..."
        "hal/Singkatan laporan ini": Keparahan.RINGAN,  # Kata Pengantar: "Laporan Kinerja (LK)"; IV: "Laporan Kinerja (LKJ)"
        "hal/Judul Peraturan Presiden Nomor 29 Tahun 2014": Keparahan.RINGAN,  # Kata Pengantar: Pemerintah; SS 7: Pemerintahan
        "hal/Nama helpdesk dana kampanye": Keparahan.RINGAN,  # SS 3 huruf b: "Helpdesk Sikadeka", "Helpdesk Sidakadeka"
        "hal/Nama Laporan Perubahan Ekuitas": Keparahan.RINGAN,  # SS 7, one paragraph: "Equitas", "Akuitas"
    }
    assert not gagal["tabel/visi"].salah_baca  # "gang" for "yang" is one word of the scan, the wordings share few


def test_lembaga(laporan):
    # SS 1 butir 4: "evaluasi atas akuntabilitas kinerja di KKP"; the next paragraph: "mengevaluasi SAKIP KPU Kota Tarakan"
    assert set(temuan_dari(laporan, lembaga)) == {"ik-1-4-kkp"}
    assert lulus_dari(laporan, lembaga) == {"ik-1-4-dievaluasi"}


def test_isi_daftar(laporan):
    # SS 7: "Perencanaan Kinerja, Pengukuran Kinerja, Pelaporan Kinerja, Evaluasi Kinerja, dan Capaian Kinerja"; table of SS 1 butir 4: four rows
    gagal = temuan_dari(laporan, isi_daftar)
    assert {o: (p.tercetak, p.dihitung) for o, p in gagal.items()} == {"ik-7-1-komponen": ("5", "4")}
    assert "hanya di kalimat: Capaian Kinerja." in gagal["ik-7-1-komponen"].alasan


def test_isi_menyusul(laporan):
    gagal = temuan_dari(laporan, isi_menyusul)
    assert {o: (p.keparahan, p.salah_baca) for o, p in gagal.items()} == {
        "ik-6-1-hasil-pilkada": (Keparahan.RINGAN, True),  # SS 6 huruf a: "Tarakan Tahun 2024, berikut hasilnya:", then the box
        "struktur-organisasi": (Keparahan.RINGAN, True),  # I.D.1: "(keadaan pertanggal 31 Desember 2024) sebagai berikut:", then butir 2
        "ik-2-2-kegiatan": (Keparahan.RINGAN, True),  # SS 2 huruf b: "KPU RI melaksanakan kegiatan", then Sasaran Strategis 3
        # Ikhtisar: "menyajikan capaian kinerja dari program dan kegiatan ... sebagai berikut", 9 + 3 of them
        "daftar/program-ikhtisar": (Keparahan.SEDANG, False),
        "daftar/sistematika": (Keparahan.RINGAN, False),  # I.D.4: "LAMPIRAN: - Perjanjian kinerja"; the text ends with Bab IV
    }
    assert (gagal["daftar/program-ikhtisar"].tercetak, gagal["daftar/program-ikhtisar"].dihitung) == ("12", "9")
    assert not any("berupa gambar" in p.alasan and "Mungkin" not in p.alasan for p in gagal.values())
