"""Jumlah, selisih, dan persen dalam tabel dihitung ulang dari sel-selnya.

Berlaku: untuk setiap sel yang menurut kamus tabelnya adalah jumlah kolom, jumlah baris, selisih, atau persen dari sel lain.
Lulus: bila angka tercetak sama dengan hasil hitung; persen boleh dibulatkan setengah ke atas, dan jumlah angka berdesimal boleh meleset sebesar pembulatan bagian-bagiannya.
Gagal: bila tidak. Persen yang dipotong disebut demikian; selisih antara angka tercetak dan hitungan ditulis.
Tidak berlaku: bila salah satu sel kosong, tidak terbaca, atau bukan angka, atau tabel tidak mencetak baris jumlah. Sel yang kurang disebut.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.anggaran import porsi, selisih
from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, Kosong, Nilai, TidakDihitung
from lakip_calc.jumlah import bandingkan, jumlah
from lakip_calc.pembulatan import Sebab, bulatkan, jelaskan
from lakip_calc.pemeriksaan.laporan import Baris, Hubungan, Laporan, Tabel
from lakip_calc.pemeriksaan.pokok import judul, nama_baris, pokok_tabel, tulis_selisih
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)
from lakip_calc.teks import tulis_angka, tulis_daftar

SATU_POIN = Decimal(1)
Bagian = Mapping[str, Angka | None]


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each cell that its table says is a sum, a difference or a percentage."""
    for tabel in laporan.tabel.values():
        for h in tabel.hubungan:
            if h.jenis == "jumlah_baris":
                yield from (_menurun(laporan, tabel, kolom) for kolom in h.kolom)
            elif h.jenis != "jumlah_kolom" and len(h.kolom) != 2:
                yield tidak_berlaku(f"{tabel.kode}/{h.hasil}/{h.jenis}", f"{h.jenis} perlu tepat dua kolom, kamus menyebut {len(h.kolom)}")
            else:
                yield from (_mendatar(laporan, tabel, h, baris) for baris in tabel.baris.values())


def rincian(tabel: Tabel, kolom: str) -> Bagian:
    """The cells of a column that its printed total should be the sum of, by the name of their row."""
    return _bernama((nama_baris(b), b.kunci, b.angka.get(kolom)) for b in tabel.rincian)


def jumlah_sel(bagian: Bagian) -> Hasil | TidakDihitung:
    """What cells add up to; a cell without a number is named, never zero."""
    return jumlah({nama: _nilai(sel) for nama, sel in bagian.items()})


def meleset(sel: Angka | None, bagian: Bagian, hitungan: Hasil | TidakDihitung) -> bool | None:
    """Whether a printed sum is off by more than its parts were rounded; None where it cannot be told."""
    banding = bandingkan(_nilai(sel), hitungan)
    if sel is None or banding.cocok is None or banding.selisih is None:
        return None
    return abs(banding.selisih) > _kelonggaran([sel, *(b for b in bagian.values() if b)])


