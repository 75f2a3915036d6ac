"""Jawaban: short answers that the search shows before its results, each made from the data of the year.

Here are those that every office has; a modul offers its own in ``jawaban.py``. Which words of a query call a card is
written in data/kata-tanya.csv and data/kata-tanya-kantor.csv, by the code of the card or of the question: see its kamus.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil
from macros.modul import bagian
from macros.modul.kalimat import kalimat_tabel
from macros.modul.topik import semua_topik
from macros.tahun.hitungan import Belanja
from macros.tahun.identitas import kanal, nama_kantor
from macros.tahun.isi_halaman import pisah
from macros.tahun.tabel.sel import SISIPAN
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import di_tahun, halaman_indikator, halaman_pemeriksaan, halaman_sasaran, halaman_topik
from macros.tulisan.angka import berukuran, bilangan, deret, persen, rupiah_pendek
from macros.tulisan.kesimpulan import apa_dinilai, kalimat_kesimpulan, memenuhi
from macros.tulisan.sisipan import sisip_teks


@dataclass(frozen=True)
class Jawaban:
    """One card.

    kode    by which kata-tanya.csv tells the words that call it
    tempat  where the answer stands, best first: addresses, or ``#id`` for the first page that has this id; the card
            leads to the first that exists, and is left out where none does
    nama    what ``{nama}`` in those words stands for, one or more
    tanya   a question that calls it as it stands
    """

    kode: str
    judul: str
    teks: str
    tempat: tuple[str, ...]
    nama: tuple[str, ...] = ()
    tanya: str = ""


def semua_jawaban(tahun: Tahun) -> list[Jawaban]:
    """Every card of a year; of two that match alike the first is shown."""
    dari_modul = (j for m in bagian("jawaban") for j in m.jawaban(tahun))
    umum = (_tanya, _capaian, _uang, _kantor, _temuan, _topik, _indikator, _sasaran)
    return [*dari_modul, *(j for buat in umum for j in buat(tahun))]


def _tanya(tahun: Tahun) -> Iterator[Jawaban]:
    """The questions of the year: figures where the report answers, whom to ask where it does not."""
    for r in tahun.baris_kamus("tanya-jawab"):
        ada, tabel = r["ketersediaan"] == "ada", pisah(r["tabel"])
        if ada and tabel and not SISIPAN.search(r["jawaban"]):
            teks = " ".join(kalimat_tabel(tahun, tahun.tabel[k])[0] for k in tabel)
        else:
            teks = " ".join(filter(None, (sisip_teks(r["jawaban"], tahun), "" if ada else _hubungi(tahun, r["jawaban"]))))
        yield Jawaban(r["kode"], r["pertanyaan"], teks, (di_tahun(tahun.tahun, r["halaman"]),), tanya=r["pertanyaan"])


def _hubungi(tahun: Tahun, jawaban: str) -> str:
    """How to ask for what the report lacks; empty where the answer says it itself, or the report prints no way."""
    ppid, telepon = kanal(tahun)
    cara = [f"telepon {telepon}" if telepon else "", f"e-PPID {ppid}" if ppid else ""]
    return f"PPID: {', '.join(filter(None, cara))}." if any(cara) and "telepon" not in jawaban.lower() else ""


def _capaian(tahun: Tahun) -> Iterator[Jawaban]:
    """Which promises were kept, and which were not."""
    gagal = [f"{tahun.indikator[k].nama_pendek} ({k}), {_hasil_janji(tahun, k)}" for k in tahun.hitungan.putus.tidak_tercapai]
    if tahun.indikator:
        banyak = memenuhi(tahun, list(tahun.indikator.values()))
        teks = f"Yang tidak tercapai: {deret(gagal)}." if gagal else f"{banyak}."
        tempat = (halaman_topik(tahun.tahun, "janji"), di_tahun(tahun.tahun, "bab-3/evaluasi/"), f"{tahun.tahun}/")
        yield Jawaban("tercapai", banyak, teks, tempat)


def _hasil_janji(tahun: Tahun, kode: str) -> str:
    k = tahun.hitungan.kesimpulan[kode]
    return f"hasil {berukuran(k.hasil)}, {apa_dinilai(tahun)} {berukuran(k.penentu.target if k.penentu else None)}"


def _uang(tahun: Tahun) -> Iterator[Jawaban]:
    """What there was, what was spent and what was left, of all and of each programme."""
    if tahun.hitungan.ada_uang:
        tempat = (halaman_topik(tahun.tahun, "uang"), di_tahun(tahun.tahun, "bab-3/keuangan/"))
        uang = tahun.hitungan.uang
        program = deret(f"{b.program} {_rupiah(b.realisasi)}" for b in uang.program)
        yield Jawaban("uang", f"Anggaran {tahun.tahun}", f"{_belanja(uang.total)} Menurut program: {program}.", tempat)
        for b in uang.program:
            yield Jawaban("uang-program", b.program, _belanja(b), tempat, (_khusus(b, uang.program),))


def _belanja(b: Belanja) -> str:
    serapan = f" ({persen(b.serapan.nilai)})" if isinstance(b.serapan, Hasil) else ""
    sisa = f" Sisanya {rupiah_pendek(b.sisa.nilai)}." if isinstance(b.sisa, Hasil) else ""
    return f"{_rupiah(b.realisasi)} dari {_rupiah(b.pagu)} dibelanjakan{serapan}.{sisa}"


def _rupiah(angka: Angka) -> str:
    return rupiah_pendek(angka.nilai) if angka.nilai is not None else berukuran(angka)


def _khusus(b: Belanja, semua: Sequence[Belanja]) -> str:
    """The words of a programme that no other has, as a pattern: one of them is enough."""
    kata = [{k for k in p.program.lower().split() if len(k) > 3} for p in semua]
    lain = set().union(*(k for k, p in zip(kata, semua, strict=True) if p is not b))
    sendiri = sorted(kata[semua.index(b)] - lain - {"dalam", "proses"})
    return " ".join(["|".join(sendiri), *(f"{k}?" for k in (*sendiri, "program", "dalam", "proses"))]) if sendiri else b.program


def _kantor(tahun: Tahun) -> Iterator[Jawaban]:
    """Where the office is, and how it is reached."""
    ppid, telepon = kanal(tahun)
    alamat = tahun.identitas("alamat-gedung-kantor") or tahun.identitas("alamat")
    isi = [alamat, f"telepon {telepon}" if telepon else "", f"surel {tahun.surel}" if tahun.surel else "", f"e-PPID {ppid}" if ppid else ""]
    if any(isi):
        tempat = (halaman_topik(tahun.tahun, "minta-informasi"), "ppid/", f"{tahun.tahun}/bab-1/kelembagaan/", f"{tahun.tahun}/")
        yield Jawaban("kontak", nama_kantor(tahun), f"{deret(filter(None, isi))}.", tempat)


def _temuan(tahun: Tahun) -> Iterator[Jawaban]:
    """What the checks found."""
    if banyak := len(tahun.temuan_penting):
        teks = f"{bilangan(banyak)} temuan: di situ laporan tidak cocok dengan dirinya sendiri."
        yield Jawaban("temuan", "Temuan pemeriksaan angka", teks, (halaman_pemeriksaan(tahun.tahun),))


def _topik(tahun: Tahun) -> Iterator[Jawaban]:
    """What each topic says in one line."""
    for kode, t in semua_topik(tahun).items():
        if t.singkat:
            yield Jawaban(f"topik-{kode}", t.judul, f"{t.singkat}.", (halaman_topik(tahun.tahun, kode),), tanya=t.judul)


def _indikator(tahun: Tahun) -> Iterator[Jawaban]:
    """The verdict on each: by its code, and by its name where its figures are asked for."""
    for kode, i in tahun.indikator.items():
        judul, teks = f"{i.nama_pendek} ({kode})", " ".join(kalimat_kesimpulan(tahun.hitungan.kesimpulan[kode]))
        tempat = (halaman_indikator(tahun.tahun, i.slug),)
        yield Jawaban("kode", judul, teks, tempat, (kode,))
        yield Jawaban("indikator", judul, teks, tempat, (i.nama_pendek,))


def _sasaran(tahun: Tahun) -> Iterator[Jawaban]:
    for kode, s in tahun.sasaran.items():
        teks = f"{memenuhi(tahun, s.indikator)}: {deret(f'{i.nama_pendek} ({i.kode})' for i in s.indikator)}."
        yield Jawaban("kode", f"{s.nama_pendek} ({kode})", teks, (halaman_sasaran(tahun.tahun, s.slug),), (kode,))
