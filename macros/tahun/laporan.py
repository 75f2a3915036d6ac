"""The report as the checks of lakip_calc see it: records made from the tables of a year."""

from datetime import date

from num2words import num2words

from lakip_calc.pemeriksaan import laporan as cetak
from lakip_calc.predikat import urutan_predikat
from macros.tahun.tabel.sel import SISIPAN, baca_kosong, baca_tanggal
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun

# Which table plays which part for the checks; a table's code is the same in every year.
PERAN = {
    "anggaran": "anggaran",
    "rencana": "perjanjian-kinerja",
    "akip": "evaluasi-akip",
    "sasaran_renstra": "sasaran-renstra",
    "indikator_renstra": "indikator-renstra",
    "permohonan": "permohonan-informasi",
    "perkara": "perkara",
    "rekrutmen": "rekrutmen-adhoc",
    "skala": "skala-nilai",
    "sistematika": "sistematika",
    "daftar_isi": "daftar-isi",
    "pegawai_pendidikan": "sdm-pendidikan",
    "pegawai_status": "sdm-status",
    "peristiwa": "peristiwa",
    "penutup": "penutup",
    "kotak": "kotak-indikator",
    "capaian_utama": "capaian-sasaran",
}

# Tables of cases that an indikator counts, and what a case that is done says. A list without such a
# column holds only cases that were done, as the sentence above it in the report says.
REKAMAN = (
    cetak.Rekaman("perkara", "IK.6.2", "status", "Putusan"),
    cetak.Rekaman("permohonan", "IK.1.8"),
)


def laporan_dari(tahun: Tahun) -> cetak.Laporan:
    """Records of the whole year. Raises nothing: the tables have been checked already."""
    return cetak.Laporan(
        tahun=int(tahun.tahun),
        tabel={t.kode: _tabel(t) for t in tahun.tabel.values()},
        sasaran={s.kode: cetak.Sasaran(s.kode, s.nama, tuple(i.kode for i in s.indikator)) for s in tahun.sasaran.values()},
        indikator={i.kode: _indikator(tahun, i) for i in tahun.indikator.values()},
        klaim={kunci: _klaim(tahun, kunci, r) for kunci, r in tahun.tabel["klaim"].baris.items()},
        skala=tahun.skala(tahun.aturan("skala_capaian")),
        peran={k: v for k, v in PERAN.items() if v in tahun.tabel},
        rusak=frozenset(tahun.sel_rusak),
        rekaman=tuple(r for r in REKAMAN if PERAN[r.peran] in tahun.tabel and r.indikator in tahun.indikator),
        urutan_predikat=urutan_predikat(tahun.skala(tahun.aturan("skala_akip"))),
        tanggal=_tanggal(tahun),
    )


def _tabel(t: Tabel) -> cetak.Tabel:
    baris = {}
    for kunci, r in t.baris.items():
        angka, waktu = {}, {}
        for k in t.kamus.kolom:
            if k.berangka:
                angka[k.nama] = t.angka(kunci, k.nama)
            elif k.isi == "tanggal" and baca_kosong(r[k.nama]) is None:
                w = baca_tanggal(r[k.nama])
                waktu[k.nama] = cetak.Waktu(f"{t.tahun}/{t.kode}/{kunci}/{k.nama}", r[k.nama], w.mulai, w.selesai, r.get("hari", ""))
        baris[kunci] = cetak.Baris(kunci, r, angka, waktu, r.get("baris") == "jumlah")
    return cetak.Tabel(
        kode=t.kode,
        judul=t.judul,
        tempat=t.tempat,
        bab=t.bab,
        jenis=t.jenis,
        keluarga=t.kamus.kode,
        baris=baris,
        judul_kolom={k.nama: k.judul for k in t.kamus.kolom},
        hubungan=tuple(cetak.Hubungan(h["jenis"], tuple(h["kolom"]), h.get("hasil", "")) for h in t.kamus.hubungan),
    )


def _indikator(tahun: Tahun, i) -> cetak.Indikator:
    kotak = tahun.tabel["kotak-indikator"]
    dalam_kotak = {k: kotak.angka(i.slug, k) for k in ("realisasi_2022", "realisasi_2023", "target_2025")} if i.slug in kotak.baris else {}
    bacaan = tuple(
        cetak.Bacaan(b.tabel, b.nama, b.utama, b.ada, tahun.tabel[b.tabel].tempat, b.target, b.realisasi, b.capaian) for b in i.bacaan
    )
    nama = {b.tabel: tahun.tabel[b.tabel].baris[i.slug]["indikator_tercetak"] for b in i.bacaan if b.ada}
    return cetak.Indikator(
        kode=i.kode,
        sasaran=i.sasaran,
        nama=i.nama,
        nama_pendek=i.nama_pendek,
        polaritas=i.polaritas,
        bacaan=bacaan,
        nama_tercetak=nama,
        kode_tercetak=kotak.baris[i.slug]["kode_tercetak"] if dalam_kotak else "",
        realisasi_anggaran=i.realisasi_anggaran,
        realisasi_lalu={int(k[-4:]): a for k, a in dalam_kotak.items() if k.startswith("realisasi_")},
        target_depan={int(k[-4:]): a for k, a in dalam_kotak.items() if k.startswith("target_")},
        banyak_kegiatan=len(tahun.baris("kegiatan", indikator=i.kode)),
        banyak_hambatan=len(tahun.baris("hambatan", indikator=i.kode)),
        banyak_upaya=len(tahun.baris("upaya", indikator=i.kode)),
    )


def _tanggal(tahun: Tahun) -> date | None:
    """The day the report is dated; None where the year does not say it, or not as a day."""
    try:
        return tahun.tanggal("identitas/tanggal-laporan/isi").selesai
    except (KeyError, ValueError):
        return None


def _klaim(tahun: Tahun, kunci: str, r: dict[str, str]) -> cetak.Klaim:
    angka = tahun.klaim(kunci)
    bulat = angka.nilai is not None and angka.nilai == angka.nilai.to_integral_value()
    return cetak.Klaim(
        kode=kunci,
        angka=angka,
        bagian=r["bagian"],
        tentang=SISIPAN.sub("", r["tentang"]),
        satuan=r["satuan"],
        jenis=cetak.JenisKlaim(r["jenis"]) if r["jenis"] else None,
        besaran=tuple(b.strip() for b in r["besaran"].split(";") if b.strip()),
        istilah=r["istilah"],
        tahun=tuple(int(t) for t in r["tahun"].split("-") if t),
        indikator=r["indikator"],
        sasaran=r["sasaran"],
        terbilang=r["terbilang"],
        ejaan=num2words(int(angka.nilai), lang="id") if r["terbilang"] and bulat else "",
        merujuk=r["merujuk"],
        catatan=r["catatan"],
    )
