"""Keutuhan: what staff can get wrong across tables, once each table by itself is right.

Figures that prose asks for and nobody typed, references that lead nowhere, a leading table
that lacks an indikator: found here, before a page is built.
"""

import re
from collections.abc import Iterator

from lakip_calc.besaran import Polaritas
from lakip_calc.pemeriksaan.laporan import Baris
from macros.tahun.galat import Galat, mungkin
from macros.tahun.garis import galat_garis
from macros.tahun.identitas import WAJIB as UNSUR_WAJIB
from macros.tahun.identitas import galat_unsur
from macros.tahun.isi import Isi
from macros.tahun.isi_halaman import galat_isi_halaman
from macros.tahun.kode import galat_kode
from macros.tahun.perubahan import galat_perubahan
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.sel import JUDUL_KOLOM, PERSEN, SISIPAN, TANGGAL, TidakTerbaca, baca_kosong, baca_tanggal, kunci_dari
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun

# columns that hold addresses inside the year, or codes of pieces of a reply, and how one begins that carries a year
BERALAMAT = ("halaman", "butir")
DIAWALI_TAHUN = re.compile(r"/?\d{4}[/-](?P<sisa>[a-z].*)")
TULIS = "TULIS:"  # begins a sentence that is still to be written
KURUNG = re.compile(r"\{([^{}]*)\}")
# the tables that no report can be without, and why; the leading table of ``bacaan`` is one more. All others may be missing:
# what an office does not have does not appear. docs/panduan/tabel.md tells staff the same.
WAJIB = {
    "identitas": "kutipan, unduhan, dan kaki halaman menyebut kantornya",
    "sasaran": "setiap indikator berdiri di bawah sasarannya",
    "indikator": "halaman, gambar, dan berkas dibuat untuk setiap indikator",
    "bacaan": "di sini tertulis tabel mana yang memuat target dan realisasi",
    "jenjang": "predikat dibaca dari skala tahun itu",
    "aturan": "di sini tertulis edisi data dan skala yang dipakai",
}


def galat_antar_tabel(tahun: Tahun) -> list[Galat]:
    """Every fault that only shows when tables are read together; what needs a year without them comes after."""
    return [
        *_galat_tulis(tahun),
        *_galat_tabel(tahun),
        *_galat_identitas(tahun),
        *_galat_peran(tahun),
        *_galat_klaim(tahun),
        *_galat_sebutan_tabel(tahun),
        *_galat_ocr(tahun),
        *_galat_bacaan(tahun),
        *_galat_lengkap(tahun),
        *_galat_skala(tahun),
        *_galat_pilihan(tahun),
        *galat_kode(tahun),
        *_galat_indikator(tahun),
        *galat_isi_halaman(tahun),
        *_galat_bertahun(tahun),
        *galat_perubahan(tahun),
        *galat_garis(tahun),
    ] or [*_galat_jawaban(tahun)]


def _galat_tulis(tahun: Isi) -> Iterator[Galat]:
    """Cells of a published year that say what is still to be written; a draft may hold any number of them."""
    if tahun.draf:
        return
    for t in tahun.tabel.values():
        berkas = f"data/{tahun.tahun}/tabel.csv"
        for kolom, isi in t.daftar.items():
            if isi.startswith(TULIS):
                yield Galat(berkas, tahun.terdaftar.index(t.kode) + 2, kolom, _belum_ditulis(isi))  # row 1 is the header
        for kunci, r in t.baris.items():
            for kolom, isi in r.items():
                if isi.startswith(TULIS):
                    yield _galat(tahun, t.kode, kunci, kolom, _belum_ditulis(isi))


def _belum_ditulis(isi: str) -> str:
    return f"'{isi}' belum ditulis; ganti dengan isinya, atau kosongkan"


def _galat_jawaban(tahun: Tahun) -> Iterator[Galat]:
    """An answer to a finding that the checks do not make."""
    if not tahun.jawaban:
        return
    ada = {t.id for t in tahun.hasil_periksa.temuan}
    for tabel, r in _baris_kamus(tahun, "jawaban"):
        if r["temuan"] not in ada:
            masalah = f"'{r['temuan']}' bukan temuan yang ada; salin id dari halaman pemeriksaan angka"
            yield _galat(tahun, tabel, r.kunci, "temuan", masalah)