@dataclass(frozen=True)
class _Soal:
    """One printed cell, of a row and a column (by its title), beside the cells it should follow from.

    perihal   what those cells give, in a title
    petunjuk  the cause that its failure would share
    """

    laporan: Laporan
    tabel: Tabel
    objek: str
    sel: Angka | None
    bagian: Bagian
    baris: Baris
    kolom: str
    perihal: str
    petunjuk: str = ""

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(s.id for s in (self.sel, *self.bagian.values()) if s is not None)

    @property
    def rusak(self) -> bool:
        return any(i in self.laporan.rusak for i in self.ids)

    def lulus(self, alasan: str) -> Penerapan:
        """A cell of damaged text may have been read so that the sum holds: said, since the pass proves less then."""
        return lulus(self.objek, f"{alasan}; ada sel yang dibaca dari teks pindai rusak" if self.rusak else alasan, *self.ids)

    def gagal(self, alasan: str, hitungan: Decimal, dihitung: str, keparahan: Keparahan, petunjuk: str = "") -> Penerapan:
        sel = self.sel
        perihal = f"{_kecil(self.kolom)} {sel.teks if sel else ''}, padahal {self.perihal} {dihitung}"
        return Penerapan(
            self.objek,
            Putusan.GAGAL,
            alasan,
            self.ids,
            sel.teks if sel else "",
            dihitung,
            self.tabel.tempat,
            keparahan,
            self.rusak,
            petunjuk or self.petunjuk,
            berpokok=False,
            judul=judul(pokok_tabel(self.tabel, self.baris), perihal),
            selisih=tulis_selisih(sel.nilai, hitungan, sel.satuan) if sel and sel.nilai is not None else "",
        )

    def kurang(self, hitungan: Hasil | TidakDihitung) -> Penerapan:
        """Nothing is compared: which cells are missing, and what would have to stand there."""
        tanpa = [nama for nama, b in self.bagian.items() if b is None or b.nilai is None]
        tercetak = self.sel.nilai if self.sel else None
        if tanpa:
            alasan = f"tidak semua sel berupa angka: {tulis_daftar(f'{nama} ({_sebab(self.bagian[nama])})' for nama in tanpa)}"
            if tercetak is not None and len(tanpa) == 1 and isinstance(hitungan, Hasil):
                alasan += f"; agar jumlahnya cocok, isinya {tulis_angka(tercetak - hitungan.nilai)}"
        elif isinstance(hitungan, TidakDihitung):
            alasan = hitungan.alasan
        else:
            alasan = f"angka tercetak {_sebab(self.sel)}; hitungannya {tulis_angka(hitungan.nilai)}"
        return tidak_berlaku(self.objek, alasan, *self.ids)


def _menurun(laporan: Laporan, tabel: Tabel, kolom: str) -> Penerapan:
    total, nama = tabel.total, tabel.judul_kolom.get(kolom, kolom)
    if total is None:
        return tidak_berlaku(f"{tabel.kode}/{kolom}/menurun", f"tabel ini tidak mencetak baris jumlah untuk kolom {nama}")
    bagian = rincian(tabel, kolom)
    objek = f"{tabel.kode}/{total.kunci}/{kolom}/menurun"
    soal = _Soal(laporan, tabel, objek, total.angka.get(kolom), bagian, total, nama, "barisnya berjumlah", f"total-{tabel.kode}")
    return _banding(soal, jumlah_sel(bagian), f"baris kolom {nama} berjumlah")


def _mendatar(laporan: Laporan, tabel: Tabel, h: Hubungan, baris: Baris) -> Penerapan:
    objek = f"{tabel.kode}/{baris.kunci}/{h.hasil}/{'mendatar' if h.jenis == 'jumlah_kolom' else h.jenis}"
    sel = baris.angka.get(h.hasil)
    bagian = _bernama((tabel.judul_kolom.get(k, k), k, baris.angka.get(k)) for k in h.kolom)
    perihal = {"jumlah_kolom": "bagian-bagiannya berjumlah", "selisih": " dikurangi ".join(bagian)}.get(h.jenis, " dibagi ".join(bagian))
    kolom, petunjuk = tabel.judul_kolom.get(h.hasil, h.hasil), f"total-{tabel.kode}" if baris.jumlah else ""
    soal = _Soal(laporan, tabel, objek, sel, bagian, baris, kolom, perihal, petunjuk)
    if h.jenis == "jumlah_kolom":
        tegak = rincian(tabel, h.hasil)
        cocok = baris.jumlah and meleset(sel, tegak, jumlah_sel(tegak)) is False
        return _banding(soal, jumlah_sel(bagian), f"{tulis_daftar(bagian)} di baris itu berjumlah", cocok)
    satu, dua = (_nilai(b) for b in bagian.values())
    if h.jenis == "selisih":
        return _banding(soal, selisih(satu, dua), f"{' dikurangi '.join(bagian)} menghasilkan")
    sekolom = [a for b in tabel.baris.values() if b is not baris and (a := b.angka.get(h.hasil)) and a.id not in laporan.rusak]
    return _persen(soal, porsi(satu, dua), [a.nilai for a in sekolom if a.nilai is not None])


