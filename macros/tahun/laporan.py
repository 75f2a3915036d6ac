"""The report as the checks of lakip_calc see it: the records of the year, and what its prose claims."""

from datetime import date

from num2words import num2words

from lakip_calc.pemeriksaan.laporan import Baris, JenisKlaim, Klaim, Laporan, Rekaman, SifatKlaim
from macros.tahun.garis import sambungan
from macros.tahun.isi import Isi
from macros.tahun.tabel.sel import SISIPAN, baca_tanggal


def laporan_dari(isi: Isi, lalu: Laporan | None = None) -> Laporan:
    """The whole year for the checks; ``lalu`` is the report before it. Raises nothing: the tables have been checked already."""
    return Laporan(
        tahun=int(isi.tahun),
        tabel=isi.tabel,
        sasaran=isi.sasaran,
        indikator=isi.indikator,
        klaim={r.kunci: _klaim(isi, r.kunci, r) for r in (isi.baris("klaim") if "klaim" in isi.tabel else ())},
        skala=isi.skala(isi.aturan("skala_capaian")),
        peran={t.peran: t.kode for t in isi.tabel.values() if t.peran},
        rusak=frozenset(isi.sel_rusak),
        rekaman=_rekaman(isi, "dihitung_indikator"),
        rincian=_rekaman(isi, "diterangkan_indikator"),
        urutan_predikat=isi.urutan(akip) if (akip := isi.aturan("skala_akip")) else (),
        tanggal=_tanggal(isi),
        batas_capaian=isi.batas_capaian,
        lalu=lalu,
        sambungan=sambungan(isi),
    )


def _rekaman(isi: Isi, kolom: str) -> tuple[Rekaman, ...]:
    """The tables of cases that a column of tabel.csv joins to an indikator; by the part they play, whatever their order."""
    daftar = sorted((t.daftar for t in isi.tabel.values() if t.daftar[kolom]), key=lambda r: r["peran"])
    return tuple(Rekaman(r["peran"], r[kolom], r["kolom_selesai"], r["kata_selesai"]) for r in daftar)


def _tanggal(isi: Isi) -> date | None:
    """The day the report is dated; None where the year does not say it, or not as a day."""
    try:
        return baca_tanggal(isi.identitas("tanggal-laporan")).selesai
    except ValueError:
        return None


def _klaim(isi: Isi, kunci: str, r: Baris) -> Klaim:
    angka = isi.klaim(kunci)
    bulat = angka.nilai is not None and angka.nilai == angka.nilai.to_integral_value()
    return Klaim(
        kode=kunci,
        angka=angka,
        bagian=r["bagian"],
        tentang=SISIPAN.sub("", r["tentang"]),
        satuan=r["satuan"],
        jenis=JenisKlaim(r["jenis"]) if r["jenis"] else None,
        besaran=tuple(b.strip() for b in r["besaran"].split(";") if b.strip()),
        istilah=r["istilah"],
        tahun=tuple(int(t) for t in r["tahun"].split("-") if t),
        indikator=r["indikator"],
        sasaran=r["sasaran"],
        terbilang=r["terbilang"],
        ejaan=num2words(int(angka.nilai), lang="id") if r["terbilang"] and angka.nilai is not None and bulat else "",
        merujuk=r["merujuk"],
        catatan=r["catatan"],
        sifat=SifatKlaim(r["sifat"]) if r["sifat"] else None,
        hal=r["hal"],
        lawan=tuple(x.strip() for x in r["lawan"].split(";") if x.strip()),
        penjelasan=r["penjelasan"],
    )