def _baris_kamus(tahun: Isi, kamus: str) -> Iterator[tuple[str, Baris]]:
    """The rows of every table of one kind, each with the code of its table; none where there is no such table."""
    for t in tahun.tabel.values():
        if t.kamus.kode == kamus:
            yield from ((t.kode, r) for r in t.baris.values())


def _galat(tahun: Isi, tabel: str, kunci: str, kolom: str, masalah: str) -> Galat:
    """A fault in one cell, in the row as a spreadsheet counts it."""
    t = tahun.tabel[tabel]
    return Galat(t.berkas, list(t.baris).index(kunci) + 2, kolom, masalah)  # row 1 is the header


def _galat_tabel(tahun: Isi) -> Iterator[Galat]:
    """Figures put into prose that do not exist; a total row that is missing or not alone."""
    for t in tahun.tabel.values():
        for kolom in (k for k in t.kamus.kolom if not k.berangka):
            yield from _galat_sisipan(tahun, t, kolom)
        jumlah = [r.jumlah for r in t.baris.values()].count(True)
        if t.berjumlah and jumlah != 1:
            yield Galat(t.berkas, 0, "baris", f"tepat satu baris harus bertanda jumlah; sekarang ada {jumlah}")


def _galat_bertahun(tahun: Isi) -> Iterator[Galat]:
    """Addresses and codes with a year in front, though the table is one of a year: they would be wrong the year after."""
    for t in tahun.tabel.values():
        for kolom in (k.nama for k in t.kamus.kolom if k.nama in BERALAMAT):
            for kunci, r in t.baris.items():
                for tertulis in filter(None, (x.strip() for x in r[kolom].split(";"))):
                    if m := DIAWALI_TAHUN.match(tertulis):
                        saran = f"tulis {m['sisa']}, tanpa tahun di depannya"
                        yield _galat(tahun, t.kode, kunci, kolom, f"'{tertulis}' diawali tahun; {saran}")


def _galat_sisipan(tahun: Isi, t: Tabel, kolom: Kolom) -> Iterator[Galat]:
    pola = KURUNG if kolom.isi == "teks_bersisip" else SISIPAN
    for kunci, r in t.baris.items():
        for kode in pola.findall(r[kolom.nama]):
            if "/" in kode:
                if not _ada(tahun, kode):
                    saran = "tulis tabel/kunci/kolom seperti di halaman tabelnya"
                    yield _galat(tahun, t.kode, kunci, kolom.nama, f"'{{{kode}}}' tidak menunjuk sel yang ada; {saran}")
            elif "klaim" not in tahun.belum and ("klaim" not in tahun.tabel or kode not in tahun.tabel["klaim"].baris):
                yield _galat(tahun, t.kode, kunci, kolom.nama, f"'{{{kode}}}' tidak ada di klaim.csv; pakai kode yang ada di sana")


def _galat_identitas(tahun: Isi) -> Iterator[Galat]:
    """Rows about the office without which nothing can be cited, or that do not say where the site is."""
    yield from (galat_unsur(tahun, unsur) for unsur in UNSUR_WAJIB if not tahun.identitas(unsur))
    if not tahun.situs.strip("/"):
        masalah = "baris 'Situs web' belum ada; tambahkan alamat situs kantor, atau isi site_url di mkdocs.yml"
        yield Galat(tahun.tabel["identitas"].berkas, 0, "unsur", masalah)


def _galat_peran(tahun: Isi) -> Iterator[Galat]:
    """What tabel.csv says a table counts, though there is no such indikator or column."""
    for t in tahun.tabel.values():
        for kolom, masalah in _salah_peran(tahun, t):
            yield Galat(f"data/{tahun.tahun}/tabel.csv", tahun.terdaftar.index(t.kode) + 2, kolom, masalah)  # row 1 is the header


