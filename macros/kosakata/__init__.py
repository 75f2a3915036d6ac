"""Kosakata: the words a page can use between ``{{ }}``.

One room per subject; every public method of a room is a word, and each word is offered once. It picks rows and
names what is drawn; the drawing itself is in the module it calls. A name that does not exist in the data
stops the build with a sentence for staff.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from macros.halaman.kata import Dasar, Kata, menunggu, nama_kata, terjaga
from macros.kosakata.ambil import KataAmbil
from macros.kosakata.antar_tahun import KataAntarTahun
from macros.kosakata.beranda import KataBeranda
from macros.kosakata.cari import KataCari
from macros.kosakata.daftar import KataDaftar
from macros.kosakata.data import KataData
from macros.kosakata.gambar import KataGambar
from macros.kosakata.inggris import KataInggris
from macros.kosakata.kalimat import KataKalimat
from macros.kosakata.kinerja import KataKinerja
from macros.kosakata.kutipan import KataKutipan
from macros.kosakata.modul import KataModul
from macros.kosakata.salinan import KataSalinan
from macros.kosakata.temuan import KataTemuan
from macros.kosakata.topik import KataTopik
from macros.modul import bagian
from macros.tahun.situs import Situs

RUANG: tuple[type[Dasar], ...] = (
    KataBeranda,
    KataKalimat,
    KataDaftar,
    KataKinerja,
    KataGambar,
    KataTemuan,
    KataTopik,
    KataData,
    KataAmbil,
    KataCari,
    KataInggris,
    KataAntarTahun,
    KataModul,
    *(ruang for modul in bagian("kata") for ruang in modul.KATA),
    KataSalinan,
    KataKutipan,
)


def ruang_kata(semua: Iterable[type[Dasar]] = RUANG) -> dict[str, type[Dasar]]:
    """Every word with the room that offers it. Raises ValueError for a word that two rooms offer."""
    hasil: dict[str, type[Dasar]] = {}
    for ruang in semua:
        for nama in nama_kata(ruang):
            if nama in hasil:
                raise ValueError(f"the word {nama} is offered by {hasil[nama].__name__} and by {ruang.__name__}")
            hasil[nama] = ruang
    return hasil


def kosakata(
    situs: Situs, url: Callable[[], str], berkas: Callable[[], str], meta: Callable[[], Mapping[str, Any]] = dict
) -> dict[str, Kata]:
    """All words of one build by name; ``url``, ``berkas`` and ``meta`` tell which page is being drawn, and what its head says."""
    ruang = {kelas: kelas(situs, url, berkas, meta) for kelas in RUANG}
    return {nama: menunggu(ruang[kelas], terjaga(ruang[kelas], nama)) for nama, kelas in ruang_kata().items()}
