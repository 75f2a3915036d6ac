"""What every room of words shares: the year, links from the page being drawn, and sentences for what is missing."""

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any

from lakip_calc.pemeriksaan.laporan import Baris, Indikator
from macros.halaman import figur, temuan
from macros.tahun.galat import Galat, GalatHalaman
from macros.tahun.situs import Situs
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import ke_dari
from macros.tulisan.unsur import Html

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
        if kode not in self.t.tabel:
            raise self._salah(f"tabel '{kode}' tidak ada di data/{self.t.tahun}/tabel.csv")
        return self.t.tabel[kode]

    def _baris(self, kode: str, /, **saring: str) -> Sequence[Baris]:
        """The rows of a kind; a list without rows is never silently empty."""
        self._tabel(kode)
        baris = self.t.baris(kode, **saring)
        if not baris:
            raise self._salah(f"tidak ada baris {kode}.csv dengan {', '.join(f'{k} = {v}' for k, v in saring.items())}")
        return baris

    def _indikator(self, kode: str) -> Indikator:
        if kode not in self.t.indikator:
            raise self._salah(f"indikator '{kode}' tidak ada; pilih salah satu dari {', '.join(self.t.indikator)}")
        return self.t.indikator[kode]

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

    A name that the word does not find becomes a sentence for staff instead of a traceback.
    """
    kata: Kata = getattr(ruang, nama)

    @wraps(kata)
    def jaga(*args: object, **kwargs: object) -> str:
        try:
            return str(kata(*args, **kwargs))
        except (KeyError, TypeError) as salah:
            panggilan = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
            pesan = f"{nama}({panggilan}) tidak dapat ditampilkan: {salah} tidak ada atau tidak cocok; periksa ejaannya"
            raise ruang._salah(pesan) from salah

    return jaga