def _salah_peran(tahun: Isi, t: Tabel) -> Iterator[tuple[str, str]]:
    kolom, kata = t.daftar["kolom_selesai"], t.daftar["kata_selesai"]
    milik = {k: t.daftar[k] for k in ("dihitung_indikator", "diterangkan_indikator") if t.daftar[k]}
    dikenal = {r["kode"] for r in tahun.tabel["indikator"].baris.values()}
    for nama, indikator in milik.items():
        if indikator not in dikenal:
            yield nama, f"'{indikator}' tidak ada di indikator.csv; pakai kode yang ada di sana"
    if milik and not t.peran:
        yield "peran", "belum diisi; tabel yang dihitung sebuah indikator perlu peran"
    ada = [k.nama for k in t.kamus.kolom]
    for nama in ("kolom_selesai", "kolom_sama", "kolom_isi"):
        if t.daftar[nama] and t.daftar[nama] not in ada:
            yield nama, f"'{t.daftar[nama]}' bukan kolom {t.kode}.csv; pilih salah satu dari {', '.join(ada)}"
    if (kolom or kata) and not milik:
        yield "dihitung_indikator", "belum diisi; kolom_selesai dan kata_selesai hanya berarti bersama kode indikator"
    if bool(kolom) != bool(kata):
        yield ("kata_selesai" if kolom else "kolom_selesai"), "belum diisi; kolom_selesai dan kata_selesai diisi bersama"


def _galat_klaim(tahun: Isi) -> Iterator[Galat]:
    """Claims that refer to nothing, or state a date that is none."""
    for kunci, r in tahun.tabel["klaim"].baris.items() if "klaim" in tahun.tabel else ():
        if r["merujuk"] and not _ada(tahun, r["merujuk"]):
            yield _galat(tahun, "klaim", kunci, "merujuk", f"'{r['merujuk']}' tidak menunjuk angka yang ada; tulis tabel/kunci/kolom")
        for lawan in filter(None, (x.strip() for x in r["lawan"].split(";"))):
            if not _ada(tahun, f"{lawan}/nilai" if lawan.startswith("klaim/") else lawan):
                yield _galat(tahun, "klaim", kunci, "lawan", f"'{lawan}' tidak menunjuk yang ada; tulis tabel/kunci/kolom atau klaim/kode")
        if r["satuan"] == "tanggal" and baca_kosong(r["nilai"]) is None:
            try:
                baca_tanggal(r["nilai"])
            except TidakTerbaca as salah:
                yield _galat(tahun, "klaim", kunci, "nilai", str(salah))


# tables whose column `tabel` names tables of the year, several of them with semicolons between
PENYEBUT_TABEL = ("tanya-jawab", "daftar-informasi", "keputusan")


def _galat_sebutan_tabel(tahun: Isi) -> Iterator[Galat]:
    """Rows that speak of a table which the year does not have."""
    for kamus in PENYEBUT_TABEL:
        for tabel, r in _baris_kamus(tahun, kamus):
            for kode in filter(None, (x.strip() for x in r["tabel"].split(";"))):
                if kode not in tahun.terdaftar:
                    masalah = (
                        f"'{kode}' tidak terdaftar di tabel.csv; tulis kode tabel yang ada, atau kosongkan{mungkin(kode, tahun.tabel)}"
                    )
                    yield _galat(tahun, tabel, r.kunci, "tabel", masalah)


def _galat_ocr(tahun: Isi) -> Iterator[Galat]:
    """Readings of damaged text that point at no cell, or differ from it."""
    for tabel, r in _baris_kamus(tahun, "bacaan-ocr"):
        if r["kunci"] == JUDUL_KOLOM and _ada(tahun, r["tabel"]):
            continue
        id = f"{r['tabel']}/{kunci_dari(r['kunci'])}/{r['kolom']}"
        if not _ada(tahun, id):
            masalah = f"'{id}' tidak menunjuk sel yang ada; tulis kode tabel, kunci baris dan nama kolomnya"
            yield _galat(tahun, tabel, r.kunci, "kunci", masalah)
        elif r["dibaca"] not in (isi := tahun.teks(id)):
            masalah = f"'{r['dibaca']}' berbeda dari isi {r['tabel']}.csv ('{isi}'); samakan keduanya"
            yield _galat(tahun, tabel, r.kunci, "dibaca", masalah)


def _ada(tahun: Isi, id: str) -> bool:
    """Whether a table, or a cell of it, exists; in a draft also one that nobody has begun to fill."""
    if id.partition("/")[0] in tahun.belum:
        return True
    if "/" not in id:
        return id in tahun.tabel
    try:
        tahun.urai(id)
    except KeyError:
        return False
    return True


