"""Kata: a text cut into words, codes and numbers. ``aset/cari.js`` cuts queries by the same rules.

1. Letters become small and lose their marks.
2. Where the year has the code ``IK.1.4``, ``IK 1.4`` and ``ik-1-4`` are that code too, ``ik.1.4``; so ``iku 1.1`` is ``IKU-1.1``.
3. A number is written in one way, with a point before decimals and no other mark: ``26.919.075.344``,
   ``26,919,075,344`` and ``26919075344`` are one number, and so are ``82,47``, ``82.47`` and ``82,470``.
   One point or comma before three digits may be either; the pages are read as Indonesian (``172.962``
   is a hundred thousand), a query is read both ways.
4. A number before juta, miliar or triliun is also the number it stands for.
5. Words that say nothing (yang, dan, berapa ...) are left out.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import zip_longest

SELA = r"[\s._/\-]*"  # what may stand between the parts of a code
BAGIAN_KODE = re.compile(r"[a-z]+|\d+")
SKALA = {"ribu": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "m": 9, "triliun": 12}
HENTI = frozenset(
    "ada adalah agar akan apa apakah atas atau bagaimana bagi bahwa berapa beberapa bila bisa cari dalam dan dapat dari dengan di dimana ia ialah "
    "ini itu jadi jika juga kami kapan karena kata ke kepada kita lain lagi lebih maka mana masih mengapa namun nya oleh pada para pun pula "
    "rp saja saya sampai sangat sebagai secara sebuah sedang seperti serta setiap siapa suatu sudah supaya telah tentang tersebut tetapi tiap tidakkah "
    "untuk yaitu yakni yang tolong mohon ingin kenapa gimana gmn brp yg dgn utk kok sih dong deh aja ya kah emang buat punya mau bisakah dapatkah "
    "adakah how many much what the of in is are was were did does do who where when why to for".split()
)
# Words of a query that a page need not have: they ask for a number, whatever it is called there.
LEMAH = frozenset("jumlah banyak banyaknya total nomor tahun".split())


def ratakan(teks: str) -> str:
    """Small letters without marks."""
    return "".join(c for c in unicodedata.normalize("NFKD", teks.lower()) if not "\u0300" <= c <= "\u036f")


def bilangan(tulisan: str) -> list[str]:
    """Every reading of a written number in the one spelling of the index; the Indonesian reading first."""
    bagian = re.split("[.,]", tulisan)
    tanda = re.findall("[.,]", tulisan)
    if not tanda:
        return [_rapi(tulisan)]
    bertiga = all(len(b) == 3 for b in bagian[1:]) and len(bagian[0]) <= 3 and bagian[0] != "0"
    desimal = _rapi(f"{''.join(bagian[:-1])}.{bagian[-1]}")
    if len(set(tanda)) == 2:
        return [desimal] if tanda[:-1].count(tanda[-1]) == 0 else [".".join(bagian)]
    if len(tanda) > 1:
        return [_rapi("".join(bagian))] if bertiga else [".".join(bagian)]  # else a date or a numbering
    if not bertiga:
        return [desimal]
    ribuan = _rapi("".join(bagian))
    return [ribuan, desimal] if tanda == ["."] else [desimal, ribuan]


def _rapi(angka: str) -> str:
    utuh, titik, pecahan = angka.partition(".")
    pecahan = pecahan.rstrip("0")
    return (utuh.lstrip("0") or "0") + (f".{pecahan}" if titik and pecahan else "")


def pola_kode(kode: Iterable[str]) -> str:
    """The codes of a year as the source of a pattern that Python and the browser read alike; empty where none has letters and a number.

    Codes with the same letters are one pattern, in which later numbers may be missing: who types ``IK 1`` is on the way to ``IK.1.4``.
    """
    bersama: dict[str, list[list[str]]] = {}
    for satu in kode:
        huruf, *nomor = BAGIAN_KODE.findall(ratakan(satu)) or [""]
        if huruf.isalpha() and nomor:
            bersama.setdefault(huruf, []).append(nomor)
    panjang_dulu = sorted(bersama, key=lambda huruf: (-len(huruf), huruf))
    return "|".join(huruf + _nomor(bersama[huruf]) for huruf in panjang_dulu)


def _nomor(semua: list[list[str]]) -> str:
    """The parts after the letters of these codes, each a choice, all but the first perhaps missing."""
    pola = ""
    for ke in reversed(range(max(map(len, semua)))):
        pilihan = sorted({n[ke] for n in semua if len(n) > ke}, key=lambda n: (-len(n), n))
        satu = f"{SELA}(?:{'|'.join(pilihan)})(?![a-z0-9]){pola}"
        pola = f"(?:{satu})?" if ke else satu
    return pola


def pola_butir(kode: str = "") -> re.Pattern[str]:
    """How a text is cut where the year has codes of this pattern (``pola_kode``); a code is group 1."""
    return re.compile(rf"rp(?=\d)|({kode or '(?!)'})|\d+(?:[.,]\d+)*(?![a-z0-9])|[a-z0-9]+")


TANPA_KODE = pola_butir()


def butir(teks: str, pola: re.Pattern[str] = TANPA_KODE) -> Iterator[str]:
    """Words, codes and numbers of a text in order, as the index holds them (words not yet as roots)."""
    semua = list(pola.finditer(ratakan(teks)))
    for m, sesudah in zip_longest(semua, semua[1:]):
        tulisan = m[0]
        if m[1]:
            yield ".".join(BAGIAN_KODE.findall(tulisan))
        elif tulisan[0].isdigit() and not re.search("[a-z]", tulisan):
            angka = bilangan(tulisan)[0]
            yield angka
            if sesudah and angka.count(".") < 2 and (skala := SKALA.get(sesudah[0])):
                yield _rapi(f"{Decimal(angka).scaleb(skala):f}")
        elif tulisan not in HENTI:
            yield tulisan


def angka_saja(butir: str) -> bool:
    """Whether a word of the index is a number."""
    return butir[0].isdigit() and not re.search("[a-z]", butir)
