"""One year of the report, loaded and computed once.

Everything else (pages, pictures, downloads) reads a Tahun and knows nothing of files. Tables
are joined by the code of the indikator, never by the order of rows. Whatever staff can get
wrong across tables is found here, before a page is built.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from lakip_calc.angka import Angka
from lakip_calc.batas import dibatasi
from lakip_calc.besaran import Aturan, Hasil, Jenjang, Polaritas, Skala, TidakDihitung
from lakip_calc.capaian import capaian
from lakip_calc.ketercapaian import Ketercapaian, ketercapaian
from lakip_calc.pemeriksaan import HasilPemeriksaan, periksa
from lakip_calc.pemeriksaan.hitung_ulang import Catatan, buku_hitung_ulang
from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.putusan import Pemeriksaan, Penerapan, Putusan, Temuan
from lakip_calc.predikat import HasilPredikat, predikat_dari
from macros.tahun.hitungan import Hitungan, penting
from macros.tahun.tabel.sel import (
    JUDUL_KOLOM,
    Tanggal,
    baca_angka,
    baca_tanggal,
    kunci_dari,
)
from macros.tahun.tabel.tabel import Tabel


@dataclass(frozen=True)
class Bacaan:
    """What one table of the report prints about one indikator; None where it has no such column or row."""

    tabel: str
    nama: str
    utama: bool
    target: Angka | None = None
    realisasi: Angka | None = None
    capaian: Angka | None = None

    @property
    def ada(self) -> bool:
        return self.target is not None


@dataclass(frozen=True)
class Indikator:
    """One indikator of the year with every reading and what follows from the leading one."""

    kode: str
    nama: str
    nama_pendek: str
    sasaran: str
    polaritas: Polaritas
    bacaan: tuple[Bacaan, ...]
    realisasi_anggaran: Angka | None
    capaian: Hasil | TidakDihitung
    predikat: HasilPredikat | TidakDihitung

    @property
    def slug(self) -> str:
        return slug(self.kode)

    @property
    def utama(self) -> Bacaan:
        return next(b for b in self.bacaan if b.utama)

    @property
    def kotak(self) -> Bacaan:
        """What the box prints; a reading that is not there where the year has no boxes."""
        return next((b for b in self.bacaan if b.tabel == "kotak-indikator"), Bacaan("kotak-indikator", "", False))

    @property
    def tercapai(self) -> bool | None:
        """Whether realisasi reached the target in the leading reading; None where that cannot be told."""
        hasil = ketercapaian(self.polaritas, self.utama.target.untuk_hitung, self.utama.realisasi.untuk_hitung)
        return None if isinstance(hasil, TidakDihitung) else hasil is Ketercapaian.TERCAPAI


@dataclass(frozen=True)
class Sasaran:
    """One sasaran strategis with its indikator."""

    kode: str
    nama: str
    nama_pendek: str
    indikator: tuple[Indikator, ...]

    @property
    def slug(self) -> str:
        return slug(self.kode)

    @property
    def nomor(self) -> str:
        return self.kode.rpartition(".")[2]


def slug(kode: str) -> str:
    """``IK.1.4`` as it stands in addresses and figure ids: ``ik-1-4``."""
    return kode.lower().replace(".", "-")


def _capaian(polaritas: Polaritas, target: Angka, realisasi: Angka) -> Hasil | TidakDihitung:
    kata = [n for n, a in (("target", target), ("realisasi", realisasi)) if a.kata is not None]
    if kata:
        return TidakDihitung(f"{' dan '.join(kata)} berupa predikat, bukan angka")
    return capaian(polaritas, target.untuk_hitung, realisasi.untuk_hitung, satuan="persen")


class Tahun:
    """The year: tables, figures, indikator, sasaran; ``muat.muat_tahun`` makes it from the files."""

    surel = ""  # the office's e-mail address, where mkdocs.yml names one

    def __init__(self, tahun: str, tabel: dict[str, Tabel], lepas: dict[str, Tabel], contoh: dict[str, Tabel]):
        self.tahun, self.tabel, self.lepas, self.contoh = tahun, tabel, lepas, contoh

    # --- figures ---------------------------------------------------------------------------

    def angka(self, id: str) -> Angka:
        """The printed figure ``table/row/column``. Raises KeyError with the id if there is none."""
        tabel, kunci, kolom = self.urai(id)
        return self.tabel[tabel].angka(kunci, kolom)

    def teks(self, id: str) -> str:
        """The text of one cell as typed."""
        tabel, kunci, kolom = self.urai(id)
        return self.tabel[tabel].baris[kunci][kolom]

    def klaim(self, kode: str) -> Angka:
        """A figure that the prose of the report states."""
        return self.angka(f"klaim/{kode}/nilai")

    def urai(self, id: str) -> tuple[str, str, str]:
        """Table, row and column of an id. Raises KeyError where one of them does not exist."""
        tabel, kunci, kolom, *lebih = id.removeprefix(f"{self.tahun}/").split("/") + ["", ""]
        t = self.tabel.get(tabel)
        if any(lebih) or t is None or kunci not in t.baris or kolom not in t.baris[kunci]:
            raise KeyError(f"angka '{id}' tidak ada di data/{self.tahun}")
        return tabel, kunci, kolom

    def baris(self, tabel: str, /, **saring: str) -> list[dict[str, str]]:
        """Rows of text of one table, those where every named column holds the given text."""
        return [r for r in self.tabel[tabel].baris.values() if all(r[k] == v for k, v in saring.items())]

    def tanggal(self, id: str) -> Tanggal:
        return baca_tanggal(self.teks(id))

    @cached_property
    def sel_rusak(self) -> set[str]:
        """Ids of cells whose scanned text is damaged, as bacaan-ocr.csv lists them."""
        return {
            f"{self.tahun}/{r['tabel']}/{kunci_dari(r['kunci'])}/{r['kolom']}"
            for r in self.tabel["bacaan-ocr"].baris.values()
            if r["kunci"] != JUDUL_KOLOM
        }

    # --- the rules of the year ---------------------------------------------------------------

    def aturan(self, kode: str) -> str:
        """One choice of the year as typed; empty where it is not made."""
        return next((r["nilai"] for r in self.tabel["aturan"].baris.values() if r["kode"] == kode), "")

    def skala(self, nama: str) -> Skala:
        """A rating scale of the year. AKIP scores lie above a limit; the report's own scale begins on it."""
        t = self.tabel["jenjang"]
        jenjang = tuple(
            Jenjang(
                predikat=r["predikat"],
                bawah=t.angka(kunci, "bawah").nilai,
                atas=t.angka(kunci, "atas").nilai,
                dasar=r["dasar"],
            )
            for kunci, r in t.baris.items()
            if r["skala"] == nama
        )
        if nama == "akip":
            return Skala(nama, jenjang, aturan=Aturan.AKIP_PREDIKAT, bawah_termasuk=False, tepi_berbeda=True)
        return Skala(nama, jenjang)

    @cached_property
    def batas_capaian(self) -> Decimal | None:
        """The cap on capaian that the year has chosen; None where it has none."""
        teks = self.aturan("batas_capaian")
        return baca_angka(teks, "id") if teks else None

    @cached_property
    def edisi_tanggal(self) -> Tanggal:
        return baca_tanggal(self.aturan("edisi_tanggal"))

    @cached_property
    def situs(self) -> str:
        """The public base address that files carry: what the build is told (site_url), else what the report prints."""
        return self.teks("identitas/situs-web/isi").rstrip("/") + "/"

    # --- indikator and sasaran ---------------------------------------------------------------

    @cached_property
    def indikator(self) -> dict[str, Indikator]:
        return {r["kode"]: self._indikator(r) for r in self.tabel["indikator"].baris.values()}

    def _indikator(self, r: dict[str, str]) -> Indikator:
        kunci = slug(r["kode"])
        bacaan = tuple(self._bacaan(b, kunci) for b in self.tabel["bacaan"].baris.values())
        utama = next(b for b in bacaan if b.utama)
        polaritas = Polaritas(r["polaritas"])
        hasil = dibatasi(_capaian(polaritas, utama.target, utama.realisasi), self.batas_capaian)
        return Indikator(
            kode=r["kode"],
            nama=r["indikator"],
            nama_pendek=r["nama_pendek"],
            sasaran=r["sasaran"],
            polaritas=polaritas,
            bacaan=bacaan,
            realisasi_anggaran=self.tabel["capaian-sasaran"].angka(kunci, "realisasi_anggaran"),
            capaian=hasil,
            predikat=predikat_dari(hasil, self.skala(self.aturan("skala_capaian"))),
        )

    def _bacaan(self, b: dict[str, str], kunci: str) -> Bacaan:
        t = self.tabel[b["tabel"]]
        if kunci not in t.baris:
            return Bacaan(b["tabel"], b["nama"], b["utama"] == "ya")
        sel = {k: t.angka(kunci, b[k]) if b[k] else None for k in ("target", "realisasi", "capaian")}
        return Bacaan(b["tabel"], b["nama"], b["utama"] == "ya", **sel)

    @cached_property
    def sasaran(self) -> dict[str, Sasaran]:
        return {
            r["kode"]: Sasaran(
                r["kode"], r["sasaran"], r["nama_pendek"], tuple(i for i in self.indikator.values() if i.sasaran == r["kode"])
            )
            for r in self.tabel["sasaran"].baris.values()
        }

    @cached_property
    def hitungan(self) -> Hitungan:
        """What follows from the printed figures: money, AKIP, promises, means."""
        return Hitungan(self)

    # --- what the checks say -----------------------------------------------------------------

    @cached_property
    def laporan(self) -> Laporan:
        """The year as records, for the checks."""
        from macros.tahun.laporan import (
            laporan_dari,  # the records are made from this object
        )

        return laporan_dari(self)

    @cached_property
    def hasil_periksa(self) -> HasilPemeriksaan:
        """Every check applied to this report, with its findings."""
        return periksa(self.laporan)

    @cached_property
    def buku(self) -> dict[str, Catatan]:
        """For every printed figure: worked out again and by which check, or why not."""
        return buku_hitung_ulang(self.laporan, self.hasil_periksa)

    @cached_property
    def kembar(self) -> dict[str, tuple[str, ...]]:
        """Other figures that print the same quantity: readings of an indikator, claims and what they refer to."""
        kelompok = [[a.id for b in i.bacaan if (a := getattr(b, k))] for i in self.indikator.values() for k in ("target", "realisasi", "capaian")]
        for k in self.laporan.klaim.values():
            if k.merujuk.count("/") == 2:
                kelompok.append([k.angka.id, f"{self.tahun}/{k.merujuk}"])
        hasil: dict[str, dict[str, None]] = {}
        for isi in kelompok:
            for id in isi:
                hasil.setdefault(id, {}).update(dict.fromkeys(x for x in isi if x != id))
        return {id: tuple(lain) for id, lain in hasil.items()}

    @cached_property
    def temuan_angka(self) -> dict[str, list[Temuan]]:
        """The findings that touch a printed figure, by its id."""
        hasil: dict[str, list[Temuan]] = {}
        for temuan in self.hasil_periksa.temuan:
            for id in temuan.penerapan.angka:
                hasil.setdefault(id, []).append(temuan)
        return hasil

    @cached_property
    def temuan_penting(self) -> tuple[Temuan, ...]:
        """The findings that count as findings: see ``hitungan.penting``."""
        return tuple(t for t in self.hasil_periksa.temuan if penting(t))

    @property
    def temuan_terbuka(self) -> tuple[Temuan, ...]:
        """Those among them that the office has not answered yet."""
        return tuple(t for t in self.temuan_penting if t.id not in self.jawaban)

    @cached_property
    def penerapan_angka(self) -> dict[str, list[tuple[Pemeriksaan, Penerapan]]]:
        """The decided applications of checks that touch a printed figure, by its id."""
        hasil: dict[str, list[tuple[Pemeriksaan, Penerapan]]] = {}
        for pemeriksaan, semua in self.hasil_periksa.penerapan:
            for p in semua:
                if p.putusan is not Putusan.TIDAK_BERLAKU:
                    for id in p.angka:
                        hasil.setdefault(id, []).append((pemeriksaan, p))
        return hasil

    @cached_property
    def jawaban(self) -> dict[str, dict[str, str]]:
        """The office's answers by finding."""
        return {r["temuan"]: r for r in self.tabel["jawaban"].baris.values()}

    def total(self, tabel: str, kolom: str) -> Angka:
        """The printed figure of the total row."""
        t = self.tabel[tabel]
        return t.angka(next(k for k, r in t.baris.items() if r["baris"] == "jumlah"), kolom)
