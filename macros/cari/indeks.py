"""Indeks: pages and their words, weighed and written as small as a script can be.

1. A word weighs by where it stands: title, then heading, then text; in the text, more often in a
   shorter section weighs more, with diminishing returns. Five steps are enough to rank by.
2. A page has a standing: pages of the report before its data pages, those before lists for staff.
3. Words are sorted and front-coded: a capital letter says how many letters they share with the word before.
4. A posting list is, for each step, its digit and the distances between section numbers, as the
   characters of SANDI; 41 of them end a number, 41 go on.

``aset/cari.js`` reads this. Same pages, same bytes.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from math import sqrt

from macros.cari.akar import akar_dari
from macros.cari.bagian import Bagian, Halaman
from macros.cari.jawaban import HAMBAR, Kartu, kata_pola, searti, tabel_jawaban
from macros.cari.kata import HENTI, LEMAH, SKALA, angka_saja, butir, pola_butir, pola_kode
from macros.cari.sinonim import tabel_sinonim

TANGGA = (0.4, 1.1, 1.9, 4.2, 8.5)
SANDI = "".join(c for c in map(chr, range(0x21, 0x7F)) if c not in '"\\0123456789')
PANJANG_TEKS = 4000  # of a section; what is longer is a list for staff, and its words need not be shown
KECIL = 0.45  # a section that is one of many in a list is short, so its words would outweigh the page of their subject
KODE = re.compile(r"[a-z]+\.")
TEMUAN = re.compile(r"\d+/temuan/")
DI_BELAKANG = 0.35  # for staff and developers, or a mere list: after all others, unless its heading is what is searched
# The standing of pages and what tells them from pages of the same name; the first pattern that fits.
KEDUDUKAN = (
    (re.compile(r"\d+/indikator/."), 1.1, ""),
    (re.compile(r"\d+/data/."), 0.5, "data"),
    (re.compile(r"\d+/data/$"), 0.9, ""),
    (TEMUAN, DI_BELAKANG, "temuan"),  # what a finding is about has a page of its own
    (re.compile(r"\d+/pemeriksaan/."), 0.5, ""),
    (re.compile(r"\d+/pemeriksaan/"), 0.8, ""),
    (re.compile(r"metodologi/."), 0.65, "cara menghitung"),
    (re.compile(r"metodologi/"), 0.65, ""),
    (re.compile(r"data/."), DI_BELAKANG, ""),
    (re.compile(r"data/"), 0.6, ""),
    (re.compile(r"en/"), 0.5, ""),
    (re.compile(r"panduan/|ppid/balasan/|perubahan/|istilah/"), DI_BELAKANG, ""),
    (re.compile(r"tentang/|$"), 0.8, ""),
    (re.compile(r"\d+/topik/"), 1.2, ""),
    (re.compile(""), 1.0, ""),
)


@dataclass(frozen=True)
class Tambahan:
    """What the index holds besides the pages: groups of words, answer cards, the names of office and town (``kota``)."""

    sinonim: tuple[tuple[str, str, int], ...] = ()
    kelompok: tuple[tuple[str, ...], ...] = ()
    kartu: tuple[Kartu, ...] = ()
    kota: str = ""


def buat_indeks(
    halaman: list[Halaman], tambahan: Tambahan = Tambahan(), tahun: str = "", akar: Callable = akar_dari, kode: Iterable[str] = ()
) -> tuple[str, list[str]]:
    """The index, and for each page, in its order, the text of its sections. ``kode`` are the codes of the year.

    Index and texts carry the hash of both, so that the browser never reads those of two editions together.
    """
    berkode = pola_kode(kode)
    pola = pola_butir(berkode)
    halaman = sorted(halaman, key=lambda h: h.url)
    potong = {
        t: list(butir(t, pola))
        for h in halaman
        for t in (h.judul, h.url, *h.kata, *(x for b in h.bagian for x in (b.judul, b.teks, b.asal, *b.tabel)))
    }
    potong |= {t: list(butir(t, pola)) for t in _lain(tambahan)}
    akarnya = akar({k for isi in potong.values() for k in isi if not angka_saja(k)})
    ke_akar = lambda teks: [akarnya.get(k, k) for k in potong[teks]]  # noqa: E731
    tempat = _timbang(halaman, ke_akar)
    kata = sorted({*akarnya.values()})
    angka = sorted(k for k in tempat if angka_saja(k))
    nomor = {k: n for n, k in enumerate(kata)}
    bentuk = sorted((k, a) for k, a in akarnya.items() if k != a)
    kota = ke_akar(tambahan.kota)
    isi = {
        "tangga": TANGGA,
        "henti": " ".join(sorted(HENTI)),
        "lemah": " ".join(sorted(LEMAH)),
        "hambar": " ".join([*ke_akar(HAMBAR), *kota]),
        "skala": SKALA,
        "tahun": tahun,
        "kode": berkode,
        "akar": depan(kata),
        "bentuk": depan([k for k, _ in bentuk]),
        "asal": " ".join(_tiga_enam(nomor[a]) for _, a in bentuk),
        "angka": depan(angka),
        "letak": " ".join(sandi_letak(tempat.get(k, {})) for k in kata),
        "letakAngka": " ".join(sandi_letak(tempat[k]) for k in angka),
        "sinonim": tabel_sinonim(tambahan.sinonim, ke_akar, lambda k: k in tempat),
        "jawaban": tabel_jawaban(tambahan.kartu, ke_akar, searti(tambahan.kelompok, ke_akar), [h.url for h in halaman], kota),
        "halaman": [
            [
                h.url,
                h.judul,
                *kedudukan(h.url),
                [[b.judul, *([b.jangkar] if b.jangkar != _jangkar(b.judul) else [])] for b in h.bagian[1:]],
                *([h.kata] if h.kata else []),
            ]
            for h in halaman
        ],
    }
    teks = [[(b.baris or b.asal)[:PANJANG_TEKS] for b in h.bagian] for h in halaman]
    versi = sha256(json.dumps([isi, teks]).encode()).hexdigest()[:8]
    return _skrip({"versi": versi, **isi}), [f"Lakip.teks({_json([versi, n, t])[1:-1]});\n" for n, t in enumerate(teks)]


def _lain(tambahan: Tambahan) -> Iterator[str]:
    """Every text of synonyms and cards that is cut into words."""
    yield from (HAMBAR, tambahan.kota)
    for a, b, _ in tambahan.sinonim:
        yield from (a, b)
    for kelompok in tambahan.kelompok:
        yield from kelompok
    for k in tambahan.kartu:
        yield from (kata for pola in k.pola for kata in kata_pola(pola))


def _timbang(halaman: list[Halaman], ke_akar: Callable[[str], list[str]]) -> dict[str, dict[int, int]]:
    """For every root and number the sections it stands in, with its step."""
    panjang = [len(ke_akar(b.teks)) for h in halaman for b in h.bagian]
    rata = sum(panjang) / max(1, len(panjang))
    tempat: dict[str, dict[int, int]] = defaultdict(dict)
    n = 0
    for h in halaman:
        for ke, b in enumerate(h.bagian):
            for akar, nilai in nilai_bagian(h, b, ke == 0, ke_akar, rata).items():
                tempat[akar][n] = langkah(nilai)
            n += 1
    return tempat


def nilai_bagian(h: Halaman, b: Bagian, pembuka: bool, ke_akar: Callable[[str], list[str]], rata: float) -> dict[str, float]:
    """What each root weighs in one section."""
    nilai: dict[str, float] = defaultdict(float)
    teks = Counter(ke_akar(b.teks))
    sempit = 0.4 + 0.6 * sum(teks.values()) / max(1.0, rata)
    for akar, kali in teks.items():
        nilai[akar] += 2.2 * kali / (kali + sempit)
    for akar in set(ke_akar(b.asal)):
        nilai[akar] += 0.3
    for keterangan in b.tabel:
        for akar, bobot in _berbagi(ke_akar(keterangan), 3).items():
            nilai[akar] = max(nilai[akar], bobot) + 0.5
    if pembuka:
        _timbang_judul(nilai, h, ke_akar)
    else:
        for akar, bobot in _berbagi(ke_akar(b.judul), 4).items():
            nilai[akar] += bobot
    return {akar: bobot * KECIL for akar, bobot in nilai.items()} if b.kecil else nilai


def _timbang_judul(nilai: dict[str, float], h: Halaman, ke_akar: Callable[[str], list[str]]) -> None:
    """What the title, the address and the words given by hand add to the opening of a page."""
    for akar, bobot in _berbagi(ke_akar(h.judul), 10).items():
        nilai[akar] += bobot
    for akar in set(ke_akar(h.url)):
        nilai[akar] += 2
    for satu in h.kata:
        for akar, bobot in _berbagi(ke_akar(satu), 8).items():
            nilai[akar] = max(nilai[akar], bobot)


def _berbagi(judul: list[str], bobot: float) -> dict[str, float]:
    """A longer heading says less about each of its words; a code says all."""
    kata = {k for k in judul if not KODE.match(k)}
    return {k: bobot if KODE.match(k) else bobot / sqrt(len(kata)) for k in judul}


def langkah(nilai: float) -> int:
    """The step of TANGGA nearest to a weight, from 1."""
    return min(range(len(TANGGA)), key=lambda i: abs(TANGGA[i] - nilai)) + 1


def kedudukan(url: str) -> tuple[float, str]:
    """The standing of a page, and its kind where the title alone does not tell."""
    return next((nilai, jenis) for pola, nilai, jenis in KEDUDUKAN if pola.match(url))


def depan(kata: list[str]) -> str:
    """Sorted words, front-coded."""
    hasil, lalu = [], ""
    for k in kata:
        sama = 0
        while sama < min(len(k), len(lalu), 25) and k[sama] == lalu[sama]:
            sama += 1
        hasil.append(chr(65 + sama) + k[sama:])
        lalu = k
    return "".join(hasil)


def sandi_letak(tempat: dict[int, int]) -> str:
    """A posting list: for each step its digit, then the distances between its sections."""
    hasil = []
    for satu in sorted(set(tempat.values())):
        hasil.append(str(satu))
        lalu = -1
        for n in sorted(n for n, s in tempat.items() if s == satu):
            jarak, lalu = n - lalu - 1, n
            while jarak >= 41:
                hasil.append(SANDI[41 + jarak % 41])
                jarak = jarak // 41 - 1
            hasil.append(SANDI[jarak])
    return "".join(hasil)


def _jangkar(judul: str) -> str:
    """The id that headings get; only others are written down."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^a-z0-9_\s-]", "", judul.lower()).strip())


def _tiga_enam(n: int) -> str:
    angka = "0123456789abcdefghijklmnopqrstuvwxyz"
    return angka[n] if n < 36 else _tiga_enam(n // 36) + angka[n % 36]


def _json(isi: object) -> str:
    return json.dumps(isi, ensure_ascii=False, separators=(",", ":"))


def _skrip(isi: object) -> str:
    return f"window.CARI = {_json(isi)};\n"
