"""Jawaban: short answers that the search shows before its results, each made from the data of the year.

Here are those that every office has; a modul offers its own in ``jawaban.py``. Which words of a query call a card is
written in data/kata-tanya.csv, by the code of the card or of the question: see its kamus.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil
from lakip_calc.predikat import HasilPredikat
from macros.modul import bagian
from macros.modul.kalimat import kalimat_tabel
from macros.tahun.identitas import kanal, nama_kantor
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import di_tahun, halaman_indikator, halaman_pemeriksaan, halaman_sasaran, halaman_topik
from macros.tulisan.angka import berukuran, bilangan, deret, persen, rupiah_pendek
from macros.tulisan.kesimpulan import apa_dinilai, kalimat_kesimpulan, memenuhi


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
    umum = (_capaian, _uang, _akip, _kantor, _temuan, _tahun_lain, _tanya, _indikator, _sasaran)
    return [*dari_modul, *(j for buat in umum for j in buat(tahun))]


def hubungi(tahun: Tahun) -> str:
    """Whom to ask what the report does not tell; empty where it prints neither telephone nor e-PPID."""
    ppid, telepon = kanal(tahun)
    cara = [f"telepon {telepon}" if telepon else "", f"e-PPID {ppid}" if ppid else ""]
    return f"Tanyakan kepada kantor: {', '.join(filter(None, cara))}." if any(cara) else ""


def _capaian(tahun: Tahun) -> Iterator[Jawaban]:
    """Which promises were kept, and which were not."""
    gagal = [f"{tahun.indikator[k].nama_pendek} ({k}), {_hasil_janji(tahun, k)}" for k in tahun.hitungan.putus.tidak_tercapai]
    if tahun.indikator:
        banyak = memenuhi(tahun, list(tahun.indikator.values()))
        teks = f"Yang tidak tercapai: {deret(gagal)}." if gagal else f"{banyak}."
        yield Jawaban("capaian", banyak, teks, (halaman_topik(tahun.tahun, "janji"), _di(tahun, "bab-3/evaluasi/"), f"{tahun.tahun}/"))


def _hasil_janji(tahun: Tahun, kode: str) -> str:
    k = tahun.hitungan.kesimpulan[kode]
    return f"hasil {berukuran(k.hasil)}, {apa_dinilai(tahun)} {berukuran(k.penentu.target if k.penentu else None)}"


def _uang(tahun: Tahun) -> Iterator[Jawaban]:
    """What there was, what was spent on what, what was left."""
    if not tahun.hitungan.ada_uang:
        return
    uang, total = tahun.hitungan.uang, tahun.hitungan.uang.total
    program = deret(f"{b.program} {_rupiah(b.realisasi)}" for b in uang.program)
    serapan = f" ({persen(total.serapan.nilai)})" if isinstance(total.serapan, Hasil) else ""
    sisa = f" Sisanya {rupiah_pendek(total.sisa.nilai)}." if isinstance(total.sisa, Hasil) else ""
    teks = f"{_rupiah(total.realisasi)} dari {_rupiah(total.pagu)} dibelanjakan{serapan}.{sisa} Menurut program: {program}."
    yield Jawaban("anggaran", f"Anggaran {tahun.tahun}", teks, (halaman_topik(tahun.tahun, "uang"), _di(tahun, "bab-3/keuangan/")))


def _rupiah(angka: Angka) -> str:
    return rupiah_pendek(angka.nilai) if angka.nilai is not None else berukuran(angka)


def _akip(tahun: Tahun) -> Iterator[Jawaban]:
    """The score with its predikat."""
    if tahun.hitungan.ada_akip:
        t, predikat = tahun.dengan_peran("akip"), tahun.hitungan.akip.predikat
        sebutan = f" Predikatnya {predikat.predikat}." if isinstance(predikat, HasilPredikat) else ""
        teks = f"{kalimat_tabel(tahun, t)[0]}{sebutan}"
        yield Jawaban("akip", "Nilai AKIP", teks, (halaman_topik(tahun.tahun, "akip"), f"#tabel-{t.kode}"))


def _kantor(tahun: Tahun) -> Iterator[Jawaban]:
    """Where the office is, and how it is reached."""
    ppid, telepon = kanal(tahun)
    alamat = tahun.identitas("alamat-gedung-kantor") or tahun.identitas("alamat")
    isi = [alamat, f"telepon {telepon}" if telepon else "", f"surel {tahun.surel}" if tahun.surel else "", f"e-PPID {ppid}" if ppid else ""]
    if any(isi):
        yield Jawaban("kantor", nama_kantor(tahun), f"{deret(filter(None, isi))}.", ("ppid/", "#gedung-dan-sarana", f"{tahun.tahun}/"))


def _temuan(tahun: Tahun) -> Iterator[Jawaban]:
    """What the checks found."""
    if banyak := sum(len(semua) for _, semua in tahun.hasil_periksa.penerapan):
        teks = (
            f"Angka laporan kami hitung ulang dan bandingkan dalam {bilangan(banyak)} pemeriksaan. "
            f"Hasilnya {bilangan(len(tahun.temuan_penting))} temuan: di situ laporan tidak cocok dengan dirinya sendiri."
        )
        tempat = (halaman_topik(tahun.tahun, "bisa-dipercaya"), halaman_pemeriksaan(tahun.tahun))
        yield Jawaban("temuan", "Apakah laporan ini bisa dipercaya?", teks, tempat)


def _tahun_lain(tahun: Tahun) -> Iterator[Jawaban]:
    """For how many indikator the report prints results of years before."""
    semua = [i.realisasi_lalu for i in tahun.indikator.values()]
    banyak = {thn: sum(thn in r and r[thn].nilai is not None for r in semua) for thn in sorted({thn for r in semua for thn in r})}
    if any(banyak.values()):
        isi = deret(f"hasil {thn} untuk {bilangan(n)} indikator" for thn, n in banyak.items())
        teks = f"Dari {bilangan(len(semua))} indikator, laporan mencetak {isi}. Yang lain tidak dapat dibandingkan."
        nama = (" ".join(f"{thn}?" for thn in banyak),)
        tempat = ("#kotak-indikator-tahun-lalu-dan-tahun-depan", _di(tahun, "bab-3/evaluasi/"))
        yield Jawaban("tahun-lain", f"{tahun.tahun} dan tahun sebelumnya", teks, tempat, nama)


def _tanya(tahun: Tahun) -> Iterator[Jawaban]:
    """The questions of the year: the headline of their tables where the report answers, whom to ask where it does not."""
    for r in tahun.baris_kamus("tanya-jawab"):
        ada, tabel = r["ketersediaan"] == "ada", [k.strip() for k in r["tabel"].split(";") if k.strip()]
        isi = [kalimat_tabel(tahun, tahun.tabel[k])[0] for k in tabel] if ada else []
        teks = " ".join(isi or [r["jawaban"], "" if ada else hubungi(tahun)]).strip()
        yield Jawaban(r["kode"], r["pertanyaan"], teks, (_di(tahun, r["halaman"]),), tanya=r["pertanyaan"])


def _indikator(tahun: Tahun) -> Iterator[Jawaban]:
    for kode, i in tahun.indikator.items():
        teks, tempat = " ".join(kalimat_kesimpulan(tahun.hitungan.kesimpulan[kode])), (halaman_indikator(tahun.tahun, i.slug),)
        judul = f"{i.nama_pendek} ({kode})"
        yield Jawaban("kode", judul, teks, tempat, (kode,))
        yield Jawaban("indikator", judul, teks, tempat, (i.nama_pendek,))


def _sasaran(tahun: Tahun) -> Iterator[Jawaban]:
    for kode, s in tahun.sasaran.items():
        teks = f"{memenuhi(tahun, s.indikator)}: {deret(f'{i.nama_pendek} ({i.kode})' for i in s.indikator)}."
        yield Jawaban("kode", f"{s.nama_pendek} ({kode})", teks, (halaman_sasaran(tahun.tahun, s.slug),), (kode,))


def _di(tahun: Tahun, alamat: str) -> str:
    return di_tahun(tahun.tahun, alamat)