def _banding(soal: _Soal, hitungan: Hasil | TidakDihitung, kalimat: str, kolom_cocok: bool = False) -> Penerapan:
    sel, salah = soal.sel, meleset(soal.sel, soal.bagian, hitungan)
    if sel is None or salah is None or isinstance(hitungan, TidakDihitung):
        return soal.kurang(hitungan)
    beda, dihitung = sel.bilangan - hitungan.nilai, tulis_angka(hitungan.nilai)
    if not salah:
        return soal.lulus("selisihnya sebesar pembulatan bagian" if beda else "sama persis")
    lebih = f"lebih {'besar' if beda > 0 else 'kecil'} {tulis_angka(abs(beda))}"
    alasan = f"Tercetak {sel.teks}, sedangkan {kalimat} {dihitung}; angka tercetak {lebih}."
    if kolom_cocok:
        return soal.gagal(f"{alasan} Angka tercetak itu cocok dengan jumlah kolomnya sendiri.", hitungan.nilai, dihitung, Keparahan.SEDANG)
    return soal.gagal(alasan, hitungan.nilai, dihitung, Keparahan.BERAT)


def _persen(soal: _Soal, hasil: Hasil | TidakDihitung, sekolom: list[Decimal]) -> Penerapan:
    sel = soal.sel
    if sel is None or sel.nilai is None or isinstance(hasil, TidakDihitung):
        return soal.kurang(hasil)
    penjelasan = jelaskan(sel.nilai, hasil, sekolom=sekolom)
    if penjelasan.sebab in (Sebab.TEPAT, Sebab.DIBULATKAN):
        return soal.lulus(str(penjelasan))
    bulat = bulatkan(hasil.nilai, 2)
    dihitung = f"{tulis_angka(bulat)}%"
    alasan = f"Tercetak {sel.teks}, sedangkan {' dibagi '.join(soal.bagian)} menghasilkan {dihitung}"
    if penjelasan.sebab is Sebab.DIPOTONG:
        return soal.gagal(f"{alasan} (dipotong, bukan dibulatkan).", bulat, dihitung, Keparahan.RINGAN, str(Sebab.DIPOTONG))
    if penjelasan.sebab is not Sebab.TIDAK_DIJELASKAN:
        alasan += f" ({penjelasan})"
    return soal.gagal(f"{alasan}.", bulat, dihitung, Keparahan.BERAT if abs(penjelasan.selisih) >= SATU_POIN else Keparahan.SEDANG)


def _nilai(sel: Angka | None) -> Nilai:
    return sel.untuk_hitung if sel is not None else None


def _sebab(sel: Angka | None) -> str:
    if sel is None:
        return "tidak tercetak"
    return "kosong" if sel.kosong is Kosong.KOSONG else str(sel.kosong or "bukan angka")


def _kecil(nama: str) -> str:
    """The title of a column inside a sentence: an abbreviation stays as it is."""
    return nama if nama[1:2].isupper() else nama[:1].lower() + nama[1:]


def _bernama(sel: Iterable[tuple[str, str, Angka | None]]) -> Bagian:
    """Cells by the name that readers know; two of one name are told apart by their key."""
    hasil: dict[str, Angka | None] = {}
    for nama, kunci, isi in sel:
        hasil[f"{nama} ({kunci})" if nama in hasil else nama] = isi
    return hasil


def _kelonggaran(sel: list[Angka]) -> Decimal:
    """How far rounded parts can pull a sum: half a unit of the last printed digit each. Counts are exact."""
    desimal = max(s.desimal for s in sel)
    if not desimal and any(s.satuan != "persen" for s in sel):
        return Decimal(0)
    return len(sel) * Decimal(5).scaleb(-desimal - 1)


PEMERIKSAAN = Pemeriksaan(
    "jumlah",
    "Jumlah, selisih, dan persen",
    "hitungan",
    __doc__,
    jalankan,
    Cakupan.PERTAMA,
    saran="Periksa dulu sel-sel yang dihitung; bila semuanya benar, ganti hasilnya dengan angka yang dihitung.",
)
