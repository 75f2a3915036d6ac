"""Naskah: the tables and pictures of a year as a Word document, for the office to put into its report.

1. What the report prints of its tables, chapter by chapter, each numbered, with its source; registers that only this
   site keeps are left out.
2. After the table that the site follows, after that of the budget and of AKIP: what is worked out from them.
3. A picture stands after the first of its tables; those of the performance after what is worked out.
4. At the end, what is not filled yet. An empty figure of a draft says so in its cell.
5. While the year is a draft every page says so.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong, TidakDihitung
from lakip_calc.pemeriksaan.pokok import judul, pokok
from macros.gambar import Gambar, Grafik, TanpaAngka
from macros.modul.gambar import semua_gambar
from macros.salinan.word import BarisTabel, Kolom, Naskah
from macros.tahun.identitas import judul_laporan, nama_kantor, penerbit
from macros.tahun.sisa import BUKAN_LAPORAN, SisaTabel
from macros.tahun.tabel import kamus
from macros.tahun.tabel.sel import SISIPAN, TidakTerbaca
from macros.tahun.tabel.tabel import MENURUT_INDIKATOR, Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import berukuran, bilangan, hasil_teks, kalimat, predikat_teks, tercetak
from macros.tulisan.kesimpulan import memenuhi
from macros.tulisan.tabel import SATUAN_KATA, TEKNIS
from macros.tulisan.tanggal import tanggal_panjang

BELUM = "(belum diisi)"
BAB = {"Pengantar": "Kata Pengantar", "Ikhtisar": "Ikhtisar Eksekutif"}
TERCAPAI = {True: "ya", False: "tidak", None: "belum dapat dinilai"}
LEBAR_BESAR, LEBAR_KECIL = 14.0, 10.0  # cm; the pictures of one of many things are smaller
TANDA_TANGAN = "draf, belum ditandatangani; angkanya dapat berubah"


def naskah(tahun: Tahun, png: Callable[[Grafik], bytes], sisa: Sequence[SisaTabel], draf: bool) -> bytes:
    """The file. ``png`` draws a picture, ``sisa`` is what is not filled yet. Raises GalatData where the office has no name."""
    return _Penulis(tahun, png, sisa, draf).tulis()


class _Penulis:
    def __init__(self, tahun: Tahun, png: Callable[[Grafik], bytes], sisa: Sequence[SisaTabel], draf: bool):
        self.tahun, self.png, self.sisa, self.draf = tahun, png, sisa, draf
        self.n = Naskah(
            judul_laporan(tahun),
            penerbit(tahun),
            tahun.edisi_tanggal.mulai,
            f"{judul_laporan(tahun)}{f': {TANDA_TANGAN}' if draf else ''}",
            draf,
        )
        self.dicetak = [t for t in tahun.tabel.values() if t.bab != BUKAN_LAPORAN and t.baris]
        self.gambar: dict[str, list[Gambar]] = {}
        for g in semua_gambar(tahun):
            self.gambar.setdefault(self._milik(g), []).append(g)

    def _milik(self, g: Gambar) -> str:
        """The printed table a picture stands after; empty for those of the performance."""
        if g.kode in self.tahun.indikator or g.kode in self.tahun.sasaran:
            return ""
        return next((b for b in g.butuh if any(t.kode == b for t in self.dicetak)), "")

    def tulis(self) -> bytes:
        self._sampul()
        for bab, tabel in groupby(self.dicetak, key=lambda t: t.bab):
            self.n.tajuk(self._judul_bab(bab))
            for bagian, isi in groupby(tabel, key=lambda t: t.bagian):
                self.n.tajuk(self._judul_bagian(bagian), 2)
                for t in isi:
                    self._tabel(t)
                    self._hitungan(t)
                    self._gambar(t.kode)
        self._belum_diisi()
        return self.n.simpan()

    # --- first and last page ---------------------------------------------------------------------

    def _sampul(self) -> None:
        t = self.tahun
        baris = [penerbit(t), *(kata for unsur in ("tempat-penandatanganan", "tanggal-laporan") if (kata := self._identitas(unsur)))]
        catatan = [
            f"Tabel dan gambar dalam naskah ini dibuat dari data/{t.tahun}, edisi {t.aturan('edisi')}, {tanggal_panjang(t.edisi_tanggal)}. "
            "Untuk mengubah angka, ubah tabelnya lalu buat naskah ini lagi; angka yang diketik di sini tidak kembali ke tabel."
        ]
        if self.draf:
            catatan.append(kalimat(TANDA_TANGAN))
        self.n.sampul(baris, catatan)

    def _identitas(self, unsur: str) -> str:
        try:
            return self.tahun.teks(f"identitas/{unsur}/isi")
        except KeyError:
            return ""

    def _belum_diisi(self) -> None:
        self.n.tajuk("Tabel yang belum diisi")
        if not self.sisa:
            self.n.paragraf("Semua tabel laporan sudah diisi.")
            return
        self.n.paragraf("Daftar ini dibuat dari tabel; hapus halaman ini dari laporan yang ditandatangani.")
        self.n.butir(sisa_teks(s) for s in self.sisa)

    # --- headings ------------------------------------------------------------------------------

    def _judul_bab(self, bab: str) -> str:
        """``Bab I. Pendahuluan`` where the printed contents name the chapter, else ``Bab I``."""
        if bab in BAB:
            return BAB[bab]
        daftar = self.tahun.berperan("daftar_isi")
        judul = {r.get("bagian", "").upper(): r.get("judul", "") for r in daftar.baris.values()} if daftar else {}
        nama = judul.get(f"BAB {bab.upper()}", "")
        return f"Bab {bab}" + (f". {nama.title() if nama.isupper() else nama}" if nama else "")

    def _judul_bagian(self, bagian: str) -> str:
        return bagian if len(bagian) > len("A, B, C") and bagian[1:2] not in (",", "") else f"Bagian {bagian}".rstrip()

    # --- tables ----------------------------------------------------------------------------------

    def _tabel(self, t: Tabel) -> None:
        kolom = [k for k in t.kamus.kolom if not (k.teknis or k.nama in TEKNIS)]
        baris = [BarisTabel(tuple(self._sel(t, kunci, k) for k in kolom), tebal=r.jumlah) for kunci, r in t.baris.items()]
        self.n.tabel(t.judul, [Kolom(_judul_kolom(k), k.berangka) for k in kolom], baris, self._sumber(t))

    def _sumber(self, t: Tabel) -> str:
        return f"{nama_kantor(self.tahun)}, {t.tempat} ({t.berkas})."

    def _sel(self, t: Tabel, kunci: str, k: kamus.Kolom) -> str:
        if not k.berangka:
            return SISIPAN.sub(lambda m: tercetak(self.tahun.klaim(m[1])), t.baris[kunci][k.nama])
        angka = t.angka(kunci, k.nama)
        if angka.nilai is not None and angka.satuan == "rupiah" and k.satuan != MENURUT_INDIKATOR:
            return bilangan(angka.nilai, angka.desimal)  # Rp stands in the head
        return self._angka(angka, k.satuan == MENURUT_INDIKATOR)

    def _angka(self, angka: Angka | None, bersatuan: bool = False) -> str:
        """A figure as printed, with its unit in words if asked; one that is still missing says so in a draft."""
        if angka is not None and angka.kosong is Kosong.KOSONG:
            return BELUM if self.draf else ""
        return berukuran(angka) if bersatuan else tercetak(angka)

    # --- what is worked out ---------------------------------------------------------------------

    def _hitungan(self, t: Tabel) -> None:
        """What follows from this table, if it is one of those from which something does."""
        utama = next((b["tabel"] for b in self.tahun.tabel["bacaan"].baris.values() if b["utama"] == "ya"), "")
        if t.kode == utama:
            self._kinerja(t)
        elif t.peran == "anggaran":
            self._uang(t)
        elif t.peran == "akip":
            self._akip()

    def _kinerja(self, t: Tabel) -> None:
        semua = list(self.tahun.indikator.values())
        self.n.tajuk("Hasil hitungan", 3)
        self.n.paragraf(f"{memenuhi(self.tahun, semua)}.")
        angka = ("Target", "Realisasi", "Capaian (dihitung)")
        kolom = [Kolom("Kode"), Kolom("Indikator"), *(Kolom(j, True) for j in angka), Kolom("Predikat"), Kolom("Tercapai")]
        baris: list[BarisTabel] = []
        for s in self.tahun.sasaran.values():
            baris.append(BarisTabel((f"{s.kode} {s.nama}",), kelompok=True))
            for i in s.indikator:
                isi = (self._angka(i.utama.target, True), self._angka(i.utama.realisasi, True), hasil_teks(i.capaian))
                predikat = "" if isinstance(i.predikat, TidakDihitung) else predikat_teks(i)
                baris.append(BarisTabel((i.kode, i.nama, *isi, predikat, TERCAPAI[self.tahun.hitungan.kesimpulan[i.kode].tercapai])))
        self.n.tabel(
            f"Capaian indikator kinerja tahun {self.tahun.tahun}, dihitung dari target dan realisasi", kolom, baris, self._dihitung(t)
        )
        self._gambar("")

    def _uang(self, t: Tabel) -> None:
        kolom = [Kolom("Program"), *(Kolom(j, True) for j in ("Pagu", "Realisasi", "Sisa", "Serapan"))]
        baris = []
        for b in self.tahun.hitungan.uang.baris:
            uang = (self._angka(b.pagu), self._angka(b.realisasi))
            baris.append(BarisTabel((b.program, *uang, hasil_teks(b.sisa), hasil_teks(b.serapan)), tebal=b.jumlah))
        self.n.tabel("Sisa dan serapan anggaran, dihitung dari pagu dan realisasi", kolom, baris, self._dihitung(t))

    def _akip(self) -> None:
        akip = self.tahun.hitungan.akip
        predikat = "" if isinstance(akip.predikat, TidakDihitung) else f", predikat {akip.predikat.predikat}"
        self.n.paragraf(f"Jumlah nilai komponennya {hasil_teks(akip.total)}{predikat}; tercetak {tercetak(akip.tercetak)}.")

    def _dihitung(self, t: Tabel) -> str:
        return f"dihitung dari {t.berkas}."

    # --- pictures --------------------------------------------------------------------------------

    def _gambar(self, milik: str) -> None:
        """The pictures that stand here; one whose figures are missing is left out, as on its page."""
        for gambar, g in _terlukis(self.gambar.get(milik, ())):
            lebar = LEBAR_KECIL if gambar.kode else LEBAR_BESAR
            self.n.gambar(self._judul_gambar(gambar, g), self.png(g), g.alt, f"{judul_laporan(self.tahun)}.", lebar)

    def _judul_gambar(self, gambar: Gambar, g: Grafik) -> str:
        """The message of the picture; of one among many, after what it is about."""
        siapa = pokok(self.tahun.laporan, gambar.kode)
        return judul(siapa, g.judul) if siapa != gambar.kode else g.judul


def _terlukis(semua: Iterable[Gambar]) -> Iterator[tuple[Gambar, Grafik]]:
    for gambar in semua:
        try:
            g = gambar.lukis()
        except (TanpaAngka, TidakTerbaca):
            continue
        if g:
            yield gambar, g


def _judul_kolom(k: kamus.Kolom) -> str:
    bersatuan = k.berangka and k.satuan and k.satuan not in ("nomor", "urutan", "persen", "lihat kolom satuan")
    return f"{k.judul} ({SATUAN_KATA.get(k.satuan, k.satuan)})" if bersatuan else k.judul


def sisa_teks(s: SisaTabel) -> str:
    """What a table lacks in one sentence, with its file."""
    wajib = " Tabel ini wajib ada." if s.wajib else ""
    if not s.ada:
        return f"{s.judul} ({s.berkas}): berkasnya belum ada.{wajib}"
    if not s.kolom:
        return f"{s.judul} ({s.berkas}): baru judul kolom, belum ada baris.{wajib}"
    kolom = (f"{k.nama} {'semua' if k.semua else f'{len(k.baris)} dari'} {k.banyak} baris" for k in s.kolom)
    return f"{s.judul} ({s.berkas}): kosong di kolom {', '.join(kolom)}."