def _galat_bacaan(tahun: Isi) -> Iterator[Galat]:
    """The tables that print indikator: exactly one leads, each exists and has the columns it is said to have."""
    bacaan = tahun.tabel["bacaan"]
    utama = tahun.baris("bacaan", utama="ya")
    if len(utama) != 1:
        yield Galat(bacaan.berkas, 0, "utama", f"tepat satu tabel harus ditandai 'ya'; sekarang ada {len(utama)}")
    for kunci, r in bacaan.baris.items():
        if r["tabel"] not in tahun.tabel:
            if r["tabel"] in tahun.belum and r["utama"] != "ya":
                continue
            yield _galat(tahun, "bacaan", kunci, "tabel", f"'{r['tabel']}' tidak terdaftar di tabel.csv")
            continue
        ada = [k.nama for k in tahun.tabel[r["tabel"]].kamus.kolom if k.berangka]
        for kolom in ("target", "realisasi", "capaian"):
            if r[kolom] not in ada and (r[kolom] or r["utama"] == "ya"):
                masalah = f"'{r[kolom]}' bukan kolom angka {r['tabel']}.csv; pilih salah satu dari {', '.join(ada)}"
                yield _galat(tahun, "bacaan", kunci, kolom, masalah)


def _galat_lengkap(tahun: Isi) -> Iterator[Galat]:
    """The table that every indikator must stand in: the leading one."""
    for kode in [r["tabel"] for r in tahun.baris("bacaan", utama="ya") if r["tabel"] in tahun.tabel]:
        hilang = [k for k in tahun.tabel["indikator"].baris if k not in tahun.tabel[kode].baris]
        if hilang:
            yield Galat(tahun.tabel[kode].berkas, 0, "indikator", f"tabel ini harus memuat semua indikator; belum ada: {', '.join(hilang)}")


def _nama_skala(tahun: Isi) -> list[str]:
    return sorted({r["skala"] for r in tahun.tabel["jenjang"].baris.values()})


def _galat_skala(tahun: Isi) -> Iterator[Galat]:
    """Scales that cannot be read by their limits."""
    for nama in _nama_skala(tahun):
        if _tanpa_batas(tahun, nama):
            kata = [r["predikat"].casefold() for r in tahun.baris("jenjang", skala=nama)]
            if kembar := next((k for k in kata if kata.count(k) > 1), ""):
                yield Galat(tahun.tabel["jenjang"].berkas, 0, "predikat", f"skala '{nama}' memuat '{kembar}' dua kali; tulis sekali saja")
            continue
        try:
            tahun.skala(nama)
        except ValueError:
            masalah = f"dua jenjang skala '{nama}' mempunyai predikat atau batas bawah yang sama; bedakan keduanya"
            yield Galat(tahun.tabel["jenjang"].berkas, 0, "bawah", masalah)


def _tanpa_batas(tahun: Isi, nama: str) -> bool:
    """Whether a scale is words alone, in the order of its rows."""
    semua = tahun.baris("jenjang", skala=nama)
    return len(semua) > 1 and all(r.angka["bawah"].nilai is None for r in semua)


def _galat_pilihan(tahun: Isi) -> Iterator[Galat]:
    """Choices of aturan.csv that name no scale, no number, no day."""
    skala = _nama_skala(tahun)
    for kode in ("skala_capaian", "skala_akip"):
        perlu = kode == "skala_capaian" or tahun.aturan(kode) or tahun.berperan("akip")
        if perlu and tahun.aturan(kode) not in skala:
            yield _pilihan(tahun, kode, f"'{tahun.aturan(kode)}' tidak ada di jenjang.csv; pilih salah satu dari {', '.join(skala)}")
        elif _tanpa_batas(tahun, tahun.aturan(kode)):
            berbatas = ", ".join(n for n in skala if not _tanpa_batas(tahun, n))
            yield _pilihan(
                tahun, kode, f"skala '{tahun.aturan(kode)}' tidak berbatas, jadi tidak dapat menilai angka; pilih dari {berbatas}"
            )
    try:
        _ = tahun.batas_capaian
    except TidakTerbaca as salah:
        yield _pilihan(tahun, "batas_capaian", str(salah))
    try:
        baca_tanggal(tahun.aturan("edisi_tanggal"))
    except ValueError as salah:
        yield _pilihan(tahun, "edisi_tanggal", str(salah))
    asli = tahun.aturan("alamat_laporan_asli")
    if asli and not re.fullmatch(r"https?://[^\s/]+\S*", asli):
        yield _pilihan(tahun, "alamat_laporan_asli", f"'{asli}' bukan alamat web; tulis lengkap, diawali https://")


