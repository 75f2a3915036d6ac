"""Reading a printed cell: numbers in either notation, Indonesian dates, absent values.

The notation is declared per table (or per row), never guessed from the cell: ``id`` writes
1.234,5 and ``en`` writes 1,234.5. What does not fit its notation is refused, with advice.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from babel.numbers import NumberFormatError, parse_decimal
from slugify import slugify

from lakip_calc.besaran import Kosong, Polaritas, Rasio, Rentang, Saat

TIDAK_TERBACA = "tidak terbaca"
# a row of bacaan-ocr.csv that speaks of a column head instead of a cell
JUDUL_KOLOM = "judul-kolom"
# where prose of ours wants a figure: of klaim.csv by its code, of any table by table/row/column
SISIPAN = re.compile(r"\{([a-z0-9-]+(?:/[a-z0-9-]+/[a-z0-9_]+)?)\}")
CONTOH = {"id": "1.234,5 (titik untuk ribuan, koma untuk desimal)", "en": "1,234.5 (koma untuk ribuan, titik untuk desimal)"}
# D < C < CC < B < BB < A < AA, and the audit opinion WTP, are values in words.
PREDIKAT = ("AA", "A", "BB", "B", "CC", "C", "D", "WTP")
BULAN = ("januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember")


# what a cell without a value says; the text itself is kept as printed
KOSONG = {
    "": Kosong.KOSONG,
    "-": Kosong.STRIP,
    "–": Kosong.STRIP,
    "—": Kosong.STRIP,
    TIDAK_TERBACA: Kosong.TIDAK_TERBACA,
}
BERLAKU = ("n/a", "tidak berlaku")


class TidakTerbaca(ValueError):
    """The cell does not follow its declared form; the message says what to write."""


def baca_kosong(teks: str) -> Kosong | None:
    """In which way a cell holds no value; None where it holds one."""
    bersih = teks.strip()
    return KOSONG.get(bersih) or (Kosong.TIDAK_BERLAKU if bersih.casefold() in BERLAKU else None)


def baca_angka(teks: str, notasi: str, bulat: bool = False) -> Decimal:
    """The exact number that a printed cell states.

    Accepts ``Rp`` in front and ``%`` behind. Raises TidakTerbaca with Indonesian advice.
    """
    inti = re.sub(r"^Rp\s*|\s*%$", "", teks.strip())
    if not re.fullmatch(r"-?[0-9](?:[0-9.,]*[0-9])?", inti):
        raise TidakTerbaca(f"'{teks}' bukan angka; tulis seperti {CONTOH[notasi]}, atau kosongkan bila tidak ada")
    try:
        nilai = parse_decimal(inti, locale=notasi, strict=True)
    except NumberFormatError:
        raise TidakTerbaca(f"'{teks}' tidak mengikuti cara menulis angka tabel ini; tulis seperti {CONTOH[notasi]}") from None
    if bulat and nilai != nilai.to_integral_value():
        raise TidakTerbaca(f"'{teks}' bukan bilangan bulat; tulis tanpa desimal")
    return nilai


def baca_nilai(teks: str, notasi: str) -> tuple[Decimal | None, str | None]:
    """A performance value: (number, None) for a percentage, (None, word) for a predikat."""
    if teks.strip() in PREDIKAT:
        return None, teks.strip()
    try:
        return baca_angka(teks, notasi), None
    except TidakTerbaca as galat:
        raise TidakTerbaca(f"{galat}; predikat yang dikenal: {', '.join(PREDIKAT)}") from None


# --- target and realisasi of an indikator, in its own unit ---------------------------------

PERSEN, RUPIAH, TANGGAL, RASIO = "persen", "rupiah", "tanggal", "rasio"
# from here on a percentage is one whose decimal mark was taken for a thousands separator: 81.104% where 81,104% is meant
PERSEN_PALING = 1000
# things that are counted, and so are never below zero
CACAH = ("orang", "dokumen", "hari")
TANDA = {"≤": "≤", "<=": "≤", "≥": "≥", ">=": "≥", "<": "<", ">": ">"}
_BILANGAN = r"-?[0-9](?:[0-9.,]*[0-9])?"
_DARI_SAMPAI = re.compile(rf"({_BILANGAN})\s*(?:-|–|—|s\.d\.|sampai)\s*({_BILANGAN})")
_PERBANDINGAN = re.compile(rf"({_BILANGAN})\s*:\s*({_BILANGAN})")
# which sign may stand before the target of which polaritas
PALING_BANYAK, PALING_SEDIKIT = ("≤", "<"), ("≥", ">")
BOLEH_TANDA: dict[Polaritas, tuple[str, ...]] = {
    Polaritas.MAXIMIZE: PALING_SEDIKIT,
    Polaritas.MINIMIZE: PALING_BANYAK,
    Polaritas.MINIMIZE_RASIO: PALING_BANYAK,
}
CONTOH_SATUAN = {PERSEN: "95%", RUPIAH: "Rp1.500.000", TANGGAL: "31 Maret 2025", RASIO: "1:25"}


@dataclass(frozen=True)
class CaraUkur:
    """How the cells of one indikator are read: its unit, its polaritas, and the words of its scale (any, where it names none)."""

    satuan: str = PERSEN
    polaritas: Polaritas = Polaritas.MAXIMIZE
    kata: tuple[str, ...] = ()

    @property
    def berkata(self) -> bool:
        """Whether only words may stand in its cells."""
        return self.polaritas is Polaritas.ORDINAL


@dataclass(frozen=True)
class SelUkur:
    """What such a cell states: a number with its sign, or a word with what it means where it is no predikat."""

    nilai: Decimal | None = None
    kata: str | None = None
    makna: Rentang | Rasio | Saat | None = None
    tanda: str = ""


def baca_ukuran(teks: str, notasi: str, cara: CaraUkur) -> SelUkur:
    """Target or realisasi of an indikator. Raises TidakTerbaca with Indonesian advice.

    A word of its scale; a day (satuan tanggal); ``1:25`` (satuan rasio); else a number, or a range ``70-80``, in its unit:
    ``%`` only for persen, ``Rp`` only for rupiah, the name of the unit behind the number where one likes; ``≤ ≥ < >`` in front.
    """
    bersih = teks.strip()
    if (kata := _kata_skala(bersih, cara)) is not None:
        return SelUkur(kata=kata)
    if cara.berkata:
        kata_skala = cara.kata or PREDIKAT
        raise TidakTerbaca(f"'{teks}' tidak ada di skala indikator ini; pilih salah satu dari {', '.join(kata_skala)}")
    if cara.satuan == TANGGAL:
        hari = baca_tanggal(_tanpa_tanda(bersih)[1])
        return SelUkur(kata=bersih, makna=Saat(hari.mulai, hari.selesai))
    if cara.satuan == RASIO:
        return SelUkur(kata=bersih, makna=_rasio(teks, bersih, notasi))
    tanda, inti = _tanpa_tanda(bersih)
    _periksa_tanda(teks, tanda, cara)
    inti = _tanpa_satuan(teks, inti, cara.satuan)
    if m := _DARI_SAMPAI.fullmatch(inti):
        return SelUkur(kata=bersih, makna=_rentang(teks, tanda, m, notasi, cara))
    try:
        nilai = baca_angka(inti, notasi)
    except TidakTerbaca:
        raise TidakTerbaca(_pesan_ukuran(teks, inti, notasi, cara)) from None
    _periksa_batas(teks, nilai, notasi, cara.satuan)
    return SelUkur(nilai=nilai, tanda=tanda)


def _kata_skala(teks: str, cara: CaraUkur) -> str | None:
    """The cell as a word of the scale, capital letters aside."""
    if any(k.casefold() == teks.casefold() for k in cara.kata):
        return teks
    return teks if not cara.kata and teks in PREDIKAT else None


def _tanpa_tanda(teks: str) -> tuple[str, str]:
    """The sign in front, and the rest."""
    m = re.match(r"(≤|≥|<=|>=|<|>)\s*", teks)
    return (TANDA[m[1]], teks[m.end() :]) if m else ("", teks)


def _periksa_tanda(teks: str, tanda: str, cara: CaraUkur) -> None:
    boleh = BOLEH_TANDA.get(cara.polaritas, ())
    if tanda and tanda not in boleh:
        arti = "paling banyak" if tanda in PALING_BANYAK else "paling sedikit"
        lawan = "minimize" if tanda in PALING_BANYAK else "maximize"
        masalah = f"'{teks}' berarti {arti}, padahal polaritas indikator ini {cara.polaritas}"
        raise TidakTerbaca(f"{masalah}; tulis angkanya saja, atau pilih {lawan} di indikator.csv")


def _tanpa_satuan(teks: str, inti: str, satuan: str) -> str:
    """The number or the range without the marks of its unit. Raises TidakTerbaca for the mark of another unit."""
    for tanda, milik in (("%", PERSEN), ("Rp", RUPIAH)):
        if tanda in inti and milik != satuan:
            raise TidakTerbaca(f"'{teks}' memakai tanda {tanda}, padahal satuannya {satuan}; tulis angkanya saja")
    inti = re.sub(r"Rp\s*|\s*%", "", inti) if satuan in (PERSEN, RUPIAH) else inti
    if inti.casefold().endswith(f" {satuan.casefold()}"):
        return inti[: -len(satuan)].strip()
    if (m := re.fullmatch(r"(.*[0-9])\s+([A-Za-z][\w ]*)", inti)) and not _DARI_SAMPAI.fullmatch(inti):
        raise TidakTerbaca(f"'{teks}' memakai satuan {m[2]}, padahal satuan indikator ini {satuan}; tulis angkanya saja")
    return inti


def _rentang(teks: str, tanda: str, m: re.Match[str], notasi: str, cara: CaraUkur) -> Rentang:
    if tanda:
        raise TidakTerbaca(f"'{teks}' memuat tanda {tanda} dan rentang sekaligus; pakai salah satu, misalnya 70-80 atau {tanda} 80")
    bawah, atas = (baca_angka(m[n], notasi) for n in (1, 2))
    if bawah > atas:
        raise TidakTerbaca(f"'{teks}' terbalik; tulis yang kecil dahulu: {m[2]}-{m[1]}")
    for nilai in (bawah, atas):
        _periksa_batas(teks, nilai, notasi, cara.satuan)
    return Rentang(bawah, atas)


def _rasio(teks: str, bersih: str, notasi: str) -> Rasio:
    m = _PERBANDINGAN.fullmatch(bersih)
    try:
        return Rasio(baca_angka(m[1], notasi), baca_angka(m[2], notasi)) if m else _bukan_rasio(teks)
    except TidakTerbaca:
        raise
    except ValueError:
        raise TidakTerbaca(f"'{teks}' bukan rasio; kedua angkanya harus di atas nol, seperti 1:25") from None


def _bukan_rasio(teks: str) -> Rasio:
    raise TidakTerbaca(f"'{teks}' bukan rasio; tulis dua angka dengan titik dua, seperti 1:25")


def _pesan_ukuran(teks: str, inti: str, notasi: str, cara: CaraUkur) -> str:
    """Why a cell is no number, and all that could be written instead."""
    try:
        baca_angka(inti, notasi)
    except TidakTerbaca as salah:
        pesan = str(salah).replace(f"'{inti}'", f"'{teks}'", 1)
    if re.fullmatch(r"\d{1,2}[-/][A-Za-z]{3,}|\d{1,2}/\d{1,2}/\d{4}", inti):
        pesan += "; bila Excel mengubah rentang menjadi tanggal, tulis dengan kata: 5 sampai 10"
    pesan += f"; predikat yang dikenal: {', '.join(cara.kata or PREDIKAT)}"
    return f"{pesan}; boleh juga rentang 70-80, atau tanda ≤ ≥ di depan angka"


def _periksa_batas(teks: str, nilai: Decimal, notasi: str, satuan: str) -> None:
    """Refuses what a figure of this unit cannot be."""
    if satuan == PERSEN:
        periksa_persen(teks, nilai, notasi)
    if satuan in CACAH and nilai < 0:
        raise TidakTerbaca(f"'{teks}' di bawah nol, padahal yang dihitung {satuan}; tulis 0 atau lebih")


def periksa_persen(teks: str, nilai: Decimal, notasi: str, paling: int = PERSEN_PALING) -> None:
    """Raises TidakTerbaca for a percentage of a thousand and more: nearly always the other way of writing decimals."""
    if abs(nilai) < paling:
        return
    ribuan, desimal = (".", ",") if notasi == "id" else (",", ".")
    saran = f"; bila maksudnya desimal, tulis {teks.strip().replace(ribuan, desimal)}" if teks.count(ribuan) == 1 else ""
    arti = f"; di tabel ini {CONTOH[notasi]}" if ribuan in teks else ""
    raise TidakTerbaca(f"'{teks}' terlalu besar untuk persentase, yang harus di bawah {paling}{arti}{saran}")


@dataclass(frozen=True)
class Tanggal:
    """A printed date: one day, a range of days, or a month without a day (hari False)."""

    mulai: date
    selesai: date
    hari: bool = True


def _bulan(kata: str) -> int:
    cocok = [i for i, b in enumerate(BULAN, start=1) if b.startswith(kata.lower())]
    if len(kata) < 3 or len(cocok) != 1:
        raise TidakTerbaca(f"bulan '{kata}' tidak dikenal; tulis salah satu dari {', '.join(b.capitalize() for b in BULAN)}")
    return cocok[0]


_RENTANG = re.compile(
    r"(?:(?P<h1>\d{1,2})\s*(?P<b1>[A-Za-z]+)?\s*(?P<t1>\d{4})?\s*(?:s\.d\.|sampai|-|–)\s*)?"
    r"(?P<h2>\d{1,2})\s+(?P<b2>[A-Za-z]+)\s+(?P<t2>\d{4})"
)


def baca_tanggal(teks: str) -> Tanggal:
    """Days that a printed Indonesian date covers, such as ``8 s.d. 11 November 2023``.

    Also ``1 Mei 2024``, ``29 Apr 2024``, ``21 Januari s.d. 10 Februari 2024`` and a month
    alone (``Januari 2024``). Raises TidakTerbaca with Indonesian advice.
    """
    bersih = teks.strip()
    try:
        if m := re.fullmatch(r"([A-Za-z]+)\s+(\d{4})", bersih):
            bulan, tahun = _bulan(m[1]), int(m[2])
            akhir = date(tahun + bulan // 12, bulan % 12 + 1, 1).toordinal() - 1
            return Tanggal(date(tahun, bulan, 1), date.fromordinal(akhir), hari=False)
        if not (m := _RENTANG.fullmatch(bersih)):
            raise TidakTerbaca(f"'{teks}' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024")
        selesai = date(int(m["t2"]), _bulan(m["b2"]), int(m["h2"]))
        if not m["h1"]:
            return Tanggal(selesai, selesai)
        mulai = date(int(m["t1"] or m["t2"]), _bulan(m["b1"] or m["b2"]), int(m["h1"]))
    except ValueError as galat:
        if isinstance(galat, TidakTerbaca):
            raise
        raise TidakTerbaca(f"'{teks}' bukan tanggal yang ada di kalender") from None
    if mulai > selesai:
        raise TidakTerbaca(f"'{teks}' dimulai sesudah selesai")
    return Tanggal(mulai, selesai)


def kunci_dari(sel: str) -> str:
    """``IK.1.7/18``, key cells as staff write them, as the key of a row."""
    return "-".join(slugify(k) for k in sel.split("/"))
