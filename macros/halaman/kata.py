"""What every room of words shares: the year, links from the page being drawn, and sentences for what is missing."""

import logging
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from inspect import Parameter, Signature, signature
from typing import Any

from lakip_calc.pemeriksaan.laporan import Baris, Indikator, Sasaran
from macros.halaman import figur, temuan
from macros.tahun.galat import Galat, GalatData, GalatHalaman, TidakAda, mungkin
from macros.tahun.situs import Situs
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import ke_dari
from macros.tulisan.unsur import Html, aman, html

PILIHAN_DISEBUT = 12  # as many can be read at one glance
log = logging.getLogger("mkdocs.plugins.lakip")
# A word as a page calls it: what it says becomes part of the page.
Kata = Callable[..., str]


class Dasar:
    """The years of one build; ``url`` and ``berkas`` tell which page is being drawn, and so which year it speaks of.

    A public method of a room of words is a word of the pages; what is private or stands here is not.
    """

    def __init__(self, situs: Situs, url: Callable[[], str], berkas: Callable[[], str], meta: Callable[[], Mapping[str, Any]] = dict):
        self.s = situs
        self._url = url
        self.berkas = berkas
        self.meta = meta
        self.ke = ke_dari(url)

    @property
    def t(self) -> Tahun:
        """The year of the page being drawn: that of its address, else the leading one."""
        return self.s.dari(self._url())

    def _salah(self, pesan: str) -> GalatHalaman:
        return GalatHalaman(Galat(f"docs/{self.berkas()}", 0, "", pesan))

    def _tabel(self, kode: str) -> Tabel:
        if kode in self.t.belum:
            raise self._salah(f"tabel {kode} belum diisi")
        if kode not in self.t.tabel:
            raise self._salah(f"tabel '{kode}' tidak ada di data/{self.t.tahun}/tabel.csv{mungkin(kode, self.t.tabel)}")
        return self.t.tabel[kode]

    def _kolom(self, kode: str, *kolom: str) -> None:
        """Refuse columns that a table does not have."""
        ada = [k.nama for k in self._tabel(kode).kamus.kolom]
        for nama in kolom:
            if nama not in ada:
                raise self._salah(f"tabel '{kode}' tidak punya kolom '{nama}'; yang ada: {', '.join(ada)}{mungkin(nama, ada)}")

    def _salah_id(self, id: str, pesan: str) -> GalatHalaman:
        """An id of a cell that leads nowhere, as ``pesan`` says, with the name that comes nearest."""
        kode, kunci, kolom, *_ = [*id.removeprefix(f"{self.t.tahun}/").split("/"), "", ""]
        t = self.t.tabel.get(kode)
        if t is None:
            return self._salah(pesan + mungkin(kode, self.t.tabel))
        ada = [k.nama for k in t.kamus.kolom] if kunci in t.baris else t.baris
        dicari = kolom if kunci in t.baris else kunci
        return self._salah(pesan if dicari in ada else pesan + mungkin(dicari, ada))

    def _baris(self, kode: str, /, **saring: str) -> Sequence[Baris]:
        """The rows of a kind; a list without rows is never silently empty."""
        self._kolom(kode, *saring)
        baris = self.t.baris(kode, **saring)
        if not baris:
            raise self._salah(
                f"tidak ada baris {kode}.csv dengan {', '.join(f'{k} = {v}' for k, v in saring.items())}{self._isi_kolom(kode, saring)}"
            )
        return baris

    def _isi_kolom(self, kode: str, saring: Mapping[str, str]) -> str:
        """What stands in the columns that were asked for, where that is little enough to read."""
        ada = {k: list(dict.fromkeys(r[k] for r in self.t.tabel[kode].baris.values() if r[k])) for k in saring}
        return "".join(f"; isi kolom {k}: {', '.join(isi)}" for k, isi in ada.items() if len(isi) <= PILIHAN_DISEBUT)

    def _indikator(self, kode: str) -> Indikator:
        if kode not in self.t.indikator:
            raise self._salah(f"indikator '{kode}' tidak ada; pilih salah satu dari {', '.join(self.t.indikator)}")
        return self.t.indikator[kode]

    def _sasaran(self, kode: str) -> Sasaran:
        if kode not in self.t.sasaran:
            raise self._salah(f"sasaran '{kode}' tidak ada; pilih salah satu dari {', '.join(self.t.sasaran)}")
        return self.t.sasaran[kode]

    def _di_tahun(self, teks: str) -> str:
        """An address or the head of a page with the year of this page where it says ``{tahun}``."""
        return teks.replace("{tahun}", self.t.tahun)

    def _tanda(self, id: str) -> Html:
        return temuan.tanda_html(self.t, (id,), self.ke)

    def _sisip(self, teks: str) -> Html:
        return figur.sisip(teks, self.t, self.ke)