def _pilihan(tahun: Isi, kode: str, masalah: str) -> Galat:
    """A fault in one choice of aturan.csv, or the choice that is not made there."""
    for kunci, r in tahun.tabel["aturan"].baris.items():
        if r["kode"] == kode:
            return _galat(tahun, "aturan", kunci, "nilai", f"{kode}: {masalah}")
    return Galat(tahun.tabel["aturan"].berkas, 0, "kode", f"baris {kode} belum ada; tambahkan baris itu")


def _galat_indikator(tahun: Isi) -> Iterator[Galat]:
    """Indikator whose unit, polaritas and scale do not fit together; sasaran without an indikator."""
    skala = _nama_skala(tahun)
    for kunci, r in tahun.tabel["indikator"].baris.items():
        for kolom, masalah in _salah_ukuran(r, skala):
            yield _galat(tahun, "indikator", kunci, kolom, masalah)
        if r["polaritas"] == Polaritas.RENTANG:
            yield from _bukan_rentang(tahun, kunci)
    dipakai = {r["sasaran"] for r in tahun.tabel["indikator"].baris.values()}
    for kunci, r in tahun.tabel["sasaran"].baris.items():
        if r["kode"] not in dipakai:
            masalah = f"'{r['kode']}' belum punya indikator; tambahkan di indikator.csv atau hapus baris ini"
            yield _galat(tahun, "sasaran", kunci, "kode", masalah)


def _salah_ukuran(r: Baris, skala: list[str]) -> Iterator[tuple[str, str]]:
    """What one indikator says of its unit, polaritas and scale that cannot stand together."""
    satuan, polaritas = r["satuan"] or PERSEN, r["polaritas"]
    pilihan = f"pilih salah satu dari {', '.join(skala)}"
    if r["skala"] and r["skala"] not in skala:
        yield "skala", f"'{r['skala']}' tidak ada di jenjang.csv; {pilihan}"
    if polaritas == Polaritas.ORDINAL and not r["skala"]:
        yield "skala", f"belum diisi, padahal polaritas ordinal membandingkan kata menurut skala; {pilihan}"
    if satuan == "predikat" and polaritas != Polaritas.ORDINAL:
        yield "polaritas", f"'{polaritas}' tidak cocok dengan satuan predikat; tulis ordinal, atau tulis satuan angkanya"
    if satuan == TANGGAL and polaritas != Polaritas.MINIMIZE:
        yield "polaritas", f"'{polaritas}' tidak cocok dengan satuan tanggal; tulis minimize (makin awal makin baik)"


def _bukan_rentang(tahun: Isi, kunci: str) -> Iterator[Galat]:
    """Targets of an indikator with a range that are one number."""
    for b in tahun.tabel["bacaan"].baris.values():
        t = tahun.tabel.get(b["tabel"])
        a = t.baris[kunci].angka.get(b["target"]) if t and kunci in t.baris else None
        if t is not None and a is not None and a.nilai is not None:
            masalah = f"'{a.teks}' satu angka, padahal polaritas indikator ini rentang; tulis seperti 70-80, atau ganti polaritasnya"
            yield _galat(tahun, t.kode, kunci, b["target"], masalah)


def galat_wajib(tahun: Isi) -> Iterator[Galat]:
    """Tables that every year must have and this one lacks."""
    for kode, sebab in WAJIB.items():
        if kode not in tahun.tabel:
            masalah = f"tabel '{kode}' harus ada di setiap tahun, sebab {sebab}; daftarkan {kode}.csv"
            yield Galat(f"data/{tahun.tahun}/tabel.csv", 0, "kode", masalah)
    if "istilah" not in tahun.lepas:
        yield Galat("data/istilah.csv", 0, "", "berkas tidak ada; kembalikan berkas itu")