def nama_kata(ruang: type[Dasar]) -> tuple[str, ...]:
    """The names of the words of a room."""
    return tuple(n for n in dir(ruang) if not n.startswith("_") and not hasattr(Dasar, n))


def terjaga(ruang: Dasar, nama: str) -> Kata:
    """A word of a room as the engine gets it: plain text, which it may cut and join.

    What the word does not find or cannot take becomes a sentence for staff instead of a traceback.
    """
    kata: Kata = getattr(ruang, nama)
    bentuk = signature(kata)

    @wraps(kata)
    def jaga(*args: object, **kwargs: object) -> str:
        panggilan = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        try:
            bentuk.bind(*args, **kwargs)
        except TypeError as salah:
            raise ruang._salah(_salah_panggil(nama, bentuk, args, kwargs)) from salah
        try:
            return str(kata(*args, **kwargs))
        except (GalatHalaman, GalatData, OSError, ImportError):
            raise
        except TidakAda as salah:
            raise ruang._salah(f"{nama}({panggilan}) tidak dapat ditampilkan: {salah}") from salah
        except Exception as salah:
            log.debug("%s", nama, exc_info=salah)  # whoever wrote the program sees it with -v
            raise ruang._salah(f"{nama}({panggilan}) tidak dapat ditampilkan: {_sebab(salah)}") from salah

    return jaga


def menunggu(ruang: Dasar, kata: Kata) -> Kata:
    """The same word, which on a page of a draft says what it still waits for instead of stopping the build.

    How it is called must be right in a draft too.
    """

    bentuk = signature(kata)

    @wraps(kata)
    def jaga(*args: object, **kwargs: object) -> str:
        try:
            return kata(*args, **kwargs)
        except GalatHalaman as salah:
            try:
                bentuk.bind(*args, **kwargs)
            except TypeError:
                raise salah from None
            if not ruang.t.draf:
                raise
            return str(html("<em>(belum ada: {})</em>", aman(salah.galat.masalah.rpartition(" tidak dapat ditampilkan: ")[2])))

    return jaga


def _sebab(salah: Exception) -> str:
    """Why a word failed, without the words of Python."""
    if not isinstance(salah, KeyError) or not salah.args:
        return "datanya tidak cocok dengan kata ini; periksa nama di antara kurungnya, dan tabel yang dipakainya"
    apa = str(salah.args[0])
    return apa if " " in apa else f"'{apa}' tidak ada; periksa ejaannya"


def _salah_panggil(nama: str, bentuk: Signature, args: tuple[object, ...], kwargs: Mapping[str, object]) -> str:
    """What is wrong with what stands between the brackets of a word, and how it is written."""
    ada = [p for p in bentuk.parameters.values() if p.kind not in (Parameter.VAR_KEYWORD, Parameter.VAR_POSITIONAL)]
    dikenal = [p.name for p in ada if p.kind is not Parameter.POSITIONAL_ONLY]
    tulis = f"tulis seperti {nama}({', '.join(p.name if p.default is Parameter.empty else f'{p.name}=...' for p in ada)})"
    bebas = any(p.kind is Parameter.VAR_KEYWORD for p in bentuk.parameters.values())
    if asing := [k for k in kwargs if k not in dikenal and not bebas]:
        isi = f"isian yang ada: {', '.join(dikenal)}" if dikenal else "kata ini ditulis tanpa isian"
        return f"{nama}() tidak mengenal isian '{asing[0]}'; {isi}{mungkin(asing[0], dikenal)}"
    if len(args) > len(ada):
        return f"{nama}() menerima paling banyak {len(ada)} isian, di sini {len(args)}; {tulis}"
    if kembar := [p.name for p in ada[: len(args)] if p.name in kwargs]:
        return f"{nama}(): isian '{kembar[0]}' tertulis dua kali; {tulis}"
    kurang = [p.name for p in ada[len(args) :] if p.default is Parameter.empty and p.name not in kwargs]
    return f"{nama}() belum lengkap: {', '.join(kurang)} belum ditulis; {tulis}"
